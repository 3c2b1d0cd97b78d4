"""Small scripts to turn pages with, and tables that have come some way in them."""

from enum import Enum

from bot.effects import Begin
from bot.letters.letter import Letter
from bot.moments import days, hours
from bot.script import Talk, later, sentence
from tests.table import Table, table_for


class Mood(Enum):
    GOOD = "It went well"
    BAD = "It went badly"


def two_questions(talk: Talk) -> None:
    first = talk.ask("first", "First?", skip="")
    talk.say("After {first}.", first=first)
    talk.choose("mood", Mood, "Mood?", skip=None)
    talk.ask("last", "Last?", skip="")
    talk.say("The end.")


def answer(table: Table, key: str) -> object:
    return table.page.talks[0].answers[key].value


def letters(talk: Talk) -> None:
    name = talk.ask("name", "Who?", skip="")
    talk.draft("note", Letter(sentence("Note"), sentence("Hi"), (sentence("Dear {n}", n=name),)))
    if talk.confirm("more", "More?", skip=False):
        talk.ask("what", "What?", skip="")
    talk.ask("last", "Last?", skip="")


def resting(talk: Talk) -> None:
    notes = talk.collect("raw", "What?", done="Done", skip=())
    until = later(talk.answered_at("raw"), hours=1)
    woke = talk.wait(
        "rest",
        until,
        what="rest",
        asked=True,
        good_for=hours(3),
        into="raw",
        early="Ready now",
    )
    talk.say("woke {how} with {count}", how=woke.name, count=len(notes))
    talk.ask("last", "Last?", skip="")


def rested() -> Table:
    table = table_for(resting)
    table.say("one")
    table.say("done")
    return table


def asking_once_more(talk: Talk) -> None:
    talk.say("Hello.")
    talk.ask("name", "Who?", skip="nobody", remind=days(2), lapse=days(5))
    talk.say("The end.")


def reminding(talk: Talk) -> None:
    if talk.confirm("nudge", "Shall I ask later?", skip=False):
        talk.follow_up("ask", asking_once_more)


def reminded() -> Table:
    table = table_for(reminding, asking_once_more)
    table.say("yes")
    return table


def child(talk: Talk) -> None:
    talk.wait("due", later(talk.begun, hours=1), what="ask for news")
    talk.ask("news", "Any news from {company}?", skip="", company=str(talk.given("company")))


def parent(talk: Talk) -> None:
    company = talk.ask("company", "Which?", skip="")
    if talk.confirm("nudge", "Ask later?", skip=False):
        talk.follow_up("later", child, company=company)
    talk.ask("last", "Last?", skip="")


def followed() -> Table:
    table = table_for(parent, child)
    table.say("Acme")
    table.say("yes")
    return table


def beginning(talk: Talk) -> None:
    if talk.confirm("sure", "Another?", skip=False):
        talk.do("begin", Begin("two_questions"))
    talk.ask("last", "Last?", skip="")
