"""What an author of scripts sees: a talk, and the verbs to hold it with."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from enum import Enum
from functools import lru_cache
from typing import TypeVar

from bot import saying
from bot.effects import Effect
from bot.letters.letter import Letter
from bot.moments import WEEK, Span, days, hours, later, on
from bot.page import EARLIER
from bot.question import (
    Collected,
    Item,
    Kind,
    Option,
    Question,
    Reader,
    ScriptError,
    Value,
    Wait,
    Woke,
    to_moment,
)
from bot.run import HasId, Run
from bot.saying import CardLine
from bot.understanding import Where
from bot.words import Fact, Sentence, Translate, Unprompted, sentence

__all__ = [
    "Item",
    "ScriptError",
    "Sentence",
    "Talk",
    "Unprompted",
    "Woke",
    "days",
    "hours",
    "later",
    "on",
    "sentence",
]

E = TypeVar("E", bound=Enum)
S = TypeVar("S")
Told = Callable[[str], bool]


Identified = TypeVar("Identified", bound=HasId)
Script = Callable[["Talk"], None]


class Talk:
    """A conversation as its script sees it.

    Every question names under `skip` what a skip means. Texts are constant templates; facts go in
    by name. A key may be used once in a run: loops go through `each` and `over`, shared passages
    through `within`.
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

    def say(self, text: str | Sentence, /, **facts: Fact) -> None:
        """Say one short paragraph."""
        self._run.say(saying.line, text, facts)

    def card(self, title: Sentence, sections: Sequence[tuple[str, Sequence[CardLine]]]) -> None:
        """Show a card: each section is a heading and lines, the person's own or sentences."""
        kept = tuple((heading, tuple(lines)) for heading, lines in sections if lines)
        self._run.say(saying.card, title, kept)

    def draft(self, key: str, letter: Letter, *, language: str = "") -> None:
        """Show a letter; it may be in another language than the talk."""
        whole = self._prefix + key
        own = self._run.rewritten(whole)
        self._run.say(saying.draft, whole, self._run.talk, letter, own, language)

    def wait(
        self,
        key: str,
        until: datetime,
        *,
        what: str | Sentence,
        asked: bool = False,
        agreed: bool = False,
        good_for: Span = WEEK,
        into: str = "",
        early: str = "",
        hears: Told | None = None,
    ) -> Woke:
        """Go on when the moment has come, and say how; late means after `good_for`.

        `asked` says that the person asked for this very moment, `agreed` that they agreed to its
        day; any other is for follow-ups alone, which begin when somebody agreed to them. `what`
        completes "I come back to" in a list. `early` labels a way to go on before it; `into` names
        a collection that takes what is written meanwhile; words that it `hears` go on before it
        too, and are taken for an answer.
        """
        run, words = self._run, self._run.words
        if run.ahead and (known := run.recall()):
            return Woke[str(known[0])]
        label = words.translate(early) if early else ""
        about = words.translate(what) if isinstance(what, str) else words.say(what)
        wait = Wait(
            self._prefix + key, until, asked, good_for, into, label, about, hears, agreed=agreed
        )
        return Woke[str(run.answer(wait))]

    def follow_up(self, key: str, script: Script, **given: Value) -> None:
        """Let another talk go on beside this one, under this talk's id and the key."""
        self._run.follow(self._prefix + key, script.__name__, given)

    def do(self, key: str, effect: Effect) -> None:
        """Want something done, once."""
        self._run.want(self._prefix + key, effect)

    def given(self, key: str) -> Value:
        """Give a fact from the opener, the parent or an earlier talk, or `None`."""
        return self._run.given(self._prefix + key)

    def leave(self, name: str, *lines: str) -> None:
        """Leave lines for later talks, which find them as `earlier`."""
        self._run.leave(name, lines)

    def earlier(self, name: str) -> tuple[str, ...]:
        """Give what earlier talks left under a name, the oldest first."""
        found = self._run.given(f"{EARLIER}{name}")
        return found if isinstance(found, tuple) else ()

    def goes_on(self, script: Script) -> bool:
        """Say whether a talk of another script went on when this one began."""
        return self._run.goes_on(script.__name__)

    @property
    def language(self) -> str:
        """The code of the language that this person speaks with the bot."""
        return self._run.words.language

    @property
    def edition(self) -> int:
        """The edition of the scripts when this talk began: what is newer is not asked in it."""
        return self._run.edition()

    def label(self, option: Enum) -> str:
        """Give the label of an option as the person reads it, for a line of a card."""
        return self._run.words.translate(option.value)

    def answered_at(self, key: str) -> datetime:
        """Give the moment of an answer on this path."""
        return self._run.answered_at(self._prefix + key)

    @property
    def begun(self) -> datetime:
        """The moment at which this talk began."""
        return self._run.begun()

    def within(self, prefix: str) -> "Talk":
        """Give a shared passage its own prefix for keys."""
        return Talk(self._run, f"{self._prefix}{prefix}.")

    def each(self, key: str, *, more: str, most: int = 12) -> Iterator["Talk"]:
        """Go round as often as the person says there is one more."""
        for count in range(1, most + 1):
            one = self.within(f"{key}.{count}")
            yield one
            if count < most and not one.confirm("more", more, skip=False):
                return

    def over(self, key: str, items: Iterable[Identified]) -> Iterator[tuple["Talk", Identified]]:
        """Go over items, each under keys with its own id, wherever it stands in the list."""
        for item in items:
            yield self.within(f"{key}.{item.id}"), item

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
