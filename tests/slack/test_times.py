"""Slack's stamps are moments to the microsecond, and moments are its stamps."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack.times import moment_of, ts_of

SINCE_1970 = st.timedeltas(timedelta(), timedelta(days=100_000)).map(
    lambda passed: datetime(1970, 1, 1, tzinfo=UTC) + passed
)
ANYWHERE = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(SINCE_1970)
def test_a_moment_comes_back_to_the_microsecond(moment: datetime) -> None:
    assert moment_of(ts_of(moment)) == moment


@given(st.integers(0, 9_000_000_000), st.integers(0, 999_999))
def test_a_stamp_comes_back_as_it_was(seconds: int, micros: int) -> None:
    stamp = f"{seconds}.{micros:06d}"

    assert ts_of(moment_of(stamp)) == stamp


@given(SINCE_1970, ANYWHERE)
def test_a_stamp_is_the_same_wherever_its_moment_is_told(moment: datetime, zone: timezone) -> None:
    assert ts_of(moment.astimezone(zone)) == ts_of(moment)


@given(SINCE_1970, SINCE_1970)
def test_stamps_are_ordered_as_their_moments(one: datetime, other: datetime) -> None:
    assert (one < other) == (moment_of(ts_of(one)) < moment_of(ts_of(other)))


@pytest.mark.parametrize(
    ("stamp", "micros"),
    [("1.5", 500_000), ("1", 0), ("1.", 0), ("1.000001", 1), ("1.0000019", 1)],
)
def test_a_short_or_long_fraction_is_a_fraction_all_the_same(stamp: str, micros: int) -> None:
    moment = moment_of(stamp)

    assert (moment.second, moment.microsecond) == (1, micros)


@pytest.mark.parametrize("stamp", ["", "abc", "1.abc", ".", "nan", "None"])
def test_what_is_no_stamp_is_said_to_be_none(stamp: str) -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        moment_of(stamp)
