"""A tiny discord.py client, with which the fake is tried out before a real bot meets it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from tests.discord.fake import Discord

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
INTENTS = discord.Intents(guilds=True, dm_messages=True, dm_reactions=True, guild_messages=True)
Api = Callable[..., Awaitable[Any]]  # method, path, body
Calling = AsyncIterator[tuple[Discord, Api]]
Hear = Callable[["discord.Interaction[Tiny]"], Awaitable[Any]]


class Clock:
    """A clock that is turned by hand."""

    def __init__(self) -> None:
        self.at = NOW

    def __call__(self) -> datetime:
        return self.at

    def turn(self, **by: float) -> None:
        self.at += timedelta(**by)


def point_at(fake: Discord) -> None:
    """Let discord.py in this process talk to the fake."""
    Route.BASE = fake.api_url
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(fake.gateway_url)


class Tiny(discord.AutoShardedClient):
    """The client, and what it heard."""

    def __init__(self, **options: Any) -> None:
        usual = {"intents": INTENTS, "shard_count": 1, "guild_ready_timeout": 0.01}
        super().__init__(**{**usual, **options})
        self.tree = discord.app_commands.CommandTree(self)
        self.heard: list[discord.Message] = []
        self.events: list[str] = []
        self.raw: list[discord.Interaction[Any]] = []
        self.errors: list[BaseException] = []
        self.answer: Hear | None = None
        self.sync = False

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Do not wait five seconds between shards."""

    async def setup_hook(self) -> None:
        if self.sync:
            await self.tree.sync()

    async def on_message(self, message: discord.Message) -> None:
        if message.author != self.user:
            self.heard.append(message)

    async def on_socket_event_type(self, kind: str) -> None:
        self.events.append(kind)

    async def on_interaction(self, interaction: "discord.Interaction[Tiny]") -> None:
        self.raw.append(interaction)
        if self.answer is not None:
            try:
                await self.answer(interaction)
            except discord.HTTPException as error:
                self.errors.append(error)


@asynccontextmanager
async def running(fake: Discord, tiny: Tiny) -> AsyncIterator[Tiny]:
    """The client, logged in and connected until the end."""
    point_at(fake)
    await tiny.login(fake.token)
    task = asyncio.create_task(tiny.connect())
    try:
        ready = asyncio.create_task(tiny.wait_until_ready())
        await asyncio.wait((ready, task), timeout=5, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            ready.cancel()
            await task
        assert ready.done()
        yield tiny
    finally:
        await tiny.close()
        await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def talking(
    answer: Hear | None = None,
    clock: Callable[[], datetime] | None = None,
    tiny: Tiny | None = None,
    **options: Any,
) -> AsyncIterator[tuple[Discord, Tiny]]:
    """A fake with one guild and Ann in it, and the client on it, with one command."""
    async with Discord(clock or (lambda: NOW), **options) as fake:
        fake.guild(1 << 23, "Jobs").join(fake.user(5, "Ann", locale="de"))
        client = tiny or Tiny()
        client.answer = answer
        async with running(fake, client):
            await client.http.bulk_upsert_global_commands(int(fake.app_id), [COMMAND])
            await fake.settle()
            yield fake, client


@asynccontextmanager
async def calling(
    clock: Callable[[], datetime] | None = None,
) -> Calling:
    """A fake with Ann in one guild, and a client that is logged in but hears nothing."""
    async with Discord(clock or (lambda: NOW)) as fake:
        fake.guild(1 << 23, "Jobs").join(fake.user(5, "Ann"))
        point_at(fake)
        tiny = Tiny()
        await tiny.login(fake.token)

        async def call(method: str, path: str, body: Any = None) -> Any:
            more = {} if body is None else {"json": body}
            return await tiny.http.request(Route(method, path), **more)

        try:
            yield fake, call
        finally:
            await tiny.close()


async def dm(call: Api) -> str:
    """The path of the messages between Ann and the bot."""
    opened = await call("POST", "/users/@me/channels", {"recipient_id": "5"})
    return f"/channels/{opened['id']}/messages"


@asynccontextmanager
async def refused(code: int, status: int = 0) -> AsyncIterator[Any]:
    """What is refused with that code."""
    with pytest.raises(discord.HTTPException) as caught:
        yield caught
    assert caught.value.code == code, caught.value
    assert status in (0, caught.value.status)


COMMAND: Any = {
    "name": "debrief",
    "name_localizations": {"de": "rückblick"},
    "description": "Talk about a refusal",
    "integration_types": [0, 1],
    "contexts": [0, 1, 2],
    "options": [
        {"type": 1, "name": "start", "description": "Begin"},
        {
            "type": 2,
            "name": "nudges",
            "description": "What is coming",
            "options": [
                {
                    "type": 1,
                    "name": "snooze",
                    "description": "Later",
                    "options": [
                        {
                            "type": 3,
                            "name": "which",
                            "description": "Which",
                            "required": True,
                            "autocomplete": True,
                        },
                        {"type": 3, "name": "until", "description": "Until when"},
                    ],
                }
            ],
        },
    ],
}
