"""A moment as people name it for an appointment: with a zone of its own, or with a bare hour."""

import re
from datetime import datetime, timedelta

from bot.understanding.places import read_place
from bot.understanding.time_words import MONTH, WEEKDAY, WEEKDAYS
from bot.understanding.time_zones import writes_month_first, zone_named
from bot.understanding.times import read_time

LONGEST = 200
"""Characters of what can be an appointment."""
CLOCK = r"(?:\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m\.|p\.m\.|h|hrs|o'?clock)?|noon|midday)"
NAME = r"[^\W\d_][\w.'-]*"
PLACED = re.compile(
    rf"(?P<clock>\b{CLOCK})[ ,(]+(?:in|at)? ?(?P<place>{NAME}(?: {NAME}){{0,2}})\)?",
    re.IGNORECASE,
)
TIMED = re.compile(rf"(?P<place>{NAME}(?: {NAME}){{0,2}})(?:'s)? time\b", re.IGNORECASE)
ABBREVIATIONS = {
    "est": "America/New_York", "edt": "America/New_York", "et": "America/New_York",
    "eastern": "America/New_York", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "pt": "America/Los_Angeles", "pacific": "America/Los_Angeles", "cet": "Europe/Paris",
    "cest": "Europe/Paris", "bst": "Europe/London", "jst": "Asia/Tokyo", "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney", "sgt": "Asia/Singapore", "hkt": "Asia/Hong_Kong",
    "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland",
}  # fmt: skip
"""Names of clocks that mean one place; those that mean several are left unread."""
GERMAN_CLOCK = re.compile(r"\b(\d{1,2})(?:[:.](\d{2}))? ?uhr\b", re.IGNORECASE)
GERMAN_DATE = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(?!\d)")
SHORT_DATE = re.compile(r"\b(\d{1,2})\.(\d)(?![\d.])(?! ?(?:am|pm|h\b))", re.IGNORECASE)
A_SECOND = re.compile(r"\b(?:an?|one|another) (?:second|third|sec|moment)\b", re.IGNORECASE)
BARE_HOUR = re.compile(
    r"\b(?:[1-6](?:[:.]\d{2})?|one|two|three|four|five|six)\b(?!st|nd|rd|th)", re.IGNORECASE
)
NEXT_WEEK = re.compile(
    r"\b(?:next week|(?:after|over) the weekend)\b(?! (?:on )?(?:mon|tue|wed|thu|fri|sat|sun))",
    re.IGNORECASE,
)
NEXT_MONTH = re.compile(r"\bnext month\b", re.IGNORECASE)
MONTH_ALONE = re.compile(
    rf"^(\s*(?:(?:until|till|til|in|by|from|to|for|early)\s+)*)({MONTH})\W*$", re.IGNORECASE
)
DAY_AND_CLOCK = re.compile(
    rf"\b({WEEKDAY})(,? (?:the )?)(\d{{1,2}})(?=,? (?:at )?{CLOCK}\b)(?! ?(?:am|pm|h\b|:|\.\d))",
    re.IGNORECASE,
)
ANY_WEEKDAY = re.compile(rf"\b(?:next )?({WEEKDAY})\b", re.IGNORECASE)


def read_appointment(text: str, now: datetime, tz: str) -> datetime | None:
    """Read a moment that may name another place's clock; an hour from 1 to 6 is after noon."""
    if len(text) > LONGEST or A_SECOND.search(text):
        return None
    plain, there = _plain(text, now, tz)
    afternoon = (f"{plain} in the afternoon",) if BARE_HOUR.search(plain) else ()
    for tried in (plain, *afternoon):
        moment = read_time(tried, now, there or tz)
        if moment:
            return moment.astimezone(zone_named(tz))
    return None


def has_clock(text: str, now: datetime, tz: str) -> bool:
    """Say whether words that name a moment name the hour of it, or only the day."""
    plain, _ = _plain(text, now, tz)
    # At some hour it is still ahead, and no other day of that name is meant.
    return not any(read_time(f"{plain} at {one}", now, tz) for one in ("00:01", "11:17", "23:59"))


def has_day(text: str, now: datetime, tz: str) -> bool:
    """Say whether words name a day, clear or not: beside another one they name no one moment."""
    plain, _ = _plain(text, now, tz)
    today = now.astimezone(zone_named(tz)).date()
    days = [today + timedelta(days=ahead) for ahead in (2, 3)]
    hour = "" if has_clock(text, now, tz) else " at 11:17"
    return not all(read_appointment(f"{day} {plain}{hour}", now, tz) for day in days)


def possible_moments(text: str, now: datetime, tz: str) -> tuple[datetime, ...]:
    """Give both moments that "next friday", or today's weekday, may mean; nothing for others."""
    found = ANY_WEEKDAY.search(text) if len(text) <= LONGEST else None
    if found is None:
        return ()
    today = now.astimezone(zone_named(tz)).date()
    ahead = (WEEKDAYS[found[1].casefold()] - today.weekday()) % 7
    days = [today + timedelta(days=ahead + more) for more in (0, 7)]
    said = [f"{text[: found.start()]}{day.isoformat()}{text[found.end() :]}" for day in days]
    moments = [read_appointment(one, now, tz) for one in said]
    return tuple(one for one in moments if one)


def _plain(text: str, now: datetime, tz: str) -> tuple[str, str]:
    """Give words as they are read, and the zone that they name, if one."""
    return _elsewhere(_spelled(text, now, tz))


def _spelled(text: str, now: datetime, tz: str) -> str:
    """Spell out what is written in short: "14 Uhr", "12.3.", "thursday 12 3pm", "next week"."""
    today = now.astimezone(zone_named(tz)).date()
    text = NEXT_WEEK.sub((today + timedelta(days=7 - today.weekday())).isoformat(), text)
    text = NEXT_MONTH.sub((today.replace(day=1) + timedelta(days=32)).strftime("%Y-%m-01"), text)
    text = MONTH_ALONE.sub(lambda found: f"{found[1]}1 {found[2]}", text)
    text = GERMAN_CLOCK.sub(lambda found: f"{found[1]}:{found[2] or '00'}", text)
    if not writes_month_first(tz):
        text = SHORT_DATE.sub(r"\1/\2 ", GERMAN_DATE.sub(r"\1/\2 ", text))
    return DAY_AND_CLOCK.sub(lambda found: f"{found[1]}{found[2]}{found[3]}th", text)


def _elsewhere(text: str) -> tuple[str, str]:
    """Take the place whose clock is meant out of words; without one, leave them as they are."""
    for pattern in (TIMED, PLACED):
        for found in pattern.finditer(text):
            words = found["place"].split()
            shares = range(len(words)) if pattern is TIMED else range(len(words), 0, -1)
            for share in shares:
                part = words[share:] if pattern is TIMED else words[:share]
                zone = _zone(" ".join(part))
                if zone:
                    return _without(text, found, part, tail=pattern is TIMED), zone
    return text, ""


def _zone(name: str) -> str:
    known = ABBREVIATIONS.get(name.casefold())
    if known:
        return known
    place = read_place(name)
    return place.zone if place else ""


def _without(text: str, found: re.Match[str], part: list[str], *, tail: bool) -> str:
    name = " ".join(part)
    if tail:
        begin = found.end("place") - len(name)
        return f"{text[:begin].rstrip()} {text[found.end() :]}".strip()
    end = found.start("place") + len(name)
    return f"{text[: found.end('clock')]} {text[end:].lstrip(')')}".strip()
