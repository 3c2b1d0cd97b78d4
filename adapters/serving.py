"""Platforms, the clock and a small web server, from one start to one orderly end."""

import asyncio
import contextlib
import errno
import logging
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Protocol

from aiohttp import web

from adapters.clock import Clock
from adapters.metrics import Metrics
from adapters.settings import Settings
from bot.host import Host

log = logging.getLogger("debrief")

REQUESTS, PLATFORMS, RINGING, SHOWING = 5, 5, 5, 10
"""Seconds that each may take to finish at the end: 25, where systems kill after thirty."""
CLOSING = 2
STARTING, STOPPING = "starting", "stopping"
HEALTH = frozenset({"/healthz", "/readyz", "/metrics"})


class CannotStart(Exception):
    """Something cannot run as it is set up; the message is one line that says what to do."""


class Platform(Protocol):
    """One chat platform, as the server needs it."""

    name: str

    def routes(self) -> Iterable[web.RouteDef]:
        """Give the pages that the platform calls here, if it does."""

    async def start(self) -> None:
        """Connect; raises `CannotStart`."""

    async def stop(self) -> None:
        """Take nothing more in, and finish what was taken."""

    async def close(self) -> None:
        """Let go of the connections, once the last reply was shown."""

    def ready(self) -> bool:
        """Say whether it is connected."""


class Serving:
    """What the web server answers, and how far the process is."""

    def __init__(self, platforms: Sequence[Platform], host: Host, metrics: Metrics) -> None:
        """Take what is asked after."""
        self._platforms = platforms
        self._host = host
        self._metrics = metrics
        self.state = STARTING

    def app(self) -> web.Application:
        """Give the pages of this server, with those of the platforms."""
        app = web.Application(middlewares=[self._guarded])
        app.router.add_get("/healthz", self._healthz)
        app.router.add_get("/readyz", self._readyz)
        app.router.add_get("/metrics", self._metricsz)
        for platform in self._platforms:
            app.add_routes(platform.routes())
        return app

    @web.middleware
    async def _guarded(
        self,
        request: web.Request,
        handler: Callable[[web.Request], Awaitable[web.StreamResponse]],
    ) -> web.StreamResponse:
        """Take in only what can be finished, and name a fault without anyone's words."""
        if self.state and request.path not in HEALTH:
            return web.Response(status=503, text=f"{self.state}\n")
        try:
            return await handler(request)
        except web.HTTPException:
            raise
        except Exception as failure:
            log.error("request failed: %s", type(failure).__name__)
            return web.Response(status=500, text="failed\n")

    async def _healthz(self, _: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def _readyz(self, _: web.Request) -> web.Response:
        missing = [self.state] if self.state else []
        if not await self._host.answers():
            missing.append("database")
        for platform in self._platforms:
            ready = platform.ready()
            self._metrics.connected(platform.name, ready)
            missing += [] if ready else [platform.name]
        if missing:
            return web.Response(status=503, text="".join(f"{one}\n" for one in missing))
        return web.Response(text="ready\n")

    async def _metricsz(self, _: web.Request) -> web.Response:
        for platform in self._platforms:
            self._metrics.connected(platform.name, platform.ready())
        return web.Response(
            body=self._metrics.text(), headers={"Content-Type": "text/plain; version=0.0.4"}
        )


async def serve(
    platforms: Sequence[Platform],
    host: Host,
    clock: Clock,
    settings: Settings,
    metrics: Metrics,
    told: Callable[[str], None],
) -> None:
    """Run until SIGINT or SIGTERM, then finish what is under way; raises `CannotStart`.

    However it ends, everything that was given is closed.
    """
    serving = Serving(platforms, host, metrics)
    # No log of requests: their addresses hold what nobody else should read.
    runner = web.AppRunner(
        serving.app(), access_log=None, handle_signals=False, shutdown_timeout=REQUESTS - 1
    )
    started: list[Platform] = []
    ringing = False
    try:
        async with _signalled() as stopped:
            await _listen(runner, settings.port)
            host.arm = clock.arm
            clock.start()
            ringing = True
            if await _started(platforms, started, stopped):
                clock.arm(datetime.now(UTC))  # a first sweep: what was owed when it last ended
                serving.state = ""
                told(_running(platforms, settings.port))
                await stopped.wait()
    finally:
        serving.state = STOPPING
        await _finish("requests", runner.cleanup(), REQUESTS)
        await _finish("platforms", _all(one.stop() for one in started), PLATFORMS)
        if ringing:
            await _finish("clock", clock.stop(), RINGING)
        await _finish("replies", host.close(), SHOWING)
        await _finish("connections", _all(one.close() for one in platforms), CLOSING)


@contextlib.asynccontextmanager
async def _signalled() -> AsyncIterator[asyncio.Event]:
    """Give what is set by SIGINT or SIGTERM; a second signal ends the process at once."""
    loop, stopped = asyncio.get_running_loop(), asyncio.Event()
    caught = []
    for one in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # as on Windows
            loop.add_signal_handler(one, stopped.set)
            caught.append(one)
    try:
        yield stopped
    finally:
        for one in caught:
            loop.remove_signal_handler(one)


async def _listen(runner: web.AppRunner, port: int) -> None:
    await runner.setup()
    try:
        await web.TCPSite(runner, port=port).start()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise CannotStart(
                f"Port {port} is taken, perhaps by another Debrief. Stop that, or set PORT to "
                "another number."
            ) from error
        if error.errno == errno.EACCES:
            raise CannotStart(f"Port {port} may not be used. Set PORT above 1023.") from error
        why = error.strerror or type(error).__name__
        raise CannotStart(f"Port {port} can't be used: {why}. Set PORT to another.") from error


async def _started(
    platforms: Sequence[Platform], started: list[Platform], stopped: asyncio.Event
) -> bool:
    """Start every platform, and note it; false where the process is to stop meanwhile."""

    async def start() -> None:
        for platform in platforms:
            started.append(platform)  # one that is half connected must be stopped too
            try:
                await platform.start()
            except CannotStart:
                raise
            except Exception as failure:
                raise CannotStart(
                    f"{platform.name} can't be started ({type(failure).__name__}). "
                    "`debrief doctor` looks at each piece."
                ) from failure

    starting, stopping = asyncio.create_task(start()), asyncio.create_task(stopped.wait())
    try:
        await asyncio.wait((starting, stopping), return_when=asyncio.FIRST_COMPLETED)
        if starting.done():
            starting.result()
        return starting.done() and not stopping.done()
    finally:
        for task in (starting, stopping):
            task.cancel()
        await asyncio.gather(starting, stopping, return_exceptions=True)


async def _all(steps: Iterable[Awaitable[None]]) -> None:
    for outcome in await asyncio.gather(*steps, return_exceptions=True):
        if isinstance(outcome, BaseException):
            raise outcome


async def _finish(what: str, step: Awaitable[None], patience: float) -> None:
    """Let something end within its seconds; what fails here must not keep the rest from ending.

    A reply that does not get out is still owed, and shown at the next start.
    """
    try:
        await asyncio.wait_for(step, patience)
    except Exception as failure:
        log.error("%s not finished: %s", what, type(failure).__name__)


def _running(platforms: Sequence[Platform], port: int) -> str:
    names = ", ".join(platform.name for platform in platforms) or "no platform"
    return f"Debrief runs: {names}. Health and metrics: http://localhost:{port}/readyz, /metrics."
