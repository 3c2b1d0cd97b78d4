"""Which company the news is about, as the writer wrote it, or none."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.understanding.company_frames import AFTER_A_NAME, BEFORE_A_NAME, HINTS
from bot.understanding.company_words import (
    EXCLAMATIONS,
    FIRST_NAMES,
    KNOWN,
    NOT_A_NAME,
    SUFFIXES,
)
from bot.understanding.names import ROLE_WORDS, Name, Names, base
from bot.understanding.normalise import Phrases, Word
from bot.understanding.place_words import CITIES, COUNTRIES
from bot.understanding.role_words import JOB_NOUNS
from bot.understanding.story import Story
from bot.understanding.titles import Title

BEFORE = Phrases(BEFORE_A_NAME)
AFTER = Phrases(AFTER_A_NAME)
WEIGHT_BEFORE: Mapping[str, int] = {
    "rejection": 10, "ghosted": 9, "offer": 9, "asked": 7, "within": 6, "named": 5, "bare": 4,
    "background": -12,
}  # fmt: skip
WEIGHT_AFTER: Mapping[str, int] = {
    "rejection": 9, "ghosted": 9, "offer": 8, "asked": 6, "did": 6, "acts": 4,
}  # fmt: skip
NEEDS_A_CAPITAL = frozenset({"named", "bare", "within"})
ENOUGH = 4
AT_LENGTH = 60
LEAST = 1
"""What the story must leave of the weight of a name that is sure enough."""
NEWS = frozenset({"rejection", "ghosted", "offer"})
LONG_AGO = re.compile(
    r"\b(?:last (?:year|time|spring|summer|autumn|winter)|previously|been (?:at|with)|(?:was|were) at|joined|years? ago|used to|already|"
    r"before that|back in|once|(?:in|was) (?:19|20)\d\d)\b"
)
TO_COME = re.compile(
    r"\b(?:next week|tomorrow|upcoming|coming up|lined up|still have|have (?:an?|another) interview"
    r"|applying to|going to apply|thinking of|next month|still waiting|might apply|apply (?:to|at|for)"
    r"|meanwhile|wants (?:to (?:chat|talk|meet|speak)|a|me to)|reached out|interview (?:at|with|for) (?:\w+ ){1,4}(?:on |this )?(?:mon|tues|wednes|thurs|fri)day"
    r"|(?:another|second|other) (?:one|interview|application|process) (?:at|with))\b"
)
OWN_NO = re.compile(
    r"\bi (?:have |had |just )?(?:turned down|declined|rejected|withdrew|quit|told)\b"
)
LATELY = re.compile(r"\blast (?:week|month)|(?:weeks|months) ago\b")
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
        if name and kind in ("within", "bare") and _is_a_place(words, name):
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
        while end > 0 and not words[end].breaks and _between(names, end - 1, kind):
            end -= 1
        name = names.before(end) if end else None
        if name is None and kind in NEWS and _begins_with_it(words, end):
            name = Name(end - 1, end, int(names.capital(end - 1)))
        if name and _may_act(names, name, kind, words[place].plain):
            modified = kind == "asked" and not name.sure and place - end == 1
            # "The graphics editor role" names no company; "the acme designer role" might.
            yield Hit(name, kind, WEIGHT_AFTER[kind] - 2 * modified)


def _begins_with_it(words: tuple[Word, ...], end: int) -> bool:
    """Read a common word that opens a clause as a name: "discord rejected me"."""
    return end > 0 and words[end - 1].plain in ORDINARY and (end == 1 or words[end - 1].breaks)


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


MEETINGS = frozenset(
    """interview interviews interviewed interviewing call calls chat meeting met spoke talked
    talking screen round panel email message""".split()
)
ORDINARY = frozenset(
    """next three square block discord monday tuesday friday sunday gap outlook zoom skype teams
    instagram facebook twitter target visa wise bolt box line ring hinge shell sage workday
    glassdoor medium compass stack""".split()
)
"""Common words, and names of tools, that are companies as well."""
AFTER_ORDINARY = frozenset(
    """and but after for as in said since last this today yesterday because so then who they was
    went is lol again where when twice""".split()
)
PLACES = (
    frozenset(CITIES)
    | frozenset(COUNTRIES)
    | frozenset(
        """london paris berlin rome madrid dublin vienna zurich amsterdam brussels warsaw prague lisbon
    athens oslo stockholm copenhagen helsinki istanbul moscow toronto vancouver chicago denver
    singapore tokyo seoul bangkok sydney melbourne perth brisbane auckland lagos nairobi cairo
    dubai karachi budapest bucharest sofia germany france spain italy poland canada australia
    ireland india china japan brazil mexico austria switzerland belgium sweden norway denmark
    finland portugal greece english german french spanish europe asia africa person""".split()
    )
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


def _clause(words: tuple[Word, ...], place: int) -> str:
    start, end = place, place + 1
    while start > 0 and not words[start].breaks and words[start].plain not in ("but", "and", "now"):
        start -= 1
    while end < len(words) and not words[end].breaks and words[end].plain not in ("but", "and"):
        end += 1
    return " ".join(word.plain for word in words[start:end])


def _weighed(names: Names, hit: Hit, story: Story) -> float:
    """Weigh how surely a company is named."""
    weight = hit.weight + hit.name.sure
    if hit.kind in NEWS and story.situation != "other":
        weight += 3 if hit.kind == story.situation else -2
    if names.careful and not hit.name.sure:
        weight -= 2
    first = names.words[hit.name.start]
    alone = hit.name.end - hit.name.start == 1
    if hit.name.sure < 2 and base(first) in FIRST_NAMES and (hit.met or alone):
        weight -= 6
    return weight


def _told(names: Names, hit: Hit, story: Story) -> float:
    """Weigh how well a name fits into the story, beside other names."""
    if story.situation == "other":
        return 0
    place, sentence = hit.name.start, names.sentences[hit.name.start]
    news = {names.sentences[here] for here in story.news}
    # Where somebody tells at length, being famous makes a name no more the news.
    weight = -1.0 if hit.name.sure == 2 and len(names.words) > AT_LENGTH else 0.0
    if sentence in news:
        weight += 2
    elif news and sentence > max(news) + 1:
        weight -= 2
    if hit.kind == "rejection" and story.situation in ("offer", "ghosted"):
        weight -= 6
    if place in story.asides:
        weight -= 9
    clause = _clause(names.words, place)
    weight -= 3 * (LONG_AGO.search(clause) is not None) + 5 * (OWN_NO.search(clause) is not None)
    weight -= sentence not in news and LATELY.search(clause) is not None
    return weight - 4 * (hit.kind != story.situation and TO_COME.search(clause) is not None)


def find_company(words: tuple[Word, ...], titles: tuple[Title, ...], story: Story) -> Name | None:
    """Give the name that the frames speak for most; the first of several that are equal."""
    names = Names(words, titles)
    hits = [*_hits_before(names), *_hits_after(names), *_hits_beside_titles(names, titles)]
    places = {place for hit in hits for place in range(hit.name.start, hit.name.end)}
    hits = [hit for hit in hits if not _begins_a_title(names, hit.name, titles)]
    hits += [hit for hit in _lone_names(names) if hit.name.start not in places]
    best: dict[str, tuple[float, Name]] = {}
    for hit in sorted(hits, key=lambda one: one.name.start):
        weight = _weighed(names, hit, story)
        if weight < ENOUGH:
            continue
        key = " ".join(base(word) for word in words[hit.name.start : hit.name.end])
        weight += _told(names, hit, story) + (not best)
        if key not in best or weight > best[key][0]:
            best[key] = (weight, best[key][1] if key in best else hit.name)
    chosen = max(best.values(), key=lambda pair: pair[0], default=None)
    return chosen[1] if chosen and chosen[0] > LEAST else None


def _begins_a_title(names: Names, name: Name, titles: tuple[Title, ...]) -> bool:
    """Say whether a capital only begins the job: "the Grid Analyst position"."""
    if name.sure != 1 or not name.start or names.words[name.start - 1].plain not in ARTICLES:
        return False
    return any(title.start == name.end and names.capital(title.start) for title in titles)


ARTICLES = frozenset("the a an our this their".split())


def written(text: str, words: tuple[Word, ...], name: Name) -> str:
    """Give the name in the writer's letters, without a possessive that is not its own."""
    last = words[name.end - 1]
    end = last.end
    if last.plain.endswith("'s") and last.plain not in KNOWN and _possesses(words, name.end):
        end -= 2
    return text[words[name.start].start : end]


def _possesses(words: tuple[Word, ...], place: int) -> bool:
    if place >= len(words) or words[place].breaks:
        return False
    follows = words[place].plain
    return AFTER.at(words, place) is not None or follows in ROLE_WORDS or follows not in NOT_A_NAME
