"""The two doors to the world: the notebook that keeps pages, and the channel that shows replies."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.community import Community
from bot.page import Address, Page, Record
from bot.reply import Reply

BROKEN = (
    "Something in me broke on that message, and it is not saved. Everything before it is safe. "
    "Please try again later."
)


NEWER = "A newer version of me keeps your notes, so that is not saved. Please write again soon."
DAMAGED = "Your notes do not open, so that is not saved. Please tell whoever runs me."


class Broken(Exception):
    """A turn failed by a fault of the program; the page is as it was before."""


class NotSaved(Exception):
    """Nothing of this batch could be kept; the message says why, without a word of anyone's."""


class Unreachable(Exception):
    """A person cannot be written to, and trying again will not help before they write."""


class Untried(Exception):
    """Nothing was sent yet, so nothing can have been shown: it may simply be tried again."""


class Halfway(Exception):
    """A part of a reply stands there: it is gone on with later, and not begun anew."""


@dataclass(frozen=True, slots=True)
class Posted:
    """When a reply was shown, by the platform's clock, and the platform's id of it if it has one.

    Where it became several posts, their ids stand in it one after another, with blanks between.
    `door` is its id of the conversation that it was shown in.
    """

    at: datetime
    post: str = ""
    door: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What a platform knows of a reply, or of several that were shown as one, by their `tokens`.

    `posted` stands where it is whole; else it was begun, and is gone on with as the same one.
    """

    tokens: tuple[str, ...]
    posted: Posted | None = None


class Again(NotSaved):
    """Somebody else was faster, or the line broke: the same batch may succeed now."""


Place = tuple[str, str]
"""A platform and the id of a community on it."""


class Batch(Protocol):
    """What can be read and written in one commit."""

    damaged: set[Address]
    """People of this batch whose page is there and does not open."""

    def load(self, people: Iterable[Address]) -> Mapping[Address, Page]:
        """Give the pages of these people, as far as they have one that opens."""

    def due(self, at: datetime, limit: int, resting: Iterable[Place] = ()) -> Sequence[Page]:
        """Give pages that want the clock and that nobody else is showing.

        Those of communities that are `resting` wait.
        """

    def community(self, place: Place) -> Community | None:
        """Give what is kept about a community, if anything is; a minute old at the most."""

    def fetch(self, page: Page, talks: Iterable[str]) -> Sequence[Record]:
        """Give filed talks of a page by their ids."""

    def save(self, page: Page, lease: datetime | None) -> None:
        """Keep a page and what it files; until `lease` nobody else shows what it owes."""

    def forget(self, person: Address) -> bool:
        """Delete a person: page, talks and the key that opened them; false where there is none."""


class Notebook(Protocol):
    """Keeps pages; called from one thread only."""

    def batch(self) -> AbstractContextManager[Batch]:
        """Open a batch that is committed at its end; raises `NotSaved` if it cannot be."""

    def next_wake(self) -> datetime | None:
        """Give the earliest moment at which some page wants the clock."""

    def talks(self, person: Address) -> tuple[Page | None, Sequence[Record]]:
        """Give a person's page and all their filed talks."""

    def community(self, place: Place) -> Community | None:
        """Give what is kept about a community, if anything is."""

    def communities(self, platform: str) -> Sequence[Community]:
        """Give every community of a platform."""

    def keep_community(self, community: Community) -> None:
        """Keep a community in place of what was kept about it."""

    def forget_community(self, place: Place) -> None:
        """Delete a community with every page in it, and the keys that opened them."""

    def active(
        self, platform: str, since: datetime, after: str = "", limit: int = 200
    ) -> tuple[Sequence[Page], str]:
        """Give pages of people on a platform who spoke since a moment.

        It looks at `limit` rows with ids behind `after`, and gives the id to go on from, which is
        empty at the end.
        """

    def hang_up(self) -> None:
        """Break off what waits for a database that does not answer; any thread may call it."""

    def close(self) -> None:
        """Let go of the database."""


class Channel(Protocol):
    """A platform, as the shell needs it."""

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        """Show a reply, with its files by name, and say when; raises `Unreachable`."""

    async def shown(self, person: Address, tokens: Sequence[str]) -> Sequence[Found]:
        """Say which replies with these tokens, in their order, stand there, if that can be told."""

    async def forget(self, person: Address) -> None:
        """Delete what the channel itself kept for a person."""
