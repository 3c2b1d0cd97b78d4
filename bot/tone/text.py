"""A letter made comparable, with every character where it was, and cut into sentences."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache

_AS = {**dict.fromkeys("’‘`\u00b4\u2032\uff07\u201b\u02bc", "'"), **dict.fromkeys("“”„«»‟″", '"')}
# A full stop ends a sentence only before a blank: "Node.js" and "10.30" are words.
_END = re.compile(r"[.?!…。]+[\"')\]]*(?=\s|$)|\n\s*\n|\n(?=\s*(?:[-*•–]|\d+[.)])\s)")
_WORD = re.compile(r"\w")


@lru_cache(5000)
def _folded(char: str) -> str:
    """Give one character for one, so that places in the plain text are places in the letter."""
    if char in _AS:
        return _AS[char]
    simple = unicodedata.normalize("NFKC", char).lower()
    return simple if len(simple) == 1 else char


@dataclass(frozen=True)
class Text:
    """A letter as it was written."""

    written: str

    @cached_property
    def plain(self) -> str:
        """The letter in small letters with plain apostrophes, of the same length."""
        return "".join(map(_folded, self.written))

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Where each sentence begins and ends."""
        places, start = [], 0
        for end in [*(found.end() for found in _END.finditer(self.plain)), len(self.plain)]:
            if _WORD.search(self.plain, start, end):
                places.append((start, end))
                start = end
        return tuple(places)

    def around(self, place: int) -> int:
        """Give the number of the sentence in which a place lies."""
        for number, (_, end) in enumerate(self.sentences):
            if place < end:
                return number
        return len(self.sentences) - 1

    def sentence(self, number: int) -> str:
        """Give a sentence in plain letters; beside the letter there is nothing."""
        if not 0 <= number < len(self.sentences):
            return ""
        start, end = self.sentences[number]
        return self.plain[start:end]

    def trimmed(self, start: int, end: int) -> tuple[int, int]:
        """Give a place without the blanks at its ends."""
        words = self.written[start:end]
        left = len(words) - len(words.lstrip())
        return start + left, start + max(left, len(words.rstrip()))
