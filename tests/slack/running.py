"""The bot itself, running over the fake, with a notebook in a folder and a clock turned by hand."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from adapters.metrics import Metered, Metrics
from adapters.pace import Clocks
from adapters.settings import SlackSettings
from adapters.slack.platform import Slack as Platform
from bot.host import Host
from bot.page import Address, Page
from bot.ports import Notebook
from tests.notebooks import notebook_at
from tests.slack.fake import Slack
from tests.slack.tiny import SECRET
from tests.turned import HandClock, pass_time


class Bot:
    """One process of the bot, over HTTP or a socket, for one workspace or for many."""

    def __init__(
        self,
        slack: Slack,
        notebook: Path | Notebook,
        clock: HandClock,
        way: str = "http",
        *,
        many: bool = False,
        gap: float = 0.0,
    ) -> None:
        token = next(iter(slack.teams.values())).token if slack.teams else ""
        self.settings = SlackSettings(
            bot_token="" if many else token,
            app_token="xapp-1" if way == "sockets" else "",
            signing_secret=SECRET,
            client_id=slack.client_id if many else "",
            client_secret=slack.client_secret if many else "",
            api_url=slack.api_url,
        )
        self.slack = slack
        self.clock = clock
        self.way = way
        self.metrics = Metrics()
        self.platform = Platform(self.settings, self.metrics, Clocks(clock.now), gap)
        channels = {"slack": Metered(self.platform.channel, self.metrics)}
        opened = notebook_in(notebook) if isinstance(notebook, Path) else notebook
        self.host = Host(opened, channels, clock.now)
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def __aenter__(self) -> Self:
        self.platform.join(self.host)
        app = web.Application()
        app.add_routes(self.platform.routes())
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        if self.way == "http":
            self.slack.post_events_to(f"{self.url}/slack/events", SECRET)
        await self.platform.start()
        await self.sweep()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._runner:
            await self._runner.cleanup()
        await self.platform.stop()
        await self.host.close()
        await self.platform.close()
        await asyncio.sleep(0)

    async def settle(self) -> None:
        """Wait until everything that was heard is answered."""
        for _ in range(3):
            await self.slack.settle()
            await self.platform.settle()
            await self.host.settle()

    async def sweep(self) -> datetime | None:
        """Ring, and wait until what is due was shown."""
        wake = await self.host.sweep()
        await self.settle()
        return wake

    async def pass_time(self, until: datetime) -> None:
        """Let time pass, and ring at every wake on the way."""
        await pass_time(self, until)

    async def page(self, user: str = "U1", team: str = "T1") -> Page | None:
        """What is kept about a member."""
        return (await self.host.page(Address("slack", user, team)))[0]


def notebook_in(folder: Path) -> Notebook:
    """A notebook in a folder."""
    return notebook_at(folder / "slack.db")


def run(script: Callable[[], Any]) -> None:
    """Run a test's script."""
    asyncio.run(script())
