"""How a stand-in is fitted into its sentence: articles, capitals, and what would stand twice."""

import re
from dataclasses import dataclass

from bot.sharing.changes import Edit, Kind
from bot.sharing.matching import Copy
from bot.sharing.sayings import ENGLISH, Sayings
from bot.understanding.tables import words

_AROUND = r"[*_~`\"'(\[]*"
_DETERMINED = re.compile(
    r"(?:^|[^\w'])(?P<word>the|an?|this|that|these|those|my|our|your|his|her|their|its|some|any|no|"
    r"every|each|another|other|same|whole|entire|former|current|first|last|final|typical|"
    r"only|(?!(?:it|that|he|she|there|what|who|here|let|where|how)'s)[^\W\d_]*'s)"
    rf"\s+{_AROUND}$",
    re.IGNORECASE,
)
_DETERMINED_IN_SPANISH = re.compile(
    rf"(?:^|[^\w'])(?P<word>la|el|las|los|una?|su|sus|mi|esta?|esa?|del|al)\s+{_AROUND}$",
    re.IGNORECASE,
)
_HYPHENED = re.compile(r"[^\W_]-$")
FUNCTION_WORDS = words(
    """
    a about after again ago all also am an and any are as at be because been before being but by
    can could did do does every first for from had has have he her here him his how i if in into is
    it its just last let like me my never next no not now of off on once one only onto or our out
    over rather really said same says she should since so some still than that the their them then
    there these they this those though through till to today too twice under until up us was we
    were what when where which while who whom whose why will with within without would yesterday
    yet you your asked told wants wanted rejected ghosted y o que en de la el con por para me no se
    fue es era porque pero cuando donde lol tbh ngl rn
    """
)


@dataclass(frozen=True, slots=True)
class Place:
    """What stands around a span of a copy."""

    before: str
    after: str
    opens: bool
    capital: bool
    determiner: str
    hyphened: bool

    @property
    def next_word(self) -> str:
        """Give the word right after, or nothing where a sign comes first."""
        found = re.match(r"[*_~`\"')\]]*[ ]+[*_~`\"'(]*([^\W_][\w'-]*)", self.after)
        return found[1] if found else ""

    @property
    def noun_follows(self) -> bool:
        """Say whether a word follows to which a name would belong: "Berlin office"."""
        low = self.next_word.lower()
        return bool(low) and low not in FUNCTION_WORDS and not low.endswith(("ed", "ly", "n't"))


def place(copy: Copy, start: int, end: int, says: Sayings = ENGLISH) -> Place:
    """Look around a span."""
    before, after = copy.text[max(0, start - 80) : start], copy.text[end : end + 80]
    determined = (_DETERMINED if says is ENGLISH else _DETERMINED_IN_SPANISH).search(before)
    return Place(
        before,
        after,
        opens=copy.opens(start),
        capital=copy.text[start : start + 1].isupper(),
        determiner=determined["word"].lower() if determined else "",
        hyphened=_HYPHENED.search(before) is not None,
    )


def fitted(copy: Copy, kind: Kind, start: int, end: int, said: str) -> Edit:
    """Put a stand-in there, with a capital where a sentence begins, and "a" for "an"."""
    around = place(copy, start, end)
    if around.opens and around.capital:
        said = said[:1].upper() + said[1:]
    article = re.search(r"(?:^|[^\w'])(an?)(\s+)$", around.before, re.IGNORECASE)
    if article and said:
        vowel = said[0].lower() in "aeiou"
        right = article[1][0] + ("n" if vowel else "")
        if right.lower() != article[1].lower():
            begins = start - len(article[1]) - len(article[2])
            return Edit(kind, begins, end, right + article[2] + said)
    return Edit(kind, start, end, said)


def without_marks(copy: Copy, start: int, end: int) -> tuple[int, int]:
    """Take in the marks beside a span that has only one half of a pair inside it."""
    inside = copy.text[start:end]
    for mark in ("**", "__", "~~", "||", "*", "_", "`"):
        if inside.count(mark) % 2 == 1:
            if copy.text.startswith(mark, end):
                return start, end + len(mark)
            if copy.text[:start].endswith(mark):
                return start - len(mark), end
    return start, end
