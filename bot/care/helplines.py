"""Whom a person in danger can reach in their country; the table is `helplines.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from bot.words import Sentence, sentence

TABLE = Path(__file__).with_name("helplines.toml")
FRESH = timedelta(days=180)
"""For so long a check of a row counts."""


@dataclass(frozen=True, slots=True)
class Helpline:
    """One country's line, in what is said to people; `checked_on` is an ISO date, or empty."""

    name: str
    call: str
    text: str
    chat: str
    emergency: str
    hours: str
    languages: tuple[str, ...]
    source: str
    checked_on: str


@cache
def helplines() -> Mapping[str, Helpline]:
    """Give the table by country (ISO 3166)."""
    rows = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return {
        country: Helpline(**{**row, "languages": tuple(row["languages"])})
        for country, row in rows.items()
    }


def unchecked(today: date) -> list[str]:
    """Name the countries whose row nobody has checked, or not for too long."""
    return [
        country
        for country, line in helplines().items()
        if not line.checked_on or today - date.fromisoformat(line.checked_on) > FRESH
    ]


def reach(country: str) -> Sentence:
    """Say whom to reach in a country; where none is known, where to find them."""
    line = helplines().get(country)
    if line is None:
        return sentence("findahelpline.com lists people to text, chat with or call")
    if line.text:
        return sentence(
            "{name}, call {call} or text {text}", name=line.name, call=line.call, text=line.text
        )
    if line.chat:
        return sentence(
            "{name}, call {call} or chat at {chat}", name=line.name, call=line.call, chat=line.chat
        )
    return sentence("{name}, call {call}", name=line.name, call=line.call)


def emergency(country: str) -> str | Sentence:
    """Give what one dials in an emergency there."""
    line = helplines().get(country)
    return line.emergency if line else sentence("your local emergency number")


def is_known(country: str) -> bool:
    """Say whether the table has a line for a country."""
    return country in helplines()
