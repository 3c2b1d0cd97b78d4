"""The shell: what is heard is committed, and what is owed is shown once."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from adapters.clock import Clock
from bot.heard import Heard, Said
from bot.host import Host
from bot.page import Address
from bot.ports import Posted
from bot.reply import Reply
from tests.bot.paper import ANN, BO, Paper, notebook_in, play, said
from tests.table import spoken


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
        for number, one in enumerate((*words, "no", "change gap", "Kafka")):
            await host.hear(ANN, said(one, str(number)))
            await host.settle()

    play(tmp_path, paper, script)
    notebook = notebook_in(tmp_path)
    page, filed = notebook.talks(ANN)
    notebook.close()

    assert "“Kubernetes” is now “Kafka”" in paper.told[-1]
    assert page is not None and not page.talks
    gaps = [record.answers["gap"].value for record in filed if "gap" in record.answers]
    assert gaps == ["Kafka"]


def test_the_clock_rings_when_a_moment_has_come(tmp_path: Path) -> None:
    """The one test on the real clock: an hour that ends in half a second."""
    paper = Paper()
    behind = timedelta(hours=1) - timedelta(seconds=0.5)
    started = datetime.now(UTC)
    rung = asyncio.Event()

    class Ringing(Paper):
        async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
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
        await clock.stop()
        await host.close()

    asyncio.run(script())

    assert "is over" in paper.told[-1]


def test_a_language_is_known_from_the_turn_and_after_a_restart_from_the_page(
    tmp_path: Path,
) -> None:
    told: list[str] = []

    async def first(host: Host) -> None:
        told.append(await host.language(ANN))
        await host.hear(ANN, said("language español", "1"))
        told.append(await host.language(ANN))

    async def second(host: Host) -> None:
        told.append(await host.language(ANN))
        await host.hear(ANN, said("language english", "2"))
        told.append(await host.language(ANN))

    play(tmp_path, Paper(), first)
    play(tmp_path, Paper(), second)

    assert told == ["en", "es", "es", "en"]


def test_who_was_forgotten_speaks_no_language(tmp_path: Path) -> None:
    async def script(host: Host) -> None:
        for number, text in enumerate(("language español", "olvídame", "sí")):
            await host.hear(ANN, said(text, str(number)))
            await host.settle()
        assert await host.language(ANN) == "en"

    play(tmp_path, Paper(), script)


def test_a_reply_bears_the_language_of_its_person(tmp_path: Path) -> None:
    paper = Paper()

    async def script(host: Host) -> None:
        await host.hear(ANN, said("language español", "1"))

    play(tmp_path, paper, script)

    assert [reply.language for _, reply in paper.shows] == ["es"]
