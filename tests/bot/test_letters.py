"""Letters hold the person's own facts, and nothing that is none."""

import pytest

from bot.letters.names import capital, person, valued
from tests.table import Table, spoken


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Jane", "Jane"),
        ("jess miller", "Jess Miller"),
        ("her name was Jess", "Jess"),
        ("Dear Jess", "Jess"),
        ("Jess Miller, the recruiter", "Jess Miller"),
        ("Mr. Weber", "Mr. Weber"),
        ("um the recruiter was called jess i think? and the vp was maria", "Jess"),
        ("Ms. van der Berg", "Ms. van der Berg"),
    ],
)
def test_a_name_is_taken_from_the_words_around_it(said: str, name: str) -> None:
    assert person(said) == name


@pytest.mark.parametrize(
    "said", ["no", "Yes", "nobody", "I don't know", "", "I never caught the name of that person"]
)
def test_where_no_name_was_given_the_blank_stays(said: str) -> None:
    assert person(said) == ""


@pytest.mark.parametrize("said", ["no", "not really.", "Yes", "nothing", "nope"])
def test_a_bare_yes_or_no_is_nothing_that_was_valued(said: str) -> None:
    assert valued(said) == ""


def test_what_was_valued_goes_without_the_yes_before_it() -> None:
    assert valued("yes, they were kind") == "they were kind"


def test_capitals_that_somebody_typed_stay() -> None:
    assert (capital("eBay"), capital("notion")) == ("eBay", "Notion")


def drafted() -> Table:
    table = Table()
    for words in ("Acme rejected me after the final round", "sad", "all", "done", "talk less"):
        table.say(words)
    for words in (
        "we laughed",
        "most of it",
        "done",
        "skip",
        "none",
        "yes",
        "Jess",
        "skip",
        "none",
    ):
        table.say(words)
    return table


@pytest.mark.parametrize("words", ["yes", "perfect", "looks good", "ok", "its fine"])
def test_a_draft_can_be_agreed_to_in_plain_words(words: str) -> None:
    table = drafted()

    table.say(words)

    assert table.page.talks[0].answers["thank_you.fit"].value == "FITS"


@pytest.mark.parametrize("words", ["no", "too formal", "make it shorter"])
def test_a_draft_that_does_not_fit_is_asked_for_in_their_own_words(words: str) -> None:
    table = drafted()

    assert "the way you'd write it" in spoken(table.say(words))


def test_a_letter_in_their_own_words_stays_when_a_fact_in_it_changes() -> None:
    table = drafted()
    table.say("no")
    table.say("Hi Jess, thank you all.")
    table.say("change company")

    reply = spoken(table.say("Beta"))

    assert "stays as you wrote it" in reply
    assert "Dear Jess" not in reply


def test_back_to_a_draft_shows_it_again() -> None:
    table = drafted()
    table.say("it fits")

    assert "Dear Jess" in spoken(table.say("back"))
