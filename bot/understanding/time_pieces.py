"""A text from which pieces that name times are taken one after the other."""

import re
from collections.abc import Callable
from typing import TypeVar

TAKEN = "~"
Read = TypeVar("Read")


class Unreadable(Exception):
    """The words name an impossible moment, or leave it open which one is meant."""


class Rest:
    """What is left of a text; each piece that was read leaves a `~` in its place."""

    def __init__(self, text: str) -> None:
        """Begin with the whole text; a `~` of its own would look like a piece."""
        self.text = text.replace(TAKEN, " ")

    def take(self, pattern: re.Pattern[str], read: Callable[[re.Match[str]], Read]) -> list[Read]:
        """Read every match of a pattern and take it out of the text."""
        found = [read(match) for match in pattern.finditer(self.text)]
        if found:
            self.text = " ".join(pattern.sub(f" {TAKEN} ", self.text).split())
        return found
