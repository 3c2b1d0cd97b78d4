"""What is told on every platform alike, and what a transcript of the terminal expects there."""

import re
from collections.abc import Sequence

from adapters.labels import in_every_language
from bot.privacy import privacy

DEBRIEF = (
    "sad",
    "all",
    "done",
    "slow down",
    "we laughed a lot",
    "most of it",
    "done",
    "skip",
    "none",
    "yes",
    "Jane",
    "skip",
    "none",
    "it fits",
    "no",
    "no",
    "yes",
    "none",
    "skip",
)
"""Answers after an opener; at their end the bot asks in two working days how it went."""
LOCKED = "On a locked screen"
FILE = re.compile("|".join(map(re.escape, in_every_language("[file]"))))
"""What a terminal writes before the name of a file; a platform shows the file."""


def as_told_on(platform: str, expected: Sequence[str]) -> list[str]:
    """The expected lines, with what is true of a platform in the place of what a terminal says."""
    here, there = privacy("console"), privacy(platform)
    told = [
        line for one in expected for line in (there.answer if one == here.answer[0] else (one,))
    ]
    told = [line.replace(here.beyond, there.beyond) for line in told]
    return [FILE.sub("[file]", line) for line in told]


def without_lock_screen(lines: Sequence[str]) -> list[str]:
    """Lines without a setting that a terminal does not have."""
    at = lines.index(LOCKED) if LOCKED in lines else len(lines)
    return [*lines[:at], *lines[at + 2 :]]
