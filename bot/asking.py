"""The verbs with which a script asks: for words, a choice, a yes, a moment, a place, a list."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from enum import Enum
from functools import lru_cache
from typing import TypeVar

from bot.moments import Span
from bot.question import (
    Collected,
    Item,
    Kind,
    Option,
    Question,
    Reader,
    Value,
    to_moment,
)
from bot.run import Run
from bot.understanding import Where
from bot.words import Fact, Translate

E = TypeVar("E", bound=Enum)
S = TypeVar("S")
Told = Callable[[str], bool]


class Asking:
    """The questions of a talk.

    Each names under `skip` what a skip means. Texts are constant templates; facts go in by name.
    """

    def __init__(self, run: Run, prefix: str = "") -> None:
        """Open a talk on a run; `prefix` stands before each of its keys."""
        self._run = run
        self._prefix = prefix

    def ask(
        self,
        key: str,
        text: str,
        /,
        *,
        skip: S,
        aloud: bool = False,
        tells: Told | None = None,
        remind: Span | None = None,
        lapse: Span | None = None,
        **facts: Fact,
    ) -> str | S:
        """Ask for words; what `tells` takes for the answer is taken even before it is asked.

        With `aloud` they are said as if to somebody else, so that a thank-you is an answer.
        """
        value = self._put(
            key, Kind.TEXT, text, facts, tells=tells, aloud=aloud, remind=remind, lapse=lapse
        )
        return value if isinstance(value, str) else skip

    def choose(
        self,
        key: str,
        options: type[E],
        text: str,
        /,
        *,
        skip: S,
        leave: Iterable[E] = (),
        read: Reader | None = None,
        lapse: Span | None = None,
        **facts: Fact,
    ) -> E | S:
        """Ask for one of a few; `leave` names those not offered here, `read` understands words."""
        value = self._put(key, Kind.ONE, text, facts, options, leave=leave, read=read, lapse=lapse)
        return options[value] if isinstance(value, str) else skip

    def choose_or_tell(
        self,
        key: str,
        options: type[E],
        text: str,
        /,
        *,
        skip: S,
        leave: Iterable[E] = (),
        read: Reader | None = None,
        tells: Told | None = None,
        remind: Span | None = None,
        lapse: Span | None = None,
        **facts: Fact,
    ) -> E | str | S:
        """Ask for one of a few; a sentence that is none of them is kept as it is.

        With `tells`, only what it takes for news is kept unasked.
        """
        value = self._put(
            key,
            Kind.ONE,
            text,
            facts,
            options,
            leave=leave,
            read=read,
            own=True,
            tells=tells,
            remind=remind,
            lapse=lapse,
        )
        if isinstance(value, str) and value.startswith("="):
            return value[1:]
        return options[value] if isinstance(value, str) else skip

    def choose_from(
        self,
        key: str,
        options: Mapping[str, str],
        text: str,
        /,
        *,
        skip: S,
        read: Reader | None = None,
        **facts: Fact,
    ) -> str | S:
        """Ask for one of a person's own things: labels, under names that stay."""
        shown = tuple(Option(name, label) for name, label in options.items())
        value = self._put(key, Kind.ONE, text, facts, options=shown, read=read)
        return value if isinstance(value, str) else skip

    def choose_many(
        self,
        key: str,
        options: type[E],
        text: str,
        /,
        *,
        skip: S,
        leave: Iterable[E] = (),
        read: Reader | None = None,
        own: bool = False,
        **facts: Fact,
    ) -> tuple[E | str, ...] | S:
        """Ask for any number of several; with `own`, words that match none are kept as they are."""
        value = self._put(key, Kind.SEVERAL, text, facts, options, leave=leave, read=read, own=own)
        if not isinstance(value, tuple):
            return skip
        return tuple(one[1:] if one.startswith("=") else options[one] for one in value)

    def confirm(
        self,
        key: str,
        text: str,
        /,
        *,
        skip: S,
        remind: Span | None = None,
        lapse: Span | None = None,
        **facts: Fact,
    ) -> bool | S:
        """Ask for a yes or a no."""
        value = self._put(key, Kind.YES_NO, text, facts, remind=remind, lapse=lapse)
        return value if isinstance(value, bool) else skip

    def moment(
        self, key: str, text: str, /, *, skip: S, clock: bool = False, **facts: Fact
    ) -> datetime | S:
        """Ask for a day or a time, in words; with `clock` the hour must be named."""
        value = self._put(key, Kind.MOMENT, text, facts, clock=clock)
        moment = to_moment(value) if isinstance(value, str) else None
        return skip if moment is None else moment

    def place(self, key: str, text: str, /, *, skip: S, **facts: Fact) -> Where | S:
        """Ask for a city, a country or a zone."""
        value = self._put(key, Kind.PLACE, text, facts)
        zone, _, country = value.partition(" ") if isinstance(value, str) else ("", "", "")
        return Where(zone, country) if zone or country else skip

    def collect(
        self, key: str, text: str, /, *, done: str, skip: S, **facts: Fact
    ) -> tuple[Item, ...] | S:
        """Ask for any number of messages, kept one by one until the person presses `done`."""
        run = self._run
        if run.ahead and (known := run.recall()):
            value = known[0]
        else:
            items = run.collected(self._prefix + key).items
            shown = (Option("done", run.words.translate(done)),)
            value = self._put(key, Kind.COLLECT, text, facts, options=shown, items=items)
        return value.items if isinstance(value, Collected) and value.items else skip

    def _put(
        self,
        key: str,
        kind: Kind,
        text: str,
        facts: Mapping[str, Fact],
        offer: type[Enum] | None = None,
        *,
        leave: Iterable[Enum] = (),
        options: tuple[Option, ...] = (),
        items: tuple[Item, ...] = (),
        read: Reader | None = None,
        own: bool = False,
        tells: Told | None = None,
        clock: bool = False,
        aloud: bool = False,
        remind: Span | None = None,
        lapse: Span | None = None,
    ) -> Value:
        run, words = self._run, self._run.words
        if run.ahead and (known := run.recall()):
            return known[0]
        question = _question(
            words.translate, self._prefix + key, kind, text, offer, tuple(leave), own, read, tells
        )
        if facts or "{" in text:
            question = question.but(facts=facts, words=words)
        if remind or lapse:
            question = question.but(remind=remind, lapse=lapse)
        if clock or aloud:
            question = question.but(clock=clock, aloud=aloud)
        if options:
            question = question.offering(options, items)
        return run.answer(question)


CONSTANT = 4000
"""Questions kept ready, before anyone's words are in them, so that no replay makes them anew."""


@lru_cache(CONSTANT)
def _question(
    translate: Translate,
    key: str,
    kind: Kind,
    text: str,
    offer: type[Enum] | None,
    leave: tuple[Enum, ...],
    own: bool,
    read: Reader | None,
    tells: Told | None,
) -> Question:
    offered = [one for one in offer or () if one not in leave]
    options = tuple(Option(one.name, translate(one.value)) for one in offered)
    return Question(key, kind, translate(text), options, own, read=read, tells=tells)
