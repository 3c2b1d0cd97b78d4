"""What is acknowledged is kept: a message never before its commit, a press in time all the same."""

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import pytest

import bot.batching
from adapters.slack import events
from bot.question import Collected
from tests.gated import Gated, until
from tests.slack.running import notebook_in
from tests.slack.tiny import ways
from tests.slack.trying import ACME, Scene, said, trying

NOT_YET = {"http": (503, "http_error"), "sockets": (0, "timeout")}
FULL = "The disk is full, so that is not saved."


def play(notebook: Any, script: Any, way: str = "http") -> None:
    async def played() -> None:
        async with trying(notebook, way) as scene:
            await script(scene)

    asyncio.run(played())


@ways
def test_a_message_is_not_acknowledged_before_it_is_kept_and_then_answered_once(
    tmp_path: Path, way: str
) -> None:
    gated = Gated(notebook_in(tmp_path))

    async def script(scene: Scene) -> None:
        gated.gate.clear()
        saying = asyncio.create_task(scene.ann.say(ACME))
        await until(lambda: scene.slack.deliveries and scene.slack.deliveries[0].attempts)
        first = scene.slack.deliveries[0].attempts[0]
        assert (first.status, first.reason) == NOT_YET[way]
        assert said(scene.ann) == []
        gated.gate.set()
        await saying
        await scene.bot.settle()
        assert scene.slack.deliveries[0].attempts[-1].status == 200
        assert len(said(scene.ann)) == 1

    play(gated, script, way)


@ways
def test_a_press_and_a_command_are_acknowledged_within_two_seconds_and_confirmed_once_kept(
    tmp_path: Path, way: str
) -> None:
    gated = Gated(notebook_in(tmp_path))

    async def script(scene: Scene) -> None:
        await scene.say(ACME, "angry")
        question = scene.ann.dm[-1]
        scene.slack.patience = 2.0
        gated.gate.clear()
        pressed, commanded = await asyncio.gather(
            scene.ann.press(question, "Not today"), scene.ann.command("/debrief", "help")
        )
        assert pressed.ok and not commanded
        assert scene.count("chat.update") == 0 and len(said(scene.ann)) == 2
        gated.gate.set()
        await scene.bot.settle()
        assert scene.count("chat.update") == 1 and len(said(scene.ann)) > 2
        assert "You chose: Not today" in str(scene.ann.dm)

    play(gated, script, way)


@ways
def test_what_was_pressed_and_could_not_be_kept_is_said_to_be_lost(
    tmp_path: Path, way: str
) -> None:
    gated = Gated(notebook_in(tmp_path))

    async def script(scene: Scene) -> None:
        await scene.say(ACME, "angry")
        question, told = scene.ann.dm[-1], len(said(scene.ann))
        gated.refuses = FULL
        assert (await scene.ann.press(question, "Not today")).ok
        assert not await scene.ann.command("/debrief", "help")
        await scene.bot.settle()
        assert said(scene.ann)[told:] == [FULL, FULL]
        assert "You chose" not in str(scene.ann.dm)
        gated.refuses = ""
        await scene.ann.press(question, "Not today")
        await scene.bot.settle()
        assert "Shall I ask again tomorrow" in said(scene.ann)[-1]

    play(gated, script, way)


def test_a_message_that_cannot_be_kept_is_brought_again_and_its_writer_told_after_the_last_time(
    tmp_path: Path,
) -> None:
    gated = Gated(notebook_in(tmp_path))

    async def script(scene: Scene) -> None:
        gated.refuses = FULL
        await scene.say(ACME)
        assert [one.status for one in scene.slack.deliveries[0].attempts] == [503] * 4
        assert said(scene.ann) == [FULL]
        gated.refuses = ""
        await scene.say(ACME)
        assert len(said(scene.ann)) == 2 and "Acme" in said(scene.ann)[1]

    play(gated, script)


def test_a_message_that_is_slow_to_the_last_and_then_lost_is_told_of_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "EVENT_PATIENCE", 0.1)
    gated = Gated(notebook_in(tmp_path))

    async def script(scene: Scene) -> None:
        gated.gate.clear()
        await scene.ann.say(ACME)
        assert [one.status for one in scene.slack.deliveries[0].attempts] == [503] * 4
        gated.refuses = FULL
        gated.gate.set()
        await scene.bot.settle()
        assert said(scene.ann) == [FULL]

    play(gated, script)


def test_a_full_disk_is_told_of_and_what_came_before_is_safe(tmp_path: Path) -> None:
    async def begin(scene: Scene) -> None:
        await scene.say(ACME, "sad", "all of it", "I froze")

    async def full(scene: Scene) -> None:
        scene.clock.turn(hours=1)
        await scene.say("I forgot the numbers " * 350)
        assert "disk is full" in said(scene.ann)[-1] and "not saved" in said(scene.ann)[-1]
        page = await scene.bot.page()
        notes = page.talks[0].answers["notes"].value if page else None
        assert isinstance(notes, Collected) and [one.text for one in notes.items] == ["I froze"]

    play(tmp_path, begin)
    gated = Gated(notebook_in(tmp_path))
    with gated._engine.connect() as line:
        pages = line.exec_driver_sql("PRAGMA page_count").scalar()
        line.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    play(gated, full)


@ways
def test_a_turn_that_breaks_is_told_of_once_and_not_tried_for_ever(
    tmp_path: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: Any, **__: Any) -> Any:
        raise ZeroDivisionError

    async def script(scene: Scene) -> None:
        await scene.say(ACME)
        with monkeypatch.context() as broken:
            broken.setattr(bot.batching, "turn", breaks)
            await scene.say("angry")
        assert len(scene.slack.deliveries[-1].attempts) == 1
        assert "Something in me broke" in said(scene.ann)[-1]
        for _ in range(2):
            await scene.after_the_lease()
        assert len(said(scene.ann)) == 2
        await scene.say("angry")
        assert "Anger makes sense" in said(scene.ann)[-1]

    play(tmp_path, script, way)


def test_a_page_that_does_not_open_is_told_of_once_each_time(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME)

    play(tmp_path, script)
    with sqlite3.connect(tmp_path / "slack.db") as database:
        database.execute("UPDATE page SET body = zeroblob(80)")
    database.close()

    async def damaged(scene: Scene) -> None:
        await scene.say("angry")
        assert [one.status for one in scene.slack.deliveries[0].attempts] == [200]
        assert said(scene.ann) == [
            "Your notes do not open, so that is not saved. Please tell whoever runs me."
        ]

    play(tmp_path, damaged)


@ways
def test_a_window_that_slack_is_slow_to_open_keeps_no_press_waiting(
    tmp_path: Path, way: str
) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME, "angry", "all of it")
        scene.slack.patience = 2.0
        scene.slack.fail("views.open", "slow", hang=1.8)
        assert (await scene.ann.press(scene.ann.dm[-1], "Write in a window")).ok
        await scene.bot.settle()
        assert "That window would not open" in said(scene.ann)[-1]

    play(tmp_path, script, way)


def test_a_slow_notebook_lets_nothing_be_shown_twice(tmp_path: Path) -> None:
    gated = Gated(notebook_in(tmp_path))

    async def script(scene: Scene) -> None:
        scene.slack.fail("chat.postMessage", "slow", hang=0.3)
        await scene.ann.say(ACME)
        gated.gate.clear()
        gated.waiting.clear()
        saying = asyncio.create_task(scene.ann.say("help"))
        await until(gated.waiting.is_set)  # turned, while the first answer is still on its way
        await scene.bot.host.settle()
        gated.gate.set()
        await saying
        await scene.bot.settle()
        assert len(said(scene.ann)) == 2 and "\n".join(said(scene.ann)).count("A no like") == 1

    play(gated, script)


@ways
def test_how_long_slack_waited_is_counted_and_nobodys_words_are(tmp_path: Path, way: str) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME)
        told = scene.bot.metrics.text().decode()
        assert 'debrief_acknowledged_seconds_count{platform="slack"}' in told
        assert 'debrief_acknowledged_seconds_count{platform="slack"} 0.0' not in told
        assert 'debrief_heard_total{kind="message",platform="slack"} 1.0' in told
        assert "Acme" not in told and "U1" not in told

    play(tmp_path, script, way)
