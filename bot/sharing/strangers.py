"""People whom no fact names, by what stands around their names."""

import re
from collections.abc import Iterator

from bot.sharing.changes import Edit, Kind
from bot.sharing.matching import TAKEN, Copy, Word
from bot.sharing.people import person_edit
from bot.sharing.sayings import Sayings
from bot.sharing.tables.first_names import FIRST_NAMES, NOT_ALONE
from bot.sharing.tables.ordinary import KEPT, TECHNOLOGY
from bot.sharing.tables.people_words import ACTS, MET, PERSON_NOUNS, PERSON_WORDS, SURE_ACTS, TITLES
from bot.understanding.role_words import FIELDS, HEADS

_NAME = r"[A-Z][^\W\d_]*(?:['-][A-Z]?[^\W\d_]+)*\.?"
_NAMES = rf"{_NAME}(?:\s(?:(?:de|del|de\sla|van|von|der|den|bin|al|el|O'|y)\s)?{_NAME}){{0,3}}"
_ANY_NAME = r"[^\W\d_]{2,}(?:['-][^\W\d_]+)*"
_MARK = r"[*_~`\"']*"
_TITLED = re.compile(rf"\b(?P<title>(?i:{TITLES}))\b\.?\s{_MARK}(?P<name>{_NAMES})")
_TITLED_SMALL = re.compile(
    rf"(?<!\d)(?<!\d\s)\b(?P<title>mr|mrs|ms|dr|prof|professor|miss|frau|herr|senor|senora|sra|don|dona)\b\.?\s(?P<name>{_ANY_NAME})",
    re.IGNORECASE,
)
_ROLE = re.compile(
    rf"\b(?i:{PERSON_NOUNS})(?P<link>\s|,\s|\s?\(|,?\s(?i:called|named|llamad[oa]|se\sllama(?:ba)?|is|was|es|era|name\sis|name\swas|'s\sname\s(?:is|was))\s|'s\sname\s(?:is|was)\s|\s?[:-]\s){_MARK}(?P<name>{_NAMES})"
)
_ROLE_SMALL = re.compile(
    rf"\b(?:{PERSON_NOUNS})(?P<link>\s|,\s|\s?\(|\s?:\s)(?P<name>{_ANY_NAME})\b", re.IGNORECASE
)
_CALLED = re.compile(
    rf"\b(?i:{PERSON_NOUNS}|company\srep)\s(?i:called|named|llamad[oa]|se\sllama(?:ba)?|goes\sby)\s{_MARK}(?P<name>{_ANY_NAME}(?:\s[A-Z][^\W\d_]+)?)"
    rf"|\b(?i:(?:his|her|their)\sname\s(?:is|was)|name\sof)\s(?P<other>{_ANY_NAME}(?:\s[A-Z][^\W\d_]+)?)"
    rf"|\b(?i:se\sllama(?:ba)?|llamad[oa])\s(?P<third>{_NAMES})"
)
_MEETING = re.compile(
    rf"\b(?i:{MET}|with|by|con|and|y|or|from|to|for|dear|hi|hey|hello|thanks|hola|told|asked|&),?\s{_MARK}(?P<name>{_NAMES})"
)
_SURELY_MET = re.compile(rf"\b(?:{MET})\s$|\b(?:dear|hi|hey|hello|hola)\s$", re.IGNORECASE)
_SELF = re.compile(
    rf"(?P<cue>\b(?i:my\s(?:full\s)?name(?:\sis|'s|:)|name's|call\sme|me\sllamo|mi\snombre\ses)\s){_MARK}(?P<name>{_ANY_NAME}(?:\s[A-Z][^\W\d_]+){{0,2}})"
    rf"|(?P<weak>\b(?i:i'm|i\sam|im|this\sis|it's|its|soy|ich\sbin|je\ssuis|aqui)\s){_MARK}(?P<weakly>{_NAMES}|{_ANY_NAME})(?P<end>\s?$|\s?[,.!(\n-]|\s(?i:and|from|here|y|de|desde|by|aka)\b)",
    re.MULTILINE,
)
_SIGNED = re.compile(
    r"(?:^|\n)[^\S\n]*(?i:(?:kind(?:est)?\s|best\s|warm(?:est)?\s|many\s)?(?:regards|wishes|thanks)|best|cheers|yours(?:\s\w+)?|sincerely|"
    r"thank\syou|thx|love|take\scare|all\sthe\sbest|saludos|un\sabrazo|abrazos|atentamente|gracias|cordialmente|un\ssaludo|besos|"
    rf"xo+x*o*|hugs|respectfully|with\slove|peace)\s?[,.!-]*\s*\n?\s*(?P<name>{_ANY_NAME}(?:\s[A-Z][\w.'-]*){{0,2}})\s*(?=$|\n)"
    rf"|(?:^|\n|\s)(?:[-~\u2014]{{1,2}}\s?)(?P<dashed>[A-Z][^\W\d_]+(?:\s[A-Z][\w.]*)?)\s*$"
)
_ITEM = re.compile(
    rf"^[^\S\n]*(?:[-*\u2022+>]|\d{{1,2}}[.)])\s+{_MARK}(?P<name>{_NAMES}){_MARK}(?P<rest>\s*(?:\(|-|:|,|$|\u2014)[^\n]*)",
    re.MULTILINE,
)
_PEOPLE_LIST = re.compile(r"\b(?:panel|interviewers?|people|team|met|loop|panelists|with|entrevistadores)\b[^\n]{0,40}:?\s*$", re.IGNORECASE)
_APPOSED = re.compile(
    rf"(?P<name>{_NAMES}){_MARK}(?:,\s(?:(?i:the|my|our|their|a|an|la|el|una?|mi)\s)?(?:\w+\s){{0,2}}?|\s?\((?:(?i:the|my|our|their|a|la|el)\s)?(?:\w+\s){{0,2}}?|\sfrom\s(?:the\s)?)"
    rf"(?i:{PERSON_NOUNS}|hr|talent|recruiting|people\sops|finance|engineering|product|design|sales|marketing|legal|rrhh)\b"
)
_COMMON_END = re.compile(r"(?:ing|tion|sion|ment|ness|ity|ship|ly|ed|ous|ful|able|ible|ance|ence|ers|ism|ics|ments|tions)$")
_WITH_DOT = re.compile(r"\.$")
_PAST = re.compile(r"\s+(?P<act>[\w']+)")
_IDIOMS = re.compile(r"\b(?:dear\sjohn|murphy's\slaw|bob's\syour|average\sjoe|plain\sjane|peter\sprinciple|uncle\ssam|jack\sof\sall|hobson's|parkinson's\slaw|joe\spublic|john\sdoe|jane\sdoe\skey)\b", re.IGNORECASE)


_TITLE_WORDS = frozenset(TITLES.split("|"))
_SELF_WORDS = frozenset("name i'm i am im this it's its it soy ich je aqui call llamo nombre".split())
_CALL_WORDS = frozenset("called named name goes llama llamaba llamado llamada".split())
_ALONE = FIRST_NAMES - NOT_ALONE


def find_strangers(copy: Copy, says: Sayings) -> Iterator[Edit]:
    """Find people by title, role, meeting, signature, list, what they did, or a first name."""
    yield from _myself(copy, says)
    yield from _titled(copy, says)
    if copy.has(PERSON_WORDS):
        yield from _by_role(copy, says)
    yield from _by_call(copy, says)
    yield from _by_place(copy, says)
    yield from _by_name(copy, says)


def _titled(copy: Copy, says: Sayings) -> Iterator[Edit]:
    if not copy.has(_TITLE_WORDS):
        return
    for found in _TITLED.finditer(copy.text):
        if found["name"].split()[0].rstrip(".").lower() not in FIELDS | HEADS:
            span = _run(found["name"], found.start("name"), titled=True)
            if span and not (found["title"].lower() == "sr" and found["name"].lower() in FIELDS):
                yield Edit(Kind.PERSON, *_led(copy, found.start(), span[1]), _some(copy, found.start(), says))
    for found in _TITLED_SMALL.finditer(copy.text):
        low = found["name"].lower()
        if found["title"][0].islower() and low not in KEPT and low not in ACTS and found["title"] not in ("miss", "don"):
            yield Edit(Kind.PERSON, found.start(), found.end(), says.colleague)


def _some(copy: Copy, start: int, says: Sayings) -> str:
    said = says.colleague
    return said[:1].upper() + said[1:] if copy.opens(start) else said


def _led(copy: Copy, start: int, end: int) -> tuple[int, int]:
    """Take in the article of a titled name: "la Sra. Quintana"."""
    lead = re.search(r"\b(?:el|la|the)\s$", copy.text[max(0, start - 4) : start], re.IGNORECASE)
    return (start - len(lead[0]), end) if lead else (start, end)


def _myself(copy: Copy, says: Sayings) -> Iterator[Edit]:
    for found in _SELF.finditer(copy.text) if copy.has(_SELF_WORDS) else ():
        part = "name" if found["name"] else "weakly"
        span = _run(found[part], found.start(part), small=True)
        if span is None:
            continue
        name = copy.text[slice(*span)]
        low = name.split()[0].lower()
        if part == "weakly" and low not in _ALONE:
            likely = name[0].isupper() and low not in KEPT and not _COMMON_END.search(low)
            if not likely and not (low in FIRST_NAMES and name[0].isupper()):
                continue
            if found["weak"].lower().strip() in ("it's", "its", "aqui") and low not in FIRST_NAMES:
                continue
        if part == "name" and low in ("not", "on", "in", "the", "never", "a", "out", "still"):
            continue
        yield Edit(Kind.PERSON, *span, says.name)
    for found in _SIGNED.finditer(copy.text):
        part = "name" if found["name"] else "dashed"
        low = found[part].split()[0].lower()
        if low in FIRST_NAMES or (low not in KEPT and found[part][0].isupper() and not _COMMON_END.search(low)):
            yield Edit(Kind.PERSON, *found.span(part), says.name)


def _by_role(copy: Copy, says: Sayings) -> Iterator[Edit]:
    for found in _ROLE.finditer(copy.text):
        if span := _run(found["name"], found.start("name"), strict=found["link"].strip() in ("", ":", "-")):
            yield person_edit(copy, *span, says, says.someone)
    for found in _ROLE_SMALL.finditer(copy.text):
        if found["name"].lower() in _ALONE:
            yield person_edit(copy, *found.span("name"), says, says.someone)
    for found in _APPOSED.finditer(copy.text):
        if span := _run(found["name"], found.start("name"), strict=True):
            yield person_edit(copy, *span, says, says.colleague)


def _by_call(copy: Copy, says: Sayings) -> Iterator[Edit]:
    for found in _CALLED.finditer(copy.text) if copy.has(_CALL_WORDS) else ():
        part = next(one for one in ("name", "other", "third") if found[one])
        low = found[part].split()[0].lower()
        if low not in KEPT or low in FIRST_NAMES:
            yield person_edit(copy, *found.span(part), says, says.someone)


def _by_place(copy: Copy, says: Sayings) -> Iterator[Edit]:
    for found in _ITEM.finditer(copy.text):
        first = found["name"].split()[0].lower()
        titled = re.match(rf"\s*(?:\(|-|,|:|\u2014)\s?(?:\w+\s){{0,2}}?(?:{PERSON_NOUNS}|hr|{'|'.join(_JOBS)})\b", found["rest"], re.I)
        listed = not found["rest"].strip() and _PEOPLE_LIST.search(copy.text[: found.start()].rpartition("\n\n")[2][-80:])
        if first in _ALONE or titled or listed or (first in FIRST_NAMES and found["rest"].strip().startswith("(")):
            if span := _run(found["name"], found.start("name")):
                yield Edit(Kind.PERSON, *span, says.someone)
    for found in _MEETING.finditer(copy.text):
        cue = copy.text[found.start() : found.start("name")].lower()
        span = _run(found["name"], found.start("name"))
        if span is None:
            continue
        name = copy.text[slice(*span)]
        known = name.split()[0].lower() in FIRST_NAMES
        if known or (_SURELY_MET.search(cue) and not cue.startswith(("interview", "heard", "called", "told", "asked", "worked"))):
            yield person_edit(copy, *span, says, says.colleague)


_JOBS = ("design", "engineering", "product", "sales", "marketing", "ops", "operations", "finance", "legal", "data", "backend", "frontend", "senior", "junior", "pm", "head")


def _by_name(copy: Copy, says: Sayings) -> Iterator[Edit]:
    words = copy.words
    for at, word in enumerate(words):
        if TAKEN in copy.text[word.start : word.end]:
            continue
        low = word.low.removesuffix("'s")
        follows = words[at + 1] if at + 1 < len(words) else None
        touches = follows is not None and copy.text[word.end : follows.start] == " "
        acts = touches and follows is not None and follows.low in ACTS
        if low in FIRST_NAMES and low not in NOT_ALONE:
            small = not word.capital
            if small and not (acts and follows is not None and follows.low in SURE_ACTS | {"was", "never", "just", "is"} and len(low) > 3):
                continue
            if _IDIOMS.match(copy.text, word.start) or _IDIOMS.search(copy.text[max(0, word.start - 6) : word.end]):
                continue
            yield person_edit(copy, word.start, _surname(copy, words, at), says, says.colleague)
        elif word.capital and acts and follows is not None and _may_act(copy, word, low, follows.low):
            yield person_edit(copy, word.start, word.end - (2 if word.low.endswith("'s") else 0), says, says.colleague)
        elif word.capital and low in NOT_ALONE and acts and follows is not None and follows.low in SURE_ACTS:
            yield person_edit(copy, word.start, word.end, says, says.colleague)


def _may_act(copy: Copy, word: Word, low: str, act: str) -> bool:
    """Say whether a capital word that nobody knows did what people do."""
    if act not in SURE_ACTS or low in KEPT or _COMMON_END.search(low) or len(low) < 3:
        return False
    return not (word.text.isupper() and len(word.text) < 5)


def _surname(copy: Copy, words: tuple[Word, ...], at: int) -> int:
    """Give where a name ends that begins with a first name."""
    end = words[at].end - (2 if words[at].low.endswith("'s") else 0)
    if end != words[at].end or not words[at].capital:
        return end
    for word in words[at + 1 : at + 4]:
        gap = copy.text[end : word.start]
        if gap not in (" ", ". ") or not word.capital or word.low in TECHNOLOGY or (gap == ". " and end - words[at].start > 2):
            break
        if word.low in KEPT and word.low not in NOT_ALONE and word.low not in _SURNAMES:
            break
        end = word.end - (2 if word.low.endswith("'s") else 0)
        if end != word.end:
            break
    return end


_SURNAMES = frozenset(
    "smith taylor baker cook carter parker fisher hunt king knight mason miller page porter turner ward weaver young "
    "long hill stone rose brown green black white gray grey wood woods west price hall bell best day field fox frost "
    "grant hart head hope house lane law lord love marsh moss noble north park peace penny pike poole pope power rice "
    "rivers rhodes sharp short silver small snow steel strange sweet swift wall webb wells wild winter winters wise wolf "
    "wright bishop bond booth bush chambers church clark cross dean finch gardener glover banks rush shepherd".split()
)


def _run(
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
            if end > start and low in _SURNAMES:
                word = False
            if word and not (low in ("de", "del", "la", "van", "von", "der", "den", "bin", "al", "el", "y") and end > start):
                break
            if TAKEN in part or (part.isupper() and len(part) > 1 and low not in FIRST_NAMES and not titled):
                break
            initial = len(part.rstrip(".")) == 1
            end = at + len(part) - (0 if initial else len(part) - len(part.rstrip(".")))
            if low != part.rstrip(".").lower():
                end = at + len(part) - 2
                break
        at += len(part)
    while end > start and names[: end - start].split()[-1] in ("de", "del", "la", "van", "von", "der", "den", "bin", "al", "el", "y"):
        end = start + len(names[: end - start].rpartition(" ")[0])
    return (start, end) if end > start else None
