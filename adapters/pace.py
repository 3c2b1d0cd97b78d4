"""A clock that runs a number of times faster than the computer's, to rehearse a month."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

LEAST = timedelta.resolution


class Pace:
    """Virtual time: the computer's own until the start, and `speed` times faster from there."""

    def __init__(
        self, speed: float = 1.0, real: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        """Start at the computer's time; raises `ValueError` for a speed that is not above zero."""
        if not 0 < speed < float("inf"):
            raise ValueError("a speed is a number above zero")
        self.speed = speed
        self._clock = real
        self._start = real()

    def now(self) -> datetime:
        """Give the virtual time."""
        return self.virtual(self._clock())

    def virtual(self, real: datetime) -> datetime:
        """Give the virtual time at a moment of the computer's."""
        return real if self.speed == 1 else self._start + (real - self._start) * self.speed

    def real(self, virtual: datetime) -> datetime:
        """Give the first moment of the computer's by which a virtual one has come.

        A microsecond early would be milliseconds of virtual time, and what is due not due yet.
        """
        if self.speed == 1:
            return virtual
        moment = self._start + (virtual - self._start) / self.speed
        return moment if self.virtual(moment) >= virtual else moment + LEAST


@dataclass(frozen=True, slots=True)
class Clocks:
    """The bot's clock, and the moments of a platform's clock by it."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    virtual: Callable[[datetime], datetime] = lambda moment: moment
    real: Callable[[datetime], datetime] = lambda moment: moment
