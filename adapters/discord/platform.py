"""Discord as one platform of the process: everything put together, started and stopped."""

import asyncio
import contextlib
import logging
from collections.abc import Iterable, Sequence
from time import perf_counter

import discord
from aiohttp import ClientError, web
from discord import ConnectionClosed, Interaction, InteractionType, LoginFailure

from adapters.discord.channel import DiscordChannel
from adapters.discord.client import DebriefClient
from adapters.discord.commanding import Commanding
from adapters.discord.commands import tree_for
from adapters.discord.events import Events
from adapters.discord.failing import answer_failure
from adapters.discord.homes import Homes
from adapters.discord.managing import Managing
from adapters.discord.missed import DiscordReader
from adapters.discord.posting import OPENING_GAP, Poster
from adapters.discord.pressing import Pressing
from adapters.discord.receiving import CAME, PLATFORM, Receiving
from adapters.discord.syncing import sync
from adapters.discord_settings import DiscordSettings
from adapters.metrics import Metrics
from adapters.missed import Known, Missed
from adapters.pace import Clocks
from adapters.serving import CannotStart
from bot.host import Host
from bot.newest import keep_newest
from bot.page import Address

log = logging.getLogger("debrief")

CONNECTING = 60.0
"""Seconds in which the first line must stand."""
AGAIN, LONGEST = 1.0, 120.0
"""Seconds before a line that broke for good is begun anew: at first, and at the most."""
DOORS = 20_000
FATAL = frozenset({4004, 4010, 4011, 4012, 4013, 4014})
"""Codes with which Discord ends a line that trying again does not mend."""
SAYING = frozenset({"MESSAGE_CREATE", "MESSAGE_UPDATE"})
"""What can be read in a conversation where it was not understood as it came."""
FIRST = 0
"""The line over which direct messages come."""


class Discord:
    """The bot on Discord."""

    name = PLATFORM

    def __init__(
        self,
        settings: DiscordSettings,
        metrics: Metrics,
        clocks: Clocks | None = None,
        opening_gap: float = OPENING_GAP,
    ) -> None:
        """Take the settings, the counters and the clocks."""
        self._settings = settings
        self._metrics = metrics
        self._clocks = clocks or Clocks()
        self.client = DebriefClient(settings, self)
        self._poster = Poster(self.client, opening_gap)
        self.channel = DiscordChannel(
            self._poster, self._door, self._clocks.now, self._clocks.virtual, self._forgotten
        )
        self._doors: dict[Address, str] = {}
        self._known: Sequence[Known] | None = None
        self._line: asyncio.Task[None] | None = None
        self._stands = asyncio.Event()
        self._stood = False
        self._catching_up: set[asyncio.Task[None]] = set()
        self._taking = True

    def join(self, host: Host) -> None:
        """Take the host, which had to know the channel first."""
        self._host = host
        self._receiving = Receiving(
            host, self._poster, self.channel, self._metrics, self._clocks, self._doors
        )
        homes, managing = Homes(host, self._clocks), Managing(self._receiving)
        self._events = Events(self._receiving)
        self._pressing = Pressing(self._receiving, homes, managing)
        self._commanding = Commanding(self._receiving, homes, managing)
        self._missed = Missed(host, DiscordReader(self._poster, self._clocks), self._clocks)

    @property
    def _reads(self) -> bool:
        """Whether direct messages come over a line of this process."""
        return not self._settings.shard_ids or FIRST in self._settings.shard_ids

    def routes(self) -> Iterable[web.RouteDef]:
        """Give nothing: everything comes over the gateway."""
        return ()

    async def start(self) -> None:
        """Connect, and read what was said meanwhile; raises `CannotStart`."""
        if self._reads:
            self._known = await self._missed.known()
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
        self._line = asyncio.create_task(self._hold())
        self._line.add_done_callback(self._ended_for_good)
        stands = asyncio.create_task(self._stands.wait())
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(CONNECTING):
                await asyncio.wait((self._line, stands), return_when=asyncio.FIRST_COMPLETED)
        stands.cancel()
        if self._line.done():
            self._line.result()
        if not self._stands.is_set():
            raise CannotStart("Discord's gateway does not answer. `debrief doctor` looks at it.")

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
            if not self._taking:
                return
            pause = AGAIN if self._stood else min(pause * 2, LONGEST)
            await asyncio.sleep(pause)
            await self._renew()

    def _ended_for_good(self, line: "asyncio.Task[None]") -> None:
        """Say so where it ends while the bot runs: then nobody waits for it."""
        if self._stands.is_set() and not line.cancelled() and (why := line.exception()):
            log.error("discord ended the line: %s", why)

    async def _renew(self) -> None:
        """Take a new client in place of one that can't be used any more."""
        with contextlib.suppress(Exception):
            await self.client.close()
        self.client = DebriefClient(self._settings, self)
        self._poster.client = self.client
        try:
            await self.client.login(self._settings.token)
        except Exception as failure:
            log.error("discord not reached: %s", type(failure).__name__)

    async def set_up(self) -> None:
        """Say who takes the commands, and write them where they changed."""
        tree = tree_for(self.client, self._commanding)

        @tree.error
        async def failed(interaction: Interaction, error: Exception) -> None:
            await answer_failure(interaction, error.__cause__ or error)

        await sync(self.client, tree, self._host)

    async def line_begun(self, shard: int) -> None:
        """Read what was said while no line stood, if direct messages come over this one."""
        self._stood = True
        self._stands.set()
        if not self._taking or shard != FIRST:
            return
        known, self._known = self._known, None
        self._catch_up(known)

    def not_understood(self, event: str) -> None:
        """Read what was said, where it did not come as it should."""
        if self._taking and event in SAYING:
            self._catch_up(None)

    def _catch_up(self, known: Sequence[Known] | None) -> None:
        task = asyncio.create_task(self._missed.catch_up(known))
        self._catching_up.add(task)
        task.add_done_callback(self._caught_up)

    def _caught_up(self, task: "asyncio.Task[None]") -> None:
        self._catching_up.discard(task)
        if not task.cancelled() and (failure := task.exception()):
            log.error("not caught up: %s", type(failure).__name__)

    async def interaction(self, interaction: Interaction) -> None:
        """Take in a press or a window."""
        if not self._taking:
            return
        interaction.extras[CAME] = begun = perf_counter()
        try:
            if interaction.type is InteractionType.modal_submit:
                await self._pressing.submit(interaction)
            else:
                await self._pressing.press(interaction)
        except Exception as failure:
            await answer_failure(interaction, failure)
        self._metrics.acknowledged(PLATFORM, perf_counter() - begun)

    async def message(self, message: discord.Message) -> None:
        """Take in a message."""
        if self._taking:
            await self._events.message(self.client, message)

    async def edited(self, event: discord.RawMessageUpdateEvent) -> None:
        """Take in an edit."""
        if self._taking:
            await self._events.edited(event)

    async def deleted(self, event: discord.RawMessageDeleteEvent) -> None:
        """Take in that a message is gone."""
        if self._taking:
            await self._events.deleted(event)

    async def sign(self, event: discord.RawReactionActionEvent) -> None:
        """Take in a sign."""
        if self._taking and self.client.user:
            await self._events.sign(event, self.client.user.id)

    async def removed(self, guild: int) -> None:
        """Take in that the bot was removed from a server."""
        await self._events.removed(guild)

    async def stop(self) -> None:
        """Take nothing more in, and finish what was taken; the rest is read at the next start."""
        self._taking = False
        for one in self._catching_up:
            one.cancel()
        for shard in self.client.shards.values():
            with contextlib.suppress(Exception):
                await shard.disconnect()
        await self._receiving.settle()

    async def close(self) -> None:
        """Let go of the connections, once the last reply was shown."""
        if self._line:
            self._line.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await self._line
        await self.client.close()

    def ready(self) -> bool:
        """Say whether it is connected."""
        shards = self.client.shards.values()
        held = self._line is not None and not self._line.done()
        connected = held and bool(shards) and not any(one.is_closed() for one in shards)
        self._metrics.connected(PLATFORM, connected)
        return connected

    async def settle(self) -> None:
        """Wait until nothing is being done behind an acknowledgement any more, nor read."""
        while self._catching_up:
            await asyncio.wait(self._catching_up)
        await self._receiving.settle()

    async def _door(self, person: Address, anew: bool) -> str:
        """Give the conversation with a person: the one that is known, else one that is opened."""
        keep_newest(self._doors, DOORS)
        if not anew and person in self._doors:
            return self._doors[person]
        page, _ = await self._host.page(person)
        door = page.door if page and not anew else ""
        if not door:
            door = await self._poster.open(person.person)
        self._doors[person] = door
        return door

    def _forgotten(self, person: Address) -> None:
        self._doors.pop(person, None)


def _ended(code: int) -> CannotStart:
    """Say why Discord ended a line for good."""
    told = {
        4004: "Discord does not know DISCORD_TOKEN.",
        4014: "Discord does not allow what this bot asks to be told (4014).",
    }.get(code, f"Discord does not take DISCORD_SHARD_IDS and DISCORD_SHARD_COUNT ({code}).")
    return CannotStart(f"{told} `debrief doctor` says what to do.")
