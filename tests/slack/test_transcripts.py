"""The transcripts of the terminal run on Slack unchanged."""

import asyncio
from datetime import UTC
from pathlib import Path

import pytest

from adapters.transcript import DOWN, RESTART, Step, difference, moved, parse
from tests.slack.drawing import lines_of
from tests.slack.fake import Slack
from tests.slack.members import Member
from tests.slack.running import Bot
from tests.staged import as_told_on, without_lock_screen
from tests.turned import HandClock

TRANSCRIPTS = sorted((Path(__file__).parents[1] / "transcripts").glob("*.txt"))


class Stage:
    """One member, the bot, and what it said since it was looked at last."""

    def __init__(self, slack: Slack, folder: Path, way: str, clock: HandClock) -> None:
        self.slack = slack
        self.clock = clock
        self.ann: Member = slack.team("T1", SCOPES).member("U1", tz="UTC")
        self._folder, self._way = folder, way
        self._seen = 0
        self._files = 0
        self._bot: Bot | None = None

    @property
    def bot(self) -> Bot:
        assert self._bot is not None
        return self._bot

    async def up(self) -> None:
        self._bot = Bot(self.slack, self._folder, self.clock, self._way)
        await self.bot.__aenter__()

    async def down(self) -> None:
        await self.bot.__aexit__(None, None, None)

    async def take(self, step: Step) -> None:
        if step.time.startswith((RESTART, DOWN)):
            await self._restart(step)
        elif step.time:
            await self._pass(step.time)
        elif step.messages:
            await asyncio.gather(*(self.ann.say(one or " ") for one in step.messages))
        else:
            await self.ann.open_messages()
        await self.bot.settle()

    async def _restart(self, step: Step) -> None:
        zone = await self._zone()
        await self.down()
        if step.time != RESTART:
            away = step.time.removeprefix(DOWN)
            self.clock.at = moved(self.clock.at, away, zone).astimezone(UTC)
        before = len(self._said())
        await self.up()
        if len(self._said()) == before:
            await self.ann.command("/debrief")

    async def _pass(self, line: str) -> None:
        until = moved(self.clock.at, line, await self._zone()).astimezone(UTC)
        await self.bot.pass_time(until)

    async def _zone(self) -> str:
        page = await self.bot.page()
        return page.settings.zone if page else "UTC"

    def _said(self) -> list[dict[str, object]]:
        return [one for one in self.ann.dm if one.get("bot_id")]

    def news(self) -> list[str]:
        """What the bot said since this was asked last."""
        new, files = self._said()[self._seen :], self.ann.files[self._files :]
        self._seen += len(new)
        self._files += len(files)
        lines = [*(f"[file] {name}" for name, _ in files), *lines_of(new)]
        return without_lock_screen(lines)


SCOPES = tuple(
    "chat:write commands im:history im:write users:read files:write app_mentions:read "
    "reactions:read".split()
)


async def played(text: str, folder: Path, way: str) -> dict[int, object]:
    """Play a transcript on Slack, and give where the bot spoke otherwise."""
    clock = HandClock()
    found: dict[int, object] = {}
    async with Slack(clock.now, rate_limited=False) as slack:
        stage = Stage(slack, folder, way, clock)
        await stage.up()
        for step in parse(text):
            await stage.take(step)
            differs = difference(as_told_on("slack", step.expected), stage.news())
            if differs:
                found[step.number] = differs
        await stage.down()
    return found


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_the_bot_says_on_slack_what_the_transcript_says(path: Path, tmp_path: Path) -> None:
    assert asyncio.run(played(path.read_text(), tmp_path, "http")) == {}


@pytest.mark.parametrize("path", TRANSCRIPTS[::5], ids=lambda path: path.stem)
def test_the_bot_says_the_same_over_a_socket(path: Path, tmp_path: Path) -> None:
    assert asyncio.run(played(path.read_text(), tmp_path, "sockets")) == {}
