"""What was said while the bot could not hear is heard afterwards: in order, once, with a word."""

from typing import Any

import pytest

from adapters import missed
from adapters.discord import posting
from bot.question import Collected
from tests.discord.running import Bot
from tests.discord.visiting import ACME, POSTS, Visit, meet, said_to, told, words
from tests.gated import until

AWAY = "Sorry, I was away when you wrote."
KEPT = 60
"""Notes that are kept of one question."""
IN_NOTES = (ACME, "sad", "all of it")


async def heard(visit: Visit) -> list[Any]:
    """The notes that are kept, in their order."""
    page = await visit.page()
    given = page.talks[-1].answers.get("notes")
    notes = given.value if given else None
    return [item.text for item in notes.items] if isinstance(notes, Collected) else []


async def read(visit: Visit) -> None:
    """Wait until what was said meanwhile was read and answered."""
    await until(lambda: visit.discord.connected and visit.bot.platform.ready())
    await visit.bot.settle()
    await visit.bot.sweep()


def test_a_line_that_breaks_is_taken_up_and_everything_is_heard_once() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(*IN_NOTES)
        before = len(visit.said)
        await visit.discord.drop()
        await visit.ann.say("I froze")
        await read(visit)
        await until(lambda: len(visit.said) > before)
        assert await heard(visit) == ["I froze"] and AWAY not in visit.told
        assert len(visit.discord.gateway.resumes) == 1 and visit.count("GET", POSTS) == 0
        assert len(visit.discord.gateway.identifies) == 1

    meet(script)


@pytest.mark.parametrize("how", ["forgotten", "invalid", "asked"])
def test_after_a_line_that_cannot_be_taken_up_the_conversations_are_read(how: str) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(*IN_NOTES, "I was late")
        visit.clock.turn(hours=1)
        visit.discord.silence()
        await visit.ann.say("I froze")
        visit.clock.turn(hours=1)
        for one in visit.discord.open_sockets():
            one.silent = False
        identifies = len(visit.discord.gateway.identifies)
        visit.discord.forget_sessions()
        if how == "forgotten":
            for one in [*visit.discord.gateway.sockets]:
                await one.close(4000)
        elif how == "asked":
            visit.discord.ask_to_reconnect()
        else:
            visit.discord.invalidate()
        await until(lambda: len(visit.discord.gateway.identifies) > identifies)
        await read(visit)
        await until(lambda: AWAY in visit.told)
        assert await heard(visit) == ["I was late", "I froze"] and visit.told.count(AWAY) == 1

    meet(script)


def test_what_was_said_in_an_outage_is_heard_in_order_once_and_with_one_apology() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(*IN_NOTES, "I was late")
        await visit.stop()
        before = len(visit.said)
        for word in ("I froze", "I forgot the numbers", "The panel was late"):
            visit.clock.turn(minutes=20)
            await visit.ann.say(word)
        visit.clock.turn(hours=3)
        await visit.start()
        notes = ["I was late", "I froze", "I forgot the numbers", "The panel was late"]
        assert await heard(visit) == notes
        assert told(visit.said[before:]).count(AWAY) == 1
        before = len(visit.said)
        await visit.restart()
        assert await heard(visit) == notes and len(visit.said) == before

    meet(script)


def test_words_that_were_changed_in_an_outage_are_changed() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(*IN_NOTES)
        note = await visit.say("I was late")
        await visit.stop()
        visit.clock.turn(minutes=5)
        await visit.ann.edit(note, "I was very late")
        new = await visit.ann.say("I froze")
        await visit.ann.edit(new, "I froze at the end")
        visit.clock.turn(minutes=5)
        await visit.start()
        assert await heard(visit) == ["I was very late", "I froze at the end"]

    meet(script)


def test_nobody_is_read_who_never_spoke_with_the_bot() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        stranger = visit.discord.user(6, "Bo")
        await visit.stop()
        await stranger.say("hello?")
        await visit.start()
        read_places = {one.path for one in visit.discord.called("GET", POSTS)}
        assert read_places == {f"/channels/{visit.ann.place.id}/messages"}
        assert said_to(stranger) == []

    meet(script)


def test_long_silence_of_many_messages_is_read_page_by_page() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(*IN_NOTES)
        await visit.stop()
        visit.clock.turn(hours=1)
        notes = [f"note {number}" for number in range(130)]  # Discord gives a hundred at once
        for note in notes:
            await visit.ann.say(note)
        await visit.start()
        assert await heard(visit) == notes[:KEPT] and visit.count("GET", POSTS) > 1

    meet(script)


@pytest.mark.parametrize("how", ["503:0", "drop-before", "429-cloudflare", "hang", "403:0"])
def test_discord_that_does_not_answer_is_asked_again(
    how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(missed, "AGAIN", (0.01, 0.5))
    monkeypatch.setattr(posting, "BANNED", 0.2)
    monkeypatch.setattr(posting, "ANSWERING", 1.0)

    async def script(visit: Visit) -> None:
        await visit.say(*IN_NOTES)
        await visit.stop()
        visit.clock.turn(hours=1)
        notes = [f"note {number}" for number in range(105)]
        for note in notes:
            await visit.ann.say(note)
        visit.discord.fail("GET", POSTS, "ok", how)  # the first page comes, the second does not
        await visit.start()
        if how == "403:0":  # somebody who can't be reached
            assert await heard(visit) == []
        else:
            assert await heard(visit) == notes[:KEPT]

    meet(script)


def test_who_writes_again_before_they_were_read_loses_nothing() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(*IN_NOTES)
        await visit.stop()
        visit.clock.turn(hours=1)
        await visit.ann.say("I froze")
        visit.clock.turn(hours=1)
        visit.discord.fail("GET", POSTS, "slow:0.5")
        visit.bot = Bot(visit.discord, visit.notebook, visit.clock, zone="UTC")
        visit.bot.platform.join(visit.bot.host)
        await visit.bot.platform.start()
        await until(lambda: visit.count("GET", POSTS) > 0)
        await visit.ann.say("I forgot the numbers")
        await visit.bot.settle()
        assert set(await heard(visit)) == {"I froze", "I forgot the numbers"}

    meet(script)


def test_it_stops_although_discord_keeps_it_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posting, "ANSWERING", 1.0)

    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        await visit.stop()
        visit.clock.turn(hours=1)
        await visit.ann.say("sad")
        visit.discord.fail("GET", POSTS, "hang")
        visit.bot = Bot(visit.discord, visit.notebook, visit.clock, zone="UTC")
        visit.bot.platform.join(visit.bot.host)
        await visit.bot.platform.start()
        await until(lambda: visit.count("GET", POSTS) > 0)
        await visit.restart()
        assert "How much do you have in you" in words(visit.last)
        visit.discord.fail("POST", POSTS, "hang")
        await visit.ann.say("not today")
        await visit.restart()
        await visit.after_the_lease()
        assert visit.told.count("Shall I ask again tomorrow") == 1

    meet(script)
