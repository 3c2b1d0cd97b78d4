"""Batches, versions, leases and wakes."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

import storage.keyring
import storage.notebook
from bot.page import RELEASE
from bot.ports import NotSaved
from storage.batch import Stale
from storage.notebook import SqlNotebook
from tests.storage.shelf import MONDAY, Where, address_of, found, keep, kept, opened, page_of, sql


def test_everyone_has_a_page_of_their_own(notebook: SqlNotebook) -> None:
    same_name_elsewhere = replace(address_of("ada"), community="another")
    other = replace(page_of("ada", "mine"), id="other", address=same_name_elsewhere)
    keep(notebook, page_of("ada", "hers"), other, page_of("bob"))

    with notebook.batch() as batch:
        loaded = batch.load([same_name_elsewhere, address_of("bob"), address_of("nobody")])
    assert {person: page.id for person, page in loaded.items()} == {
        same_name_elsewhere: "other",
        address_of("bob"): "page-of-bob",
    }


def test_a_page_that_someone_else_saved_meanwhile_is_not_overwritten(
    notebook: SqlNotebook,
) -> None:
    keep(notebook, page_of("ada"))
    mine = theirs = kept(notebook, "ada")
    keep(notebook, replace(theirs, heard=("theirs",)))

    with pytest.raises(Stale), notebook.batch() as batch:
        batch.save(replace(mine, heard=("mine",)), None)
    assert kept(notebook, "ada").heard == ("theirs",)


def test_a_person_has_one_page_at_most(notebook: SqlNotebook) -> None:
    keep(notebook, page_of("ada", "first"))

    with pytest.raises(NotSaved), notebook.batch() as batch:
        batch.save(replace(page_of("ada", "second"), id="second"), None)
    assert kept(notebook, "ada").id == "page-of-ada"


def test_a_batch_with_an_error_keeps_nothing_of_it(notebook: SqlNotebook) -> None:
    keep(notebook, page_of("ada"))
    ada = kept(notebook, "ada")

    changed = replace(ada, heard=("lost",), filing=(replace(ada.talks[0], id="x"),))
    with pytest.raises(Stale):
        keep(notebook, changed, page_of("bob"), ada)

    assert notebook.talks(address_of("ada")) == (ada, [])
    assert found(notebook, "bob") is None


def test_a_batch_with_an_error_forgets_nobody(notebook: SqlNotebook) -> None:
    keep(notebook, page_of("ada"), page_of("bob"))

    def forget_and_fail() -> None:
        with notebook.batch() as batch:
            batch.forget(address_of("ada"))
            batch.save(replace(kept_pages["bob"], version=7), None)

    kept_pages = {name: kept(notebook, name) for name in ("ada", "bob")}
    with pytest.raises(Stale):
        forget_and_fail()
    keep(notebook, kept(notebook, "ada"))
    assert kept(notebook, "ada").version == 2


def test_the_notebook_goes_on_after_an_error(notebook: SqlNotebook) -> None:
    ada = page_of("ada")
    with pytest.raises(NotSaved):
        keep(notebook, ada, ada)

    keep(notebook, ada)
    assert kept(notebook, "ada").version == 1


def test_more_people_than_keys_in_memory_lose_nothing(
    where: Where, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage.keyring, "KEPT", 2)
    monkeypatch.setattr(storage.notebook, "RECENT", 1)
    names = ["ada", "bob", "cyd", "dee", "eve"]
    with opened(where) as notebook:
        keep(notebook, *(page_of(name) for name in names))
    with opened(where) as notebook:
        for _ in range(2):
            with notebook.batch() as batch:
                for page in batch.load(map(address_of, names)).values():
                    assert batch.filed(page) == []
                    batch.save(page, None)
        assert [kept(notebook, name).version for name in names] == [3] * 5


def test_a_page_is_due_when_its_moment_has_come_the_longest_due_first(
    notebook: SqlNotebook,
) -> None:
    keep(
        notebook,
        page_of("late", wake_at=MONDAY),
        page_of("never"),
        page_of("later", wake_at=MONDAY + timedelta(hours=3)),
        page_of("latest", wake_at=MONDAY - timedelta(hours=1)),
        page_of("soon", wake_at=MONDAY + timedelta(milliseconds=1)),
    )

    def due(limit: int) -> list[str]:
        with notebook.batch() as batch:
            return [page.address.person for page in batch.due(MONDAY, limit)]

    assert due(10) == ["latest", "late"]
    assert due(1) == ["latest"]


def test_a_leased_page_is_not_due_before_its_lease_ends(notebook: SqlNotebook) -> None:
    until = MONDAY + timedelta(seconds=60)
    with notebook.batch() as batch:
        batch.save(page_of("ada", wake_at=MONDAY), until)

    def due(at: datetime) -> int:
        with notebook.batch() as batch:
            return len(batch.due(at, 10))

    assert due(until - timedelta(milliseconds=1)) == 0
    assert due(until) == 1
    assert notebook.next_wake() == until


def test_leases_end_with_the_process_that_took_them(tmp_path: Path) -> None:
    with opened(tmp_path) as notebook, notebook.batch() as batch:
        batch.save(page_of("ada", wake_at=MONDAY), MONDAY + timedelta(hours=1))

    with opened(tmp_path) as notebook:
        assert notebook.next_wake() == MONDAY
        with notebook.batch() as batch:
            assert len(batch.due(MONDAY, 10)) == 1


def test_the_next_wake_is_the_earliest_of_all(notebook: SqlNotebook) -> None:
    assert notebook.next_wake() is None
    keep(notebook, page_of("never"), page_of("ada", wake_at=MONDAY + timedelta(hours=1)))
    keep(notebook, page_of("bob", wake_at=MONDAY))
    assert notebook.next_wake() == MONDAY

    keep(notebook, replace(kept(notebook, "bob"), wake_at=None))
    assert notebook.next_wake() == MONDAY + timedelta(hours=1)


def test_a_page_of_a_newer_release_wakes_nobody_here(notebook: SqlNotebook) -> None:
    keep(notebook, page_of("ada", wake_at=MONDAY, release=RELEASE + 1))

    assert notebook.next_wake() is None
    with notebook.batch() as batch:
        assert batch.due(MONDAY, 10) == []


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("foreign_keys", 1),
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("locking_mode", "exclusive"),
    ],
)
def test_every_connection_is_careful(sqlite: SqlNotebook, setting: str, value: object) -> None:
    assert sql(sqlite, f"PRAGMA {setting}") == [(value,)]


def test_a_filed_talk_cannot_outlive_its_page(notebook: SqlNotebook) -> None:
    keep(notebook, replace(page_of("ada"), filing=page_of("ada").talks))
    sql(notebook, "DELETE FROM page")

    assert sql(notebook, "SELECT count(*) FROM filed") == [(0,)]
