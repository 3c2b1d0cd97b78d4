"""The readers reach their targets on the sets kept under tests/figures."""

import pytest

from tests.figures import openers, times
from tests.figures.kept import note, rows, sets


@pytest.fixture(scope="module")
def found() -> openers.Scores:
    return openers.scores(openers.read(rows(*sets("openers"))))


def test_the_situation_is_right_in_95_of_100(found: openers.Scores) -> None:
    assert found.rates["situation"].share >= 0.95


def test_the_situation_is_right_in_95_of_100_short_sentences() -> None:
    short = openers.read(rows(*sets("situations")))
    assert openers.scores(short).rates["situation"].share >= 0.95
    assert sum(opener.company is None for _, opener in short) >= 0.98 * len(short)


def test_the_company_is_right_in_95_of_100(found: openers.Scores) -> None:
    assert found.rates["company"].share >= 0.95


def test_a_company_is_invented_in_2_of_100_at_most(found: openers.Scores) -> None:
    assert found.invented.share <= 0.02


def test_the_role_is_right_in_90_of_100(found: openers.Scores) -> None:
    assert found.rates["role"].share >= 0.90


def test_the_stage_is_right_in_90_of_100(found: openers.Scores) -> None:
    assert found.rates["stage"].share >= 0.90


def test_feelings_reach_an_f1_of_90(found: openers.Scores) -> None:
    assert found.f1 >= 0.90


def test_times_are_right_in_97_of_100_and_at_most_one_is_wrong() -> None:
    moments = times.scores(rows(*sets("times")))
    assert len(moments.silently_wrong) <= 1, moments.silently_wrong
    assert moments.right.share >= 0.97, moments.asked


def test_no_moment_is_set_where_none_was_said() -> None:
    unsaid = times.scores(rows(*sets("times"))).unsaid
    assert unsaid.of >= 20
    assert unsaid.right == unsaid.of


def test_each_later_set_says_how_it_was_scored_first() -> None:
    later = [file for name in ("openers", "times") for file in sets(name)[1:]]
    assert later
    assert all("first" in note(file) for file in later)
