"""An interview that lies ahead: when it is, that it moves, that it falls through, how it went."""

from datetime import datetime

import pytest

from tests.table import Table, spoken

FRIDAY = "interview at Globex on friday 15:00"


def ahead(*more: str) -> Table:
    """Somebody, on a Monday in UTC, has an interview on Friday at three."""
    table = Table(zone="UTC")
    for words in (FRIDAY, "done", "yes", *more):
        table.say(words)
    return table


def planned(table: Table) -> str:
    """The moment of the interview, as the follow-up knows it."""
    stamp = str(table.record("around_an_interview").given["when"]).partition(" ")[0]
    return f"{datetime.fromisoformat(stamp):%a %d %H:%M}"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("they moved it to monday 10", "Mon 09 10:00"),
        ("interview is now at 4pm instead", "Fri 06 16:00"),
        ("its at 5 now", "Fri 06 17:00"),
        ("its been pushed back a day", "Sat 07 15:00"),
        ("its an hour later", "Fri 06 16:00"),
        ("the interview is on thursday 3pm not friday", "Thu 05 15:00"),
        ("globex: moved to friday 10am", "Fri 06 10:00"),
        ("rescheduled to tuesday the 10th, 2pm", "Tue 10 14:00"),
        ("they moved it to friday 3pm in Toronto", "Fri 06 20:00"),
    ],
)
def test_an_interview_moves_in_plain_words_and_keeps_what_they_leave_out(
    words: str, expected: str
) -> None:
    assert planned(ahead(words)) == expected


def test_a_new_day_waits_for_its_hour() -> None:
    table = ahead("they moved it to thursday")
    assert planned(table) == "Fri 06 15:00"
    table.say("9:30")

    assert planned(table) == "Thu 05 09:30"


def test_told_twice_it_is_down_already() -> None:
    table = ahead("they moved it to monday 10")

    assert "I have it down for Mon 9 Mar, 10:00" in spoken(table.say("they moved it to monday 10"))


@pytest.mark.parametrize(
    "words",
    [
        "globex called off the interview",
        "they cancelled",
        "i withdrew from globex",
        "i'm not going",
    ],
)
def test_an_interview_that_is_off_is_not_asked_about(words: str) -> None:
    table = ahead(words)

    assert table.page.wake_at is None


@pytest.mark.parametrize("words", ["they postponed indefinitely", "it moved, dont know when yet"])
def test_an_interview_without_a_day_rests_until_there_is_one(words: str) -> None:
    table = ahead(words)
    assert table.page.wake_at is None
    table.say("moved to monday 10")

    assert planned(table) == "Mon 09 10:00" and table.page.wake_at is not None


def test_where_two_are_ahead_it_is_asked_which_one_is_meant() -> None:
    table = ahead("interview at Initech thursday 10am", "done", "yes")
    asked = spoken(table.say("the interview moved to friday 9"))
    assert "Initech" in asked and "Globex" in asked

    assert "is now “Fri 6 Mar, 09:00" in spoken(table.say("initech moved to friday 9"))


@pytest.mark.parametrize(
    "words", ["it's too much for me right now", "i'm not going to lie, im nervous", "i moved on"]
)
def test_other_words_move_no_interview(words: str) -> None:
    assert planned(ahead(words)) == "Fri 06 15:00"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("interview tomorrow at 3pm at Globex", "Tue 3 Mar, 15:00"),
        ("interview at Globex march 10th 2pm", "Tue 10 Mar, 14:00"),
        ("i have an interview at Globex in an hour", "Mon 2 Mar, 11:00"),
        ("interview with Globex fri 15h", "Fri 6 Mar, 15:00"),
    ],
)
def test_first_words_may_say_when_it_is(words: str, expected: str) -> None:
    assert f"That is {expected}" in spoken(Table(zone="UTC").say(words))


def test_a_day_without_an_hour_is_asked_for_the_hour() -> None:
    table = Table(zone="UTC")

    assert "Tue 3 Mar; the hour is still open." in spoken(table.say("interview tomorrow at Globex"))
    assert "That is Tue 3 Mar, 15:00" in spoken(table.say("3pm"))


def test_nobody_who_does_not_know_the_day_is_asked_again() -> None:
    table = Table(zone="UTC")
    table.say("an interview at Globex is coming up on monday")

    assert "when you know the day" in spoken(table.say("not sure yet"))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("it went great 😀", "I'm glad"),
        ("it went horribly", "I'm sorry it went like that"),
        ("meh", "Then it is open"),
        ("👎", "I'm sorry it went like that"),
        ("i didnt go", "when you know the new day"),
        ("they offered me the job!!!", "wonderful news"),
    ],
)
def test_how_it_went_is_heard_in_everyday_words(words: str, told: str) -> None:
    table = ahead()
    table.wait(days=3, hours=8)
    table.wait(days=4)

    assert told in spoken(table.say(words))


def test_a_slip_is_taken_back_in_words() -> None:
    table = ahead("its friday 4pm now", "no i meant saturday 4pm")

    assert planned(table) == "Sat 07 16:00"


def test_got_is_no_day() -> None:
    told = spoken(Table(zone="UTC").say("i got an interview at Globex on friday at 10 in berlin"))

    assert "That is Fri 6 Mar, 09:00" in told
