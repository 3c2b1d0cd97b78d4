"""What a manager sets for a community, as fields to be filled in; the same on every platform."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.community import Community
from bot.understanding import country_name, read_place

LINES_LIMIT = 10
LINE_LIMIT = 300
NO_COUNTRY = "I don't know that country. Its English name is enough."
LISTS = ("helplines", "coaches", "pointers")
Entered = Mapping[str, str]
"""What was written, by the names of the fields."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field that a platform draws: its name, what is said beside it, what stands in it."""

    name: str
    label: str
    hint: str
    start: str
    long: bool = True


def fields(community: Community) -> tuple[Field, ...]:
    """Give what can be set in words, with what is set now."""
    return (
        Field(
            "country",
            "Country of most members",
            "For weekends and holidays, until somebody names their own.",
            country_name(community.country),
            long=False,
        ),
        Field(
            "helplines",
            "Helplines, one a line",
            "What to dial, when, in which language. Shown as you write it. Please dial each first.",
            "\n".join(community.helplines),
        ),
        Field(
            "coaches",
            "Coaches and mentors, one a line",
            "Who may be asked, and how. Please ask them first.",
            "\n".join(community.coaches),
        ),
        Field(
            "pointers",
            "What else I may point to, one a line",
            "A channel, a page, a group that meets.",
            "\n".join(community.pointers),
        ),
    )


def faults(entered: Entered) -> dict[str, str]:
    """Say by its field what does not fit."""
    found = country_fault(entered.get("country", "").strip())
    for name in LISTS:
        lines = lines_of(entered.get(name, ""))
        if len(lines) > LINES_LIMIT or any(len(line) > LINE_LIMIT for line in lines):
            found[name] = f"At most {LINES_LIMIT} lines of {LINE_LIMIT} characters each."
    return found


def country_fault(country: str) -> dict[str, str]:
    """Say by its field that a country is not known; nothing where it is, or where none is named."""
    where = read_place(country) if country else None
    if not country or (where and where.country):
        return {}
    return {"country": NO_COUNTRY}


def lines_of(text: str) -> tuple[str, ...]:
    """Give the lines of a text that are not empty."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def changed(community: Community, entered: Entered) -> Community:
    """Give a community with what was entered, which has no faults."""
    where = read_place(entered.get("country", ""))
    return community.but(
        country=where.country if where else "",
        language=entered.get("language") or "en",
        helplines=lines_of(entered.get("helplines", "")),
        coaches=lines_of(entered.get("coaches", "")),
        pointers=lines_of(entered.get("pointers", "")),
    )
