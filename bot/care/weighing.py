"""Weighs each sign in its context: whose it is, whether it is denied, past, joked or a topic."""

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

from bot.care import context
from bot.care.phrases import Match, Sign
from bot.care.tokens import PAUSE, sentences

SOMEONE = frozenset(
    "someone person they theyre theyve them themself themselves child kid man woman boy girl guy "
    "people him her himself herself".split()
)
"""Words for somebody who may be nobody: in talk of work they make a topic."""

STATED = frozenset({"farewell", "stated"})
"""What rules are about whose signs no "not" before them takes back: it is a part of them."""


@dataclass(frozen=True)
class Found:
    """A match with the sign that its context leaves it, and whom or what it is about."""

    match: Match
    sign: Sign
    kind: str


@dataclass(frozen=True)
class _Sentence:
    """Some words in a row, from the place `first` on; what is looked for in them is kept."""

    first: int
    row: Sequence[str]

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(self.row)

    @cached_property
    def past(self) -> bool:
        return context.has_run(self.row, context.PAST)

    @cached_property
    def now(self) -> bool:
        near = not context.NOW.isdisjoint(self.words)
        return near or context.has_run(self.row, context.RECENT)


@dataclass(frozen=True)
class Message:
    """The words of a message, idioms hidden, and what holds for all of it."""

    words: Sequence[str]
    letter: frozenset[int]

    @cached_property
    def _sentences(self) -> tuple[_Sentence, ...]:
        return tuple(_Sentence(a, self.words[a:b]) for a, b in sentences(self.words))

    def sentence(self, at: int) -> _Sentence:
        """Give the sentence that the word at a place stands in."""
        return self._sentences[bisect(self._sentences, at, key=attrgetter("first")) - 1]

    @cached_property
    def laughs(self) -> bool:
        """Whether somebody laughs in it, and does not take that back."""
        return "haha" in self.words and not context.has_run(self.words, context.EARNEST)

    @cached_property
    def works(self) -> bool:
        """Whether it talks of work that has to do with danger."""
        return not context.WORK.isdisjoint(self.words)

    @cached_property
    def well(self) -> bool:
        """Whether it says that all is well by now."""
        return context.has_run(self.words, context.WELL)

    @cached_property
    def past(self) -> bool:
        """Whether it tells of long ago."""
        return context.has_run(self.words, context.PAST)


@dataclass(frozen=True)
class _Place:
    """A match where it stands: its message and its sentence."""

    message: Message
    match: Match
    in_sentence: _Sentence

    @property
    def first(self) -> int:
        return self.in_sentence.first

    @property
    def sentence(self) -> frozenset[str]:
        return self.in_sentence.words

    @property
    def sign(self) -> Sign:
        return self.match.rule.sign

    @property
    def now(self) -> bool:
        return self.in_sentence.now

    def laughed(self) -> bool:
        last = self.first + len(self.in_sentence.row)
        return self.message.laughs and context.laughed(
            self.message.words, self.first, self.match.begin, last
        )

    def denied(self) -> bool:
        return context.denied(self.message.words, self.first, self.match.begin)

    def owner(self) -> str:
        """Say whose sign it is; words with "me" or "I" in them are the person's own."""
        words, match = self.message.words, self.match
        who = context.whose(words, self.first, match.begin)
        if who != "self" and not context.FIRST.isdisjoint(words[match.begin : match.end]):
            before = words[self.first : match.begin]
            return who if PAUSE in before and context.SAYS.intersection(before) else "self"
        return who


def weigh(message: Message, match: Match) -> Found | None:
    """Give what a match still says in its context, or nothing."""
    sentence = message.sentence(match.begin)
    if match.begin in message.letter and (
        match.rule.sign is not Sign.CRISIS or context.FIRST.isdisjoint(sentence.words)
    ):
        return None
    place = _Place(message, match, sentence)
    match match.rule.about:
        case "third":
            return _another(place)
        case "topic":
            return _named(place)
        case "feeling":
            return Found(match, place.sign, "") if place.owner() == "self" else None
    return _own(place)


def _own(place: _Place) -> Found | None:
    """Weigh a sign that is the person's own, unless the sentence gives it to somebody else."""
    match, kind = place.match, place.match.rule.about
    if kind != "foreign" and place.sign is Sign.CRISIS:
        who = place.owner()
        topic = place.message.works and "i" not in place.sentence
        if who == "strangers" or (who == "other" and topic):
            return None
        if who == "other":
            return Found(match, _grieved(place), "third")
    if place.message.works and place.sign is Sign.CHECK and place.owner() == "strangers":
        return None
    if kind not in STATED and place.denied():
        return Found(match, _denied(place), "")
    return _lowered(place)


def _denied(place: _Place) -> Sign:
    """Believe a denial, unless a "but" follows soon."""
    after = place.message.words[place.match.end : place.match.end + 12]
    return Sign.DISTRESS if context.BUT.isdisjoint(after) else Sign.CHECK


def _lowered(place: _Place) -> Found:
    """Lower a sign for laughter or for the past, and name what it is about."""
    match, sign, kind = place.match, place.sign, place.match.rule.about
    laughs, well = place.laughed(), place.message.well
    if kind == "act" and not context.SOON.isdisjoint(place.sentence):
        kind = "now"
    if match.rule.about == "now":
        return Found(match, sign, kind)
    if sign is Sign.HINT and laughs:
        return Found(match, Sign.DISTRESS, kind)
    searching = not context.SEARCH.isdisjoint(place.sentence) and "mean" not in place.sentence
    if kind == "strength" and searching:
        return Found(match, Sign.DISTRESS, kind)
    past = place.in_sentence.past
    if sign is Sign.CRISIS and past and (well or not place.now):
        return Found(match, Sign.DISTRESS if well else Sign.CHECK, kind)
    if sign is Sign.CRISIS and laughs:
        return Found(match, Sign.CHECK, kind)
    return Found(match, sign, kind)


def _grieved(place: _Place) -> Sign:
    """Lower what is said of somebody to grief, if it is told as past."""
    return Sign.DISTRESS if place.message.past and not place.now else place.sign


def _another(place: _Place) -> Found | None:
    """Weigh what is said of somebody else: known people are at risk, strangers are a topic."""
    words, match = place.message.words, place.match
    before = set(words[max(place.first, match.begin - 14) : match.end])
    known = before & (context.HE | context.CLOSE)
    strangers = not context.STRANGERS.isdisjoint(place.sentence)
    strangers = strangers or context.has_run(place.in_sentence.row, context.SUPPOSED)
    anyone = known <= SOMEONE and "know" not in place.sentence
    if not known or (place.message.works and (strangers or anyone)):
        return None
    sign = _grieved(place)
    pills = "pills" in words[match.begin : match.end]
    lost = words[match.begin] in context.GRIEF and not pills and not place.now
    if place.denied() or lost:
        sign = Sign.DISTRESS
    return Found(match, sign, "third")


def _named(place: _Place) -> Found | None:
    """Weigh suicide only named: a topic of work, a loss, a denial, or else a reason to ask."""
    if place.message.works:
        return None
    if not context.GRIEF.isdisjoint(place.sentence):
        return Found(place.match, Sign.DISTRESS, "")
    return Found(place.match, _denied(place) if place.denied() else Sign.CHECK, "")
