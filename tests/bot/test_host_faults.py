"""The shell when something breaks: a crash, a channel, a page, half a letter."""

import asyncio
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from bot.host import Host
from bot.page import Address, Page, Record
from bot.ports import Posted
from bot.reply import Reply
from tests.bot.paper import ANN, BO, NOON, Broken, Paper, notebook_in, play, said


async def sweep(host: Host) -> None:
    await host.sweep()
    await host.settle()


def kept_page(folder: Path) -> Page:
    """Ann's page as it lies in the database."""
    notebook = notebook_in(folder)
    page, _ = notebook.talks(ANN)
    notebook.close()
    assert page is not None
    return page


def left_unshown(folder: Path) -> Page:
    """Let a process end after its commit and before its reply was shown."""

    async def hear(host: Host) -> None:
        await host.hear(ANN, said("Acme turned me down after the interview", "1"))

    play(folder, Broken(), hear)
    return kept_page(folder)


def test_what_a_crash_left_unshown_is_shown_at_the_next_start_with_its_token(
    tmp_path: Path,
) -> None:
    paper, page = Paper(), left_unshown(tmp_path)
    play(tmp_path, paper, sweep)

    assert [reply.token for _, reply in paper.shows] == [page.owed[0].token]


def test_a_doubtful_reply_that_the_platform_has_shown_is_not_shown_again(tmp_path: Path) -> None:
    paper, page = Paper(), left_unshown(tmp_path)
    paper.known = {page.owed[0].token: NOON}
    play(tmp_path, paper, sweep)

    assert not paper.shows
    assert not kept_page(tmp_path).owed


def test_a_reply_that_could_not_be_shown_waits_for_its_lease_and_comes_again(
    tmp_path: Path,
) -> None:
    class Flaky(Paper):
        async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
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


def test_where_a_page_does_not_open_labels_are_english(tmp_path: Path) -> None:
    told: list[str] = []

    async def speak(host: Host) -> None:
        await host.hear(ANN, said("language español", "1"))

    async def ask(host: Host) -> None:
        told.append(await host.language(ANN))

    play(tmp_path, Paper(), speak)
    play(tmp_path, Paper(), ask)
    with closing(sqlite3.connect(tmp_path / "notes.db")) as database:
        database.execute("UPDATE page SET body = x'00'")
        database.commit()
    play(tmp_path, Paper(), ask)

    assert told == ["es", "en"]
