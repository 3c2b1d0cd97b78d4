"""The shell: takes what is heard, turns pages in batches, shows what they owe."""

import asyncio
import contextlib
import logging
import secrets
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.community import Community
from bot.explain import keys_of
from bot.export import export_files
from bot.heard import Heard, News, Paid, Rang, Unreached
from bot.page import RELEASE, Address, Page, Record
from bot.ports import (
    BROKEN,
    DAMAGED,
    NEWER,
    Again,
    Batch,
    Broken,
    Channel,
    Notebook,
    NotSaved,
    Place,
)
from bot.reply import Reply
from bot.scripts import HOUSE
from bot.showing import Showing
from bot.turn import needed, turn

log = logging.getLogger("debrief")

LEASE = timedelta(seconds=60)
"""Shorter than the time for which Discord remembers a nonce."""
PAYING = 0.2
"""Seconds that news of a showing waits for company before it is committed alone."""
SWEEP = 200
"""Pages that one sweep takes in one commit."""
CROWD = 150
"""People of one community to whom something may be on its way before its others wait their turn."""
TRIES = 3
"""How often a batch is taken while another process is faster."""
ANSWERING = 3
"""Seconds within which a notebook that is well answers."""
PATIENCE = 20
"""Seconds after which a notebook that does not answer is hung up on, and asked anew."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One thing on its way into a batch, and the promise to say when it is committed, if any."""

    person: Address
    news: News
    done: "asyncio.Future[None] | None" = None


@dataclass(frozen=True, slots=True)
class Turned:
    """What a person is owed after a batch, to be shown now."""

    person: Address
    owed: tuple[Reply, ...]
    wake: datetime | None
    doubtful: bool = False
    forgotten: bool = False


@dataclass(slots=True)
class Done:
    """What a batch came to: who is owed what, whose turn failed, how many were due."""

    turned: list[Turned] = field(default_factory=list)
    failed: dict[Address, Exception] = field(default_factory=dict)
    swept: int = 0


class Host:
    """One process's shell around a notebook and its channels."""

    def __init__(
        self,
        notebook: Notebook,
        channels: Mapping[str, Channel],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        arm: Callable[[datetime], None] = lambda wake: None,
        lease: timedelta = LEASE,
    ) -> None:
        """Take the doors and the clock; `arm` is told of wakes that pages want."""
        self._lease = lease
        self._notebook = notebook
        self._now = now
        self.arm = arm
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="notebook")
        self._taken: list[Taken] = []
        self._unpaid: list[Taken] = []
        self._sweeps: list[asyncio.Future[int]] = []
        self._working: asyncio.Task[None] | None = None
        self._more = asyncio.Event()
        self._closing = False
        self._secret, self._seeds = secrets.token_bytes(24), 0
        self._showing = Showing(channels, now, self._told, self._files)

    async def hear(self, person: Address, heard: Heard) -> None:
        """Take what a person did; returns when it is committed, raises `NotSaved` if not."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._take(Taken(person, heard, done))
        await done

    async def sweep(self) -> datetime | None:
        """Turn every page that is due, and give the moment of the next wake."""
        while await self._swept() == SWEEP:
            log.debug("more pages are due")
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._writer, self._notebook.next_wake)

    def _swept(self) -> "asyncio.Future[int]":
        swept: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._sweeps.append(swept)
        self._work_soon()
        return swept

    async def page(self, person: Address) -> tuple[Page | None, Sequence[Record]]:
        """Give a person's page as it is kept, and all their filed talks."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._writer, self._notebook.talks, person)

    async def community(self, place: Place) -> Community | None:
        """Give what is kept about a community, if anything is."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._writer, self._notebook.community, place)

    async def keep_community(self, community: Community) -> None:
        """Keep a community in place of what was kept about it; raises `NotSaved`."""
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._writer, self._notebook.keep_community, community)

    async def forget_community(self, place: Place) -> None:
        """Delete a community with every page in it; raises `NotSaved`."""
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._writer, self._notebook.forget_community, place)
        HOUSE.drop_scenes()

    async def active(self, platform: str, since: datetime) -> AsyncIterator[Page]:
        """Give the pages of people on a platform who spoke since a moment, a few at a time."""
        loop = asyncio.get_running_loop()
        after = ""
        while True:
            pages, after = await loop.run_in_executor(
                self._writer, self._notebook.active, platform, since, after
            )
            for page in pages:
                yield page
            if not after:
                return

    async def answers(self) -> bool:
        """Say whether the notebook answers within a few seconds."""
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(ANSWERING):
                await loop.run_in_executor(self._writer, self._notebook.next_wake)
        except Exception:
            return False
        return True

    async def settle(self) -> None:
        """Wait until every reply that is under way has been shown."""
        await self._showing.settle()

    async def close(self) -> None:
        """Finish what is under way and let go of the notebook."""
        await self.settle()
        self._closing = True
        self._more.set()
        if self._working:
            await self._working
        await asyncio.get_running_loop().run_in_executor(self._writer, self._notebook.close)
        self._writer.shutdown()

    def _take(self, taken: Taken) -> None:
        self._taken.append(taken)
        self._work_soon()

    def _told(self, person: Address, news: Paid | Unreached) -> None:
        self._take(Taken(person, news))

    def _work_soon(self) -> None:
        self._more.set()
        if self._working is None:
            self._working = asyncio.create_task(self._work())

    async def _work(self) -> None:
        """Turn whatever has come, batch after batch, until nothing is left."""
        while self._taken or self._sweeps:
            await self._gather()
            taken, self._taken, self._unpaid = [*self._unpaid, *self._taken], [], []
            sweeps, self._sweeps = self._sweeps, []
            done = await self._done(taken, SWEEP if sweeps else 0)
            for one in done.turned:
                if one.forgotten:
                    HOUSE.drop_scenes()
                    await self._showing.forget(one.person)
                self._showing.line_up(one.person, one.owed, doubtful=one.doubtful)
                if one.wake:
                    self.arm(one.wake)
            for promise in taken:
                if promise.done:
                    _keep(promise.done, done.failed.get(promise.person))
            for swept in sweeps:
                swept.set_result(done.swept)
        self._working = None

    async def _done(self, taken: Sequence[Taken], sweep: int) -> Done:
        """Take a batch in the notebook's thread, once more where another process was faster."""
        loop = asyncio.get_running_loop()
        failure: Exception = NotSaved()
        crowded = self._showing.crowded(CROWD) if sweep else ()
        for _ in range(TRIES):
            waiting = loop.call_later(PATIENCE, self._notebook.hang_up)
            try:
                return await loop.run_in_executor(self._writer, self._turned, taken, sweep, crowded)
            except Again as outrun:
                failure = outrun
            except Exception as fault:
                failure = fault if isinstance(fault, NotSaved) else Broken(BROKEN)
                log.error("batch not saved: %s", type(fault).__name__)
                break
            finally:
                waiting.cancel()
        self._unpaid += [one for one in taken if isinstance(one.news, Paid | Unreached)]
        return Done(failed=dict.fromkeys((one.person for one in taken), failure))

    async def _gather(self) -> None:
        """Let news of showings wait a moment for company."""
        alone = all(one.done is None for one in self._taken)
        if self._closing or self._sweeps or not alone:
            return
        self._more.clear()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._more.wait(), PAYING)

    def _turned(self, taken: Sequence[Taken], sweep: int, crowded: Sequence[Place]) -> Done:
        """In the notebook's thread: load, fold the turns, save what is due too, commit once."""
        at = self._now()
        done = Done()
        with self._notebook.batch() as batch:
            pages = batch.load(dict.fromkeys(one.person for one in taken))
            heard: dict[Address, Page] = {}
            for one in taken:
                if one.person in batch.damaged:
                    done.failed[one.person] = Broken(DAMAGED)
                    continue
                known = heard.get(one.person) or pages.get(one.person)
                if known or not isinstance(one.news, Paid | Unreached):
                    page = known or new_page(one.person, at)
                    heard[one.person] = self._turn(batch, page, one.news, at, done)
            for person, page in heard.items():
                if person not in done.failed:
                    done.turned.append(self._save(batch, pages.get(person), page, at))
            due = batch.due(at, sweep, crowded) if sweep else ()
            for page in due:
                rung = self._turn(batch, page, Rang(), at, done)
                if page.address in done.failed:
                    batch.save(page, at + self._lease)
                else:
                    done.turned.append(self._save(batch, page, rung, at))
            done.swept = len(due)
        return done

    def _turn(self, batch: Batch, page: Page, news: News, at: datetime, done: Done) -> Page:
        """Take one turn; a fault of the program is this person's alone and changes nothing."""
        if page.release > RELEASE:
            done.failed[page.address] = Broken(NEWER)
        if page.forgotten or page.address in done.failed:
            return page
        try:
            missing = needed(page, news)
            for record in batch.fetch(page, missing) if missing else ():
                page = page.kept(record)
            community = batch.community((page.address.platform, page.address.community))
            return turn(page, news, at, self._seed(), community=community)
        except Exception as failure:
            log.error("turn failed: %s at %s", type(failure).__name__, keys_of(page))
            done.failed[page.address] = Broken(BROKEN)
            return page

    def _save(self, batch: Batch, before: Page | None, page: Page, at: datetime) -> Turned:
        """Save a page, and give what this process is to show of what it owes.

        While another process holds the lease, what was owed before is in its hands; what was owed
        when a lease ran out may have been shown already.
        """
        person, old = page.address, before.owed if before else ()
        if page.forgotten:
            batch.forget(person)
            return Turned(person, page.owed, None, forgotten=True)
        leased = before.lease if before and before.lease and before.lease > at else None
        theirs = {one.token for one in old if leased and not self._showing.knows(one.token)} & {
            one.token for one in page.owed
        }
        waits = page.owed and not page.unreachable
        batch.save(page, (leased if theirs else at + self._lease) if waits else None)
        if not waits:
            return Turned(person, (), page.wake_at)
        mine = tuple(one for one in page.owed if one.token not in theirs)
        doubtful = bool(old) and not leased
        return Turned(person, mine, None, doubtful)

    def _seed(self) -> bytes:
        """Give dice that nobody else throws; a system call a turn would cost more than the turn."""
        self._seeds += 1
        return self._secret + self._seeds.to_bytes(8, "big")

    async def _files(self, person: Address) -> Mapping[str, bytes]:
        """Make the files of an export."""
        page, filed = await self.page(person)
        return export_files(page, filed) if page else {}


def _keep(promise: "asyncio.Future[None]", failure: Exception | None) -> None:
    if promise.done():
        return
    if failure is None:
        promise.set_result(None)
    else:
        promise.set_exception(failure)


def new_page(person: Address, at: datetime) -> Page:
    """Begin a page under a random id."""
    return Page(secrets.token_hex(8), person, met=at, last=at)
