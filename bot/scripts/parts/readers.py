"""Reads short free answers by patterns, the more exact ones first."""

import re

from bot.question import Reader


def reader(patterns: dict[str, str]) -> Reader:
    """Make a reader that takes the first of some patterns that is found.

    It is made once, beside its options: a question with a new one at each replay is a new question.
    """

    def read(text: str) -> tuple[str, ...] | None:
        said = text.casefold()
        found = (name for name, words in patterns.items() if re.search(words, said))
        name = next(found, None)
        return (name,) if name else None

    return read
