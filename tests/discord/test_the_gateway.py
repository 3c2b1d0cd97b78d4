"""The gateway of the fake: sessions, shards, intents, silence."""

import asyncio
from typing import Any

import discord
import pytest

from tests.discord.fake import Discord
from tests.discord.gateway import CONTENT, PRIVILEGED
from tests.discord.tiny import INTENTS, Tiny, running, talking
from tests.gated import until


def test_what_was_missed_is_replayed_to_who_resumes() -> None:
    async def talk() -> None:
        async with talking() as (fake, tiny):
            await fake.drop(4000)
            await fake.user(5).say("meanwhile")
            await until(lambda: bool(tiny.heard))
            assert [one.content for one in tiny.heard] == ["meanwhile"]
            assert len(fake.gateway.identifies) == 1 and len(fake.gateway.resumes) == 1
            fake.ask_to_reconnect()
            await until(lambda: len(fake.gateway.resumes) == 2 and fake.connected)
            fake.invalidate(resumable=True)
            await until(lambda: len(fake.gateway.resumes) == 3)

    asyncio.run(talk())


def test_who_cannot_resume_begins_anew_and_has_missed_it() -> None:
    async def talk() -> None:
        async with talking() as (fake, tiny):
            fake.forget_sessions()
            await fake.drop(4000)
            await fake.user(5).say("meanwhile")
            await until(lambda: len(fake.gateway.identifies) == 2 and fake.connected)
            await fake.settle()
            await fake.user(5).say("here")
            await until(lambda: bool(tiny.heard))
            assert [one.content for one in tiny.heard] == ["here"]

    asyncio.run(talk())


def test_a_dead_line_says_nothing_until_its_client_notices() -> None:
    async def talk() -> None:
        tiny = Tiny(heartbeat_timeout=0.3)
        async with Discord() as fake:
            fake.gateway.heartbeat_interval = 100
            async with running(fake, tiny):
                fake.silence()
                assert not fake.connected
                await fake.user(5).say("anybody?")
                await until(lambda: bool(tiny.heard))
                assert fake.gateway.resumes

    asyncio.run(talk())


def test_a_wrong_token_and_an_intent_that_is_not_enabled_end_the_connection() -> None:
    async def talk() -> None:
        intents = discord.Intents(guilds=True, message_content=True)
        async with Discord() as fake:
            with pytest.raises(discord.PrivilegedIntentsRequired):
                async with running(fake, Tiny(intents=intents)) as tiny:
                    raise AssertionError(tiny)
            fake.token = "another"
            with pytest.raises(discord.LoginFailure):
                await _login(fake, "wrong")
            assert fake.invalid == {401: 1}

    asyncio.run(talk())


async def _login(fake: Discord, token: str) -> None:
    tiny = Tiny()
    try:
        await tiny.login(token)
    finally:
        await tiny.close()


@pytest.mark.parametrize("enabled", [False, True])
def test_words_in_guilds_are_shown_with_the_intent_or_to_whom_they_mention(enabled: bool) -> None:
    async def talk() -> list[str]:
        chosen = discord.Intents.none()
        chosen.value = INTENTS.value | (CONTENT if enabled else 0)
        tiny = Tiny(intents=chosen)
        async with talking(tiny=tiny, flags=PRIVILEGED[CONTENT]) as (fake, _):
            ann, jobs = fake.user(5), fake.guild(1 << 23)
            for text in ("psst", f"<@{fake.bot_id}> psst"):
                await ann.say(text, where=jobs)
            await ann.say("psst")
            await fake.settle()
            return [one.content for one in tiny.heard]

    first = "psst" if enabled else ""
    assert asyncio.run(talk()) == [first, "<@1000> psst", "psst"]


def test_guilds_are_heard_on_their_shard_and_direct_messages_on_the_first() -> None:
    async def talk() -> None:
        tiny = Tiny(shard_count=2)
        async with talking(tiny=tiny) as (fake, _):
            ann = fake.user(5)
            odd = fake.guild(3 << 22, "Odd")
            await ann.say("hello", where=odd)
            await ann.say("hello")
            await fake.settle()
            told = {one.shard[0]: one.told for one in fake.gateway.sessions.values()}
            kinds: dict[int, list[Any]] = {
                shard: [one["d"].get("guild_id") for one in events if one["t"] == "MESSAGE_CREATE"]
                for shard, events in told.items()
            }
            assert kinds == {0: [None], 1: [odd.id]}
            fake.leave(odd)
            await fake.settle()
            assert [one.name for one in tiny.guilds] == ["Jobs"]
            assert len(tiny.heard) == 2

    asyncio.run(talk())


def test_without_the_intent_no_direct_message_is_heard() -> None:
    async def talk() -> None:
        async with talking(tiny=Tiny(intents=discord.Intents(guilds=True))) as (fake, tiny):
            await fake.user(5).say("hello")
            await fake.settle()
            assert tiny.heard == [] and "MESSAGE_CREATE" not in tiny.events

    asyncio.run(talk())
