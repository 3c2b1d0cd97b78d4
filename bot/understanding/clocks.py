"""Which time of day the words mean: digits, o'clock, parts of the day."""

import re
from dataclasses import dataclass
from datetime import time

from bot.understanding.time_pieces import Rest, Unreadable
from bot.understanding.time_words import PARTS

FIRST_HOUR_OF_THE_DAY = 7
"""A bare hour from 1 to 6 may be in the morning or in the afternoon: that is asked."""

COLON = re.compile(
    r"(?:\bat )?(?<![\d:/.])(?P<hour>\d{1,2})(?P<sign>:|\.)(?P<minute>\d{2})"
    r"(?::\d{2}(?:\.\d+)?)?(?![\d:/])"
    r" ?(?P<half>am|pm|a|p)?(?: ?(?:hrs|hours|h|oclock))?\b"
)
FRENCH = re.compile(r"(?:\bat )?\b(?P<hour>\d{1,2})h(?P<minute>\d{2})?\b(?P<half>)")
HALVED = re.compile(r"(?:\bat )?\b(?P<hour>\d{1,2}) ?(?P<half>am|pm)\b(?P<minute>)")
OCLOCK = re.compile(r"(?:\bat )?\b(?P<hour>\d{1,2}) oclock\b(?P<minute>)(?P<half>)")
BESIDE = re.compile(
    r"(?:\bat )?\b(?P<by>half|quarter|\d{1,2}) (?:minutes? |mins? )?(?P<way>past|to|after|till)"
    r" (?P<hour>\d{1,2})(?: oclock)?(?: ?(?P<half>am|pm))?\b(?![:.\d])"
)
HALF_NINE = re.compile(r"(?:\bat )?\bhalf (?P<hour>\d{1,2})(?: ?(?P<half>am|pm))?\b(?![:.\d])")
FOUR_DIGITS = re.compile(
    r"(?:\bat (?P<first>\d{4})|(?<=~ )(?P<second>\d{4})|\b(?P<third>\d{4})(?= ?(?:hrs|hours|h)\b))"
    r"(?: ?(?:hrs|hours|h))?\b(?!\d)"
)
AT_HOUR = re.compile(
    r"(?:\bat|\baround|\babout|@) ?(?P<hour>\d{1,2})\b(?![:./\d-])(?P<minute>)(?P<half>)"
)
HOUR_BESIDE_A_DAY = re.compile(
    r"(?:(?<=~ )|(?<=~ , )|(?<=~, ))(?P<hour>\d{1,2})\b(?![:./\d-])(?P<minute>)(?P<half>)"
    r"|\b(?P<lone>\d{1,2})(?= (?:on |in the )?~)"
)
SAME_TIME = re.compile(r"\b(?:at )?(?:about )?(?:the )?(?:same|this) time\b")
NOON = re.compile(r"\b(?:at )?(?:12 )?noon\b")
MIDNIGHT = re.compile(r"\b(?:at )?(?:12 )?midnight\b")
PART = re.compile(r"\b(?:in the |at |the |this )?(?P<part>morning|afternoon|evening|night)\b")


@dataclass(frozen=True)
class Clock:
    """A time of day as it was written."""

    hour: int
    minute: int
    exact: bool
    """False for a bare 1 to 12, which a part of the day may still move to the afternoon."""
    midnight: bool = False


def _clock(found: re.Match[str], minute: int | None = None) -> Clock:
    hour = int(found["hour"])
    if minute is None:
        minute = int(found["minute"] or 0)
    half = found["half"] or ""
    if half:
        if not 1 <= hour <= 12:
            raise Unreadable
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    if hour > 23 or minute > 59:
        raise Unreadable
    written_in_full = hour == 0 or hour > 12 or found["hour"].startswith("0")
    return Clock(hour, minute, exact=bool(half) or written_in_full)


def _beside(found: re.Match[str]) -> Clock:
    minutes = {"half": 30, "quarter": 15}.get(found["by"]) or int(found["by"])
    if minutes > 30:
        raise Unreadable
    base = _clock(found, 0)
    if found["way"] in ("past", "after"):
        return Clock(base.hour, minutes, base.exact)
    hour = base.hour - 1
    if not base.exact:
        hour = (hour - 1) % 12 + 1
    return Clock(hour % 24, 60 - minutes, base.exact)


def _four_digits(found: re.Match[str]) -> Clock:
    digits = found["first"] or found["second"] or found["third"]
    hour, minute = int(digits[:2]), int(digits[2:])
    if hour > 23 or minute > 59:
        raise Unreadable
    return Clock(hour, minute, exact=True)


def _beside_a_day(found: re.Match[str]) -> Clock:
    if found["lone"] is None:
        return _clock(found)
    hour = int(found["lone"])
    if hour > 23:
        raise Unreadable
    return Clock(hour, 0, exact=hour == 0 or hour > 12 or found["lone"].startswith("0"))


def _colon(found: re.Match[str], day_named: bool) -> Clock:
    """Refuse "12.03" on its own, which may be a date."""
    sure = found["sign"] == ":" or found["half"] or "at" in found[0] or day_named
    if not sure and int(found["minute"]) <= 12:
        raise Unreadable
    return _clock(found)


def read_clocks(rest: Rest, day_named: bool, now: time) -> list[Clock]:
    """Take every clock time out of a text from which the days were taken."""
    same = Clock(now.hour, now.minute, exact=True)
    clocks = rest.take(COLON, lambda found: _colon(found, day_named))
    clocks += rest.take(BESIDE, _beside)
    clocks += rest.take(HALVED, _clock)
    clocks += rest.take(OCLOCK, _clock)
    clocks += rest.take(HALF_NINE, lambda found: _clock(found, 30))
    clocks += rest.take(FOUR_DIGITS, _four_digits)
    if day_named or "at " in rest.text:
        clocks += rest.take(FRENCH, _clock)
    clocks += rest.take(NOON, lambda _: Clock(12, 0, exact=True))
    clocks += rest.take(MIDNIGHT, lambda _: Clock(0, 0, exact=True, midnight=True))
    clocks += rest.take(AT_HOUR, _clock)
    if day_named:
        clocks += rest.take(SAME_TIME, lambda _: same)
    return clocks


def read_hours_beside_days(rest: Rest) -> list[Clock]:
    """Take the bare numbers that stand right beside a day: "friday 9", "9 tomorrow"."""
    return rest.take(HOUR_BESIDE_A_DAY, _beside_a_day) if "~" in rest.text else []


def read_parts(rest: Rest) -> list[str]:
    """Take the parts of the day out of a text."""
    return rest.take(PART, lambda found: found["part"])


def settle(clocks: list[Clock], parts: list[str]) -> time | None:
    """Bring clock times and parts of the day together; None where neither was said."""
    if len(set(parts)) > 1:
        raise Unreadable
    part = PARTS[parts[0]] if parts else None
    times = {_in_part(clock, part) for clock in clocks}
    if len(times) > 1:
        raise Unreadable
    if times:
        return times.pop()
    return part[0] if part else None


def _in_part(clock: Clock, part: tuple[time, range, int] | None) -> time:
    hour = clock.hour
    if part is None:
        if not clock.exact and hour < FIRST_HOUR_OF_THE_DAY:
            raise Unreadable
        return time(hour, clock.minute)
    _, hours, lacking = part
    if not clock.exact and hour not in hours and hour < 12:
        hour += lacking
    if hour not in hours:
        raise Unreadable
    return time(hour, clock.minute)
