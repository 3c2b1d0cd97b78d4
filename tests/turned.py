"""A clock turned by hand, and a bot that lives through the time that passes on it."""

from datetime import UTC, datetime, timedelta
from typing import Protocol

MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


class HandClock:
    """A clock that somebody turns."""

    def __init__(self, at: datetime = MONDAY) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def turn(self, **span: float) -> None:
        self.at += timedelta(**span)


class Rung(Protocol):
    """A bot that rings when it is told to."""

    clock: HandClock

    async def sweep(self) -> datetime | None:
        """Ring, and wait until what is due was shown."""


async def pass_time(bot: Rung, until: datetime) -> None:
    """Let time pass, and ring at every wake on the way."""
    wake = await bot.sweep()
    while wake and wake <= until:
        bot.clock.at = max(wake, bot.clock.at)
        again = await bot.sweep()
        if again == wake:
            break
        wake = again
    bot.clock.at = max(until, bot.clock.at)
    await bot.sweep()
