"""One line on what went wrong into its cause: what its words name, and what they do not blame."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from bot.nets import PAUSE, STOP, Match, Net, phrases_of
from bot.plain import bare
from bot.understanding.cause import Cause, Rule, Weight, inflected
from bot.understanding.cause_blame import denied, of_another, stress
from bot.understanding.cause_rules import RULES
from bot.understanding.cause_spelling import Spelling
from bot.understanding.cause_words import PARTS
from bot.understanding.normalise import phrase_words, read_words
from bot.understanding.tables import words

LONGEST = 4000
"""Characters that are looked at: it is one line."""
NEAR = 60
"""Matches before one that may hold it: as many as begin within the longest phrase."""
FILLERS = frozenset(
    "a an the just really very quite rather totally completely absolutely literally honestly "
    "actually basically simply extremely truly super incredibly obviously clearly apparently "
    "probably definitely frankly somehow suddenly utterly kinda sorta bloody fucking damn lol "
    "tbh haha oh ok okay yeah so even also then still such seriously massively hugely".split()
)
"""Words that colour a sentence without changing what went wrong."""
CLOCK = re.compile(
    r"\b\d{1,2}(?:[:.h]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.)|\b\d{1,2}[:.]\d\d\b", re.IGNORECASE
)
"""A time of day, which the rules know as one word: "clocktime"."""
PERSONAL = frozenset(
    (
        Cause.late,
        Cause.first_impression,
        Cause.nerves_rambling,
        Cause.dress,
        Cause.unresearched,
        Cause.phone,
        Cause.honesty,
    )
)
"""What counts where the person did it; somebody else's phone is somebody else's conduct."""
BARRIERS = words(
    "not never no nor but because although though however yet while and since except unless pero "
    "porque aunque y i"
)
"""No phrase reaches across one of these, unless it names it."""


@dataclass(frozen=True)
class Reason:
    """Why a line was read as it was: the rule, the words it read, and how much they count."""

    cause: Cause
    rule: str
    words: str
    counts: int = 0


def read_cause(text: str) -> Cause:
    """Give the one cause that a line blames; `other` where it names none."""
    reasons = explain_cause(text)
    return reasons[0].cause if reasons else Cause.other


def explain_cause(text: str) -> tuple[Reason, ...]:
    """Give every reason that was found, the one that decides first."""
    said = _spoken(text)
    found = [
        Reason(cause, match.rule.name, " ".join(said[match.begin : match.end]), counts)
        for match, cause, counts in _weighed(said)
    ]
    return tuple(found)


def _weighed(said: Sequence[str]) -> list[tuple[Match[Rule], Cause, int]]:
    """Give what is blamed, and how much; the most and then the first comes first."""
    weighed = []
    for match in _longest(one for one in _net().find(said) if _stands(said, one)):
        cause, counts = match.rule.cause, match.rule.weight + stress(said, match.begin)
        if cause is not None and counts >= 0:
            weighed.append((match, cause, counts))
    return sorted(weighed, key=lambda one: (-one[2], one[0].begin, -one[0].end))


def _stands(said: Sequence[str], match: Match[Rule]) -> bool:
    """Leave out what is denied, or somebody else's doing."""
    rule = match.rule
    if rule.cause is None:
        return True
    deniable = rule.deniable and rule.weight is not Weight.HINT
    others = rule.cause in PERSONAL and of_another(said, match)
    return not (others or (deniable and denied(said, match)))


def _longest(matches: Iterable[Match[Rule]]) -> list[Match[Rule]]:
    """Leave out what lies inside a longer match: "camera froze" is no freezing of one's own."""
    kept: list[Match[Rule]] = []
    for one in sorted(matches, key=lambda one: (one.begin, -one.end, -one.rule.weight)):
        if not any(_covers(other, one) for other in kept[-NEAR:]):
            kept.append(one)
    return kept


def _covers(other: Match[Rule], one: Match[Rule]) -> bool:
    """Say whether a longer match says better what the words of one are about."""
    within = other.begin <= one.begin and one.end <= other.end
    longer = other.end - other.begin > one.end - one.begin
    weight = other.rule.weight
    surer = weight >= one.rule.weight or Weight.LIKELY <= weight <= one.rule.weight <= Weight.SURE
    return within and longer and (surer or other.rule.cause is None)


def _spoken(text: str) -> list[str]:
    """Give the words that count, in small letters without accents, with stops and pauses."""
    spoken: list[str] = []
    spelling = _spelling()
    for word in read_words(CLOCK.sub(" clocktime ", text[:LONGEST])):
        if word.opens and spoken:
            spoken.append(STOP)
        elif word.paused and not word.glued and spoken:
            spoken.append(PAUSE)
        plain = bare(word.plain)
        if plain not in FILLERS:
            spoken.append(spelling.settle(plain))
    return spoken


def _spelled(phrase: str) -> list[list[str]]:
    return [[word for one in phrase_words(phrase) if (word := bare(one)) not in FILLERS]]


@cache
def _known() -> frozenset[str]:
    """Give all words of the rules, as they arrive in a message."""
    texts = (*(inflected(one.phrases) for one in RULES), *PARTS.values())
    elements = {
        choice
        for text in texts
        for line in phrases_of(text)
        for element in line.split()
        for choice in element.strip("[]").split("|")
        if choice[:1] not in ("", "<", ".", "$")
    }
    return frozenset(
        word for one in elements for way in _spelled(one.replace("_", " ")) for word in way
    )


@cache
def _spelling() -> Spelling:
    return Spelling(_net().words)


@cache
def _net() -> Net[Rule]:
    rules = [replace(one, phrases=inflected(one.phrases)) for one in RULES]
    return Net(rules, PARTS, _spelled, _known(), BARRIERS)
