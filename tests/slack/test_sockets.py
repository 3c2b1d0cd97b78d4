"""Sockets open by tickets, end with and without a farewell, and lose what was on them."""

import asyncio

import aiohttp
import pytest

from tests.gated import until
from tests.slack.tiny import talking


def test_a_farewell_makes_the_app_open_another_socket() -> None:
    async def talk() -> None:
        async with talking("sockets") as (slack, tiny):
            await slack.teams["T1"].disconnect_sockets("refresh_requested")
            await until(lambda: slack.sockets.opened == 2)
            await slack.teams["T1"].member("U1").say("still there?")
            assert tiny.heard[-1]["text"] == "still there?"
            assert [one.method for one in slack.calls].count("apps.connections.open") == 2

    asyncio.run(talk())


def test_broken_sockets_carry_nothing_and_envelopes_on_them_are_lost() -> None:
    async def talk() -> None:
        async with talking("sockets") as (slack, tiny):
            tiny.delay = 0.3
            asked = asyncio.create_task(slack.teams["T1"].member("U1").command("/debrief", "x"))
            await asyncio.sleep(0.05)
            await slack.teams["T1"].disconnect_sockets(abrupt=True)
            assert await asked == {"ok": False, "error": "dispatch_failed"}
            assert slack.sockets.open == []
            await asyncio.sleep(0.4)

    asyncio.run(talk())


def test_a_ticket_is_good_for_one_socket_and_an_eleventh_socket_is_one_too_many() -> None:
    async def connect() -> list[str]:
        async with talking("http") as (slack, _), aiohttp.ClientSession() as http:
            addresses = [slack.socket_url() for _ in range(11)]
            sockets = [await http.ws_connect(one) for one in addresses]
            hellos = [await one.receive_json() for one in sockets]
            assert [one["num_connections"] for one in hellos] == list(range(1, 12))
            with pytest.raises(aiohttp.WSServerHandshakeError):
                await http.ws_connect(addresses[0])
            farewell = await sockets[-1].receive_json()
            for one in sockets:
                await one.close()
            return [farewell["type"], farewell["reason"]]

    assert asyncio.run(connect()) == ["disconnect", "too_many_websockets"]
