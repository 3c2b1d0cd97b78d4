"""A copy of a text for matching: disguises folded, capitals kept, all places remembered."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from bot.characters import (
    APOSTROPHES,
    BLANKS,
    DASHES,
    DOTS,
    LOOK_ALIKE_CAPITALS,
    LOOK_ALIKES,
    QUOTES,
    RARE_LOOK_ALIKES,
    SLASHES,
    UNSEEN_CATEGORIES,
)

TAKEN = "\x00"
"""Stands in the copy for what a detector has claimed; no text folds to it."""
_PIECE = re.compile(r"[^\W_]+")
WORD = re.compile(r"[^\W_]+(?:['.&-][^\W_]+)*")
_ONES = {
    **dict.fromkeys(APOSTROPHES, "'"),
    **dict.fromkeys(QUOTES, '"'),
    **dict.fromkeys(DASHES, "-"),
    **dict.fromkeys(DOTS, "."),
    **dict.fromkeys(SLASHES, "/"),
    **dict.fromkeys("\n\u2028\u2029\x0b\x0c", "\n"),
    "\t": " ",
    "\r": " ",
}
_BOXED = ((0x1F1E6, 26), (0x1F150, 26), (0x1F170, 26), (0x1F130, 26))
"""Where rows of boxed and circled capitals begin, which Unicode takes for pictures."""


class _Folding(dict[str, str]):
    """What each character becomes, worked out when it is first met; only characters are kept."""

    def __missing__(self, char: str) -> str:
        if len(self) > 5000:
            self.clear()
        self[char] = folded = _fold(char)
        return folded


def _fold(char: str) -> str:
    if char in _ONES:
        return _ONES[char]
    for first, count in _BOXED:
        if first <= ord(char) < first + count:
            return chr(ord("A") + ord(char) - first)
    if char in BLANKS:
        return ""
    simple = unicodedata.normalize("NFKD", char)
    return "".join(
        _letter(one) for one in simple if unicodedata.category(one) not in UNSEEN_CATEGORIES
    )


def _letter(char: str) -> str:
    if char.isascii():
        return char
    if char.isspace():
        return " "
    if char in _ONES:
        return _ONES[char]
    if char in LOOK_ALIKE_CAPITALS:
        return LOOK_ALIKE_CAPITALS[char]
    small = char.casefold()
    folded = (
        LOOK_ALIKES.get(char.lower())
        or LOOK_ALIKES.get(small)
        or RARE_LOOK_ALIKES.get(small)
        or char
    )
    return folded.upper() if char.isupper() and len(folded) == 1 else folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Give a text without disguises and accents; capitals stay."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_FOLDING[char] for char in text)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the copy and where it stands there."""

    text: str
    low: str
    start: int
    end: int
    capital: bool


class Copy:
    """The folded text, out of which detectors claim what they have found."""

    def __init__(self, source: str) -> None:
        """Fold a text, and note for each character of the copy which one it came from."""
        if source.isascii() and source.isprintable():
            self.text = source
            self._places: range | list[int] = range(len(source))
        else:
            pieces = [_FOLDING[char] for char in source]
            self._places = [at for at, piece in enumerate(pieces) for _ in piece]
            self.text = "".join(pieces)
        self.source = source
        self._length = len(source)
        self.vocabulary = frozenset(_PIECE.findall(self.text.lower()))
        """Every word that there was at first."""

    def has(self, words: Iterable[str]) -> bool:
        """Say whether the text has one of these words; most patterns need some word."""
        return not self.vocabulary.isdisjoint(words)

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Say where a span of the copy stands in the source."""
        places = self._places
        first = places[start] if start < len(places) else self._length
        return first, max(places[end] if end < len(places) else self._length, first)

    def disguised(self, start: int, end: int) -> bool:
        """Say whether letters there only look like Latin ones, or something unseen is between."""
        first, last = self.origin(start, end)
        written = self.source[first:last]
        return any(char > "\u024f" or char in "\u00ad" for char in written.rstrip("\u2019"))

    def claim(self, start: int, end: int) -> bool:
        """Keep a span from later detectors; false where an earlier one has part of it."""
        if TAKEN in self.text[start:end]:
            return False
        self.text = self.text[:start] + TAKEN * (end - start) + self.text[end:]
        self.__dict__.pop("words", None)
        return True

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words that nobody has claimed."""
        return tuple(
            Word(one[0], one[0].lower(), *one.span(), one[0][0].isupper())
            for one in WORD.finditer(self.text)
        )

    @cached_property
    def letters(self) -> "Letters":
        """The letters and digits alone, also those that somebody has claimed meanwhile."""
        return Letters(self.text)

    def opens(self, place: int) -> bool:
        """Say whether a sentence, or a line, begins there."""
        before = self.text[:place].rstrip(" *_~`|\"'([>#-")
        return not before or before[-1] in ".!?\n\u2026\u2022"


_SQUEEZED = str.maketrans("i1!|034578@$", "lllloeastbas")
_LETTER = re.compile(r"[^\W_]|(?<=[a-zA-Z])[@$!](?=[a-zA-Z])")


def squeeze(text: str) -> str:
    """Give letters and digits alone, those alike as one: "G00gle" and "Google" become one word."""
    return "".join(_LETTER.findall(fold(text).lower())).translate(_SQUEEZED)


class Letters:
    """The squeezed text, in which names are found however they are written."""

    def __init__(self, text: str) -> None:
        """Squeeze a copy, and note where each letter stands in it."""
        found = [(one.start(), one[0]) for one in _LETTER.finditer(text)]
        self.places = [place for place, _ in found]
        written = "".join(one for _, one in found)
        low = written.lower()
        if len(low) != len(written):  # a few capitals have two small letters
            low = "".join(one.lower()[:1] for one in written)
        self.squeezed = low.translate(_SQUEEZED)

    def find(self, squeezed: str) -> list[tuple[int, int]]:
        """Give where some squeezed letters stand, as places in the row of letters."""
        found, at = [], self.squeezed.find(squeezed)
        while at >= 0:
            found.append((at, at + len(squeezed)))
            at = self.squeezed.find(squeezed, at + 1)
        return found
