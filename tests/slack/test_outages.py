"""What was said while the bot could not hear is heard afterwards: in order, once, with a word."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from adapters import missed
from adapters.serving import CannotStart
from adapters.slack import missed as reading
from adapters.slack.sockets import Watch
from bot.question import Collected
from tests.gated import until
from tests.slack.running import Bot
from tests.slack.tiny import ways
from tests.slack.trying import ACME, Scene, said, trying

AWAY = "Sorry, I was away when you wrote."
HISTORY = "conversations.history"


def play(folder: Path, script: Any, way: str = "http", watch: Watch | None = None) -> None:
    async def played() -> None:
        async with trying(folder, way, watch=watch) as scene:
            await script(scene)

    asyncio.run(played())


async def back(scene: Scene, folder: Path) -> None:
    """Let the bot be away no longer, and read what was said."""
    scene.slack.resume_delivering()
    await scene.restart(folder)
    await caught_up(scene.bot)


async def caught_up(bot: Bot) -> None:
    """Wait until the bot has read what was said before its start, and answered."""
    await bot.platform._missed.settle()
    await bot.sweep()


async def heard(scene: Scene) -> list[Any]:
    """The notes that are kept, in their order."""
    page = await scene.bot.page()
    notes = page.talks[-1].answers["notes"].value if page else None
    return [item.text for item in notes.items] if isinstance(notes, Collected) else []


@ways
def test_what_was_said_in_an_outage_is_heard_in_order_once_and_with_one_apology(
    tmp_path: Path, way: str
) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME, "sad", "all of it", "I was late")
        told = len(said(scene.ann))
        scene.slack.stop_delivering()
        for word in ("I froze", "I forgot the numbers", "The panel was late"):
            scene.clock.turn(minutes=20)
            await scene.ann.say(word)
        scene.clock.turn(hours=3)
        await back(scene, tmp_path)
        assert await heard(scene) == [
            "I was late",
            "I froze",
            "I forgot the numbers",
            "The panel was late",
        ]
        assert "\n".join(said(scene.ann)[told:]).count(AWAY) == 1
        told = len(said(scene.ann))
        late = [one.payload for one in scene.slack.deliveries if one.error]
        for envelope in late:  # Slack brings them too, hours late
            await scene.slack.deliver(envelope)
        await back(scene, tmp_path)
        assert len(await heard(scene)) == 4 and len(said(scene.ann)) == told

    play(tmp_path, script, way)


def test_a_reply_in_a_thread_is_found_even_below_an_old_message(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME)
        question = scene.ann.dm[-1]
        scene.clock.turn(hours=2)
        await scene.say("sad", "all of it", "I was late")
        scene.slack.stop_delivering()
        scene.clock.turn(hours=1)
        await scene.ann.say("angry", thread=question["ts"])
        scene.clock.turn(minutes=5)
        await back(scene, tmp_path)
        page = await scene.bot.page()
        assert page and "ANGRY" in str(page.talks[0].answers["feelings"].value)
        assert AWAY in said(scene.ann)[-1]

    play(tmp_path, script)


def test_nobody_is_read_who_never_spoke_with_the_bot(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME)
        stranger = scene.slack.teams["T1"].member("U2")
        scene.slack.stop_delivering()
        await stranger.say("hello?")
        await back(scene, tmp_path)
        read = [one.args["channel"] for one in scene.slack.calls if one.method == HISTORY]
        assert set(read) == {scene.ann.dm_id} and said(stranger) == []

    play(tmp_path, script)


def test_long_silence_of_many_messages_is_read_page_by_page(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME, "sad", "all of it")
        scene.slack.stop_delivering()
        scene.clock.turn(hours=1)
        notes = [f"note {number}" for number in range(40)]
        for note in notes:
            await scene.ann.say(note)
        await back(scene, tmp_path)
        assert await heard(scene) == notes

    play(tmp_path, script)


@pytest.mark.parametrize("how", ["before", 500, "fatal_error", 429])
def test_slack_that_does_not_answer_is_asked_again(
    tmp_path: Path, how: str | int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(missed, "AGAIN", (0.01, 0.01))
    monkeypatch.setattr(reading, "MOST", 2)

    async def script(scene: Scene) -> None:
        await scene.say(ACME, "sad", "all of it")
        scene.slack.stop_delivering()
        scene.clock.turn(hours=1)
        for note in ("one thing", "another thing", "a third thing"):
            await scene.ann.say(note)
        scene.slack.fail(HISTORY, "slow")
        scene.slack.fail(HISTORY, how, retry_after=1)
        await back(scene, tmp_path)
        assert await heard(scene) == ["one thing", "another thing", "a third thing"]

    play(tmp_path, script)


def test_who_writes_again_before_they_were_read_loses_nothing(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME, "sad", "all of it")
        scene.slack.stop_delivering()
        scene.clock.turn(hours=1)
        await scene.ann.say("I froze")
        scene.clock.turn(hours=1)
        scene.slack.resume_delivering()
        scene.slack.fail(HISTORY, "slow", hang=0.3)
        await scene.restart(tmp_path)
        await scene.ann.say("I forgot the numbers")
        await caught_up(scene.bot)
        assert set(await heard(scene)) == {"I froze", "I forgot the numbers"}

    play(tmp_path, script)


@pytest.mark.parametrize("abrupt", [False, True])
def test_a_socket_that_is_closed_is_opened_again_and_nothing_is_lost(
    tmp_path: Path, abrupt: bool
) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME, "sad", "all of it")
        team, sockets = scene.slack.teams["T1"], scene.slack.sockets
        opened = sockets.opened
        scene.slack.stop_delivering()
        await scene.ann.say("I froze")
        scene.slack.resume_delivering()
        saying = scene.ann.say("I was late", wait=False)
        await asyncio.gather(team.disconnect_sockets(abrupt=abrupt), saying)
        await until(lambda: sockets.opened > opened)
        await scene.slack.settle()
        await until(lambda: scene.count(HISTORY) > 0)
        await until(lambda: not scene.bot.platform._sockets._tasks)  # type: ignore[union-attr]
        await scene.bot.settle()
        assert set(await heard(scene)) == {"I froze", "I was late"}

    play(tmp_path, script, "sockets", Watch(looking=0.02, down=0.05))


def test_a_silent_line_is_made_anew_and_the_old_one_closed(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME)
        sockets = scene.slack.sockets
        opened = sockets.opened
        await until(lambda: sockets.opened > opened + 1)
        await scene.say("sad")
        assert "How much do you have in you" in said(scene.ann)[-1]
        await until(lambda: len(sockets.open) <= 2)
        assert len(said(scene.ann)) == 2

    play(tmp_path, script, "sockets", Watch(looking=0.02, idle=0.2))


def test_a_line_that_cannot_be_made_anew_is_tried_again_and_not_called_up(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME)
        sockets = scene.slack.sockets
        opened = sockets.opened
        scene.slack.fail("apps.connections.open", "internal_error", times=4)
        await scene.slack.teams["T1"].disconnect_sockets(abrupt=True)
        await until(lambda: not scene.bot.platform.ready())
        await until(lambda: sockets.opened > opened and scene.bot.platform.ready())
        await scene.say("sad")
        assert "How much do you have in you" in said(scene.ann)[-1]

    play(tmp_path, script, "sockets", Watch(looking=0.02, down=0.05))


@pytest.mark.parametrize("error", ["invalid_auth", "not_allowed_token_type", 500])
def test_a_socket_that_slack_refuses_ends_the_start(tmp_path: Path, error: str | int) -> None:
    async def script(scene: Scene) -> None:
        scene.slack.fail("apps.connections.open", error)
        with pytest.raises(CannotStart):
            await scene.restart(tmp_path)

    play(tmp_path, script, "sockets")


@ways
def test_it_stops_although_slack_keeps_it_waiting(tmp_path: Path, way: str) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME)
        scene.slack.fail(HISTORY, "slow", times=2, hang=9)
        await scene.restart(tmp_path)
        await until(lambda: scene.count(HISTORY) > 0)
        if way == "sockets":
            scene.clock.turn(minutes=1)
            await scene.slack.teams["T1"].disconnect_sockets()
        await scene.restart(tmp_path)
        await scene.say("sad")
        assert "How much do you have in you" in said(scene.ann)[-1]

    play(tmp_path, script, way)
