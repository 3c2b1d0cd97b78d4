"""How long Slack waits for an acknowledgement, with a hundred people typing."""

import asyncio
import json
import multiprocessing
import random
import tempfile
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic, perf_counter, time
from typing import Any

from aiohttp import ClientSession, web
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.signature import SignatureVerifier

from adapters.metrics import Metrics
from adapters.settings import SlackSettings
from adapters.slack.platform import Slack
from adapters.steady import steady, warm
from bot.host import Host
from storage.opening import open_notebook
from tests.slack.tiny import serving

PEOPLE, EACH, EVERY = 100, 2, 10.0
"""People, messages of each, and seconds between two of them."""
SECRET = "bench"
WORDS = ("Acme turned me down after the final round", "sad", "1", "2", "no", "help", "back", "3")


def acknowledged() -> list[float]:
    """Give the milliseconds in which the bot acknowledged each message, once it was kept."""
    return asyncio.run(_with_debrief())


def acknowledged_by_nothing() -> list[float]:
    """Give the milliseconds in which a Bolt app acknowledged each that does nothing with them."""
    return asyncio.run(_with_nothing())


async def _with_debrief() -> list[float]:
    with tempfile.TemporaryDirectory() as folder, _Api() as api:
        notebook = open_notebook(f"sqlite:///{Path(folder) / 'bench.db'}", lambda new: bytes(32))
        settings = SlackSettings(bot_token="xoxb-1", signing_secret=SECRET, api_url=api)
        slack = Slack(settings, Metrics())
        host = Host(notebook, {"slack": slack.channel})
        slack.join(host)
        warm()
        steady()
        async with serving(_app(list(slack.routes()))) as url:
            await slack.start()
            taken = await _typed(url)
        await slack.stop()
        await host.close()
        await slack.close()
        return taken


async def _with_nothing() -> list[float]:
    async def authorize(**_: Any) -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=None, team_id="T1", bot_token="xoxb-1")

    app = AsyncApp(signing_secret=SECRET, authorize=authorize, process_before_response=True)

    @app.event("message")
    async def nothing() -> None:
        return

    routes = [web.post("/slack/events", app.server(path="/slack/events").handle_post_requests)]
    async with serving(_app(routes)) as url:
        return await _typed(url)


def _app(routes: list[web.RouteDef]) -> web.Application:
    app = web.Application()
    app.add_routes(routes)
    return app


async def _typed(url: str) -> list[float]:
    """Let everybody type, and give how long each message waited."""
    async with ClientSession() as session:
        dice = random.Random(1)
        starts = [dice.random() * EVERY for _ in range(PEOPLE)]
        waits = await asyncio.gather(
            *(_person(session, url, number, start) for number, start in enumerate(starts))
        )
    return [wait * 1000 for one in waits for wait in one]


async def _person(session: ClientSession, url: str, number: int, start: float) -> list[float]:
    waits: list[float] = []
    begun = monotonic()
    for turn in range(EACH):
        await asyncio.sleep(max(0.0, start + turn * EVERY - (monotonic() - begun)))
        body, headers = _message(number, turn)
        at = perf_counter()
        async with session.post(url, data=body, headers=headers) as answer:
            await answer.read()
            assert answer.status == 200
        waits.append(perf_counter() - at)
    return waits


def _message(number: int, turn: int) -> tuple[str, dict[str, str]]:
    """Give a message as Slack delivers it, signed."""
    event = {
        "type": "message",
        "channel": f"D{number}",
        "channel_type": "im",
        "user": f"U{number}",
        "text": WORDS[turn % len(WORDS)],
        "ts": f"{time():.6f}",
    }
    whole = {"type": "event_callback", "team_id": "T1", "event_id": f"Ev{number}.{turn}"}
    body, stamp = json.dumps({**whole, "event": event}), str(int(time()))
    sign = SignatureVerifier(SECRET).generate_signature(timestamp=stamp, body=body)
    return body, {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": str(sign),
    }


class _Api:
    """A Web API in a process of its own, which says yes to everything."""

    def __enter__(self) -> str:
        ours, theirs = multiprocessing.get_context("spawn").Pipe()
        self._process = multiprocessing.get_context("spawn").Process(target=_answer, args=(theirs,))
        self._process.start()
        return f"http://127.0.0.1:{ours.recv()}/api/"

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.join()


def _answer(told: Connection) -> None:
    stamps = count(1)

    async def yes(request: web.Request) -> web.Response:
        posted = {"ts": f"{time():.0f}.{next(stamps) % 1_000_000:06d}", "channel": "D1"}
        bot = {"team_id": "T1", "user_id": "UBOT", "bot_id": "BBOT", "user": {"tz": "UTC"}}
        return web.json_response({"ok": True, **posted, **bot})

    async def run() -> None:
        app = web.Application()
        app.router.add_route("*", "/api/{method}", yes)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        told.send(runner.addresses[0][1])
        await asyncio.Event().wait()

    asyncio.run(run())
