"""The database is worth nothing to a thief, and nothing in it can be moved about unseen."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.page import Address, Page
from bot.reply import Line, Reply
from storage.sealing import Installation, Unsealable, fingerprint
from tests.storage.shelf import (
    INSTALLATION,
    KEY,
    MONDAY,
    Where,
    address_of,
    community_of,
    everything,
    files,
    keep,
    kept,
    opened,
    page_of,
    rows_of,
    sql,
    sql_in,
)

PLANTED = (
    "Zyxcorp",
    "humiliated",
    "Ingeborg",
    "U07PERSON",
    "T07COMMUNITY",
    "after_a_rejection",
    "Europe/Berlin",
    "slack",
)


def planted() -> Page:
    """Plant words everywhere a page has room for them, open and filed."""
    address = replace(address_of("U07PERSON"), community="T07COMMUNITY")
    page = page_of("U07PERSON", "Zyxcorp humiliated me, said Ingeborg. " * 50, address=address)
    owed = (Reply("token", MONDAY, (Line("Zyxcorp, Ingeborg"),)),)
    return replace(page, id="0123abcd", owed=owed, heard=("Zyxcorp",), filing=page.talks)


def plant(folder: Path) -> None:
    page = planted()
    with opened(folder) as notebook:
        keep(notebook, page)
        with notebook.batch() as batch:
            again = batch.load([page.address])[page.address]
            batch.save(replace(again, filing=page.talks), None)
        assert {name for name in files(folder) if "-" in name} == {"debrief.db-wal"}
        assert [word for word in PLANTED if word.encode() in everything(folder)] == []
    assert [word for word in PLANTED if word.encode() in everything(folder)] == []


def test_no_word_name_or_id_stands_in_any_file_neither_open_nor_closed(tmp_path: Path) -> None:
    plant(tmp_path)


def test_no_word_name_or_id_stands_in_any_row_of_a_shared_database(postgresql: str) -> None:
    with opened(postgresql) as notebook:
        keep(notebook, planted())

    assert [word for word in PLANTED if word.encode() in rows_of(postgresql)] == []


def test_of_a_community_only_its_platform_stands_in_clear(where: Where) -> None:
    lines = ("Zyxcorp's coach is Ingeborg",)
    community = community_of(
        "T07COMMUNITY",
        country="humiliated",
        helplines=lines,
        coaches=lines,
        pointers=lines,
        secrets={"Zyxcorp": "U07PERSON"},
    )
    page = planted()
    with opened(where) as notebook:
        notebook.keep_community(community)
        keep(notebook, page, replace(page, id="1", address=replace(page.address, person="2")))
    data = rows_of(where) if isinstance(where, str) else everything(where)
    assert [word for word in PLANTED if word.encode() in data] == ["slack"]

    [(id, place, platform, version)] = sql_in(
        where, "SELECT id, place, platform, version FROM community"
    )
    assert re.fullmatch("[0-9a-f]{16}", id) and re.fullmatch("[0-9a-f]{64}", place)
    assert (platform, version) == ("slack", 1)
    assert sql_in(where, "SELECT DISTINCT community FROM page") == [(place,)]


def test_communities_cannot_be_looked_up_without_the_key_nor_taken_for_people() -> None:
    place, person = ("slack", "T07"), Address("slack", "T07")
    hashed = INSTALLATION.place(place)

    assert hashed == Installation(KEY).place(place)
    assert hashed != Installation(bytes(32)).place(place)
    assert hashed not in {
        INSTALLATION.person(person),
        INSTALLATION.person(Address("slack", "", "T07")),
    }


@pytest.mark.parametrize("columns", [["body"], ["body", "wrapped_key"], ["place"]])
def test_what_is_swapped_between_two_communities_does_not_open(
    tmp_path: Path, columns: list[str]
) -> None:
    with opened(tmp_path) as notebook:
        for name in ("one", "two"):
            notebook.keep_community(community_of(name))
    rows = sql_in(tmp_path, f"SELECT id, {', '.join(columns)} FROM community ORDER BY id")
    sql_in(tmp_path, f"UPDATE community SET {columns[0]} = id WHERE {columns[0]} = place")
    for (id, *_), (_, *values) in zip(rows, reversed(rows), strict=True):
        settings = ", ".join(f"{column} = ?" for column in columns)
        sql_in(tmp_path, f"UPDATE community SET {settings} WHERE id = ?", *values, id)

    with opened(tmp_path) as notebook:
        assert notebook.communities("slack") == []


def test_the_key_is_not_in_the_database(tmp_path: Path) -> None:
    plant(tmp_path)

    assert KEY not in everything(tmp_path)
    assert sql_in(tmp_path, "SELECT key_print FROM notebook") == [(fingerprint(KEY),)]


def test_in_clear_stand_random_ids_hashes_times_and_versions_alone(tmp_path: Path) -> None:
    plant(tmp_path)

    [(id, person, wake_at, lease)] = sql_in(tmp_path, "SELECT id, person, wake_at, lease FROM page")
    assert (id, wake_at, lease) == ("0123abcd", None, None)
    assert re.fullmatch("[0-9a-f]{64}", person)
    assert sql_in(tmp_path, "SELECT id, page_id FROM filed") == [("0123abcd/talk", "0123abcd")]


def test_people_cannot_be_looked_up_without_the_key() -> None:
    ada = address_of("ada")

    assert INSTALLATION.person(ada) == Installation(KEY).person(ada)
    assert INSTALLATION.person(ada) != Installation(bytes(32)).person(ada)


def test_the_same_name_elsewhere_is_someone_else() -> None:
    ada = address_of("ada")
    others = [
        replace(ada, platform="discord"),
        replace(ada, community=""),
        replace(ada, person=f"{ada.community}ada", community=""),
    ]

    assert len({INSTALLATION.person(one) for one in [ada, *others]}) == 4


def test_the_same_words_never_look_the_same(tmp_path: Path) -> None:
    with opened(tmp_path) as notebook:
        keep(notebook, page_of("ada", "same"))
        first = sql(notebook, "SELECT body FROM page")
        keep(notebook, kept(notebook, "ada"))
        assert sql(notebook, "SELECT body FROM page") != first


def test_a_seal_tells_nothing_when_it_is_printed() -> None:
    assert repr(INSTALLATION.new_key("page")[1]) == "Seal()"


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("page", ["body"]),
        ("page", ["body", "wrapped_key"]),
        ("page", ["body", "wrapped_key", "version"]),
        ("page", ["person"]),
        ("filed", ["body"]),
        ("filed", ["page_id"]),
    ],
)
def test_what_is_swapped_between_two_people_does_not_open(
    tmp_path: Path, table: str, columns: list[str]
) -> None:
    with opened(tmp_path) as notebook:
        for name in ("ada", "bob"):
            keep(notebook, replace(page_of(name, name), filing=page_of(name, name).talks))
    rows = sql_in(tmp_path, f"SELECT id, {', '.join(columns)} FROM {table} ORDER BY id")
    sql_in(tmp_path, f"UPDATE {table} SET {columns[0]} = id WHERE typeof({columns[0]}) <> 'blob'")
    for (id, *_), (_, *values) in zip(rows, reversed(rows), strict=True):
        settings = ", ".join(f"{column} = ?" for column in columns)
        sql_in(tmp_path, f"UPDATE {table} SET {settings} WHERE id = ?", *values, id)

    with opened(tmp_path) as notebook:
        for name in ("ada", "bob"):
            with pytest.raises(Unsealable):
                notebook.talks(address_of(name))


def test_an_older_page_under_a_newer_version_does_not_open(where: Where) -> None:
    with opened(where) as notebook:
        keep(notebook, page_of("ada", "old"))
        [(old,)] = sql(notebook, "SELECT body FROM page")
        keep(notebook, kept(notebook, "ada"))
    sql_in(where, "UPDATE page SET body = ?", old)

    with opened(where) as notebook, pytest.raises(Unsealable):
        kept(notebook, "ada")


def test_a_page_with_one_wrong_bit_does_not_open(where: Where) -> None:
    with opened(where) as notebook:
        keep(notebook, page_of("ada"))
    [(body,)] = sql_in(where, "SELECT body FROM page")
    sql_in(where, "UPDATE page SET body = ?", body[:-1] + bytes([body[-1] ^ 1]))

    with opened(where) as notebook, pytest.raises(Unsealable):
        kept(notebook, "ada")


def test_one_person_s_damaged_page_leaves_the_others_alone(where: Where) -> None:
    with opened(where) as notebook:
        keep(notebook, page_of("ada"), page_of("bob", "still here"))
    sql_in(where, "UPDATE page SET body = ? WHERE id = 'page-of-ada'", b"0")

    with opened(where) as notebook:
        assert kept(notebook, "bob").talks == page_of("bob", "still here").talks
