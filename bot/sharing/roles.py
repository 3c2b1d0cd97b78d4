"""The job of the debrief: its title becomes its family."""

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.sharing.changes import Edit, Kind
from bot.sharing.matching import Copy, fold, squeeze
from bot.sharing.naming import Name, longest_first, name, spots
from bot.sharing.phrasing import fitted, place, without_marks
from bot.sharing.sayings import SPANISH as IN_SPANISH
from bot.sharing.sayings import Sayings
from bot.sharing.tables.families import FAMILIES, SHORT, SPANISH

_LEVELS = (
    r"senior|sr\.?|junior|jr\.?|lead|staff|principal|associate|assistant|graduate|grad|trainee|"
    r"mid|midlevel|"
    r"mid-level|entry[-\s]level|intern|interim|deputy|chief|head|global|regional|ii|iii|iv|i|[1-5]"
)
_LEVEL_BEFORE = re.compile(rf"\b(?:(?:{_LEVELS})[\s-]+){{1,3}}$", re.IGNORECASE)
_LEVEL_AFTER = re.compile(r"(?:\s(?:II|III|IV|I|[1-5]|L\d|E\d))\b")
_NOUN = re.compile(
    r"[*_~`\"']*[\s-]+(?:role|roles|position|positions|job|jobs|post|opening|vacancy|interview|"
    r"interviews|internship|"
    r"placement|candidate|candidates|application|applications|test|loop|scheme|team|gig|contract|"
    r"assessment|panel|final)\b",
    re.IGNORECASE,
)
_SPANISH_NOUN = re.compile(
    r"\b(?:puesto|plaza|vacante|trabajo|oferta|rol)\s(?:de\s)?$", re.IGNORECASE
)
_AS = re.compile(r"\bas\s(?:an?|the)\s$", re.IGNORECASE)


@lru_cache(64)
def role_names(role: str) -> tuple[Name, ...]:
    """Give what a job is called: with and without its level, and shortened."""
    plain = fold(re.sub(r"\([^)]*\)|,.*$|\s[-\u2013|/]\s.*$", "", role)).strip()
    core = re.sub(rf"^(?:(?:{_LEVELS})\s+)+|(?:\s+(?:{_LEVELS}))+$", "", plain, flags=re.IGNORECASE)
    called = {plain, core if len(core.split()) > 1 else plain}
    for line in SHORT:
        group = line.split("|")
        if squeeze(plain) in {squeeze(one) for one in group} or squeeze(core) in {
            squeeze(one) for one in group
        }:
            called |= set(group)
    called |= {re.sub(r"\band\b", "&", one) for one in called}
    found = {one.plain: one for text in called if (one := name(text, rare=len(text) > 3))}
    return longest_first(found.values())


def family(role: str) -> str:
    """Name the family that a job belongs to; nothing where there is none."""
    parts = set(re.findall(r"[a-z-]+", fold(role).lower()))
    return next((one for one, has in FAMILIES if has & parts), "")


def find_roles(copy: Copy, role: str, says: Sayings) -> Iterator[Edit]:
    """Find the job that is known."""
    for one in role_names(role) if role else ():
        for spot in spots(copy, one):
            if one.short and not spot.word.isupper():
                continue
            yield _edit(copy, spot.start, spot.end, spot.plural, family(role), says)


def _edit(copy: Copy, start: int, end: int, plural: bool, kin: str, says: Sayings) -> Edit:
    start, end = without_marks(copy, start, end)
    level = _LEVEL_BEFORE.search(copy.text, max(0, start - 40), start)
    start = level.start() if level else start
    more = _LEVEL_AFTER.match(copy.text, end)
    end = more.end() if more else end
    around = place(copy, start, end, says)
    if says is IN_SPANISH:
        said = SPANISH.get(kin, "")
        if (noun := _SPANISH_NOUN.search(around.before)) and said:
            return Edit(
                Kind.ROLE, start - (3 if noun[0].rstrip().endswith(" de") else 0), end, said
            )
        return fitted(
            copy, Kind.ROLE, start, end, says.role.format(family=said) if said else says.plain_role
        )
    if _NOUN.match(around.after) or (around.before.endswith("(") and around.after.startswith(")")):
        return fitted(copy, Kind.ROLE, start, end, kin or "particular")
    if as_one := _AS.search(around.before):
        start -= len(as_one[0])
        said = f"in a {kin} role" if kin else "in such a role"
        return Edit(Kind.ROLE, start, end, said)
    if plural and copy.text[end - 1] == "s":
        return fitted(
            copy,
            Kind.ROLE,
            start,
            end,
            says.people.format(family=kin) if kin else says.plain_people,
        )
    said = says.role.format(family=kin) if kin else says.plain_role
    if around.determiner or around.hyphened:
        said = said[2:]
    elif kin[:1] in "aeiou" and kin:
        said = "an" + said[1:]
    return fitted(copy, Kind.ROLE, start, end, said)
