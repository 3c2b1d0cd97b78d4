"""Arithmetic on time as scripts need it: elapsed hours, and wall clocks in a person's zone."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Span:
    """A length of elapsed time, in whole minutes."""

    minutes: int

    @property
    def delta(self) -> timedelta:
        """Give the length as the standard library's own type."""
        return timedelta(minutes=self.minutes)


def hours(count: int) -> Span:
    """Name a span of so many hours."""
    return Span(count * 60)


def days(count: int) -> Span:
    """Name a span of so many times 24 hours."""
    return Span(count * 24 * 60)


def later(moment: datetime, *, hours: int = 0, minutes: int = 0) -> datetime:
    """Give the moment that much elapsed time later, in the zone of `moment`."""
    passed = timedelta(hours=hours, minutes=minutes)
    return (moment.astimezone(UTC) + passed).astimezone(moment.tzinfo)


def on(moment: datetime, *, days: int = 0, workdays: int = 0, at: str = "09:00") -> datetime:
    """Give the wall-clock time `at` so many days, then so many Mondays to Fridays, later.

    A time that a clock change leaves out moves on by the width of the gap; one that comes twice
    is the first of the two (RFC 5545, 3.3.5), which is what `fold=0` means.
    """
    day = moment.date() + timedelta(days=days)
    for _ in range(workdays):
        day = _next_workday(day)
    wall = datetime.combine(day, time.fromisoformat(at), tzinfo=moment.tzinfo)
    return wall.astimezone(UTC).astimezone(moment.tzinfo)


def _next_workday(day: date) -> date:
    day += timedelta(days=1)
    while day.weekday() >= SATURDAY:
        day += timedelta(days=1)
    return day
