"""The moments at which a page wants the clock: what each is for, and when it is welcome."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.moments import WEEK, Span, days, here
from bot.page import Page, Record
from bot.question import Pending, Question, Wait
from bot.turns.turning import Turning
from bot.welcome import IGNORED, welcome

REMINDED = "?"
"""Ends the key under which the clock notes that it reminded of a question."""
REMINDER_GOOD_FOR = days(3)
BUSY = timedelta(minutes=30)
"""For so long after a person's last word in one talk no other one speaks up by itself."""


@dataclass(frozen=True, slots=True)
class Ring:
    """A moment at which a talk wants to go on, to remind, or to let a question lapse.

    `asked` says that the person asked for this very moment. What is not `said` passes in silence.
    `first` is a question that was to be asked, and had to wait for another one.
    """

    talk: str
    pending: Pending
    due: datetime
    asked: bool
    good_for: Span = WEEK
    said: bool = True
    first: bool = False

    @property
    def key(self) -> str:
        """The key of the wait or question that it is about."""
        return self.pending.key

    @property
    def what(self) -> str:
        """What it is for, in a few words."""
        pending = self.pending
        return pending.short if isinstance(pending, Question) else pending.what


def rings(turn: Turning) -> Iterator[Ring]:
    """Give every ring that the open talks of a page want."""
    for record in turn.open_talks():
        pending = turn.scene(record).pending
        if isinstance(pending, Wait):
            yield _end_of_wait(turn.page, record, pending)
        elif pending and record.id in turn.page.woken:
            yield Ring(record.id, pending, since_asked(record), asked=False, first=True)
        elif pending and (pending.remind or pending.lapse or record.snoozed):
            yield from _of_question(record, pending)


def _end_of_wait(page: Page, record: Record, wait: Wait) -> Ring:
    snooze = record.snoozed.get(wait.key)
    if snooze and snooze.instead_of == wait.until:
        return Ring(record.id, wait, snooze.until, asked=True)
    until = here(wait.until, page.settings.place)
    if wait.agreed:
        until = welcome(until, page.settings, None, agreed=True)
    return Ring(record.id, wait, until, wait.asked or wait.agreed, wait.good_for)


def _of_question(record: Record, question: Question) -> Iterator[Ring]:
    snooze = record.snoozed.get(question.key)
    if snooze and not snooze.rung:
        yield Ring(record.id, question, snooze.until, asked=True)
        return
    since = since_asked(record)
    if question.remind and f"{question.key}{REMINDED}" not in record.answers:
        due = since + question.remind.delta
        yield Ring(record.id, question, due, False, REMINDER_GOOD_FOR)
    if question.lapse:
        due = since + question.lapse.delta
        yield Ring(record.id, question, due, True, question.lapse, said=False)


def since_asked(record: Record) -> datetime:
    """Give the moment since which the pending question stands: the last answer, or a snooze."""
    answers = [one.at for key, one in record.answers.items() if not key.endswith(REMINDED)]
    snoozes = [snooze.until for snooze in record.snoozed.values() if snooze.rung]
    return max([record.begun, *answers, *snoozes])


def welcome_at(ring: Ring, page: Page) -> datetime | None:
    """Give the moment at which a ring is welcome, or none while nothing is."""
    settings = page.settings
    if page.care.frozen or page.unreachable or (settings.paused and settings.paused_until is None):
        return None
    due = max(ring.due, settings.paused_until or ring.due)
    if ring.asked:
        return due
    if page.ignored >= IGNORED:
        return None
    return welcome(max(due, _left_alone(ring, page)), settings, page.nudged)


def _left_alone(ring: Ring, page: Page) -> datetime:
    """Give the moment from which a nudge breaks into nothing that the person is busy with."""
    floor = page.floor
    busy = page.spoken and floor and floor.talk != ring.talk and not floor.unprompted
    return page.spoken + BUSY if page.spoken and busy else ring.due


def stale(ring: Ring, page: Page, at: datetime) -> bool:
    """Say whether a ring comes so late that it is better not heard.

    Quiet hours, weekends and pauses do not count: only what should have been and was not.
    """
    settings, due = page.settings, ring.due
    if at - due <= ring.good_for.delta:
        return False
    if not ring.asked:
        due = welcome(max(due, settings.paused_until or due), settings, None)
    return at - due > ring.good_for.delta
