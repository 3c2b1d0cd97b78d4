"""Fifty people who type a debrief each, on a clock that begins on a Monday morning."""

import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from bot.heard import Heard, Said
from bot.page import Address
from bot.ports import Found, Posted
from bot.reply import Reply

PEOPLE = 50
DEBRIEF = (
    "Didn't get the Zyxcorp job after the final round, gutted",
    "angry and sad",
    "1",
    "I froze in the case study",
    "I forgot the numbers",
    "the panel was an hour late",
    "done",
    "5",
    "keep it",
    "Say out loud how I would start",
    "strike it",
    "not my doing",
    "Ask for a minute before I answer",
    "I asked good questions at the end",
    "most of it",
    "yes",
    "Jane",
    "how openly they spoke about the team",
    "it fits",
    "yes",
    "it fits",
    "yes",
)
"""A whole debrief, from the first words to the two letters and the wish to be asked later."""
MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
STARTED = time.monotonic()


def now() -> datetime:
    """Give the time of a day that is no night and no weekend, whenever the figures are taken."""
    return MONDAY + timedelta(seconds=time.monotonic() - STARTED)


def person(number: int) -> Address:
    """Name somebody."""
    return Address("null", f"person {number}")


def heard(number: int, line: int) -> Heard:
    """Let somebody send a line of the debrief now."""
    return Heard(f"{number}.{line}", now(), Said(DEBRIEF[line]), "Europe/Berlin")


class NullChannel:
    """A channel that shows nothing and says that it did."""

    def __init__(self) -> None:
        """Begin with nothing shown."""
        self.shows = 0

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        """Count a showing."""
        self.shows += 1
        return Posted(now())

    async def shown(self, person: Address, tokens: Sequence[str]) -> Sequence[Found]:
        """Know of none."""
        return ()

    async def forget(self, person: Address) -> None:
        """Keep nothing."""
