"""`/debrief`, typed anywhere: answered to its writer alone, and the talk goes on in private."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any

from discord import Interaction
from discord.app_commands import Choice

from adapters.discord.answering import Answer
from adapters.discord.homepage import in_a_list
from adapters.discord.homes import Homes
from adapters.discord.managing import Managing
from adapters.discord.receiving import PLATFORM, Receiving, actor, unanswerable
from bot.heard import Deed, Ordered
from bot.home import Coming
from bot.page import Address
from bot.ports import Broken, NotSaved

LATE = 8.0
"""Seconds after which is said that an answer is still on its way."""
ON_ITS_WAY = "I have that. My answer comes in our direct messages as soon as Discord lets me."
NOT_NOW = "I could not look that up just now. Please try once more."
NOT_COMING = "I have nothing planned by that name. `/debrief nudges list` shows what is coming."
OFFERED = 25
LOOKING_UP = 2.0
"""Seconds in which a list for somebody who is typing must be there."""
Draw = Callable[[Interaction, Answer], Awaitable[None]]


class Commanding:
    """Takes in the slash command."""

    def __init__(self, receiving: Receiving, homes: Homes, managing: Managing) -> None:
        """Take what commits, who draws people's own pages, and what managers see."""
        self._receiving = receiving
        self._homes = homes
        self._managing = managing

    async def deed(self, interaction: Interaction, deed: Deed) -> None:
        """Take something a person does; their direct messages are tried, closed before or not."""
        answer = await self._answer(interaction)
        self._receiving.channel.reopen(actor(interaction))
        await self._hear(interaction, answer, deed)

    async def _hear(self, interaction: Interaction, answer: Answer, deed: Deed) -> None:
        self._receiving.metrics.heard(PLATFORM, "command")
        (heard,) = self._receiving.heard(interaction, (deed,))

        def late() -> Coroutine[Any, Any, None] | None:
            if not answer.thinking:
                return None
            return answer.end() if answer.own else self._tell(interaction, ON_ITS_WAY, answer)

        try:
            await self._receiving.host.hear(actor(interaction), heard)
        except (NotSaved, Broken) as failure:
            self._receiving.metrics.refused(PLATFORM)
            say = await self._receiving.say_to(actor(interaction))
            await answer.say(say.failure(failure))
        else:
            self._receiving.soon(LATE, late)

    async def nudge(self, interaction: Interaction, order: str, which: str, until: str) -> None:
        """Take what is to become of something that is coming: by its name, or by its number."""
        answer = await self._answer(interaction)
        try:
            coming = await self._coming(actor(interaction))
        except NotSaved:
            await self._tell(interaction, NOT_NOW, answer)
            return
        number = _number(coming, which)
        if coming and not number:
            await self._tell(interaction, NOT_COMING, answer)
            return
        deed = Ordered(order, f"{number or 1} {until}".strip())  # of nothing, nothing is the first
        await self._hear(interaction, answer, deed)

    async def home(self, interaction: Interaction) -> None:
        """Show a person's own page, to them alone."""
        await self._draw(interaction, self._homes.redraw)

    async def server(self, interaction: Interaction) -> None:
        """Show a manager what holds for all members."""
        await self._draw(interaction, self._managing.page)

    async def _draw(self, interaction: Interaction, draw: Draw) -> None:
        """Let a page be drawn in the place of the first answer."""
        answer = await self._answer(interaction)
        answer.thinking = False
        try:
            await draw(interaction, answer)
        except NotSaved:
            await self._tell(interaction, NOT_NOW, answer)

    async def coming(self, interaction: Interaction, current: str) -> list[Choice[str]]:
        """Give what is coming, as far as it fits what was typed so far."""
        try:
            async with asyncio.timeout(LOOKING_UP):
                found = await self._coming(actor(interaction))
        except (NotSaved, TimeoutError):
            return []
        labelled = [(in_a_list(one), one.name) for one in found]
        fits = [one for one in labelled if current.casefold() in one[0].casefold()]
        return [Choice(name=label, value=name) for label, name in fits[:OFFERED]]

    async def _coming(self, person: Address) -> tuple[Coming, ...]:
        home = await self._homes.home(person)
        return home.coming if home and not home.frozen else ()

    async def _tell(self, interaction: Interaction, notice: str, answer: Answer) -> None:
        say = await self._receiving.say_to(actor(interaction))
        await answer.say(say(notice))

    async def _answer(self, interaction: Interaction) -> Answer:
        """Answer at once with nothing yet, which only its writer sees."""
        with unanswerable():
            await interaction.response.defer(ephemeral=True, thinking=True)
        return self._receiving.answer(interaction, thinking=True)


def _number(coming: Sequence[Coming], which: str) -> str:
    """Give the place of what was chosen in the list, or typed by hand: a number, or its words."""
    said = which.strip().casefold()
    named = [place for place, one in enumerate(coming, 1) if which == one.name]
    counted = [place for place in range(1, len(coming) + 1) if said == str(place)]
    worded = [place for place, one in enumerate(coming, 1) if said in in_a_list(one).casefold()]
    found = named or counted or (worded if len(worded) == 1 and not said.isdigit() else [])
    return str(found[0]) if found else ""
