"""A member, the bot and what stands between them, for tests that are one member's visit."""

import asyncio
import json
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.page import Page
from bot.ports import Notebook
from tests.discord.drawing import every, texts_of
from tests.discord.fake import Discord
from tests.discord.hands import User, Where
from tests.discord.interactions import Interaction
from tests.discord.running import Bot
from tests.discord.state import Guild
from tests.turned import HandClock

Message = dict[str, Any]
ACME = "Acme turned me down after the interview"
TO_BE_ASKED_TOMORROW = (ACME, "angry", "not today", "yes")
"""After these the bot asks at nine the next morning, by itself."""
POSTS = "/channels/*/messages"
LEASE = 61
HOME, ELSEWHERE = 1 << 23, 2 << 23
"""Ids of the server that the bot is in, and of one that it is not in."""


class Visit:
    """One member with the bot in their direct messages."""

    bot: Bot

    def __init__(
        self, discord: Discord, clock: HandClock, notebook: Path | Notebook, more: dict[str, Any]
    ) -> None:
        self.discord = discord
        self.clock = clock
        self.notebook = notebook
        self.ann = discord.user(5, "Ann")
        self.guild: Guild = discord.guild(HOME, "Jobs")
        self._more = {"zone": "UTC", **more}

    async def start(self) -> None:
        """Let a process of the bot begin."""
        self.bot = Bot(self.discord, self.notebook, self.clock, **self._more)
        await self.bot.__aenter__()

    async def stop(self) -> None:
        """End it."""
        await self.bot.__aexit__(None, None, None)

    async def restart(self) -> None:
        """End it, and let another begin on the same notebook."""
        await self.stop()
        await self.start()

    async def say(self, *texts: str, **more: Any) -> Message:
        """Write some messages, each after the answer to the one before; give the last."""
        said: Message = {}
        for text in texts:
            self.clock.turn(seconds=20)
            said = await self.ann.say(text, **more)
            await self.bot.settle()
        return said

    async def slash(
        self, *path: str, where: Where = "dm", user: User | None = None, **options: Any
    ) -> Interaction:
        """Give the command, such as `slash("nudges", "stop", which=…)`."""
        self.clock.turn(seconds=20)
        done = await (user or self.ann).slash("debrief", list(path), where, **options)
        await self.bot.settle()
        return done

    async def press(
        self, what: str, target: Message | None = None, user: User | None = None
    ) -> Interaction:
        """Press what bears this label: in a message, else in the latest that has it."""
        self.clock.turn(seconds=20)
        who = user or self.ann
        done = await who.press(target or with_label(who, what), what)
        await self.bot.settle()
        return done

    async def select(self, *labels: str, target: Message | None = None) -> Interaction:
        """Choose in a list: in a message, else in the latest that offers it."""
        self.clock.turn(seconds=20)
        done = await self.ann.select(target or with_label(self.ann, labels[0]), *labels)
        await self.bot.settle()
        return done

    async def submit(self, **fields: Any) -> Interaction:
        """Fill in the open window and submit it."""
        self.clock.turn(seconds=20)
        done = await self.ann.submit(self.ann.modal, **fields)
        await self.bot.settle()
        return done

    async def wait(self, **span: float) -> None:
        """Let time pass, and what is due come."""
        await self.bot.pass_time(self.clock.at + timedelta(**span))

    async def after_the_lease(self) -> None:
        """Let so much time pass that what is owed is tried again."""
        self.clock.turn(seconds=LEASE)
        await self.bot.sweep()

    async def page(self) -> Page:
        """The member's page, once what was shown is noted on it."""
        await self.bot.sweep()
        page = await self.bot.page(self.ann.id)
        assert page
        return page

    @property
    def said(self) -> list[Message]:
        """What the bot has said in the direct messages."""
        return said_to(self.ann)

    @property
    def last(self) -> Message:
        """What it said last there."""
        return self.said[-1]

    @property
    def told(self) -> str:
        """All that it said there."""
        return told(self.said)

    def count(self, method: str = "POST", path: str = POSTS) -> int:
        """How often something was called: by default, how many messages were sent."""
        return len(self.discord.called(method, path))


def said_to(user: User) -> list[Message]:
    """What the bot has said to somebody in their direct messages."""
    return [one for one in user.dm if one["author"].get("bot")]


def with_label(user: User, label: str) -> Message:
    """The latest message that somebody sees on which something bears a label."""
    seen = sorted([*said_to(user), *user.private], key=lambda one: int(one["id"]))
    return next(one for one in reversed(seen) if label in labels(one))


def labels(shown: Message) -> list[str]:
    """The labels of what can be pressed or chosen in a message."""
    found = [one for one in every(shown["components"]) if one["type"] in (2, 3)]
    options = [option for one in found for option in one.get("options", ())]
    return [one["label"] for one in (*found, *options) if "label" in one]


def words(shown: Message) -> str:
    """All that can be read in a message, but for what stands on buttons."""
    return "\n".join(filter(None, [shown["content"], *texts_of(shown)]))


def told(messages: list[Message]) -> str:
    """All that can be read in some messages."""
    return "\n".join(words(one) for one in messages)


def raw(shown: object) -> str:
    """Everything of a message as it goes over the line."""
    return json.dumps(shown, ensure_ascii=False)


def meet(script: Callable[[Visit], Awaitable[None]], **more: Any) -> None:
    """Run a test's script with a member who has not written yet."""

    async def meeting() -> None:
        async with visit(**more) as one:
            await script(one)

    asyncio.run(meeting())


@asynccontextmanager
async def visit(
    notebook: Path | Any = None, *, member: bool = True, installed: bool = False, **more: Any
) -> AsyncIterator[Visit]:
    """A bot that runs, and a member who has not written yet.

    `member`: whether she is in the bot's server; `installed`: whether she has the app herself.
    """
    clock = HandClock()
    with tempfile.TemporaryDirectory() as folder:
        async with Discord(clock.now) as discord:
            one = Visit(discord, clock, notebook or Path(folder), more)
            one.ann.installed, one.ann.no_mutual = installed, not member
            if member:
                one.guild.join(one.ann)
            await one.start()
            try:
                yield one
            finally:
                await one.stop()
