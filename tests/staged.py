"""What a transcript of the terminal expects, where the same is said on a platform."""

from collections.abc import Sequence

from bot.privacy import privacy

LOCKED = "On a locked screen"


def as_told_on(platform: str, expected: Sequence[str]) -> list[str]:
    """The expected lines, with what is true of a platform in the place of what a terminal says."""
    here, there = privacy("console"), privacy(platform)
    told = [
        line for one in expected for line in (there.answer if one == here.answer[0] else (one,))
    ]
    return [line.replace(here.beyond, there.beyond) for line in told]


def without_lock_screen(lines: Sequence[str]) -> list[str]:
    """Lines without a setting that a terminal does not have."""
    at = lines.index(LOCKED) if LOCKED in lines else len(lines)
    return [*lines[:at], *lines[at + 2 :]]
