"""/debrief nudges: what is coming is put off, done or stopped, and nothing is taken for another."""

import pytest

from tests.discord.test_command import BREAK, OPENER, command
from tests.discord.visiting import Message, Visit, meet, words


async def offered(v: Visit, order: str, typed: str = "") -> list[Message]:
    return await v.ann.autocomplete("debrief", ["nudges", order], "which", typed)


def test_what_is_coming_is_offered_by_name_and_put_off_done_or_stopped() -> None:
    async def snoozed(v: Visit) -> None:
        await v.say(OPENER, *BREAK)
        (one,) = await offered(v, "snooze", "NOTES")
        assert (
            one["name"].startswith("Look at your notes calmly, Mon 2")
            and await offered(v, "snooze", "xyz") == []
        )
        said = await command(v, "nudges", "snooze", which=one["value"], until="friday 9:00")
        assert "Fri 6 Mar, 09:00" in said

    async def done(v: Visit) -> None:
        await v.say(OPENER, *BREAK)
        (one,) = await offered(v, "done")
        assert "Now calmly" in await command(v, "nudges", "done", which=one["value"])

    async def stopped(v: Visit) -> None:
        await v.say(OPENER, *BREAK)
        (one,) = await offered(v, "stop")
        said = await command(v, "nudges", "stop", which=one["value"], where=v.guild)
        assert "won't come back to" in said
        assert await offered(v, "stop") == []

    for talk in (snoozed, done, stopped):
        meet(talk)


def test_a_number_or_some_words_may_be_typed_by_hand() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, *BREAK)
        said = await command(v, "nudges", "snooze", which="my notes", until="friday 8")
        assert said == ""
        said = await command(v, "nudges", "snooze", which="your NOTES", until="friday 8")
        assert "Fri 6 Mar, 08:00" in said
        said = await command(v, "nudges", "snooze", which="1", until="friday 9")
        assert "Fri 6 Mar, 09:00" in said
        assert "won't come back to" in await command(v, "nudges", "stop", which="1")

    meet(talk)


@pytest.mark.parametrize("order", ["done", "stop", "snooze"])
def test_what_is_not_there_is_said_so_and_nothing_else_is_taken_for_it(order: str) -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, *BREAK)
        (one,) = await offered(v, order)
        until = {"until": "friday"} if order == "snooze" else {}
        before = await v.page()
        for which in ("7", "my dog", "x" * 100, "gone|break"):
            assert await command(v, "nudges", order, which=which, **until) == ""
            assert "nothing planned by that name" in words(v.ann.private[-1])
        assert (await v.page()).talks == before.talks
        await v.say("ready")
        said = await command(v, "nudges", order, which=one["value"], **until)
        assert "Nothing is planned" in said

    meet(talk)


def test_moments_to_put_off_to_begin_with_what_was_typed() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, *BREAK)
        found = await v.ann.autocomplete("debrief", ["nudges", "snooze"], "until", "", which="1")
        assert len(found) >= 4
        found = await v.ann.autocomplete(
            "debrief", ["nudges", "snooze"], "until", "x" * 300, which="1"
        )
        assert len(found) == 1

    meet(talk)


def test_nothing_is_offered_to_who_is_unknown() -> None:
    async def talk(v: Visit) -> None:
        assert await offered(v, "snooze") == []
        assert await command(v, "nudges", "list")
        assert await command(v, "nudges", "stop", which="1")

    meet(talk)
