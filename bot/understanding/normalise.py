"""Text as a row of plain words that remember where in the original they stood."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.understanding.spellings import EXPANDED

LONGEST = 4000
"""Characters that are looked at; nobody states their news later than that."""

INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
APOSTROPHES = "\u2018\u2019\u02bc\u00b4\u0060\uff07"
WORD = re.compile(
    rf"""
    \.net\b                                                  # the one word that begins with a dot
  | (?:[^\W\d_]\.){{2,}}                                     # J.P. or U.S.
  | [^\W_][\w{INVISIBLE}]*
    (?: '[^\W_][\w{INVISIBLE}]* | &[^\W_]\w* )*              # don't, O'Reilly, H&M
    (?: \.(?:com|io|ai|co|org|net|dev|app|uk|de|eu|fr|me|so|tech|ly|tv|gg|fm)\b )*
    [+\#]{{0,2}}                                             # C++, C#
  | [&@] | (?<=\ )\+(?=\ )
    """,
    re.VERBOSE | re.IGNORECASE,
)
ADDRESS = re.compile(
    r"<[@#!:][^<>\s]{1,80}>|\bhttps?://\S+|\bwww\.\S+"
    r"|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}"
)
"""Addresses and mentions hold no words of the person's own."""
SENTENCE_END = re.compile(r"[.!?;:\n\u2026|=]|\s[-\u2013\u2014]+\s|->|\u2192")
PAUSE = re.compile(r"""[,()\[\]"\u201c\u201d/\u2013\u2014*_]""")
BEFORE_A_FULL_STOP = frozenset({"st", "mr", "mrs", "ms", "dr", "vs"})


@dataclass(frozen=True, slots=True)
class Word:
    """One plain word; `start` and `end` are places in the original text."""

    plain: str
    raw: str
    start: int
    end: int
    opens: bool
    """True for the first word of a sentence."""
    paused: bool
    """True where a comma, bracket or quotation mark stands before the word."""
    glued: bool
    """True where only a hyphen, slash or nothing stands between it and the word before."""
    capital: bool
    """True where it is written like a name: Acme, eBay, 3M."""

    @property
    def breaks(self) -> bool:
        """Say whether anything but a space stands before it."""
        return self.opens or self.paused


def plain_word(raw: str) -> str:
    """Fold compatibility forms, invisible characters, apostrophes and case."""
    if not raw.isascii():
        raw = unicodedata.normalize("NFKC", raw.translate({ord(sign): None for sign in INVISIBLE}))
    return raw.lower()


def read_words(text: str) -> tuple[Word, ...]:
    """Split a text into words; contractions become two that share one place."""
    text = text[:LONGEST].translate({ord(sign): "'" for sign in APOSTROPHES})
    text = ADDRESS.sub(lambda match: " " * len(match.group()), text)
    found: list[Word] = []
    last = 0
    for match in WORD.finditer(text):
        gap = text[last : match.start()]
        raw = match.group()
        # An initial or "St." ends in a full stop that ends no sentence.
        initial = gap == ". " and found and found[-1].plain in BEFORE_A_FULL_STOP
        spaced = gap == " "
        opens = not found or not (spaced or initial or SENTENCE_END.search(gap) is None)
        paused = not spaced and PAUSE.search(gap) is not None
        glued = bool(found) and gap in ("-", "/", "'", "\u2011", "")
        low = plain_word(raw)
        capital = low != raw and any(letter.isupper() for letter in raw)
        for part in EXPANDED.get(low, low).split() or [low]:
            found.append(Word(part, raw, *match.span(), opens, paused, glued, capital))
            opens = paused = False
            glued = False
        last = match.end()
    return tuple(found)


def as_line(words: Iterable[Word]) -> str:
    """Join plain words with single spaces; `.` ends a sentence and `,` marks a pause."""
    parts: list[str] = []
    for word in words:
        if word.opens and parts:
            parts.append(".")
        elif word.paused and not word.glued and parts:
            parts.append(",")
        parts.append(word.plain)
    return " ".join(parts)


@lru_cache(maxsize=4096)
def phrase_words(phrase: str) -> tuple[str, ...]:
    """Split a phrase of a table the way texts are split, so that both meet."""
    return tuple(word.plain for word in read_words(phrase))


class Phrases:
    """A table of phrases that finds the longest one at a place in a row of words."""

    def __init__(self, table: Mapping[str, Iterable[str]]) -> None:
        """Take the phrases of each name; they are split the way texts are."""
        self._by_two: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
        """By the first word, and by the second: many begin with "not"."""
        for name, phrases in table.items():
            for phrase in phrases:
                parts = phrase_words(phrase)
                second = parts[1] if len(parts) > 1 else ""
                by_second = self._by_two.setdefault(parts[0], {})
                by_second.setdefault(second, []).append((parts, name))
        for by_second in self._by_two.values():
            for entries in by_second.values():
                entries.sort(key=lambda entry: -len(entry[0]))

    def at(self, words: tuple[Word, ...], place: int) -> tuple[int, str] | None:
        """Give the end and the name of the longest phrase that starts at `place`."""
        by_second = self._by_two.get(words[place].plain)
        if by_second is None:
            return None
        after = place + 1
        if after < len(words) and not words[after].opens:
            for parts, name in by_second.get(words[after].plain, ()):
                end = place + len(parts)
                if end <= len(words) and _says(words, place, parts):
                    return end, name
        alone = by_second.get("")
        return (after, alone[0][1]) if alone else None


def _says(words: tuple[Word, ...], place: int, parts: tuple[str, ...]) -> bool:
    """Say whether these plain words stand there within one sentence; a loop is the fastest."""
    for part in parts[1:]:
        place += 1
        word = words[place]
        if word.plain != part or word.opens:
            return False
    return True


def original(text: str, words: tuple[Word, ...], start: int, end: int) -> str:
    """Give the writer's own letters for the words from `start` up to `end`."""
    return text[words[start].start : words[end - 1].end]
