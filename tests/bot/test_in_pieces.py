"""What somebody says in several messages, before they could see what the first led to, is one."""

import pytest

from bot.heard import Said
from tests.table import Table, spoken

OPENER = "didn't get the Acme job after the final round, gutted"


def said_at_once(*texts: str, before: tuple[str, ...] = ()) -> tuple[Table, str]:
    table = Table()
    for text in (OPENER, *before):
        table.say(text)
    for text in texts:
        table.take(table.heard(Said(text)))
    return table, spoken(table.show())


def felt(table: Table) -> object:
    return table.record("after_a_rejection").answers["feelings_too"].value


def test_a_feeling_that_follows_is_added_to_the_first() -> None:
    table, told = said_at_once("angry", "and a bit relieved")
    assert felt(table) == ("ANGRY", "RELIEVED")
    assert "I added that" in told and table.pending == "how_much"


def test_a_feeling_that_was_named_already_is_not_named_twice() -> None:
    table, _ = said_at_once("angry and sad", "really angry")
    assert felt(table) == ("ANGRY", "SAD")


def test_words_that_are_no_feeling_are_asked_about_with_the_question_they_came_before() -> None:
    table, told = said_at_once("angry", "the panel was an hour late")
    assert felt(table) == ("ANGRY",)
    assert "“How much do you have in you right now?”" in told and table.pending == "meant"


def test_who_writes_on_meant_the_words_for_where_we_are() -> None:
    table, _ = said_at_once("all of it", "I lost my thread twice", before=("sad",))
    table.say("and then I rambled on")
    held = table.record("after_a_rejection").collection("notes")
    assert held and [item.text for item in held.items] == [
        "I lost my thread twice",
        "and then I rambled on",
    ]


@pytest.mark.parametrize("no", ["no", "nope", "leave it out"])
def test_a_no_leaves_the_words_out(no: str) -> None:
    table, _ = said_at_once("all of it", "I lost my thread twice", before=("sad",))
    table.say(no)
    assert table.record("after_a_rejection").collection("notes") is None
    assert table.pending == "notes"


@pytest.mark.parametrize(
    "enough", ["no that's it", "nope, that is all", "no, nothing else", "That's it for now"]
)
def test_that_is_it_ends_what_is_collected_and_what_is_chosen(enough: str) -> None:
    table = Table()
    table.say(OPENER)
    table.say(enough)
    assert table.pending == "how_much"
    table.say("all of it")
    table.say("I lost my thread twice")
    table.say(enough)
    assert table.pending == "pause"
