"""People whom no fact names, by their title, their role, a meeting, or a list."""

import re
from collections.abc import Iterator

from bot.sharing.changes import Edit, Kind
from bot.sharing.matching import Copy
from bot.sharing.people import person_edit
from bot.sharing.runs import ALONE, ANY_NAME, MARK, NAMES, run
from bot.sharing.sayings import Sayings
from bot.sharing.tables.first_names import FIRST_NAMES
from bot.sharing.tables.ordinary import KEPT
from bot.sharing.tables.people_words import ACTS, MET, PERSON_NOUNS, PERSON_WORDS, TITLES
from bot.understanding.role_words import FIELDS, HEADS

_TITLED = re.compile(rf"\b(?P<title>(?i:{TITLES}))\b\.?\s{MARK}(?P<name>{NAMES})")
_TITLED_SMALL = re.compile(
    rf"(?<!\d)(?<!\d\s)\b(?P<title>mr|mrs|ms|dr|prof|professor|miss|frau|herr|senor|senora|sra|"
    rf"don|dona)\b\.?\s(?P<name>{ANY_NAME})",
    re.IGNORECASE,
)
_ROLE = re.compile(
    rf"\b(?i:{PERSON_NOUNS})(?P<link>\s|,\s|\s?\(|,?\s(?i:called|named|llamad[oa]|"
    rf"se\sllama(?:ba)?|is|was|es|era|name\sis|name\swas|'s\sname\s(?:is|was))\s|'s\sname\s(?:is|"
    rf"was)\s|\s?[:-]\s){MARK}(?P<name>{NAMES})"
)
_ROLE_SMALL = re.compile(
    rf"\b(?:{PERSON_NOUNS})(?P<link>\s|,\s|\s?\(|\s?:\s)(?P<name>{ANY_NAME})\b", re.IGNORECASE
)
_CALLED = re.compile(
    rf"\b(?i:{PERSON_NOUNS}|company\srep)(?i:\s(?:is|was|es|era))?\s(?i:called|named|llamad[oa]|se\sllama(?:ba)?|"
    rf"goes\sby)\s{MARK}(?P<name>{ANY_NAME}(?:\s[A-Z][^\W\d_]+)?)"
    rf"|\b(?i:(?:his|her|their)\sname\s(?:is|was)|"
    rf"name\sof)\s(?P<other>{ANY_NAME}(?:\s[A-Z][^\W\d_]+)?)"
    rf"|\b(?i:se\sllama(?:ba)?|llamad[oa])\s(?P<third>{NAMES})"
)
_MEETING = re.compile(
    rf"\b(?i:{MET}|with|by|con|and|y|or|from|to|for|dear|hi|hey|hello|thanks|hola|told|asked|"
    rf"&),?\s{MARK}(?P<name>{NAMES})"
)
_SURELY_MET = re.compile(rf"\b(?:{MET})\s$|\b(?:dear|hi|hey|hello|hola)\s$", re.IGNORECASE)
_ITEM = re.compile(
    rf"^[^\S\n]*(?:[-*\u2022+>]|"
    rf"\d{{1,2}}[.)])\s+{MARK}(?P<name>{NAMES}){MARK}(?P<rest>\s*(?:\(|-|:|,|$|\u2014)[^\n]*)",
    re.MULTILINE,
)
_PEOPLE_LIST = re.compile(
    r"\b(?:panel|interviewers?|people|team|met|loop|panelists|with|"
    r"entrevistadores)\b[^\n]{0,40}:?\s*$",
    re.IGNORECASE,
)
_A_ROLE = (
    rf"(?i:{PERSON_NOUNS}|hr|talent|recruiting|people\sops|finance|engineering|product|design|"
    r"sales|marketing|legal|rrhh)\b"
)
_APPOSED = re.compile(
    rf"(?P<name>{NAMES}){MARK}"
    rf"(?:,\s(?:(?i:the|my|our|their|an?|la|el|una?|mi)\s)?(?:\w+\s){{0,2}}?{_A_ROLE}"
    r"(?:\s(?:de|of|for|en)\s\w+){0,2}"
    r"(?=\s*(?:$|[,.;:!?)\n]))"  # without a pause after it, somebody else begins to act
    rf"|\s?\((?:(?i:the|my|our|their|a|la|el)\s)?(?:\w+\s){{0,2}}?{_A_ROLE}"
    rf"|\sfrom\s(?:the\s)?{_A_ROLE})"
)
_TITLE_WORDS = frozenset(TITLES.split("|"))
_CALL_WORDS = frozenset("called named name goes llama llamaba llamado llamada".split())
_JOBS = (
    "design",
    "engineering",
    "product",
    "sales",
    "marketing",
    "ops",
    "operations",
    "finance",
    "legal",
    "data",
    "backend",
    "frontend",
    "senior",
    "junior",
    "pm",
    "head",
)


def find_strangers(copy: Copy, says: Sayings) -> Iterator[Edit]:
    """Find people by what stands around their names."""
    yield from _titled(copy, says)
    if copy.has(PERSON_WORDS):
        yield from _by_role(copy, says)
    yield from _by_call(copy, says)
    yield from _by_place(copy, says)


def _titled(copy: Copy, says: Sayings) -> Iterator[Edit]:
    if not copy.has(_TITLE_WORDS):
        return
    for found in _TITLED.finditer(copy.text):
        if found["name"].split()[0].rstrip(".").lower() not in FIELDS | HEADS:
            span = run(found["name"], found.start("name"), titled=True)
            if span and not (found["title"].lower() == "sr" and found["name"].lower() in FIELDS):
                yield Edit(
                    Kind.PERSON,
                    *_led(copy, found.start(), span[1]),
                    _some(copy, found.start(), says),
                )
    for found in _TITLED_SMALL.finditer(copy.text):
        low = found["name"].lower()
        if (
            found["title"][0].islower()
            and low not in KEPT
            and low not in ACTS
            and found["title"] not in ("miss", "don")
        ):
            yield Edit(Kind.PERSON, found.start(), found.end(), says.colleague)


def _some(copy: Copy, start: int, says: Sayings) -> str:
    said = says.colleague
    return said[:1].upper() + said[1:] if copy.opens(start) else said


def _led(copy: Copy, start: int, end: int) -> tuple[int, int]:
    """Take in the article of a titled name: "la Sra. Quintana"."""
    lead = re.search(r"\b(?:el|la|the)\s$", copy.text[max(0, start - 4) : start], re.IGNORECASE)
    return (start - len(lead[0]), end) if lead else (start, end)


def _by_role(copy: Copy, says: Sayings) -> Iterator[Edit]:
    for found in _at_roles(copy, _ROLE):
        if span := run(
            found["name"], found.start("name"), strict=found["link"].strip() in ("", ":", "-")
        ):
            yield person_edit(copy, *span, says, says.someone)
    for found in _at_roles(copy, _ROLE_SMALL):
        if found["name"].lower() in ALONE:
            yield person_edit(copy, *found.span("name"), says, says.someone)
    for found in _APPOSED.finditer(copy.text):
        if span := run(found["name"], found.start("name"), strict=True):
            yield person_edit(copy, *span, says, says.colleague)


def _at_roles(copy: Copy, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Match a pattern where a word for a role begins, which is sooner done than to search."""
    for word in copy.words:
        if word.low in PERSON_WORDS and (found := pattern.match(copy.text, word.start)):
            yield found


def _by_call(copy: Copy, says: Sayings) -> Iterator[Edit]:
    for found in _CALLED.finditer(copy.text) if copy.has(_CALL_WORDS) else ():
        part = next(one for one in ("name", "other", "third") if found[one])
        low = found[part].split()[0].lower()
        if low not in KEPT or low in FIRST_NAMES:
            yield person_edit(copy, *found.span(part), says, says.someone)


def _by_place(copy: Copy, says: Sayings) -> Iterator[Edit]:
    for found in _ITEM.finditer(copy.text):
        first = found["name"].split()[0].lower()
        titled = re.match(
            rf"\s*(?:\(|-|,|:|\u2014)\s?(?:\w+\s){{0,2}}?(?:{PERSON_NOUNS}|hr|{'|'.join(_JOBS)})\b",
            found["rest"],
            re.I,
        )
        listed = not found["rest"].strip() and _PEOPLE_LIST.search(
            copy.text[: found.start()].rpartition("\n\n")[2][-80:]
        )
        aside = first in FIRST_NAMES and found["rest"].strip().startswith("(")
        span = run(found["name"], found.start("name"))
        if span and (first in ALONE or titled or listed or aside):
            yield Edit(Kind.PERSON, *span, says.someone)
    for found in _MEETING.finditer(copy.text):
        cue = copy.text[found.start() : found.start("name")].lower()
        span = run(found["name"], found.start("name"))
        if span is None:
            continue
        name = copy.text[slice(*span)]
        known = name.split()[0].lower() in FIRST_NAMES
        if known or (
            _SURELY_MET.search(cue)
            and not cue.startswith(("interview", "heard", "called", "told", "asked", "worked"))
        ):
            yield person_edit(copy, *span, says, says.colleague)
