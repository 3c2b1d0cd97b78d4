"""Lets time pass on a page: waits that are over, reminders, questions that lapse, the next wake."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.page import RELEASE, Record
from bot.question import Question, Wait, Woke
from bot.turns.rings import REMINDED, Ring, rings, stale, welcome_at
from bot.turns.turning import Turning
from bot.welcome import IGNORED

LATE = timedelta(hours=2)
"""What comes this much after its welcome moment comes with a word of apology."""


def ring(turn: Turning) -> None:
    """Let the clock ring: everything that is welcome now comes in one message."""
    turn.unprompted = True
    planned, woken = _pass(turn)
    talks = list(dict.fromkeys(one.talk for one in woken))
    for id in reversed(talks):
        turn.page = turn.page.raised(id)
    if planned and min(planned) < turn.at - LATE:
        turn.say("Sorry, this comes later than I said.")
    if any(not one.asked for one in woken):
        _count(turn)
    if any(isinstance(one.pending, Question) and not (one.asked or one.first) for one in woken):
        turn.say("In case you missed it:")
    for id in talks:
        _hear_of(turn, id, first=id == talks[0])


def pass_time(turn: Turning) -> None:
    """Let time pass before something is heard; what goes on beside it is asked afterwards."""
    page = turn.page
    if page.release == RELEASE and (page.due is None or page.due > turn.at):
        return
    floor = page.floor
    _, woken = _pass(turn)
    for id in dict.fromkeys(one.talk for one in woken):
        turn.page = turn.page.but(woken=(*turn.page.woken, id))
        if floor and floor.talk == id:
            turn.woken = True
        else:
            turn.page = turn.page.lowered(id)
            turn.unseen.add(id)


def _pass(turn: Turning) -> tuple[list[datetime], list[Ring]]:
    """Record what the clock has to say; give the moments planned and the rings to speak of."""
    planned: list[datetime] = []
    woken: list[Ring] = []
    while found := _next(turn, {one.talk for one in woken}):
        at, one = found
        record = turn.page.talk(one.talk)
        late = stale(one, turn.page, turn.at)
        if one.first:
            turn.page = turn.page.but(woken=tuple(id for id in turn.page.woken if id != one.talk))
        elif record:
            passed = _passed(turn, record, one, late=late)
            turn.scene(passed, turn.scene(record))
            turn.keep(passed)
        if one.said and not late:
            planned.append(at)
            woken.append(one)
    settings = turn.page.settings
    if settings.paused_until and settings.paused_until <= turn.at:
        turn.page = turn.page.but(settings=replace(settings, paused=False, paused_until=None))
    return planned, woken


def _next(turn: Turning, woken: set[str]) -> tuple[datetime, Ring] | None:
    """Find what is due first of all that is welcome by now, and not asked in this turn yet."""
    for one in sorted(rings(turn), key=lambda ring: ring.due):
        if one.talk in woken and one.said and isinstance(one.pending, Question):
            continue
        at = welcome_at(one, turn.page)
        if at and at <= turn.at:
            return at, one
    return None


def _passed(turn: Turning, record: Record, ring: Ring, *, late: bool) -> Record:
    """Record that a ring was heard, or that it came too late to be."""
    match ring.pending:
        case Wait(key=key, until=until):
            how = Woke.LATE if late else Woke.ON_TIME
            return record.answered(key, turn.answer(how.name, "clock", until.astimezone(UTC)))
        case Question(key=key) if not ring.said:
            return record.answered(key, turn.answer(None, "clock"))
        case Question(key=key) if ring.asked:
            return record.put_off(key, replace(record.snoozed[key], rung=True))
        case Question(key=key):
            return record.answered(f"{key}{REMINDED}", turn.answer(None, "clock"))


def _hear_of(turn: Turning, id: str, *, first: bool) -> None:
    """Let a talk that went on be heard: now, or when its question comes up."""
    record = turn.page.talk(id)
    if record is None:
        return
    scene = turn.scene(record)
    if isinstance(scene.pending, Question) and not first:
        turn.page = turn.page.but(woken=(*turn.page.woken, id))
    elif isinstance(scene.pending, Question) or scene.newest:
        turn.show(scene.newest)


def _count(turn: Turning) -> None:
    """Count an unprompted message; the last one before silence says so."""
    ignored = turn.page.ignored + 1
    turn.page = turn.page.but(nudged=turn.at, ignored=ignored)
    if ignored == IGNORED:
        turn.say("After this I won't write by myself until I hear from you.")


def next_due(turn: Turning) -> datetime | None:
    """Give the moment at which some talk of this page wants the clock, or none."""
    welcome = [at for one in rings(turn) if (at := welcome_at(one, turn.page))]
    return min(welcome, default=None)
