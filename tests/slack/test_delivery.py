"""Every reply and every nudge is shown, once, whatever becomes of the calls that show it."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from adapters.labels import VEIL
from adapters.slack import posting
from adapters.spacing import Spacing
from bot.ports import Untried
from tests.slack.trying import ACME, TO_BE_ASKED_TOMORROW, Scene, said, shown, trying

POST, UPDATE, HISTORY = "chat.postMessage", "chat.update", "conversations.history"
NUDGE = "Good morning"
NOT_DONE = ("before", 500, 503, "internal_error", "fatal_error")
LONG = " ".join(f"and then they asked me about thing number {number}" for number in range(160))


def play(folder: Path, script: Any, **more: Any) -> None:
    async def played() -> None:
        async with trying(folder, **more) as scene:
            await script(scene)

    asyncio.run(played())


@pytest.mark.parametrize("how", NOT_DONE)
def test_a_reply_that_did_not_get_out_is_shown_once_when_its_lease_is_over(
    tmp_path: Path, how: str | int
) -> None:
    async def script(scene: Scene) -> None:
        scene.slack.fail(POST, how)
        await scene.say(ACME)
        await scene.bot.sweep()
        assert (said(scene.ann), scene.count(POST)) == ([], 1)
        for _ in range(3):
            await scene.after_the_lease()
        assert (len(said(scene.ann)), scene.count(POST)) == (1, 2)

    play(tmp_path, script)


def test_a_reply_that_got_out_although_the_line_broke_is_not_shown_again(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        scene.slack.fail(POST, "after")
        await scene.say(ACME)
        for _ in range(3):
            await scene.after_the_lease()
        assert (len(said(scene.ann)), scene.count(POST), scene.count(HISTORY)) == (1, 1, 1)
        page = await scene.bot.page()
        assert page and not page.owed and page.floor and page.floor.shown

    play(tmp_path, script)


def test_who_writes_on_before_the_lease_is_over_sees_nothing_twice(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        scene.slack.fail(POST, "after")
        await scene.say(ACME, "help")
        assert len(said(scene.ann)) == 2 and "\n".join(said(scene.ann)).count("A no like") == 1

    play(tmp_path, script)


def test_an_answer_that_takes_too_long_is_a_doubt_and_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(posting, "ANSWERING", 0.2)

    async def script(scene: Scene) -> None:
        scene.slack.fail(POST, "slow", hang=0.6)
        await scene.say(ACME)
        await scene.after_the_lease()
        assert (len(said(scene.ann)), scene.count(POST), scene.count(HISTORY)) == (1, 1, 1)

    play(tmp_path, script)


def test_two_answers_that_became_one_message_are_found_by_either(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        scene.slack.fail(POST, "slow", hang=0.4)
        scene.slack.fail(POST, "after")
        for word in (ACME, "help", "privacy"):  # both answers wait for the first to be shown
            await scene.ann.say(word)
        await scene.bot.settle()
        await scene.restart(tmp_path)
        await scene.after_the_lease()
        assert len(said(scene.ann)) == scene.count(POST) == 2
        page = await scene.page()
        assert not page.owed

    play(tmp_path, script)


def test_told_to_wait_it_waits_and_posts_once(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        bo = scene.slack.teams["T1"].member("U2")
        scene.slack.fail(POST, 429, retry_after=1)
        await scene.ann.say(ACME)
        await bo.say(ACME)
        await scene.bot.settle()
        assert len(said(scene.ann)) == len(said(bo)) == 1
        assert [one.status for one in scene.slack.calls if one.method == POST] == [429, 200, 200]

    play(tmp_path, script)


def test_nothing_goes_in_a_workspace_that_rests_not_even_what_waits_already() -> None:
    async def wait() -> None:
        loop, spacing, name = asyncio.get_running_loop(), Spacing(), ("T1", POST)
        end = loop.time() + 60
        await spacing.turn(name, 0.05, end)
        waiting = [asyncio.create_task(spacing.turn(name, 0.05, end)) for _ in range(2)]
        await asyncio.sleep(0)
        begun = loop.time()
        spacing.rest(name, 0.3)
        await spacing.turn(("T2", POST), 0.05, end)
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        assert loop.time() >= begun + 0.3
        await asyncio.gather(*waiting)
        spacing.rest(name, 90)
        with pytest.raises(Untried):
            await spacing.turn(name, 0.05, end)

    asyncio.run(wait())


@pytest.mark.parametrize("how", ["before", "after", 500])
def test_a_nudge_that_was_not_opened_is_opened_later_and_notifies_once(
    tmp_path: Path, how: str | int
) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(*TO_BE_ASKED_TOMORROW)
        before = len(scene.ann.dm)
        scene.slack.fail(UPDATE, how)
        await scene.tomorrow()
        (nudge,) = scene.ann.dm[before:]
        assert (NUDGE in shown(nudge)) == (how == "after")
        for _ in range(2):
            await scene.after_the_lease()
        (nudge,) = scene.ann.dm[before:]
        assert nudge["text"] == VEIL and NUDGE in shown(nudge)
        assert scene.count(UPDATE) == (1 if how == "after" else 2)

    play(tmp_path, script)


def test_what_comes_by_itself_is_posted_without_a_word_of_what_it_is_about(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(*TO_BE_ASKED_TOMORROW)
        await scene.tomorrow()
        posted = [one for one in scene.slack.calls if one.method == POST][-1].args
        assert posted["text"] == VEIL
        assert not any(word in shown(posted) for word in (NUDGE, "Acme", "today", "All of it"))
        nudge = scene.ann.dm[-1]
        assert nudge["text"] == VEIL and NUDGE in shown(nudge)

    play(tmp_path, script)


@pytest.mark.parametrize("how", ["before", "after", 500, 429])
def test_of_a_reply_in_several_messages_only_what_is_missing_comes_later(
    tmp_path: Path, how: str | int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(posting, "QUEUEING", 0.5)  # so long a rest is not waited for

    async def script(scene: Scene) -> None:
        await scene.say(ACME, "sad", "all of it", LONG, "done")
        before, posts = len(said(scene.ann)), scene.count(POST)
        scene.slack.fail(POST, "slow")
        scene.slack.fail(POST, how, retry_after=1)
        await scene.say("5")
        assert len(said(scene.ann)) == before + (2 if how == "after" else 1)
        if how == 429:
            await asyncio.sleep(1.1)
        for _ in range(2):
            await scene.after_the_lease()
        new = said(scene.ann)[before:]
        assert len(new) > 1 and len(set(new)) == len(new)
        assert scene.count(POST) == posts + len(new) + (how != "after")
        page = await scene.bot.page()
        assert page and not page.owed

    play(tmp_path, script)


@pytest.mark.parametrize("restarted", [False, True])
def test_a_reply_of_which_half_was_shown_is_gone_on_with_also_where_another_waits_behind_it(
    tmp_path: Path, restarted: bool
) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME, "sad", "all of it", LONG, "done")
        before = len(said(scene.ann))
        scene.slack.fail(POST, "slow")
        for how in ("before", 503):
            scene.slack.fail(POST, how)
        await scene.say("5", "help")
        assert len(said(scene.ann)) == before + 1
        if restarted:
            await scene.restart(tmp_path)
        for _ in range(3):
            await scene.after_the_lease()
        new = said(scene.ann)[before:]
        for once in ("Now calmly", "These words work"):
            assert "\n".join(new).count(once) == 1
        assert not (await scene.page()).owed

    play(tmp_path, script)


def test_a_message_without_its_writers_zone_is_answered_all_the_same(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        scene.slack.fail("users.info", "before")
        await scene.say(ACME)
        assert len(said(scene.ann)) == 1
        assert [one.status for one in scene.slack.deliveries[0].attempts] == [200]

    play(tmp_path, script)


def test_blocks_that_slack_refuses_are_left_out_and_the_words_are_shown(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        scene.slack.fail(POST, "invalid_blocks")
        await scene.say(*TO_BE_ASKED_TOMORROW)
        assert said(scene.ann)[0].startswith("I'm sorry")
        scene.slack.fail(UPDATE, "invalid_blocks")
        await scene.tomorrow()
        assert NUDGE in said(scene.ann)[-1]

    play(tmp_path, script)
