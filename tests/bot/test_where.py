"""Where a person is: told by the platform, by themselves, or asked for once."""

from datetime import UTC, datetime

import pytest

from bot.heard import Opened
from tests.bot.nudged import agreed, agreeing, nowhere, nudging_child, wake
from tests.table import spoken, table_for


def test_a_zone_that_the_person_names_moves_the_wall_clock_along() -> None:
    table = agreed()
    told = spoken(table.say("I'm in New York"))

    assert "Tue 3 Mar, 10:00 (America/New_York)" in told
    assert wake(table) == "Tue 03 10:00"
    assert table.page.wake_at == datetime(2026, 3, 3, 15, 0, tzinfo=UTC)


def test_a_zone_that_the_platform_tells_is_followed_unless_the_person_named_one() -> None:
    table = agreed()
    table.zone = "Asia/Tokyo"
    told = spoken(table.hear(Opened()))
    assert table.page.settings.zone == "Asia/Tokyo" and "Asia/Tokyo" in told

    table.say("zone Lisbon")
    table.zone = "Europe/Paris"
    table.hear(Opened())
    assert table.page.settings.zone == "Europe/Lisbon"


def test_a_zone_that_is_none_harms_nobody() -> None:
    table = agreed()
    table.zone = "Mars/Olympus"
    table.hear(Opened())

    assert table.page.settings.zone == "Europe/Berlin"


def test_where_no_platform_knows_the_zone_is_asked_for_once_when_a_promise_hangs_on_it() -> None:
    table = nowhere()
    asked = spoken(table.say("yes"))
    told = spoken(table.say("Madrid"))

    assert "which city are you in" in asked
    assert "Europe/Madrid" in told and "Tue 3 Mar, 10:00 (Europe/Madrid)" in told
    assert table.page.settings.country == "ES"


def test_who_would_not_say_where_they_are_is_not_asked_again() -> None:
    table = nowhere()
    table.say("yes")
    table.say("skip")

    assert table.page.settings.zone_from == "asked"
    assert "which city" not in spoken(table.say("help"))


def test_a_country_with_several_zones_asks_which() -> None:
    table = nowhere()
    table.say("yes")
    asked = spoken(table.say("the US"))
    table.say("America/Denver")

    assert "Which of these is your clock?" in asked
    assert (table.page.settings.zone, table.page.settings.country) == ("America/Denver", "US")


@pytest.mark.parametrize(
    ("words", "country"), [("country Spain", "ES"), ("my country is Germany", "DE")]
)
def test_a_country_is_set_in_words(words: str, country: str) -> None:
    table = agreed()
    table.say(words)

    assert table.page.settings.country == country
    assert table.page.settings.zone == "Europe/Berlin"


def test_words_that_tell_where_somebody_is_can_still_be_an_answer() -> None:
    table = table_for(agreeing, nudging_child)
    table.say("I'm in Berlin")

    assert table.page.talks[0].answers["name"].value == "I'm in Berlin"
