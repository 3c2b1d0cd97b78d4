"""The library's client: which events it asks for, and who hears them."""

import logging
import sys
from collections.abc import Callable
from typing import Any, Protocol, cast

import discord
from discord import AllowedMentions, Intents, Interaction, InteractionType, MemberCacheFlags
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from adapters.discord_settings import DiscordSettings
from adapters.probing import proxy

log = logging.getLogger("debrief")

NEEDED = frozenset({"READY", "RESUMED"})
"""Events without which there is no line."""
PATIENCE = 30.0
"""Seconds that the library may wait for its turn: more is better tried again later."""
GUILDS = 2.0
"""Seconds that are waited for another server before a line is taken to be there."""


class Ears(Protocol):
    """Who hears what the client is told."""

    async def set_up(self) -> None:
        """Do what must be done before the line is there."""

    async def interaction(self, interaction: Interaction) -> None:
        """Hear a press or a window."""

    async def message(self, message: discord.Message) -> None:
        """Hear a message."""

    async def edited(self, event: discord.RawMessageUpdateEvent) -> None:
        """Hear that a message reads differently now."""

    async def deleted(self, event: discord.RawMessageDeleteEvent) -> None:
        """Hear that a message is gone."""

    async def sign(self, event: discord.RawReactionActionEvent) -> None:
        """Hear a sign under a message."""

    async def removed(self, guild: int) -> None:
        """Hear that the bot was removed from a server."""

    def not_understood(self, event: str) -> None:
        """Know that something came that the library can't read."""

    async def line_begun(self, shard: int) -> None:
        """Know that a line is there anew, and what was said meanwhile was not brought."""


def intents() -> Intents:
    """Give what the bot asks to be told: of servers that they are there, of direct messages all.

    Nothing of what is written in a server's channels.
    """
    wanted = Intents.none()
    wanted.guilds = True
    wanted.dm_messages = True
    wanted.dm_reactions = True
    return wanted


class DebriefClient(discord.AutoShardedClient):
    """A client that keeps nothing of anyone in memory, and pings nobody."""

    def __init__(self, settings: DiscordSettings, ears: Ears) -> None:
        """Take where Discord is, which lines are ours, and who hears."""
        Route.BASE = settings.api_url
        if settings.gateway_url:
            DiscordWebSocket.DEFAULT_GATEWAY = URL(settings.gateway_url)
        super().__init__(
            intents=intents(),
            allowed_mentions=AllowedMentions.none(),
            max_ratelimit_timeout=PATIENCE,
            member_cache_flags=MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            shard_count=settings.shard_count,
            guild_ready_timeout=GUILDS,
            proxy=proxy(),
            shard_ids=cast(Any, list(settings.shard_ids) or None),  # none: all of them
        )
        self._ears = ears
        parsers = self._connection.parsers
        for event in parsers.keys() - NEEDED:
            parsers[event] = self._steady(event, parsers[event])
        if settings.gateway_url:
            self._lead_to(settings.gateway_url)

    def _steady(self, event: str, parse: Callable[[Any], Any]) -> Callable[[Any], Any]:
        """Let one thing that the library can't read cost no more than itself: not the line."""

        def parsed(data: Any) -> None:
            try:
                parse(data)
            except Exception as failure:
                log.error("discord event not understood: %s, %s", event, type(failure).__name__)
                self._ears.not_understood(event)

        return parsed

    def _lead_to(self, gateway: str) -> None:
        """Connect to another gateway also where Discord is asked how many lines there should be."""
        ask = self.http.get_bot_gateway

        async def asked() -> tuple[int, str, Any]:
            count, theirs, limits = await ask()
            return count, str(URL(gateway).with_query(URL(theirs).query)), limits

        self.http.get_bot_gateway = asked  # type: ignore[method-assign]

    async def setup_hook(self) -> None:
        """Do what must be done before the line is there."""
        await self._ears.set_up()

    async def on_interaction(self, interaction: Interaction) -> None:
        """Hand on presses and windows; commands go their own way."""
        if interaction.type in (InteractionType.component, InteractionType.modal_submit):
            await self._ears.interaction(interaction)

    async def on_message(self, message: discord.Message) -> None:
        """Hand on a message."""
        await self._ears.message(message)

    async def on_raw_message_edit(self, event: discord.RawMessageUpdateEvent) -> None:
        """Hand on an edit."""
        await self._ears.edited(event)

    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        """Hand on a deletion."""
        await self._ears.deleted(event)

    async def on_raw_reaction_add(self, event: discord.RawReactionActionEvent) -> None:
        """Hand on a sign."""
        await self._ears.sign(event)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Hand on that the bot was removed from a server."""
        await self._ears.removed(guild.id)

    async def on_shard_ready(self, shard: int) -> None:
        """Hand on that a line is there anew."""
        await self._ears.line_begun(shard)

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """Say by its kind alone what failed: the library would print what people wrote."""
        failure = sys.exc_info()[0]
        log.error("discord event failed: %s", failure.__name__ if failure else "unknown")
