"""The readers reach their targets on the sets kept under tests/figures."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.understanding import Opener, read_opener, read_time

FIGURES = Path(__file__).parents[1] / "figures"
Row = dict[str, Any]


def rows(name: str) -> list[Row]:
    lines = (FIGURES / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def read() -> list[tuple[Row, Opener]]:
    return [(row, read_opener(row["text"])) for row in rows("openers.jsonl")]


def rate(read: list[tuple[Row, Opener]], right: Callable[[Row, Opener], bool]) -> float:
    return sum(right(row, opener) for row, opener in read) / len(read)


def test_the_situation_is_right_in_95_of_100(read: list[tuple[Row, Opener]]) -> None:
    assert rate(read, lambda row, opener: opener.situation == row["situation"]) >= 0.95


def test_the_situation_is_right_in_95_of_100_short_sentences() -> None:
    short = [(row, read_opener(row["text"])) for row in rows("situations.jsonl")]
    assert rate(short, lambda row, opener: opener.situation == row["situation"]) >= 0.95
    assert rate(short, lambda row, opener: opener.company is None) >= 0.98


def test_the_company_is_right_in_95_of_100(read: list[tuple[Row, Opener]]) -> None:
    assert rate(read, lambda row, opener: opener.company == row["company"]) >= 0.95


def test_a_company_is_invented_in_2_of_100_at_most(read: list[tuple[Row, Opener]]) -> None:
    def invented(row: Row, opener: Opener) -> bool:
        return opener.company is not None and opener.company != row["company"]

    assert rate(read, invented) <= 0.02


def test_the_role_is_right_in_90_of_100(read: list[tuple[Row, Opener]]) -> None:
    assert rate(read, lambda row, opener: opener.role == row["role"]) >= 0.90


def test_the_stage_is_right_in_90_of_100(read: list[tuple[Row, Opener]]) -> None:
    assert rate(read, lambda row, opener: opener.stage == row["stage"]) >= 0.90


def test_feelings_reach_an_f1_of_90(read: list[tuple[Row, Opener]]) -> None:
    both = sum(len(opener.feelings & set(row["feelings"])) for row, opener in read)
    either = sum(len(opener.feelings) + len(row["feelings"]) for row, opener in read)
    assert 2 * both / either >= 0.90


def expected(row: Row) -> datetime | None:
    if row["expected"] is None:
        return None
    moment = datetime.fromisoformat(row["expected"])
    return (moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(row["tz"]))).astimezone(UTC)


def given(row: Row) -> datetime | None:
    moment = read_time(row["text"], datetime.fromisoformat(row["now"]), row["tz"])
    return moment and moment.astimezone(UTC)


def test_times_are_right_in_97_of_100_and_at_most_one_is_wrong() -> None:
    times = rows("times.jsonl")
    wrong = [row["text"] for row in times if given(row) not in (None, expected(row))]
    right = sum(given(row) == expected(row) for row in times)
    assert len(wrong) <= 1, wrong
    assert right / len(times) >= 0.97


def test_no_moment_is_set_where_none_was_said() -> None:
    unsaid = [row for row in rows("times.jsonl") if row["expected"] is None]
    assert len(unsaid) >= 20
    assert [row["text"] for row in unsaid if given(row) is not None] == []
