"""Processes that share a database, and processes that die: no wake is lost, none comes twice."""

import asyncio
import multiprocessing
import signal
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.heard import Heard, Said
from bot.host import Host
from bot.page import Address, Page, Record, Settings
from bot.ports import Found, Posted
from bot.reply import Reply
from storage.notebook import SqlNotebook
from storage.opening import open_notebook
from tests.storage import replica
from tests.storage.shelf import KEY, MONDAY, Where, address_of, found, keep, kept, opened, url_of

NURSERY = multiprocessing.get_context("forkserver")
NURSERY.set_forkserver_preload([replica.__name__])  # once, and not for every process
PEOPLE = 120
QUICK = 240
"""Speed at which a lease is soon over: for who is alone, and keeps nobody waiting."""
NOON = MONDAY + timedelta(days=2)


def waiting(name: str) -> Page:
    """The page of somebody who is to be asked on Wednesday at nine whether a letter went out."""
    parent = Record("debrf", "after_a_rejection", MONDAY, ended=MONDAY, followed=("letters",))
    record = Record("debrf/letters", "after_a_letter", MONDAY, given={"company": "Acme"})
    due = MONDAY.replace(hour=9) + timedelta(days=2)
    settings = Settings("UTC", zone_from="platform")
    return Page(
        f"page-of-{name}",
        address_of(name),
        MONDAY,
        MONDAY,
        talks=(record,),
        filing=(parent,),
        settings=settings,
        wake_at=due,
        due=due,
    )


class Replica:
    """One process that sweeps."""

    def __init__(
        self, where: Where, history: Path, started: float, moment: str, speed: float = 30
    ) -> None:
        life = replica.Life(url_of(where), history, started, speed, moment)
        self._told, telling = NURSERY.Pipe(duplex=False)
        self.process = NURSERY.Process(target=replica.live, args=(life, telling))
        self.process.start()
        telling.close()

    def says(self, word: str) -> None:
        """Wait until the process says a word."""
        while self._told.recv() != word:
            pass

    def dies(self) -> None:
        """Wait until it has killed itself."""
        self.process.join(40)
        assert self.process.exitcode == -signal.SIGKILL

    def __enter__(self) -> "Replica":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.join()
        self._told.close()


def shows(history: Path) -> list[list[str]]:
    return [line.split() for line in history.read_text().splitlines()]


def until(condition: object, seconds: float = 40) -> None:
    assert callable(condition)
    ends = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < ends, "it never came to pass"
        time.sleep(0.02)


def nothing_owed(notebook: SqlNotebook, names: list[str]) -> bool:
    with notebook.batch() as batch:
        pages = batch.load(map(address_of, names)).values()
        return not any(page.owed for page in pages)


def test_three_processes_share_the_wakes_and_one_may_be_killed(
    postgresql: str, tmp_path: Path
) -> None:
    names = [f"p{number}" for number in range(PEOPLE)]
    with opened(postgresql) as notebook:
        keep(notebook, *map(waiting, names))
    history = tmp_path / "history"
    started = time.time()
    with (
        Replica(postgresql, history, started, "shown") as first,
        Replica(postgresql, history, started, "never") as second,
        Replica(postgresql, history, started, "never") as third,
    ):
        for one in (first, second, third):
            one.says("ready")
        history.touch()
        first.dies()
        until(lambda: len(shows(history)) > PEOPLE // 3)
        second.process.kill()
        until(lambda: len({token for token, *_ in shows(history)}) == PEOPLE)
        with opened(postgresql) as notebook:
            until(lambda: nothing_owed(notebook, names))

    told = Counter(person for _, person, _ in shows(history))
    assert told == Counter(names)
    with opened(postgresql) as notebook:
        for name in names:
            [record] = kept(notebook, name).talks
            assert record.answers["due"].value == "ON_TIME"


@pytest.mark.parametrize("moment", ["claimed", "shown", "paid"])
def test_killed_at_any_moment_a_wake_comes_once_with_its_token(
    where: Where, tmp_path: Path, moment: str
) -> None:
    with opened(where) as notebook:
        keep(notebook, waiting("ada"))
    history = tmp_path / "history"
    history.touch()
    started = time.time()
    with Replica(where, history, started, moment, QUICK) as dying:
        dying.dies()
    with opened(where) as notebook:
        owed = kept(notebook, "ada").owed
    assert len(owed) == (0 if moment == "paid" else 1)

    with Replica(where, history, started, "never", QUICK) as living:
        living.says("swept")
        if isinstance(where, str):
            with opened(where) as notebook:
                until(lambda: nothing_owed(notebook, ["ada"]))
        else:
            until(lambda: len(shows(history)) == 1)
            time.sleep(0.3)
    assert len(shows(history)) == 1
    assert [token for token, *_ in shows(history)] == [one.token for one in owed] or not owed


class Gate:
    """A channel that shows nothing before it is let."""

    def __init__(self, open_: bool) -> None:
        self.gate = asyncio.Event()
        self.tokens: list[str] = []
        if open_:
            self.gate.set()

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        await self.gate.wait()
        self.tokens.append(reply.token)
        return Posted(NOON)

    async def shown(self, person: Address, tokens: Sequence[str]) -> Sequence[Found]:
        return ()

    async def forget(self, person: Address) -> None:
        return None


def said(text: str, event: str) -> Heard:
    return Heard(event, NOON, Said(text), "UTC")


def test_what_another_process_is_showing_is_left_to_it(postgresql: str) -> None:
    slow, quick = Gate(False), Gate(True)

    async def both() -> None:
        first, second = (
            Host(open_notebook(postgresql, lambda new: KEY), {"slack": channel}, lambda: NOON)
            for channel in (slow, quick)
        )
        await first.hear(address_of("ada"), said("Acme turned me down after the interview", "1"))
        await second.hear(address_of("ada"), said("help", "2"))
        await second.settle()
        slow.gate.set()
        await first.close()
        await second.close()

    asyncio.run(both())
    assert len(slow.tokens) == len(quick.tokens) == 1
    with closing(open_notebook(postgresql, lambda new: KEY)) as notebook:
        assert not kept(notebook, "ada").owed


def test_somebody_who_writes_to_two_processes_at_once_for_the_first_time_has_one_page(
    postgresql: str,
) -> None:
    async def both() -> None:
        hosts = [
            Host(open_notebook(postgresql, lambda new: KEY), {"slack": Gate(True)}, lambda: NOON)
            for _ in range(3)
        ]
        for name in [f"p{number}" for number in range(20)]:
            await asyncio.gather(
                *(
                    host.hear(address_of(name), said("Acme turned me down", str(number)))
                    for number, host in enumerate(hosts)
                )
            )
        for host in hosts:
            await host.close()

    asyncio.run(both())
    with opened(postgresql) as notebook:
        for number in range(20):
            page = found(notebook, f"p{number}")
            assert page is not None and sorted(page.heard) == ["0", "1", "2"]


def test_an_event_that_two_processes_hear_is_answered_once(postgresql: str) -> None:
    gates = [Gate(True), Gate(True)]

    async def both() -> None:
        hosts = [
            Host(open_notebook(postgresql, lambda new: KEY), {"slack": gate}, lambda: NOON)
            for gate in gates
        ]
        await asyncio.gather(
            *(host.hear(address_of("ada"), said("Acme turned me down", "same")) for host in hosts)
        )
        for host in hosts:
            await host.close()

    asyncio.run(both())
    assert sum(len(gate.tokens) for gate in gates) == 1


def test_a_message_outlives_a_connection_that_breaks(
    postgresql: str,
) -> None:
    gate = Gate(True)

    async def talk() -> None:
        host = Host(open_notebook(postgresql, lambda new: KEY), {"slack": gate}, lambda: NOON)
        await host.hear(address_of("ada"), said("Acme turned me down", "1"))
        await host.settle()
        end_connections(postgresql)
        await host.hear(address_of("ada"), said("sad", "2"))
        await host.close()

    asyncio.run(talk())
    with opened(postgresql) as notebook:
        assert kept(notebook, "ada").heard == ("1", "2")


def end_connections(url: str) -> None:
    """Let the server end every other connection to this database, as at its restart."""
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
