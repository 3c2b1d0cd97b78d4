"""Exact dates; a month, a year or a time of day alone says little."""

import re
from collections.abc import Iterator, Mapping

from bot.sharing.changes import Edit, Kind
from bot.sharing.matching import Copy
from bot.sharing.sayings import SPANISH, Sayings

_ENGLISH_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_SPANISH_MONTHS = (
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
).split()
MONTHS: Mapping[str, int] = {
    **{name.lower(): at for at, name in enumerate(_ENGLISH_MONTHS, 1)},
    **{name[:3].lower(): at for at, name in enumerate(_ENGLISH_MONTHS, 1)},
    **{name: at for at, name in enumerate(_SPANISH_MONTHS, 1)},
    "sept": 9, "setiembre": 9, "januar": 1, "februar": 2, "marz": 3, "maerz": 3, "mai": 5,
    "juni": 6, "juli": 7, "oktober": 10, "dezember": 12, "janvier": 1, "fevrier": 2, "mars": 3,
    "avril": 4, "juin": 6, "juillet": 7, "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11,
    "decembre": 12,
}  # fmt: skip
_NAME = rf"(?P<month>{'|'.join(sorted(MONTHS, key=lambda one: -len(one)))})\b\.?"
_WEEKDAYS = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)"
)
_DIAS = r"lunes|martes|miercoles|jueves|viernes|sabado|domingo"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:,?\s(?:de\s|del\s)?(?:19|20)\d\d|\s?'\d\d)?"
_LEAD = (
    r"(?P<lead>(?:on|at|in|el|dia|al?|le|am|vom|the|of|since|until|till|from|by|before|after|for|"
    r"dated|"
    r"desde|hasta|para|antes\sdel|despues\sdel|del)\s(?:the\s|el\s|dia\s)?)?"
)
_WEEKDAY_FIRST = (
    rf"(?:(?:{_WEEKDAYS}|{_DIAS}|montag|dienstag|mittwoch|donnerstag|freitag)\b\.?,?\s"
    r"(?:the\s|el\s)?)?"
)
_ST = r"(?:\s?(?:st|nd|rd|th)\b|\.|\u00ba)?"
_UNTIL = rf"(?:\s?(?:-|to|and|y|al|&|/)\s?{_DAY}{_ST})?"
_BEFORE = re.compile(rf"(?:\b{_LEAD})?{_WEEKDAY_FIRST}$", re.IGNORECASE)
"""What may stand before a date and goes with it."""
_NAMED = (
    re.compile(
        rf"\b{_DAY}{_ST}{_UNTIL}\s?-?(?:of\s|de\s)?{_NAME}(?!\w){_YEAR}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_NAME}\s(?:the\s)?{_DAY}{_ST}\b(?!:\d|\.\d|\s?(?:%|k\b)){_UNTIL}{_YEAR}",
        re.IGNORECASE,
    ),
)
_NUMBERED = (
    re.compile(
        rf"\b(?:19|20)\d\d[-./](?P<number>0?[1-9]|1[0-2])[-./]{_DAY}"
        r"(?:T?\s?\d\d:\d\d(?::\d\d)?Z?)?(?![\w/])",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_DAY}\s?(?P<sign>[-./])\s?{_DAY}\s?(?P=sign)\s?(?:(?:19|20)\d\d|\d\d)"
        r"(?![\w/]|\.\d)",
    ),
    re.compile(r"(?<![\d.])20[12]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)"),
)
_LED = (
    re.compile(
        rf"(?<=\s)(?:{_DAY}[/.]{_DAY})\.?(?![\w/%]|\.\d)"
        r"(?!\s(?:score|rating|points|questions|tasks|cases|tests|of)\b)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_DAY}(?:st|nd|rd|th)\b(?=\s*(?:$|[.,;:!?)\n]|(?:and|but|i|they|we|at|then|the)\b))",
        re.IGNORECASE,
    ),
)
"""Dates only after "on" and its like; otherwise they are scores and ordinals."""
_LAST = re.compile(
    rf"\b(?:(?:on|el|since|desde|just)\s)?(?:(?:last|this\spast|this|past)\s(?:{_WEEKDAYS})\b"
    rf"(?:\s(?:morning|afternoon|evening|night))?|(?:el\s)?(?:{_DIAS})\spasado\b|"
    rf"(?:el\s)?pasado\s(?:{_DIAS})\b"
    rf"|(?:{_WEEKDAYS})\s(?:last|before\slast)\b(?:\sweek\b)?)",
    re.IGNORECASE,
)
_LASTING = frozenset("last this past pasado before".split())
_NEEDED = _LASTING | MONTHS.keys()
_DIGITS = re.compile(r"\d\s?[-./]\s?\d|\d(?:st|nd|rd|th)|\d{8}")
_ON = ("on", "at", "in", "el", "dia", "am", "le", "the", "a", "al", "vom")


def find_dates(copy: Copy, says: Sayings) -> Iterator[Edit]:
    """Find dates that name a day, and give their month, or say that it was lately."""
    if not (copy.has(_NEEDED) or _DIGITS.search(copy.text)):
        return
    for pattern in (*(_NAMED if copy.has(MONTHS) else ()), *_NUMBERED, *_LED):
        for found in pattern.finditer(copy.text):
            begins = max(0, found.start() - 45)
            before = _BEFORE.search(copy.text[begins : found.start()])
            lead = ((before["lead"] if before else None) or "").strip()
            start = begins + before.start() if before else found.start()
            if _is_date(found, pattern, lead):
                said = _said(found, lead, says)
                yield Edit(Kind.DATE, start, found.end(), _capital(said, copy.text[start:]))
    for found in _LAST.finditer(copy.text) if copy.has(_LASTING) else ():
        said = says.recently
        if found[0].lower().startswith(("since", "desde")):
            said = f"{found[0].split()[0]} {says.lately}"
        yield Edit(Kind.DATE, *found.span(), _capital(said, found[0]))


def _is_date(found: re.Match[str], pattern: re.Pattern[str], lead: str) -> bool:
    """Tell a date from a score, and from a small "may 2" or "mar 5"."""
    if pattern in _LED:
        return lead.split()[:1] != [] and lead.split()[0].lower() in _DAY_LEADS
    month = found.groupdict().get("month") or ""
    return bool(lead) or month not in ("may", "mar", "sat", "sun") or found[0][:1].isdigit()


_DAY_LEADS = frozenset("on by since until el am le".split())


def _said(found: re.Match[str], lead: str, says: Sayings) -> str:
    parts = found.groupdict()
    first = lead.split()[0].lower() if lead else ""
    number = int(parts.get("number") or 0)
    if parts.get("month"):
        number = MONTHS[parts["month"].lower()]
    if not number:
        return f"{lead} {says.lately}" if first and first not in _ON else says.recently
    month = (_SPANISH_MONTHS if says is SPANISH else _ENGLISH_MONTHS)[number - 1]
    return f"{says.inside if first in _ON else first} {month}" if first else month


def _capital(said: str, before: str) -> str:
    return said[:1].upper() + said[1:] if before[:1].isupper() and before[1:2].islower() else said
