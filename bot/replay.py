"""Runs a script over what a person has said, up to the first question without an answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from bot.effects import Effect
from bot.page import Record
from bot.question import (
    TALK_LIMIT,
    Answer,
    Collected,
    Pending,
    Question,
    ScriptError,
    Value,
    Woke,
)
from bot.question import stands as question_stands
from bot.reply import Draft, Part
from bot.script import Talk
from bot.words import ENGLISH, Words


class Suspended(BaseException):
    """Ends a replay at its pending question; not an Exception, so that none catches it."""


Saying = tuple[Callable[..., Part], tuple[object, ...]]
"""Something to show, before it is put into words: most of a replay is never heard again."""


class Step(NamedTuple):
    """An answered question or an ended wait on the path; `said` counts what was said before it."""

    pending: Pending
    answer: Answer
    said: int


@dataclass(frozen=True)
class FollowUp:
    """A talk that should go on beside this one."""

    key: str
    script: str
    given: Mapping[str, Value] = field(repr=False)


@dataclass(frozen=True)
class Scene:
    """What a replay came to: the path, what was said on it, and where it stands."""

    words: Words
    sayings: tuple[Saying, ...]
    steps: tuple[Step, ...]
    pending: Pending | None
    follow_ups: tuple[FollowUp, ...] = ()
    effects: tuple[tuple[str, Effect], ...] = ()
    left: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)

    def said(self, begin: int = 0, end: int | None = None) -> tuple[Part, ...]:
        """Put into words what was said on the path, from one place to another."""
        return tuple(make(self.words, *facts) for make, facts in self.sayings[begin:end])

    @property
    def used(self) -> set[str]:
        """Give every key on the path."""
        keys = {step.pending.key for step in self.steps}
        return keys | {one.key for one in self.follow_ups} | {key for key, _ in self.effects}

    @property
    def parts(self) -> tuple[Part, ...]:
        """Give everything said on the path."""
        return self.said()

    @property
    def newest(self) -> tuple[Part, ...]:
        """Give what was said since the last answer."""
        return self.said(self.steps[-1].said if self.steps else 0)

    def reaction(self, key: str) -> tuple[Part, ...]:
        """Give what was said between the answer under a key and the next question."""
        for place, step in enumerate(self.steps):
            if step.pending.key == key:
                after = self.steps[place + 1 :]
                return self.said(step.said, after[0].said if after else None)
        return ()

    @property
    def drafts(self) -> dict[str, Draft]:
        """Give the letters on the path, by key."""
        return {part.key: part for part in self.parts if isinstance(part, Draft)}

    @property
    def replaced(self) -> set[str]:
        """Give the keys of letters in whose place the person has put words of their own."""
        own = {key.removesuffix("final") for key in self.drafts if key.endswith("final")}
        return {f"{prefix}draft" for prefix in own}

    def said_after(self, key: str) -> tuple[Part, ...]:
        """Give everything said on the path after the answer under a key."""
        step = self.step(key)
        return self.said(step.said) if step else ()

    def step(self, key: str) -> Step | None:
        """Find an answered question on the path."""
        return next((step for step in self.steps if step.pending.key == key), None)


class Replaying:
    """One run over one record; the talk's verbs end up here."""

    def __init__(self, record: Record, words: Words, known: Scene | None) -> None:
        """Prepare a run; what is `known` of its path already need not be found out again."""
        self.words = words
        self.ahead = known is not None
        self._record = record
        self.talk = record.id
        self._steps: list[Step] = list(known.steps) if known else []
        self._sayings: list[Saying] = list(known.sayings) if known else []
        self._follow_ups: list[FollowUp] = list(known.follow_ups) if known else []
        self._effects: list[tuple[str, Effect]] = list(known.effects) if known else []
        self._left: dict[str, tuple[str, ...]] = dict(known.left) if known else {}
        self._used = known.used if known else set()
        self._recalled = iter(self._steps[:])
        self._pending: Pending | None = None
        self._went_on = False

    def scene(self, script: Callable[[Talk], None]) -> Scene:
        """Run the script once; a suspension that it swallowed is an error of its author."""
        try:
            script(Talk(self))
            returned = True
        except Suspended:
            returned = False
        if self._went_on or (returned and self._pending is not None):
            waiting = self._pending.key if self._pending else ""
            raise ScriptError(f"{script.__name__} went on after its question {waiting!r}")
        return Scene(
            self.words,
            tuple(self._sayings),
            tuple(self._steps),
            self._pending,
            tuple(self._follow_ups),
            tuple(self._effects),
            self._left,
        )

    def recall(self) -> tuple[Value] | None:
        """Give the next answer on a path that is known, or nothing where the unknown begins."""
        step = next(self._recalled, None)
        if step is None:
            self.ahead = False
            return None
        return (step.answer.value,)

    def answer(self, pending: Pending) -> Value:
        """Give the kept answer if it still stands; otherwise the run ends here."""
        self._use(pending.key)
        if pending.unasked and self._record.parent is None:
            raise ScriptError(f"{pending.key!r} would nudge in a talk that nobody agreed to")
        answer = self._kept(pending.key)
        if answer is None or not stands(pending, answer):
            self._pending = pending
            raise Suspended
        self._steps.append(Step(pending, answer, len(self._sayings)))
        return answer.value

    def collected(self, key: str) -> Collected:
        """Give what a collection holds so far, closed or not."""
        self._latch()
        answer = self._kept(key)
        held = answer.value if answer else None
        return held if isinstance(held, Collected) else Collected()

    def given(self, key: str) -> Value:
        """Give a fact known from elsewhere."""
        self._latch()
        return self._record.given.get(key)

    def rewritten(self, key: str) -> tuple[str, str] | None:
        """Give the subject and the body that the person put in place of a letter's."""
        versions = self._record.rewritten.get(key)
        return versions[-1] if versions else None

    def goes_on(self, script: str) -> bool:
        """Say whether a talk of a script went on when this one began."""
        self._latch()
        return script in self._record.beside

    def edition(self) -> int:
        """Give the edition of the scripts with which the talk began."""
        self._latch()
        return self._record.edition

    def answered_at(self, key: str) -> datetime:
        """Give the moment of an answer on the path, where the person was then."""
        self._latch()
        for step in self._steps:
            if step.pending.key == key:
                return step.answer.moment
        raise ScriptError(f"answered_at({key!r}) comes before that question on the path")

    def begun(self) -> datetime:
        """Give the moment at which the talk began, where the person was then."""
        return self._record.began

    def say(self, make: Callable[..., Part], *facts: object) -> None:
        """Add something to show; `make` puts it into words once it is heard."""
        if self.ahead:
            return
        if self._pending is not None:
            self._latch()
        self._sayings.append((make, facts))

    def want(self, key: str, effect: Effect) -> None:
        """Add an effect under a key of its own."""
        if self.ahead:
            return
        self._use(key)
        self._effects.append((key, effect))

    def leave(self, name: str, lines: tuple[str, ...]) -> None:
        """Leave lines under a name for later talks, in place of earlier ones."""
        if self.ahead:
            return
        self._latch()
        self._left[name] = lines

    def follow(self, key: str, script: str, given: Mapping[str, Value]) -> None:
        """Add a talk that follows this one up."""
        if self.ahead:
            return
        self._use(key)
        if len(f"{self._record.id}/{key}") > TALK_LIMIT:
            raise ScriptError(f"follow_up key {key!r} makes an id over {TALK_LIMIT} characters")
        self._follow_ups.append(FollowUp(key, script, given))

    def _kept(self, key: str) -> Answer | None:
        record = self._record
        answer = record.answers.get(key)
        if answer is None and key in record.given and key not in record.was:
            return record.from_given(key)
        return answer

    def _use(self, key: str) -> None:
        if self._pending is not None:
            self._latch()
        if key in self._used:
            raise ScriptError(f"key {key!r} is used twice in one run")
        self._used.add(key)

    def _latch(self) -> None:
        if self._pending is not None:
            self._went_on = True
            raise Suspended


def stands(pending: Pending, answer: Answer) -> bool:
    """Say whether a kept answer still answers what is asked now.

    What the clock said stands while the moment waited for is the same, or had passed already.
    """
    if isinstance(pending, Question):
        return question_stands(pending, answer.value)
    if answer.until is None:
        return False
    early = answer.value == Woke.EARLY.name
    return early or answer.until == pending.until or pending.until <= answer.at


def replay(
    script: Callable[[Talk], None],
    record: Record,
    words: Words = ENGLISH,
    known: Scene | None = None,
) -> Scene:
    """Give the scene that a script and a record make together: pure, and the same every time.

    `known` is the scene of the same record before the question pending there was answered. As a
    script is a function of the answers, its path so far is the same: it is recalled, not made anew.
    """
    return Replaying(record, words, known).scene(script)
