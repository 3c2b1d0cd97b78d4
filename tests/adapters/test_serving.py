"""Serving: what runs and how well it is can be asked, and every end is an orderly one."""

import asyncio
import os
import signal
import socket
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import aiohttp
import pytest
from aiohttp import web

from adapters.clock import Clock
from adapters.metrics import Metrics
from adapters.serving import CannotStart, serve
from adapters.settings import Settings
from bot.host import Host


class House:
    """Stands where a host would; notes in what order things end."""

    def __init__(self, ends: list[str]) -> None:
        self.ends = ends
        self.well = True
        self.swept = asyncio.Event()
        self.arm: Callable[[datetime], None] = lambda wake: None

    async def sweep(self) -> datetime | None:
        self.swept.set()
        return None

    async def answers(self) -> bool:
        return self.well

    async def close(self) -> None:
        self.ends.append("host")


class Chat:
    """A platform with a page of its own."""

    name = "slack"

    def __init__(self, ends: list[str]) -> None:
        self.ends = ends
        self.connected = True
        self.failure: Exception | None = None
        self.going, self.go_on = asyncio.Event(), asyncio.Event()
        self.connects = asyncio.Event()
        self.connects.set()

    def routes(self) -> Iterable[web.RouteDef]:
        return (
            web.post("/slack/events", self.heard),
            web.post("/slack/slow", self.slow),
            web.post("/slack/broken", self.broken),
        )

    async def heard(self, _: web.Request) -> web.Response:
        return web.Response(text="heard")

    async def slow(self, _: web.Request) -> web.Response:
        self.going.set()
        await self.go_on.wait()
        self.ends.append("request")
        return web.Response(text="finished")

    async def broken(self, _: web.Request) -> web.Response:
        raise RuntimeError("a word of somebody's")

    async def start(self) -> None:
        if self.failure:
            raise self.failure
        await self.connects.wait()

    async def stop(self) -> None:
        self.ends.append("slack")

    async def close(self) -> None:
        self.ends.append("connections")

    def ready(self) -> bool:
        return self.connected


class Run:
    """A server that runs, and what it says and answers."""

    def __init__(self) -> None:
        self.ends: list[str] = []
        self.host = House(self.ends)
        self.chat = Chat(self.ends)
        self.metrics = Metrics()
        self.told: list[str] = []
        self.runs = asyncio.Event()
        self.port = free_port()
        self.task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        def tell(line: str) -> None:
            self.told.append(line)
            self.runs.set()

        host = cast(Host, self.host)
        settings = Settings("sqlite:///none.db", Path("data"), Path("config"), port=self.port)
        self.task = asyncio.create_task(
            serve([self.chat], host, Clock(host), settings, self.metrics, tell)
        )

    async def begun(self) -> None:
        self.begin()
        await asyncio.wait_for(self.runs.wait(), 10)

    async def ask(self, path: str, method: str = "GET") -> tuple[int, str]:
        async with (
            aiohttp.ClientSession() as session,
            session.request(method, f"http://127.0.0.1:{self.port}{path}") as answer,
        ):
            return answer.status, await answer.text()

    async def end(self, how: signal.Signals = signal.SIGTERM) -> None:
        os.kill(os.getpid(), how)
        await self.ended()

    async def ended(self) -> None:
        assert self.task is not None
        await asyncio.wait_for(self.task, 10)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def test_it_says_in_one_line_what_runs_and_where() -> None:
    async def run() -> None:
        one = Run()
        await one.begun()
        await one.end()

        (line,) = one.told
        assert "slack" in line and str(one.port) in line and "\n" not in line

    asyncio.run(run())


def test_it_is_ready_once_everything_is_and_names_what_is_not() -> None:
    async def run() -> None:
        one = Run()
        await one.begun()
        assert await one.ask("/healthz") == (200, "ok\n")
        assert await one.ask("/readyz") == (200, "ready\n")

        one.chat.connected = one.host.well = False
        assert await one.ask("/healthz") == (200, "ok\n")
        assert await one.ask("/readyz") == (503, "database\nslack\n")
        one.host.well = True
        assert await one.ask("/readyz") == (503, "slack\n")
        await one.end()

    asyncio.run(run())


def test_metrics_are_prometheus_text_and_know_who_is_connected() -> None:
    async def run() -> None:
        one = Run()
        await one.begun()
        one.metrics.heard("slack", "message")
        status, text = await one.ask("/metrics")
        assert status == 200
        assert 'debrief_heard_total{kind="message",platform="slack"} 1.0' in text
        assert 'debrief_connected{platform="slack"} 1.0' in text
        one.chat.connected = False
        assert 'debrief_connected{platform="slack"} 0.0' in (await one.ask("/metrics"))[1]
        await one.end()

    asyncio.run(run())


def test_what_was_owed_is_swept_at_the_start_and_wakes_are_rung_for() -> None:
    async def run() -> None:
        one = Run()
        await one.begun()
        await asyncio.wait_for(one.host.swept.wait(), 10)
        one.host.swept.clear()
        one.host.arm(datetime.now(UTC) - timedelta(seconds=1))
        await asyncio.wait_for(one.host.swept.wait(), 10)
        await one.end()

    asyncio.run(run())


def test_a_platform_brings_pages_of_its_own() -> None:
    async def run() -> None:
        one = Run()
        await one.begun()
        assert await one.ask("/slack/events", "POST") == (200, "heard")
        assert (await one.ask("/slack/events"))[0] == 405
        assert (await one.ask("/elsewhere"))[0] == 404
        await one.end()

    asyncio.run(run())


def test_a_page_that_breaks_is_logged_by_the_kind_of_its_fault_alone(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def run() -> tuple[int, str]:
        one = Run()
        await one.begun()
        answer = await one.ask("/slack/broken", "POST")
        await one.end()
        return answer

    assert asyncio.run(run()) == (500, "failed\n")
    assert [record.getMessage() for record in caplog.records] == ["request failed: RuntimeError"]
    assert "word" not in caplog.text


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_told_to_end_it_finishes_what_is_under_way_in_order(how: signal.Signals) -> None:
    async def run() -> None:
        one = Run()
        await one.begun()
        asking = asyncio.create_task(one.ask("/slack/slow", "POST"))
        await asyncio.wait_for(one.chat.going.wait(), 10)
        os.kill(os.getpid(), how)
        await refused(one.port)
        assert one.ends == []
        one.chat.go_on.set()

        assert await asking == (200, "finished")
        await one.ended()
        assert one.ends == ["request", "slack", "host", "connections"]

    asyncio.run(run())


async def refused(port: int) -> None:
    """Wait until nobody takes connections any more."""
    async with asyncio.timeout(10):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                return
            writer.close()
            await writer.wait_closed()


def test_until_its_platforms_are_connected_it_takes_nothing_in() -> None:
    async def run() -> None:
        one = Run()
        one.chat.connects.clear()
        one.begin()
        async with asyncio.timeout(10):
            while (answer := await patiently(one, "/readyz")) is None:
                await asyncio.sleep(0)
        assert answer == (503, "starting\n")
        assert await one.ask("/slack/events", "POST") == (503, "starting\n")
        assert not one.told

        one.chat.connects.set()
        await asyncio.wait_for(one.runs.wait(), 10)
        assert (await one.ask("/slack/events", "POST"))[0] == 200
        await one.end()

    asyncio.run(run())


async def patiently(one: Run, path: str) -> tuple[int, str] | None:
    try:
        return await one.ask(path)
    except aiohttp.ClientError:
        return None


def test_told_to_end_while_it_starts_it_ends() -> None:
    async def run() -> None:
        one = Run()
        one.chat.connects.clear()
        one.begin()
        async with asyncio.timeout(10):
            while await patiently(one, "/healthz") is None:
                await asyncio.sleep(0)
        await one.end()
        assert one.ends == ["slack", "host", "connections"] and not one.told

    asyncio.run(run())


def test_a_port_that_is_taken_is_one_line_and_everything_is_closed() -> None:
    async def run() -> tuple[str, list[str]]:
        one = Run()
        with socket.socket() as other:
            other.bind(("0.0.0.0", one.port))
            other.listen()
            one.begin()
            with pytest.raises(CannotStart) as error:
                await one.ended()
        return str(error.value), one.ends

    told, ends = asyncio.run(run())
    assert "is taken" in told and "PORT" in told and "\n" not in told
    assert ends == ["host", "connections"]


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        (CannotStart("Slack does not know this token."), "Slack does not know this token."),
        (
            RuntimeError("xoxb-secret"),
            "slack can't be started (RuntimeError). `debrief doctor` looks at each piece.",
        ),
    ],
)
def test_a_platform_that_cannot_start_is_one_line_and_everything_is_closed(
    failure: Exception, told: str
) -> None:
    async def run() -> tuple[str, list[str]]:
        one = Run()
        one.chat.failure = failure
        one.begin()
        with pytest.raises(CannotStart) as error:
            await one.ended()
        return str(error.value), one.ends

    assert asyncio.run(run()) == (told, ["slack", "host", "connections"])


def test_a_piece_that_does_not_end_well_keeps_no_other_from_ending(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def run() -> list[str]:
        one = Run()

        async def fail() -> None:
            raise ConnectionError("a word of somebody's")

        one.chat.stop = fail  # type: ignore[method-assign]
        await one.begun()
        await one.end()
        return one.ends

    assert asyncio.run(run()) == ["host", "connections"]
    assert [one.getMessage() for one in caplog.records] == [
        "platforms not finished: ConnectionError"
    ]
