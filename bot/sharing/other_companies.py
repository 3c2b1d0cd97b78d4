"""Companies that no fact names, by what stands around their names."""

import re
from collections.abc import Iterator

from bot.sharing.changes import Edit
from bot.sharing.companies import LEGAL, company_edit
from bot.sharing.matching import TAKEN, Copy, Word
from bot.sharing.naming import Spot
from bot.sharing.sayings import Sayings
from bot.sharing.tables.first_names import FIRST_NAMES, NOT_ALONE
from bot.sharing.tables.ordinary import GENERIC, KEPT, PLACES, TECHNOLOGY, WORDS
from bot.understanding.company_frames import AFTER_A_NAME, BEFORE_A_NAME
from bot.understanding.company_words import JOINERS, KNOWN, KNOWN_LONG, SUFFIXES
from bot.understanding.place_words import CITIES
from bot.understanding.role_words import FIELDS, HEADS, LEVELS
from bot.understanding.tables import phrases

_SHORT = str.maketrans("", "", "'")
BEFORE = frozenset(
    phrase.translate(_SHORT)
    for kind in ("rejection", "ghosted", "offer", "asked")
    for phrase in BEFORE_A_NAME[kind]
) | frozenset(
    phrases(
        """
        at, work at, work for, worked at, worked for, working at, working for, works at, works for,
        joining, join, joined, laid off from, laid off by, fired from, left, quit, hired by,
        hired at, employed by, company called, company named, startup called, firm called,
        place called, someone from, ex, entrevista en, entrevista con, trabajo en, trabajar en,
        trabajaba en, rechazado por, rechazada por, rechazo de, oferta de, proceso en, proceso con,
        puesto en, me rechazaron en
        """
    )
)
"""What stands before a company."""
AFTER = frozenset(
    phrase.translate(_SHORT)
    for kind in ("rejection", "ghosted", "offer", "asked")
    for phrase in AFTER_A_NAME[kind]
)
"""What stands after one."""
_AFTER_ONE = frozenset(
    "recruiter recruiters hr interview onsite superday hirevue rejection rejected ghosted offered "
    "panel interviewer interviewers internship careers job role application process offer".split()
)
_ACTS = frozenset(
    "rejected ghosted declined turned passed hired froze dropped never went chose picked offered "
    "sent".split()
)
_NO_ROLE = FIELDS | HEADS | LEVELS
_LEGAL_AFTER = re.compile(LEGAL)
_LONGEST = 5
_ANY_LONG: dict[str, list[tuple[str, ...]]] = {name[0]: [] for name in KNOWN_LONG}
for _name in sorted(KNOWN_LONG, key=len, reverse=True):
    _ANY_LONG[_name[0]].append(_name)


def find_other_companies(copy: Copy, says: Sayings) -> Iterator[Edit]:
    """Find companies after "rejected by", before "recruiter", and by their legal form."""
    words = copy.words
    at = 0
    while at < len(words):
        last = _name_at(copy, words, at)
        if last is None or TAKEN in copy.text[words[at].start : words[last - 1].end]:
            at += 1
            continue
        start, end = words[at].start, words[last - 1].end
        if words[last - 1].low.endswith("'s") and words[last - 1].low not in KNOWN:
            end -= 2
        if _is_one(copy, words, at, last):
            yield company_edit(copy, Spot(start, end, copy.text[start:end]), says)
            at = last
        else:
            at += 1


def _name_at(copy: Copy, words: tuple[Word, ...], at: int) -> int | None:
    """Give where a name ends that begins with a word: known ones, or a run of capitals."""
    for name in _ANY_LONG.get(words[at].low, ()):
        if tuple(one.low.removesuffix("'s") for one in words[at : at + len(name)]) == name:
            return at + len(name)
    low = words[at].low.removesuffix("'s")
    if not words[at].capital or low in _I:
        return at + 1 if low in _KNOWN_TOO else None
    last = at + 1
    while last < len(words) and last - at < _LONGEST and not words[last - 1].low.endswith("'s"):
        gap = copy.text[words[last - 1].end : words[last].start]
        joins = words[last].low in JOINERS and last + 1 < len(words) and words[last + 1].capital
        if gap not in (" ", " & ", "-", " + ") or not (words[last].capital or joins):
            break
        if words[last].low in _NO_RUN:
            break
        last += 1
    return last


def _is_one(copy: Copy, words: tuple[Word, ...], at: int, last: int) -> bool:
    end = words[last - 1].end
    first = words[at].low.removesuffix("'s")
    known = first in KNOWN or last - at > 1
    legal = _LEGAL_AFTER.match(copy.text, end) or (
        last - at > 1 and _LEGAL_AFTER.search(copy.text[words[last - 2].end : end])
    )
    if words[at].capital and legal and first not in WORDS:
        return True
    telling = [one.low.removesuffix("'s") for one in words[at:last] if one.low not in GENERIC]
    if not telling or all(one in KEPT and one not in KNOWN for one in telling):
        return _ordinary_name(copy, words, at, last)
    if any(one in PLACES or one in CITIES for one in telling[:1]) or telling[0] in TECHNOLOGY:
        return False
    if first in FIRST_NAMES and first not in NOT_ALONE and last - at == 1:
        return False
    return _led(copy, words, at) or _followed(copy, words, at, last, known)


def _ordinary_name(copy: Copy, words: tuple[Word, ...], at: int, last: int) -> bool:
    """Say whether capital words that are words are a company after all: "at Blue Harbor"."""
    run = words[at:last]
    if not all(one.capital or one.low in JOINERS for one in run) or copy.opens(words[at].start):
        return False
    if any(one.low in _NO_COMPANY for one in run[:1]):
        return False
    if run[0].low in _NEVER or (last - at == 1 and run[0].low not in _LONELY):
        return False
    return _led(copy, words, at) and copy.text[
        words[at].start - 4 : words[at].start
    ].lower().endswith(("at ", "by ", "rom "))


_NO_COMPANY = TECHNOLOGY | PLACES | _NO_ROLE | CITIES.keys()
_I = frozenset(("i", "i'm", "i've", "i'd", "i'll"))
_NO_RUN = (_NO_ROLE - SUFFIXES - GENERIC) | {"i", "i'm", "hr", "ceo"}
_KNOWN_TOO = KNOWN - TECHNOLOGY
_NEVER = frozenset("the a an my i university uni school college home work".split())
_LONELY = WORDS - frozenset(
    "christmas easter monday tuesday wednesday thursday friday saturday sunday".split()
)


def _led(copy: Copy, words: tuple[Word, ...], at: int) -> bool:
    """Say whether words before it lead to a company."""
    before: list[str] = []
    place = words[at].start
    for word in reversed(words[max(0, at - 5) : at]):
        gap = copy.text[word.end : place]
        if gap.strip(" *_~`\"'("):
            break
        before.insert(0, word.low.translate(_SHORT))
        place = word.start
    if len(before) > 1 and before[-1] == "by" and words[at].capital:
        return True
    if before and before[-1] in ("the", "a") and words[at].capital:
        before.pop()
    return any(" ".join(before[-count:]) in BEFORE for count in range(1, len(before) + 1)) or (
        copy.text[: words[at].start].endswith(("ex-", "@ ", "@"))
    )


def _followed(copy: Copy, words: tuple[Word, ...], at: int, last: int, known: bool) -> bool:
    """Say whether words after it speak of a company."""
    after: list[str] = []
    place = words[last - 1].end
    for word in words[last : last + 4]:
        gap = copy.text[place : word.start]
        if gap.strip(" *_~`\"'"):
            break
        after.append(word.low.translate(_SHORT))
        place = word.end
    if not after or (words[at].text.isupper() and len(words[at].text) < 4 and not known):
        return False
    first = words[at].low.removesuffix("'s")
    if first in FIRST_NAMES:
        return False
    if after[0] in _AFTER_ONE or (
        len(after) > 1 and after[0] in ("hiring", "talent", "people", "phone")
    ):
        return first not in KEPT
    said = {" ".join(after[:count]) for count in range(1, 5)}
    return first not in KEPT and (after[0] in _ACTS or bool(said & AFTER))
