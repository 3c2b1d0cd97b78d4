"""What an author of scripts sees: a talk, and the verbs to hold it with."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from enum import Enum
from typing import TypeVar

from bot import saying
from bot.asking import Asking, Told
from bot.effects import Effect
from bot.letters.letter import Letter
from bot.moments import WEEK, Span, days, hours, later, on
from bot.page import EARLIER
from bot.question import (
    Item,
    ScriptError,
    Value,
    Wait,
    Woke,
)
from bot.run import HasId
from bot.saying import CardLine
from bot.words import Fact, Sentence, Unprompted, sentence

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

Identified = TypeVar("Identified", bound=HasId)
Script = Callable[["Talk"], None]


class Talk(Asking):
    """A conversation as its script sees it.

    A key may be used once in a run: loops go through `each` and `over`, shared passages through
    `within`.
    """

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
