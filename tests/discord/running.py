"""The bot itself, running over the fake, with a notebook in a folder and a clock turned by hand."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from unittest.mock import AsyncMock, patch

from adapters.discord import client
from adapters.discord.platform import Discord as Platform
from adapters.discord_settings import DiscordSettings
from adapters.metrics import Metered, Metrics
from adapters.pace import Clocks
from bot.heard import Heard
from bot.host import Host
from bot.page import Address, Page
from bot.ports import Notebook
from tests.discord.fake import Discord
from tests.notebooks import notebook_at
from tests.turned import HandClock, pass_time

client.GUILDS = 0.02  # a loopback is quick
patch.object(client.DebriefClient, "before_identify_hook", AsyncMock()).start()  # nor spared


class ZonedHost(Host):
    """A host that is told people's zone, as by a terminal or by Slack; Discord knows none."""

    zone = ""

    async def hear(self, person: Address, heard: Heard) -> None:
        await super().hear(person, replace(heard, zone=self.zone))


class Bot:
    """One process of the bot."""

    def __init__(
        self,
        discord: Discord,
        notebook: Path | Notebook,
        clock: HandClock,
        shard_ids: tuple[int, ...] = (),
        shard_count: int | None = None,
        gap: float = 0.0,
        zone: str = "",
    ) -> None:
        self.discord = discord
        self.clock = clock
        self.metrics = Metrics()
        self.settings = DiscordSettings(
            discord.token, discord.api_url, discord.gateway_url, shard_ids, shard_count
        )
        self.platform = Platform(self.settings, self.metrics, Clocks(clock.now), gap)
        channels = {"discord": Metered(self.platform.channel, self.metrics)}
        opened = notebook_in(notebook) if isinstance(notebook, Path) else notebook
        self.host = ZonedHost(opened, channels, clock.now)
        self.host.zone = zone

    async def __aenter__(self) -> Self:
        self.platform.join(self.host)
        await self.platform.start()
        await self.settle()
        await self.sweep()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.platform.stop()
        await self.host.close()
        await self.platform.close()
        await asyncio.sleep(0)

    async def settle(self) -> None:
        """Wait until everything that was told is heard and answered, and nothing new came of it."""
        seen = -1.0
        async with asyncio.timeout(20):
            while seen != (seen := self.discord.quiet.last):
                await self.discord.settle(0)
                while self._lags():
                    await asyncio.sleep(0.001)
                while hearing := [one for one in asyncio.all_tasks() if _hears(one)]:
                    await asyncio.wait(hearing)
                await self.platform.settle()
                await self.host.settle()

    def _lags(self) -> bool:
        """Say whether something is on a line to this process that it has not read yet."""
        told = self.discord.gateway.sessions
        lines = [shard._parent.ws for shard in self.platform.client.shards.values()]
        return any(
            session.on_the_line > (line.sequence or 0)
            for line in lines
            if (session := told.get(line.session_id or ""))
        )

    async def sweep(self) -> datetime | None:
        """Ring, and wait until what is due was shown."""
        wake = await self.host.sweep()
        await self.host.settle()
        await self.settle()
        return wake

    async def pass_time(self, until: datetime) -> None:
        """Let time pass, and ring at every wake on the way."""
        await pass_time(self, until)

    async def page(self, user: str = "5") -> Page | None:
        """What is kept about a member."""
        return (await self.host.page(Address("discord", user)))[0]


def _hears(task: "asyncio.Task[Any]") -> bool:
    """Say whether the library has handed something on that is still being heard."""
    return task.get_name().startswith(("discord.py: ", "CommandTree-invoker"))


def notebook_in(folder: Path) -> Notebook:
    """A notebook in a folder."""
    return notebook_at(folder / "discord.db")


def run(script: Callable[[], Any]) -> None:
    """Run a test's script."""
    asyncio.run(script())
