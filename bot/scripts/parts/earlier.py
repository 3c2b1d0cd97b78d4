"""What earlier debriefs left: how many there were, and of which company."""

from collections.abc import Sequence
from typing import TypeVar

from bot.plain import plain
from bot.script import Talk

T = TypeVar("T")


def count(talk: Talk) -> int:
    """Count the debriefs before this one."""
    return len(talk.earlier("company"))


def turned(talk: Talk, variants: Sequence[T]) -> T:
    """Give the wording whose turn it is, so that who comes again hears another one."""
    return variants[count(talk) % len(variants)]


def times(talk: Talk, company: str, event: str) -> int:
    """Count the debriefs on one event at one company; another event of its kind begins anew."""
    seen = 0
    for name, kind, again in zip(
        talk.earlier("company"), talk.earlier("event"), talk.earlier("again"), strict=False
    ):
        if plain(name) == plain(company) and kind == event:
            seen = 1 if again == "SECOND" else seen + 1
    return seen
