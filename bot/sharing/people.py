"""The people whom the debrief knows, by all that they may be called."""

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.sharing.changes import Edit, Kind
from bot.sharing.matching import TAKEN, Copy
from bot.sharing.naming import Name, Spot, longest_first, name, spellings, spots
from bot.sharing.phrasing import fitted, place, without_marks
from bot.sharing.sayings import ENGLISH, Sayings
from bot.sharing.tables.nicknames import NICKNAMES
from bot.sharing.tables.ordinary import KEPT, WORDS
from bot.sharing.tables.people_words import ACTS, MET, PASTS, PERSON_NOUNS, TITLES

_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|\b(?:from|at|in|of|de)\s.*$|\s[-\u2013\u2014]\s.*$")
_SEVERAL = re.compile(r"\s*(?:[,;/&\n]|\band\b|\by\b)\s*")
_TITLE = re.compile(rf"^(?:{TITLES})\b\.?\s*", re.IGNORECASE)
_NO_PEOPLE = re.compile(
    rf"^(?:the|my|a|an|{PERSON_NOUNS}|hr|team|panel|unknown|n/?a|none|no|not)$", re.I
)
_NOT_INITIALS = frozenset("JD HR PM AI QA CV IT UK US TV PC OK AM BA MA CS DS UX VP MD".split())
_TITLED = re.compile(rf"\b(?:{TITLES})\.?\s[*_~`\"']*$", re.IGNORECASE)
_DOTTED = re.compile(r"(?:\b[A-Z]\.?\s?){1,2}$")
_ROLE = re.compile(
    rf"\b(?:{PERSON_NOUNS})(?P<link>\s|,\s|\s?\(|,?\s(?:called|named|llamad[oa])\s)[*_~`\"']*$",
    re.IGNORECASE,
)
_PLAIN_ROLE = re.compile(
    r"\b(?:one|people|someone|somebody|person|lead|friend|guy|man|woman|dev|rep|tal)\s$",
    re.IGNORECASE,
)
_GREETED = re.compile(
    r"(?:^|[\n.!?,]\s*|\b)(?P<hail>hi|hey|hello|hiya|dear|hola|querid[oa]|estimad[oa]|thanks|"
    r"thank\syou|cheers|gracias),?\s$",
    re.I,
)
_MET = re.compile(
    rf"(?:\b(?:{MET}|{PERSON_NOUNS}|mr|mrs|ms|dr|prof|hi|hey|dear|hello|thanks|and|con)|"
    rf"[(/&:])\s?[*_~`\"'(]*$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:met(?:\swith)?|spoke\s(?:to|with)|talk(?:ed|ing)\s(?:to|with)|called|named|"
    r"interviewed\s(?:by|with)|emailed|call\swith|chat(?:ted)?\swith|hi|hey|dear|by)\s$",
    re.IGNORECASE,
)
_BESIDE_ROLE = re.compile(r"\b(?:recruiter|manager|interviewer|hm)\s$", re.IGNORECASE)
_CLAUSE = re.compile(
    r"(?:^|[.,;:!?\n(]\s*|\b(?:and|but|then|so|because|that|when|since|now|after|if|lol|y|"
    r"que)\s+)$",
    re.I,
)
_MONTHS = frozenset("may april june august march jan".split())
_DATED = re.compile(
    r"(?:\b(?:in|by|since|until|till|before|after|last|next|this|early|late|mid|from|or|and|"
    r"through|during|end\sof|of|en)\s|\d\s|/)$",
    re.I,
)
_ACT = re.compile(r"[*_~`\"')]*\s+(?P<act>[\w']+)")


@lru_cache(64)
def people_names(interviewers: tuple[str, ...]) -> tuple[Name, ...]:
    """Give what the people are called, the longest first."""
    found: dict[str, Name] = {}
    for person in _people(interviewers):
        for text, rare in _called(person):
            for spelled in spellings(text):
                one = name(spelled, rare)
                if one:
                    found.setdefault(one.plain, one)
    return longest_first(found.values())


def names_in(words: str) -> str:
    """Give the names among words that were taken out as somebody's, without titles and roles."""
    return " ".join(
        word.removesuffix("'s")
        for word in re.findall(r"[^\W\d_][\w'-]+", words)
        if word[0].isupper() and word.lower().removesuffix("'s") not in KEPT
    )


def _people(interviewers: tuple[str, ...]) -> Iterator[list[str]]:
    """Split what stands in a fact into people, and each of them into first name and surnames."""
    for fact in interviewers:
        for person in _SEVERAL.split(_ASIDE.sub("", fact)):
            words = [
                word.strip(".,'\"")
                for word in _TITLE.sub("", person.strip()).split()
                if not _NO_PEOPLE.match(word.strip(".,"))
            ]
            if any(len(word) > 1 for word in words):
                yield [word for word in words if word]


def _called(words: list[str]) -> Iterator[tuple[str, bool]]:
    """Give what one person may be called, and whether that is no word."""
    short: frozenset[str] = frozenset()
    for group in NICKNAMES:
        short |= group if words[0].lower() in group else frozenset()
    for part in {*words, *(piece for word in words for piece in word.split("-")), *short}:
        if len(part) > 1 and part.lower() not in _PARTICLES:
            yield part, _is_rare(part)
    if len(words) == 1:
        return
    rare = not all(word.lower() in WORDS for word in words)
    yield " ".join(words), rare
    yield f"{words[0]} {words[-1]}", rare
    yield f"{words[-1]} {words[0]}", False
    yield from ((f"{one} {words[-1]}", rare) for one in sorted(short))
    initials = "".join(word[0] for word in words).upper()
    if initials not in _NOT_INITIALS:
        yield initials, False


_PARTICLES = frozenset("de la del van von der den bin al el y".split())


def _is_rare(word: str) -> bool:
    return len(word) > 2 and word.lower() not in WORDS


def find_people(copy: Copy, interviewers: tuple[str, ...], says: Sayings) -> Iterator[Edit]:
    """Find the people who are known."""
    for one in people_names(interviewers):
        for spot in spots(copy, one):
            if not spot.belongs and (one.rare or _is_meant(copy, spot, one)):
                yield person_edit(copy, spot.start, spot.end, says, says.interviewer)
    for dotted in _dotted(interviewers):
        for found in dotted.finditer(copy.text):
            yield person_edit(copy, *found.span(), says, says.interviewer)


@lru_cache(64)
def _dotted(interviewers: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Give patterns for "J.D.", "J. D." and "Jane D."."""
    patterns = []
    for words in _people(interviewers):
        if len(words) > 1:
            first, last = re.escape(words[0][0].upper()), re.escape(words[-1][0].upper())
            firsts = {words[0], *next((g for g in NICKNAMES if words[0].lower() in g), ())}
            given = "|".join(re.escape(one) for one in sorted(firsts))
            patterns.append(re.compile(rf"(?<!\w){first}\.\s?{last}\.?(?!\w)"))
            patterns.append(re.compile(rf"\b(?i:{given})\s{last}\b\.?(?!\w)"))
    return tuple(patterns)


def _is_meant(copy: Copy, spot: Spot, one: Name) -> bool:
    """Say whether a word is somebody's name here: "Mark asked", but "mark my words"."""
    around = place(copy, spot.start, spot.end)
    low = spot.word.lower()
    act = _ACT.match(around.after)
    did = act["act"].lower() if act else ""
    acts = did in ACTS or did in PASTS or (len(did) > 4 and did.endswith("ed"))
    possessive = re.match(r"'s\b", around.after) is not None
    if one.short and spot.word.isupper() and len(spot.word) > 1 and not one.plain.isdigit():
        return True
    if spot.odd or _TITLED.search(around.before):
        return True
    capital = all(part[0].isupper() for part in re.findall(r"[^\W_]+", spot.word))
    if not capital:
        told = acts and act is not None and act["act"].lower() not in _WEAK_ACTS
        beside = _NAMED.search(around.before) is not None and not around.noun_follows
        clause = _CLAUSE.search(around.before) or _BESIDE_ROLE.search(around.before)
        return beside or (told and clause is not None)
    if low in _MONTHS and _DATED.search(around.before) and not acts and not possessive:
        return False
    if not around.opens:
        return True
    asked = act is not None and low in ("will", "may", "can") and act["act"].lower() in _ASKING
    return not asked and (
        acts
        or possessive
        or re.match(
            r"\s?[(/&]|\s(?:and|y)\s[A-Z]|,\s(?:the|my|who|el|la)\b|\s?[?!.:]|\s?$", around.after
        )
        is not None
    )


_WEAK_ACTS = frozenset(
    "is was has had does did will would could just also then never me se no es read cut made "
    "led put set started ended left needed wanted looked seemed run runs call calls answer "
    "answered went came got sent needs wants".split()
)
_ASKING = frozenset("i you we they he she it the there this that be my a an anyone someone".split())


def person_edit(copy: Copy, start: int, end: int, says: Sayings, said: str) -> Edit:
    """Say "the interviewer" instead; after "my recruiter" the name simply goes."""
    before = copy.text[max(0, start - 40) : start]
    for lead in (_DOTTED, _TITLED):
        if found := lead.search(before):
            start -= len(before) - found.start()
            before = copy.text[max(0, start - 40) : start]
    start, end = without_marks(copy, start, end)
    around = place(copy, start, end, says)
    role = _ROLE.search(around.before)
    if role and (edit := _dropped(copy, start, end, role["link"], around.before)):
        return edit
    if hail := _GREETED.search(around.before):
        kept = (
            says.name
            if hail["hail"].lower() in ("dear", "querido", "querida", "estimado", "estimada")
            else says.someone
        )
        return Edit(Kind.PERSON, start, end, kept)
    if around.determiner and says is not ENGLISH:
        start -= len(around.before) - around.before.lower().rindex(around.determiner)
    elif around.determiner and said != says.someone:
        said = said.rpartition(" ")[2]
    return fitted(copy, Kind.PERSON, start, end, said)


def _dropped(copy: Copy, start: int, end: int, link: str, before: str) -> Edit | None:
    """Take out a name that stands beside its role: "my recruiter, Dana, said"."""
    text = copy.text
    begins = start - len(before) + before.rindex(link) if link in before else start
    if link.strip() == "(":
        return Edit(Kind.PERSON, begins, end + 1, "") if text[end : end + 1] == ")" else None
    if "called" in link or "named" in link or "llamad" in link:
        return Edit(Kind.PERSON, begins, end, "")
    if link.strip() == ",":
        if text[end : end + 1] == ",":
            return Edit(Kind.PERSON, begins, end + 1, "")
        return (
            Edit(Kind.PERSON, begins, end, "") if not text[end : end + 2].strip(" .!?\n") else None
        )
    if _PLAIN_ROLE.search(before):
        return None
    if TAKEN in text[begins:end]:
        return None
    return Edit(Kind.PERSON, begins, end, "")
