"""How a wait ends, and arithmetic on time."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.page import Record
from bot.question import Wait
from bot.script import Talk, hours, later, on
from tests.bot.played import BEGUN, lines, played, record


def waiting(talk: Talk) -> None:
    woke = talk.wait(
        "rest", later(talk.begun, hours=1), what="w", asked=True, good_for=hours(2), early="Ready"
    )
    talk.say("woke {how}", how=woke.name)


def until(hour: int) -> datetime:
    return BEGUN.replace(hour=hour)


def test_wait_suspends_without_a_question() -> None:
    assert isinstance(played(waiting).pending, Wait)


def waited(hour: int, how: str = "ON_TIME") -> Record:
    """A talk whose wait for an hour has ended."""
    kept = record(rest=how)
    answer = replace(kept.answers["rest"], by="clock", until=until(hour))
    return kept.but(answers={"rest": answer})


@pytest.mark.parametrize("how", ["ON_TIME", "LATE", "EARLY"])
def test_wait_says_how_it_came_to_its_end(how: str) -> None:
    assert lines(played(waiting, waited(11, how))) == [f"woke {how}"]


def test_a_wait_that_ended_stands_while_its_moment_is_the_same() -> None:
    assert played(waiting, waited(11)).pending is None


def test_a_wait_whose_moment_moved_ahead_is_waited_for_again() -> None:
    assert isinstance(played(waiting, waited(10)).pending, Wait)


def test_a_wait_whose_moment_moved_into_the_past_stands() -> None:
    kept = waited(10)
    heard_later = replace(kept.answers["rest"], at=until(12))

    assert played(waiting, kept.but(answers={"rest": heard_later})).pending is None


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("02:30", "2026-03-29 03:30:00+02:00"),
        ("09:00", "2026-03-29 09:00:00+02:00"),
    ],
)
def test_wall_clock_times_survive_a_clock_change(at: str, expected: str) -> None:
    saturday = datetime(2026, 3, 28, 12, 0, tzinfo=ZoneInfo("Europe/Berlin"))

    assert f"{on(saturday, days=1, at=at)}" == expected


def test_elapsed_hours_are_elapsed_across_a_clock_change() -> None:
    evening = datetime(2026, 3, 28, 23, 0, tzinfo=ZoneInfo("Europe/Berlin"))

    assert f"{later(evening, hours=24)}" == "2026-03-29 22:00:00+00:00"


def test_workdays_are_monday_to_friday() -> None:
    friday = datetime(2026, 3, 6, 15, 0, tzinfo=UTC)

    assert f"{on(friday, workdays=2):%a %d %H:%M}" == "Tue 10 09:00"
