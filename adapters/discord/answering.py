"""Answers where somebody typed or pressed, to them alone, for as long as Discord lets us."""

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, cast

import discord
from aiohttp import ClientError
from discord import Webhook, ui

from adapters.discord.layout import Layout, small
from adapters.discord.messages import Message
from adapters.discord.posting import PINGS, Poster, files_of
from bot.ports import Unreachable

GOOD_FOR = timedelta(minutes=14)
"""For so long an interaction can be answered in its place: a little less than Discord allows."""
FOLLOW_UPS = 5
"""Answers behind the first that Discord takes where the app is installed by its user alone."""
CLOSED = (
    "Your direct messages with me are closed, so I answer here, where only you can see it. To have "
    "them open: the server's name, Privacy Settings, Direct Messages."
)
NO_NUDGES = (
    "While they are closed I can't come back by myself: what is due waits for you at /debrief home."
)
LINK = "https://discord.com/channels/@me/{door}"
ORIGINAL = cast(int, "@original")


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
    told: bool = False

    @property
    def _webhook(self) -> Webhook:
        return Webhook.partial(self.app, self.token, client=self.poster.client)

    async def here(
        self,
        messages: Sequence[Message],
        files: Mapping[str, bytes],
        *,
        plans: bool = False,
    ) -> None:
        """Show messages here, to their person alone; raises `Unreachable` where that is over."""
        try:
            if not self.told:
                self.told = True
                await self._say(Layout([ui.TextDisplay(CLOSED)]))
            for one in messages[: FOLLOW_UPS if self.alone else len(messages)]:
                await self._say(one.layout(), {name: files[name] for name in one.files})
            if plans:
                await self._say(Layout([small(NO_NUDGES)]))
        except discord.HTTPException as failure:
            raise Unreachable(f"response_{failure.code}") from failure
        except (ClientError, discord.DiscordException) as failure:
            raise ConnectionError(type(failure).__name__) from failure

    async def elsewhere(self, door: str) -> None:
        """Say that the answer stands in the direct messages; there it speaks for itself."""
        with contextlib.suppress(discord.DiscordException, ClientError):
            if self.own and self.thinking:
                self.thinking = False
                await self._webhook.delete_message(ORIGINAL)
            elif not self.own:
                await self._say(_pointing(door))

    async def say(self, text: str) -> None:
        """Say something outside of any talk, here."""
        await self.show(Layout([ui.TextDisplay(text)]))

    async def show(self, layout: Layout) -> None:
        """Show something outside of any talk, here."""
        with contextlib.suppress(discord.DiscordException, ClientError):
            await self._say(layout)

    async def change(self, layout: Layout) -> None:
        """Change the message that the interaction came from, or its first answer."""
        with contextlib.suppress(discord.DiscordException, ClientError):
            await self._webhook.edit_message(ORIGINAL, view=layout, allowed_mentions=PINGS)

    async def _say(self, layout: Layout, files: Mapping[str, bytes] | None = None) -> None:
        """Put something into the first answer, while that is empty, or behind it."""
        given = files_of(files)
        if self.thinking:
            self.thinking = False
            await self._webhook.edit_message(
                ORIGINAL, view=layout, allowed_mentions=PINGS, attachments=given
            )
        else:
            await self._webhook.send(
                view=layout, allowed_mentions=PINGS, files=given, ephemeral=True, wait=True
            )


def _pointing(door: str) -> Layout:
    said: ui.Item[Any] = ui.TextDisplay("I've answered you in our direct messages.")
    link: ui.Button[Any] = ui.Button(label="Open them", url=LINK.format(door=door))
    return Layout([ui.Section(said, accessory=link)])
