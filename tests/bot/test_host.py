"""The shell: what is heard is committed, what is owed is shown once, whatever comes between."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from adapters.clock import Clock
from bot.heard import Heard, Said
from bot.host import Host
from bot.page import Address, Page, Record
from bot.reply import Reply
from storage.notebook import SqlNotebook
from storage.opening import open_notebook
from tests.table import spoken

ANN, BO = Address("paper", "ann"), Address("paper", "bo")
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


class Paper:
    """A channel that writes everything down, and waits where a test wants it to."""

    def __init__(self) -> None:
        self.shows: list[tuple[Address, Reply]] = []
        self.known: dict[str, datetime] = {}
        self.forgot: list[Address] = []
        self.gate: asyncio.Event | None = None

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> datetime:
        if self.gate is not None:
            await self.gate.wait()
        self.shows.append((person, reply))
        return NOON

    async def shown(self, person: Address, token: str) -> datetime | None:
        return self.known.get(token)

    async def forget(self, person: Address) -> None:
        self.forgot.append(person)

    @property
    def told(self) -> list[str]:
        return [spoken(reply) for _, reply in self.shows]


class Broken(Paper):
    """A channel that fails to show anything."""

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> datetime:
        raise ConnectionError


def notebook_in(folder: Path) -> SqlNotebook:
    return open_notebook(f"sqlite:///{folder / 'notes.db'}", lambda new: bytes(32))


def said(text: str, event: str) -> Heard:
    return Heard(event, NOON, Said(text), "UTC")


def play(
    folder: Path,
    paper: Paper,
    script: Callable[[Host], Awaitable[None]],
    now: Callable[[], datetime] = lambda: NOON,
) -> None:
    """Run a host over a notebook in a folder, and close it."""

    async def whole() -> None:
        host = Host(notebook_in(folder), {"paper": paper}, now)
        await script(host)
        await host.close()

    asyncio.run(whole())


def test_what_is_heard_is_answered(tmp_path: Path) -> None:
    paper = Paper()

    async def script(host: Host) -> None:
        await host.hear(ANN, said("hello", "1"))

    play(tmp_path, paper, script)

    assert "I'm Debrief" in paper.told[0]


def test_an_event_that_comes_three_times_is_answered_once(tmp_path: Path) -> None:
    paper = Paper()

    async def script(host: Host) -> None:
        for _ in range(3):
            await host.hear(ANN, said("Acme turned me down", "the same"))
            await host.settle()

    play(tmp_path, paper, script)

    assert len(paper.shows) == 1


def test_people_who_write_together_are_answered_each_with_their_own(tmp_path: Path) -> None:
    paper = Paper()

    async def script(host: Host) -> None:
        await asyncio.gather(
            host.hear(ANN, said("Acme turned me down after the interview", "1")),
            host.hear(BO, said("Beta turned me down after the interview", "1")),
        )

    play(tmp_path, paper, script)

    told = {person.person: spoken(reply) for person, reply in paper.shows}
    assert "Acme" in told["ann"] and "Acme" not in told["bo"] and "Beta" in told["bo"]


def test_a_reply_under_way_is_not_shown_again_with_the_next(tmp_path: Path) -> None:
    paper = Paper()

    async def script(host: Host) -> None:
        paper.gate = asyncio.Event()
        await host.hear(ANN, said("Acme turned me down after the interview", "1"))
        await host.hear(ANN, said("help", "2"))
        paper.gate.set()
        await host.settle()

    play(tmp_path, paper, script)

    assert sum("I'm sorry" in told for told in paper.told) == 1
    assert sum("“what have I said”" in told for told in paper.told) == 1


def test_what_a_crash_left_unshown_is_shown_at_the_next_start_with_its_token(
    tmp_path: Path,
) -> None:
    broken, paper = Broken(), Paper()

    async def first(host: Host) -> None:
        await host.hear(ANN, said("Acme turned me down after the interview", "1"))

    async def second(host: Host) -> None:
        await host.sweep()
        await host.settle()

    play(tmp_path, broken, first)
    notebook = notebook_in(tmp_path)
    page, _ = notebook.talks(ANN)
    notebook.close()
    play(tmp_path, paper, second)

    assert page is not None
    assert [reply.token for _, reply in paper.shows] == [page.owed[0].token]


def test_a_doubtful_reply_that_the_platform_has_shown_is_not_shown_again(tmp_path: Path) -> None:
    broken, paper = Broken(), Paper()

    async def first(host: Host) -> None:
        await host.hear(ANN, said("Acme turned me down after the interview", "1"))

    async def second(host: Host) -> None:
        await host.sweep()
        await host.settle()

    play(tmp_path, broken, first)
    notebook = notebook_in(tmp_path)
    page, _ = notebook.talks(ANN)
    notebook.close()
    assert page is not None
    paper.known = {page.owed[0].token: NOON}
    play(tmp_path, paper, second)
    notebook = notebook_in(tmp_path)
    after, _ = notebook.talks(ANN)
    notebook.close()

    assert not paper.shows
    assert after is not None and not after.owed


def test_a_reply_that_could_not_be_shown_waits_for_its_lease_and_comes_again(
    tmp_path: Path,
) -> None:
    class Flaky(Paper):
        async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> datetime:
            if clock[0] == NOON:
                raise ConnectionError
            return await super().show(person, reply, files)

    clock, flaky = [NOON], Flaky()

    async def script(host: Host) -> None:
        await host.hear(ANN, said("Acme turned me down after the interview", "1"))
        await host.settle()
        await host.sweep()
        await host.settle()
        assert not flaky.shows
        clock[0] = NOON + timedelta(minutes=2)
        await host.sweep()
        await host.settle()

    play(tmp_path, flaky, script, lambda: clock[0])

    assert len(flaky.shows) == 1


def test_a_showing_is_paid_even_if_nothing_else_is_heard(tmp_path: Path) -> None:
    paper = Paper()

    async def script(host: Host) -> None:
        await host.hear(ANN, said("hello", "1"))

    play(tmp_path, paper, script)
    notebook = notebook_in(tmp_path)
    page, _ = notebook.talks(ANN)
    notebook.close()

    assert page is not None and not page.owed


def test_forgetting_reaches_what_the_channel_kept_and_is_said_afterwards(tmp_path: Path) -> None:
    paper = Paper()

    async def script(host: Host) -> None:
        for number, words in enumerate(("Acme turned me down", "forget me", "yes")):
            await host.hear(ANN, said(words, str(number)))
            await host.settle()

    play(tmp_path, paper, script)
    notebook = notebook_in(tmp_path)
    page, filed = notebook.talks(ANN)
    notebook.close()

    assert paper.forgot == [ANN]
    assert "Everything is deleted" in paper.told[-1]
    assert page is None and not filed


def test_an_old_button_of_a_filed_debrief_opens_it_again(tmp_path: Path) -> None:
    paper = Paper()

    async def script(host: Host) -> None:
        words = ("Globex rejected my application", "sad", "Kubernetes", "A course", "My letter")
        for number, one in enumerate((*words, "change gap", "Kafka")):
            await host.hear(ANN, said(one, str(number)))
            await host.settle()

    play(tmp_path, paper, script)
    notebook = notebook_in(tmp_path)
    page, filed = notebook.talks(ANN)
    notebook.close()

    assert "“Kubernetes” is now “Kafka”" in paper.told[-1]
    assert page is not None and not page.talks
    assert [record.answers["gap"].value for record in filed] == ["Kafka"]


def test_the_clock_rings_when_a_moment_has_come(tmp_path: Path) -> None:
    """The one test on the real clock: an hour that ends in half a second."""
    paper = Paper()
    behind = timedelta(hours=1) - timedelta(seconds=0.5)
    started = datetime.now(UTC)
    rung = asyncio.Event()

    class Ringing(Paper):
        async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> datetime:
            if reply.unprompted:
                rung.set()
            return await super().show(person, reply, files)

    paper = Ringing()
    clocks: list[timedelta] = [behind]

    async def script() -> None:
        host = Host(notebook_in(tmp_path), {"paper": paper}, lambda: datetime.now(UTC) - clocks[0])
        words = ("Acme turned me down after the interview", "sad", "all", "Late", "done", "an hour")
        for number, one in enumerate(words):
            await host.hear(ANN, Heard(str(number), started - behind, Said(one), "UTC"))
            await host.settle()
        clocks[0] = timedelta(0)
        clock = Clock(host)
        clock.start()
        wake = await host.sweep()
        assert wake is not None
        clock.arm(wake)
        await asyncio.wait_for(rung.wait(), 20)
        clock.stop()
        await host.close()

    asyncio.run(script())

    assert "is over" in paper.told[-1]


def test_half_a_letter_from_a_broken_platform_harms_nobody(tmp_path: Path) -> None:
    paper = Paper()

    async def script(host: Host) -> None:
        await asyncio.gather(
            host.hear(ANN, said("Acme turned me down \ud83d", "1")),
            host.hear(BO, said("Beta turned me down", "1")),
        )

    play(tmp_path, paper, script)

    assert {person.person for person, _ in paper.shows} == {"ann", "bo"}


def test_a_page_whose_turn_fails_rests_and_does_not_spin_the_clock(tmp_path: Path) -> None:
    notebook = notebook_in(tmp_path)
    record = Record("talk", "no_such_script", NOON)
    page = Page("page", ANN, met=NOON, last=NOON, talks=(record,), wake_at=NOON)
    with notebook.batch() as batch:
        batch.save(page, None)
    notebook.close()
    wakes: list[datetime | None] = []

    async def script(host: Host) -> None:
        wakes.append(await host.sweep())

    play(tmp_path, Paper(), script)

    assert wakes == [NOON + timedelta(minutes=1)]


def test_a_channel_that_cannot_forget_stops_nobody_else(tmp_path: Path) -> None:
    class Stubborn(Paper):
        async def forget(self, person: Address) -> None:
            raise ConnectionError

    paper = Stubborn()

    async def script(host: Host) -> None:
        for number, words in enumerate(("Acme turned me down", "forget me", "yes", "hello")):
            await host.hear(ANN, said(words, str(number)))
            await host.settle()

    play(tmp_path, paper, script)

    assert "I'm Debrief" in paper.told[-1]


def test_a_damaged_page_is_that_persons_trouble_alone(tmp_path: Path) -> None:
    paper = Paper()

    async def first(host: Host) -> None:
        await host.hear(ANN, said("Acme turned me down", "1"))

    async def second(host: Host) -> None:
        told = await asyncio.gather(
            host.hear(ANN, said("sad", "2")),
            host.hear(BO, said("hello", "1")),
            return_exceptions=True,
        )
        assert "do not open" in str(told[0]) and told[1] is None
        await host.sweep()

    play(tmp_path, paper, first)
    with sqlite3.connect(tmp_path / "notes.db") as database:
        database.execute("UPDATE page SET body = zeroblob(80)")
    database.close()
    play(tmp_path, paper, second)

    assert paper.shows[-1][0] == BO
