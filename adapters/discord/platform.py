"""Discord as one platform of the process: everything put together, started and stopped."""

from collections.abc import Iterable, Sequence
from time import perf_counter

import discord
from aiohttp import web
from discord import Interaction, InteractionType

from adapters.discord.channel import DiscordChannel
from adapters.discord.client import DebriefClient
from adapters.discord.commanding import Commanding
from adapters.discord.commands import tree_for
from adapters.discord.events import Events
from adapters.discord.failing import answer_failure
from adapters.discord.homes import Homes
from adapters.discord.line import Line
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
from bot.host import Host
from bot.newest import keep_newest
from bot.page import Address

DOORS = 20_000
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
        self._line = Line(settings, self)
        self._poster = Poster(lambda: self.client, opening_gap)
        self.channel = DiscordChannel(
            self._poster, self._door, self._clocks.now, self._clocks.virtual, self._forgotten
        )
        self._doors: dict[Address, str] = {}
        self._known: Sequence[Known] | None = None
        self._taking = True

    @property
    def client(self) -> DebriefClient:
        """The library's client, of the line as it is now."""
        return self._line.client

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
        await self._line.begin()

    async def set_up(self) -> None:
        """Say who takes the commands, and write them where they changed."""
        tree = tree_for(self.client, self._commanding)

        @tree.error
        async def failed(interaction: Interaction, error: Exception) -> None:
            await answer_failure(self._receiving, interaction, error.__cause__ or error)

        await sync(self.client, tree, self._host)

    async def line_begun(self, shard: int) -> None:
        """Read what was said while no line stood, if direct messages come over this one."""
        self._line.stood()
        if not self._taking or shard != FIRST:
            return
        known, self._known = self._known, None
        self._missed.begin(known)

    def not_understood(self, event: str) -> None:
        """Read what was said, where it did not come as it should."""
        if self._taking and event in SAYING:
            self._missed.begin()

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
            await answer_failure(self._receiving, interaction, failure)
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
        await self._missed.end()
        await self._line.hang_up()
        await self._receiving.settle()

    async def close(self) -> None:
        """Let go of the connections, once the last reply was shown."""
        await self._line.close()

    def ready(self) -> bool:
        """Say whether it is connected."""
        connected = self._line.up
        self._metrics.connected(PLATFORM, connected)
        return connected

    async def settle(self) -> None:
        """Wait until nothing is being done behind an acknowledgement any more, nor read."""
        await self._missed.settle()
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
        self._pressing.forget(person)
