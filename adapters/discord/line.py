"""The line to Discord's gateway: begun, held, begun anew where it broke for good, and ended."""

import asyncio
import contextlib
import logging

import discord
from aiohttp import ClientError
from discord import ConnectionClosed, LoginFailure

from adapters.discord.client import DebriefClient, Ears
from adapters.discord_settings import DiscordSettings
from adapters.serving import CannotStart

log = logging.getLogger("debrief")

CONNECTING = 60.0
"""Seconds in which the first shard must stand."""
AGAIN, LONGEST = 1.0, 120.0
"""Seconds before a line that broke for good is begun anew: at first, and at the most."""
FATAL = frozenset({4004, 4010, 4011, 4012, 4013, 4014})
"""Codes with which Discord ends a line that trying again does not mend."""


class Line:
    """Holds the line; the client is another one each time that it is begun anew."""

    def __init__(self, settings: DiscordSettings, ears: Ears) -> None:
        """Take where Discord is, and who hears what comes."""
        self._settings = settings
        self._ears = ears
        self.client = DebriefClient(settings, ears)
        self._held: asyncio.Task[None] | None = None
        self._stands = asyncio.Event()
        self._stood = False
        self._ending = False

    async def begin(self) -> None:
        """Log in and connect; raises `CannotStart`."""
        await self._log_in()
        self._held = asyncio.create_task(self._hold())
        self._held.add_done_callback(self._ended_for_good)
        stands = asyncio.create_task(self._stands.wait())
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(CONNECTING):
                await asyncio.wait((self._held, stands), return_when=asyncio.FIRST_COMPLETED)
        stands.cancel()
        if self._held.done():
            self._held.result()
        if not self._stands.is_set():
            raise CannotStart("Discord's gateway does not answer. `debrief doctor` looks at it.")

    async def _log_in(self) -> None:
        try:
            async with asyncio.timeout(CONNECTING):
                await self.client.login(self._settings.token)
        except LoginFailure as error:
            raise CannotStart(
                "Discord does not know DISCORD_TOKEN. Copy it again: "
                "discord.com/developers/applications, your app, “Bot”, Reset Token."
            ) from error
        except (discord.HTTPException, ClientError, OSError, TimeoutError) as error:
            raise CannotStart(
                f"Discord can't be reached at {self._settings.api_url}. Is there a way to it?"
            ) from error

    async def _hold(self) -> None:
        """Keep the line; one that broke for good is begun anew, with a client of its own."""
        pause = AGAIN
        while True:
            self._stood = False
            try:
                await self.client.connect()
            except ConnectionClosed as closed:
                if closed.code in FATAL:
                    raise _ended(closed.code) from closed
                log.error("discord line closed: %s", closed.code)
            except discord.PrivilegedIntentsRequired as error:
                raise _ended(4014) from error
            except Exception as failure:
                log.error("discord line broke: %s", type(failure).__name__)
            if self._ending:
                return
            pause = AGAIN if self._stood else min(pause * 2, LONGEST)
            await asyncio.sleep(pause)
            await self._renew()

    async def _renew(self) -> None:
        """Take a new client in place of one that can't be used any more."""
        with contextlib.suppress(Exception):
            await self.client.close()
        self.client = DebriefClient(self._settings, self._ears)
        try:
            await self.client.login(self._settings.token)
        except Exception as failure:
            log.error("discord not reached: %s", type(failure).__name__)

    def _ended_for_good(self, held: "asyncio.Task[None]") -> None:
        """Say so where it ends while the bot runs: then nobody waits for it."""
        if self._stands.is_set() and not held.cancelled() and (why := held.exception()):
            log.error("discord ended the line: %s", why)

    def stood(self) -> None:
        """Know that a shard stands."""
        self._stood = True
        self._stands.set()

    @property
    def up(self) -> bool:
        """Whether every shard is connected."""
        shards = self.client.shards.values()
        held = self._held is not None and not self._held.done()
        return held and bool(shards) and not any(one.is_closed() for one in shards)

    async def hang_up(self) -> None:
        """Be told nothing more; what is under way can still be sent."""
        self._ending = True
        for shard in self.client.shards.values():
            with contextlib.suppress(Exception):
                await shard.disconnect()

    async def close(self) -> None:
        """Let go of the connections."""
        if self._held:
            self._held.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await self._held
        await self.client.close()


def _ended(code: int) -> CannotStart:
    """Say why Discord ended a line for good."""
    told = {
        4004: "Discord does not know DISCORD_TOKEN.",
        4014: "Discord does not allow what this bot asks to be told (4014).",
    }.get(code, f"Discord does not take DISCORD_SHARD_IDS and DISCORD_SHARD_COUNT ({code}).")
    return CannotStart(f"{told} `debrief doctor` says what to do.")
