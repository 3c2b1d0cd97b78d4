"""The shell: takes what is heard, turns pages in batches, shows what they owe."""

import asyncio
import contextlib
import logging
import secrets
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bot.explain import keys_of
from bot.export import export_files
from bot.heard import Heard, News, Paid, Rang
from bot.page import RELEASE, Address, Page
from bot.ports import BROKEN, DAMAGED, NEWER, Batch, Broken, Channel, Notebook, NotSaved
from bot.reply import File, Reply, joined
from bot.turn import needed, turn

log = logging.getLogger("debrief")

LEASE = timedelta(seconds=60)
"""Shorter than the time for which Discord remembers a nonce."""
PAYING = 0.2
"""Seconds that news of a showing waits for company before it is committed alone."""
SWEEP = 200
"""Pages that one sweep takes in one commit."""


@dataclass(frozen=True)
class Taken:
    """One thing on its way into a batch, and the promise to say when it is committed."""

    person: Address
    news: News
    done: "asyncio.Future[None]"


@dataclass(frozen=True)
class Turned:
    """What a person is owed after a batch, to be shown now."""

    person: Address
    owed: tuple[Reply, ...]
    wake: datetime | None
    doubtful: bool = False
    forgotten: bool = False


@dataclass
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
    ) -> None:
        """Take the doors and the clock; `arm` is told of wakes that pages want."""
        self._notebook = notebook
        self._channels = channels
        self._now = now
        self.arm = arm
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="notebook")
        self._taken: list[Taken] = []
        self._unpaid: list[Taken] = []
        self._sweeps: list[asyncio.Future[int]] = []
        self._working: asyncio.Task[None] | None = None
        self._more = asyncio.Event()
        self._closing = False
        self._showing: dict[Address, asyncio.Task[None]] = {}
        self._unshown: dict[Address, list[Reply]] = {}
        self._in_hand: set[str] = set()
        self._doubtful: set[str] = set()

    async def hear(self, person: Address, heard: Heard) -> None:
        """Take what a person did; returns when it is committed, raises `NotSaved` if not."""
        await self._take(person, heard)

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

    async def settle(self) -> None:
        """Wait until every reply that is under way has been shown."""
        while self._showing:
            await asyncio.wait(self._showing.values())

    async def close(self) -> None:
        """Finish what is under way and let go of the notebook."""
        await self.settle()
        self._closing = True
        self._more.set()
        if self._working:
            await self._working
        await asyncio.get_running_loop().run_in_executor(self._writer, self._notebook.close)
        self._writer.shutdown()

    def _take(self, person: Address, news: News) -> "asyncio.Future[None]":
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._taken.append(Taken(person, news, done))
        self._work_soon()
        return done

    def _work_soon(self) -> None:
        self._more.set()
        if self._working is None:
            self._working = asyncio.create_task(self._work())

    async def _work(self) -> None:
        """Turn whatever has come, batch after batch, until nothing is left."""
        loop = asyncio.get_running_loop()
        while self._taken or self._sweeps:
            await self._gather()
            taken, self._taken, self._unpaid = [*self._unpaid, *self._taken], [], []
            sweeps, self._sweeps = self._sweeps, []
            try:
                done = await loop.run_in_executor(
                    self._writer, self._turned, taken, SWEEP if sweeps else 0
                )
            except Exception as failure:
                log.error("batch not saved: %s", type(failure).__name__)
                told = failure if isinstance(failure, NotSaved) else Broken(BROKEN)
                done = Done(failed=dict.fromkeys((one.person for one in taken), told))
                self._unpaid += [one for one in taken if isinstance(one.news, Paid)]
            for one in done.turned:
                await self._go_on(one)
            for promise in taken:
                _keep_promise(promise, done.failed.get(promise.person))
            for swept in sweeps:
                swept.set_result(done.swept)
        self._working = None

    async def _go_on(self, turned: Turned) -> None:
        """Do what follows a commit: the channel forgets too, replies are shown, wakes armed."""
        if turned.forgotten:
            try:
                await self._channels[turned.person.platform].forget(turned.person)
            except Exception as failure:
                log.error("channel has not forgotten: %s", type(failure).__name__)
        self._show_soon(turned)
        if turned.wake:
            self.arm(turned.wake)

    async def _gather(self) -> None:
        """Let news of showings wait a moment for company."""
        alone = all(isinstance(one.news, Paid) for one in self._taken)
        if self._closing or self._sweeps or not alone:
            return
        self._more.clear()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._more.wait(), PAYING)

    def _turned(self, taken: Sequence[Taken], sweep: int) -> "Done":
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
                if known or not isinstance(one.news, Paid):
                    page = known or new_page(one.person, at)
                    heard[one.person] = self._turn(batch, page, one.news, at, done)
            for person, page in heard.items():
                if person not in done.failed:
                    done.turned.append(self._save(batch, person, page, at))
            due = batch.due(at, sweep) if sweep else ()
            for page in due:
                rung = self._turn(batch, page, Rang(), at, done)
                if page.address in done.failed:
                    batch.save(page, at + LEASE)
                    continue
                saved = self._save(batch, page.address, rung, at)
                done.turned.append(replace(saved, doubtful=bool(page.owed)))
            done.swept = len(due)
        return done

    def _turn(self, batch: Batch, page: Page, news: News, at: datetime, done: "Done") -> Page:
        """Take one turn; a fault of the program is this person's alone and changes nothing."""
        if page.release > RELEASE:
            done.failed[page.address] = Broken(NEWER)
        if page.forgotten or page.address in done.failed:
            return page
        try:
            missing = needed(page, news)
            for record in batch.fetch(page, missing) if missing else ():
                page = page.kept(record)
            return turn(page, news, at, secrets.token_bytes(16))
        except Exception as failure:
            log.error("turn failed: %s at %s", type(failure).__name__, keys_of(page))
            done.failed[page.address] = Broken(BROKEN)
            return page

    def _save(self, batch: Batch, person: Address, page: Page, at: datetime) -> Turned:
        if page.forgotten:
            batch.forget(page)
        else:
            batch.save(page, at + LEASE if page.owed else None)
        wake = None if page.owed else page.wake_at
        return Turned(person, page.owed, wake, forgotten=page.forgotten)

    def _show_soon(self, turned: Turned) -> None:
        """Line replies up for their person; those already under way are not shown twice."""
        new = [one for one in turned.owed if one.token not in self._in_hand]
        if not new:
            return
        tokens = {one.token for one in new}
        self._in_hand |= tokens
        self._doubtful |= tokens if turned.doubtful else set()
        self._unshown.setdefault(turned.person, []).extend(new)
        if turned.person not in self._showing:
            self._showing[turned.person] = asyncio.create_task(self._show(turned.person))

    async def _show(self, person: Address) -> None:
        """Show everything lined up for one person, in order, and mark it paid."""
        try:
            while replies := self._unshown.pop(person, None):
                tokens = tuple(one.token for one in replies)
                try:
                    shown = await self._show_all(person, replies)
                    self._take(person, Paid(tokens, shown)).add_done_callback(_ignore)
                except Exception as failure:
                    log.error("reply not shown yet: %s", type(failure).__name__)
                finally:
                    self._in_hand.difference_update(tokens)
                    self._doubtful.difference_update(tokens)
        finally:
            del self._showing[person]

    async def _show_all(self, person: Address, replies: list[Reply]) -> datetime:
        """Show replies as one, but for those that the platform knows it has shown before."""
        channel = self._channels[person.platform]
        seen = self._now()
        unseen: list[Reply] = []
        for reply in replies:
            doubtful = reply.token in self._doubtful
            before = await channel.shown(person, reply.token) if doubtful else None
            seen = before or seen
            unseen += [] if before else [reply]
        return await self._show_one(person, joined(tuple(unseen))) if unseen else seen

    async def _show_one(self, person: Address, reply: Reply) -> datetime:
        files: Mapping[str, bytes] = {}
        if any(isinstance(part, File) for part in reply.parts):
            loop = asyncio.get_running_loop()
            page, filed = await loop.run_in_executor(self._writer, self._notebook.talks, person)
            files = export_files(page, filed) if page else {}
        return await self._channels[person.platform].show(person, reply, files)


def _keep_promise(taken: Taken, failure: Exception | None) -> None:
    if taken.done.done():
        return
    if failure is None:
        taken.done.set_result(None)
    else:
        taken.done.set_exception(failure)


def _ignore(done: "asyncio.Future[None]") -> None:
    """Read the outcome of a payment; an unpaid reply is shown again by a later sweep."""
    done.exception()


def new_page(person: Address, at: datetime) -> Page:
    """Begin a page under a random id."""
    return Page(secrets.token_hex(8), person, met=at, last=at)
