"""Nobody waits for the many to whom something comes by itself, and a burst is answered in a few."""

import asyncio
import secrets

import pytest

from adapters.discord import posting
from bot.page import Address
from bot.question import Collected
from tests.discord.hands import User
from tests.discord.visiting import ACME, TO_BE_ASKED_TOMORROW, Visit, meet, said_to, told

MANY = 300
NUDGE = "Good morning"


async def crowd(visit: Visit) -> list[User]:
    """Let three hundred more be asked at the same time."""
    await visit.say(*TO_BE_ASKED_TOMORROW)
    page = await visit.page()
    many = [visit.discord.user(1_000 + number) for number in range(MANY)]
    with visit.bot.host._notebook.batch() as batch:
        for one in many:
            address = Address("discord", one.id)
            new = page.but(id=secrets.token_hex(8), address=address, version=0, door=one.dm_id)
            batch.save(new, None)
    visit.discord.calls.clear()
    return many


def nudged(users: list[User]) -> list[int]:
    return [told(said_to(one)).count(NUDGE) for one in users]


def test_who_writes_while_three_hundred_are_nudged_is_answered_before_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(posting, "QUEUEING", 1.0)

    async def script(visit: Visit) -> None:
        many = await crowd(visit)
        bo = visit.discord.user(6, "Bo")
        visit.clock.turn(days=1)
        sweeping = asyncio.create_task(visit.bot.host.sweep())
        await asyncio.sleep(0)
        await bo.say(ACME)
        await sweeping
        await visit.bot.settle()
        assert len(said_to(bo)) == 1 and sum(nudged(many)) < MANY / 2
        order = [one.path.split("/")[2] for one in visit.discord.calls if one.method == "POST"]
        assert order.index(bo.dm_id) < 20

    meet(script)


def test_all_of_them_are_nudged_and_nobody_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posting, "NUDGING_GAP", 0.001)

    async def script(visit: Visit) -> None:
        many = await crowd(visit)
        visit.clock.turn(days=1)
        for _ in range(4):
            await visit.after_the_lease()
        assert nudged(many) == [1] * MANY and all(len(said_to(one)) == 1 for one in many)
        assert visit.discord.opened == [] and not visit.discord.invalid

    meet(script)


def test_a_burst_is_heard_in_order_and_answered_in_a_few_messages() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME, "sad", "all of it")
        before = len(visit.said)
        notes = [f"note {number}" for number in range(50)]
        for note in notes:
            await visit.ann.say(note)
        await visit.bot.settle()
        page = await visit.page()
        kept = page.talks[-1].answers["notes"].value
        assert isinstance(kept, Collected) and [one.text for one in kept.items] == notes
        assert len(visit.said) - before < 10

    meet(script)
