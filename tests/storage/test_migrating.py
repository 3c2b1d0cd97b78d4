"""Tables of earlier versions are brought up to date, and nothing in them is lost."""

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import insert, make_url
from sqlmodel import SQLModel

from adapters.console import YOU
from bot.page import RELEASE
from storage.engines import engine_for
from storage.migrating import STEPS, migrate
from storage.opening import open_notebook
from storage.pages import page_bytes
from storage.refusals import CannotOpen
from storage.tables import NOTEBOOK, SCHEMA
from tests.storage.shelf import (
    INSTALLATION,
    KEY,
    MONDAY,
    Where,
    files,
    keep,
    kept,
    opened,
    page_of,
    sql_in,
    url_of,
)

ROOT = Path(__file__).parents[2]
EARLIER = ROOT / "tests" / "kept" / "release_1.database"
"""What release 1 kept of somebody who had waited an hour, and is to be asked about a letter."""


def step_by_step(where: Where, last: str = "head") -> None:
    """Make the tables as they came to be, one step after the other."""
    engine = engine_for(make_url(url_of(where)))
    with engine.begin() as connection:
        migrate(connection, None, last)
    engine.dispose()


def test_the_steps_lead_to_the_tables_that_a_new_database_gets(where: Where) -> None:
    step_by_step(where)
    engine = engine_for(make_url(url_of(where)))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []
    engine.dispose()


def test_the_steps_lead_to_the_same_statements_as_a_new_database(tmp_path: Path) -> None:
    made, grown = tmp_path / "made", tmp_path / "grown"
    for folder in (made, grown):
        folder.mkdir()
    with opened(made):
        pass
    step_by_step(grown)

    def statements(folder: Path) -> set[str]:
        rows = sql_in(folder, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {" ".join(one.replace('"', "").split()).replace("( ", "(") for (one,) in rows}

    indexes = {one for one in statements(made) if one.startswith("CREATE INDEX")}
    assert indexes == {one for one in statements(grown) if one.startswith("CREATE INDEX")}
    assert len(indexes) == 4


def test_the_number_of_the_tables_is_that_of_the_last_step() -> None:
    config = Config()
    config.set_main_option("script_location", str(STEPS))

    assert ScriptDirectory.from_config(config).get_current_head() == SCHEMA


def test_what_an_earlier_release_kept_on_sqlite_goes_on_and_a_copy_of_it_is_left(
    tmp_path: Path,
) -> None:
    shutil.copy(EARLIER, tmp_path / "debrief.db")
    told: list[str] = []
    with closing(open_notebook(url_of(tmp_path), lambda new: KEY, told.append)) as notebook:
        page, filed = notebook.talks(YOU)

    copy = tmp_path / f"debrief.db.before-{SCHEMA}"
    assert page is not None
    assert [record.script for record in page.talks] == ["after_the_letters"]
    assert [record.answers["cooled"].value for record in filed] == ["ON_TIME"]
    assert page.wake_at is not None and page.settings.zone_from == "platform"
    assert len(told) == 1 and str(copy) in told[0]
    assert copy.stat().st_mode & 0o077 == 0
    copy.rename(tmp_path / "again.db")
    url = f"sqlite:///{tmp_path / 'again.db'}"
    with closing(open_notebook(url, lambda new: KEY)) as notebook:
        assert notebook.talks(YOU) == (page, filed)


def test_who_was_there_before_there_were_communities_is_in_none_and_goes_on(where: Where) -> None:
    step_by_step(where, "0002")
    page = page_of("ada", "before", wake_at=MONDAY)
    person, (wrapped, seal) = INSTALLATION.person(page.address), INSTALLATION.new_key(page.id)
    body = seal.close(page_bytes(page), f"{page.id}:{person}:1")
    columns = "id, person, wrapped_key, body, version, release, wake_at"
    row = (page.id, person, wrapped, body, 1, RELEASE, int(MONDAY.timestamp() * 1000))
    sql_in(where, f"INSERT INTO page ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", *row)
    mark = (1, INSTALLATION.print, RELEASE)
    sql_in(where, "INSERT INTO notebook (id, key_print, release) VALUES (?, ?, ?)", *mark)

    with closing(open_notebook(url_of(where), lambda new: KEY, migrate=True)) as notebook:
        assert kept(notebook, "ada").talks == page.talks
        with notebook.batch() as batch:
            assert len(batch.due(MONDAY, 10, [("slack", page.address.community)])) == 1
        keep(notebook, kept(notebook, "ada"))
    assert sql_in(where, "SELECT version, community FROM page") == [(2, None)]


def test_an_earlier_database_with_the_wrong_key_stays_as_it_is(tmp_path: Path) -> None:
    shutil.copy(EARLIER, tmp_path / "debrief.db")
    before = (tmp_path / "debrief.db").read_bytes()

    with pytest.raises(CannotOpen, match="sealed with the key"):
        open_notebook(url_of(tmp_path), lambda new: bytes(32))
    assert (tmp_path / "debrief.db").read_bytes() == before
    assert list(files(tmp_path)) == ["debrief.db"]


def test_where_no_copy_can_be_written_nothing_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(EARLIER, tmp_path / "debrief.db")

    def full(self: Path, mode: int = 0) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "touch", full)
    with pytest.raises(CannotOpen, match="make room"):
        open_notebook(url_of(tmp_path), lambda new: KEY)
    monkeypatch.undo()
    assert sql_in(tmp_path, "SELECT schema_version FROM notebook") == [(1,)]


def test_a_migration_that_fails_leaves_the_database_as_it_was_and_no_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(EARLIER, tmp_path / "debrief.db")

    def fail(connection: object, version: object) -> None:
        raise CannotOpen("no")

    monkeypatch.setattr("storage.migrating.migrate", fail)
    with pytest.raises(CannotOpen):
        open_notebook(url_of(tmp_path), lambda new: KEY)
    monkeypatch.undo()

    assert list(files(tmp_path)) == ["debrief.db"]
    assert sql_in(tmp_path, "SELECT schema_version FROM notebook") == [(1,)]


def test_a_copy_that_was_begun_by_a_process_that_died_is_in_nobody_s_way(tmp_path: Path) -> None:
    shutil.copy(EARLIER, tmp_path / "debrief.db")
    (tmp_path / f"debrief.db.before-{SCHEMA}.part").write_bytes(b"half of it")

    open_notebook(url_of(tmp_path), lambda new: KEY).close()
    assert sorted(files(tmp_path)) == ["debrief.db", f"debrief.db.before-{SCHEMA}"]


def test_a_migration_does_not_wait_for_ever_for_somebody_who_holds_the_tables(
    postgresql: str,
) -> None:
    step_by_step(postgresql, "0001")
    sql_in(postgresql, "INSERT INTO notebook VALUES (1, 1, ?)", INSTALLATION.print)
    impatient = f"{postgresql}{'&' if '?' in postgresql else '?'}options=-c%20lock_timeout%3D300ms"

    with psycopg.connect(postgresql) as other:
        other.execute("LOCK TABLE page")
        with pytest.raises(CannotOpen, match="somebody else is using the tables"):
            open_notebook(impatient, lambda new: KEY, migrate=True)
    open_notebook(postgresql, lambda new: KEY, migrate=True).close()


def test_on_a_shared_database_an_operator_says_when_tables_change(postgresql: str) -> None:
    step_by_step(postgresql, "0001")
    sql_in(postgresql, "INSERT INTO notebook VALUES (1, 1, ?)", INSTALLATION.print)

    with pytest.raises(CannotOpen, match="debrief migrate"):
        open_notebook(postgresql, lambda new: KEY)
    open_notebook(postgresql, lambda new: KEY, migrate=True).close()
    open_notebook(postgresql, lambda new: KEY).close()
    assert sql_in(postgresql, "SELECT version_num FROM alembic_version") == [(SCHEMA,)]


def test_an_empty_shared_database_gets_its_tables_at_the_first_start(postgresql: str) -> None:
    asked: list[bool] = []

    def key(new: bool) -> bytes:
        asked.append(new)
        return KEY

    for _ in range(2):
        open_notebook(postgresql, key).close()
    assert asked == [True, False]


def test_a_shared_database_of_a_newer_version_is_refused(postgresql: str) -> None:
    with opened(postgresql):
        pass
    sql_in(postgresql, "UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(CannotOpen, match="newer version"):
        open_notebook(postgresql, lambda new: KEY)


def test_a_newer_release_on_a_shared_database_keeps_nobody_out(postgresql: str) -> None:
    with opened(postgresql):
        pass
    engine = engine_for(make_url(postgresql))
    with engine.begin() as connection:
        connection.execute(NOTEBOOK.delete())
        mark = {"id": 1, "key_print": INSTALLATION.print, "release": 999}
        connection.execute(insert(NOTEBOOK), mark)
    engine.dispose()

    open_notebook(postgresql, lambda new: KEY).close()
    assert sql_in(postgresql, "SELECT release FROM notebook") == [(999,)]


def test_a_database_that_fits_is_opened_without_loading_alembic(tmp_path: Path) -> None:
    with opened(tmp_path):
        pass
    looking = (
        "import sys; from storage.opening import open_notebook; "
        f"open_notebook({url_of(tmp_path)!r}, lambda new: bytes(range(32))).close(); "
        "sys.exit('alembic' in sys.modules or 'psycopg' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", looking], cwd=ROOT, check=False).returncode == 0
