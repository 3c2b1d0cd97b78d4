"""Conversations are opened with care, and opened anew where they are gone."""

import asyncio

import pytest

from adapters.discord import posting
from tests.discord.state import DM, Place
from tests.discord.visiting import (
    ACME,
    POSTS,
    Visit,
    meet,
    said_to,
    told,
    words,
)

OPENING = "/users/@me/channels"
NUDGE = "Good morning"


def move(visit: Visit) -> None:
    """Let a conversation be gone, and another be there when it is opened."""
    old = visit.discord.places.pop(visit.ann.place.id)
    visit.ann.place = Place(visit.discord.snowflakes.next(), DM, [visit.ann], True)
    visit.ann.place.messages.update(old.messages)
    visit.discord.places[visit.ann.place.id] = visit.ann.place


@pytest.mark.parametrize("doubtful", [False, True])
def test_a_conversation_that_is_gone_is_opened_anew_and_known_from_then_on(doubtful: bool) -> None:
    async def script(visit: Visit) -> None:
        await visit.slash("start", where=visit.guild, what=ACME)  # which opens it
        await visit.say("angry", "not today", "yes")
        before = len(visit.said)
        visit.clock.turn(days=1)
        if doubtful:
            visit.discord.fail("POST", POSTS, "503:0")
            await visit.bot.sweep()
        move(visit)
        for _ in range(2):
            await visit.after_the_lease()
        assert told(visit.said[before:]).count(NUDGE) == 1
        assert (await visit.page()).door == visit.ann.place.id
        posts = visit.count()
        await visit.say("later")
        assert visit.count() == posts + 1

    meet(script)


def test_who_wrote_before_is_written_to_without_opening_anything() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        await visit.restart()
        await visit.slash("help", where=visit.guild)
        assert len(visit.said) == 2 and visit.discord.opened == []

    meet(script)


def test_conversations_are_opened_one_after_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posting, "QUEUEING", 0.1)

    async def script(visit: Visit) -> None:
        users = [visit.discord.user(10 + number) for number in range(3)]
        for one in users:
            await visit.slash("start", where=visit.guild, user=one, what=ACME)
        assert len(visit.discord.opened) == 1
        assert sorted(len(said_to(one)) for one in users) == [0, 0, 1]

    meet(script, gap=30.0)


def test_no_conversation_is_opened_for_a_while_after_too_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(posting, "QUEUEING", 0.1)
    monkeypatch.setattr(posting, "TOO_FAST", 2.0)

    async def script(visit: Visit) -> None:
        bo = visit.discord.user(6, "Bo")
        cy = visit.discord.user(7, "Cy")
        await cy.say(ACME)
        await visit.bot.settle()
        visit.discord.opening_too_fast = True
        await visit.slash("start", where=visit.guild, what=ACME)
        await visit.slash("start", where=visit.guild, user=bo, what=ACME)
        await cy.say("angry")
        await visit.bot.settle()
        assert visit.discord.opened == ["5"] and len(said_to(cy)) == 2
        assert visit.said == said_to(bo) == []
        visit.discord.opening_too_fast = False
        await visit.bot.platform._poster._spacing.turn(posting.OPENING, 0.0, 1e12)
        await visit.after_the_lease()
        assert len(visit.said) == len(said_to(bo)) == 1

    meet(script)


def test_who_is_no_more_is_left_alone() -> None:
    async def script(visit: Visit) -> None:
        visit.discord.fail("POST", OPENING, "400:50033")
        await visit.slash("start", where=visit.guild, what=ACME)
        for _ in range(3):
            await visit.after_the_lease()
        assert len(visit.discord.called("POST", OPENING)) == 1

    meet(script)


def test_who_is_told_where_the_answer_stands_is_told_once_and_only_of_an_answer() -> None:
    async def script(visit: Visit) -> None:
        home = await visit.slash("home", where=visit.guild)
        await visit.say(ACME)
        assert home.followups == []
        asked = [visit.ann.slash("debrief", [one], visit.guild) for one in ("help", "privacy")]
        first, second = await asyncio.gather(*asked)
        await visit.bot.settle()
        pointed = [one for one in visit.ann.private if "our direct messages" in words(one)]
        assert pointed and not first.thinking and not second.thinking
        before = len(visit.ann.private)
        await visit.say("angry", "not today", "yes")
        visit.clock.turn(hours=22, minutes=50)
        await visit.slash("home", where=visit.guild)
        await visit.wait(minutes=9)
        assert NUDGE in visit.told and len(visit.ann.private) == before + 1

    meet(script)
