"""Calls Discord's REST API: each message under a nonce of its own, doors opened with care."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from io import BytesIO

import discord
from aiohttp import ClientError
from discord import AllowedMentions, Client, File, Message, PartialMessageable

from adapters.discord.layout import Layout
from adapters.spacing import Spacing
from bot.ports import Unreachable, Untried

log = logging.getLogger("debrief")

ANSWERING = 25.0
"""Seconds in which Discord must answer, with the library's own tries: fewer than a lease."""
OPENING_GAP = 1.0
"""Seconds between two conversations that are opened: many at once look like spam."""
NUDGING_GAP = 0.1
"""Seconds between two that come by themselves: Discord takes some fifty calls a second of a bot,
and who writes meanwhile is answered between them."""
QUEUEING = 40.0
"""Seconds that one may wait for its turn: fewer than a lease."""
TOO_FAST = 120.0
"""Seconds for which no conversation is opened once Discord found that too fast."""
BANNED = 60.0
"""Seconds for which nothing is sent where Discord no longer listens to this computer."""
GONE = 10013
"""A person who is not there any more; with whom Discord forbids to speak comes as a 403."""
FORBIDDEN = 403
NO_DOOR = 10003
"""A conversation that is not there any more; another one may be opened."""
OPENED_TOO_FAST = 40003
SENDING, OPENING, NUDGING = ("discord", "all"), ("discord", "opening"), ("discord", "nudging")
PINGS = AllowedMentions.none()


class Refused(Exception):
    """Discord refused a call; the message is its code for the error."""


class Poster:
    """The one way out to Discord, but for what answers an interaction in its place."""

    def __init__(self, client: Callable[[], Client], opening_gap: float = OPENING_GAP) -> None:
        """Take who gives the client that everything shares: a new line has a new one."""
        self._client = client
        self._opening_gap = opening_gap
        self._spacing = Spacing()

    @property
    def client(self) -> Client:
        """The client as it is now."""
        return self._client()

    async def turn_to_nudge(self) -> None:
        """Wait until one that comes by itself may go; raises `Untried` where that is too long."""
        end = asyncio.get_running_loop().time() + QUEUEING
        await self._spacing.turn(NUDGING, NUDGING_GAP, end)

    async def open(self, user: str) -> str:
        """Open the conversation with a person, when it is its turn; give its id."""
        end = asyncio.get_running_loop().time() + QUEUEING
        await self._spacing.turn(OPENING, self._opening_gap, end)
        try:
            async with self._called():  # the library's own way gives one that is gone for ever
                channel = await self.client.http.start_private_message(int(user))
        except Refused as refused:
            raise Unreachable(str(refused)) from refused
        return str(channel["id"])

    async def post(
        self, door: str, layout: Layout, nonce: str, files: Mapping[str, bytes] | None = None
    ) -> Message:
        """Post a message; the same nonce again gives the message that stands there already."""
        async with self._called():
            return await self._place(door).send(
                view=layout, nonce=nonce, allowed_mentions=PINGS, files=files_of(files)
            )

    async def post_plain(self, door: str, text: str, nonce: str) -> Message:
        """Post words alone, where the parts of a message were refused."""
        async with self._called():
            return await self._place(door).send(
                text, nonce=nonce, allowed_mentions=PINGS, suppress_embeds=True
            )

    async def edit(self, door: str, post: str, layout: Layout) -> None:
        """Put something else in the place of a message."""
        message = self._place(door).get_partial_message(int(post))
        async with self._called():
            await message.edit(view=layout, allowed_mentions=PINGS)

    async def latest(self, door: str, limit: int) -> list[Message]:
        """Give the latest messages of a conversation, the newest first."""
        return await self._read(self._place(door).history(limit=limit))

    async def since(self, door: str, since: datetime) -> AsyncIterator[Message]:
        """Give the messages of a conversation since a moment, the oldest first."""
        history = self._place(door).history(limit=None, after=since, oldest_first=True)
        for one in await self._read(history):
            yield one

    async def _read(self, history: AsyncIterator[Message]) -> list[Message]:
        """Read messages; one that the library does not understand is refused like any other."""
        async with self._called():
            try:
                return [one async for one in history]
            except (AttributeError, LookupError, TypeError, ValueError) as failure:
                raise Refused(type(failure).__name__) from failure

    async def whose(self, door: str) -> str:
        """Give the person on the other side of a conversation."""
        async with self._called():
            channel = await self.client.fetch_channel(int(door))
        recipient = getattr(channel, "recipient", None)
        return str(recipient.id) if recipient else ""

    def _place(self, door: str) -> PartialMessageable:
        return self.client.get_partial_messageable(int(door))

    @asynccontextmanager
    async def _called(self) -> AsyncIterator[None]:
        """Give what can go wrong the names that the rest of the bot knows."""
        end = asyncio.get_running_loop().time() + QUEUEING
        await self._spacing.turn(SENDING, 0.0, end)
        try:
            async with asyncio.timeout(ANSWERING):
                yield
        except TimeoutError:
            # The library may have been waiting for all calls; nobody would end that any more.
            self.client.http._global_over.set()
            raise
        except discord.RateLimited as failure:
            raise Untried from failure
        except discord.HTTPException as failure:
            raise self._refusal(failure) from failure
        except (ClientError, discord.DiscordException) as failure:
            raise ConnectionError(type(failure).__name__) from failure

    def _refusal(self, failure: discord.HTTPException) -> Exception:
        """Give what a refusal means: nobody there, not now, nobody knows, or not like this."""
        if failure.code == OPENED_TOO_FAST:
            log.warning("discord asks to open fewer conversations")
            self._spacing.rest(OPENING, TOO_FAST)
            return Untried()
        if failure.status == FORBIDDEN or failure.code == GONE:
            return Unreachable(str(failure.code))
        if failure.status in (401, 429):
            log.error("discord does not listen: %s", failure.status)
            self._spacing.rest(SENDING, BANNED)
            return Untried()
        if failure.status >= 500:
            return ConnectionError(f"status {failure.status}")
        return Refused(str(failure.code))


def files_of(files: Mapping[str, bytes] | None) -> list[File]:
    """Give files as they are sent."""
    return [File(BytesIO(body), filename=name) for name, body in (files or {}).items()]
