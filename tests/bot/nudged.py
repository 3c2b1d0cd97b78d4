"""Somebody who agreed to be asked later, and a clock to turn."""

from datetime import UTC, datetime

from bot.moments import days, on
from bot.page import Settings
from bot.script import Talk
from tests.table import Table, spoken, table_for


def nudging_child(talk: Talk) -> None:
    due = on(talk.begun, days=1, at="10:00")
    talk.wait("due", due, what="ask for news", good_for=days(9), early="It's done")
    talk.ask("news", "Any news?", skip="", remind=days(2), lapse=days(20))
    again = on(talk.answered_at("news"), days=1, at="10:00")
    talk.wait("again", again, what="ask for more news", good_for=days(2))
    talk.ask("more", "Any more news?", skip="")


def agreeing(talk: Talk) -> None:
    name = talk.ask("name", "Which?", skip="")
    if talk.confirm("nudge", "May I ask later?", skip=False):
        talk.follow_up("one", nudging_child, name=name)
        talk.follow_up("two", nudging_child, name=name)
    talk.say("The end.")


def single(talk: Talk) -> None:
    if talk.confirm("nudge", "May I ask later?", skip=False):
        talk.follow_up("one", nudging_child)
    talk.say("The end.")


def agreed() -> Table:
    """Somebody agreed, on a Monday at eleven in Berlin, to be asked on Tuesday at ten."""
    table = table_for(single, nudging_child)
    table.say("yes")
    return table


def twice() -> Table:
    table = table_for(agreeing, nudging_child)
    table.say("Acme")
    table.say("yes")
    return table


def to(table: Table, moment: str) -> str:
    """Let the clock ring at a moment in Berlin, and give what is said."""
    table.now = datetime.fromisoformat(moment).replace(tzinfo=table.page.settings.place)
    table.now = table.now.astimezone(UTC)
    return spoken(table.wait(seconds=0))


def wake(table: Table) -> str:
    """The moment of the next wake, in the person's own time."""
    at = table.page.wake_at
    return f"{at.astimezone(table.page.settings.place):%a %d %H:%M}" if at else "never"


def nowhere() -> Table:
    """Somebody of whom no platform tells a zone."""
    table = table_for(single, nudging_child)
    table.zone = ""
    table.page = table.page.but(settings=Settings())
    return table
