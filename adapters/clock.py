"""The process's clock: APScheduler rings for the earliest wake, and sweeps as a backstop."""

from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.host import Host

BACKSTOP = 60
"""Seconds between sweeps that happen whether or not a wake is known."""
WAKE = "wake"


class Clock:
    """Rings a host; it never holds a job a nudge, for the pages themselves are the queue."""

    def __init__(self, host: Host) -> None:
        """Take the host to ring."""
        self._host = host
        self._scheduler = AsyncIOScheduler(
            timezone="UTC",
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )

    def start(self) -> None:
        """Begin to ring; call it inside the event loop."""
        self._scheduler.add_job(self._ring, "interval", seconds=BACKSTOP, id="backstop")
        self._scheduler.start()

    def arm(self, wake: datetime) -> None:
        """Ring at a moment, unless an earlier one is armed."""
        armed = self._scheduler.get_job(WAKE)
        if armed is None or armed.next_run_time > wake:
            run_at = max(wake, datetime.now(UTC))
            self._scheduler.add_job(
                self._ring, "date", run_date=run_at, id=WAKE, replace_existing=True
            )

    async def _ring(self) -> None:
        wake = await self._host.sweep()
        if wake is not None:
            self.arm(wake)

    def stop(self) -> None:
        """Ring no more."""
        self._scheduler.shutdown(wait=False)
