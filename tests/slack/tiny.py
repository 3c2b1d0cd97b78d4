"""A tiny Bolt app, with which the fake is tried out before a real bot meets it."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from tests.gated import until
from tests.slack.fake import Slack

ways = pytest.mark.parametrize("way", ["http", "sockets"])
SECRET = "hush-hush"
NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)


def button(label: str, action: str, **more: Any) -> dict[str, Any]:
    return {
        "type": "button",
        "action_id": action,
        "text": {"type": "plain_text", "text": label},
        **more,
    }


def actions(*elements: dict[str, Any], block: str = "row") -> dict[str, Any]:
    return {"type": "actions", "block_id": block, "elements": list(elements)}


def field(name: str, **more: Any) -> dict[str, Any]:
    return {
        "type": "input",
        "block_id": name,
        "label": {"type": "plain_text", "text": name.title()},
        "element": {"type": "plain_text_input", "action_id": "typed"},
        **more,
    }


def modal(*blocks: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "type": "modal",
        "callback_id": "form",
        "title": {"type": "plain_text", "text": "A form"},
        "submit": {"type": "plain_text", "text": "Send"},
        "blocks": list(blocks),
        **more,
    }


class Tiny:
    """The app, and what it heard."""

    def __init__(self, slack: Slack, token: str) -> None:
        self.client = AsyncWebClient(token=token, base_url=slack.api_url, retry_handlers=[])
        self.app = AsyncApp(client=self.client, signing_secret=SECRET, process_before_response=True)
        self.heard: list[dict[str, Any]] = []
        self.requests: list[dict[str, Any]] = []
        self.retries: list[str] = []
        self.failures = 0  # so many events fail
        self.delay = 0.0
        self.form_answer: dict[str, Any] = {}
        self.app.event(re.compile(".*"))(self._hear)
        self.app.command("/debrief")(self._command)
        self.app.action(re.compile("^(?!unheard).*"))(self._act)
        self.app.view("form")(self._submitted)
        self.app.view_closed("form")(self._closed)

    async def _hear(self, event: dict[str, Any], request: Any) -> None:
        self.retries += request.headers.get("x-slack-retry-num", [])
        await asyncio.sleep(self.delay)
        if self.failures:
            self.failures -= 1
            raise RuntimeError("boom")
        self.heard.append(event)

    async def _command(self, ack: Any, command: dict[str, Any], client: Any) -> None:
        await asyncio.sleep(self.delay)
        if command["text"] == "form":
            await ack()
            await client.views_open(trigger_id=command["trigger_id"], view=modal(field("name")))
        else:
            await ack(f"you said {command['text']}")

    async def _act(self, ack: Any, body: dict[str, Any], respond: Any) -> None:
        self.requests.append(body)
        await ack()
        if body["actions"][0]["action_id"] == "respond":
            await respond(text="changed", replace_original=True)

    async def _submitted(self, ack: Any, body: dict[str, Any]) -> None:
        self.requests.append(body)
        await ack(**self.form_answer)

    async def _closed(self, ack: Any, body: dict[str, Any]) -> None:
        self.requests.append(body)
        await ack()


@asynccontextmanager
async def serving(app: web.Application) -> AsyncIterator[str]:
    """An app at a request URL on a free port."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def bare(answer: Callable[[web.Request], Awaitable[web.Response]]) -> AsyncIterator[str]:
    """A request URL without Bolt behind it."""
    app = web.Application()
    app.router.add_post("/slack/events", answer)
    async with serving(app) as url:
        yield url


@asynccontextmanager
async def over_http(slack: Slack, tiny: Tiny) -> AsyncIterator[None]:
    """The app behind a request URL."""
    async with serving(tiny.app.web_app(path="/slack/events")) as url:
        slack.post_events_to(url, SECRET)
        yield


@asynccontextmanager
async def over_sockets(slack: Slack, tiny: Tiny) -> AsyncIterator[AsyncSocketModeHandler]:
    """The app on a socket."""
    handler = AsyncSocketModeHandler(tiny.app, "xapp-1")
    await handler.connect_async()  # type: ignore[no-untyped-call]
    await until(lambda: bool(slack.sockets.open))
    try:
        yield handler
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]
        # The SDK cancels its tasks without waiting for them.
        await asyncio.sleep(0.05)


@asynccontextmanager
async def talking(way: str, **options: Any) -> AsyncIterator[tuple[Slack, Tiny]]:
    """A fake with one workspace, and the app on it over `http` or `sockets`."""
    async with Slack(now=lambda: NOW, rate_limited=False, **options) as slack:
        team = slack.team("T1")
        tiny = Tiny(slack, team.token)
        async with over_http(slack, tiny) if way == "http" else over_sockets(slack, tiny):
            yield slack, tiny
