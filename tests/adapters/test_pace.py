"""A faster clock: the same moments, sooner."""

from datetime import UTC, datetime, timedelta

import pytest

from adapters.pace import Pace

START = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


class Turned:
    """A clock that is turned by hand."""

    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> datetime:
        return self.at


def test_at_speed_one_every_moment_is_itself() -> None:
    clock = Turned()
    pace = Pace(real=clock)
    odd = START + timedelta(days=3, microseconds=1)
    clock.at = odd

    assert pace.now() is odd
    assert pace.virtual(odd) is odd
    assert pace.real(odd) is odd


def test_from_its_start_it_runs_so_many_times_faster() -> None:
    clock = Turned()
    pace = Pace(1000, clock)
    assert pace.now() == START

    clock.at = START + timedelta(minutes=43, seconds=12)
    assert pace.now() == START + timedelta(days=30)


def test_what_comes_in_a_day_comes_in_a_minute_and_a_half() -> None:
    pace = Pace(960, Turned())

    assert pace.real(START + timedelta(days=1)) == START + timedelta(seconds=90)
    assert pace.virtual(START + timedelta(seconds=90)) == START + timedelta(days=1)


def test_what_was_before_the_start_is_over_at_any_speed() -> None:
    pace = Pace(1000, Turned())

    assert pace.real(START - timedelta(days=1)) < START


@pytest.mark.parametrize("speed", [0.5, 3, 7.7, 1000, 86_400])
def test_a_moment_is_never_rung_for_before_it_has_come(speed: float) -> None:
    clock = Turned()
    pace = Pace(speed, clock)
    for microseconds in (1, 999, 1_000_001, 86_399_999_999, 2_592_000_123_457):
        wanted = START + timedelta(microseconds=microseconds)
        clock.at = pace.real(wanted)
        assert pace.now() >= wanted


@pytest.mark.parametrize("speed", [0, -1, float("nan"), float("inf")])
def test_time_does_not_stand_still_or_run_backwards(speed: float) -> None:
    with pytest.raises(ValueError, match="above zero"):
        Pace(speed, Turned())
