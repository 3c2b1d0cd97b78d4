"""How often a first message is read rightly, on the sets kept here."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.understanding import Opener, read_opener, what_happened
from tests.figures.kept import Row, note, rows, sets
from tests.figures.rates import Rate

FIELDS = ("situation", "company", "role", "stage")
SHORT = "situations"
"""A set of short sentences, whose situation alone is labelled."""

MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
Read = list[tuple[Row, Opener]]


@dataclass(frozen=True)
class Scores:
    """What was read rightly in some messages."""

    rates: dict[str, Rate]
    invented: Rate
    """Messages in which a company was read that is not theirs."""
    f1: float
    """Of all feelings together."""


def read(of: list[Row]) -> Read:
    """Read every message once."""
    return [(row, read_opener(row["text"])) for row in of]


def scores(of: Read) -> Scores:
    """Compare what was read with the labels; a row counts for the labels that it has."""
    rates = {}
    for field in FIELDS:
        labelled = [(row, opener) for row, opener in of if field in row]
        right = sum(getattr(opener, field) == row[field] for row, opener in labelled)
        rates[field] = Rate(right, len(labelled))
    whole = [(row, opener) for row, opener in of if "company" in row]
    invented = sum(opener.company not in (None, row["company"]) for row, opener in whole)
    felt = [(set(row["feelings"]), opener.feelings) for row, opener in of if "feelings" in row]
    both = sum(len(said & found) for said, found in felt)
    either = sum(len(said) + len(found) for said, found in felt)
    return Scores(rates, Rate(invented, len(whole)), 2 * both / either if either else 1.0)


def confusion(of: Read) -> Counter[tuple[str, str]]:
    """Count the situations that were taken for others."""
    pairs = ((row["situation"], opener.situation) for row, opener in of)
    return Counter(pair for pair in pairs if pair[0] != pair[1])


def _print(name: str, of: Read) -> None:
    found = scores(of)
    print(f"  {name}: {len(of)} messages")
    for field, rate in found.rates.items():
        if rate.of:
            print(f"    {field:12}{rate}")
    if found.invented.of:
        print(f"    {'invented':12}{found.invented}")
        print(f"    {'feelings F1':12}{found.f1:6.2f}")


def _print_spanish() -> None:
    """Print the sets in Spanish; what has happened counts for an interview to come, too."""
    for file in sets("openers.es"):
        of = [(row, read_opener(row["text"])) for row in rows(file)]
        happened = sum(what_happened(row["text"], MONDAY) == row["happened"] for row, _ in of)
        print(f"  {file.name}: {len(of)} messages in Spanish")
        print(f"    {'happened':12}{Rate(happened, len(of))}")
        for field in ("company", "stage"):
            right = sum(getattr(opener, field) == row[field] for row, opener in of)
            print(f"    {field:12}{Rate(right, len(of))}")


def figures() -> list[str]:
    """Print each set by itself, all together, and which situations are taken for which."""
    print("First messages")
    whole: Read = []
    for file in [*sets("openers"), *sets(SHORT)]:
        one = read(rows(file))
        whole += one
        _print(file.name, one)
        if note(file):
            print(f"    at first sight: {note(file)}")
    _print("all", whole)
    _print_spanish()
    for (said, found), count in confusion(whole).most_common():
        print(f"    {said} taken for {found}: {count}")
    return [
        f"{row['situation']} as {opener.situation}: {row['text'][:120]!r}"
        for row, opener in whole
        if row["situation"] != opener.situation
    ]
