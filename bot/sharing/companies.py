"""The company of the debrief: under all its names, and where its name is also a word."""

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.sharing.changes import Edit, Kind
from bot.sharing.matching import Copy, squeeze
from bot.sharing.naming import Name, Spot, longest_first, name, spellings, spots
from bot.sharing.phrasing import fitted, place, without_marks
from bot.sharing.sayings import Sayings
from bot.sharing.tables.aliases import ALIASES
from bot.sharing.tables.ordinary import COUNTING, GENERIC, PLACES, TECHNOLOGY, WORDS
from bot.understanding.place_words import CITIES

LEGAL = (
    r"(?:,?\s(?:(?i:inc|incorporated|corp|corporation|gmbh(?:\s&\sco\.?\skg(?:aa)?)?|ltd|limited|"
    r"llc|llp|lp|plc|"
    r"pty(?:\.?\sltd)?|pvt(?:\.?\sltd)?|pte(?:\.?\sltd)?|bv|b\.v|nv|n\.v|s\.a|s\.l|s\.r\.l|"
    r"s\.p\.a|spa|srl|slu|sarl|"
    r"k\.k|oyj?|sas)\b|(?:AG|SE|SA|SL|AB|AS|KG|KK|Co|Group|Holdings?|Company)\b)\.?)"
)
"""What kind of company it is before the law."""
_LEGAL = re.compile(LEGAL + "{1,3}")
_LEGAL_AT_END = re.compile(rf"(?:{LEGAL}|\s(?i:group|holdings?|company|co)\.?)+$")
_TWICE = re.compile(r"\s(?:company|corporation)\b")
_CALLED = re.compile(
    r"\b(?:company|firm|startup|start-up|employer|place|business|organi[sz]ation|agency|school|"
    r"bank|"
    r"shop|store|consultancy|studio|charity|empresa)(?P<called>,?\s(?:called|named|llamada)\s)$",
    re.IGNORECASE,
)
_NOT_INITIALS = frozenset(
    "HR IT PM QA US UK AI CV OK AM ID TV PC CS DS UX UI JD AD AS AN AT IN ON IS ARE ASAP".split()
)
_AMONG = re.compile(
    r"(?:\b(?:at|for|with|from|by|via|joined|joining|join|into|leaving|left|ex|chez|bei|en|de|con|"
    r"w|called|named|company\sis|company\swas|company:|employer:|empresa:|"
    r"(?:appl(?:y|ied|ying|ication)|spoke|spoken|talk(?:ed|ing)?|sp(?:eak|eaking)|back|went|going|"
    r"wrote|sent|moving|moved)\sto)\s(?:the\s)?|@\s?)[*_~`\"'(]*$",
    re.IGNORECASE,
)
_STOPS = re.compile(
    r"[*_~`\"']*(?:\s*$|\s*[.,;:!?)\n\u2026]|\s+(?:and|but|so|because|as|for|in|on|to|last|"
    r"yesterday|"
    r"today|this|that|then|after|before|again|twice|once|who|which|they|i|we|it|was|is|had|has|"
    r"have|did|didn't|never|just|still|really|where|when|while|since|with|at|from|via|through|lol|"
    r"tbh|ngl|rn|though|if|not|no|about|until|today|tonight|tomorrow|\d|y|que|me|por|para)\b|"
    r"\s[-\u2014(])",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"[*_~`\"']*(?:\s*$|\s*[.,;:!?)\n\u2026]|\s+(?:and|but|again|lol)\b)", re.IGNORECASE
)
_NOUNS = re.compile(
    r"[*_~`\"']*\s+(?:recruit(?:er|ers|ing|ment)|hr|interview(?:er|ers|s)?|panel|onsite|on-site|"
    r"superday|"
    r"hirevue|careers|hiring|rejection|phone\sscreen|hq|headquarters|interviewed|people\steam|"
    r"talent\steam|final\sround|offer)\b",
    re.IGNORECASE,
)
_BIG_NOUNS = re.compile(
    r"[*_~`\"']*\s+(?:office|offices|team|job|role|position|application|process|loop|assessment|"
    r"test|email|e-mail|mail|letter|ceo|cto|staff|people|employees|engineer|manager|store|stores|"
    r"internship|grad|graduate|round|screen|call|website|portal|feedback)\b",
    re.IGNORECASE,
)
_VERBS = re.compile(
    r"[*_~`\"']*\s+(?:said|says|asked|asks|told|tells|wants|wanted|rejected|rejects|ghosted|ghosts|"
    r"declined|passed|turned\s(?:me|us)|emailed|wrote|offered|hired|chose|picked|froze|dropped|"
    r"interviewed|replied|responded|invited|called|sent|promised|decided|cancelled|canceled|"
    r"didn't|doesn't|won't|wouldn't|let\sme|never\s(?:replied|called|wrote|got|answered|responded)|"
    r"keeps|kept|gave|went\s(?:with|for|quiet|silent|dark)|have\s(?:rejected|ghosted)|"
    r"has\s(?:rejected|ghosted|a|an|no|been))\b",
    re.IGNORECASE,
)
_BIG_VERBS = re.compile(
    r"[*_~`\"']*(?:\s+(?:is|was|has|had|just|never|finally|also|did|does|will|dijo|me|no)\b|"
    r"\s*[.!?:(\u2014\n]|\s+-\s|\s*$)",
    re.I,
)
_CLAUSE = re.compile(
    r"(?:^|[.,;:!?\n(\u2026]\s*|\b(?:and|but|then|so|because|that|when|since|now|today|again|"
    r"after|until|if|"
    r"whether|why|lol|well|honestly|y|que|porque)\s+)[*_~`\"']*$",
    re.IGNORECASE,
)


@lru_cache(64)
def company_names(company: str) -> tuple[Name, ...]:
    """Give what a company is called: aliases, parts of its name that tell, initials."""
    core = _LEGAL_AT_END.sub("", re.sub(r"^the\s", "", company.strip(), flags=re.IGNORECASE))
    called = {company, core, *_aliases(company), *_aliases(core)}
    called |= {spelled for one in called for spelled in spellings(one)}
    called |= {_joined(one, word) for one in called for word in ("and", "", "n")}
    found = {one.plain: one for text in called if (one := name(text, rare=_is_rare(text)))}
    for part in _telling_parts(core):
        one = name(part, rare=len(part) > 4 and part.lower() not in WORDS)
        if one:
            found.setdefault(one.plain, one)
    for text in _initials(core):
        one = name(text, rare=False)
        if one:
            found.setdefault(one.plain, one)
    return longest_first(found.values())


def _is_rare(text: str) -> bool | None:
    return True if len(re.findall(r"\w{2,}", text)) > 1 else None


def _joined(text: str, word: str) -> str:
    return " ".join(re.sub(r"\s*&\s*|\s+(?:and|y|und)\s+|\s*\+\s*", f" {word} ", text).split())


_GROUPS: dict[str, set[str]] = {}
for _group in ALIASES:
    for _one in _group:
        _GROUPS.setdefault(squeeze(_one), set()).update(_group)


def _aliases(company: str) -> set[str]:
    return _GROUPS.get(squeeze(company), set()) | _GROUPS.get(
        squeeze(_joined(company, "and")), set()
    )


def _telling_parts(core: str) -> list[str]:
    parts = [part.strip(".,") for part in re.split(r"[\s/]+|\s*&\s*", core)]
    if len([part for part in parts if part]) < 2:
        return []
    dull = GENERIC | PLACES | TECHNOLOGY
    return [
        part
        for at, part in enumerate(parts)
        if len(part) > 3
        and part.lower() not in dull
        and part.lower() not in CITIES
        and (at == 0 or part.lower() not in WORDS)
    ]


def _initials(core: str) -> list[str]:
    parts = [part for part in re.split(r"[\s&+/-]+", core) if part[:1].isalnum()]
    if len(parts) < 2:
        return []
    every = "".join(part[0] for part in parts).upper()
    some = "".join(part[0] for part in parts if part.lower() not in ("and", "of", "the", "de", "y"))
    return [one for one in {every, some.upper()} if one not in _NOT_INITIALS and 1 < len(one) < 7]


def find_companies(copy: Copy, company: str, says: Sayings) -> Iterator[Edit]:
    """Find the company that is known."""
    joined = _ampersands(company)
    for found in joined.finditer(copy.text) if joined else ():
        yield company_edit(copy, Spot(*found.span(), found[0]), says)
    for one in company_names(company) if company else ():
        for spot in spots(copy, one):
            if one.rare or is_meant(copy, spot, one.short):
                yield company_edit(copy, spot, says)


@lru_cache(64)
def _ampersands(company: str) -> re.Pattern[str] | None:
    """Give a pattern for "H&R", which as mere letters would be something else."""
    parts = re.findall(r"(\w)\w*\s*(?:&|\band\b|\+)\s*(?=(\w))", company)
    return re.compile(r"(?<!\w){}\s?&\s?{}(?!\w)".format(*parts[0]), re.I) if parts else None


def is_meant(copy: Copy, spot: Spot, short: bool = False) -> bool:
    """Say whether a word is the company here, and not the word; where unsure, it is."""
    word, low = spot.word, spot.word.lower()
    around = place(copy, spot.start, spot.end)
    counts = low in COUNTING
    loud = word.isupper() and len(word) > 1
    if short and not loud:
        capital = word[:1].isupper() and sum(char.isupper() for char in word) > 1
    else:
        capital = around.capital
    if spot.whole or spot.odd or (loud and short) or (capital and not around.opens):
        return True
    if re.match(r"'s\b", around.after) or (spot.plural and around.capital):
        return True
    if _AMONG.search(around.before):
        stops = _ENDS if low.isalpha() and counts and low != "indeed" else _STOPS
        return capital or stops.match(around.after) is not None
    if around.capital and around.opens:
        nouns = not counts and (_NOUNS.match(around.after) or _BIG_NOUNS.match(around.after))
        acts = _VERBS.match(around.after) or (not counts and _BIG_VERBS.match(around.after))
        return bool(nouns or acts)
    if counts:
        return False
    clause = _CLAUSE.search(around.before) and _VERBS.match(around.after)
    return bool(_NOUNS.match(around.after) or clause)


def company_edit(copy: Copy, spot: Spot, says: Sayings) -> Edit:
    """Say "the company" instead, so that the sentence goes on."""
    start, end = without_marks(copy, spot.start, spot.end)
    emoji = re.search(r":[\w+-]{0,60}$", copy.text[max(0, start - 61) : start])
    closes = re.compile(r"[\w+-]{0,60}:(?!\w)").match(copy.text, end)
    if emoji and closes:
        return Edit(Kind.EMOJI, start - len(emoji[0]), closes.end(), "")
    for more in (_LEGAL, _TWICE):
        longer = more.match(copy.text, end)
        end = longer.end() if longer else end
    around = place(copy, start, end, says)
    if called := _CALLED.search(around.before):
        return Edit(Kind.COMPANY, start - len(called["called"]), end, "")
    bare = around.determiner or around.hyphened
    if spot.belongs:
        said = says.employee + ("s" if spot.plural and says.employee.isascii() else "")
    else:
        said = says.of_company if bare else says.company
        if re.match(r"'(?=\s)", copy.text[end : end + 2]) and copy.text[end - 1] in "sS":
            end, said = end + 1, said + "'s"
    return fitted(copy, Kind.COMPANY, start, end, said)
