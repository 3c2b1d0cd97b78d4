"""How often a moment is read rightly, on the sets kept here."""

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.understanding import read_time
from tests.figures.kept import Row, note, rows, sets
from tests.figures.rates import Rate


@dataclass(frozen=True)
class Scores:
    """What was read rightly in some words for moments."""

    right: Rate
    unsaid: Rate
    """Of words that name no moment, those for which none was set."""
    silently_wrong: tuple[str, ...]
    """Words for which a moment was set that they do not mean."""
    asked: tuple[str, ...]
    """Words that name a moment, for which none was found."""


def expected(row: Row) -> datetime | None:
    """Give the moment that a row is labelled with."""
    if row["expected"] is None:
        return None
    moment = datetime.fromisoformat(row["expected"])
    return (moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(row["tz"]))).astimezone(UTC)


def given(row: Row) -> datetime | None:
    """Give the moment that is read."""
    moment = read_time(row["text"], datetime.fromisoformat(row["now"]), row["tz"])
    return moment and moment.astimezone(UTC)


def scores(of: list[Row]) -> Scores:
    """Compare what is read with the labels."""
    read = [(row["text"], expected(row), given(row)) for row in of]
    unsaid = [found for _, wanted, found in read if wanted is None]
    return Scores(
        Rate(sum(wanted == found for _, wanted, found in read), len(read)),
        Rate(unsaid.count(None), len(unsaid)),
        tuple(text for text, wanted, found in read if found not in (None, wanted)),
        tuple(text for text, wanted, found in read if found is None and wanted),
    )


def _print(name: str, of: list[Row]) -> None:
    found = scores(of)
    print(f"  {name}")
    print(f"    {'right':12}{found.right}")
    print(f"    {'null':12}{found.unsaid}")
    print(f"    silently wrong: {len(found.silently_wrong)}")


def figures() -> list[str]:
    """Print each set by itself and all together."""
    print("Moments")
    for file in sets("times"):
        _print(file.name, rows(file))
        if note(file):
            print(f"    at first sight: {note(file)}")
    _print("all", rows(*sets("times")))
    found = scores(rows(*sets("times")))
    return [repr(text) for text in (*found.silently_wrong, *found.asked)]
