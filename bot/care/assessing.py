"""Decides the level of one message: idioms are hidden, signs weighed in their context."""

from dataclasses import dataclass, field
from functools import cache

from bot.care.letters import quoted_places
from bot.care.phrases import Phrases, Sign
from bot.care.rules import IDIOMS, PARTS, SIGNALS
from bot.care.tokens import MASKED, words_of
from bot.care.weighing import Found, Message, weigh


@dataclass(frozen=True)
class Assessment:
    """What one message says about risk: a level from 0 to 3 and, at level 3, a variant.

    `weak` says that there is one sign that means something only beside another; `languages` are
    those in which the signs of level 2 or 3 were said.
    """

    level: int
    variant: str = ""
    weak: bool = field(default=False, compare=False)
    languages: frozenset[str] = field(default=frozenset(), compare=False)


@dataclass(frozen=True)
class Reason:
    """One rule that spoke, the words it read, and their places among the words of the message."""

    rule: str
    sign: Sign
    span: tuple[int, int]
    words: str


def assess(text: str) -> Assessment:
    """Give the level of one message, without memory; any text is allowed."""
    found = _read(text)[1]
    worst = [one for one in found if one.sign is Sign.CRISIS]
    if worst:
        return Assessment(3, _variant({one.kind for one in worst}), languages=_languages(worst))
    if asked := [one for one in found if one.sign is Sign.CHECK]:
        return Assessment(2, languages=_languages(asked))
    hints = {(one.match.begin, one.match.rule.name) for one in found if one.sign is Sign.HINT}
    if len(hints) > 1:
        return Assessment(2)
    level = 1 if any(one.sign is not Sign.NONE for one in found) else 0
    return Assessment(level, weak=bool(hints))


def _languages(found: list[Found]) -> frozenset[str]:
    return frozenset(one.match.rule.language for one in found)


def explain(text: str) -> tuple[Reason, ...]:
    """Say which rules spoke and where, for tests only."""
    words, found = _read(text)
    return tuple(
        Reason(
            one.match.rule.name,
            one.sign,
            (one.match.begin, one.match.end),
            " ".join(words[one.match.begin : one.match.end]),
        )
        for one in found
    )


def _variant(kinds: set[str]) -> str:
    if "now" in kinds:
        return "imminent"
    if kinds <= {"third"}:
        return "third_person"
    return "self_harm" if kinds <= {"harm", "third"} else ""


@cache
def _idioms() -> Phrases:
    return Phrases(IDIOMS, PARTS)


@cache
def _signals() -> Phrases:
    return Phrases(SIGNALS, PARTS)


@cache
def _known() -> frozenset[str]:
    return _idioms().words | _signals().words


def _read(text: str) -> tuple[list[str], list[Found]]:
    words = words_of(text, _known())
    left, idioms = _masked(words)
    letter = quoted_places(words)
    message = Message(left, letter)
    found = [one for match in _signals().find(left) if (one := weigh(message, match))]
    return words, [*idioms, *found]


def _wished(words: list[str], at: int) -> bool:
    """Whether a sign that began earlier reaches over a place: "end up killing myself over"."""
    near = list(_signals().find(words[max(0, at - 8) : at + 2]))
    return any(one.begin < min(at, 8) < one.end and one.rule.sign is Sign.CRISIS for one in near)


def _masked(words: list[str]) -> tuple[list[str], list[Found]]:
    left = list(words)
    found = []
    for match in _idioms().find(words):
        if match.rule.about == "meant" and _wished(words, match.begin):
            continue
        left[match.begin : match.end] = [MASKED] * (match.end - match.begin)
        joke = match.rule.sign is Sign.CRISIS and "haha" in words
        found.append(Found(match, Sign.CHECK if joke else match.rule.sign, "idiom"))
    return left, found
