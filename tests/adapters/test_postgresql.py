"""The command line on a database that processes share."""

import pytest

from storage.tables import SCHEMA
from tests.adapters.terminal import NOW, Outcome, debrief
from tests.storage.shelf import sql_in

KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="


def chat(url: str, *lines: str, now: str = NOW) -> Outcome:
    said = "".join(f"{line}\n" for line in lines)
    return debrief("chat", "--now", now, said=said, DATABASE_URL=url, DEBRIEF_KEY=KEY)


def test_a_talk_goes_on_from_one_process_to_the_next(postgresql: str) -> None:
    first = chat(postgresql, "Zyxcorp turned me down after the interview")
    second = chat(postgresql, "sad")

    assert (first.code, second.code, second.err) == (0, 0, "")
    assert "Zyxcorp" in first.out
    assert "It is okay to be sad" in second.out


@pytest.mark.parametrize("scheme", ["postgresql", "postgresql+psycopg", "postgres"])
def test_the_address_may_be_written_in_each_usual_way(postgresql: str, scheme: str) -> None:
    url = postgresql.replace("postgresql", scheme, 1)

    assert chat(url, "hello").code == 0
    assert debrief("explain", DATABASE_URL=url, DEBRIEF_KEY=KEY).out.startswith("page ")


def test_migrate_makes_the_tables_and_says_so(postgresql: str) -> None:
    for _ in range(2):
        outcome = debrief("migrate", DATABASE_URL=postgresql, DEBRIEF_KEY=KEY)
        assert (outcome.code, outcome.out) == (0, "The tables fit this version.\n")
    assert sql_in(postgresql, "SELECT version_num FROM alembic_version") == [(SCHEMA,)]


def test_forgetting_leaves_no_row(postgresql: str) -> None:
    chat(postgresql, "Zyxcorp turned me down", "sad")
    outcome = debrief("forget", "--yes", DATABASE_URL=postgresql, DEBRIEF_KEY=KEY)

    assert outcome.code == 0
    assert sql_in(postgresql, "SELECT count(*) FROM page") == [(0,)]


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("postgresql://nobody@127.0.0.1:1/nothing", "cannot be reached"),
        ("postgresql://host", "DATABASE_URL must look like"),
        ("mysql://host/name", "DATABASE_URL must look like"),
    ],
)
def test_an_address_that_does_not_work_is_told_in_a_line(url: str, told: str) -> None:
    outcome = chat(url, "hello")

    assert (outcome.code, outcome.out) == (2, "")
    assert told in outcome.err and outcome.err.count("\n") == 1


def test_a_password_is_never_shown() -> None:
    outcome = chat("postgresql://ann:zyxsecret@127.0.0.1:1/nothing", "hello")

    assert "zyxsecret" not in outcome.err + outcome.out


@pytest.mark.parametrize("command", ["export", "explain", "forget"])
def test_in_an_empty_database_nothing_is_kept_and_nothing_is_made(
    postgresql: str, command: str
) -> None:
    words = [command, "--yes"] if command == "forget" else [command]
    outcome = debrief(*words, DATABASE_URL=postgresql, DEBRIEF_KEY=KEY)

    assert (outcome.code, outcome.out) == (0, "Nothing is kept about you.\n")
    assert sql_in(postgresql, "SELECT count(*) FROM pg_tables WHERE tablename = 'page'") == [(0,)]


def test_a_database_or_a_role_that_is_not_there_is_named(postgresql: str) -> None:
    elsewhere = postgresql.replace("/debrief_", "/nothing_", 1)
    nobody = postgresql.replace("//postgres", "//nobody", 1)
    for url in (elsewhere, nobody):
        outcome = chat(url, "hello")
        assert outcome.code == 2 and outcome.err.count("\n") == 1
        assert "does not exist" in outcome.err
