"""Reads short free answers by patterns, the more exact ones first."""

import re
from collections.abc import Mapping

from bot.plain import bare
from bot.question import Reader

NO_SE = (
    r"\bno (?:lo )?se(?=\W*$|\W+(?:si|como|que|decir|muy|bien|todavia|aun)\b)|\bni idea\b|"
    r"\bno estoy (?:muy |nada )?segur|\bquizas?\b|\btal vez\b"
)
"""Not being sure, in Spanish; "no se" before a verb is none of it."""


def reader(patterns: Mapping[str, tuple[str, str]]) -> Reader:
    """Make a reader that takes the first option of which some words are found.

    Each option has its words in English and in Spanish, side by side, since a no to one of them
    may be a no in both. They are looked for in words without accents, as many people type them.
    It is made once, beside its options: a question with a new one at each replay is a new question.
    """

    def read(text: str) -> tuple[str, ...] | None:
        said = bare(text)
        found = (
            name for name, both in patterns.items() if any(re.search(one, said) for one in both)
        )
        name = next(found, None)
        return (name,) if name else None

    return read
