"""The shell: takes what is heard, turns pages in batches, shows what they owe."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import TypeVar, TypeVarTuple, Unpack

from bot.batching import TOLD, Batching, Done, Taken
from bot.community import Community
from bot.files import files_for
from bot.heard import Heard, Paid, Unreached
from bot.newest import keep_newest
from bot.page import Address, Page, Record
from bot.ports import BROKEN, Again, Broken, Channel, Notebook, NotSaved, Place
from bot.reply import File
from bot.scripts import HOUSE
from bot.showing import Showing

log = logging.getLogger("debrief")
T = TypeVar("T")
Ts = TypeVarTuple("Ts")

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
LABELLING = 0.5
"""Seconds that labels may wait to know their language."""
REMEMBERED = 10_000
"""People whose language is remembered."""
PATIENCE = 20
"""Seconds after which a notebook that does not answer is hung up on, and asked anew."""


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
        self._notebook = notebook
        self.arm = arm
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="notebook")
        self._taken: list[Taken] = []
        self._unpaid: list[Taken] = []
        self._sweeps: list[asyncio.Future[int]] = []
        self._working: asyncio.Task[None] | None = None
        self._more = asyncio.Event()
        self._closing = False
        self._languages: dict[Address, str] = {}
        self._showing = Showing(channels, now, self._told, self._files)
        self._batching = Batching(notebook, now, lease, self._showing.knows, channels)

    async def hear(self, person: Address, heard: Heard) -> None:
        """Take what a person did; returns when it is committed, raises `NotSaved` if not."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._take(Taken(person, heard, done))
        await done

    async def sweep(self) -> datetime | None:
        """Turn every page that is due, and give the moment of the next wake."""
        while await self._swept() == SWEEP:
            log.debug("more pages are due")
        return await self._there(self._notebook.next_wake)

    def _swept(self) -> "asyncio.Future[int]":
        swept: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._sweeps.append(swept)
        self._work_soon()
        return swept

    async def page(self, person: Address) -> tuple[Page | None, Sequence[Record]]:
        """Give a person's page as it is kept, and all their filed talks."""
        return await self._there(self._notebook.talks, person)

    async def language(self, person: Address) -> str:
        """Give the language of a person, as of their last turn here, else as it is kept; English
        where neither can be told soon.
        """
        if known := self._languages.get(person):
            return known
        try:
            async with asyncio.timeout(LABELLING):
                page, _ = await self.page(person)
        except Exception as failure:  # a label is no reason to fail
            log.warning("language not known: %s", type(failure).__name__)
            return "en"
        return page.settings.language if page else "en"

    async def community(self, place: Place) -> Community | None:
        """Give what is kept about a community, if anything is."""
        return await self._there(self._notebook.community, place)

    async def community_or_new(self, place: Place) -> Community:
        """Give what is kept about a community, or one of which nothing is kept yet."""
        return await self.community(place) or Community(*place)

    async def communities(self, platform: str) -> Sequence[Community]:
        """Give every community of a platform."""
        return await self._there(self._notebook.communities, platform)

    async def keep_community(self, community: Community) -> None:
        """Keep a community in place of what was kept about it; raises `NotSaved`."""
        await self._there(self._notebook.keep_community, community)

    async def forget_community(self, place: Place) -> None:
        """Delete a community with every page in it; raises `NotSaved`."""
        await self._there(self._notebook.forget_community, place)
        HOUSE.drop_scenes()

    async def active(self, platform: str, since: datetime) -> AsyncIterator[Page]:
        """Give the pages of people on a platform who spoke since a moment, a few at a time."""
        after = ""
        while True:
            pages, after = await self._there(self._notebook.active, platform, since, after)
            for page in pages:
                yield page
            if not after:
                return

    async def answers(self) -> bool:
        """Say whether the notebook answers within a few seconds."""
        try:
            async with asyncio.timeout(ANSWERING):
                await self._there(self._notebook.next_wake)
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
        while self._working:  # which may find something more to show, and that is told of again
            await self._working
            await self.settle()
        await self._there(self._notebook.close)
        self._writer.shutdown()

    def _there(self, call: Callable[[Unpack[Ts]], T], *given: *Ts) -> "asyncio.Future[T]":
        """Call something in the notebook's own thread."""
        return asyncio.get_running_loop().run_in_executor(self._writer, call, *given)

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
                self._languages.pop(one.person, None)
                if one.forgotten:
                    HOUSE.drop_scenes()
                    await self._showing.forget(one.person)
                else:
                    self._languages[one.person] = one.language
                self._showing.line_up(one.person, one.owed, one.doubtful)
                if one.wake:
                    self.arm(one.wake)
            keep_newest(self._languages, REMEMBERED)
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
                return await self._there(self._batching.take, taken, sweep, crowded)
            except Again as outrun:
                failure = outrun
            except Exception as fault:
                failure = fault if isinstance(fault, NotSaved) else Broken(BROKEN)
                log.error("batch not saved: %s", type(fault).__name__)
                break
            finally:
                waiting.cancel()
        self._unpaid += [one for one in taken if isinstance(one.news, TOLD)]
        return Done(failed=dict.fromkeys((one.person for one in taken), failure))

    async def _gather(self) -> None:
        """Let news of showings wait a moment for company."""
        alone = all(one.done is None for one in self._taken)
        if self._closing or self._sweeps or not alone:
            return
        self._more.clear()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._more.wait(), PAYING)

    async def _files(self, person: Address, wanted: Sequence[File]) -> Mapping[str, bytes]:
        """Make the files that a reply comes with."""
        page, filed = await self.page(person)
        return files_for(page, filed, wanted) if page else {}


def _keep(promise: "asyncio.Future[None]", failure: Exception | None) -> None:
    if promise.done():
        return
    if failure is None:
        promise.set_result(None)
    else:
        promise.set_exception(failure)
