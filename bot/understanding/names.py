"""Reads the name of a company forwards or backwards from a place in a sentence."""

from dataclasses import dataclass
from itertools import accumulate

from bot.understanding.company_words import (
    JOINERS,
    KNOWN,
    KNOWN_LONG,
    NEVER_A_NAME,
    NOT_A_NAME,
    SUFFIXES,
)
from bot.understanding.normalise import Word
from bot.understanding.role_words import FIELDS, HEADS, LEVELS, SHORT_ROLES
from bot.understanding.titles import Title

LONGEST_NAME = 6
LONGEST_SMALL_NAME = 3
LEADS_TO_A_NAME = frozenset("the my and but so that because then when after another this".split())
ROLE_WORDS = FIELDS | HEADS | LEVELS | SHORT_ROLES
KNOWN_BY_FIRST = {
    first: sorted((name for name in KNOWN_LONG if name[0] == first), key=len, reverse=True)
    for first in {name[0] for name in KNOWN_LONG}
}
LEGAL = frozenset("plc ltd inc llc gmbh corp limited".split())
COMMON = NOT_A_NAME - SUFFIXES
INSTITUTIONS = frozenset("college university hospital institute school imperial royal".split())
LAST = LEGAL | INSTITUTIONS
"""Before these even a common word begins a name: "Next Plc", "City College"."""
TOWNS = frozenset("london paris berlin manchester".split())
"""Towns that end a name only after an institution: "King's College London"."""
ORGANISATIONS = frozenset(
    """school company startup firm agency place shop store hospital companies firms schools
    restaurant bar cafe office charity business restaurants agencies startups places""".split()
)
"""After a word in small letters these make a description of it: "grad school", "law firm"."""


@dataclass(frozen=True, slots=True)
class Name:
    """The words from `start` up to `end`; `sure` is 2 if known, 1 if capital, 0 if neither."""

    start: int
    end: int
    sure: int


class Names:
    """A row of words in which names are looked for."""

    def __init__(self, words: tuple[Word, ...], titles: tuple[Title, ...]) -> None:
        """Learn first how the writer uses capital letters."""
        self.words = words
        self.in_title = {place for title in titles for place in range(title.start, title.end)}
        self.sentences = tuple(accumulate(word.opens for word in words))
        self.shouting = _means_nothing_by_capitals(words)
        self.careful = (
            not self.shouting
            and any(word.capital and word.opens for word in words)
            and not any(word.raw == "i" for word in words)
        )

    def capital(self, place: int) -> bool:
        """Say whether a capital letter there means anything."""
        word = self.words[place]
        shouted = len(word.raw) > 1 and word.raw.isupper() and word.plain in NOT_A_NAME
        return word.capital and not self.shouting and not shouted

    def after(self, place: int) -> Name | None:
        """Read the name that starts at `place`, passing over "the"."""
        words = self.words
        if place >= len(words) or (place and words[place].opens and words[place - 1].plain != "is"):
            return None
        article = words[place].plain == "the"
        if article and (place + 1 >= len(words) or words[place + 1].breaks):
            return None
        known = self._known(place)
        if known:
            return known
        if article:
            capital = self.capital(place) and not words[place].opens
            place += 1
            known = self._known(place)
            if known:
                return known
            if capital and self.capital(place) and (name := self._capital_run(place)):
                return Name(place - 1, name.end, 1)
        if self.capital(place):
            return self._capital_run(place)
        return None if article else self._small(place)

    def _known(self, place: int) -> Name | None:
        words = self.words
        for name in KNOWN_BY_FIRST.get(words[place].plain, ()):
            end = place + len(name)
            if tuple(base(word) for word in words[place:end]) == name:
                while self.capital(place) and end < len(words) and self._goes_on(end):
                    end += 1
                return Name(place, end, 2)
        if base(words[place]) in KNOWN and not self._longer(place):
            return Name(place, place + 1, 2)
        return None

    def _longer(self, place: int) -> bool:
        """Say whether a capital name goes on: "Amazon Web Services"."""
        after = place + 1
        return after < len(self.words) and self.capital(place) and self._goes_on(after)

    def _goes_on(self, place: int) -> bool:
        word = self.words[place]
        if word.opens or (word.paused and not word.glued) or place in self.in_title:
            return False
        if self.words[place - 1].plain.endswith("'s") and base(self.words[place - 1]) not in KNOWN:
            return self.capital(place) and word.plain not in NEVER_A_NAME | NOT_A_NAME
        if self.words[place - 1].plain in INSTITUTIONS:
            return self.capital(place) and word.plain not in NEVER_A_NAME - TOWNS
        return self.capital(place) and word.plain not in NEVER_A_NAME

    def _capital_run(self, place: int) -> Name | None:
        words = self.words
        if words[place].plain in NEVER_A_NAME or place in self.in_title:
            return None
        if words[place].opens and words[place].plain in COMMON and not self._is_of(place):
            return None
        end = place + 1
        while end < len(words) and end - place < LONGEST_NAME:
            if self._goes_on(end):
                end += 1
            elif (
                words[end].plain in JOINERS
                and not words[end].breaks
                and end + 1 < len(words)
                and self._goes_on(end + 1)
            ):
                end += 2
            elif self._hangs_on(end):
                end += 1
            else:
                break
        return Name(place, end, 1)

    def _hangs_on(self, place: int) -> bool:
        """Say whether a small word belongs to the capital before it: "Coca-cola", "Acme ltd"."""
        word = self.words[place]
        if place in self.in_title or word.opens:
            return False
        return word.glued or (word.plain in SUFFIXES and not word.paused)

    def _small(self, place: int) -> Name | None:
        if not self._small_word(place):
            return None
        end = place + 1
        while end < len(self.words) and end - place < LONGEST_SMALL_NAME:
            if self.words[end].breaks or not self._small_word(end):
                break
            end += 1
        if end < len(self.words) and not self.words[end].breaks:
            follows = self.words[end].plain
            if follows in SUFFIXES and end not in self.in_title:
                return Name(place, end + 1, 0)
            if follows in ORGANISATIONS:
                return None
        if self.words[place].plain == "three" and end - place > 1:
            return None
        return Name(place, end, 0)

    def _small_word(self, place: int) -> bool:
        word = self.words[place]
        plain = base(word)
        if place in self.in_title or plain.isdigit():
            return False
        if plain in KNOWN:
            return True
        return plain not in NOT_A_NAME and plain not in ROLE_WORDS and len(plain) > 1

    def before(self, place: int) -> Name | None:
        """Read the name that ends right before `place`."""
        words = self.words
        if place <= 0 or (words[place].breaks and not words[place].glued):
            return None
        last = place - 1
        start = last
        for first in range(max(0, place - 5), place):
            known = self._known(first)
            if known and known.end == place:
                return known
        if self.capital(last):
            return self._capital_back(last)
        if not self._small_word(last):
            return None
        while (
            start > 0
            and place - start < LONGEST_SMALL_NAME
            and not words[start].breaks
            and self._small_word(start - 1)
            and not self.capital(start - 1)
        ):
            start -= 1
        led = start == 0 or words[start].breaks or words[start - 1].plain in LEADS_TO_A_NAME
        return Name(start if led else last, place, 0)

    def _capital_back(self, last: int) -> Name | None:
        words = self.words
        if words[last].plain in NEVER_A_NAME or last in self.in_title:
            return None
        start = last
        while start > 0 and last - start < LONGEST_NAME and not self._stops(start):
            before = words[start - 1]
            if self.capital(start - 1) and before.plain not in NEVER_A_NAME:
                common = before.opens and before.plain in NOT_A_NAME
                if start - 1 in self.in_title or (common and words[start].plain not in LAST):
                    break
                verb = before.plain.endswith(("ed", "ing")) and words[start].plain not in SUFFIXES
                if before.opens and verb:
                    break
                start -= 1
            elif before.plain in JOINERS and start > 1 and self.capital(start - 2):
                start -= 2
            else:
                break
        lone = start == last or words[start + 1].plain not in LAST
        common = lone and words[start].opens and words[start].plain in NOT_A_NAME
        if common and not self._is_of(start):
            return None
        return Name(start, last + 1, 1)

    def _is_of(self, place: int) -> bool:
        """Say whether a common word begins a name: "City of Leeds", "University of York"."""
        after = place + 2
        of = after < len(self.words) and self.words[place + 1].plain == "of"
        return of and not self.words[after].breaks and self.words[after].capital

    def _stops(self, place: int) -> bool:
        word = self.words[place]
        return word.opens or (word.paused and not word.glued)


def _means_nothing_by_capitals(words: tuple[Word, ...]) -> bool:
    """Say whether all is written IN CAPITALS or Every Word Begins With One."""
    letters = [word for word in words if word.raw[:1].isalpha() and len(word.raw) > 1]
    shouted = sum(word.raw.isupper() for word in letters)
    titled = sum(word.capital for word in letters)
    return len(letters) > 2 and (
        shouted > 0.7 * len(letters) or (len(letters) > 6 and titled > 0.9 * len(letters))
    )


def base(word: Word) -> str:
    """Give the word without a possessive, unless the name itself has one."""
    if word.plain in KNOWN or not word.plain.endswith("'s"):
        return word.plain
    return word.plain[:-2]
