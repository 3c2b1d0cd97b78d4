"""How often danger is heard and who is not in danger is left in peace, on the sets kept here."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot import care
from tests.figures.rates import Rate

KEPT = Path(__file__).with_name("crisis.jsonl")
"""The development set."""
LATER = sorted(KEPT.parent.glob("crisis.*.jsonl"))
"""Sets that nobody had seen when they were scored first; each says how that went."""
IN_DANGER = ("explicit", "veiled", "slang", "self_harm", "third_person", "minimised", "languages")
IN_PEACE = ("figurative", "distress", "neutral")


@dataclass(frozen=True)
class Example:
    """A message, the slice it belongs to and, where given, the least level expected of it."""

    text: str
    slice: str
    least: int = 0

    @property
    def level(self) -> int:
        """The level that the message is given."""
        return _level(self.text)

    @property
    def right(self) -> bool:
        """Whether danger is flagged, plain words at level 3, and nobody else is asked."""
        if self.slice not in IN_DANGER:
            return self.level < 2
        return self.level >= (3 if self.slice == "explicit" else 2)


@cache
def _level(text: str) -> int:
    return care.assess(text).level


def examples(*kept: Path) -> Iterator[Example]:
    """Read some sets, or all; a line that is a note is none."""
    for path in kept or (KEPT, *LATER):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if "text" in row:
                yield Example(row["text"], row["slice"], row.get("least", 0))


def rate(of: list[Example], least: int, *slices: str) -> Rate:
    """Give the share of some slices that is at a level or above it."""
    levels = [one.level for one in of if one.slice in slices]
    return Rate(sum(level >= least for level in levels), len(levels))


def figures() -> list[str]:
    """Print for each slice and each set what is flagged and at level 3; give the misses."""
    of = list(examples())
    print(f"Crisis: {len(of)} messages, of those in danger flagged, of the others tripped")
    print(f"  {'slice':18}{'level 2 or 3 (95 % interval)':42}level 3 (95 % interval)")
    for name in (*IN_DANGER, *IN_PEACE):
        _print(name, of, name)
    _print("all in danger", of, *IN_DANGER)
    for path in (KEPT, *LATER):
        few = list(examples(path))
        _print(path.name, few, *IN_DANGER)
        for name in IN_PEACE:
            _print(f"  {name}", few, name)
    return [
        f"{name} {one.level}: {one.text[:120]!r}"
        for name in (*IN_DANGER, *IN_PEACE)
        for one in of
        if one.slice == name and not one.right
    ]


def _print(name: str, of: list[Example], *slices: str) -> None:
    print(f"  {name:18}{rate(of, 2, *slices)!s:42}{rate(of, 3, *slices)}")
