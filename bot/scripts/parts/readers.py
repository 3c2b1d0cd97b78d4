"""Reads short free answers by patterns, the more exact ones first."""

import re

from bot.question import Reader
from bot.yes_no import read_yes_no

FEW = 3
"""Words of a message that is a yes or a no and nothing more."""


def _first(patterns: dict[str, str], said: str) -> str | None:
    return next((name for name, words in patterns.items() if re.search(words, said)), None)


def reader(patterns: dict[str, str]) -> Reader:
    """Make a reader that takes the first of some patterns that is found.

    It is made once, beside its options: a question with a new one at each replay is a new question.
    """

    def read(text: str) -> tuple[str, ...] | None:
        said = text.casefold()
        name = _first(patterns, said)
        brief = name is None and len(said.split()) <= FEW
        if brief and (yes := read_yes_no(said)) is not None:  # in any language
            name = _first(patterns, "yes" if yes else "no")
        return (name,) if name else None

    return read
