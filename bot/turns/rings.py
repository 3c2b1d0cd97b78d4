"""The moments at which a page wants the clock: what each is for, and when it is welcome."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.moments import WEEK, Span, days, here
from bot.page import Page, Record
from bot.question import Pending, Question, Wait
from bot.turns.turning import Turning
from bot.welcome import IGNORED, welcome

REMINDED = "?"
"""Ends the key under which the clock notes that it reminded of a question."""
REMINDER_GOOD_FOR = days(3)


@dataclass(frozen=True, slots=True)
class Ring:
    """A moment at which a talk wants to go on, to remind, or to let a question lapse.

    `asked` says that the person asked for this very moment. What is not `said` passes in silence.
    """

    talk: str
    pending: Pending
    due: datetime
    asked: bool
    good_for: Span = WEEK
    said: bool = True

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
        elif pending and (pending.remind or pending.lapse or record.snoozed):
            yield from _of_question(record, pending)


def _end_of_wait(page: Page, record: Record, wait: Wait) -> Ring:
    snooze = record.snoozed.get(wait.key)
    if snooze and snooze.instead_of == wait.until:
        return Ring(record.id, wait, snooze.until, asked=True)
    until = here(wait.until, page.settings.place)
    return Ring(record.id, wait, until, wait.asked, wait.good_for)


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
    if page.care.frozen or (settings.paused and settings.paused_until is None):
        return None
    due = ring.due
    if settings.paused and settings.paused_until:
        due = max(due, settings.paused_until)
    if ring.asked:
        return due
    return None if page.ignored >= IGNORED else welcome(due, settings, page.nudged)


def stale(ring: Ring, page: Page, at: datetime) -> bool:
    """Say whether a ring comes so late that it is better not heard.

    Quiet hours, weekends and pauses do not count: only what should have been and was not.
    """
    settings, due = page.settings, ring.due
    if at - due <= ring.good_for.delta:
        return False
    if not ring.asked:
        rested = settings.paused_until if settings.paused else None
        due = welcome(max(due, rested or due), settings, None)
    return at - due > ring.good_for.delta
