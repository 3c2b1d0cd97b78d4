"""Socket Mode, and a look now and then at whether the line is deaf."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.serving import CannotStart

log = logging.getLogger("debrief")

LOOKING = 10.0
"""Seconds between two looks at the line."""
IDLE = 900.0
"""Seconds with nothing but pings after which the line is made anew: it may be deaf."""
DOWN = 20.0
"""Seconds for which the library may mend a broken line by itself."""
GREETED = 10.0


class Sockets:
    """One line to Slack, mended by its library and, where that sleeps, by us."""

    def __init__(
        self,
        app: AsyncApp,
        client: AsyncWebClient,
        token: str,
        reconnected: Callable[[], Awaitable[None]],
        looking: float = LOOKING,
        idle: float = IDLE,
    ) -> None:
        """Take the app, the way out, the app's token, and what to do after a gap."""
        self._app = app
        self._client = client
        self._token = token
        self._reconnected = reconnected
        self._looking, self._idle = looking, idle
        self._handler: AsyncSocketModeHandler | None = None
        self._watch: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[Any]] = set()
        self._told = self._up = monotonic()
        self._greetings = 0

    async def start(self) -> None:
        """Open the line; raises `CannotStart`."""
        try:
            await self._open()
        except SlackApiError as error:
            name = error.response.get("error", "unknown")
            raise CannotStart(
                f"Slack refused the socket ({name}). `debrief doctor` says what to do."
            ) from error
        except (OSError, TimeoutError) as error:
            raise CannotStart("Slack can't be reached. Is there a way to the internet?") from error
        self._watch = asyncio.create_task(self._look())

    async def _open(self) -> None:
        handler = AsyncSocketModeHandler(self._app, self._token, web_client=self._client)
        handler.client.message_listeners.append(self._heard)
        self._handler = handler
        self._told = self._up = monotonic()
        await handler.connect_async()  # type: ignore[no-untyped-call]

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
        return self._greetings > 0 and monotonic() - self._up < DOWN

    async def _look(self) -> None:
        """Make the line anew where it stays broken, or says nothing for too long."""
        while True:
            await asyncio.sleep(self._looking)
            if await self.connected():
                self._up = monotonic()
            down = monotonic() - self._up > DOWN
            if down or monotonic() - self._told > self._idle:
                log.warning("the line to slack is %s", "down" if down else "silent")
                await self._renew()

    async def _renew(self) -> None:
        """Open another line before the old one is closed, so that nothing falls between."""
        old = self._handler
        try:
            await self._open()
        except (SlackApiError, OSError, TimeoutError) as failure:
            log.warning("no line to slack yet: %s", type(failure).__name__)
            failed, self._handler = self._handler, old
            if failed is not None and failed is not old:
                await _closed(failed)
            return
        if old is not None:
            await _closed(old)

    async def stop(self) -> None:
        """Close the line."""
        if self._watch:
            self._watch.cancel()
            await asyncio.wait({self._watch})
        if self._handler:
            await _closed(self._handler)
        if self._tasks:
            await asyncio.wait(self._tasks)


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
