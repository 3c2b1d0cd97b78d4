"""What was forgotten stays so; what was edited or deleted counts, also while the bot was away."""

import asyncio
from pathlib import Path
from typing import Any

from tests.slack.test_outages import AWAY, back, heard
from tests.slack.trying import ACME, LEASE, Scene, said, trying

NOTES = (ACME, "sad", "all of it", "I froze at the start", "I was late")
FORGET = ("forget me", "yes")


def play(folder: Path, script: Any) -> None:
    async def played() -> None:
        async with trying(folder) as scene:
            await script(scene)

    asyncio.run(played())


def test_what_was_forgotten_is_not_read_again_from_the_conversation(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME, "angry", *FORGET)
        scene.clock.turn(minutes=1)
        await scene.say("thank you")
        scene.clock.turn(minutes=3)
        before = len(said(scene.ann))
        await back(scene, tmp_path)
        assert len(said(scene.ann)) == before
        assert "Acme" not in repr(await scene.page())

    play(tmp_path, script)


def test_an_event_brought_again_after_a_forgetting_begins_nothing(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME)
        first = scene.slack.deliveries[-1].payload
        opener = next(
            one.payload for one in scene.slack.deliveries if ACME in str(one.payload.get("event"))
        )
        assert first
        await scene.say(*FORGET)
        await scene.slack.deliver(opener)
        await scene.bot.settle()
        assert await scene.bot.page() is None
        await scene.say("hello")
        assert await scene.bot.page() is not None

    play(tmp_path, script)


def test_many_messages_in_a_short_time_are_not_heard_twice_after_a_restart(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(*NOTES[:3])
        for number in range(55):
            scene.clock.turn(seconds=5)
            await scene.say(f"thing number {number}")
        notes = await heard(scene)
        await back(scene, tmp_path)
        assert await heard(scene) == notes
        assert AWAY not in said(scene.ann)[-1]

    play(tmp_path, script)


def test_an_edit_made_while_the_bot_was_away_counts(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(*NOTES[:3])
        note = await scene.ann.say("I froze at the start")
        await scene.bot.settle()
        scene.slack.stop_delivering()
        scene.clock.turn(minutes=5)
        await scene.ann.edit(note, "I froze at the end", wait=False)
        await back(scene, tmp_path)
        assert await heard(scene) == ["I froze at the end"]

    play(tmp_path, script)


def test_who_was_silent_for_a_month_is_read_too(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME)
        scene.clock.turn(days=40)
        scene.slack.stop_delivering()
        await scene.ann.say("hello, I am still sad", wait=False)
        scene.clock.turn(minutes=5)
        before = len(said(scene.ann))
        await back(scene, tmp_path)
        assert AWAY in said(scene.ann)[before]

    play(tmp_path, script)


def test_a_deleted_note_is_struck_and_that_is_said(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(*NOTES[:4])
        note = await scene.ann.say("my boss was there")
        await scene.bot.settle()
        await scene.ann.delete(note)
        await scene.bot.settle()
        assert await heard(scene) == ["I froze at the start"]
        assert "out of your notes" in said(scene.ann)[-1]

    play(tmp_path, script)


def test_a_deleted_answer_is_said_to_be_still_kept(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        opener = await scene.ann.say(ACME)
        await scene.bot.settle()
        await scene.ann.delete(opener)
        await scene.bot.settle()
        assert "still keep what came of it" in said(scene.ann)[-1]

    play(tmp_path, script)


def test_a_reply_to_a_message_that_is_not_known_any_more_is_asked_about(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(*NOTES[:2])
        asked = scene.ann.dm[-1]
        await scene.say("all of it", *(f"thing {number}" for number in range(26)))
        await scene.ann.say("not today", thread=asked["ts"])
        await scene.bot.settle()
        assert "How shall I take it?" in said(scene.ann)[-1]
        assert (await scene.ann.press(scene.ann.dm[-1], "Leave it out")).ok
        await scene.bot.settle()
        assert (await heard(scene))[-1] == "thing 25"

    play(tmp_path, script)


def test_an_export_comes_once_although_its_words_had_to_be_tried_again(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME)
        scene.slack.fail("chat.postMessage", "before")
        await scene.say("export")
        scene.clock.turn(seconds=LEASE)
        await scene.bot.sweep()
        assert sorted(name for name, _ in scene.ann.files) == [
            "debrief-export.json",
            "debrief-export.md",
        ]
        assert "everything I keep about you" in said(scene.ann)[-1]

    play(tmp_path, script)


def test_an_upload_that_slack_has_no_time_for_waits_and_is_no_text(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME)
        scene.slack.fail("files.getUploadURLExternal", 429, retry_after=1)
        await scene.say("export")
        assert len(scene.ann.files) == 2
        assert "Your debriefs" not in "".join(said(scene.ann))

    play(tmp_path, script)
