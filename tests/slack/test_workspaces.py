"""Many workspaces: each has its token, its people and its end, and none has another's."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from adapters.slack import workspaces
from tests.slack.browsing import Many
from tests.slack.delivery import Delivery
from tests.slack.running import Bot
from tests.slack.team import Team
from tests.slack.test_installing import with_many
from tests.slack.trying import ACME, TO_BE_ASKED_TOMORROW, trying


def message(team: Team, user: str, text: str) -> dict[str, Any]:
    """A message as Slack may bring it late: after the end, or of a workspace that is not ours."""
    return {
        "type": "message",
        "channel_type": "im",
        "channel": f"D{team.id}{user}",
        "user": user,
        "text": text,
        "ts": team.slack.stamps.next(),
    }


async def brought(bot: Bot, team: Team, event: dict[str, Any]) -> Delivery:
    """Let Slack bring an event, and wait for all that comes of it."""
    [delivery] = await team.slack.deliver(event, team=team)
    await bot.settle()
    return delivery


def test_each_workspace_is_spoken_to_with_its_own_token(tmp_path: Path) -> None:
    async def play(there: Many) -> None:
        teams = [await there.install(f"T{number}") for number in range(1, 6)]
        there.slack.calls.clear()
        await asyncio.gather(*(there.say(team.id, "U1", ACME, "sad") for team in teams))
        assert all(there.heard(team.id, "U1") for team in teams)
        for call in there.slack.calls:
            team = there.slack.tokens[call.token]
            where = call.args.get("channel") or team.member("U1").dm_id
            assert where in ("U1", team.member("U1").dm_id) and not call.error
        assert len({call.token for call in there.slack.calls}) == len(teams)

    with_many(tmp_path, play)


def test_the_same_id_in_two_workspaces_is_two_people(tmp_path: Path) -> None:
    async def play(there: Many) -> None:
        for team in ("T1", "T2"):
            await there.install(team)
        await there.say("T1", "U1", ACME)
        assert await there.bot.page("U1", "T2") is None

        await there.say("T2", "U1", "Globex turned me down after the interview")
        one, other = await there.bot.page("U1", "T1"), await there.bot.page("U1", "T2")
        assert one and other and one.id != other.id
        assert "Globex" not in str(there.heard("T1", "U1"))
        assert "Acme" not in str(there.heard("T2", "U1"))

    with_many(tmp_path, play)


def test_whose_token_it_is_is_asked_neither_of_slack_nor_of_the_database_again(
    tmp_path: Path,
) -> None:
    async def play(there: Many) -> None:
        await there.install("T1")
        there.slack.calls.clear()
        there.notebook.read.clear()
        await there.say("T1", "U1", ACME, "sad", "back", "privacy")
        assert not there.count("auth.test") and not there.notebook.read

    with_many(tmp_path, play)


def test_the_only_workspace_is_asked_after_once(tmp_path: Path) -> None:
    async def play() -> None:
        async with trying(tmp_path) as scene:
            await scene.say(ACME, "sad", "back")
            assert scene.count("auth.test") == 1

    asyncio.run(play())


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("names", [("app_uninstalled",), ("tokens_revoked",), ()])
def test_a_removed_bot_forgets_that_workspace_whole_and_no_other(
    names: tuple[str, ...], times: int, tmp_path: Path
) -> None:
    """Without names both are told, as Slack does."""

    async def play(there: Many) -> None:
        for team in ("T1", "T2"):
            await there.install(team)
            await there.say(team, "U1", ACME)
        for name in names:
            there.slack.subscriptions -= {"app_uninstalled", "tokens_revoked"} - {name}
        for _ in range(times):
            await there.slack.teams["T1"].uninstall()
            await there.bot.settle()
        last = there.slack.deliveries[-1]
        assert [one.status for one in last.attempts] == [200]

        assert await there.bot.page("U1", "T1") is None
        assert await there.bot.host.community(("slack", "T1")) is None
        assert await there.bot.page("U1", "T2") and await there.bot.host.community(("slack", "T2"))
        await there.say("T2", "U1", "sad")
        assert len(there.heard("T2", "U1")) > 1

    with_many(tmp_path, play)


def test_what_comes_after_the_end_is_acknowledged_and_does_nothing(tmp_path: Path) -> None:
    async def play(there: Many) -> None:
        team = await there.install("T1")
        await there.say("T1", "U1", ACME)
        await team.uninstall()
        await there.bot.settle()
        there.slack.calls.clear()
        home = {"type": "app_home_opened", "user": "U1", "channel": "D1", "tab": "home"}
        for event in (message(team, "U1", "still there?"), home):
            delivery = await brought(there.bot, team, event)
            assert [one.status for one in delivery.attempts] == [200]
        assert await there.bot.page("U1", "T1") is None
        assert await there.bot.host.community(("slack", "T1")) is None
        assert not there.slack.calls

    with_many(tmp_path, play)


def test_the_only_workspace_is_forgotten_too_and_what_comes_later_does_nothing(
    tmp_path: Path,
) -> None:
    async def play() -> None:
        async with trying(tmp_path) as scene:
            await scene.say(ACME)
            team = scene.slack.teams["T1"]
            for _ in range(2):
                await team.uninstall()
                await scene.bot.settle()
            await brought(scene.bot, team, message(team, "U1", "still there?"))
            told = [one.status for each in scene.slack.deliveries[-5:] for one in each.attempts]
            assert told == [200] * 5
            assert await scene.bot.page() is None

    asyncio.run(play())


def test_a_nudge_for_a_removed_workspace_is_gone_and_those_of_others_come(tmp_path: Path) -> None:
    async def play(there: Many) -> None:
        for team in ("T1", "T2"):
            await there.install(team)
            await there.say(team, "U1", *TO_BE_ASKED_TOMORROW)
        await there.slack.teams["T1"].uninstall()
        await there.bot.settle()
        before = len(there.heard("T2", "U1"))
        there.slack.calls.clear()
        there.clock.turn(days=1)
        await there.bot.sweep()
        assert len(there.heard("T2", "U1")) == before + 1
        assert {one.token for one in there.slack.calls} == {there.slack.teams["T2"].token}

    with_many(tmp_path, play)


def test_tokens_of_members_that_are_revoked_change_nothing(tmp_path: Path) -> None:
    async def play(there: Many) -> None:
        team = await there.install("T1")
        await there.say("T1", "U1", ACME)
        page = await there.bot.page()
        there.clock.turn(minutes=5)
        for tokens in ({"oauth": ["U1"]}, {"oauth": ["U1"], "bot": []}, {}):
            await brought(there.bot, team, {"type": "tokens_revoked", "tokens": tokens})
        assert await there.bot.page() == page
        await there.say("T1", "U1", "sad")
        assert len(there.heard("T1", "U1")) > 1

    with_many(tmp_path, play)


def test_installed_again_after_its_end_it_knows_nobody(tmp_path: Path) -> None:
    async def play(there: Many) -> None:
        team = await there.install("T1")
        await there.say("T1", "U1", ACME)
        await team.uninstall()
        await there.bot.settle()
        await there.install("T1")
        assert await there.bot.page() is None
        await there.say("T1", "U1", "hello")
        page = await there.bot.page()
        assert page and not page.talks

    with_many(tmp_path, play)


def test_with_a_token_of_one_workspace_no_other_is_served(tmp_path: Path) -> None:
    async def play() -> None:
        async with trying(tmp_path) as scene:
            other = scene.slack.team("T2")
            other.member("U1")
            calls = len(scene.slack.calls)
            delivery = await brought(scene.bot, other, message(other, "U1", ACME))
            assert [one.status for one in delivery.attempts] == [200]
            assert await scene.bot.page("U1", "T2") is None
            assert len(scene.slack.calls) == calls

    asyncio.run(play())


@pytest.mark.parametrize("kind", ["app_uninstalled", "tokens_revoked"])
def test_an_end_that_is_told_late_does_not_end_what_was_installed_since(
    kind: str, tmp_path: Path
) -> None:
    async def play(there: Many) -> None:
        team = await there.install("T1")
        there.slack.stop_delivering()
        await team.uninstall()
        there.slack.resume_delivering()
        late = [
            one.payload for one in there.slack.deliveries if one.payload["event"]["type"] == kind
        ]
        there.clock.turn(minutes=1)
        await there.install("T1")
        await there.say("T1", "U1", ACME)
        await there.slack.deliver(late[0])
        assert await there.bot.page()
        await there.say("T1", "U1", "sad")
        assert len(there.heard("T1", "U1")) > 1

    with_many(tmp_path, play)


def test_a_database_that_is_away_does_not_take_a_known_token_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(there: Many) -> None:
        await there.install("T1")
        monkeypatch.setattr(workspaces, "FRESH", 0.0)
        there.notebook.is_away = True
        await there.say("T1", "U1", ACME)
        assert there.heard("T1", "U1")

    with_many(tmp_path, play)
