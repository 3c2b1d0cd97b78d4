"""What comes twice is heard once, what nobody knows is answered, what others say is not heard."""

import asyncio
from typing import Any

import pytest

from adapters.discord.pressing import OLD
from bot.page import Page
from bot.question import Collected
from tests.copied import copied
from tests.discord.hands import User
from tests.discord.interactions import COMMAND, Interaction
from tests.discord.state import Kept
from tests.discord.visiting import ACME, Message, Visit, meet, said_to, told
from tests.gated import until


def again(visit: Visit, kind: str, times: int = 3) -> None:
    """Bring the last event of a kind that a person caused some times more."""
    (session,) = visit.discord.gateway.sessions.values()
    mine = [one for one in session.told if one["t"] == kind]
    bots = [one for one in mine if one["d"].get("author", {}).get("bot")]
    event = next(one for one in reversed(mine) if one not in bots)
    for _ in range(times):
        visit.discord.dispatch(kind, copied(event["d"]))


def notes_of(page: Page | None) -> list[Any]:
    notes = page.talks[-1].answers["notes"].value if page else None
    return [one.text for one in notes.items] if isinstance(notes, Collected) else []


def kept(visit: Visit, message: Message) -> Kept:
    found = visit.discord.messages.get(message["id"])
    assert found
    return found


async def touch(
    visit: Visit, message: Message, custom_id: str, kind: int = 2, user: User | None = None
) -> Interaction:
    """Press what a message never had."""
    data: Any = {"custom_id": custom_id, "component_type": kind, "id": 1, "values": ["x"]}
    done = await (user or visit.ann)._touch(kept(visit, message), data)
    await visit.bot.settle()
    return done


def test_a_message_that_comes_again_changes_nothing() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        page = await visit.page()
        again(visit, "MESSAGE_CREATE")
        await visit.bot.settle()
        after = await visit.page()
        assert len(visit.said) == 1 and (page.talks, page.floor) == (after.talks, after.floor)

    meet(script)


def test_a_line_that_is_taken_up_brings_nothing_twice() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        (session,) = visit.discord.gateway.sessions.values()
        for _ in range(2):
            await visit.discord.drop()
            await visit.ann.say("sad")
            await until(lambda: session.socket is not None)
            await visit.bot.settle()
        again(visit, "MESSAGE_CREATE")
        await visit.bot.settle()
        assert visit.told.count("How much do you have in you") == 2 == len(visit.said) - 1

    meet(script)


def test_a_press_that_comes_again_is_one_answer() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME, "angry")
        await visit.press("Not today")
        before = len(visit.said)
        again(visit, "INTERACTION_CREATE")
        await visit.bot.settle()
        assert len(visit.said) == before and visit.ann.private == []

    meet(script)


def test_a_thumb_that_presses_twice_is_heard_once() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME, "angry")
        presses = [visit.ann.press(visit.last, "Not today") for _ in range(2)]
        assert not any(one.failed for one in await asyncio.gather(*presses))
        await visit.bot.settle()
        assert visit.told.count("Shall I ask again tomorrow") == 1

    meet(script)


JUNK = ["", ".", "x.gone|from|long ago", "x.tap", "x.tap|a|b|c", "....", "x.select|||", "é|" * 49]
JUNK += ["x.write|gone|gone", "x.later|a|b", "x.open|nope", "x.pick|a|b", "x.edit|a|b", "x.say|?"]
JUNK += [".manage", ".rehearse", ".role", ".set"]


@pytest.mark.parametrize("junk", [one for one in JUNK if one])
def test_a_button_that_nobody_knows_is_answered_and_changes_nothing(
    junk: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        page = await visit.page()
        for kind in (2, 3):
            done = await touch(visit, visit.last, junk, kind)
            assert done.response_type and not done.failed and not done.refused
        assert "gone" not in junk or OLD in told(visit.ann.private) or "write" in junk
        assert (await visit.page()).talks == page.talks

    meet(script)
    assert [one for one in caplog.records if one.levelname == "ERROR"] == []


def test_a_command_of_another_version_is_answered() -> None:
    async def script(visit: Visit) -> None:
        place = visit.guild.place
        for path in (["sing"], ["nudges", "sing"], []):
            options: list[Any] = []
            for step in reversed(path):
                options = [{"name": step, "type": 2 if options else 1, "options": options}]
            data = {"id": "77", "name": "debrief", "type": 1, "options": options}
            done = await visit.ann._act(COMMAND, place, data, {"0": visit.guild.id})
            assert done.response_type and not done.failed and done.ephemeral

    meet(script)


def test_buttons_and_windows_live_through_restarts_and_days() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME, "angry", "all of it")
        notes = visit.last
        await visit.press("Write in a window", notes)
        await visit.stop()
        visit.clock.turn(days=3)
        await visit.start()
        submitted = await visit.submit(notes="I froze\nI was late")
        assert not submitted.failed and notes_of(await visit.page()) == ["I froze", "I was late"]
        pressed = await visit.press("Write in a window", notes)
        assert pressed.modal and not pressed.failed

    meet(script)


def test_two_people_fill_in_the_same_window_each_for_themselves() -> None:
    async def script(visit: Visit) -> None:
        bo = visit.discord.user(6, "Bo")
        await visit.say(ACME, "angry", "all of it")
        for word in (ACME, "angry", "all of it"):
            await bo.say(word)
            await visit.bot.settle()
        await visit.press("Write in a window")
        await visit.press("Write in a window", user=bo)
        one, two = await asyncio.gather(
            visit.ann.submit(visit.ann.modal, notes="Anns words"),
            bo.submit(bo.modal, notes="Bos words"),
        )
        await visit.bot.settle()
        assert not one.failed and not two.failed
        assert notes_of(await visit.page()) == ["Anns words"]
        assert notes_of(await visit.bot.page("6")) == ["Bos words"]

    meet(script)


def test_a_button_that_somebody_copied_reaches_nobody_elses_page() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME, "angry")
        hers, before = await visit.page(), len(visit.said)
        ids = [
            part["custom_id"]
            for row in visit.last["components"]
            for part in row.get("components", [])
            if "custom_id" in part
        ]
        bo = visit.discord.user(6, "Bo")
        await bo.say(ACME)
        await visit.bot.settle()
        for id in ids:
            done = await touch(visit, said_to(bo)[0], id, user=bo)
            assert not done.failed
        after = await visit.page()
        assert (hers.talks, hers.floor) == (after.talks, after.floor) and len(visit.said) == before

    meet(script)


def test_what_bots_say_and_what_is_said_among_others_is_not_heard() -> None:
    async def script(visit: Visit) -> None:
        calls = len(visit.discord.calls)
        robot = visit.discord.user(9, "Robot")
        author = robot.payload() | {"bot": True}
        visit.discord.messages.post(robot.place, author, {"content": ACME})
        await visit.ann.say(ACME, where=visit.guild)
        await visit.ann.say(f"<@{visit.discord.bot_id}> {ACME}", where=visit.guild)
        await visit.bot.settle()
        assert len(visit.discord.calls) == calls and visit.count() == 0
        assert await visit.bot.page() is None and await visit.bot.page("9") is None

    meet(script)
