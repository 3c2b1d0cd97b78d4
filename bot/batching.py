"""One batch of turns in the notebook's thread: load, fold the turns, save, commit once."""

import asyncio
import logging
import secrets
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.explain import keys_of
from bot.heard import Heard, News, Paid, Rang, Unreached
from bot.newest import keep_newest
from bot.page import RELEASE, Address, Page
from bot.ports import BROKEN, DAMAGED, NEWER, Batch, Broken, Notebook, Place
from bot.reply import Reply
from bot.turn import needed, turn

log = logging.getLogger("debrief")

ELSEWHERE = 500
"""Communities of other platforms of which it is remembered that another process serves them."""
TOLD = Paid | Unreached
"""News of what became of a reply."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One thing on its way into a batch, and the promise to say when it is committed, if any."""

    person: Address
    news: News
    done: "asyncio.Future[None] | None" = None


@dataclass(frozen=True, slots=True)
class Turned:
    """What a person is owed after a batch, to be shown now; `doubtful` tokens may stand already."""

    person: Address
    language: str
    owed: tuple[Reply, ...]
    wake: datetime | None
    doubtful: frozenset[str] = frozenset()
    forgotten: bool = False


@dataclass(slots=True)
class Done:
    """What a batch came to: who is owed what, whose turn failed, how many were due."""

    turned: list[Turned] = field(default_factory=list)
    failed: dict[Address, Exception] = field(default_factory=dict)
    swept: int = 0


class Batching:
    """Takes batches; everything in it runs in the notebook's own thread."""

    def __init__(
        self,
        notebook: Notebook,
        now: Callable[[], datetime],
        lease: timedelta,
        knows: Callable[[str], bool],
        platforms: Collection[str],
    ) -> None:
        """Take the notebook, the clock, and who says what this process has in hand already.

        Only what is due to people on its own `platforms` does a process take.
        """
        self._notebook = notebook
        self._now = now
        self._lease = lease
        self._knows = knows
        self._platforms = platforms
        self._elsewhere: dict[Place, None] = {}
        self._secret, self._seeds = secrets.token_bytes(24), 0

    def take(self, taken: Sequence[Taken], sweep: int, crowded: Sequence[Place]) -> Done:
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
                if known or not isinstance(one.news, TOLD):
                    page = known or new_page(one.person, at)
                    heard[one.person] = self._turn(batch, page, one.news, at, done)
            for person, page in heard.items():
                if person not in done.failed:
                    done.turned.append(self._save(batch, pages.get(person), page, at))
            due = batch.due(at, sweep, [*crowded, *self._elsewhere]) if sweep else ()
            for page in due:
                if page.address.platform not in self._platforms:
                    self._leave(page.address)
                    continue
                rung = self._turn(batch, page, Rang(), at, done)
                if page.address in done.failed:
                    batch.save(page, at + self._lease)
                else:
                    done.turned.append(self._save(batch, page, rung, at))
            done.swept = len(due)
        return done

    def _leave(self, person: Address) -> None:
        """Leave those of a community to the process that runs their platform, also from now on."""
        self._elsewhere[person.platform, person.community] = None
        keep_newest(self._elsewhere, ELSEWHERE)

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
            place = page.community
            if isinstance(news, Heard) and news.community and not page.address.community:
                place = (page.address.platform, news.community)
            community = batch.community(place)
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
        language = page.settings.language
        if page.forgotten:
            batch.forget(person)
            return Turned(person, language, page.owed, None, forgotten=True)
        leased = before.lease if before and before.lease and before.lease > at else None
        theirs = {one.token for one in old if leased and not self._knows(one.token)} & {
            one.token for one in page.owed
        }
        waits = page.owed and not page.unreachable
        batch.save(page, (leased if theirs else at + self._lease) if waits else None)
        if not waits:
            return Turned(person, language, (), page.wake_at)
        mine = tuple(one for one in page.owed if one.token not in theirs)
        doubtful = frozenset() if leased else frozenset(one.token for one in old)
        return Turned(person, language, mine, None, doubtful)

    def _seed(self) -> bytes:
        """Give dice that nobody else throws; a system call a turn would cost more than the turn."""
        self._seeds += 1
        return self._secret + self._seeds.to_bytes(8, "big")


def new_page(person: Address, at: datetime) -> Page:
    """Begin a page under a random id."""
    return Page(secrets.token_hex(8), person, met=at, last=at)
