"""Free text into answers: first messages, feelings and moments.

The readers are loaded when they are first needed: their many patterns would otherwise delay the
first line that a person sees.
"""

from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.understanding.hours import read_hours
from bot.understanding.opener import Opener
from bot.understanding.place import Where
from bot.understanding.tongues import unspoken
from bot.understanding.upcoming import is_upcoming, told_when
from bot.understanding.wishes import (
    is_about_another,
    is_feedback_alone,
    only_wished,
    read_said,
    read_wish,
)
from bot.understanding.workdays import is_weekend, is_workday

if TYPE_CHECKING:
    from bot.understanding.cause import Cause
    from bot.understanding.moves import Move

__all__ = [
    "Opener",
    "Where",
    "country_name",
    "is_about_another",
    "is_first_name",
    "is_upcoming",
    "is_weekend",
    "is_workday",
    "names_clock",
    "names_day",
    "possible_moments",
    "read_appointment",
    "read_cause",
    "read_feelings",
    "read_hours",
    "read_move",
    "read_opener",
    "read_place",
    "read_said",
    "read_time",
    "read_wish",
    "speaks_spanish",
    "told_when",
    "unspoken",
    "what_happened",
    "zones_of",
]


@lru_cache(8)  # what one turn asks for again and again, and no more of anyone's words
def read_opener(text: str) -> Opener:
    """Read a first message: situation, company, role, stage and stated feelings."""
    from bot.understanding.openers import read_opener as read
    from bot.understanding.spanish_news import read_news

    return read_news(text, read(text))


def what_happened(text: str, now: datetime | None = None, tz: str = "UTC") -> str:
    """Name what first words are about: news, an interview to come, a wish; or "other"."""
    news = read_opener(text).situation
    if news in ("rejection", "ghosted") and is_feedback_alone(text):
        return "feedback"
    if news in ("rejection", "ghosted") and (wished := only_wished(text)):
        news = read_opener(wished).situation
    if news != "other":
        return news
    return "upcoming" if is_upcoming(text, now, tz) else read_wish(text) or news


def speaks_spanish(text: str) -> bool:
    """Say whether words are Spanish for certain, and not a name or two of it."""
    from bot.understanding.spanish_news import speaks_spanish as speaks

    return speaks(text)


def read_feelings(text: str) -> tuple[tuple[str, str], ...]:
    """Find the feelings that words state, each with the person's own word for it."""
    from bot.understanding.feelings import read_feelings as read

    return read(text)


@lru_cache(8)
def read_cause(text: str) -> "Cause":
    """Read one line on what went wrong into its cause; `other` where it names none."""
    from bot.understanding.causes import read_cause as read

    return read(text)


def read_time(text: str, now: datetime, tz: str, day_first: bool | None = None) -> datetime | None:
    """Read a day or a time against an aware `now` in an IANA zone; nothing where it is unsure."""
    from bot.understanding.spanish import timed_in_english
    from bot.understanding.times import read_time as read

    return read(timed_in_english(text), now, tz, day_first)


def is_first_name(word: str) -> bool:
    """Say whether a word, in small letters, is a person's first name."""
    from bot.understanding.company_words import FIRST_NAMES

    return word in FIRST_NAMES


def read_move(text: str) -> "Move | None":
    """Read a whole message that tells of an interview that moved, is off, or is on again."""
    from bot.understanding.moves import read_move as read
    from bot.understanding.spanish import moved_in_english

    return read(moved_in_english(text))


def read_appointment(text: str, now: datetime, tz: str) -> datetime | None:
    """Read a moment as people name it to each other: "3pm in Toronto", "thursday at 3"."""
    from bot.understanding.appointments import read_appointment as read
    from bot.understanding.spanish import timed_in_english

    return read(timed_in_english(text), now, tz)


def names_clock(text: str, now: datetime, tz: str) -> bool:
    """Say whether words that name a moment name its hour, and not only its day."""
    from bot.understanding.appointments import has_clock
    from bot.understanding.spanish import timed_in_english

    return has_clock(timed_in_english(text), now, tz)


def names_day(text: str, now: datetime, tz: str) -> bool:
    """Say whether words name a day, and not only an hour of some day."""
    from bot.understanding.appointments import has_day
    from bot.understanding.spanish import timed_in_english

    return has_day(timed_in_english(text), now, tz)


def possible_moments(text: str, now: datetime, tz: str) -> tuple[datetime, ...]:
    """Give both moments that words such as "next friday" may mean."""
    from bot.understanding.appointments import possible_moments as possible
    from bot.understanding.spanish import timed_in_english

    return possible(timed_in_english(text), now, tz)


def read_place(text: str) -> Where | None:
    """Find the one place that words name: its zone, its country, or both."""
    from bot.understanding.places import read_place as read

    return read(text)


def zones_of(country: str) -> tuple[str, ...]:
    """Give the zones that people of a country (ISO 3166) live in, so far as there is a choice."""
    from bot.understanding.places import zones_of as zones

    return zones(country)


def country_name(country: str, language: str = "en") -> str:
    """Say the name of a country (ISO 3166) in a language; nothing where there is none."""
    from bot.understanding.places import country_name as name

    return name(country, language) if country else ""
