"""The city of the debrief, and other cities where something says that one was there."""

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.sharing.changes import Edit, Kind
from bot.sharing.matching import Copy, squeeze
from bot.sharing.naming import Name, Spot, longest_first, name, spellings, spots
from bot.sharing.phrasing import FUNCTION_WORDS, fitted, place, without_marks
from bot.sharing.sayings import Sayings
from bot.sharing.tables.cities import CITY_NAMES
from bot.sharing.tables.ordinary import PLACES, WORDS
from bot.understanding.place_words import CITIES

_COUNTRY = re.compile(r",\s(?:[A-Z]{2,3}\b|[A-Z][a-z]+\b)")
_IN = re.compile(
    r"\b(?:in|near|from|around|outside|to|at|via|en|nach|aus|de|for|bei)\s[*_~`\"'(]*$",
    re.IGNORECASE,
)
_SMALL_IN = re.compile(
    r"\b(?:in|near|live\sin|based\sin|moved?\sto|move\sto|from|outside|onsite\sin|"
    r"office\sin)\s[*_~`\"'(]*$",
    re.IGNORECASE,
)
_STOPS = re.compile(
    r"\s*$|\s*[.,;:!?)\n]|\s+(?:and|but|so|because|for|again|last|next|today|then|they|i|we|with|"
    r"was|is|lol|where|this|that)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"[*_~`\"']*(?:\s+(?:office|offices|branch|hq|headquarters|team|campus|site|store|location|"
    r"plant|hub|based|area|"
    r"superday|onsite|rents?|traffic|airport|station|is|was|has)\b|-based|'s\b)",
    re.IGNORECASE,
)
_GROUPS: dict[str, set[str]] = {}
for _group in CITY_NAMES:
    for _one in _group:
        _GROUPS.setdefault(squeeze(_one), set()).update(_group)
_ANY = re.compile(
    r"\b(?P<cue>in|near|from|around|outside|to|their|the|"
    r"our)\s(?P<city>[A-Z][\w.'-]+(?:\s[A-Z][\w.'-]+){0,2})"
)


@lru_cache(64)
def city_names(city: str) -> tuple[Name, ...]:
    """Give what a city is called."""
    first = re.split(r"[,(/]", city)[0].strip()
    called = {first} if re.search(r"\bremote\b", city, re.IGNORECASE) is None else set()
    called |= _GROUPS.get(squeeze(first), set())
    called |= {spelled for one in called for spelled in spellings(one)}
    found = {one.plain: one for text in called if (one := name(text))}
    return longest_first(found.values())


def find_cities(copy: Copy, city: str, says: Sayings) -> Iterator[Edit]:
    """Find the city that is known."""
    for one in city_names(city) if city else ():
        for spot in spots(copy, one):
            if one.rare or _is_meant(copy, spot, one):
                yield city_edit(copy, spot, says)


def find_other_cities(copy: Copy, says: Sayings) -> Iterator[Edit]:
    """Find cities after "in" and their like, although no fact names them."""
    for found in _ANY.finditer(copy.text):
        words = found["city"].split()
        for count in range(len(words), 0, -1):
            city = " ".join(words[:count])
            if city.lower() in _EVERY_CITY and city.lower() not in PLACES:
                start = found.start("city")
                end = start + len(city)
                if found["cue"] in ("their", "the", "our", "to") and not (
                    found["cue"] == "to" or _OFFICE.match(copy.text, end)
                ):
                    break
                yield city_edit(copy, Spot(start, end, city), says)
                break


_EVERY_CITY = {
    *(one for one in CITIES if len(one) > 3),
    *(one.lower() for group in CITY_NAMES for one in group if len(one) > 3),
} - {"the city", "normal", "male"}


def _is_meant(copy: Copy, spot: Spot, one: Name) -> bool:
    around = place(copy, spot.start, spot.end)
    if one.short and spot.word.isupper():
        return True
    if spot.odd:
        return True
    if not around.capital and one.short and len(one.plain) == 3 and one.plain not in WORDS:
        return _IN.search(around.before) is not None
    if not around.capital:
        return (
            _SMALL_IN.search(around.before) is not None and _STOPS.match(around.after) is not None
        )
    if one.short:
        return _IN.search(around.before) is not None
    return not around.opens or _OFFICE.match(around.after) is not None


def city_edit(copy: Copy, spot: Spot, says: Sayings) -> Edit:
    """Say "the city" instead, or "local" before a noun."""
    start, end = without_marks(copy, spot.start, spot.end)
    country = _COUNTRY.match(copy.text, end)
    if country and country[0][2:].lower() in PLACES:
        end = country.end()
    around = place(copy, start, end, says)
    word = says.city.rpartition(" ")[2]
    if spot.belongs:
        said = f"{word} people" if spot.plural else says.local
        said = said if says.city.startswith("the") else says.local
    elif spot.whole or copy.text.startswith("-", end) or around.hyphened:
        said = word
    elif around.noun_follows and not re.search(r"\b(?:in|to|from|near)\s$", around.before):
        said = says.of_city
    elif around.determiner and around.next_word.lower() in FUNCTION_WORDS | {""}:
        said = word
    else:
        said = says.city
    return fitted(copy, Kind.CITY, start, end, said)
