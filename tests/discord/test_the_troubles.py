"""The fake breaks on command, as Discord and its network do."""

import asyncio
import time

import aiohttp
import discord
import pytest

from tests.discord.tiny import calling, dm, refused


def test_trouble_comes_in_the_order_in_which_it_was_asked_for() -> None:
    async def talk() -> None:
        async with calling() as (fake, call):
            messages, body = await dm(call), {"content": "x", "nonce": "n", "enforce_nonce": True}
            kinds = "403:50007 429-cloudflare 429 drop-before drop-after slow:0.1".split()
            fake.fail("POST", "/channels/*/messages", *kinds)
            async with refused(50007, 403):
                await call("POST", messages, body)
            with pytest.raises(discord.HTTPException) as caught:
                await call("POST", messages, body)
            assert caught.value.status == 429 and fake.user(5).dm == []
            with pytest.raises(aiohttp.ServerDisconnectedError):  # after a 429 that was waited for
                await call("POST", messages, body)
            assert fake.user(5).dm == [] and fake.invalid == {403: 1, 429: 2}
            with pytest.raises(aiohttp.ServerDisconnectedError):
                await call("POST", messages, body)
            assert len(fake.user(5).dm) == 1
            began = time.monotonic()
            assert (await call("POST", messages, body))["id"] == fake.user(5).dm[0]["id"]
            assert time.monotonic() - began >= 0.1 and len(fake.user(5).dm) == 1
            assert len(fake.called("POST", "/channels/*/messages")) == 6

    asyncio.run(talk())


def test_a_call_that_hangs_holds_up_nobody_else() -> None:
    async def talk() -> None:
        async with calling() as (fake, call):
            messages = await dm(call)
            fake.fail("POST", "/channels/*/messages", "hang", "hang-after", "502-after")
            for there in (0, 1):
                with pytest.raises(TimeoutError):
                    await asyncio.wait_for(call("POST", messages, {"content": "x"}), 0.05)
                await fake.settle(0.01)
                assert len(fake.user(5).dm) == there
            body = {"content": "y", "nonce": "n", "enforce_nonce": True}
            sent = await call("POST", messages, body)  # tried again after a second
            assert sent["id"] == fake.user(5).dm[1]["id"] and len(fake.user(5).dm) == 2

    asyncio.run(talk())
