"""Phone numbers, but neither scores nor years, salaries, versions, times and dates."""

import re
from collections.abc import Iterator

from bot.sharing.changes import Edit, Kind
from bot.sharing.matching import Copy
from bot.sharing.sayings import Sayings

_NUMBER = re.compile(
    r"(?<![\w.,/$-])(?<!\d:)(?P<number>(?:\+|00\s?)?(?:\(\s?\+?\d{1,5}\s?\)|\d)"
    r"(?:[\s.()/_*-]{0,3}\d){6,14})(?:,?\s?(?:ext|x|extension|durchwahl)\.?\s?\d{1,6})?"
    r"(?![\w%]|[.,:/]\d)",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"\b(?:call|called|calling|phone|phoned|tel|telephone|text|mobile|cell|cellphone|number|num|nr|"
    r"ring|rang|dial|fax|whatsapp|wsp|wa|signal|sms|landline|direct line|reach|contact|ph|"
    r"movil|telefono|numero|llama|llamame|llamar|llamaron|handy|ruf|anrufen|"
    r"telefon)\b\W{0,6}(?:[\w']+\W+){0,3}$",
    re.IGNORECASE,
)
_MONEY = re.compile(r"(?:[$\u20ac\u00a3\u00a5\u20b9]|usd|eur|gbp|inr|rs\.?|chf)\s?$", re.IGNORECASE)
_UNIT = re.compile(
    r"\s?(?:k\b|m\b|bn\b|%|usd|eur|gbp|inr|euros?|dollars?|pounds?|rows|records|users|lines|"
    r"requests|points|applicants|applications|people|customers|per\b|a year|pa\b|ms\b|bytes)",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"(?:19|20)\d\d([-./ ])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])([-./ ])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20)?\d\d"
)
_YEARS = re.compile(r"(?:(?:19|20)\d\d[\s/-]{0,3}){2,4}")
_SHAPES = re.compile(
    r"\(\d{2,5}\)[\s.-]?[\d\s.-]{5,10}"  # (415) 555-0132
    r"|\d{3}[.-]\d{4}|\d{3}[\s.-]\d{3}[\s.-]\d{4}|1[\s.-]\d{3}[\s.-]\d{3}[\s.-]\d{4}"  # American
    r"|[6-9]\d{4}\s\d{5}|[679]\d{2}[\s.-]\d{3}[\s.-]\d{3}|[679]\d{2}(?:[\s.-]\d\d){3}"  # IN, ES
    r"|9\d[\s.-]\d{3}[\s.-]\d{2}[\s.-]\d{2}|\d{4}[-.]\d{3}[-.]\d{3,4}|\d{3}[-.]\d{4}[-.]\d{4}"
)
_DIGITS = (
    "zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|cero|uno|dos|tres|cuatro|"
    "cinco|seis|siete|ocho|nueve|plus"
)
_SPOKEN = re.compile(
    rf"\b(?:{_DIGITS}|\d{{1,2}})(?:[\s,.-]{{1,3}}(?:{_DIGITS}|\d{{1,4}})){{5,20}}\b", re.IGNORECASE
)
_WORDED = re.compile(rf"\b(?:{_DIGITS})\b", re.IGNORECASE)


def find_phones(copy: Copy, says: Sayings) -> Iterator[Edit]:
    """Find phone numbers of at least seven digits."""
    for found in _NUMBER.finditer(copy.text):
        if _is_phone(found, copy.text):
            yield Edit(Kind.PHONE, *found.span(), says.phone)
    for found in _SPOKEN.finditer(copy.text):
        if len(_WORDED.findall(found[0])) >= 5:
            yield Edit(Kind.PHONE, *found.span(), says.phone)


def _is_phone(found: re.Match[str], text: str) -> bool:
    number = found["number"]
    digits = re.sub(r"\D", "", number)
    before, after = text[max(0, found.start() - 60) : found.start()], text[found.end() :][:20]
    if _DATED.fullmatch(number) or _YEARS.fullmatch(number) or _MONEY.search(before[-8:]):
        return False
    if number.startswith(("+", "00", "(+")) or _SHAPES.fullmatch(number):
        return True
    cued = _CUE.search(before) is not None
    if "/" in number and not number.startswith("0"):
        return cued and number.count("/") == 1
    if digits.startswith("0") and not digits.startswith("000") and "  " not in number:
        return True
    if _UNIT.match(after) or re.search(r"0000?$", digits):
        return False
    if cued:
        return True
    return number.isdigit() and 9 <= len(digits) <= 13 and len(set(digits)) > 3
