"""Lengths of time: "in 2 days", "half an hour from now", "3 weeks"."""

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.understanding.time_pieces import Rest, Unreadable

UNIT = (
    r"(?:seconds?|secs?|minutes?|mins?|min|hours?|hrs?|hr|days?|weeks?|wks?|wk|months?|mths?|years?|"
    r"yrs?|[hmdws](?![a-z']))"
)
COUNT = r"(?:\d{1,6}(?:[.,]\d{1,3})? ?|(?<![a-z])(?:an?|another) )"
AMOUNT = rf"{COUNT}{UNIT}(?:'s?)?"
ONE = re.compile(rf"(?P<count>{COUNT})(?P<unit>{UNIT})")
AMOUNTS = rf"{AMOUNT}(?:(?:,| and|, and)? ?{AMOUNT}){{0,3}}(?: ?\d{{1,2}}(?![\d:./]))?"
IN = re.compile(
    r"\b(?:in|after) (?:about |exactly |around |just |like |another )?"
    rf"(?P<all>{AMOUNTS})(?: time\b)?(?![\w/])"
)
FROM_NOW = re.compile(
    rf"(?<![\d.,:/-])\b(?P<all>{AMOUNTS}) (?:from now|hence|later|today|from (?:today|right now))\b"
)
FOR = re.compile(
    rf"\b(?:snooze|pause|wait|sleep|mute|quiet|alone|rest|break|me|off|back|take)"
    rf"(?: me| it| this)?(?: for)? (?:another )?(?P<all>{AMOUNTS})(?![\w/])"
)
ALONE = re.compile(
    rf"^\W*(?:about |let's say |say )?(?P<all>{AMOUNTS})\W*(?:please|pls|thanks)?\W*$"
)
CLOCK_OR_LENGTH = re.compile(r"^\W*\d{1,2}h(?:\d{2})?\W*$")
"""To some "18h" is a time of day, to others a length."""
GLUED_MINUTES = re.compile(r"\d ?h(?:ours?|rs?)? ?(?P<minutes>\d{1,2})$")
DAYS = {"d": 1, "w": 7}
ELAPSED = {"s": 1, "h": 3600}


@dataclass(frozen=True)
class Length:
    """Calendar months and days, which keep the wall clock, and elapsed seconds."""

    months: int
    days: int
    seconds: float

    @property
    def elapsed(self) -> bool:
        """Say whether hours, minutes or seconds are part of it."""
        return self.seconds > 0

    def after(self, now: datetime) -> datetime:
        """Give the moment so much later, in the zone of `now`."""
        wall = _months_later(now, self.months) + timedelta(days=self.days)
        moment = wall.astimezone(UTC) if self.months or self.days else now.astimezone(UTC)
        return (moment + timedelta(seconds=self.seconds)).astimezone(now.tzinfo)


def _months_later(now: datetime, months: int) -> datetime:
    years, month = divmod(now.month - 1 + months, 12)
    year, month = now.year + years, month + 1
    if year > 9998:
        raise Unreadable
    last = calendar.monthrange(year, month)[1]
    return now.replace(year=year, month=month, day=min(now.day, last), fold=0)


def _count(digits: str) -> float:
    return float(digits.strip().replace(",", ".")) if digits[0].isdigit() else 1.0


def _length(found: re.Match[str]) -> Length:
    months, days, seconds = 0.0, 0.0, 0.0
    for one in ONE.finditer(found["all"]):
        count, unit = _count(one["count"]), one["unit"]
        if unit.startswith(("mo", "mth")):
            months += count
        elif unit.startswith("y"):
            months += 12 * count
        elif unit[0] in DAYS:
            days += DAYS[unit[0]] * count
        else:
            seconds += ELAPSED.get(unit[0], 60) * count
    glued = GLUED_MINUTES.search(found["all"])
    if glued:
        seconds += 60 * int(glued["minutes"])
    elif found["all"][-1].isdigit():
        raise Unreadable
    if not (months.is_integer() and days.is_integer()) or months + days + seconds == 0:
        raise Unreadable
    return Length(int(months), int(days), seconds)


def read_lengths(rest: Rest) -> list[Length]:
    """Take every length that leads from now to a moment out of the text."""
    if CLOCK_OR_LENGTH.match(rest.text):
        raise Unreadable
    return [
        length for pattern in (IN, FROM_NOW, FOR, ALONE) for length in rest.take(pattern, _length)
    ]
