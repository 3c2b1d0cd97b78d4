"""Finds a known name in a text, however it is written there."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.sharing.matching import TAKEN, Copy, fold, squeeze
from bot.sharing.sayings import RESERVED
from bot.sharing.tables.ordinary import WORDS

_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_]+")
_MARKS = re.compile(r"[*_~`|\\]{1,6}")
_BREAK = re.compile(r"(?:[\s_&+/'*~`|·:-]|(?<![a-z]{2})\.|,(?=\S)){0,4}", re.IGNORECASE)
_SPACED = re.compile(r"[\s.*_~`|·•/,-]{1,3}")
_STRAY = re.compile(r"[\s._/-]")
_PLAIN_ENDING = re.compile(r"s'?(?![^\W_])|'(?=\s)")
_BELONGING = re.compile(
    r"(?:e?r|i?an|ite|ie|ish|ista|eer|n|ling|ler|mate)(?P<many>'?s)?(?![^\W_])", re.IGNORECASE
)
LONG = 6
"""Names so long are found inside other words, and with one stray sign in them."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name in squeezed letters; `breaks` are the places between its words."""

    letters: str
    plain: str
    breaks: frozenset[int]
    rare: bool
    """True where it is no word: then it is found in small letters and without a cue."""
    short: bool
    """True where it is an abbreviation, which stands in capitals unless there is a cue."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a name stands in a copy; what hangs on it is a plural, or says that one belongs."""

    start: int
    end: int
    word: str
    plural: bool = False
    belongs: bool = False
    whole: bool = False
    """True where it was found as part of a longer word, which is taken whole."""
    odd: bool = False
    """True where it is written as nobody writes a mere word: with digits, signs or look-alikes."""


def name(text: str, rare: bool | None = None) -> Name | None:
    """Make a name ready; nothing where a text has no letters that could give somebody away."""
    parts = [part.lower() for part in _PART.findall(fold(text).replace("'", ""))]
    plain = "".join(parts)
    if len(plain) < 2 or all(part in RESERVED for part in parts):
        return None
    places, at = set(), 0
    for part in _splits(text):
        at += len(part)
        places.add(at)
    if rare is None:
        rare = len(plain) > 3 and plain not in WORDS
    return Name(squeeze(plain), plain, frozenset(places), rare, len(plain) <= 3)


def _splits(text: str) -> list[str]:
    """Split at blanks and signs, and where a small letter meets a capital."""
    return [part for one in re.split(r"[\W_]+", fold(text)) for part in _PART.findall(one) if part]


_UMLAUTS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"), ("å", "aa"))


def spellings(text: str) -> set[str]:
    """Give a name with its umlauts, and with them written out; fold does without either."""
    low = unicodedata.normalize("NFC", text).lower()
    written, bare = low, low
    for umlaut, two in _UMLAUTS:
        written, bare = written.replace(umlaut, two), bare.replace(two, umlaut)
    same = {text} if written == low else {text, written}
    return same | {bare} if bare != low and len(bare) > 5 else same  # of Doe "do" would be left


def names(texts: Iterable[str]) -> tuple[Name, ...]:
    """Make several names ready, the longest first."""
    found = {one.plain: one for text in texts if (one := name(text))}
    return longest_first(found.values())


def longest_first(found: Iterable[Name]) -> tuple[Name, ...]:
    """Put the longest names first, so that no part of one is taken alone."""
    return tuple(sorted(found, key=lambda one: (-len(one.letters), one.letters)))


def spots(copy: Copy, one: Name) -> Iterator[Spot]:
    """Find a name in a copy."""
    letters = copy.letters  # as they are now: whatever is claimed meanwhile takes letters away
    for first, last in letters.find(one.letters):
        places = letters.places[first:last]
        if _spells(copy.text, places, one) and (spot := _spot(copy.text, places, one)):
            odd = _is_odd(spot.word, one) or copy.disguised(places[0], places[-1] + 1)
            yield replace(spot, odd=odd) if odd else spot


def _is_odd(word: str, one: Name) -> bool:
    return (
        len(one.plain) > 3
        and not one.breaks & set(range(1, len(one.plain)))
        and (word.lower() != one.plain)
    )


def _spells(text: str, places: list[int], one: Name) -> bool:
    """Say whether letters stand for the name's own, and nothing odd stands between them."""
    written = [text[place].lower() for place in places]
    strange = [a for a, b in zip(written, one.plain, strict=False) if a != b]
    if strange and (len(one.plain) < 4 or len(strange) > len(one.plain) / 2):
        return False
    if any(char.isalpha() and (char not in "il" or len(one.plain) < 5) for char in strange):
        return False
    gaps = [text[a + 1 : b] for a, b in pairwise(places)]
    if not any(gaps):
        return True
    if any(TAKEN in gap for gap in gaps):
        return False
    if len(gaps) > 1 and all(_SPACED.fullmatch(gap) for gap in gaps):
        return True
    odd = [
        gap
        for at, gap in enumerate(gaps, 1)
        if gap and not _MARKS.fullmatch(gap) and not (at in one.breaks and _joins(gap))
    ]
    stray = one.rare and len(one.plain) >= LONG
    return not odd or (stray and len(odd) == 1 and _STRAY.fullmatch(odd[0]) is not None)


def _joins(gap: str) -> bool:
    return len(gap) <= 4 and re.fullmatch(r"\.?[\s_&+/'*~`|·-]*\.?", gap) is not None


def _spot(text: str, places: list[int], one: Name) -> Spot | None:
    start, end = places[0], places[-1] + 1
    word = text[start:end]
    if (tag := _hashtag(text, start, end)) and len(one.plain) > 3:
        return Spot(*tag, word, whole=True)
    camel = text[start].isupper() and start > 0 and text[start - 1].islower()
    free = not start or not text[start - 1].isalnum() or camel
    if free and _ends(text, end):
        return Spot(start, end, word)
    if free and (many := _PLAIN_ENDING.match(text, end)) and len(one.plain) > 3:
        return Spot(start, many.end(), word, plural=True)
    if free and (one.rare or word[0].isupper()) and len(one.plain) > 2:
        belongs = _BELONGING.match(text, end)
        if belongs:
            return Spot(start, belongs.end(), word, bool(belongs["many"]), belongs=True)
        if (text[end].isupper() and text[end - 1].islower()) or text[end].isdigit():
            rest = re.compile(r"[^\W_]*").match(text, end)
            return Spot(start, rest.end() if rest else end, word, whole=True)
    if one.rare and len(one.plain) >= LONG:
        return Spot(*_token(text, start, end), word, whole=True)
    return None


def _ends(text: str, end: int) -> bool:
    return end == len(text) or not text[end].isalnum()


def _token(text: str, start: int, end: int) -> tuple[int, int]:
    while start and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end


def _hashtag(text: str, start: int, end: int) -> tuple[int, int] | None:
    before = re.search(r"#[\w-]{0,60}$", text[max(0, start - 61) : start])
    after = re.compile(r"[\w-]{0,60}").match(text, end)
    if not before or not after:
        return None
    return start - len(before[0]), after.end()
