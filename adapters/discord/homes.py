"""Draws a person's own page, privately, whenever they ask for it or change something there."""

from discord import Interaction

from adapters.discord.answering import Answer
from adapters.discord.homepage import home_page
from adapters.discord.managers import manages
from adapters.discord.receiving import PLATFORM, actor
from adapters.pace import Clocks
from adapters.pages import home_of
from bot.home import Home
from bot.host import Host
from bot.page import Address


class Homes:
    """The pages that people see when they type `/debrief home`."""

    def __init__(self, host: Host, clocks: Clocks) -> None:
        """Take where pages are kept, and the clocks."""
        self._host = host
        self._clocks = clocks

    async def home(self, person: Address) -> Home | None:
        """Give a person's page in words, if there is one."""
        return await home_of(self._host, person, self._clocks.now())

    async def redraw(self, interaction: Interaction, answer: Answer) -> None:
        """Draw the page as it is now, in the place where it was asked for."""
        place = (PLATFORM, str(interaction.guild_id or ""))
        community = await self._host.community(place) if interaction.guild_id else None
        there = await self.home(actor(interaction))
        await answer.change(home_page(there, manages=manages(interaction, community)))
