"""What happens in people's direct messages: words, edits, what they took back, signs."""

import logging
from dataclasses import replace

import discord
from discord import Client, Message

from adapters.discord.hearing import edit_of, from_deletion, from_message, from_sign
from adapters.discord.posting import Refused
from adapters.discord.receiving import PLATFORM, Receiving
from bot.heard import Heard
from bot.newest import keep_newest
from bot.page import Address
from bot.ports import NotSaved, Unreachable, Untried

log = logging.getLogger("debrief")

WHOSE = 20_000
"""Conversations of which it is remembered whose they are."""


class Events:
    """Hears what happens; each is committed, for Discord brings nothing twice."""

    def __init__(self, receiving: Receiving) -> None:
        """Take what commits."""
        self._receiving = receiving
        self._whose: dict[int, str] = {}

    async def message(self, client: Client, message: Message) -> None:
        """Hear a message; only direct messages are for the bot."""
        if message.guild or not isinstance(message.channel, discord.DMChannel):
            return
        heard = from_message(message, self._receiving.clocks.virtual)
        if heard is None:
            return
        person = Address(PLATFORM, str(message.author.id))
        self._know(message.channel.id, person.person)
        self._receiving.channel.wrote(person)
        self._receiving.doors[person] = heard.door
        heard = replace(heard, community=only_community(client))
        await self._receiving.message(person, heard, "message")

    async def edited(self, event: discord.RawMessageUpdateEvent) -> None:
        """Hear that somebody changed what they wrote."""
        heard = edit_of(event.message, self._receiving.clocks.virtual)
        if heard and not event.guild_id:
            await self._of_somebody(str(event.message.author.id), heard, "edit")

    async def deleted(self, event: discord.RawMessageDeleteEvent) -> None:
        """Hear that somebody took a message back."""
        if event.guild_id:
            return
        now = self._receiving.clocks.now()
        heard = from_deletion(event.message_id, event.channel_id, now)
        await self._of_somebody(await self._who(event.channel_id), heard, "deletion")

    async def sign(self, event: discord.RawReactionActionEvent, own: int) -> None:
        """Hear a sign under a message."""
        if event.guild_id or event.user_id == own:
            return
        now, sign = self._receiving.clocks.now(), str(event.emoji)
        heard = from_sign(event.message_id, event.channel_id, sign, now)
        self._know(event.channel_id, str(event.user_id))
        await self._of_somebody(str(event.user_id), heard, "sign")

    async def removed(self, guild: int) -> None:
        """Delete what a server's manager set, once the bot was removed from it."""
        try:
            await self._receiving.host.forget_community((PLATFORM, str(guild)))
        except NotSaved as failure:
            log.error("a server is not forgotten yet: %s", type(failure).__name__)

    async def _of_somebody(self, user: str, heard: Heard, kind: str) -> None:
        """Hear what only means something where there is a page: of strangers nothing is kept."""
        person = Address(PLATFORM, user)
        page, _ = await self._receiving.host.page(person) if user else (None, ())
        if page:
            await self._receiving.message(person, heard, kind)

    def _know(self, door: int, user: str) -> None:
        self._whose[door] = user
        keep_newest(self._whose, WHOSE)

    async def _who(self, door: int) -> str:
        if door not in self._whose:
            try:
                self._know(door, await self._receiving.poster.whose(str(door)))
            except (Refused, Unreachable, Untried, OSError, TimeoutError) as failure:
                log.info("a conversation was not found: %s", type(failure).__name__)
        return self._whose.get(door, "")


def only_community(client: Client) -> str:
    """Give the only server that the bot is in, whose settings hold for whoever writes to it."""
    alone = len(client.guilds) == 1 and (client.shard_count or 1) == 1
    return str(client.guilds[0].id) if alone else ""
