"""A fault of the program is told to the person and logged without a word of theirs."""

import asyncio
import logging
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from adapters.console import Console
from bot.heard import Heard, Said
from bot.host import Host
from bot.page import Address
from bot.ports import Broken
from bot.script import Talk
from bot.scripts import HOUSE
from storage.notebook import SqlNotebook
from storage.opening import open_notebook
from tests.adapters.terminal import MAIN, ROOT, chat, debrief, leaked, missing, page_in
from tests.storage.shelf import MONDAY

OPENER = "Didn't get the Zyxcorp job after the final round"
WORDS = ("Zyxcorp", "humiliated", "angry")


def faulty(talk: Talk) -> None:
    """Break at the second answer, with the person's words in the error."""
    talk.ask("first", "First?", skip="")
    second = talk.ask("second", "Second?", skip="")
    raise ValueError(f"{second} {talk.given('opener')}")


@pytest.fixture(autouse=True)
def _faulty(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setitem(HOUSE.scripts, "after_a_rejection", faulty)
    caplog.set_level(logging.DEBUG)


def test_the_person_is_told_and_the_log_names_keys_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    outcome = chat(tmp_path, OPENER, "fine so far", "humiliated and angry", "help")

    assert "broke on that message, and it is not saved" in outcome.out
    assert "Answer in your own words" not in outcome.out.partition("broke")[0]
    assert missing(["turn failed: ValueError", "after_a_rejection", "first"], caplog.text) == []
    assert leaked(WORDS, caplog.text) == []
    assert leaked(WORDS, outcome.err) == []


def test_everything_before_it_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chat(tmp_path, OPENER, "fine so far", "humiliated and angry")
    [record] = page_in(tmp_path).talks
    assert list(record.answers) == ["first"]

    monkeypatch.undo()
    assert missing(["Zyxcorp"], debrief("export", "--data", tmp_path).out) == []


def test_other_people_s_turns_in_the_same_batch_are_kept(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    people = {name: Address("console", name) for name in ("ada", "bob")}

    async def talk(notebook: SqlNotebook) -> Sequence[object]:
        host = Host(notebook, {"console": Console(lambda lines: None, lambda: MONDAY)})
        results: Sequence[object] = ()
        for number, (ada, bob) in enumerate(
            [(OPENER, "hello"), ("fine", "hello"), ("humiliated", "rejected by Acme")]
        ):
            results = await asyncio.gather(
                host.hear(people["ada"], Heard(f"a{number}", MONDAY, Said(ada))),
                host.hear(people["bob"], Heard(f"b{number}", MONDAY, Said(bob))),
                return_exceptions=True,
            )
            await host.settle()
        return results

    url = f"sqlite:///{tmp_path / 'debrief.db'}"
    with closing(open_notebook(url, lambda new: bytes(32))) as notebook:
        failed, fine = asyncio.run(talk(notebook))
        ada, _ = notebook.talks(people["ada"])
        bob, _ = notebook.talks(people["bob"])

    assert isinstance(failed, Broken)
    assert fine is None
    assert ada is not None
    assert "a2" not in ada.heard
    assert bob is not None
    assert "b2" in bob.heard
    assert [record.script for record in bob.talks] == ["after_a_rejection"]
    assert leaked(WORDS, caplog.text) == []


def run(*words: object, said: str = "", **environ: str) -> subprocess.CompletedProcess[str]:
    """Run the command line as it is installed."""
    return subprocess.run(
        [sys.executable, "-c", MAIN, *map(str, words)],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environ},
        input=said,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_log_goes_where_the_operator_says_and_names_no_one(tmp_path: Path) -> None:
    chat(tmp_path, "Zyxcorp turned me down after the interview")
    with closing(sqlite3.connect(tmp_path / "data" / "debrief.db")) as database:
        database.execute("UPDATE page SET body = x'00'")
        database.commit()
    log = tmp_path / "debrief.log"
    outcome = run("chat", "--data", tmp_path, said="sad\n", DEBRIEF_LOG=str(log))

    assert outcome.returncode == 2 and outcome.stderr.count("\n") == 1
    written = log.read_text(encoding="utf-8")
    assert re.search(r"^\d{4}-\S+ \S+ ERROR page \w+ does not open", written)
    assert leaked(("Zyxcorp", "sad", "console"), written) == []


def test_a_log_that_cannot_be_written_is_told_in_a_line(tmp_path: Path) -> None:
    outcome = run("chat", "--data", tmp_path / "kept", DEBRIEF_LOG=str(tmp_path))

    assert (outcome.returncode, outcome.stdout) == (2, "")
    assert outcome.stderr == f"DEBRIEF_LOG: {tmp_path} can't be written: Is a directory.\n"
