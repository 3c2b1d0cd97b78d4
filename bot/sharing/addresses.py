"""Street addresses and postcodes."""

import re
from collections.abc import Iterator

from bot.sharing.changes import Edit, Kind
from bot.sharing.matching import Copy
from bot.sharing.sayings import Sayings

_WORD = r"[A-Z\d][\w'.-]{0,30}+"
_STREETS = (
    "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Square|Sq|Place|Pl|Way|"
    "Terrace|Parkway|Pkwy|Highway|Hwy|Close|Crescent|Row|Quay|Alley|Mews|Gardens|Wharf|Plaza|"
    "Circus|Hill|Yard|Walk|Park|Gate|Broadway"
)
_SURE_STREETS = "Street|Road|Avenue|Lane|Boulevard|Blvd|Crescent|Mews|Wharf|Terrace|Parkway"
_FLOOR = (
    r"(?:,?\s(?:(?:\d{1,2}(?:st|nd|rd|th)|ground|first|second|third|top)\sfloor|"
    r"(?:floor|suite|ste|unit|room|apt|apartment|flat|piso|planta|etage|"
    r"#)\.?\s?#?\d{1,5}[A-Za-z]?\b))?"
)
_CITY = rf"(?:,\s{_WORD}(?:\s{_WORD}){{0,2}})?"
_POSTCODE = (
    r"(?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}"
    r"|[A-Z]{2},?\s\d{5}(?:-\d{4})?|\d{5}(?:-\d{4})?\s[A-Z]\w+|\d{5})"
)
_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|"
    "NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC"
)
_PATTERNS = (
    re.compile(
        rf"\b\d{{1,5}}[A-Za-z]?(?:-\d{{1,5}})?,?\s(?:{_WORD}"
        rf"\s){{1,3}}(?i:{_STREETS})\b\.?{_FLOOR}{_CITY}"
        rf"(?:,?\s{_POSTCODE}\b)?"
    ),
    re.compile(
        rf"\b\d{{1,5}}[A-Za-z]?,?\s(?:[a-z][\w'.-]+\s){{1,2}}(?:street|road|avenue|lane|"
        rf"boulevard|blvd|"
        rf"drive|st|rd|ave)\b{_FLOOR}"
    ),
    re.compile(rf"\b(?:{_WORD}\s){{1,2}}(?:{_SURE_STREETS})\b(?:\s\d{{1,5}}\b)?{_FLOOR}"),
    re.compile(
        r"\b[A-Z][\w.-]{1,30}(?:stra(?:ss|s|ß)e|str\.|weg|allee|platz|gasse|damm|ufer|ring|laan|"
        rf"straat|gracht|plein)\s?\d{{1,4}}[a-h]?\b{_CITY}(?:,?\s\d{{5}}\s{_WORD})?"
    ),
    re.compile(
        rf"\b(?:{_WORD}\s){{1,2}}(?:Stra(?:ss|s|ß)e|Str\.|Weg|Allee|Platz|Ring)\s?\d{{1,4}}[a-z]?\b"
    ),
    re.compile(
        r"\b(?i:calle|c/|avenida|avda\.?|av\.|plaza|pza\.?|paseo|p\.o|carrer|rua|rue|ronda|"
        rf"via|viale|corso|piazza|gran\svia|travesia|camino|carretera)\s?(?:(?i:de|del|d'|la|las|"
        rf"los|el)\s?){{0,3}}"
        rf"{_WORD}(?:\s(?:(?:de|del|la|"
        rf"y)\s){{0,2}}{_WORD}){{0,3}}(?:,?\s(?:n\.?o?\.?\s?)?\d{{1,4}}\b)"
        rf"(?:,?\s\d{{5}}\b(?:\s{_WORD})?)?"
    ),
    re.compile(r"\b(?:GIR\s?0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2})\b"),
    re.compile(
        r"(?i:\b(?:postcode|post\scode|postal\scode|zip(?:\scode)?|plz|codigo\spostal|cp|c\.p\.))"
        r"\s?(?:is|es|:)?\s?[A-Za-z\d][A-Za-z\d -]{2,7}\d[A-Za-z\d]{0,2}\b"
    ),
    re.compile(
        rf"\b(?:{_WORD}\s){{0,1}}{_WORD},\s(?:{_STATES})\b(?:,?\s\d{{5}}(?:-\d{{4}})?\b)?"
        rf"|\b(?:{_STATES}),?\s\d{{5}}(?:-\d{{4}})?\b"
    ),
    re.compile(rf"(?:(?<=,\s)|(?<=\bin\s)|(?<=\0\s))\d{{5}}\s{_WORD}"),
    re.compile(r"\b(?i:P\.?\s?O\.?\sBox|apartado(?:\sde\scorreos)?|postfach)\s?\d{1,6}\b"),
)
_SMALL_POSTCODE = re.compile(r"\b[a-z]{1,2}\d[a-z\d]?\s\d[abd-hjlnp-uw-z]{2}\b")
_DIGIT = re.compile(r"\d")
_STREET_WORDS = frozenset(_SURE_STREETS.lower().split("|"))
_ORDINAL = re.compile(r"\d(?:st|nd|rd|th)$")


def find_addresses(copy: Copy, says: Sayings) -> Iterator[Edit]:
    """Find street addresses and postcodes."""
    if not (_DIGIT.search(copy.text) or copy.has(_STREET_WORDS)):
        return
    for pattern in _PATTERNS:
        for found in pattern.finditer(copy.text):
            yield Edit(Kind.ADDRESS, *found.span(), says.address)
    for found in _SMALL_POSTCODE.finditer(copy.text):
        if not _ORDINAL.search(found[0]):
            yield Edit(Kind.ADDRESS, *found.span(), says.address)
