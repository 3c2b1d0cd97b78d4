"""Finds the names of jobs in a row of words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.understanding.normalise import Word
from bot.understanding.role_words import (
    AFTER_HEAD,
    FIELDS,
    HEADS,
    LEVELS,
    NEVER_ALONE,
    NO_DOERS,
    OF_FIELDS,
    OF_HEADS,
    PAIRS,
    SCHEMES,
    SHORT_ROLES,
)

LONGEST_TITLE = 6


@dataclass(frozen=True, slots=True)
class Title:
    """The words from `start` up to `end` name a job; `head` is the word that says so."""

    start: int
    end: int
    head: str

    @property
    def bare(self) -> bool:
        """Say whether it is one word alone."""
        return self.end - self.start == 1


def find_titles(words: tuple[Word, ...]) -> tuple[Title, ...]:
    """Give every job that is named, from left to right, none inside another."""
    found: list[Title] = []
    place = 0
    while place < len(words):
        title = _title_with_head(words, place)
        if title is None:
            place += 1
            continue
        if found and title.start < found[-1].end:
            # "Assistant store manager" ends in another job than it began with.
            title = Title(min(found.pop().start, title.start), title.end, title.head)
        found.append(title)
        place = title.end
    return tuple(found)


def _title_with_head(words: tuple[Word, ...], place: int) -> Title | None:
    head = words[place].plain
    if head in OF_HEADS | {"head"} and _joined(words, place, "of", "for"):
        end = _field_end(words, place + 2)
        if end > place + 2:
            return Title(_first(words, place), end, head)
    if head not in HEADS and head not in SHORT_ROLES and not _does_it(words, place):
        return _comma_title(words, place)
    if head == "runner" and place + 1 < len(words) and words[place + 1].plain == "up":
        return None
    if head == "pm" and place and words[place - 1].plain.isdigit():
        return None
    if _is_a_name(words, place):
        return None
    start, end = _first(words, place), place + 1
    if head in NEVER_ALONE and start == place:
        return None
    while (
        end < len(words)
        and not words[end].breaks
        and (words[end].plain in AFTER_HEAD or words[end].plain in HEADS)
    ):
        end += 1
    return Title(start, _scheme_end(words, end), head)


def _comma_title(words: tuple[Word, ...], place: int) -> Title | None:
    """Read "vp sales" and "team member", whose last word alone names no job."""
    word, before = words[place].plain, words[place - 1].plain if place else ""
    if f"{before} {word}" in PAIRS and not words[place].breaks:
        return Title(_first(words, place - 1), place + 1, word)
    if words[place].plain == "vp" and place + 1 < len(words):
        end = _field_end(words, place + 1)
        return Title(place, end, "vp") if end > place + 1 else None
    return None


def _joined(words: tuple[Word, ...], place: int, *joiners: str) -> bool:
    after = place + 1
    return after + 1 < len(words) and not words[after].breaks and words[after].plain in joiners


def _field_end(words: tuple[Word, ...], place: int) -> int:
    """Give the end of the fields that start at `place`: "growth", "product and design"."""
    end = place
    while end < len(words) and end - place < 4 and not words[end].breaks:
        joined = words[end].plain in ("and", "&") and _is_field(words, end + 1)
        if not joined and not _is_field(words, end):
            break
        end += 1
    return end


def _scheme_end(words: tuple[Word, ...], end: int) -> int:
    """Take in what kind of start it is: "analyst graduate scheme"."""
    here = end
    while here < len(words) and here - end < 3 and not words[here].breaks:
        if words[here].plain in SCHEMES:
            return here + 1
        if words[here].plain not in LEVELS:
            break
        here += 1
    return end


DOER = re.compile(
    r"[a-z]{3,}(?:er|or|hand|ologist|grapher|nomist|ist|ian|keeper|smith|man|woman|person|eer)$"
)


def _does_it(words: tuple[Word, ...], place: int) -> bool:
    """Take "for a glassblower" as a job by its ending, where the frame is clear."""
    word = words[place]
    if word.capital or word.breaks or word.plain in NO_DOERS or not DOER.match(word.plain):
        return False
    before = [one.plain for one in words[max(0, place - 2) : place]]
    if before[-1:] in (["a"], ["an"], ["the"]):
        before.pop()
    follows = words[place + 1] if place + 1 < len(words) else None
    ends = follows is None or follows.breaks or follows.plain in AFTER_A_JOB
    return before[-1:] in (["for"], ["as"], ["get"], ["land"]) and ends


AFTER_A_JOB = frozenset("at with role job position post gig and but in interview".split())


def _is_a_name(words: tuple[Word, ...], place: int) -> bool:
    """Say whether a capital word is rather a company: "at Baker & Finch"."""
    if not words[place].capital or words[place].raw.isupper():
        return False
    joined = place + 1 < len(words) and words[place + 1].plain == "&"
    joined = joined or (place > 0 and words[place - 1].raw == "The" and not words[place].breaks)
    return joined or (
        place > 0 and not words[place].breaks and words[place - 1].plain in ("at", "by", "from")
    )


def _is_field(words: tuple[Word, ...], place: int) -> bool:
    return place < len(words) and words[place].plain in OF_FIELDS


def _modifiers(words: tuple[Word, ...], place: int) -> Iterator[int]:
    """Walk to the left over the words that say what kind of job it is."""
    here = place
    while here > 0 and place - here < LONGEST_TITLE:
        if words[here].opens or (words[here].paused and not words[here].glued):
            return
        before = words[here - 1].plain
        second = words[here - 2].plain if here > 1 else ""
        both = second in FIELDS and words[here].plain in FIELDS | HEADS
        joined = before in ("&", "and") and both
        graded = before.isdigit() and second in ("band", "grade", "level")
        if not (joined or graded) and before not in FIELDS and before not in LEVELS:
            return
        if before == "it" and not words[here - 1].raw.isupper():
            return
        here -= 1
        yield here


def _first(words: tuple[Word, ...], place: int) -> int:
    first = place
    for here in _modifiers(words, place):
        first = here
    return first
