"""The process's clock: APScheduler rings for the earliest wake, and sweeps as a backstop."""

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import monotonic

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.host import Host

log = logging.getLogger("debrief")

SWEEPING = 60
"""Seconds between sweeps that happen whether or not a wake is known."""
WATCHING = 10
"""Seconds between looks at whether the computer's clock was set, or slept."""
SLACK = 2
"""Seconds by which a clock may drift between two looks."""
BREATH = timedelta(seconds=0.1)
"""Rest between two rings, where what is due is in the hands of another process just now."""
WAKE, BACKSTOP = "wake", "backstop"


class Clock:
    """Rings a host; it never holds a job a nudge, for the pages themselves are the queue."""

    def __init__(
        self,
        host: Host,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        watching: float = WATCHING,
        real: Callable[[datetime], datetime] = lambda moment: moment,
        late: Callable[[float], None] = lambda seconds: None,
    ) -> None:
        """Take the host to ring, and the computer's clock.

        Where the host's time runs faster, `real` says when one of its moments comes; `late` is told
        by how many seconds a ring came after it.
        """
        self._host = host
        self._now = now
        self._real = real
        self._late = late
        self._watching = watching
        self._tasks: set[asyncio.Task[None]] = set()
        self._watch: asyncio.Task[None] | None = None
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True}
        )

    def start(self) -> None:
        """Begin to ring; call it inside the event loop."""
        self._scheduler.add_job(self._ring, "interval", seconds=SWEEPING, id=BACKSTOP)
        self._scheduler.start()
        self._watch = asyncio.create_task(self._watch_clock())

    def arm(self, wake: datetime) -> None:
        """Ring at a moment, unless an earlier one is armed."""
        self._arm(self._real(wake))

    def _arm(self, wake: datetime) -> None:
        armed = self._scheduler.get_job(WAKE)
        if self._scheduler.running and (armed is None or armed.next_run_time > wake):
            run_at = max(wake, datetime.now(UTC))
            self._scheduler.add_job(
                self._ring, "date", [run_at], run_date=run_at, id=WAKE, replace_existing=True
            )

    async def _ring(self, due: datetime | None = None) -> None:
        """Begin to sweep; the scheduler does not wait for it, so that it can ring once more."""
        if due:
            self._late((datetime.now(UTC) - due).total_seconds())
        task = asyncio.create_task(self._sweep())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _sweep(self) -> None:
        """Sweep, and arm for the next wake; what fails is tried again by the backstop."""
        try:
            wake = await self._host.sweep()
        except Exception as failure:
            log.error("sweep failed: %s", type(failure).__name__)
            return
        if wake is not None:
            self._arm(max(self._real(wake), datetime.now(UTC) + BREATH))

    async def _watch_clock(self) -> None:
        """Ring anew where the clock was set or the computer slept.

        The scheduler would sleep on until an hour that is gone, or wait for one again.
        """
        while True:
            wall, ticks = self._now(), monotonic()
            await asyncio.sleep(self._watching)
            passed = (self._now() - wall).total_seconds()
            if abs(passed - (monotonic() - ticks)) > SLACK:
                log.warning("the clock was set or slept")
                self._scheduler.reschedule_job(BACKSTOP, trigger="interval", seconds=SWEEPING)
                await self._ring()

    async def stop(self) -> None:
        """Ring no more, and wait for the sweep that is under way."""
        if self._watch:
            self._watch.cancel()
        self._scheduler.shutdown(wait=False)
        while self._tasks:
            await asyncio.wait(self._tasks)
