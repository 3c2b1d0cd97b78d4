"""What a window wants done."""

import pytest

from adapters import ids
from adapters.deeds import danger_in
from adapters.ids import Id
from bot.heard import Said


@pytest.mark.parametrize("does", [ids.LATER, ids.SETTING, ids.PICK])
def test_danger_in_a_field_for_a_day_or_a_place_is_heard_as_a_message(does: str) -> None:
    entered = {"day": "2026-03-09", "clock": "I want to die"}

    assert danger_in(Id(does, "talk", "key"), entered) == (Said("I want to die"),)


def test_a_day_and_a_clock_are_no_message() -> None:
    assert danger_in(Id(ids.LATER, "t", "k"), {"day": "2026-03-09", "clock": "9:00"}) == ()
