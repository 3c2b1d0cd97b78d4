"""Arithmetic on time as scripts need it: elapsed hours, and wall clocks where a person is."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.understanding import is_workday


class Place(ZoneInfo):
    """A time zone and, where it is known, the country whose working days count there."""

    country: str = ""


@lru_cache(1024)
def place(zone: str, country: str = "") -> Place:
    """Give the place of an IANA zone; raises `ValueError` or `KeyError` for one there is not."""
    here = Place.no_cache(zone)
    here.country = country
    return here


@dataclass(frozen=True, slots=True)
class Span:
    """A length of elapsed time; it cannot be added to a wall-clock time by mistake."""

    delta: timedelta


def hours(count: int) -> Span:
    """Name a span of so many hours."""
    return Span(timedelta(hours=count))


def days(count: int) -> Span:
    """Name a span of so many times 24 hours."""
    return Span(timedelta(days=count))


WEEK = days(7)
NAMED_DAYS = 4000
"""Moments such as "nine o'clock on Monday in Paris" kept at hand: many people share them."""


def later(moment: datetime, *, hours: int = 0, minutes: int = 0) -> datetime:
    """Give the moment that much elapsed time later, in UTC: it is the same wherever one goes."""
    return moment.astimezone(UTC) + timedelta(hours=hours, minutes=minutes)


def on(moment: datetime, *, days: int = 0, workdays: int = 0, at: str = "09:00") -> datetime:
    """Give the wall-clock time `at` so many days, then so many working days, later.

    Working days are those of the country of `moment`'s place, else Monday to Friday. A time that
    a clock change leaves out moves on by the width of the gap; one that comes twice is the first
    of the two (RFC 5545, 3.3.5), which is what `fold=0` means.
    """
    return _on(moment.date() + timedelta(days=days), workdays, at, moment.tzinfo)


@lru_cache(NAMED_DAYS)
def _on(day: date, workdays: int, at: str, there: tzinfo | None) -> datetime:
    country = getattr(there, "country", "")
    for _ in range(workdays):
        day += timedelta(days=1)
        while not is_workday(day, country):
            day += timedelta(days=1)
    return _settled(datetime.combine(day, time.fromisoformat(at), tzinfo=there))


def here(moment: datetime, there: Place) -> datetime:
    """Give a moment where a person is: a wall-clock time is kept, an elapsed one is converted."""
    if isinstance(moment.tzinfo, Place) and moment.tzinfo.key != there.key:
        return _settled(moment.replace(tzinfo=there, fold=0))
    return moment.astimezone(there)


def _settled(wall: datetime) -> datetime:
    """Move a wall-clock time that a clock change leaves out on to one that there is."""
    return wall.astimezone(UTC).astimezone(wall.tzinfo)
