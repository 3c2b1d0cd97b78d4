"""Takes in what Discord delivers: commits it, and answers within three seconds whatever happens."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Coroutine
from time import perf_counter
from typing import Any

import discord
from aiohttp import ClientError
from discord import Interaction, ui

from adapters.behind import Behind, hear_all
from adapters.discord.answering import GOOD_FOR, Answer
from adapters.discord.channel import DiscordChannel
from adapters.discord.layout import Layout
from adapters.discord.posting import Poster, Refused
from adapters.labels import Say
from adapters.metrics import Metrics
from adapters.pace import Clocks
from bot.heard import Deed, Heard
from bot.host import Host
from bot.page import Address
from bot.ports import Broken, NotSaved, Unreachable, Untried

log = logging.getLogger("debrief")

PLATFORM = "discord"
CLICK_PATIENCE = 1.9
"""Seconds after which a press is acknowledged although it is still being committed."""
AGAIN = (0.5, 3.0, 20.0, 60.0)
"""Seconds after which a message is kept again: Discord brings none a second time."""
BEGUN, CAME = "begun", "came"
"""Name, beside an interaction, what waits for its acknowledgement, and when it came."""
Shown = Callable[[], Layout | None]
After = Callable[[], Awaitable[None]]
Telling = Callable[[str], Layout]


class Receiving(Behind):
    """What is common to everything that comes: commit, acknowledge, and tell what failed."""

    def __init__(
        self,
        host: Host,
        poster: Poster,
        channel: DiscordChannel,
        metrics: Metrics,
        clocks: Clocks,
        doors: dict[Address, str],
    ) -> None:
        """Take where things are committed, the ways out, the counters, the clocks, known doors."""
        super().__init__()
        self.host = host
        self.poster = poster
        self.channel = channel
        self.metrics = metrics
        self.clocks = clocks
        self.doors = doors

    async def message(self, person: Address, heard: Heard, kind: str) -> None:
        """Commit what a person wrote, trying again for a while; in the end they are told."""
        self.metrics.heard(PLATFORM, kind)
        failure: Exception | None = None
        for pause in (0.0, *AGAIN):
            await asyncio.sleep(pause)
            try:
                await self.host.hear(person, heard)
            except Broken as broken:
                failure = broken
                break
            except NotSaved as refusal:
                self.metrics.refused(PLATFORM)
                failure = refusal
            else:
                return
        if failure:
            await self.tell(heard.door, (await self.say_to(person)).failure(failure))

    async def click(
        self,
        interaction: Interaction,
        answer: Answer,
        deeds: tuple[Deed, ...],
        shown: Shown | None = None,
        after: After | None = None,
        refused: Telling | None = None,
    ) -> None:
        """Commit what no platform repeats, and acknowledge it in time; confirm it once it is kept.

        `shown` gives the message as it looks then; `after` runs when everything is committed;
        `refused` gives what is said where it is not.
        """
        self.metrics.heard(PLATFORM, "button")
        person = actor(interaction)
        heard = self.heard(interaction, deeds)
        hearing = asyncio.ensure_future(hear_all(self.host, person, heard))
        came = interaction.extras.get(CAME, perf_counter())
        await asyncio.wait({hearing}, timeout=max(0.0, CLICK_PATIENCE - (perf_counter() - came)))
        kept = hearing.done() and hearing.exception() is None
        layout = shown() if shown and kept else None
        await self.acknowledge(interaction, layout)
        shown = None if layout else shown
        self.later(self._finish(person, hearing, answer, shown, after, refused))

    def heard(self, interaction: Interaction, deeds: tuple[Deed, ...]) -> tuple[Heard, ...]:
        """Give what a person did, as heard in an interaction of theirs."""
        now, door = self.clocks.now(), self._door(interaction)
        locale = interaction.locale.value
        community = str(interaction.guild_id or "") if interaction.is_guild_integration() else ""
        return tuple(
            Heard(
                f"{interaction.id}.{place}",
                now,
                deed,
                door=door,
                community=community,
                locale=locale,
            )
            for place, deed in enumerate(deeds)
        )

    def _door(self, interaction: Interaction) -> str:
        return str(interaction.channel_id or "") if is_own(interaction) else ""

    async def acknowledge(self, interaction: Interaction, layout: Layout | None = None) -> None:
        """Answer a press: with its message as it looks now, or with nothing to be seen."""
        try:
            if layout:
                with unanswerable():
                    await interaction.response.edit_message(view=layout)
            if not interaction.response.is_done():
                with unanswerable():
                    await interaction.response.defer()
        finally:
            if begun := interaction.extras.get(BEGUN):
                begun.set()

    async def _finish(
        self,
        person: Address,
        hearing: "asyncio.Future[None]",
        answer: Answer,
        shown: Shown | None,
        after: After | None,
        refused: Telling | None,
    ) -> None:
        try:
            await hearing
        except (NotSaved, Broken) as failure:
            self.metrics.refused(PLATFORM)
            why = (await self.say_to(person)).failure(failure)
            await answer.show(refused(why) if refused else Layout([ui.TextDisplay(why)]))
            return
        layout = shown() if shown else None
        if layout:
            await answer.change(layout)
        if after:
            await after()

    def answer(self, interaction: Interaction, *, thinking: bool = False) -> Answer:
        """Give the way to answer an interaction in its place, and let the channel know it."""
        own = is_own(interaction)
        answer = Answer(
            self.poster,
            interaction.application_id,
            interaction.token,
            self.clocks.now() + GOOD_FOR,
            own=own,
            thinking=thinking,
            alone=0 not in interaction._integration_owners,
        )
        if interaction.response.is_done():
            answer.begun.set()
        interaction.extras[BEGUN] = answer.begun
        self.channel.answer_in_place(actor(interaction), answer)
        return answer

    async def say_to(self, person: Address) -> Say:
        """Give the labels and notices in a person's language."""
        return Say(await self.host.language(person))

    async def tell(self, door: str, text: str) -> None:
        """Say something outside of any talk: that a message is not kept."""
        try:
            layout = Layout([ui.TextDisplay(text)])
            await self.poster.post(door, layout, nonce=str(perf_counter())[:24])
        except (Refused, Unreachable, Untried, OSError, TimeoutError) as failure:
            log.warning("not told: %s", type(failure).__name__)

    def soon(self, seconds: float, work: Callable[[], Coroutine[Any, Any, None] | None]) -> None:
        """Look in some seconds whether something is still to be done."""

        def look() -> None:
            todo = work()
            if todo:
                self.later(todo)

        asyncio.get_running_loop().call_later(seconds, look)


def is_own(interaction: Interaction) -> bool:
    """Say whether something was done in a person's direct messages with the bot."""
    return interaction.context.dm_channel and interaction.guild_id is None


def actor(interaction: Interaction) -> Address:
    """Give who acts, as Discord says; nothing else in an interaction says who somebody is."""
    return Address(PLATFORM, str(interaction.user.id))


async def say_privately(interaction: Interaction, layout: Layout) -> None:
    """Answer an interaction with something that only who did it sees."""
    with unanswerable():
        await interaction.response.send_message(view=layout, ephemeral=True)


def unanswerable() -> "contextlib.suppress":
    """Let pass that an interaction can't be answered any more, or was answered already."""
    return contextlib.suppress(discord.DiscordException, ClientError, TimeoutError)
