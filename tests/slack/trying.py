"""A bot on the fake with one member, and what tests of failures ask about them."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from adapters.slack.sockets import Watch
from bot.page import Page
from tests.slack.fake import Slack
from tests.slack.members import Member
from tests.slack.running import Bot
from tests.slack.team import SCOPES
from tests.turned import HandClock

ACME = "Acme turned me down after the interview"
TO_BE_ASKED_TOMORROW = (ACME, "angry", "not today", "yes")
"""After these the bot asks at nine the next morning, by itself."""
LEASE = 61


@dataclass
class Scene:
    """Slack, the bot that runs now, one member, and the clock."""

    slack: Slack
    bot: Bot
    ann: Member
    clock: HandClock

    async def say(self, *words: str) -> None:
        """Let the member write, and the bot answer, one after another."""
        for one in words:
            await self.ann.say(one)
            await self.bot.settle()

    async def after_the_lease(self) -> None:
        """Let so much time pass that what is owed is tried again."""
        self.clock.turn(seconds=LEASE)
        await self.bot.sweep()

    async def tomorrow(self) -> None:
        """Let the nudge come due, and sweep."""
        self.clock.turn(days=1)
        await self.bot.sweep()

    async def page(self) -> Page:
        """The member's page, once what was shown is noted on it."""
        await self.bot.sweep()
        page = await self.bot.page()
        assert page
        return page

    def count(self, method: str) -> int:
        """How often a method was called."""
        return sum(1 for one in self.slack.calls if one.method == method)

    async def restart(self, folder: Path) -> None:
        """End the bot, and begin another on the same notebook."""
        await self.bot.__aexit__(None, None, None)
        self.begin(folder)
        await self.bot.__aenter__()

    def begin(self, folder: Path) -> None:
        """Put another bot in the place of the one that ended."""
        watch = self.bot.platform.watch
        self.bot = Bot(self.slack, folder, self.clock, self.bot.way)
        self.bot.platform.watch = watch


@asynccontextmanager
async def trying(
    folder: Path | Any, way: str = "http", *, watch: Watch | None = None, **more: Any
) -> AsyncIterator[Scene]:
    """A bot with its member; `folder` may be a notebook."""
    clock = HandClock()
    limited = more.pop("rate_limited", False)
    async with Slack(clock.now, rate_limited=limited) as slack:
        slack.retry_after = (0.0, 0.02, 0.02)
        scopes = (*SCOPES.split(), "reactions:read")
        ann = slack.team("T1", scopes).member("U1", tz="UTC")
        bot = Bot(slack, folder, clock, way, **more)
        bot.platform.watch = watch or bot.platform.watch
        scene = Scene(slack, bot, ann, clock)
        await bot.__aenter__()
        try:
            yield scene
        finally:
            await scene.bot.__aexit__(None, None, None)


def said(member: Member) -> list[str]:
    """The bot's messages, as a screen reader has them."""
    return [one["text"] for one in member.dm if one.get("bot_id")]


def shown(message: dict[str, Any]) -> str:
    """Everything that can be read in a message."""
    return json.dumps([message["text"], message.get("blocks")], ensure_ascii=False)
