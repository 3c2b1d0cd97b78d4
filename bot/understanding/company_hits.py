"""Finds where names of companies stand in a sentence, and how sure that is."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.understanding.company_frames import AFTER_A_NAME, BEFORE_A_NAME, HINTS
from bot.understanding.company_words import (
    EXCLAMATIONS,
    KNOWN,
    NOT_A_NAME,
    ORDINARY,
    PLACES,
    SUFFIXES,
)
from bot.understanding.names import ROLE_WORDS, Name, Names, base
from bot.understanding.normalise import Phrases, Word
from bot.understanding.role_words import JOB_NOUNS
from bot.understanding.titles import Title

BEFORE = Phrases(BEFORE_A_NAME)
AFTER = Phrases(AFTER_A_NAME)
WEIGHT_BEFORE: Mapping[str, int] = {
    "rejection": 10, "ghosted": 9, "offer": 9, "asked": 7, "within": 6, "named": 5, "bare": 4,
    "background": -12,
}  # fmt: skip
WEIGHT_AFTER: Mapping[str, int] = {
    "rejection": 9, "ghosted": 9, "offer": 8, "asked": 6, "did": 6, "acts": 4, "said": 7,
}  # fmt: skip
NEEDS_A_CAPITAL = frozenset({"named", "bare", "within"})
NEWS = frozenset({"rejection", "ghosted", "offer"})
NEWS_WORDS = frozenset("rejected rejection ghosted offer interview interviewed bombed".split())


@dataclass(frozen=True, slots=True)
class Hit:
    """A name, what its frame tells about it, and how much that weighs."""

    name: Name
    kind: str
    weight: float
    met: bool = False
    """True where the frame may as well name a person: "an interview with Sarah"."""


def _hits_before(names: Names) -> Iterator[Hit]:
    """Read the names that stand after "rejected by", "interview at" and their like."""
    words, place = names.words, 0
    while place < len(words):
        found = BEFORE.at(words, place)
        if found is None:
            place += 1
            continue
        end, kind = found
        name = names.after(end) if end < len(words) else None
        name = name or _ordinary(names, end, kind, words[end - 1].plain)
        apart = kind == "within" and end - place == 1 and place - 1 not in names.in_title
        if name and (apart or (kind in ("within", "bare") and _is_a_place(words, name))):
            name = None
        after_job = place > 0 and (
            place - 1 in names.in_title or words[place - 1].plain in JOB_NOUNS
        )
        if name and kind == "bare" and after_job and words[place].plain in ("at", "with"):
            kind = "asked"
        delayed = place > 0 and words[place - 1].plain in TIME_WORDS
        if name and kind == "bare" and delayed and words[place].plain in ("from", "by"):
            kind = "asked"
        if name and _may_follow(names, name, kind, words[end - 1].plain):
            met = kind == "bare" or words[place].plain in MEETINGS
            yield Hit(name, kind, WEIGHT_BEFORE[kind], met)
        place = end


def _ordinary(names: Names, place: int, kind: str, frame: str) -> Name | None:
    """Read a common word as a name where the frame asks for one: "applied to next and"."""
    words = names.words
    if place >= len(words) or words[place].breaks or words[place].plain not in ORDINARY:
        return None
    if kind == "bare" and frame not in ("at", "with", "by"):
        return None
    after = place + 1
    ends = after == len(words) or words[after].breaks or words[after].plain in AFTER_ORDINARY
    return Name(place, after, int(names.capital(place))) if ends else None


def _is_a_place(words: tuple[Word, ...], name: Name) -> bool:
    plain = " ".join(word.plain for word in words[name.start : name.end])
    return name.sure < 2 and plain in PLACES


def _may_follow(names: Names, name: Name, kind: str, frame: str) -> bool:
    """Ask a weak frame for a capital letter or a well-known name."""
    if name.sure:
        return True
    if kind == "bare":
        return frame == "at" and not names.careful and names.words[name.start].plain != "three"
    return kind not in NEEDS_A_CAPITAL


def _hits_after(names: Names) -> Iterator[Hit]:
    """Read the names that stand before "turned me down", "interview" and their like."""
    words = names.words
    for place in range(1, len(words)):
        found = AFTER.at(words, place)
        if found is None:
            continue
        kind, end = found[1], place
        if kind == "rejection" and words[place].plain in SAYS:
            kind = "said"
        while end > 0 and not words[end].breaks and _between(names, end - 1, kind):
            end -= 1
        name = names.before(end) if end else None
        said = kind in NEWS or words[place].plain in ("interviewed", "said", "says")
        if name is None and said and _begins_with_it(words, end):
            name = Name(end - 1, end, int(names.capital(end - 1)))
        if name and _may_act(names, name, kind, words[place].plain):
            modified = kind == "asked" and not name.sure and place - end == 1
            # "The graphics editor role" names no company; "the acme designer role" might.
            yield Hit(name, kind, WEIGHT_AFTER[kind] - 2 * modified)


def _begins_with_it(words: tuple[Word, ...], end: int) -> bool:
    """Read a common word that opens a clause as a name: "discord rejected me"."""
    return (
        end > 0
        and words[end - 1].plain in ORDINARY
        and (end == 1 or words[end - 1].breaks or words[end - 2].plain in LINKS)
    )


def _between(names: Names, place: int, kind: str) -> bool:
    if kind == "asked":
        return place in names.in_title
    return names.words[place].plain in HINTS and not names.capital(place)


def _may_act(names: Names, name: Name, kind: str, follows: str) -> bool:
    """Ask small letters before a noun for an article or the start of a clause."""
    words = names.words
    if kind == "asked" and words[name.end - 1].plain in CHANNELS:
        return False
    if kind == "acts":
        certain = name.sure == 2 or name.end - name.start > 1 or not words[name.start].opens
        return bool(name.sure) and certain and not _only_role_words(names, name)
    if name.sure:
        return not _only_role_words(names, name)
    if words[name.start].plain.endswith("ing"):
        return False
    if kind == "asked" and follows not in SAID_OF_A_COMPANY:
        return False
    if name.start and not words[name.start].breaks:
        before = words[name.start - 1].plain
        if kind == "asked":
            return before in DETERMINERS | NEWS_WORDS | {"and", "but", "so", "for", "from", "no"}
        return before in NOT_A_NAME and before not in DETERMINERS - {"the"}
    return True


SAYS = frozenset(
    "called rang emailed replied phoned wrote came told sent informed let got sends writes".split()
)
"""A company does these whatever its news is."""
LINKS = frozenset("bc because cos that and but so when now today then".split())
MEETINGS = frozenset(
    """interview interviews interviewed interviewing call calls chat meeting met spoke talked
    talking screen round panel email message""".split()
)
AFTER_ORDINARY = frozenset(
    """and but on after for as in said since last this today yesterday because so then who they was
    went is lol again where when twice tomorrow tonight""".split()
)
TIME_WORDS = frozenset("today yesterday morning afternoon again now back earlier ago week".split())
"""These may stand between "an email" and "from"."""
CHANNELS = frozenset("zoom teams skype linkedin hirevue phone video".split())
"""Through these people are interviewed."""
SAID_OF_A_COMPANY = frozenset(
    """job interview interviews role position offer rejection application onsite final recruiter
    internship phone superday hirevue oa gig placement apprenticeship assessment second first
    third last recruiters technical screen""".split()
)
"""Before these a name in small letters may stand: "my acme interview"."""
DETERMINERS = frozenset("the my this that an a another our their yesterday's today's".split())


def _only_role_words(names: Names, name: Name) -> bool:
    return all(word.plain in ROLE_WORDS for word in names.words[name.start : name.end])


def _hits_beside_titles(names: Names, titles: tuple[Title, ...]) -> Iterator[Hit]:
    """Read "Acme product designer", where the name stands right before the job."""
    words = names.words
    for title in titles:
        name = names.before(title.start) if title.start else None
        if name is None or _only_role_words(names, name):
            continue
        if not name.sure and words[name.end - 1].plain.endswith(("ed", "ing")):
            continue
        led = name.start and words[name.start - 1].plain in NEWS_WORDS | {"for", "from"}
        led = led or (words[name.start].breaks and _ends(words, title.end))
        if name.sure == 1 and title.bare:
            # "Park Ranger" is a job; "Acme product designer" is a company and a job.
            continue
        if name.sure or led:
            yield Hit(name, "asked", 6 if name.sure else 5)


def _ends(words: tuple[Word, ...], place: int) -> bool:
    return place == len(words) or words[place].breaks


def _lone_names(names: Names) -> Iterator[Hit]:
    """Read names that stand by themselves between two marks, and well-known ones anywhere."""
    words = names.words
    for place in range(len(words)):
        begins = words[place].breaks or place == 0
        name = names.after(place) if not words[place].opens else None
        if words[place].opens:
            name = _opening(names, place)
        if name is None or not name.sure:
            continue
        if (
            begins
            and _ends(words, name.end)
            and _may_stand_alone(words, name)
            and not _only_role_words(names, name)
        ):
            yield Hit(name, "named", 6 if words[name.end - 1].plain in SUFFIXES else 4, met=True)
        elif name.sure == 2 and base(words[name.start]) in KNOWN | {words[name.start].plain}:
            yield Hit(name, "named", 4)


EXCLAIMED = re.compile(r".*(?:ing|ed|ly|ous|ful|able|ible|less|some|ish|est|ial|ical|ated)$")


def _may_stand_alone(words: tuple[Word, ...], name: Name) -> bool:
    """Refuse one word that may be an exclamation: "Typical.", "Brutal."."""
    word = words[name.start].plain
    return (
        name.end - name.start > 1
        or word in KNOWN
        or not (word in NOT_A_NAME or word in EXCLAMATIONS or EXCLAIMED.match(word))
    )


def _opening(names: Names, place: int) -> Name | None:
    known = names._known(place)
    if known:
        return known
    return names._capital_run(place) if names.capital(place) else None


def _begins_a_title(names: Names, name: Name, titles: tuple[Title, ...]) -> bool:
    """Say whether a capital only begins the job: "the Grid Analyst position"."""
    if name.sure != 1 or not name.start or names.words[name.start - 1].plain not in ARTICLES:
        return False
    return any(title.start == name.end and names.capital(title.start) for title in titles)


ARTICLES = frozenset("the a an our this their".split())


def find_hits(names: Names, titles: tuple[Title, ...]) -> list[Hit]:
    """Give every name that a frame points at; those without a frame only where none has one."""
    hits = [*_hits_before(names), *_hits_after(names), *_hits_beside_titles(names, titles)]
    places = {place for hit in hits for place in range(hit.name.start, hit.name.end)}
    hits = [hit for hit in hits if not _begins_a_title(names, hit.name, titles)]
    return hits + [hit for hit in _lone_names(names) if hit.name.start not in places]
