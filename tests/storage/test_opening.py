"""A database is opened by one process at a time, with the right key, and only if it fits."""

import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot.page import RELEASE
from bot.ports import NotSaved
from storage.opening import open_notebook, sqlite_file
from storage.refusals import CannotOpen, NothingKept
from storage.sealing import fingerprint
from tests.storage.shelf import (
    KEY,
    Where,
    files,
    keep,
    kept,
    opened,
    page_of,
    sql,
    sql_in,
    url_of,
)

ROOT = Path(__file__).parents[2]
HOLDER = """
import sys
from pathlib import Path
from tests.storage.shelf import keep, opened, page_of

with opened(Path(sys.argv[1])) as notebook:
    keep(notebook, page_of("ada", "kept by the other"))
    print("open", flush=True)
    sys.stdin.read()
"""


def refused(url: str, key: Callable[[bool], bytes] = lambda new: KEY) -> str:
    """The one line with which a database is refused."""
    with pytest.raises(CannotOpen) as error:
        open_notebook(url, key).close()
    assert "\n" not in str(error.value)
    return str(error.value)


def test_a_new_database_asks_for_a_new_key_and_an_old_one_for_the_one_it_has(
    tmp_path: Path,
) -> None:
    asked: list[bool] = []

    def key(new: bool) -> bytes:
        asked.append(new)
        return KEY

    for _ in range(2):
        open_notebook(url_of(tmp_path), key).close()
    assert asked == [True, False]


def test_a_wrong_key_is_refused_in_one_line_that_names_both_and_changes_nothing(
    tmp_path: Path,
) -> None:
    with opened(tmp_path) as notebook:
        keep(notebook, page_of("ada"))
    before = files(tmp_path)

    told = refused(url_of(tmp_path), lambda new: bytes(32))

    assert fingerprint(KEY) in told
    assert fingerprint(bytes(32)) in told
    assert files(tmp_path) == before
    with opened(tmp_path) as notebook:
        assert kept(notebook, "ada").version == 1


def test_no_key_no_change(tmp_path: Path) -> None:
    def missing(new: bool) -> bytes:
        raise LookupError

    with opened(tmp_path) as notebook:
        keep(notebook, page_of("ada"))
    before = files(tmp_path)

    with pytest.raises(LookupError):
        open_notebook(url_of(tmp_path), missing)
    assert files(tmp_path) == before


@pytest.mark.parametrize(
    "newer",
    [
        "UPDATE alembic_version SET version_num = '9999'",
        f"UPDATE notebook SET release = {RELEASE + 1}",
    ],
    ids=["tables", "pages"],
)
def test_a_database_of_a_newer_version_is_refused_and_stays_as_it_is(
    tmp_path: Path, newer: str
) -> None:
    with opened(tmp_path) as notebook:
        keep(notebook, page_of("ada"))
    sql_in(tmp_path, newer)
    before = files(tmp_path)

    assert "newer version" in refused(url_of(tmp_path))
    assert files(tmp_path) == before


def test_what_is_no_database_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "debrief.db").write_text("My diary. " * 1000)
    before = files(tmp_path)

    assert "is not a database" in refused(url_of(tmp_path))
    assert files(tmp_path) == before


def test_a_place_where_nothing_can_be_written_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert "cannot be opened for writing" in refused(f"sqlite:///{tmp_path}/file/debrief.db")
    assert "cannot be opened for writing" in refused(f"sqlite:///{tmp_path}")


def test_a_database_that_can_only_be_read_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    with opened(tmp_path) as notebook:
        keep(notebook, page_of("ada"))
    before = files(tmp_path)

    url = f"sqlite:///file:{tmp_path}/debrief.db?mode=ro&uri=true"
    assert "cannot be opened for writing" in refused(url)
    assert files(tmp_path) == before


@pytest.mark.parametrize("table", ["page", "community"])
def test_tables_of_somebody_else_are_left_alone(where: Where, table: str) -> None:
    sql_in(where, f"CREATE TABLE {table} (id INTEGER)")

    assert "tables that are not Debrief's" in refused(url_of(where))
    assert sql_in(where, f"SELECT count(*) FROM {table}") == [(0,)]


@pytest.mark.parametrize("table", ["filed", "community"])
def test_where_some_of_the_tables_are_missing_none_are_made(where: Where, table: str) -> None:
    with opened(where):
        pass
    sql_in(where, f"DROP TABLE {table}")

    assert "not all of Debrief's" in refused(url_of(where))


def test_only_a_start_makes_tables(where: Where) -> None:
    sql_in(where, "CREATE TABLE other (id INTEGER)")

    with pytest.raises(NothingKept):
        open_notebook(url_of(where), lambda new: KEY, new=False)
    with pytest.raises(NothingKept):
        open_notebook(url_of(where), lambda new: KEY, new=False)


def test_a_new_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    with opened(tmp_path):
        assert (tmp_path / "debrief.db").stat().st_mode & 0o077 == 0


def test_two_processes_at_once_are_refused_in_a_sentence_and_one_after_the_other_is_fine(
    tmp_path: Path,
) -> None:
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        before = files(tmp_path)
        told = refused(url_of(tmp_path))
        assert told.startswith("Another Debrief is using")
        assert files(tmp_path) == before
        other.kill()

    with opened(tmp_path) as notebook:
        assert kept(notebook, "ada").talks == page_of("ada", "kept by the other").talks


def test_the_same_process_cannot_open_it_twice(tmp_path: Path) -> None:
    with opened(tmp_path):
        assert "one at a time" in refused(url_of(tmp_path))
    opened(tmp_path).__enter__().close()


def test_errors_of_the_database_carry_no_values(tmp_path: Path) -> None:
    with opened(tmp_path) as notebook:
        sql(notebook, "DROP TABLE filed")
        with pytest.raises(NotSaved) as error:
            keep(notebook, page_of("ada", "x", filing=page_of("ada").talks))
        assert "page-of-ada" not in str(error.value.__cause__)


@pytest.mark.parametrize(
    ("url", "file"),
    [
        ("sqlite:///notes.db", Path("notes.db")),
        ("sqlite:////var/notes.db", Path("/var/notes.db")),
        ("sqlite:///", None),
        ("postgresql://host/name", None),
    ],
)
def test_the_file_behind_an_address_is_known(url: str, file: Path | None) -> None:
    assert sqlite_file(url) == file


def test_a_relative_address_is_a_file_in_the_folder_at_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with closing(open_notebook("sqlite:///notes.db", lambda new: KEY)):
        assert "notes.db" in files(tmp_path)


@pytest.mark.parametrize(
    "url", ["nonsense", "postgresql://u@host:port/db", "postgresql://u@[::1/db"]
)
def test_an_address_that_is_none_is_told_and_not_repeated(url: str) -> None:
    told = refused(url)

    assert "DATABASE_URL cannot be read" in told and url not in told
