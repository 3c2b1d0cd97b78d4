"""Answers where somebody typed or pressed, to them alone, for as long as Discord lets us."""

import asyncio
import contextlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, cast

import discord
from aiohttp import ClientError
from discord import Webhook, WebhookType, ui

from adapters.discord.layout import Layout
from adapters.discord.posting import ANSWERING, PINGS, Poster, Refused, files_of
from adapters.discord.words import short
from adapters.labels import Say
from bot.ports import Unreachable

GOOD_FOR = timedelta(minutes=14)
"""For so long an interaction can be answered in its place: a little less than Discord allows."""
FOLLOW_UPS = 5
"""Answers behind the first that Discord takes where the app is installed by its user alone."""
BEGINNING = 4.0
"""Seconds that are waited for an interaction to be acknowledged: longer than it may take."""
TOO_MANY = 40094
OVER = frozenset({401, 403, 404})
"""States of an answer to what can't be answered any more."""
LINK = "https://discord.com/channels/@me/{door}"
ORIGINAL = cast(int, "@original")


class Full(Exception):
    """As much as Discord takes in one place was said there: the rest has to wait for another."""


@dataclass
class Answer:
    """A way to answer an interaction in its place; `thinking` is its first answer, still empty.

    In the bot's `own` direct messages nothing needs to be said there: the reply stands below.
    """

    poster: Poster
    app: int
    token: str = field(repr=False)
    until: datetime
    own: bool = False
    thinking: bool = False
    alone: bool = False
    left: int = FOLLOW_UPS
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once the interaction was acknowledged: Discord takes nothing more before that."""
    before: "Answer | None" = field(default=None, repr=False)
    """The one before it, which ends with it: what both wait for may come as one."""
    pointing: bool = True

    @property
    def _webhook(self) -> Webhook:
        about: Any = {"id": self.app, "type": WebhookType.application.value, "token": self.token}
        return Webhook.from_state(about, state=self.poster.client._connection)

    async def put(self, layout: Layout, files: Mapping[str, bytes] | None = None) -> None:
        """Show a part of a reply; raises `Unreachable` where that is over, `Full`, `Refused`."""
        with _named():
            async with asyncio.timeout(ANSWERING):
                await self._say(layout, files)

    async def elsewhere(self, door: str, say: Say) -> None:
        """Say that the answer stands in the direct messages; there it speaks for itself."""
        await self.end_before()
        if self.own:
            await self.end()
        elif self.pointing or self.thinking:
            await self.show(_pointing(door, say))

    async def end_before(self) -> None:
        """End what was answered with nothing yet before this, for the answer stands here."""
        before, self.before = self.before, None
        if before:
            await before.end_before()
            await before.end()

    async def end(self) -> None:
        """Take the first answer away, where it is still empty."""
        if not self.thinking:
            return
        self.thinking = False
        with unsaid():
            async with asyncio.timeout(ANSWERING):
                await self._webhook.delete_message(ORIGINAL)

    async def say(self, text: str) -> None:
        """Say something outside of any talk, here."""
        await self.show(Layout([ui.TextDisplay(text)]))

    async def show(self, layout: Layout) -> None:
        """Show something outside of any talk, here."""
        with unsaid():
            await self.put(layout)

    async def change(self, layout: Layout) -> None:
        """Change the message that the interaction came from, or its first answer."""
        with unsaid():
            async with asyncio.timeout(ANSWERING):
                await self._webhook.edit_message(ORIGINAL, view=layout, allowed_mentions=PINGS)

    async def _say(self, layout: Layout, files: Mapping[str, bytes] | None = None) -> None:
        """Put something into the first answer, while that is empty, or behind it."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.begun.wait(), BEGINNING)
        given = files_of(files)
        if self.thinking:
            await self._webhook.edit_message(
                ORIGINAL, view=layout, allowed_mentions=PINGS, attachments=given
            )
            self.thinking = False
            return
        if self.alone and not self.left:
            raise Full
        self.left -= 1
        await self._webhook.send(
            view=layout, allowed_mentions=PINGS, files=given, ephemeral=True, wait=True
        )


def unsaid() -> "contextlib.suppress":
    """Let pass what could not be said, where nothing hangs on it."""
    return contextlib.suppress(
        discord.DiscordException, ClientError, OSError, TimeoutError, Full, Refused, Unreachable
    )


@contextmanager
def _named() -> Iterator[None]:
    """Give what can go wrong the names that the rest of the bot knows."""
    try:
        yield
    except discord.HTTPException as failure:
        if failure.code == TOO_MANY:
            raise Full from failure
        if failure.status in OVER:
            raise Unreachable(f"response_{failure.code}") from failure
        if failure.status == 429 or failure.status >= 500:
            raise ConnectionError(f"status {failure.status}") from failure
        raise Refused(str(failure.code)) from failure
    except (ClientError, discord.DiscordException) as failure:
        raise ConnectionError(type(failure).__name__) from failure


def _pointing(door: str, say: Say) -> Layout:
    said: ui.Item[Any] = ui.TextDisplay(say("I've answered you in our direct messages."))
    label = short(say("Open them"), 80)
    link: ui.Button[Any] = ui.Button(label=label, url=LINK.format(door=door))
    return Layout([ui.Section(said, accessory=link)])
