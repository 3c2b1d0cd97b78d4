"""What comes after the letters: what they said, what is done with it, and letting go."""

import pytest

from bot.scripts.parts.listening import defence_in
from bot.scripts.parts.news import read_answered, says_answered
from tests.table import Table, spoken

ASKED = (
    "Acme turned me down after the final round", "sad", "all", "I rambled", "done", "ready",
    "guess", "three sentences", "slow down", "we laughed", "most", "done", "skip", "none", "no",
    "yes", "by email", "Jane", "it fits", "no", "yes", "none", "skip",
)  # fmt: skip


def sent(*lines: str) -> Table:
    """The request is out, and they have not answered yet."""
    table = Table(zone="UTC")
    for words in (*ASKED, "it's sent", *lines):
        table.say(words)
    return table


@pytest.mark.parametrize(
    "words",
    [
        "they offered me a talk",
        "she wants to talk on the phone",
        "they're happy to have a call on thursday",
        "Jane suggested a coffee",
        "the call is set for monday",
    ],
)
def test_an_offered_talk_is_heard_as_one(words: str) -> None:
    assert says_answered(words) and read_answered(words) == ("TALK",)


@pytest.mark.parametrize("words", ["they answered", "not a word", "they can't say more"])
def test_other_answers_are_no_talk(words: str) -> None:
    assert read_answered(words) != ("TALK",)


def test_the_name_of_the_request_is_the_name_of_every_later_letter() -> None:
    table = sent("they offered me a talk", "thursday 15:00")

    assert "Dear Jane," in spoken(table.say("yes"))


def test_the_card_comes_an_hour_before_the_talk() -> None:
    table = sent("they offered me a talk", "thursday 15:00", "no", "no")
    table.now = table.now.replace(day=5, hour=14)

    assert "could you say more" in spoken(table.wait(seconds=0)).casefold()


def test_a_guess_that_they_share_is_confirmed_and_the_rest_is_new() -> None:
    table = sent("they answered", "you talked too long", "no numbers", "done")
    for words in ("no", "swallow", "I rambled", "three sentences", "skip", "stew"):
        table.say(words)

    told = spoken(table.say("new"))

    assert "As I had guessed\n" not in told  # headings are no lines of the card
    assert "I rambled" in told and "no numbers" in told


def test_what_is_spat_out_is_nowhere_afterwards() -> None:
    table = sent("they answered", "you are too old", "done", "no")

    told = spoken(table.say("spit it out"))

    assert "too old" not in told and "that is a result too" in told


def test_a_request_without_an_answer_is_followed_up_once() -> None:
    table = sent()
    table.wait(days=9)
    assert "one follow-up" in spoken(table.say("not a word"))
    table.say("yes")
    table.say("it fits")
    table.wait(days=9)

    told = spoken(table.say("nothing"))

    assert "may not have a choice" in told and "follow-up" not in told


def test_a_finalist_may_look_in_three_times() -> None:
    table = sent("they answered", "skip", "no")
    table.say("3")
    asked = []
    for _ in range(3):
        asked.append(spoken(table.wait(days=31)))
        table.say("not this time")

    assert [days for days in (30, 60, 90) if any(f"{days} days" in one for one in asked)] == [
        30,
        60,
        90,
    ]


def test_who_let_it_go_is_not_offered_to_look_in() -> None:
    table = sent("they answered", "skip")

    assert "30, 60, 90" not in spoken(table.say("yes"))


def test_letting_go_ends_what_is_about_the_company_and_keeps_the_search() -> None:
    table = sent()
    for words in ("new", "my application to Globex was rejected", "sad", "skip", "skip", "yes"):
        table.say(words)
    table.say("weekly")
    assert "may rest" in spoken(table.say("let acme go"))

    coming = spoken(table.say("nudges"))

    assert "Acme" not in coming and "new role" in coming


@pytest.mark.parametrize("words", ["they let me go", "I was let go", "let me go on"])
def test_being_let_go_is_no_order(words: str) -> None:
    assert "may rest" not in spoken(Table().say(words))


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("But we had numbers", "But"),
        ("Well, actually I did", "actually"),
        ("What I meant was the other part", "What I meant was"),
        ("what i meant is something else", "what i meant"),
    ],
)
def test_a_debate_is_named_in_the_words_that_open_it(answer: str, words: str) -> None:
    assert defence_in(answer) == words


@pytest.mark.parametrize("answer", ["Thank you.", "I see, a button was missing", "Could you say?"])
def test_listening_is_no_debate(answer: str) -> None:
    assert defence_in(answer) == ""


def test_a_thank_you_in_the_rehearsal_is_an_answer_there() -> None:
    table = sent("they offered me a talk", "thursday 15:00", "no", "yes")

    told = spoken(table.say("Thank you."))

    assert "a thank-you is all it takes" in told and "You're welcome" not in told
