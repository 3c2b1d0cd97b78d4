"""No room, no right to write: said in a sentence, nothing lost, and it goes on when it can."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.ports import NotSaved
from storage.notebook import SqlNotebook
from tests.storage.shelf import address_of, everything, found, keep, kept, opened, page_of, sql

LONG = "A long story. " * 5000


def fill_up(notebook: SqlNotebook) -> None:
    [(pages,)] = sql(notebook, "PRAGMA page_count")
    sql(notebook, f"PRAGMA max_page_count = {pages}")


def make_room(notebook: SqlNotebook) -> None:
    sql(notebook, "PRAGMA max_page_count = 1000000")


def test_a_full_disk_is_told_and_what_came_before_is_safe(tmp_path: Path) -> None:
    with opened(tmp_path) as notebook:
        keep(notebook, page_of("ada", "before"))
        before = kept(notebook, "ada")
        fill_up(notebook)
        with pytest.raises(NotSaved, match="The disk is full, so that is not saved") as error:
            keep(notebook, page_of("bob"), replace(before, filing=page_of("ada", LONG).talks))
        assert "\n" not in str(error.value)
        assert notebook.talks(address_of("ada")) == (before, [])
        assert found(notebook, "bob") is None
    with opened(tmp_path) as notebook:
        assert kept(notebook, "ada") == before


def test_when_there_is_room_again_it_goes_on(sqlite: SqlNotebook) -> None:
    keep(sqlite, page_of("ada", "before"))
    fill_up(sqlite)
    with pytest.raises(NotSaved):
        keep(sqlite, replace(kept(sqlite, "ada"), heard=(LONG,)))
    make_room(sqlite)
    keep(sqlite, replace(kept(sqlite, "ada"), heard=(LONG,)))

    assert kept(sqlite, "ada").heard == (LONG,)


def test_on_a_full_disk_a_person_can_still_be_forgotten(
    tmp_path: Path, sqlite: SqlNotebook
) -> None:
    keep(sqlite, page_of("ada", LONG), page_of("bob"))
    [(key,)] = sql(sqlite, "SELECT wrapped_key FROM page WHERE id = 'page-of-ada'")
    fill_up(sqlite)

    with sqlite.batch() as batch:
        batch.forget(address_of("ada"))
    assert key not in everything(tmp_path)


def test_a_notebook_that_can_only_be_read_says_so(sqlite: SqlNotebook) -> None:
    keep(sqlite, page_of("ada", "before"))
    sql(sqlite, "PRAGMA query_only = ON")
    with pytest.raises(NotSaved, match="can only be read, so that is not saved"):
        keep(sqlite, kept(sqlite, "ada"))
    sql(sqlite, "PRAGMA query_only = OFF")

    keep(sqlite, kept(sqlite, "ada"))
    assert kept(sqlite, "ada").version == 2
