"""Wakes a second, a thousand in one moment, and what a tick costs with a million waiting."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from apscheduler.events import EVENT_JOB_EXECUTED, EVENT_JOB_MISSED
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from adapters.clock import Clock
from adapters.steady import steady
from bot.host import Host
from bot.page import Page, Record, Settings, Snooze
from bot.ports import Posted
from bot.question import Wait
from bot.scripts import HOUSE
from storage.notebook import SqlNotebook
from storage.opening import open_notebook
from tests.bench.people import MONDAY, NullChannel, person
from tests.bench.turns import KEY, folder

DUE = MONDAY.replace(hour=8) + timedelta(days=2)
"""Nine o'clock in Berlin."""
NOON = MONDAY + timedelta(days=2)


def waiting(number: int, due: datetime = DUE) -> Page:
    """The page of somebody who is to be asked whether a letter went out."""
    record = Record(
        "debrf/letters",
        "after_a_letter",
        MONDAY,
        "Europe/Berlin",
        given={"company": "Zyxcorp", "feedback": True},
    )
    return Page(
        f"{number:016x}",
        person(number),
        MONDAY,
        MONDAY,
        spoken=MONDAY,
        talks=(record,),
        heard=tuple(f"{number}.{line}" for line in range(22)),
        settings=Settings("Europe/Berlin", zone_from="platform", zone_told="Europe/Berlin"),
        wake_at=due,
        due=due,
    )


def fill(notebook: SqlNotebook, pages: Iterator[Page], at_once: int = 5000) -> None:
    """Save many pages."""
    while some := list(islice(pages, at_once)):
        with notebook.batch() as batch:
            for page in some:
                batch.save(page, None)


@contextmanager
def kept(place: Path, count: int, due: datetime = DUE) -> Iterator[SqlNotebook]:
    """Keep that many people who wait, in a notebook that was opened anew."""
    url = f"sqlite:///{place / 'notes.db'}"
    notebook = open_notebook(url, lambda new: KEY)
    fill(notebook, (waiting(number, due) for number in range(count)))
    notebook.close()
    yield open_notebook(url, lambda new: KEY)


@dataclass
class Moment:
    """What a thousand wakes in one moment came to."""

    rate: float
    blocked: float
    """The longest time for which the event loop stood still, in milliseconds."""
    lost: int


class Heartbeat:
    """Beats once a millisecond, and notes how late it was at most."""

    def __init__(self) -> None:
        """Begin with no beat missed."""
        self.latest = 0.0

    async def beat(self) -> None:
        """Beat until it is cancelled."""
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.001)
            self.latest = max(self.latest, time.perf_counter() - before - 0.001)


async def debrief_wakes(count: int = 1000) -> Moment:
    """Let that many people be due at once: claimed, turned, shown to nobody, and paid."""
    with folder() as place, kept(place, count) as notebook:
        channel = NullChannel()
        host = Host(notebook, {"null": channel}, lambda: NOON)
        steady()
        heart = Heartbeat()
        beating = asyncio.create_task(heart.beat())
        await asyncio.sleep(0.01)
        heart.latest = 0.0
        started = time.perf_counter()
        await host.sweep()
        await host.settle()
        await host.sweep()
        took = time.perf_counter() - started
        beating.cancel()
        await host.close()
    return Moment(count / took, heart.latest * 1000, count - channel.shows)


async def nothing() -> None:
    """Do nothing, as the jobs of the comparison do."""


async def apscheduler_wakes(count: int = 1000, *, stock: bool = False) -> Moment:
    """APScheduler with its SQLAlchemy job store, and as many jobs that do nothing.

    `stock` leaves the grace time as it is delivered: one second.
    """
    with folder() as place:
        options: dict[str, Any] = {} if stock else {"misfire_grace_time": None}
        scheduler = AsyncIOScheduler(
            timezone="UTC",
            jobstores={"default": SQLAlchemyJobStore(url=f"sqlite:///{place / 'jobs.db'}")},
            job_defaults=options,
        )
        scheduler.start(paused=True)
        due = datetime.now(UTC) + timedelta(seconds=-2 if stock else 0)
        for number in range(count):
            scheduler.add_job(nothing, "date", run_date=due, id=str(number))
        ran, over, done = 0, 0, asyncio.Event()

        def note(event: Any) -> None:
            nonlocal ran, over
            ran += event.code == EVENT_JOB_EXECUTED
            over += 1
            if over == count:
                done.set()

        scheduler.add_listener(note, EVENT_JOB_EXECUTED | EVENT_JOB_MISSED)
        heart = Heartbeat()
        beating = asyncio.create_task(heart.beat())
        await asyncio.sleep(0.01)
        heart.latest = 0.0
        started = time.perf_counter()
        scheduler.resume()
        await done.wait()
        took = time.perf_counter() - started
        await asyncio.sleep(0.005)
        beating.cancel()
        scheduler.shutdown(wait=False)
        await asyncio.sleep(0)
    return Moment(count / took, heart.latest * 1000, count - ran)


async def lateness() -> float:
    """Give the milliseconds by which a wake comes late on a machine that has nothing else to do."""
    with folder() as place, kept(place, 0) as notebook:
        shown = asyncio.Event()
        seen: list[datetime] = []

        class Watch(NullChannel):
            async def show(self, *showing: Any) -> Posted:
                seen.append(datetime.now(UTC))
                shown.set()
                return Posted(seen[-1])

        due = datetime.now(UTC) + timedelta(seconds=1)
        fill(notebook, iter([at_any_hour(waiting(0, due), due)]))
        host = Host(notebook, {"null": Watch()})
        clock = Clock(host)
        clock.start()
        clock.arm(due)
        await shown.wait()
        await clock.stop()
        await host.close()
    return (seen[0] - due).total_seconds() * 1000


def at_any_hour(page: Page, due: datetime) -> Page:
    """Let a person have asked for this very moment, so that it may come in the night as well."""
    record = page.talks[0]
    until = HOUSE.scene(record, HOUSE.words_for(page.settings)).pending
    assert isinstance(until, Wait)
    snoozed = record.put_off(until.key, Snooze(due, until.until))
    return page.kept(snoozed)
