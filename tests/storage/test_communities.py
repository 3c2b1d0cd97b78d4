"""What is kept about a community is found, by every process, and never in another's place."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

import msgspec
import pytest
from sqlalchemy import make_url

import storage.communities
from bot.community import Community
from bot.ports import Place
from storage.engines import engine_for
from storage.notebook import SqlNotebook
from tests.storage.shelf import (
    INSTALLATION,
    Where,
    community_of,
    keep,
    opened,
    page_in,
    sql,
    sql_in,
    url_of,
)

OURS, THEIRS = community_of("T1"), community_of("T2", country="", secrets={})
HERE, THERE = ("slack", "T1"), ("slack", "T2")


class Seconds:
    """A clock that is turned by hand."""

    passed = 0.0

    def __call__(self) -> float:
        return self.passed


@contextmanager
def timed(where: Where, clock: Seconds) -> Iterator[SqlNotebook]:
    """Open a notebook, whose tables are there, with a clock of the test's own."""
    with closing(SqlNotebook(engine_for(make_url(url_of(where))), INSTALLATION, clock)) as notebook:
        yield notebook


def known(notebook: SqlNotebook, place: Place = HERE) -> Community | None:
    """What a batch knows of a community."""
    with notebook.batch() as batch:
        return batch.community(place)


def test_a_community_is_found_as_it_was_kept(where: Where) -> None:
    with opened(where) as notebook:
        notebook.keep_community(OURS)
        notebook.keep_community(THEIRS)
        assert (known(notebook), notebook.community(HERE)) == (OURS, OURS)

    with opened(where) as notebook:
        assert (known(notebook), notebook.community(HERE)) == (OURS, OURS)
        assert (known(notebook, THERE), notebook.community(THERE)) == (THEIRS, THEIRS)


def test_what_nothing_is_kept_about_is_none(notebook: SqlNotebook) -> None:
    notebook.keep_community(OURS)

    for place in (THERE, ("discord", "T1"), ("slack", ""), ("terminal", "")):
        assert known(notebook, place) is None
        assert notebook.community(place) is None


def test_what_is_kept_anew_takes_the_place_of_the_old_at_once(notebook: SqlNotebook) -> None:
    assert known(notebook) is None
    for changed in (OURS, OURS.but(country="AT", secrets={"token": "another"})):
        notebook.keep_community(changed)
        assert known(notebook) == changed
    assert sql(notebook, "SELECT version FROM community") == [(2,)]

    notebook.forget_community(HERE)
    assert known(notebook) is None


def test_the_communities_of_a_platform_are_those_and_no_others(notebook: SqlNotebook) -> None:
    for one in (OURS, THEIRS, community_of("T1").but(platform="discord")):
        notebook.keep_community(one)

    assert sorted(one.id for one in notebook.communities("slack")) == ["T1", "T2"]
    assert [one.platform for one in notebook.communities("discord")] == ["discord"]
    assert notebook.communities("terminal") == []


def test_a_community_of_a_release_with_fewer_fields_is_read(
    notebook: SqlNotebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Earlier:
        def encode(self, community: Community) -> bytes:
            return msgspec.json.encode({"platform": "slack", "id": community.id, "gone": 1})

    monkeypatch.setattr(storage.communities, "_ENCODER", Earlier())
    notebook.keep_community(OURS)

    assert known(notebook) == Community("slack", "T1")


@pytest.mark.parametrize("column", ["body", "wrapped_key", "version", "platform"])
def test_a_community_that_does_not_open_is_none_and_the_others_are_unharmed(
    where: Where, column: str, caplog: pytest.LogCaptureFixture
) -> None:
    with opened(where) as notebook:
        notebook.keep_community(OURS)
        notebook.keep_community(THEIRS)
        keep(notebook, page_in("T1", "ada"))
    hashed = INSTALLATION.place(HERE)
    damage = {"version": 7, "platform": "discord"}.get(column, b"0")
    sql_in(where, f"UPDATE community SET {column} = ? WHERE place = ?", damage, hashed)

    with opened(where) as notebook:
        assert known(notebook) is notebook.community(HERE) is None
        assert known(notebook, THERE) == THEIRS
        assert notebook.communities("slack") == [THEIRS]
        assert notebook.talks(page_in("T1", "ada").address)[0] is not None
        assert "does not open: Unsealable" in caplog.text and "T1" not in caplog.text

        notebook.keep_community(OURS)
        assert known(notebook) == OURS


def test_what_one_process_keeps_another_knows_after_a_minute(postgresql: str) -> None:
    clock = Seconds()
    with opened(postgresql) as first, timed(postgresql, clock) as second:
        assert known(second) is None
        first.keep_community(OURS)
        clock.passed = 59.9
        assert known(second) is None
        clock.passed = 60
        assert known(second) == OURS

        first.forget_community(HERE)
        assert known(second) == OURS
        clock.passed = 120
        assert known(second) is None


def test_who_asks_the_notebook_itself_is_told_what_is_there_now(postgresql: str) -> None:
    with opened(postgresql) as first, opened(postgresql) as second:
        assert known(second) is None
        first.keep_community(OURS)

        assert second.community(HERE) == OURS
        assert known(second) == OURS


def test_a_community_is_read_once_a_minute_whether_or_not_it_is_there(where: Where) -> None:
    clock = Seconds()
    with opened(where) as notebook:
        notebook.keep_community(OURS)
    with timed(where, clock) as notebook:
        assert (known(notebook), known(notebook, THERE)) == (OURS, None)
        sql(notebook, "ALTER TABLE community RENAME TO elsewhere")
        assert (known(notebook), known(notebook, THERE)) == (OURS, None)
        sql(notebook, "ALTER TABLE elsewhere RENAME TO community")
        sql(notebook, "DELETE FROM community")
        clock.passed = 60
        assert known(notebook) is None
