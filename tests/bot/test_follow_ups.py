"""Answers to what comes by itself, in people's own words."""

import pytest

from tests.table import Table, spoken

LETTER = (
    "acme has ghosted me since the interview", "sad", "my questions", "ask earlier", "yes", "Tom",
    "fits", "yes", "skip",
)  # fmt: skip


def after(*lines: str, days: int = 0) -> Table:
    table = Table(zone="UTC")
    for words in (*LETTER, *lines):
        table.say(words)
    table.wait(days=days)
    return table


def asked() -> Table:
    """On Wednesday it is asked whether the letter went out."""
    return after(days=2)


def kept_on() -> Table:
    """On a Wednesday in March, a new role is asked for."""
    table = asked()
    for words in ("sent",):
        table.say(words)
    table.wait(days=7)
    for words in ("they wrote: too junior", "done", "no", "spit", "no", "yes", "1", "once a week"):
        table.say(words)
    table.wait(days=7)
    return table


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("tomorrow", "Fri 6 Mar, 09:00"),
        ("ill do it tonight", "Thu 5 Mar, 09:00"),
        ("i will send it on friday", "Mon 9 Mar, 09:00"),
        ("ask me friday", "Fri 6 Mar, 09:00"),
        ("in a fortnight", "Wed 18 Mar, 10:00"),
        ("next week", "Mon 9 Mar, 09:00"),
    ],
)
def test_a_day_that_is_named_is_the_day_of_the_next_question(words: str, moment: str) -> None:
    assert f"I'll come back to it {moment}" in spoken(asked().say(words))


@pytest.mark.parametrize("words", ["acme said yes!! i got the job", "they offered me the job"])
def test_an_offer_is_good_news_wherever_it_is_told(words: str) -> None:
    assert "wonderful news" in spoken(asked().say(words))
    assert "wonderful news" in spoken(after().say(words))


def test_a_no_from_whom_a_letter_waits_for_ends_the_waiting() -> None:
    table = asked()

    assert "How does it feel" in spoken(table.say("they rejected me before i sent it"))
    assert all(one.parked for one in table.page.talks if one.script == "after_a_letter")


def test_news_with_a_number_in_it_is_no_wish_for_later() -> None:
    table = asked()
    told = spoken(table.say("they want me back for a second round!!"))

    assert "I'll come back" not in told


def test_who_will_not_send_it_is_not_asked() -> None:
    table = after("i wont send it")

    assert table.page.wake_at is None


def test_an_answer_comes_before_its_question() -> None:
    table = after()

    assert "What did they say?" in spoken(table.say("they replied"))


@pytest.mark.parametrize("words", ["🤷", "...", "?", "maybe", "not this week", "skip"])
def test_a_week_without_a_role_is_fine(words: str) -> None:
    told = spoken(kept_on().say(words))

    assert "noted" not in told and told


def test_the_second_of_two_is_not_a_no() -> None:
    table = asked()
    table.say("sent")
    table.wait(days=7)
    for words in ("they wrote: too junior", "done", "no", "spit", "no", "yes"):
        table.say(words)

    assert "Who is it?" in spoken(table.say("2"))


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("snooze until may", "Fri 1 May, 09:00"),
        ("ask me next week", "Mon 9 Mar, 09:00"),
        ("can you make it thursday instead", "Thu 5 Mar, 09:00"),
        ("snooze until 1.4.", "Wed 1 Apr, 09:00"),
    ],
)
def test_a_nudge_is_put_off_in_everyday_words(words: str, moment: str) -> None:
    assert f"I'll come back {moment}" in spoken(after().say(words))


def test_a_time_that_nobody_knows_is_asked_for() -> None:
    assert "Until when?" in spoken(after().say("snooze until summer"))


def test_nobody_is_left_without_a_reply() -> None:
    table = after("snooze")

    assert spoken(table.say("idk"))


def test_two_things_in_one_message_are_both_heard() -> None:
    table = after()
    told = spoken(table.say("sent it. also Globex rejected me :("))

    assert "I'll ask Mon 9 Mar, 09:00" in told and "I understood: Globex" in told


def test_a_bad_day_is_no_answer_and_no_news() -> None:
    told = spoken(asked().say("i feel awful today"))

    assert "no hurry" in told and "Did it go out to Acme?" in told


def test_the_letters_can_be_seen_again() -> None:
    table = after()

    assert "Dear Tom," in spoken(table.say("show me the letter"))


@pytest.mark.parametrize("words", ["i have no hope left", "i feel so low"])
def test_a_low_week_is_left_alone(words: str) -> None:
    assert "leave it for this week" in spoken(kept_on().say(words))


def test_who_wants_no_more_of_the_search_is_asked_no_more() -> None:
    table = kept_on()
    table.say("stop asking me about new roles")

    assert table.page.wake_at is None
