"""A member, the bot and what stands between them, for tests that are one member's visit."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.slack.fake import Slack
from tests.slack.members import Member
from tests.slack.running import Bot
from tests.turned import MONDAY, HandClock

Message = dict[str, Any]
SCOPES = tuple(
    "chat:write commands im:history im:write users:read files:write app_mentions:read "
    "reactions:read".split()
)
OPENER = "Acme turned me down after the final round"


class Visit:
    """One member with the bot in their direct messages."""

    def __init__(self, slack: Slack, ann: Member, clock: HandClock, folder: Path) -> None:
        self.slack = slack
        self.ann = ann
        self.clock = clock
        self.bot: Bot
        self._folder = folder

    async def start(self) -> None:
        """Let a process of the bot begin."""
        self.bot = Bot(self.slack, self._folder, self.clock)
        await self.bot.__aenter__()

    async def stop(self) -> None:
        """End it."""
        await self.bot.__aexit__(None, None, None)

    async def say(self, *texts: str, **more: Any) -> Message:
        """Write some messages, each after the answer to the one before; give the last."""
        said: Message = {}
        for text in texts:
            self.clock.turn(seconds=20)
            said = await self.ann.say(text, **more)
            await self.bot.settle()
        return said

    async def hear_raw(self, text: str) -> None:
        """Write what Slack itself makes of a mention or a link that was picked from its lists."""
        self.clock.turn(seconds=20)
        message = {**self.ann._message("", "", None), "text": text}
        self.ann.place.add(message)
        await self.slack.hear(self.ann.team.emit_message(self.ann.place, message), True)
        await self.bot.settle()

    async def wait(self, **span: float) -> None:
        """Let time pass, and what is due come."""
        await self.bot.pass_time(self.clock.at + timedelta(**span))

    async def press(
        self, what: str, target: Message | None = None, state: dict[str, Any] | None = None
    ) -> None:
        """Press what bears this label: in a message, else in the latest that has it."""
        self.clock.turn(seconds=20)
        shown = target or with_label(self.ann, what)
        assert (await self.ann.press(shown, what, state)).ok
        await self.bot.settle()

    async def submit(self, **values: Any) -> Any:
        """Submit the open window."""
        self.clock.turn(seconds=20)
        answer = await self.ann.submit(values)
        await self.bot.settle()
        return answer

    @property
    def said(self) -> list[Message]:
        """What the bot has said."""
        return said_to(self.ann)

    @property
    def last(self) -> Message:
        """What it said last."""
        return self.said[-1]


def said_to(member: Member) -> list[Message]:
    """What the bot has said to somebody."""
    return [one for one in member.dm if one.get("bot_id")]


def with_label(member: Member, label: str) -> Message:
    """The latest message on which something bears a label."""
    return next(one for one in reversed(said_to(member)) if label in labels(one))


def labels(shown: Message) -> list[str]:
    """The labels of what can be pressed or chosen in a message or view."""
    found: list[str] = []
    for block in shown["blocks"]:
        elements = [*block.get("elements", ()), *filter(None, [block.get("accessory")])]
        offered = [option for element in elements for option in element.get("options", ())]
        bear = [one for one in (*elements, *offered) if isinstance(one.get("text"), dict)]
        found += [one["text"]["text"] for one in bear]
    return found


def words(shown: Message) -> str:
    """All that stands in the blocks of a message or view, as Slack keeps it."""
    texts = [
        one
        for block in shown["blocks"]
        for one in (block.get("text"), *block.get("elements", ()))
        if one and isinstance(one.get("text"), str)
    ]
    return "\n".join(one["text"] for one in texts)


def told(messages: list[Message]) -> str:
    """All that stands in some messages."""
    return "\n".join(words(one) for one in messages)


def meet(script: Callable[[Visit], Awaitable[None]], **member: Any) -> None:
    """Run a test's script with a member who has not written yet."""

    async def meeting() -> None:
        async with visit(**member) as one:
            await script(one)

    asyncio.run(meeting())


@asynccontextmanager
async def visit(**member: Any) -> AsyncIterator[Visit]:
    """A bot that runs, and a member who has not written yet."""
    clock = HandClock(MONDAY)
    with tempfile.TemporaryDirectory() as folder:
        async with Slack(clock.now, rate_limited=False) as slack:
            scopes = member.pop("scopes", SCOPES)
            ann = slack.team("T1", scopes).member("U1", **{"tz": "UTC", **member})
            one = Visit(slack, ann, clock, Path(folder))
            await one.start()
            try:
                yield one
            finally:
                await one.stop()
