"""A line that is dead, broken or refused comes back by itself, or the start says why in a line."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from adapters.discord import line, platform
from adapters.serving import CannotStart
from storage.opening import open_notebook
from tests.discord.running import Bot
from tests.discord.visiting import ACME, POSTS, Visit, meet, said_to, words
from tests.gated import until

SET = ("token", "api_url", "gateway_url")
AWAY = "Sorry, I was away when you wrote."


def another(visit: Visit, **more: Any) -> Bot:
    """Another process on the same notebook, not begun yet."""
    return Bot(visit.discord, visit.notebook, visit.clock, **{"zone": "UTC", **more})


async def begun(visit: Visit, **more: Any) -> None:
    """Let a bot of other settings take the place of the one that runs."""
    await visit.stop()
    wanted = {name: more.pop(name) for name in SET if name in more}
    bot = visit.bot = another(visit, **more)
    if wanted:
        changed = replace(bot.settings, **wanted)
        bot.platform = platform.Discord(changed, bot.metrics, bot.platform._clocks, 0.0)
    await bot.__aenter__()


def test_a_silent_line_is_noticed_and_made_anew() -> None:
    async def script(visit: Visit) -> None:
        visit.discord.gateway.heartbeat_interval = 100
        await visit.stop()
        visit.bot = another(visit)
        visit.bot.platform.client._connection.heartbeat_timeout = 0.5
        await visit.bot.__aenter__()
        await visit.say(ACME)
        visit.discord.silence()
        await visit.ann.say("sad")
        await until(lambda: visit.discord.gateway.resumes)
        await until(lambda: len(visit.said) == 2)
        assert "How much do you have in you" in words(visit.last)

    meet(script)


@pytest.mark.parametrize("event", ["INTERACTION_CREATE", "MESSAGE_UPDATE", "MESSAGE_CREATE"])
def test_what_the_library_cannot_read_costs_no_more_than_itself(
    event: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        told = visit.discord.gateway.sessions.copy()
        visit.discord.dispatch(event, {"id": "1", "type": 2, "content": "hush"})
        await visit.say("sad")
        assert "How much do you have in you" in words(visit.last)
        assert visit.discord.gateway.sessions == told and visit.bot.platform.ready()

    meet(script)
    assert "not understood" in caplog.text and "hush" not in caplog.text


def test_a_message_that_came_garbled_is_read_in_the_conversation() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        visit.clock.turn(minutes=1)
        visit.discord.silence()
        await visit.ann.say("sad")
        for one in visit.discord.open_sockets():
            one.silent = False
        visit.discord.dispatch("MESSAGE_CREATE", {"content": "sad"})
        await until(lambda: len(visit.said) == 2)
        assert "How much do you have in you" in words(visit.last)
        assert visit.count("GET", POSTS) == 1

    meet(script)


def test_a_line_that_the_library_gives_up_is_begun_anew_and_nothing_is_lost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(line, "AGAIN", 0.1)

    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        for word, answer in (("sad", "How much do you have"), ("not today", "Shall I ask again")):
            visit.clock.turn(minutes=1)
            client = visit.bot.platform.client
            visit.discord.dispatch("READY", {})  # the library breaks on it
            await until(lambda before=client: visit.bot.platform.client is not before)
            await visit.ann.say(word)
            visit.clock.turn(minutes=1)
            await until(lambda answered=answer: answered in visit.told)
        visit.clock.turn(minutes=1)
        await until(visit.bot.platform.ready)
        assert (await visit.slash("help")).response_type
        await visit.press("Yes")
        assert "I'll be back" in visit.told

    meet(script)


@pytest.mark.parametrize("code", [4004, 4014, 4011, 4013])
def test_a_line_that_discord_refuses_ends_the_start_with_one_line(
    code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def script(visit: Visit) -> None:
        async def refuse(socket: Any, data: Any) -> None:
            await socket.close(code)

        monkeypatch.setattr(visit.discord.gateway, "_identify", refuse)
        with pytest.raises(CannotStart) as why:
            await begun(visit)
        assert "\n" not in str(why.value) and "doctor" in str(why.value)
        if code == 4014:
            assert "4014" in str(why.value)

    meet(script)


def test_a_shard_that_is_none_ends_the_start_with_one_line() -> None:
    async def script(visit: Visit) -> None:
        with pytest.raises(CannotStart, match="DISCORD_SHARD_IDS"):
            await begun(visit, shard_ids=(5,), shard_count=2)

    meet(script)


def test_a_line_that_is_refused_later_is_said_in_the_log_and_the_bot_is_not_ready(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        await visit.discord.drop(4004)
        await until(lambda: not visit.bot.platform.ready())
        await until(lambda: "DISCORD_TOKEN" in caplog.text)
        assert "hush" not in caplog.text

    meet(script)


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"token": "not.the.token"}, "DISCORD_TOKEN"),
        ({"api_url": "http://127.0.0.1:9/api/v10"}, "can't be reached"),
        ({"gateway_url": "ws://127.0.0.1:9/"}, "gateway"),
    ],
)
def test_what_is_set_up_wrong_ends_the_start_with_one_line(
    wrong: dict[str, str], named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "CONNECTING", 1.0)

    async def script(visit: Visit) -> None:
        with pytest.raises(CannotStart, match=named) as why:
            await begun(visit, **wrong)
        assert "\n" not in str(why.value) and "not.the.token" not in str(why.value)

    meet(script)


def test_direct_messages_are_read_by_the_process_of_the_first_shard_alone(postgresql: str) -> None:
    def one_of_two(visit: Visit, shard: int) -> Bot:
        notebook = open_notebook(postgresql, lambda new: bytes(32))
        return Bot(visit.discord, notebook, visit.clock, (shard,), 2, zone="UTC")

    async def script(visit: Visit) -> None:
        await visit.stop()
        async with one_of_two(visit, 0) as visit.bot:
            await visit.say(ACME)
        visit.clock.turn(minutes=5)
        await visit.ann.say("sad")
        visit.clock.turn(minutes=5)
        visit.bot = second = one_of_two(visit, 1)
        await second.__aenter__()
        assert visit.count("GET", POSTS) == 0 and len(visit.said) == 1
        async with one_of_two(visit, 0) as first:
            await first.settle()
            assert visit.count("GET", POSTS) == 1 and len(visit.said) == 2
            visit.bot = first
            await visit.say("not today")
            assert len(visit.said) == 3 and AWAY in words(visit.said[1])
            bo = visit.discord.user(6, "Bo")
            await visit.discord.drop(shard=1)
            await bo.say(ACME)
            await asyncio.gather(first.settle(), second.settle())
            assert len(said_to(bo)) == 1
        visit.bot = second

    meet(script)
