"""The transcripts of the terminal run on Discord unchanged."""

import asyncio
from datetime import UTC
from pathlib import Path

import pytest

from adapters.transcript import DOWN, RESTART, Step, difference, moved, parse
from tests.discord.drawing import lines_of
from tests.discord.fake import Discord
from tests.discord.running import Bot
from tests.staged import as_told_on, without_lock_screen
from tests.turned import HandClock

TRANSCRIPTS = sorted((Path(__file__).parents[1] / "transcripts").glob("*.txt"))


class Stage:
    """One member, the bot, and what it said since it was looked at last."""

    def __init__(self, discord: Discord, folder: Path, clock: HandClock) -> None:
        self.discord = discord
        self.clock = clock
        self.ann = discord.user(5, "Ann")
        discord.guild(1 << 23, "Jobs").join(self.ann)
        self._folder = folder
        self._seen = 0
        self._bot: Bot | None = None

    @property
    def bot(self) -> Bot:
        assert self._bot is not None
        return self._bot

    async def up(self) -> None:
        self._bot = Bot(self.discord, self._folder, self.clock, zone="UTC")
        await self.bot.__aenter__()

    async def down(self) -> None:
        await self.bot.__aexit__(None, None, None)

    async def take(self, step: Step) -> None:
        if step.time.startswith((RESTART, DOWN)):
            await self._restart(step)
        elif step.time:
            until = moved(self.clock.at, step.time, await self._zone()).astimezone(UTC)
            await self.bot.pass_time(until)
        elif step.messages:
            await asyncio.gather(*(self.ann.say(one or " ") for one in step.messages))
        else:
            await self.ann.slash("debrief", ["start"])
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
            await self.ann.slash("debrief", ["start"])

    async def _zone(self) -> str:
        page = await self.bot.page()
        return page.settings.zone if page else "UTC"

    def _said(self) -> list[dict[str, object]]:
        return [one for one in self.ann.dm if one["author"].get("bot")]

    def news(self) -> list[str]:
        """What the bot said since this was asked last."""
        new = self._said()[self._seen :]
        self._seen += len(new)
        return without_lock_screen(lines_of(new))


async def played(text: str, folder: Path) -> dict[int, object]:
    """Play a transcript on Discord, and give where the bot spoke otherwise."""
    clock = HandClock()
    found: dict[int, object] = {}
    async with Discord(clock.now) as discord:
        stage = Stage(discord, folder, clock)
        await stage.up()
        for step in parse(text):
            await stage.take(step)
            differs = difference(as_told_on("discord", step.expected), stage.news())
            if differs:
                found[step.number] = differs
        await stage.down()
    return found


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_the_bot_says_on_discord_what_the_transcript_says(path: Path, tmp_path: Path) -> None:
    assert asyncio.run(played(path.read_text(), tmp_path)) == {}
