"""Who is forgotten is found in no file, also with the key in hand."""

import random
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bot.page import Page
from storage.notebook import SqlNotebook
from storage.sealing import Unsealable
from tests.storage.shelf import (
    INSTALLATION,
    Where,
    address_of,
    everything,
    files,
    found,
    keep,
    kept,
    opened,
    page_of,
    sql,
)


def long_page(name: str) -> Page:
    page = page_of(name, f"What {name} said. " * 800)
    return replace(page, filing=tuple(replace(page.talks[0], id=id) for id in ("one", "two")))


def sealed(notebook: SqlNotebook, page: Page) -> list[bytes]:
    """The bytes from which a page could be had, if one had the key."""
    [(key, body)] = sql(notebook, "SELECT wrapped_key, body FROM page WHERE id = ?", page.id)
    filed = sql(notebook, "SELECT body FROM filed WHERE page_id = ?", page.id)
    return [key, body[:64], body[-64:], *(part for (body,) in filed for part in (body[:64],))]


def forget(notebook: SqlNotebook, *names: str) -> None:
    with notebook.batch() as batch:
        for page in batch.load(map(address_of, names)).values():
            batch.forget(page.address)


def keys_that_open(data: bytes, page: Page) -> int:
    """Try every place in some bytes as the wrapped key of a page."""
    wrapped = len(INSTALLATION.new_key(page.id)[0])
    opens = 0
    for start in range(len(data) - wrapped + 1):
        try:
            INSTALLATION.unwrap(data[start : start + wrapped], page.id)
            opens += 1
        except Unsealable:
            pass
    return opens


def test_nothing_of_a_forgotten_person_is_in_any_file_while_the_process_goes_on(
    tmp_path: Path, sqlite: SqlNotebook
) -> None:
    keep(sqlite, long_page("ada"), long_page("bob"))
    keep(sqlite, replace(kept(sqlite, "ada"), heard=("more",)))
    old = sealed(sqlite, kept(sqlite, "ada"))
    assert all(part in everything(tmp_path) for part in old)

    forget(sqlite, "ada")

    assert [part for part in old if part in everything(tmp_path)] == []
    assert files(tmp_path)["debrief.db-wal"] == b""


def test_with_the_key_in_hand_a_copy_taken_afterwards_opens_nothing(
    tmp_path: Path, sqlite: SqlNotebook
) -> None:
    keep(sqlite, page_of("ada", "mine"), page_of("bob", "mine too"))
    ada, bob = kept(sqlite, "ada"), kept(sqlite, "bob")
    forget(sqlite, "ada")

    data = everything(tmp_path)
    assert keys_that_open(data, ada) == 0
    assert keys_that_open(data, bob) == 1


def test_everyone_else_keeps_everything(where: Where) -> None:
    with opened(where) as notebook:
        keep(notebook, long_page("ada"), long_page("bob"))
        before = notebook.talks(address_of("bob"))
        forget(notebook, "ada")
        assert notebook.talks(address_of("bob")) == before
        assert found(notebook, "ada") is None
    with opened(where) as notebook:
        assert notebook.talks(address_of("bob")) == before
        assert found(notebook, "ada") is None


def test_who_is_forgotten_can_come_again_as_someone_new(notebook: SqlNotebook) -> None:
    keep(notebook, page_of("ada", "before"))
    forget(notebook, "ada")
    keep(notebook, page_of("ada", "after"))

    assert kept(notebook, "ada").talks == page_of("ada", "after").talks


def test_nothing_is_left_between_the_pages_of_many(tmp_path: Path, sqlite: SqlNotebook) -> None:
    dice = random.Random(7)
    names = [f"p{number}" for number in range(40)]
    keep(sqlite, *(page_of(name) for name in names))
    for name in 6 * names:
        said = "x" * dice.choice([0, 200, 900, 5000])
        page = replace(kept(sqlite, name), heard=(said,), filing=page_of(name, said).talks)
        keep(sqlite, page)

    gone: list[bytes] = []
    for name in dice.sample(names, 20):
        gone += sealed(sqlite, kept(sqlite, name))
        forget(sqlite, name)
        data = everything(tmp_path)
        assert [part for part in gone if part in data] == []


def test_a_process_that_dies_right_after_forgetting_leaves_nothing_to_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    died, copy = tmp_path / "died", tmp_path / "copy"
    died.mkdir()
    with opened(died) as notebook:
        keep(notebook, page_of("ada"), page_of("bob"))
        old = sealed(notebook, kept(notebook, "ada"))
        monkeypatch.setattr(SqlNotebook, "_scrub", lambda self: None)
        forget(notebook, "ada")
        shutil.copytree(died, copy)
    monkeypatch.undo()
    assert old[0] in everything(copy)

    with opened(copy) as notebook:
        assert found(notebook, "ada") is None
        assert [part for part in old if part in everything(copy)] == []
