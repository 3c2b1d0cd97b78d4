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


class Step(NamedTuple):
    """An answered question or an ended wait on the path, and what was said after it."""

    pending: Pending
    answer: Answer
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True)
class FollowUp:
    """A talk that should go on beside this one."""

    key: str
    script: str
    given: Mapping[str, Value] = field(repr=False)


@dataclass(frozen=True)
class Scene:
    """What a replay came to: the path, what was said on it, and where it stands."""

    opening: tuple[Part, ...]
    steps: tuple[Step, ...]
    pending: Pending | None
    follow_ups: tuple[FollowUp, ...] = ()
    effects: tuple[tuple[str, Effect], ...] = ()

    @property
    def parts(self) -> tuple[Part, ...]:
        """Give everything said on the path."""
        return (*self.opening, *(part for step in self.steps for part in step.parts))

    @property
    def newest(self) -> tuple[Part, ...]:
        """Give what was said since the last answer."""
        return self.steps[-1].parts if self.steps else self.opening

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
        keys = [step.pending.key for step in self.steps]
        start = keys.index(key) if key in keys else len(keys)
        return tuple(part for step in self.steps[start:] for part in step.parts)

    def step(self, key: str) -> Step | None:
        """Find an answered question on the path."""
        return next((step for step in self.steps if step.pending.key == key), None)


class Replaying:
    """One run over one record; the talk's verbs end up here."""

    def __init__(self, record: Record, words: Words) -> None:
        """Prepare a run in which nothing has been asked yet."""
        self.words = words
        self._record = record
        self._used: set[str] = set()
        self._steps: list[tuple[Pending, Answer]] = []
        self._said: list[list[Part]] = [[]]
        self._follow_ups: list[FollowUp] = []
        self._effects: list[tuple[str, Effect]] = []
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
        said = [tuple(parts) for parts in self._said]
        steps = tuple(
            Step(pending, answer, parts)
            for (pending, answer), parts in zip(self._steps, said[1:], strict=True)
        )
        return Scene(said[0], steps, self._pending, tuple(self._follow_ups), tuple(self._effects))

    def answer(self, pending: Pending) -> Value:
        """Give the kept answer if it still stands; otherwise the run ends here."""
        self._use(pending.key)
        if self._record.parent is None and pending.unasked:
            raise ScriptError(f"{pending.key!r} would nudge in a talk that nobody agreed to")
        answer = self._kept(pending.key)
        if answer is None or not stands(pending, answer):
            self._pending = pending
            raise Suspended
        self._steps.append((pending, answer))
        self._said.append([])
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

    def goes_on(self, script: str) -> bool:
        """Say whether a talk of a script went on when this one began."""
        self._latch()
        return script in self._record.beside

    def answered_at(self, key: str) -> datetime:
        """Give the moment of an answer on the path, where the person was then."""
        self._latch()
        for pending, answer in self._steps:
            if pending.key == key:
                return answer.moment
        raise ScriptError(f"answered_at({key!r}) comes before that question on the path")

    def begun(self) -> datetime:
        """Give the moment at which the talk began, where the person was then."""
        return self._record.began

    def say(self, part: Part) -> None:
        """Add something to show."""
        if self._pending is not None:
            self._latch()
        self._said[-1].append(part)

    def want(self, key: str, effect: Effect) -> None:
        """Add an effect under a key of its own."""
        self._use(key)
        self._effects.append((key, effect))

    def follow(self, key: str, script: str, given: Mapping[str, Value]) -> None:
        """Add a talk that follows this one up."""
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


def replay(script: Callable[[Talk], None], record: Record, words: Words = ENGLISH) -> Scene:
    """Give the scene that a script and a record make together: pure, and the same every time."""
    return Replaying(record, words).scene(script)
