"""Rules of reading a moment."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding import read_time

LONDON = "Europe/London"
NOW = datetime(2026, 11, 25, 10, 20, tzinfo=ZoneInfo(LONDON))


def iso(text: str, now: datetime = NOW, tz: str = LONDON, day_first: bool | None = None) -> str:
    moment = read_time(text, now, tz, day_first)
    return moment.isoformat() if moment else ""


def test_a_day_without_a_time_is_nine_in_the_morning() -> None:
    assert iso("tomorrow") == "2026-11-26T09:00:00+00:00"


def test_a_bare_time_that_has_passed_is_tomorrow() -> None:
    assert iso("9am") == "2026-11-26T09:00:00+00:00"
    assert iso("today 9am") == ""


def test_a_date_without_a_year_that_has_passed_is_the_next_one() -> None:
    assert iso("1 june") == "2027-06-01T09:00:00+01:00"
    assert iso("1 june 2026") == ""


def test_digits_are_day_first_except_in_the_united_states() -> None:
    assert iso("12/03").startswith("2027-03-12")
    assert iso("12/03", tz="America/New_York").startswith("2026-12-03")
    assert iso("12/03", day_first=False).startswith("2026-12-03")


def test_days_keep_the_wall_clock_and_hours_are_elapsed() -> None:
    before = datetime(2027, 3, 27, 12, 0, tzinfo=ZoneInfo(LONDON))
    assert iso("in 1 day", before) == "2027-03-28T12:00:00+01:00"
    assert iso("in 24 hours", before) == "2027-03-28T13:00:00+01:00"


def test_a_time_that_a_clock_change_leaves_out_moves_on() -> None:
    before = datetime(2027, 3, 27, 12, 0, tzinfo=ZoneInfo(LONDON))
    assert iso("tomorrow at 01:30", before) == "2027-03-28T02:30:00+01:00"


def test_a_time_that_comes_twice_is_the_first_one() -> None:
    before = datetime(2027, 10, 30, 12, 0, tzinfo=ZoneInfo(LONDON))
    assert iso("tomorrow at 01:30", before) == "2027-10-31T01:30:00+01:00"


@pytest.mark.parametrize(
    "text", ["next friday", "at 3", "wednesday 5pm", "friday 12am or so", "12.03", "next week"]
)
def test_nothing_is_set_where_two_readings_differ(text: str) -> None:
    assert iso(text) == ""


def test_the_past_is_never_set() -> None:
    assert iso("I was rejected on friday at 9") == ""
    assert iso("yesterday at 5pm") == ""


def test_what_is_asked_after_the_moment_does_not_change_it() -> None:
    assert iso("remind me tomorrow at 9 that I applied").startswith("2026-11-26T09:00")


def test_the_result_stands_in_the_given_zone() -> None:
    moment = read_time("in an hour", NOW, "Asia/Tokyo")
    assert moment is not None
    assert moment.tzinfo == ZoneInfo("Asia/Tokyo")


@pytest.mark.parametrize("name", ["Mars/Olympus", "", "../etc", "America", "a\0b"])
def test_an_unknown_zone_is_an_error_with_a_sentence(name: str) -> None:
    with pytest.raises(ValueError, match="not a time zone"):
        read_time("tomorrow", NOW, name)


def test_a_present_without_a_zone_is_an_error() -> None:
    with pytest.raises(ValueError, match="time zone"):
        read_time("tomorrow", NOW.replace(tzinfo=None), LONDON)


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    read_time(text, NOW, LONDON)


PIECES = st.lists(
    st.sampled_from(
        "in at on the 9 12 30 99999 0 : / . - ~ am pm days hours weeks months years friday next"
        " march tomorrow week half past to 2027 utc noon tonight 31st a an and 2h30 +25:99".split()
    ),
    max_size=12,
)


@given(PIECES, st.sampled_from(["", " "]))
def test_a_moment_is_later_than_now_or_none(pieces: list[str], between: str) -> None:
    moment = read_time(between.join(pieces), NOW, LONDON)
    assert moment is None or moment.astimezone(UTC) > NOW.astimezone(UTC)
