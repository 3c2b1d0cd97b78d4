"""Socket Mode, and a look now and then at whether the line is deaf."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any

from aiohttp import ClientError
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.serving import CannotStart
from adapters.slack.posting import name_of

log = logging.getLogger("debrief")

OPENING = 10.0
"""Seconds in which a line must stand."""


@dataclass(frozen=True, slots=True)
class Watch:
    """How closely the line is looked at, in seconds.

    `looking` lie between two looks; `idle` may pass with nothing but pings, for then the line may
    be deaf; for `down` the library may mend a broken line by itself.
    """

    looking: float = 10.0
    idle: float = 1800.0
    down: float = 20.0


class Sockets:
    """One line to Slack, mended by its library and, where that sleeps, by us."""

    def __init__(
        self,
        app: AsyncApp,
        client: AsyncWebClient,
        token: str,
        reconnected: Callable[[], Awaitable[None]],
        watch: Watch,
    ) -> None:
        """Take the app, the way out, the app's token, what to do after a gap, and how to watch."""
        self._app = app
        self._client = client
        self._token = token
        self._reconnected = reconnected
        self._watch = watch
        self._handler: AsyncSocketModeHandler | None = None
        self._watching: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[Any]] = set()
        self._told = self._up = monotonic()
        self._greetings = 0

    async def start(self) -> None:
        """Open the line; raises `CannotStart`."""
        try:
            self._handler = await self._open()
        except SlackApiError as error:
            raise CannotStart(
                f"Slack refused the socket ({name_of(error)}). `debrief doctor` says what to do."
            ) from error
        except (ClientError, OSError, TimeoutError) as error:
            raise CannotStart("Slack can't be reached. Is there a way to the internet?") from error
        self._watching = asyncio.create_task(self._look())

    async def _open(self) -> AsyncSocketModeHandler:
        handler = AsyncSocketModeHandler(self._app, self._token, web_client=self._client)
        handler.client.message_listeners.append(self._heard)
        try:
            async with asyncio.timeout(OPENING):
                # Asked for here, since the library asks for ever and hides why it is refused.
                place = await self._client.apps_connections_open(app_token=self._token)
                handler.client.wss_uri = str(place["url"])
                await handler.connect_async()  # type: ignore[no-untyped-call]
        except BaseException:
            await _closed(handler)
            raise
        self._told = self._up = monotonic()
        return handler

    async def _heard(self, _: Any, message: dict[str, Any], raw: str | None) -> None:
        """Note that the line lives; after the first greeting, each one comes after a gap."""
        self._told = monotonic()
        if message.get("type") == "hello":
            self._greetings += 1
            if self._greetings > 1:
                task = asyncio.create_task(_after(self._reconnected))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def connected(self) -> bool:
        """Say whether the line stands."""
        return self._handler is not None and await self._handler.client.is_connected()

    @property
    def up(self) -> bool:
        """Say whether the line stood when it was looked at last."""
        return self._greetings > 0 and monotonic() - self._up < self._watch.down

    async def _look(self) -> None:
        """Make the line anew where it stays broken, or says nothing for too long."""
        while True:
            await asyncio.sleep(self._watch.looking)
            if await self.connected():
                self._up = monotonic()
            down = monotonic() - self._up > self._watch.down
            if down or monotonic() - self._told > self._watch.idle:
                log.warning("the line to slack is %s", "down" if down else "silent")
                await self._renew()

    async def _renew(self) -> None:
        """Open another line before the old one is closed, so that nothing falls between."""
        old = self._handler
        try:
            self._handler = await self._open()
        except Exception as failure:  # whatever it is, it is tried again
            log.warning("no line to slack yet: %s", type(failure).__name__)
            return
        if old is not None:
            await _closed(old)

    async def stop(self) -> None:
        """Close the line; what is still being read of an outage is read after the next start."""
        tasks = [*self._tasks, *([self._watching] if self._watching else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._handler:
            await _closed(self._handler)


async def _closed(handler: AsyncSocketModeHandler) -> None:
    client = handler.client
    waiting = [client.current_session_monitor, client.message_receiver, client.message_processor]
    await handler.close_async()  # type: ignore[no-untyped-call]
    tasks = [task for task in waiting if isinstance(task, asyncio.Future)]
    if tasks:  # the library cancels them and does not wait
        await asyncio.wait(tasks, timeout=5)


async def _after(work: Callable[[], Awaitable[None]]) -> None:
    try:
        await work()
    except Exception as failure:
        log.error("not caught up: %s", type(failure).__name__)
