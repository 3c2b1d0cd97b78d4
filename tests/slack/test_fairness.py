"""Nobody waits for somebody else's many messages, and no limit of Slack's is met."""

import asyncio
import secrets
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.slack import posting
from adapters.slack.workspaces import Workspace
from adapters.spacing import Spacing
from bot.page import Address, Page
from bot.reply import Line, Reply
from tests.slack.team import Team
from tests.slack.trying import TO_BE_ASKED_TOMORROW, Scene, said, trying
from tests.turned import MONDAY

MANY = 300
POST = "chat.postMessage"


def play(folder: Path, script: Any, **more: Any) -> None:
    async def played() -> None:
        async with trying(folder, **more) as scene:
            await script(scene)

    asyncio.run(played())


async def installed(scene: Scene, team: Team) -> None:
    found = Workspace(team.id, team.token, team.bot_user, team.bot_id, "U9")
    await scene.bot.platform._workspaces.install(found)


def copies(scene: Scene, page: Page, people: list[Address], later: timedelta) -> None:
    """Give other people a page like this one."""
    due = (page.wake_at or MONDAY) + later
    with scene.bot.host._notebook.batch() as batch:
        for one in people:
            id = secrets.token_hex(8)
            batch.save(page.but(id=id, address=one, version=0, wake_at=due, door=""), None)


async def crowd(scene: Scene) -> Any:
    """Let one in a workspace and three hundred in another be asked at the same time; give the one.

    Theirs are due earlier.
    """
    one, other = scene.slack.teams["T1"], scene.slack.team("T2")
    for team in (one, other):
        await installed(scene, team)
    await scene.say(*TO_BE_ASKED_TOMORROW)
    page = await scene.page()
    many = [one.member(f"U1{number:03}").id for number in range(MANY - 1)]
    copies(scene, page, [Address("slack", id, "T1") for id in many], timedelta())
    bo = other.member("U2", tz="UTC")
    copies(scene, page, [Address("slack", "U2", "T2")], timedelta(seconds=1))
    scene.slack.calls.clear()
    scene.clock.turn(days=1)
    return bo


def posts(scene: Scene) -> list[str]:
    """The tokens with which was posted, in order."""
    return [one.token for one in scene.slack.calls if one.method == POST]


def test_one_nudge_does_not_wait_for_three_hundred_of_another_workspace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(posting, "QUEUEING", 1.0)

    async def script(scene: Scene) -> None:
        bo = await crowd(scene)
        await scene.bot.host.sweep()
        await scene.bot.settle()
        assert len(said(bo)) == 1
        home = scene.slack.teams["T2"].token
        assert posts(scene).index(home) < 10 < MANY
        assert all(one.status == 200 for one in scene.slack.calls)

    play(tmp_path, script, many=True, gap=1.0)


def test_all_three_hundred_are_asked_and_nobody_twice(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        bo = await crowd(scene)
        for _ in range(3):
            await scene.after_the_lease()
        home = scene.slack.teams["T1"]
        assert len(said(bo)) == 1
        told = [len(said(one)) for one in home.members.values() if one is not scene.ann]
        assert told == [1] * (MANY - 1)
        assert len(posts(scene)) == MANY + 1

    play(tmp_path, script, many=True)


def test_a_conversation_gets_a_message_a_second_in_order_and_slack_never_has_to_say_so(
    tmp_path: Path,
) -> None:
    async def script(scene: Scene) -> None:
        lines = [f"{number} " + "word " * 600 for number in range(4)]
        reply = Reply("token", scene.clock.at, tuple(map(Line, lines)))
        address = Address("slack", "U1", "T1")
        await scene.bot.platform.channel.show(address, reply, {})
        assert [one.split()[0] for one in said(scene.ann)] == list("0123")
        assert all(one.status == 200 for one in scene.slack.calls)

    play(tmp_path, script, rate_limited=True, gap=1.0)


def test_who_is_answered_at_length_keeps_nobody_else_waiting() -> None:
    async def script() -> None:
        spacing, loop = Spacing(), asyncio.get_running_loop()
        end, order = loop.time() + 60, []

        async def send(name: str, channel: str) -> None:
            await spacing.turn(("T1", channel), 0.2, end)
            await spacing.turn(("T1", POST), 0.001, end)
            order.append(name)

        await send("long 1", "D1")
        await asyncio.gather(send("long 2", "D1"), send("short", "D2"))
        assert order == ["long 1", "short", "long 2"]

    asyncio.run(script())
