"""Whatever somebody does is answered in time, and confirmed only once it is kept."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

import bot.batching
from adapters.discord import receiving
from tests.discord.interactions import COMPONENT, Interaction
from tests.discord.visiting import (
    ACME,
    Gated,
    Visit,
    labels,
    meet,
    raw,
    told,
    until,
    visit,
    with_label,
    words,
)

FULL = "The disk is full, so that is not saved."
CHANGE, MODAL = 7, 9


def play(gated: Gated, script: Callable[[Visit], Awaitable[None]], **more: Any) -> None:
    async def played() -> None:
        async with visit(gated, **more) as one:
            await script(one)

    asyncio.run(played())


@pytest.fixture
def gated(tmp_path: Path) -> Gated:
    return Gated(tmp_path)


async def while_slow(visit: Visit, gated: Gated, *acts: Awaitable[Interaction]) -> Any:
    """Do things while nothing can be kept, and give what came of them before anything was."""
    gated.gate.clear()
    try:
        done = await asyncio.gather(*acts)
        assert not any(one.failed or one.refused for one in done)
        return done
    finally:
        gated.gate.set()


def test_a_press_is_acknowledged_in_time_and_confirmed_once_it_is_kept(gated: Gated) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME, "angry")
        question = visit.last
        gated.gate.clear()
        pressed = await visit.ann.press(question, "Not today")
        assert pressed.response_type == 6 and not pressed.failed
        assert "You chose" not in raw(visit.ann.dm) and len(visit.said) == 2
        gated.gate.set()
        await visit.bot.settle()
        assert "You chose: Not today" in visit.told and "Shall I ask again" in words(visit.last)

    play(gated, script)


def test_a_press_that_is_kept_at_once_changes_its_message_with_the_first_answer() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME, "angry")
        pressed = await visit.press("Not today")
        assert pressed.response_type == CHANGE and "You chose: Not today" in visit.told

    meet(script)


def test_everything_that_can_be_done_is_answered_in_time_while_the_notebook_is_slow(
    gated: Gated,
) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME, "angry", "all of it")
        visit.guild.join(visit.ann, manages=True)
        ann, notes = visit.ann, visit.last
        await visit.slash("home")
        home = with_label(ann, "Change them")
        window = (await visit.press("Write in a window", notes)).modal
        orders = "help settings export nudges,list start privacy pause home server".split()
        done = await while_slow(
            visit,
            gated,
            *(ann.slash("debrief", one.split(",")) for one in orders),
            ann.slash("debrief", ["start"], where=visit.guild, what=ACME),
            ann.press(notes, "Write in a window"),
            ann.press(home, "Change them"),
            ann.press(home, "Pause all of it" if "Pause all of it" in labels(home) else "Export"),
            ann.submit(window, notes="I froze"),
        )
        await visit.bot.settle()
        assert all(one.response_type for one in done)
        assert not any(one.failed or one.thinking for one in done)

    play(gated, script)


@pytest.mark.parametrize("label", ["Write in a window", "Edit it in a window"])
def test_a_window_opens_with_the_first_answer_and_nothing_before_it(label: str) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME, "angry", "all of it")
        if label.startswith("Edit"):
            await visit.say("I froze", "done", "4", "It was theirs", "skip", "skip", "skip", "yes")
        found = [one for one in visit.said if label in labels(one)]
        if found:
            assert (await visit.press(label, found[-1])).response_type == MODAL

    meet(script)


def test_a_settings_window_is_taken_in_time_however_slow_the_notebook_is(gated: Gated) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        await visit.slash("home")
        window = (await visit.press("Change them")).modal
        await while_slow(visit, gated, visit.ann.submit(window, zone="Asia/Tokyo"))
        await visit.bot.settle()
        page = await visit.page()
        answered = told(visit.ann.private)
        assert page.settings.zone == "Asia/Tokyo" or "could not" in answered

    play(gated, script)


def test_what_could_not_be_kept_is_said_and_nothing_is_confirmed(gated: Gated) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME, "angry")
        question, before = visit.last, len(visit.said)
        gated.refuses = FULL
        await visit.press("Not today", question)
        asked = await visit.slash("help")
        assert "You chose" not in visit.told and len(visit.said) == before
        assert FULL in asked.text and told(visit.ann.private).count(FULL) == 2
        gated.refuses = ""
        await visit.press("Not today", question)
        assert "Shall I ask again tomorrow" in words(visit.last)

    play(gated, script)


def test_a_message_that_cannot_be_kept_is_tried_again_and_its_writer_told_in_the_end(
    gated: Gated, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receiving, "AGAIN", (0.05, 0.1))

    async def script(visit: Visit) -> None:
        gated.refuses = FULL
        await visit.say(ACME)
        assert [words(one) for one in visit.said] == [FULL]
        saying = asyncio.create_task(visit.say(ACME))
        await until(lambda: len(visit.ann.dm) == 3)
        gated.refuses = ""
        await saying
        assert len(visit.said) == 2 and "A no like that hurts" in words(visit.last)

    play(gated, script)


def test_a_turn_that_breaks_is_told_of_once_and_not_tried_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def breaks(*_: Any, **__: Any) -> Any:
        raise ZeroDivisionError

    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        question = visit.last
        with monkeypatch.context() as broken:
            broken.setattr(bot.batching, "turn", breaks)
            await visit.say("angry")
            assert "Something in me broke" in words(visit.last)
            pressed = await visit.press("Skip", question)
            assert not pressed.failed and "Something in me broke" in told(visit.ann.private)
        before = len(visit.said)
        for _ in range(2):
            await visit.after_the_lease()
        assert len(visit.said) == before
        await visit.say("angry")
        assert "Anger makes sense" in words(visit.last)

    meet(script)


def test_a_page_that_does_not_open_is_told_of(tmp_path: Path) -> None:
    async def script() -> None:
        async with visit(tmp_path) as one:
            await one.say(ACME)
        with sqlite3.connect(tmp_path / "discord.db") as database:
            database.execute("UPDATE page SET body = zeroblob(80)")
        database.close()
        async with visit(tmp_path) as one:
            await one.say("angry")
            assert [words(said) for said in one.said] == [
                "Your notes do not open, so that is not saved. Please tell whoever runs me."
            ]
            for order in ("help", "home", "start"):
                assert not (await one.slash(order)).failed

    asyncio.run(script())


@pytest.mark.parametrize("how", ["400:50035", "503:0", "drop-before"])
def test_a_message_that_cannot_be_changed_still_leaves_its_press_acknowledged(how: str) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME, "angry")
        visit.discord.fail("POST", "/interactions/*/*/callback", how)
        pressed = await visit.press("Not today")
        assert pressed.kind == COMPONENT and pressed.response_type and not pressed.failed
        assert "Shall I ask again" in words(visit.last)

    meet(script)


def test_how_long_discord_waited_is_counted_and_nobodys_words_are() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        await visit.press("Skip")
        counted = visit.bot.metrics.text().decode()
        assert 'debrief_acknowledged_seconds_count{platform="discord"} 1.0' in counted
        assert 'debrief_heard_total{kind="message",platform="discord"} 1.0' in counted
        assert "Acme" not in counted and "Ann" not in counted

    meet(script)
