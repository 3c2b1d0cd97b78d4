"""The clock rings for the earliest wake, sweeps as a backstop, and outlives a clock that is set."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import cast

import pytest

from adapters.clock import Clock
from bot.host import Host


class Swept:
    """Stands where a host would, and notes when it is swept."""

    def __init__(self, *wakes: datetime | None, fails: int = 0) -> None:
        self.wakes = list(wakes)
        self.fails = fails
        self.times = 0
        self.enough = asyncio.Event()
        self.wanted = 1

    async def sweep(self) -> datetime | None:
        self.times += 1
        if self.times >= self.wanted:
            self.enough.set()
        if self.times <= self.fails:
            raise ConnectionError("a word of somebody's")
        return self.wakes.pop(0) if self.wakes else None


def clock_of(swept: Swept, **options: object) -> Clock:
    return Clock(cast(Host, swept), **options)  # type: ignore[arg-type]


def soon(seconds: float = 0.0) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=seconds)


def test_a_wake_that_is_over_already_rings_at_once_and_again_while_it_rings() -> None:
    async def ring() -> int:
        swept = Swept(soon(-5), soon(-5), soon(0.05))
        swept.wanted = 4
        clock = clock_of(swept)
        clock.start()
        clock.arm(soon(-60))
        await asyncio.wait_for(swept.enough.wait(), 10)
        await clock.stop()
        return swept.times

    assert asyncio.run(ring()) == 4


def test_an_earlier_wake_takes_the_place_of_a_later_one_and_not_the_other_way() -> None:
    async def ring() -> int:
        swept = Swept()
        clock = clock_of(swept)
        clock.start()
        for seconds in (3600, 0.05, 7200):
            clock.arm(soon(seconds))
        await asyncio.wait_for(swept.enough.wait(), 10)
        await clock.stop()
        return swept.times

    assert asyncio.run(ring()) == 1


def test_where_the_clock_is_set_or_slept_it_rings_anew() -> None:
    async def ring() -> int:
        shift = [timedelta(0)]
        swept = Swept()
        clock = clock_of(swept, now=lambda: datetime.now(UTC) + shift[0], watching=0.02)
        clock.start()
        await asyncio.sleep(0.1)
        assert swept.times == 0
        for hours in (-1, 2):
            swept.enough.clear()
            shift[0] = timedelta(hours=hours)
            await asyncio.wait_for(swept.enough.wait(), 10)
        await clock.stop()
        return swept.times

    assert asyncio.run(ring()) == 2


def test_a_sweep_that_fails_ends_nothing() -> None:
    async def ring() -> int:
        swept = Swept(fails=1)
        clock = clock_of(swept)
        clock.start()
        clock.arm(soon())
        await asyncio.wait_for(swept.enough.wait(), 10)
        swept.enough.clear()
        clock.arm(soon())
        await asyncio.wait_for(swept.enough.wait(), 10)
        await clock.stop()
        return swept.times

    assert asyncio.run(ring()) == 2


def test_a_clock_that_stops_lets_the_sweep_under_way_end_and_arms_no_more(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def ring() -> tuple[int, int]:
        going, go_on = asyncio.Event(), asyncio.Event()

        class Slow(Swept):
            async def sweep(self) -> datetime | None:
                going.set()
                await go_on.wait()
                return await super().sweep()

        swept = Slow(soon(-5))
        clock = clock_of(swept)
        clock.start()
        clock.arm(soon())
        await asyncio.wait_for(going.wait(), 10)
        stopping = asyncio.create_task(clock.stop())
        await asyncio.sleep(0)
        before = swept.times
        go_on.set()
        await stopping
        return before, swept.times

    assert asyncio.run(ring()) == (0, 1)
    assert not caplog.records


def test_how_late_a_ring_came_is_told() -> None:
    async def ring() -> list[float]:
        late: list[float] = []
        swept = Swept()
        clock = clock_of(swept, late=late.append)
        clock.start()
        clock.arm(soon(0.05))
        await asyncio.wait_for(swept.enough.wait(), 10)
        await clock.stop()
        return late

    (seconds,) = asyncio.run(ring())
    assert seconds >= 0


def test_where_time_runs_faster_a_wake_rings_when_its_real_moment_comes() -> None:
    async def ring() -> int:
        swept = Swept()
        clock = clock_of(swept, real=lambda moment: soon(0.05))
        clock.start()
        clock.arm(soon(3600))
        await asyncio.wait_for(swept.enough.wait(), 10)
        await clock.stop()
        return swept.times

    assert asyncio.run(ring()) == 1
