"""Where somebody is: a city, a country or a zone in words, as an IANA zone and a country."""

import re
import unicodedata
from functools import cache
from zoneinfo import available_timezones

from bot.understanding.place import Where
from bot.understanding.place_words import CITIES, COUNTRIES, MAIN, SEVERAL, ZONES

LEAD = re.compile(
    r"^(?:(?:ich (?:wohne|lebe|bin)|vivo|estoy|moro|j'habite|je suis|en|em|i am|i'm|im|i live|"
    r"i've moved|ive moved|i moved|moved|we are|we're|it's|its|it is|"
    r"currently|now|right now|here|just|somewhere|based|living|in|to|near|at|around|close to|from|"
    r"the|my|(?:time ?)?zone|country|city|is|set|change|please|use)\b[\s:,]*)+"
)
TAIL = re.compile(r"(?:[\s,]+(?:now|right now|currently|time|timezone|time zone|at the moment|area|"
                  r"please|for now|today|this week|here|thanks|if that helps))+$")  # fmt: skip
LANGUAGES = ("en", "es")
"""Languages in which the names of countries are known."""


def read_place(text: str) -> Where | None:
    """Find the place that words name; none where they name no one place that is known."""
    said = _plain(text)
    bare = TAIL.sub("", LEAD.sub("", said))
    return _named(said) or _named(bare) or _in_parts(bare)


def _in_parts(words: str) -> Where | None:
    """Find a place named by its city and then its state or country, which must not disagree."""
    city, comma, rest = words.partition(",")
    if not comma:
        city, _, rest = words.rpartition(" ")
    found, around = _named(city.strip()), _named(rest.strip())
    if found is None or (not comma and around is None):
        return None
    if around and around.country and found.country not in ("", around.country):
        return None
    return found


def zones_of(country: str) -> tuple[str, ...]:
    """Give the zones that people of a country live in, so far as there is a choice."""
    if country in SEVERAL:
        return SEVERAL[country]
    zones = _territory_zones(country)
    return (MAIN[country],) if country in MAIN else zones


def _plain(text: str) -> str:
    flat = unicodedata.normalize("NFKD", text.replace("\u2019", "'")).casefold()
    kept = "".join(one for one in flat if not unicodedata.combining(one))
    return " ".join(re.sub(r"[^\w\s',/+:-]", " ", kept).split()).strip(" ,'")


def _named(words: str) -> Where | None:
    if not words:
        return None
    zone = CITIES.get(words) or _cities().get(words.replace("_", " ")) or ZONES.get(words)
    if zone:
        return Where(zone, "" if words in ZONES else _country_of(zone))
    country = COUNTRIES.get(words) or _countries().get(words)
    if country:
        zones = zones_of(country)
        return Where(zones[0] if len(zones) == 1 else "", country)
    return None


@cache
def _cities() -> dict[str, str]:
    """Map the names of zones, and the cities that they are named after, to the zones."""
    found: dict[str, str] = {}
    for zone in sorted(available_timezones()):
        area, _, city = zone.rpartition("/")
        if area and area.partition("/")[0] not in ("Etc", "posix", "right", "SystemV", "US"):
            found.setdefault(_plain(city.replace("_", " ")), zone)
            found[_plain(zone).replace("_", " ")] = zone
    return found


@cache
def _countries() -> dict[str, str]:
    # Late: it reads the names of all countries.
    from babel import Locale

    found: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                found.setdefault(_plain(name), code)
    return found


def _territory_zones(country: str) -> tuple[str, ...]:
    from babel.core import get_global

    return tuple(get_global("territory_zones").get(country, ()))


def _country_of(zone: str) -> str:
    from babel.core import get_global

    named = get_global("zone_aliases").get(zone, zone)
    return str(get_global("zone_territories").get(named) or "")


def country_name(country: str, language: str = "en") -> str:
    """Say the name of a country (ISO 3166) in a language."""
    from babel import Locale

    return str(Locale(language).territories.get(country, country))
