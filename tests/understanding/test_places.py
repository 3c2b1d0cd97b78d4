"""Where somebody is, and from when to when, out of words."""

import pytest

from bot.understanding import Where, read_hours, read_place, zones_of


@pytest.mark.parametrize(
    ("words", "zone", "country"),
    [
        ("Berlin", "Europe/Berlin", "DE"),
        ("I'm in Munich now", "Europe/Berlin", "DE"),
        ("Lisbon, Portugal", "Europe/Lisbon", "PT"),
        ("san francisco", "America/Los_Angeles", "US"),
        ("i live near Seattle", "America/Los_Angeles", "US"),
        ("London UK", "Europe/London", "GB"),
        ("Europe/Berlin", "Europe/Berlin", "DE"),
        ("america/new_york", "America/New_York", "US"),
        ("Bengaluru", "Asia/Kolkata", "IN"),
        ("São Paulo", "America/Sao_Paulo", "BR"),
        ("Kyiv", "Europe/Kyiv", "UA"),
        ("España", "Europe/Madrid", "ES"),
        ("Germany", "Europe/Berlin", "DE"),
        ("my time zone is CET", "Europe/Berlin", ""),
        ("eastern time", "America/New_York", ""),
        ("the US", "", "US"),
        ("Australia", "", "AU"),
    ],
)
def test_a_place_is_read(words: str, zone: str, country: str) -> None:
    assert read_place(words) == Where(zone, country)


@pytest.mark.parametrize(
    "words",
    ["", "nowhere", "idk", "in a bad place", "Berlin, Spain", "why do you ask", "3pm", "😶"],
)
def test_what_names_no_place_is_none(words: str) -> None:
    assert read_place(words) is None


def test_a_country_gives_the_zones_that_people_live_in() -> None:
    assert zones_of("DE") == ("Europe/Berlin",)
    assert "America/Denver" in zones_of("US") and len(zones_of("US")) < 10
    assert zones_of("XX") == ()


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("22 to 8", ("22:00", "08:00")),
        ("10pm-7:30am", ("22:00", "07:30")),
        ("from 22:00 until 07:00", ("22:00", "07:00")),
        ("10 to 7", ("22:00", "07:00")),
        ("midnight to noon", ("00:00", "12:00")),
        ("3am to noon", ("03:00", "12:00")),
        ("9 to 17", ("09:00", "17:00")),
        ("off", ("00:00", "00:00")),
    ],
)
def test_hours_are_read(words: str, hours: tuple[str, str]) -> None:
    assert read_hours(words) == hours


@pytest.mark.parametrize("words", ["", "late", "25 to 7", "22 to 22", "10pm", "13pm to 7", "22 8"])
def test_hours_that_are_unclear_are_none(words: str) -> None:
    assert read_hours(words) is None
