"""One run of a script, as a talk needs it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

from bot.effects import Effect
from bot.question import Collected, Pending, Value
from bot.reply import Part
from bot.words import Words


class HasId(Protocol):
    """Anything that `over` can go through: it carries an id of its own."""

    @property
    def id(self) -> str:
        """The id, stable while the item lasts."""


class Run(Protocol):
    """One replay, as a talk needs it; `bot.replay` has the real one."""

    words: Words
    talk: str
    """The id of the talk."""
    ahead: bool
    """Whether the path is still one that is known, so that answers are only recalled."""

    def recall(self) -> tuple[Value] | None:
        """Give the next answer on a path that is known, or nothing where the unknown begins."""

    def answer(self, pending: Pending) -> Value:
        """Give the kept answer, or end the replay here."""

    def collected(self, key: str) -> Collected:
        """Give what a collection holds so far."""

    def given(self, key: str) -> Value:
        """Give a fact known from elsewhere."""

    def rewritten(self, key: str) -> tuple[str, str] | None:
        """Give the subject and the body that the person put in place of a letter's."""

    def goes_on(self, script: str) -> bool:
        """Say whether a talk of a script went on when this one began."""

    def edition(self) -> int:
        """Give the edition of the scripts with which the talk began."""

    def answered_at(self, key: str) -> datetime:
        """Give the moment of an answer on the path."""

    def begun(self) -> datetime:
        """Give the moment at which the talk began."""

    def say(self, make: Callable[..., Part], *facts: object) -> None:
        """Add something to show; `make` puts it into words once it is heard."""

    def want(self, key: str, effect: Effect) -> None:
        """Add an effect."""

    def leave(self, name: str, lines: tuple[str, ...]) -> None:
        """Leave lines under a name for later talks, in place of earlier ones."""

    def follow(self, key: str, script: str, given: Mapping[str, Value]) -> None:
        """Add a talk that follows this one up."""
