"""Decides the level of one message: idioms are hidden, signs weighed in their context."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from bot.care import context
from bot.care.letters import quoted_places
from bot.care.phrases import Match, Phrases, Sign
from bot.care.rules import IDIOMS, PARTS, SIGNALS
from bot.care.tokens import MASKED, PAUSE, words_of


@dataclass(frozen=True)
class Assessment:
    """What one message says about risk: a level from 0 to 3 and, at level 3, a variant."""

    level: int
    variant: str = ""


@dataclass(frozen=True)
class Reason:
    """One rule that spoke, the words it read, and their places among the words of the message."""

    rule: str
    sign: Sign
    span: tuple[int, int]
    words: str


@dataclass(frozen=True)
class _Found:
    """A match with the sign that its context leaves it, and whom it is about."""

    match: Match
    sign: Sign
    kind: str


def assess(text: str) -> Assessment:
    """Give the level of one message, without memory; any text is allowed."""
    found = _read(text)[1]
    worst = [one for one in found if one.sign is Sign.CRISIS]
    if worst:
        return Assessment(3, _variant({one.kind for one in worst}))
    if any(one.sign is Sign.CHECK for one in found):
        return Assessment(2)
    hints = {(one.match.begin, one.match.rule.name) for one in found if one.sign is Sign.HINT}
    if len(hints) > 1:
        return Assessment(2)
    return Assessment(1 if any(one.sign is not Sign.NONE for one in found) else 0)


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


def _read(text: str) -> tuple[list[str], list[_Found]]:
    words = words_of(text, _known())
    left, idioms = _masked(words)
    letter = quoted_places(words)
    found = [one for match in _signals().find(left) if (one := _weigh(left, match, letter))]
    return words, [*idioms, *found]


def _masked(words: list[str]) -> tuple[list[str], list[_Found]]:
    left = list(words)
    found = []
    for match in _idioms().find(words):
        left[match.begin : match.end] = [MASKED] * (match.end - match.begin)
        found.append(_Found(match, match.rule.sign, "idiom"))
    return left, found


def _weigh(words: Sequence[str], match: Match, letter: frozenset[int]) -> _Found | None:
    """Give what a match still says in its context, or nothing."""
    rule, sign = match.rule, match.rule.sign
    first, last = context.sentence_around(words, match.begin, match.end)
    sentence = words[first:last]
    if match.begin in letter and sign is not Sign.CRISIS:
        return None
    if rule.about == "third":
        return _third(words, match, first, sentence)
    if rule.about == "feeling":
        who = context.whose(words, first, match.begin)
        return _Found(match, sign, "") if who == "self" else None
    if rule.about == "topic":
        return _named(words, match, first, last)
    kind = rule.about
    if kind != "foreign" and sign is Sign.CRISIS:
        who = _owner(words, match, first)
        if who == "strangers" or (who == "other" and _is_work(words) and "i" not in sentence):
            return None
        if who == "other":
            return _Found(match, _grieved(words, sentence, sign), "third")
    if kind != "farewell" and context.denied(words, first, match.begin):
        after = words[match.end :]
        still = any(word in context.BUT for word in after[:12])
        return _Found(match, Sign.CHECK if still else Sign.DISTRESS, "")
    return _Found(match, *_lowered(words, sentence, sign, kind))


def _owner(words: Sequence[str], match: Match, first: int) -> str:
    """Say whose sign it is; words with "me" or "I" in them are the person's own."""
    who = context.whose(words, first, match.begin)
    if who == "other" and not context.FIRST.isdisjoint(words[match.begin : match.end]):
        said = context.SAYS.intersection(words[first : match.begin])
        return who if said and PAUSE in words[first : match.begin] else "self"
    return who


def _lowered(
    words: Sequence[str], sentence: Sequence[str], sign: Sign, kind: str
) -> tuple[Sign, str]:
    """Lower a sign for laughter or for the past, and name what it is about."""
    laughs = "haha" in words
    if kind == "now":
        return sign, kind
    if kind == "act" and context.SOON.intersection(sentence):
        kind = "now"
    if sign is Sign.HINT and laughs:
        return Sign.DISTRESS, kind
    if sign is Sign.CRISIS and context.has_run(sentence, context.PAST):
        well = context.has_run(words, context.WELL)
        if not context.NOW.intersection(sentence) or well:
            return (Sign.DISTRESS if well else Sign.CHECK), kind
    if sign is Sign.CRISIS and laughs:
        return Sign.CHECK, kind
    return sign, kind


def _is_work(words: Sequence[str]) -> bool:
    return not context.WORK.isdisjoint(words)


def _grieved(words: Sequence[str], sentence: Sequence[str], sign: Sign) -> Sign:
    """Lower what is said of somebody to grief, if it is told as past."""
    past = context.has_run(words, context.PAST) and not context.NOW.intersection(sentence)
    return Sign.DISTRESS if past else sign


def _third(
    words: Sequence[str], match: Match, first: int, sentence: Sequence[str]
) -> _Found | None:
    """Weigh what is said of somebody else: known people are at risk, strangers are a topic."""
    before = set(words[max(first, match.begin - 14) : match.end])
    known = before & (context.HE | context.CLOSE)
    named = {word for word in words if word in context.CLOSE and word != "someone"}
    strangers = context.STRANGERS.intersection(sentence)
    if not known or (_is_work(words) and (strangers or not named)):
        return None
    sign = _grieved(words, sentence, match.rule.sign)
    if words[match.begin] in context.GRIEF and not context.NOW.intersection(sentence):
        sign = Sign.DISTRESS
    if context.denied(words, first, match.begin):
        sign = Sign.DISTRESS
    return _Found(match, sign, "third")


def _named(words: Sequence[str], match: Match, first: int, last: int) -> _Found | None:
    """Weigh suicide only named: a topic of work, a loss, a denial, or else a reason to ask."""
    if _is_work(words):
        return None
    sentence = words[first:last]
    if context.GRIEF.intersection(sentence) and not context.FIRST.issuperset(sentence):
        return _Found(match, Sign.DISTRESS, "")
    if context.denied(words, first, match.begin):
        still = any(word in context.BUT for word in words[match.end : match.end + 12])
        return _Found(match, Sign.CHECK if still else Sign.DISTRESS, "")
    return _Found(match, Sign.CHECK, "")
