"""Who can only be answered where they act is answered there, and what does not fit comes later."""

from typing import Any

import pytest

from adapters.discord import messages
from adapters.discord.channel import APART
from tests.discord.visiting import ACME, ELSEWHERE, Visit, meet, told

MISSED = "I wrote to you on"


@pytest.mark.parametrize("where", ["private", "elsewhere", "dm"])
def test_who_installed_the_bot_for_themselves_alone_is_answered_wherever_they_are(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "PARTS_LIMIT", 1)  # so every part is a message

    async def script(visit: Visit) -> None:
        other = visit.discord.guild(ELSEWHERE, "Without the bot", installed=False)
        place: Any = other if where == "elsewhere" else where
        first = await visit.slash("start", where=place, what=ACME)
        assert first.text == APART and len(first.followups) == 5
        helped = await visit.slash("help", where=place)
        assert len(helped.followups) <= 5
        await visit.press("Skip")
        page = await visit.page()
        assert not page.owed and page.unreachable is None
        seen = told(visit.ann.private)
        assert seen.count("This is between you and me") == 1 and seen.count("These words work") == 1
        assert seen.count(APART) == 1 and visit.ann.dm == []
        assert not any(one.place.messages for one in visit.discord.all_guilds())

    meet(script, member=False, installed=True)


def test_what_does_not_fit_where_somebody_acted_comes_where_they_act_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(messages, "PARTS_LIMIT", 1)

    async def script(visit: Visit) -> None:
        visit.discord.most_followups = 3
        begun = await visit.slash("start", where="private", what=ACME)
        assert len(begun.followups) == 3 and not begun.refused
        await visit.after_the_lease()
        assert len(begun.followups) == 3
        page = await visit.page()
        assert page.owed and page.unreachable is None
        while page.owed:
            done = await visit.slash("help", where="private")
            page = await visit.page()
            assert len(done.followups) <= 3
        seen = told(visit.ann.private)
        assert MISSED not in seen
        for line in ("A no like that hurts", "I understood: Acme", "This is between you and me"):
            assert seen.count(line) == 1

    meet(script, member=False, installed=True)


def test_what_was_left_over_and_not_asked_for_is_told_at_the_next_contact(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(messages, "PARTS_LIMIT", 1)

    async def script(visit: Visit) -> None:
        visit.discord.most_followups = 3
        await visit.slash("start", where="private", what=ACME)
        visit.clock.turn(minutes=20)
        for _ in range(3):
            await visit.after_the_lease()
        page = await visit.page()
        assert page.owed and page.unreachable
        calls = len(visit.discord.calls)
        await visit.wait(days=1)
        assert len(visit.discord.calls) == calls
        visit.discord.most_followups = 5
        for _ in range(4):
            await visit.slash("start", where="private")
        seen = told(visit.ann.private)
        assert MISSED in seen and "How does it feel" in seen
        assert not (await visit.page()).owed

    meet(script, member=False, installed=True)


@pytest.mark.parametrize("how", ["500:0", "403:50013", "429-cloudflare"])
def test_an_answer_in_its_place_that_did_not_get_out_comes_once(how: str) -> None:
    async def script(visit: Visit) -> None:
        visit.ann.closed = True
        await visit.slash("start", where=visit.guild, what=ACME)
        visit.discord.fail("POST", "/webhooks/*/*", how)
        await visit.press("Skip")
        await visit.after_the_lease()
        page = await visit.page()
        if page.unreachable:
            await visit.slash("start", where=visit.guild)
        assert told(visit.ann.private).count("How much do you have in you") == 1
        page = await visit.page()
        assert not page.owed and visit.ann.dm == []

    meet(script)
