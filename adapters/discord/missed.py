"""What people wrote on Discord, read again from their conversations."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

from adapters.discord.hearing import edit_of, from_message, said_at
from adapters.discord.posting import Poster, Refused
from adapters.discord.receiving import PLATFORM
from adapters.missed import Known
from adapters.pace import Clocks
from bot.heard import Heard


class DiscordReader:
    """Reads direct messages."""

    platform = PLATFORM
    refusal: type[Exception] = Refused

    def __init__(self, poster: Poster, clocks: Clocks) -> None:
        """Take the way to Discord, and the clocks."""
        self._poster = poster
        self._clocks = clocks

    def said_at(self, event: str) -> datetime | None:
        """Give the moment of a message by its id; none for what is no message."""
        return said_at(event, self._clocks.virtual) if event.isdigit() else None

    async def unheard(self, known: Known) -> AsyncIterator[Heard]:
        """Give what somebody wrote since they were heard last."""
        since = self._clocks.real(known.since)
        async for message in self._poster.since(known.door, since):
            if str(message.author.id) != known.person.person:
                continue
            heard = from_message(message, self._clocks.virtual)
            if heard and heard.event in known.heard:
                heard = edit_of(message, self._clocks.virtual)
            if heard and heard.at >= known.since and heard.event not in known.heard:
                yield replace(heard, missed=heard.at < known.at)
