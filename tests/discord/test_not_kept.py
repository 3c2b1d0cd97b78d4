"""What could not be kept is said, what breaks is told of once, and nothing of it is confirmed."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

import bot.batching
from adapters.discord import receiving
from tests.discord.running import notebook_in
from tests.discord.visiting import ACME, Visit, meet, told, visit, words
from tests.gated import Gated, until

FULL = "The disk is full, so that is not saved."


def play(gated: Gated, script: Callable[[Visit], Awaitable[None]]) -> None:
    async def played() -> None:
        async with visit(gated) as one:
            await script(one)

    asyncio.run(played())


@pytest.fixture
def gated(tmp_path: Path) -> Gated:
    return Gated(notebook_in(tmp_path))


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
