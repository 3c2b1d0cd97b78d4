"""What Slack brings several times, in whatever form, changes nothing after the first."""

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession
from slack_sdk.signature import SignatureVerifier

from tests.slack.delivery import Delivery
from tests.slack.tiny import SECRET, ways
from tests.slack.trying import ACME, Scene, said, trying

OLD = 400
"""Seconds of age at which a request is refused: it may be somebody's copy."""


def play(folder: Path, script: Any, way: str = "http", **more: Any) -> None:
    async def played() -> None:
        async with trying(folder, way, **more) as scene:
            await script(scene)

    asyncio.run(played())


def envelope(scene: Scene, kind: str = "message") -> Any:
    """The last delivery of something that a person did, whole."""
    found = [one.payload for one in scene.slack.deliveries if "event" in one.payload]
    mine = [one for one in found if one["event"].get("user") == "U1"]
    return [one for one in mine if one["event"]["type"] == kind][-1]


@ways
def test_an_event_that_comes_again_changes_nothing(tmp_path: Path, way: str) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME)
        await scene.bot.sweep()
        page, first = await scene.bot.page(), envelope(scene)
        await scene.slack.deliver(first, times=3)
        await scene.slack.deliver(first, times=3, at_once=True)
        await scene.slack.deliver(first, times=3, same_event_id=False, retries=False)
        await scene.bot.settle()
        again = await scene.bot.page()
        assert len(said(scene.ann)) == 1
        assert page and again and (page.talks, page.floor) == (again.talks, again.floor)
        assert all(one.attempts[-1].status == 200 for one in scene.slack.deliveries)

    play(tmp_path, script, way)


def test_an_event_that_comes_thrice_at_once_is_heard_once(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        scene.slack.stop_delivering()
        await scene.ann.say(ACME)
        scene.slack.resume_delivering()
        await scene.slack.deliver(envelope(scene), times=3, same_event_id=False, at_once=True)
        await scene.bot.settle()
        assert len(said(scene.ann)) == 1

    play(tmp_path, script)


def test_the_same_message_under_another_stamp_is_the_same_message(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME)
        first = envelope(scene)
        ghost = {**first["event"], "ts": scene.slack.stamps.next()}
        await scene.slack.deliver({**first, "event": ghost, "event_id": "EvGHOST"})
        await scene.bot.settle()
        assert len(said(scene.ann)) == 1

    play(tmp_path, script)


@ways
def test_a_mention_is_one_utterance_however_many_events_tell_of_it(
    tmp_path: Path, way: str
) -> None:
    async def script(scene: Scene) -> None:
        scene.slack.teams["T1"].scopes += ("channels:history",)
        scene.slack.subscriptions.add("message.channels")
        await scene.ann.mention(ACME)
        await scene.slack.deliver(envelope(scene, "app_mention"), times=3, same_event_id=False)
        await scene.bot.settle()
        assert len(said(scene.ann)) == len(scene.ann.ephemerals) == 1

    play(tmp_path, script, way)


@ways
def test_a_press_that_comes_twice_is_one_answer(tmp_path: Path, way: str) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME, "angry")
        await scene.ann.press(scene.ann.dm[-1], "Not today")
        await scene.bot.settle()
        told, pressed = len(said(scene.ann)), scene.slack.deliveries[-1]
        presses = [one for one in scene.slack.deliveries if one.kind == "interactive"]
        pressed = await scene.slack.ask("interactive", presses[-1].payload)
        await scene.bot.settle()
        assert (pressed.error, len(said(scene.ann))) == ("", told)

    play(tmp_path, script, way)


@ways
def test_what_nobody_knows_is_answered(tmp_path: Path, way: str) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME)
        ann, asks = scene.ann, scene.slack.ask
        button = {
            "type": "button",
            "action_id": "gone|from|long ago",
            "block_id": "b",
            "value": "x",
        }
        container = {"type": "message", "channel_id": ann.dm_id, "message_ts": "1.000001"}
        more = {"container": container, "channel": {"id": ann.dm_id}}
        odd = [{"type": "hologram", "action_id": "", "block_id": ""}]
        view = {"type": "modal", "id": "V1", "hash": "1", "callback_id": "unheard-of"}
        command = ann._command("/unheard-of", "words", ann.place)
        answers: list[Delivery] = [
            await asks("interactive", ann.interaction("block_actions", actions=[button], **more)),
            await asks("interactive", ann.interaction("block_actions", actions=odd, **more)),
            await asks("interactive", ann.interaction("view_submission", view=view)),
            await asks("slash_commands", command),
            *await scene.slack.deliver({"type": "unheard_of", "user": "U1"}),
            *await scene.slack.deliver({"type": "message", "subtype": "unheard_of"}),
            *await scene.slack.deliver({"type": "message", "channel": ann.dm_id, "ts": "1.2"}),
        ]
        await scene.bot.settle()
        assert [(one.error, one.attempts[-1].status) for one in answers] == [("", 200)] * 7

    play(tmp_path, script, way)


@ways
def test_a_command_may_hold_any_word(tmp_path: Path, way: str) -> None:
    async def script(scene: Scene) -> None:
        words = "Acme turned me down, over the payload of a request=1&payload=2"
        answer = await scene.ann.command("/debrief", words)
        await scene.bot.settle()
        assert "direct messages" in str(answer)
        assert len(said(scene.ann)) == 1 and "Acme" in said(scene.ann)[0]

    play(tmp_path, script, way)


def test_what_is_not_signed_by_slack_just_now_is_turned_away(tmp_path: Path) -> None:
    async def script(scene: Scene) -> None:
        await scene.say(ACME)
        now = scene.slack.deliveries[0]
        body = b'{"type": "event_callback", "event": {}}'
        assert now.attempts[-1].status == 200

        async def sent(secret: str, age: int) -> int:
            at = str(int(time.time()) - age)
            signer = SignatureVerifier(secret)
            signed = signer.generate_signature(timestamp=at, body=body) or ""
            headers = {"X-Slack-Request-Timestamp": at, "X-Slack-Signature": signed}
            headers["Content-Type"] = "application/json"
            url = f"{scene.bot.url}/slack/events"
            async with ClientSession() as http, http.post(url, data=body, headers=headers) as told:
                return told.status

        assert await sent(SECRET, 0) == 200
        assert await sent("guessed", 0) == await sent(SECRET, OLD) == 401

    play(tmp_path, script)


@pytest.mark.parametrize("junk", [b"{bad", b"payload=notjson", b"[]", b"\xff\xfe", b""])
def test_what_slack_would_never_send_is_refused_without_a_line_in_the_log(
    tmp_path: Path, junk: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    async def script(scene: Scene) -> None:
        url = f"{scene.bot.url}/slack/events"
        async with ClientSession() as session, session.post(url, data=junk) as answer:
            assert answer.status in (400, 401)

    play(tmp_path, script)
    assert [one for one in caplog.records if one.levelname == "ERROR"] == []
