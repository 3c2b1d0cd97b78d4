"""People of one community among those of others: due, looked at, and forgotten."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.page import RELEASE, Page
from storage.notebook import SqlNotebook
from tests.storage.shelf import (
    INSTALLATION,
    MONDAY,
    Where,
    community_of,
    everything,
    files,
    keep,
    opened,
    page_in,
    sql,
    sql_in,
)

HERE, THERE = ("slack", "T1"), ("slack", "T2")


def test_the_same_person_in_two_communities_has_two_pages(notebook: SqlNotebook) -> None:
    pages = [page_in(community, "ada") for community in ("T1", "T2", "")]
    keep(notebook, *pages)

    with notebook.batch() as batch:
        found = batch.load([page.address for page in pages])
    assert [found[page.address].id for page in pages] == [page.id for page in pages]
    hashes = {one for (one,) in sql(notebook, "SELECT community FROM page")}
    assert hashes == {INSTALLATION.place(place) for place in (HERE, THERE, ("slack", ""))}


def test_people_of_a_resting_community_wait_and_others_come(notebook: SqlNotebook) -> None:
    until = MONDAY + timedelta(minutes=1)
    with notebook.batch() as batch:
        for community in ("T1", "T2", ""):
            batch.save(page_in(community, "wakes", wake_at=MONDAY), None)
            batch.save(page_in(community, "leased", wake_at=MONDAY), until)

    def due(*resting: str, limit: int = 10) -> list[str]:
        places = (("slack", one) for one in resting)
        with notebook.batch() as batch:
            return sorted(page.id for page in batch.due(until, limit, places))

    assert due("T1") == ["leased-in-", "leased-in-T2", "wakes-in-", "wakes-in-T2"]
    assert due("T1", "T2") == ["leased-in-", "wakes-in-"]
    assert due("T1", "", limit=1) == ["wakes-in-T2"]
    assert len(due()) == len(due("T3")) == 6
    assert due("T1", "T2", "") == []


def test_the_look_for_who_is_due_reads_what_is_due_alone_also_while_some_rest(
    sqlite: SqlNotebook,
) -> None:
    asked: list[str] = []
    with sqlite.batch() as batch:
        batch._connection.connection.dbapi_connection.set_trace_callback(asked.append)  # type: ignore[union-attr]
        batch.due(MONDAY, 10, [HERE])
    looks = [one for one in asked if one.startswith("SELECT")]

    plans = [str(sql(sqlite, f"EXPLAIN QUERY PLAN {look}")) for look in looks]
    assert ["ix_page_waiting" in plan for plan in plans] == [True, False]
    assert ["ix_page_leased" in plan for plan in plans] == [False, True]


def test_who_spoke_lately_on_a_platform_is_found_in_pieces(where: Where) -> None:
    names = [f"p{number}" for number in range(7)]
    you = page_in("", "you", spoken=MONDAY)
    with opened(where) as notebook:
        keep(
            notebook,
            *(page_in("T1", name, spoken=MONDAY) for name in names),
            page_in("T2", "elsewhere", spoken=MONDAY + timedelta(days=1)),
            page_in("T1", "damaged", spoken=MONDAY),
            page_in("T1", "silent"),
            page_in("T1", "long ago", spoken=MONDAY - timedelta(seconds=1)),
            page_in("T1", "newer", spoken=MONDAY, release=RELEASE + 1),
            replace(you, address=replace(you.address, platform="terminal")),
        )
    sql_in(where, "UPDATE page SET body = ? WHERE id = 'damaged-in-T1'", b"0")

    with opened(where) as notebook:
        pieces: list[list[str]] = []
        after = ""
        while not pieces or after:
            pages, after = notebook.active("slack", MONDAY, after, limit=3)
            pieces.append([page.address.person for page in pages])
        assert sorted(name for piece in pieces for name in piece) == ["elsewhere", *names]
        assert len(pieces) == 5 and max(map(len, pieces)) <= 3
        assert notebook.active("slack", MONDAY, limit=13)[1] == ""
        assert len(notebook.active("terminal", MONDAY)[0]) == 1


def test_who_is_looked_at_is_not_claimed(postgresql: str) -> None:
    with opened(postgresql) as one, opened(postgresql) as other:
        page = page_in("T1", "ada", spoken=MONDAY)
        keep(one, page)
        with one.batch() as batch:
            batch.load([page.address])
            assert len(other.active("slack", MONDAY)[0]) == 1


def filing(community: str, name: str) -> Page:
    """The page of somebody who has filed two talks."""
    page = page_in(community, name, filing=page_in(community, name, said="Mine. " * 900).talks)
    return replace(page, filing=tuple(replace(page.filing[0], id=id) for id in ("one", "two")))


def test_a_community_is_forgotten_with_everyone_in_it_and_nobody_else(where: Where) -> None:
    pages = [filing(community, name) for community in ("T1", "T2", "") for name in ("ada", "bob")]
    with opened(where) as notebook:
        keep(notebook, *pages)
        for community in ("T1", "T2"):
            notebook.keep_community(community_of(community))
        before = [notebook.talks(page.address) for page in pages[2:]]

        notebook.forget_community(HERE)

        assert [notebook.talks(page.address) for page in pages[2:]] == before
    with opened(where) as notebook:
        assert [notebook.talks(page.address) for page in pages] == [(None, ())] * 2 + before
        assert (notebook.community(HERE), notebook.community(THERE)) == (None, community_of("T2"))
    left = sql_in(where, "SELECT DISTINCT page_id FROM filed ORDER BY page_id")
    assert [id for (id,) in left] == sorted(page.id for page in pages[2:])


def test_who_comes_again_after_their_community_was_forgotten_is_someone_new(
    notebook: SqlNotebook,
) -> None:
    keep(notebook, page_in("T1", "ada", said="before"))
    notebook.forget_community(HERE)
    again = page_in("T1", "ada", said="after")
    keep(notebook, again)

    page, _ = notebook.talks(again.address)
    assert page is not None and page.talks == again.talks


def test_a_community_of_which_nothing_is_kept_can_be_forgotten(notebook: SqlNotebook) -> None:
    keep(notebook, page_in("T2", "ada"))
    notebook.forget_community(HERE)

    assert notebook.talks(page_in("T2", "ada").address)[0] is not None


def sealed(notebook: SqlNotebook) -> list[bytes]:
    """What lies sealed of everyone of a community, and of itself: parts by which to find it."""
    of_it = INSTALLATION.place(HERE)
    rows = sql(notebook, "SELECT wrapped_key, body FROM page WHERE community = ?", of_it)
    rows += sql(notebook, "SELECT wrapped_key, body FROM community WHERE place = ?", of_it)
    own = "SELECT id FROM page WHERE community = ?"
    rows += sql(notebook, f"SELECT body FROM filed WHERE page_id IN ({own})", of_it)
    return [of_it.encode(), *(value[:48] for row in rows for value in row)]


def test_nothing_of_a_forgotten_community_is_in_any_file(
    tmp_path: Path, sqlite: SqlNotebook
) -> None:
    keep(sqlite, *(filing(one, f"p{number}") for one in ("T1", "T2") for number in range(20)))
    sqlite.keep_community(community_of("T1"))
    old = sealed(sqlite)
    assert len(old) == 1 + 20 * 2 + 2 + 20 * 2
    assert all(part in everything(tmp_path) for part in old)

    sqlite.forget_community(HERE)

    assert [part for part in old if part in everything(tmp_path)] == []
    assert files(tmp_path)["debrief.db-wal"] == b""


def test_what_is_kept_about_an_empty_community_is_scrubbed_as_well(
    tmp_path: Path, sqlite: SqlNotebook
) -> None:
    sqlite.keep_community(community_of("T1"))
    old = sealed(sqlite)
    sqlite.forget_community(HERE)

    assert [part for part in old if part in everything(tmp_path)] == []


def test_of_a_forgotten_community_nobody_is_at_hand(notebook: SqlNotebook) -> None:
    keep(notebook, page_in("T1", "ada"), page_in("T2", "ada"))
    notebook.forget_community(HERE)

    assert list(notebook._recent) == list(notebook._keys._seals) == ["ada-in-T2"]
