"""The real client in another's simulation of Discord: commands, messages, windows, a restart.

simcord knows no nonce, no rate limit and no app of one's own: the loopback has those.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import simcord
from simcord.http.routes import interactions

from adapters.discord.platform import Discord
from adapters.discord_settings import DiscordSettings
from adapters.labels import VEIL
from adapters.metrics import Metrics
from adapters.pace import Clocks
from bot import host
from bot.host import Host
from bot.page import Address
from tests.discord.drawing import texts_of
from tests.discord.running import notebook_in
from tests.discord.visiting import labels

OPENER = "Acme turned me down after the final round"
API = "https://discord.com/api/v10"


class World:
    """A server with Ann in it, and the process of the bot that runs."""

    env: simcord.Env

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._begin()

    def _begin(self) -> None:
        settings = DiscordSettings("hush.hush.hush", API, "", (), 1)
        self.platform = Discord(settings, Metrics(), Clocks(self.now), 0.0)
        channels = {"discord": self.platform.channel}
        self.host = Host(notebook_in(self._folder), channels, self.now)
        self.platform.join(self.host)

    def now(self) -> datetime:
        return self.env.now() if hasattr(self, "env") else datetime.now(UTC)

    def settle(self, env: simcord.Env) -> None:
        """Let Ann in."""
        self.env = env
        self.guild = env.create_guild()
        self.channel = self.guild.create_text_channel("general")
        self.user = env.create_user("ann")
        self.ann = self.guild.add_member(self.user)

    async def restart(self) -> None:
        """End the process, and let another begin on what is kept."""
        await self.platform.settle()
        await self.host.close()
        self._begin()
        await self.env.restart_bot(self.platform.client)

    async def pass_time(self, seconds: float) -> None:
        """Let time pass, and ring."""
        await self.env.advance_time(seconds)
        await self.host.sweep()
        await self.quiet()

    async def quiet(self) -> None:
        """Wait until what was heard is answered."""
        for _ in range(3):
            await self.host.settle()
            await self.platform.settle()
            await self.env.settle()

    @property
    def address(self) -> Address:
        """Ann, as she is known."""
        return Address("discord", str(self.user.id))

    async def click(self, label: str, of: Any = None) -> Any:
        """Press a button of a message, else of the latest one that bears it."""
        at = [one for one in self.said() if label in labels({"components": components(one)})]
        done = await self.user.click(of or at[-1], label=label)
        await self.quiet()
        return done

    async def select(self, *values: str) -> None:
        """Choose in the list of the latest message."""
        await self.user.select(self.said()[-1], values)
        await self.quiet()

    def said(self) -> list[Any]:
        """What the bot said in direct messages."""
        found = self.user.dm_channel.history()
        return [one for one in found if one.author.bot]


def words(message: Any) -> str:
    return "\n".join(texts_of({"components": components(message)}))


def components(message: Any) -> list[Any]:
    return [one.to_dict() for one in message.components]


def play(folder: Path, script: Callable[[World], Awaitable[None]]) -> None:
    async def played() -> None:
        world = World(folder)
        async with simcord.run(world.platform.client) as env:
            world.settle(env)
            await script(world)
            await world.quiet()
            await world.host.close()

    asyncio.run(played())


@pytest.fixture(autouse=True)
def as_on_discord(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let simcord read `%40original`, which on its way to Discord becomes `@original` again.

    Nor does it move its clock while something waits for company with an end to its patience.
    """
    monkeypatch.setattr(host, "PAYING", 0)
    by_id = interactions._interaction_message

    def found(ctx: Any) -> Any:
        if ctx.args["message_id"] == "%40original":
            record = ctx.backend.interaction_by_token(ctx.args["token"])
            ctx.args["message_id"] = str(record.message_id)
        return by_id(ctx)

    monkeypatch.setattr(interactions, "_interaction_message", found)


def test_a_command_in_a_server_goes_on_in_direct_messages(tmp_path: Path) -> None:
    async def script(w: World) -> None:
        done = await w.ann.slash(w.channel, "debrief start", what=OPENER)
        await w.quiet()
        assert done.ephemeral and done.response
        assert "answered you in our direct messages" in words(done.response.message)
        assert "I understood: Acme" in words(w.said()[-1])
        others = w.guild.add_member(w.env.create_user("bob"))
        assert w.channel.history(viewer=others) == []

    play(tmp_path, script)


def test_a_talk_goes_through_a_list_buttons_a_window_and_a_restart(tmp_path: Path) -> None:
    async def script(w: World) -> None:
        await w.user.send_dm(OPENER)
        await w.quiet()
        await w.select("SAD")
        lane = w.said()[-1]
        assert "How much do you have in you" in words(lane)
        await w.click("All of it, some ten minutes")
        shown = await w.click("Write in a window")
        await w.restart()
        await w.user.submit_modal(shown, {"notes": "I was late\nI froze"})
        await w.quiet()
        page, _ = await w.host.page(w.address)
        assert page
        notes: Any = page.talks[-1].answers["notes"].value
        assert [one.text for one in notes.items] == ["I was late", "I froze"]
        await w.click("That is all")
        await w.click("Not today", of=lane)
        assert "is now “Not today”" in words(w.said()[-1])

    play(tmp_path, script)


def test_what_was_planned_comes_when_its_time_has_come(tmp_path: Path) -> None:
    async def script(w: World) -> None:
        for text in (OPENER, "sad", "whole", "I was late", "done", "an hour"):
            await w.user.send_dm(text)
            await w.quiet()
        before = len(w.said())
        await w.pass_time(30 * 60)
        assert len(w.said()) == before
        await w.restart()
        await w.pass_time(40 * 60)
        assert "I was late" in words(w.said()[-1])
        assert any(one.json and VEIL in str(one.json) for one in w.env.http_requests)

    play(tmp_path, script)


def test_two_people_with_the_same_window_open_each_fill_in_their_own(tmp_path: Path) -> None:
    async def script(w: World) -> None:
        bob = w.guild.add_member(w.env.create_user("bob"))
        opened = []
        for one, text in ((w.ann, OPENER), (bob, "Globex rejected me after the interview")):
            await one.send_dm(text)
            done = await one.slash(w.channel, "debrief home")
            await w.quiet()
            assert done.response
            opened.append(await one.click(done.response.message, label="Change them"))
        for one, shown, zone in ((w.ann, opened[0], "Lisbon"), (bob, opened[1], "Berlin")):
            # simcord leaves out what stands in a list already; Discord sends it.
            await one.submit_modal(shown, {"zone": zone, "language": ["en"]})
            await w.quiet()
            page, _ = await w.host.page(Address("discord", str(one.id)))
            assert page and page.settings.zone == f"Europe/{zone}"

    play(tmp_path, script)
