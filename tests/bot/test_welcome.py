"""Arithmetic on when something is welcome, and on moments that survive clocks and moves."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.moments import here, later, on, place
from bot.page import Settings
from bot.welcome import welcome

MOMENTS = st.datetimes(
    min_value=datetime(2020, 1, 1),  # noqa: DTZ001
    max_value=datetime(2035, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)
ZONES = st.sampled_from(sorted(available_timezones() - {"localtime", "Factory"}))
CLOCKS = st.times().map(lambda clock: f"{clock:%H:%M}")
SETTINGS = st.builds(
    Settings,
    zone=ZONES,
    country=st.sampled_from(["", "DE", "US", "IL", "AE", "XX"]),
    quiet_from=CLOCKS,
    quiet_to=CLOCKS,
    weekends=st.booleans(),
)


def is_quiet(clock: time, settings: Settings) -> bool:
    begin, end = time.fromisoformat(settings.quiet_from), time.fromisoformat(settings.quiet_to)
    return begin <= clock < end if begin <= end else clock >= begin or clock < end


@given(MOMENTS, SETTINGS, st.timedeltas(timedelta(0), timedelta(days=3)))
def test_nothing_is_welcome_before_its_moment_nor_a_week_after(
    moment: datetime, settings: Settings, ago: timedelta
) -> None:
    at = welcome(moment, settings, moment - ago)

    assert timedelta(0) <= at - moment < timedelta(days=7)


@given(MOMENTS, SETTINGS)
def test_nothing_is_welcome_in_quiet_hours(moment: datetime, settings: Settings) -> None:
    local = welcome(moment, settings, None).astimezone(settings.place)

    # Where a clock change cuts the end of the quiet hours off, they end with the cut.
    assert (
        not is_quiet(local.time(), settings)
        or local.utcoffset()
        != (local - timedelta(hours=3)).astimezone(UTC).astimezone(settings.place).utcoffset()
    )


@given(MOMENTS, st.sampled_from(["UTC", "Europe/Berlin", "Asia/Tokyo", "America/New_York"]))
def test_weekends_are_left_alone_unless_they_are_wanted(moment: datetime, zone: str) -> None:
    free = welcome(moment, Settings(zone), None).astimezone(place(zone))
    wanted = welcome(moment, Settings(zone, weekends=True), None).astimezone(place(zone))

    assert free.weekday() < 5
    assert wanted - moment < timedelta(days=1)


@given(MOMENTS, SETTINGS, st.timedeltas(timedelta(days=-3), timedelta(days=3)))
def test_a_day_has_one_at_most(moment: datetime, settings: Settings, ago: timedelta) -> None:
    nudged = moment - ago
    at = welcome(moment, settings, nudged).astimezone(settings.place)

    assert at.date() > nudged.astimezone(settings.place).date()


@given(MOMENTS, SETTINGS, st.timedeltas(timedelta(days=-3), timedelta(days=3)))
def test_a_welcome_moment_is_welcome(moment: datetime, settings: Settings, ago: timedelta) -> None:
    at = welcome(moment, settings, moment - ago)

    assert welcome(at, settings, moment - ago) == at


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-03-04 12:00", "2026-03-04 12:00"),
        ("2026-03-04 09:00", "2026-03-04 09:00"),
        ("2026-03-04 08:59", "2026-03-04 09:00"),
        ("2026-03-04 21:00", "2026-03-05 09:00"),
        ("2026-03-04 00:30", "2026-03-04 09:00"),
        ("2026-03-06 22:00", "2026-03-09 09:00"),
        ("2026-03-07 15:00", "2026-03-09 15:00"),
        ("2026-03-28 23:00", "2026-03-30 09:00"),
    ],
)
def test_quiet_hours_are_from_nine_to_nine_and_weekends(moment: str, expected: str) -> None:
    berlin = place("Europe/Berlin")
    at = welcome(
        datetime.fromisoformat(moment).replace(tzinfo=berlin), Settings("Europe/Berlin"), None
    )

    assert at == datetime.fromisoformat(expected).replace(tzinfo=berlin)


@given(MOMENTS, ZONES, st.integers(0, 400), CLOCKS)
def test_a_wall_clock_time_is_what_it_says_unless_the_clock_leaves_it_out(
    moment: datetime, zone: str, days: int, at: str
) -> None:
    local = moment.astimezone(place(zone))
    found = on(local, days=days, at=at)

    day = local.date() + timedelta(days=days)
    assert f"{found:%H:%M}" == at or left_out(day, at, zone)
    assert found.astimezone(UTC) - local.astimezone(UTC) < timedelta(days=days + 2)


def left_out(day: date, at: str, zone: str) -> bool:
    wall = datetime.combine(day, time.fromisoformat(at), tzinfo=place(zone))
    return wall.astimezone(UTC).astimezone(place(zone)).replace(tzinfo=None) != wall.replace(
        tzinfo=None
    )


@given(MOMENTS, ZONES, ZONES, CLOCKS)
def test_a_wall_clock_time_survives_a_move_and_an_hour_does_too(
    moment: datetime, old: str, new: str, at: str
) -> None:
    local = moment.astimezone(place(old))
    wall, passed = on(local, days=1, at=at), later(local, hours=1)
    there = here(wall, place(new))

    same = there.replace(tzinfo=None) == wall.replace(tzinfo=None)
    assert same or left_out(wall.date(), f"{wall:%H:%M}", new)
    assert here(passed, place(new)) - moment == timedelta(hours=1)


@pytest.mark.parametrize(
    ("country", "start", "count", "expected"),
    [
        ("", "2026-04-02", 1, "2026-04-03"),  # Good Friday, where no country is known
        ("DE", "2026-04-02", 1, "2026-04-07"),  # Good Friday to Easter Monday
        ("US", "2026-11-25", 2, "2026-11-30"),  # Thanksgiving, and the weekend
        ("IL", "2026-03-05", 1, "2026-03-08"),  # Friday and Saturday are free, Sunday is not
        ("XX", "2026-03-06", 5, "2026-03-13"),  # a country that nobody knows
    ],
)
def test_working_days_are_those_of_the_country(
    country: str, start: str, count: int, expected: str
) -> None:
    moment = datetime.fromisoformat(f"{start}T12:00").replace(tzinfo=place("UTC", country))

    assert on(moment, workdays=count).date() == date.fromisoformat(expected)
