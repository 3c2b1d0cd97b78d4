"""Where a name ends that begins somewhere: rows of capital words, first names and surnames."""

import re

from bot.sharing.matching import TAKEN, Copy, Word
from bot.sharing.tables.first_names import FIRST_NAMES, NOT_ALONE
from bot.sharing.tables.ordinary import KEPT, TECHNOLOGY
from bot.sharing.tables.people_words import SURNAMES

_NAME = r"[A-Z][^\W\d_]*(?:['-][A-Z]?[^\W\d_]+)*\.?"
NAMES = rf"{_NAME}(?:\s(?:(?:de|del|de\sla|van|von|der|den|bin|al|el|O'|y)\s)?{_NAME}){{0,3}}"
ANY_NAME = r"[^\W\d_]{2,}(?:['-][^\W\d_]+)*"
MARK = r"[*_~`\"']*"
COMMON_END = re.compile(
    r"(?:ing|tion|sion|ment|ness|ity|ship|ly|ed|ous|ful|able|ible|ance|ence|ers|ism|ics|ments|"
    r"tions)$"
)
ALONE = FIRST_NAMES - NOT_ALONE


def surname(copy: Copy, words: tuple[Word, ...], at: int) -> int:
    """Give where a name ends that begins with a first name."""
    end = words[at].end - (2 if words[at].low.endswith("'s") else 0)
    if end != words[at].end or not words[at].capital:
        return end
    for word in words[at + 1 : at + 4]:
        gap = copy.text[end : word.start]
        if (
            gap not in (" ", ". ")
            or not word.capital
            or word.low in TECHNOLOGY
            or (gap == ". " and end - words[at].start > 2)
        ):
            break
        if word.low in KEPT and word.low not in NOT_ALONE and word.low not in SURNAMES:
            break
        end = word.end - (2 if word.low.endswith("'s") else 0)
        if end != word.end:
            break
    return end


def run(
    names: str, start: int, *, strict: bool = False, small: bool = False, titled: bool = False
) -> tuple[int, int] | None:
    """Give where a row of capital words stops being a name; nothing where it is none."""
    end, at = start, start
    for part in re.split(r"(\s)", names):
        low = part.rstrip(".").lower().removesuffix("'s")
        if not part.isspace() and part:
            word = low in KEPT and not (low in FIRST_NAMES and not strict and low not in TECHNOLOGY)
            if titled:
                word = low in TECHNOLOGY or low in ("and", "the", "i")
            if end > start and low in SURNAMES:
                word = False
            if word and not (
                low in ("de", "del", "la", "van", "von", "der", "den", "bin", "al", "el", "y")
                and end > start
            ):
                break
            if TAKEN in part or (
                part.isupper() and len(part) > 1 and low not in FIRST_NAMES and not titled
            ):
                break
            initial = len(part.rstrip(".")) == 1
            end = at + len(part) - (0 if initial else len(part) - len(part.rstrip(".")))
            if low != part.rstrip(".").lower():
                end = at + len(part) - 2
                break
        at += len(part)
    while end > start and names[: end - start].split()[-1] in (
        "de",
        "del",
        "la",
        "van",
        "von",
        "der",
        "den",
        "bin",
        "al",
        "el",
        "y",
    ):
        end = start + len(names[: end - start].rpartition(" ")[0])
    return (start, end) if end > start else None
