"""What is kept about a community: what its manager set for everyone, and how to speak there."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.facts import Facts


@dataclass(frozen=True)
class Community(Facts):
    """A workspace or a server; nothing in it is about any one member.

    `helplines`, `coaches` and `pointers` are lines in the manager's own words. `secrets` are what a
    platform needs in order to speak there, under names of its own.
    """

    platform: str
    id: str = field(repr=False)
    country: str = ""
    language: str = "en"
    helplines: tuple[str, ...] = ()
    coaches: tuple[str, ...] = ()
    pointers: tuple[str, ...] = ()
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
