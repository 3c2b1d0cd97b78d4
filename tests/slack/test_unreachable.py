"""Who cannot be written to is left alone; what was owed is kept, and told at the next contact."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from adapters.slack.channel import CLOSED
from adapters.slack.workspaces import Workspace
from tests.slack.tiny import ways
from tests.slack.trying import ACME, TO_BE_ASKED_TOMORROW, Scene, said, trying

POST = "chat.postMessage"
MISSED = "I wrote to you on"
NUDGE = "Good morning"


def play(folder: Path, script: Any, way: str = "http", **more: Any) -> None:
    async def played() -> None:
        async with trying(folder, way, **more) as scene:
            await script(scene)

    asyncio.run(played())


def close_the_tab(scene: Scene) -> None:
    scene.slack.teams["T1"].messages_tab_enabled = False


def deactivate(scene: Scene) -> None:
    scene.ann.deactivate()


def revoke(scene: Scene) -> None:
    team = scene.slack.teams["T1"]
    team.dead[team.token] = "token_revoked"


def forget_the_token(scene: Scene) -> None:
    team = scene.slack.teams["T1"]
    team.dead[team.token] = "invalid_auth"


def mend(scene: Scene) -> None:
    team = scene.slack.teams["T1"]
    team.messages_tab_enabled, scene.ann.unreachable, scene.ann.deleted = True, "", False
    team.dead.clear()


CAUSES = [close_the_tab, deactivate, revoke, forget_the_token]


@pytest.mark.parametrize("cause", CAUSES)
def test_who_cannot_be_written_to_is_tried_once_and_told_at_the_next_contact(
    tmp_path: Path, cause: Any
) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(*TO_BE_ASKED_TOMORROW)
        posts, before = scene.count(POST), len(scene.ann.dm)
        cause(scene)
        await scene.tomorrow()
        await scene.bot.sweep()
        calls = len(scene.slack.calls)
        for _ in range(5):
            await scene.after_the_lease()
        for _ in range(14):
            await scene.tomorrow()
        assert (scene.count(POST), len(scene.slack.calls)) == (posts + 1, calls)
        page = await scene.page()
        assert page.owed and page.unreachable and page.wake_at is None
        assert await scene.bot.sweep() is None

        mend(scene)
        await scene.say("hello again")
        new = "\n".join(one["text"] for one in scene.ann.dm[before:] if one.get("bot_id"))
        assert MISSED in new and new.count(NUDGE) == 1
        page = await scene.page()
        assert not page.owed and page.unreachable is None

    play(tmp_path, script)


def test_an_answer_that_met_a_closed_tab_is_given_when_its_person_comes_back(
    tmp_path: Path,
) -> None:
    async def script(scene: Scene) -> None:
        close_the_tab(scene)
        await scene.say(ACME)
        assert said(scene.ann) == [] and scene.count(POST) == 1
        await scene.page()
        mend(scene)
        await scene.ann.open_messages()
        await scene.bot.settle()
        assert "A no like that hurts" in said(scene.ann)[0] and MISSED in said(scene.ann)[0]
        await scene.ann.open_messages()
        await scene.bot.settle()
        assert len(said(scene.ann)) == 1

    play(tmp_path, script)


@ways
def test_a_command_is_answered_where_only_its_writer_sees_it_if_the_tab_is_closed(
    tmp_path: Path, way: str
) -> None:
    async def script(scene: Scene) -> None:
        close_the_tab(scene)
        await scene.ann.command("/debrief", ACME, channel="C1")
        await scene.bot.settle()
        told = [one["text"] for one in scene.ann.ephemerals]
        assert CLOSED in told and "A no like that hurts" in told[-1]
        assert scene.ann.dm == [] and not scene.slack.teams["T1"].channels["C1"].messages
        page = await scene.page()
        assert not page.owed and page.unreachable is None

    play(tmp_path, script, way)


@ways
def test_a_press_on_such_an_answer_is_answered_there_too(tmp_path: Path, way: str) -> None:
    async def script(scene: Scene) -> None:
        close_the_tab(scene)
        await scene.ann.command("/debrief", ACME, channel="C1")
        await scene.bot.settle()
        shown = scene.ann.ephemerals[-1]
        await scene.ann.press(shown, "Sad")
        assert (await scene.ann.press(shown, "That's it")).ok
        await scene.bot.settle()
        assert "okay to be sad" in scene.ann.ephemerals[-1]["text"]

    play(tmp_path, script, way)


def test_what_comes_by_itself_is_never_answered_to_a_command_of_before(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(*TO_BE_ASKED_TOMORROW)
        await scene.ann.command("/debrief", "help", channel="C1")
        await scene.bot.settle()
        close_the_tab(scene)
        told = len(scene.ann.ephemerals)
        await scene.tomorrow()
        assert len(scene.ann.ephemerals) == told
        page = await scene.page()
        assert page.owed and page.unreachable

    play(tmp_path, script)


def test_an_old_command_is_no_way_to_answer(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME)
        await scene.ann.command("/debrief", "help", channel="C1")
        await scene.bot.settle()
        told = len(scene.ann.ephemerals)
        scene.clock.turn(hours=1)
        close_the_tab(scene)
        await scene.say("sad")
        assert len(scene.ann.ephemerals) == told and scene.slack.refused_responses == []
        page = await scene.page()
        assert page.owed and page.unreachable

    play(tmp_path, script)


def test_another_process_speaks_with_the_token_of_the_newest_installation(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        team = scene.slack.teams["T1"]
        workspaces = scene.bot.platform._workspaces
        await workspaces.install(Workspace("T1", team.token, team.bot_user, team.bot_id, "U9"))
        await scene.say(ACME)
        assert len(said(scene.ann)) == 1
        # Another process takes in an installation, of which this one hears nothing.
        team.dead[team.token] = "token_revoked"
        team.installed = False
        team.install(team.scopes)
        community = await scene.bot.host.community(("slack", "T1"))
        assert community
        secrets = {**community.secrets, "token": team.token}
        await scene.bot.host.keep_community(community.but(secrets=secrets))
        await scene.say("sad")
        assert len(said(scene.ann)) == 2
        page = await scene.page()
        assert not page.owed and page.unreachable is None

    play(tmp_path, script, many=True)


def test_a_workspace_without_the_bot_meets_no_call_at_all(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        calls = len(scene.slack.calls)
        other = scene.slack.team("T7").member("U7")
        await other.say(ACME)
        await scene.bot.settle()
        assert len(scene.slack.calls) == calls and said(other) == []

    play(tmp_path, script)
