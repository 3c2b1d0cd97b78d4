"""Lets time pass on a page: waits that are over, reminders, questions that lapse, the next wake."""

from datetime import datetime

from bot.page import Page, Record
from bot.question import Answer, Question, Wait, Woke
from bot.turns.turning import Turning

REMINDED = "?"
"""Ends the key under which the clock notes that it reminded of a question."""


def pass_time(turn: Turning) -> list[tuple[str, str]]:
    """Record what the clock has to say; give talk and key of each wake that came in time."""
    page = turn.page
    if page.care.frozen or page.settings.paused:
        return []
    return [woken for record in turn.open_talks() for woken in _pass_in(turn, record.id)]


def _pass_in(turn: Turning, id: str) -> list[tuple[str, str]]:
    woken: list[tuple[str, str]] = []
    while True:
        record = turn.page.talk(id)
        passed = _passed(turn, record) if record else None
        if record is None or passed is None:
            return woken
        key, answer, welcome = passed
        turn.keep(record.answered(key, answer))
        if welcome:
            woken.append((id, key))


def _passed(turn: Turning, record: Record) -> tuple[str, Answer, bool] | None:
    """Find what the clock must say now about a talk: key, answer, and whether to speak of it."""
    pending = turn.scene(record).pending
    at, zone = turn.at, turn.page.settings.zone
    match pending:
        case Wait(key, until, _, good_for) if until <= at:
            late = good_for is not None and at - until > good_for.delta
            how = Woke.LATE if late else Woke.ON_TIME
            return key, Answer(how.name, at, zone, by="clock", until=until), not late
        case Question(key=key, lapse=span) if span and _since(record) + span.delta <= at:
            return key, Answer(None, at, zone, by="clock"), False
        case Question(key=key, remind=span) if span and _unreminded(record, key):
            if _since(record) + span.delta <= at:
                return f"{key}{REMINDED}", Answer(None, at, zone, by="clock"), True
    return None


def _unreminded(record: Record, key: str) -> bool:
    return f"{key}{REMINDED}" not in record.answers


def _since(record: Record) -> datetime:
    """Give the moment since which the pending question stands: that of the last answer."""
    answers = [one.at for key, one in record.answers.items() if not key.endswith(REMINDED)]
    return max([record.begun, *answers])


def next_wake(turn: Turning) -> datetime | None:
    """Give the moment at which this page wants the clock to ring, or none."""
    page: Page = turn.page
    if page.owed:
        return page.owed[0].at
    if page.care.frozen or page.settings.paused:
        return None
    moments = [
        moment
        for record in turn.open_talks()
        for moment in _wakes(record, turn.scene(record).pending)
    ]
    return min(moments, default=None)


def _wakes(record: Record, pending: object) -> list[datetime]:
    match pending:
        case Wait(until=until):
            return [until]
        case Question(key=key, remind=remind, lapse=lapse):
            spans = [remind if remind and _unreminded(record, key) else None, lapse]
            return [_since(record) + span.delta for span in spans if span]
    return []
