"""Who cannot be written to is left alone, or answered where they act: nothing is lost or spilt."""

from typing import Any

import pytest

from adapters.discord.channel import CLOSED, NO_NUDGES
from tests.discord.visiting import (
    ACME,
    TO_BE_ASKED_TOMORROW,
    Visit,
    meet,
    told,
    words,
)

MISSED = "I wrote to you on"
NUDGE = "Good morning"


def close(visit: Visit) -> None:
    visit.ann.closed = True


def leave(visit: Visit) -> None:
    visit.ann.no_mutual = True


def mend(visit: Visit) -> None:
    visit.ann.closed = visit.ann.no_mutual = False


CAUSES = [close, leave]


def quiet(visit: Visit) -> bool:
    """Say whether nobody else saw anything."""
    return not any(one.place.messages for one in visit.discord.all_guilds())


@pytest.mark.parametrize("cause", CAUSES)
def test_who_cannot_be_written_to_is_tried_once_and_told_at_the_next_contact(cause: Any) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(*TO_BE_ASKED_TOMORROW)
        posts, before = visit.count(), len(visit.said)
        cause(visit)
        await visit.wait(days=1)
        calls = len(visit.discord.calls)
        for _ in range(5):
            await visit.after_the_lease()
        await visit.wait(days=14)
        assert (visit.count(), len(visit.discord.calls)) == (posts + 1, calls)
        assert visit.discord.invalid == {403: 1}
        page = await visit.page()
        assert page.owed and page.unreachable and page.wake_at is None

        mend(visit)
        await visit.say("hello again")
        new = told(visit.said[before:])
        assert MISSED in new and new.count(NUDGE) == 1 and quiet(visit)
        page = await visit.page()
        assert not page.owed and page.unreachable is None

    meet(script)


@pytest.mark.parametrize("cause", CAUSES)
def test_after_a_restart_they_are_left_alone_all_the_same(cause: Any) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(*TO_BE_ASKED_TOMORROW)
        cause(visit)
        await visit.wait(days=1)
        posts = visit.count()
        await visit.restart()
        await visit.wait(days=3)
        assert visit.count() == posts

    meet(script)


def test_a_command_is_answered_where_only_its_writer_sees_it() -> None:
    async def script(visit: Visit) -> None:
        close(visit)
        await visit.slash("start", where=visit.guild, what=ACME)
        first, second = visit.ann.private
        assert words(first) == CLOSED and "A no like that hurts" in words(second)
        await visit.select("Angry")
        assert "You chose: Angry" in told(visit.ann.private)
        assert "Anger makes sense" in words(visit.ann.private[-1])
        await visit.press("Answer in words")
        await visit.submit(notes="not today")
        assert "Then rest" in words(visit.ann.private[-1])
        assert visit.ann.dm == [] and quiet(visit)
        assert told(visit.ann.private).count(CLOSED) == 1
        assert (visit.count(), visit.discord.invalid) == (1, {403: 1})
        page = await visit.page()
        assert not page.owed and page.unreachable is None

    meet(script)


def test_the_first_promise_to_come_back_tries_the_messages_and_says_if_that_cannot_be() -> None:
    async def script(visit: Visit) -> None:
        close(visit)
        await visit.slash("start", where=visit.guild, what=ACME)
        await visit.press("Skip")
        await visit.press("Not today")
        assert NO_NUDGES not in told(visit.ann.private) and visit.count() == 1
        await visit.press("Yes")
        assert NO_NUDGES in words(visit.ann.private[-1]) and visit.count() == 2
        seen = len(visit.ann.private)
        await visit.wait(days=2)
        assert (visit.count(), len(visit.ann.private), visit.ann.dm) == (2, seen, [])
        page = await visit.page()
        assert page.owed and page.unreachable

        await visit.slash("start", where=visit.guild)
        new = told(visit.ann.private[seen:])
        assert MISSED in new and NUDGE in new and visit.ann.dm == []

    meet(script)


def test_with_that_promise_messages_that_are_open_by_now_are_used_again() -> None:
    async def script(visit: Visit) -> None:
        close(visit)
        await visit.slash("start", where=visit.guild, what=ACME)
        await visit.press("Skip")
        mend(visit)
        await visit.press("Not today")
        assert visit.ann.dm == []
        await visit.press("Yes")
        assert "I'll be back" in visit.told and NO_NUDGES not in told(visit.ann.private)
        await visit.wait(days=1)
        assert NUDGE in visit.told

    meet(script)


@pytest.mark.parametrize("how", ["command", "message"])
def test_messages_opened_later_are_used_from_the_next_contact_on(how: str) -> None:
    async def script(visit: Visit) -> None:
        close(visit)
        await visit.slash("start", where=visit.guild, what=ACME)
        mend(visit)
        if how == "command":
            asked = await visit.slash("help", where=visit.guild)
            assert "direct messages" in asked.text
        else:
            await visit.say("sad")
        assert len(visit.said) == 1
        seen = len(visit.ann.private)
        await visit.say("help")
        assert len(visit.said) == 2 and len(visit.ann.private) == seen

    meet(script)


def test_what_comes_by_itself_never_answers_a_command_of_before() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(*TO_BE_ASKED_TOMORROW)
        visit.clock.turn(hours=22, minutes=50)
        await visit.slash("help", where=visit.guild)
        close(visit)
        seen = len(visit.ann.private)
        await visit.wait(minutes=9)
        page = await visit.page()
        assert page.owed and page.unreachable and len(visit.ann.private) == seen

    meet(script)


def test_an_interaction_of_long_ago_is_no_way_to_answer() -> None:
    async def script(visit: Visit) -> None:
        close(visit)
        await visit.slash("start", where=visit.guild, what=ACME)
        seen = len(visit.ann.private)
        visit.clock.turn(minutes=16)
        await visit.say("sad")
        page = await visit.page()
        assert page.owed and page.unreachable and len(visit.ann.private) == seen
        assert visit.discord.invalid == {403: 2}
        await visit.press("Skip")
        assert MISSED in told(visit.ann.private[seen:])

    meet(script)
