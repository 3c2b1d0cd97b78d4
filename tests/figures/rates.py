"""A share of some cases, with its 95 % interval."""

from dataclasses import dataclass
from math import sqrt

WIDE = 1.96


@dataclass(frozen=True)
class Rate:
    """A share of some cases."""

    right: int
    of: int

    @property
    def share(self) -> float:
        """The share itself; of nothing everything is right."""
        return self.right / self.of if self.of else 1.0

    def interval(self) -> tuple[float, float]:
        """Give Wilson's 95 % interval."""
        if not self.of:
            return 0.0, 1.0
        square = WIDE * WIDE
        middle = (self.share + square / (2 * self.of)) / (1 + square / self.of)
        spread = self.share * (1 - self.share) / self.of + square / (4 * self.of * self.of)
        half = WIDE * sqrt(spread) / (1 + square / self.of)
        return max(0.0, middle - half), min(1.0, middle + half)

    def __str__(self) -> str:
        low, high = self.interval()
        return f"{self.share:6.1%} ({low:.1%} to {high:.1%}) {self.right}/{self.of}"
