"""How often the cause of what went wrong is read rightly, on the sets kept here."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.understanding import read_cause
from bot.understanding.cause import Cause
from bot.understanding.causes import explain_cause
from tests.figures.rates import Rate

KEPT = Path(__file__).with_name("causes.jsonl")
"""The development set, written before any rule."""
LATER = sorted(KEPT.parent.glob("causes.*.jsonl"))
"""Sets that nobody had seen when they were scored first; each begins with how that went."""
WORST = 6
"""Pairs of causes that are printed, those taken for each other most often."""


@dataclass(frozen=True)
class Example:
    """One line on what went wrong, the cause that it names, and the one that is read."""

    text: str
    cause: Cause
    read: Cause

    @property
    def right(self) -> bool:
        """Say whether it is read rightly."""
        return self.read is self.cause


def read(*kept: Path) -> list[Example]:
    """Read the lines of some sets; all of them where none is named."""
    return [one for path in kept or (KEPT, *LATER) for one in _examples(path)]


def _examples(kept: Path) -> Iterator[Example]:
    for line in kept.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if "text" in row:
            yield Example(row["text"], Cause[row["cause"]], read_cause(row["text"]))


def accuracy(of: list[Example]) -> Rate:
    """Give the share that is read rightly."""
    return Rate(sum(one.right for one in of), len(of))


def rates(of: list[Example], cause: Cause) -> tuple[Rate, Rate]:
    """Give precision and recall of one cause."""
    right = sum(one.right for one in of if one.cause is cause)
    said = sum(one.read is cause for one in of)
    wanted = sum(one.cause is cause for one in of)
    return Rate(right, said), Rate(right, wanted)


def macro_f1(of: list[Example]) -> float:
    """Give the mean of the F1 of all causes, each counting the same."""
    scores = []
    for cause in Cause:
        precision, recall = rates(of, cause)
        scores.append(2 * precision.right / max(1, precision.of + recall.of))
    return sum(scores) / len(scores)


def figures() -> list[str]:
    """Print accuracy, precision and recall with their intervals; give what is read wrongly."""
    of = read()
    print(f"Causes: {len(of)} lines, macro F1 {macro_f1(of):.3f}, right {accuracy(of)}")
    print(f"  {'cause':22}{'precision (95 % interval)':42}recall (95 % interval)")
    for cause in Cause:
        precision, recall = rates(of, cause)
        print(f"  {cause.name:22}{precision!s:42}{recall}")
    for kept in (KEPT, *LATER):
        some = read(kept)
        print(f"  {kept.name:22}{accuracy(some)!s:42}macro F1 {macro_f1(some):.3f}")
    pairs = Counter((one.cause.name, one.read.name) for one in of if not one.right)
    for (cause_name, read_name), times in pairs.most_common(WORST):
        print(f"  {times} times {cause_name} was read as {read_name}")
    return [_told(one) for one in of if not one.right]


def _told(one: Example) -> str:
    why = next(iter(explain_cause(one.text)), None)
    return f"{one.cause.name} as {one.read.name}: {one.text!r} {why and why.words!r}"
