"""Moments as people name them to each other."""

from datetime import datetime

import pytest

from bot.understanding import names_clock, possible_moments, read_appointment

MONDAY = datetime.fromisoformat("2026-03-02T10:00+00:00")
HERE = "Europe/Lisbon"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("thursday 3pm in Toronto", "Thu 05 20:00"),
        ("thursday 12 march 3pm in Toronto", "Thu 12 19:00"),
        ("3pm EST thursday", "Thu 05 20:00"),
        ("thursday 15:00 Berlin time", "Thu 05 14:00"),
        ("thursday 3 pm new york time", "Thu 05 20:00"),
        ("3pm my time on friday", "Fri 06 15:00"),
        ("half past three on thursday", "Thu 05 15:30"),
        ("thursday at 3", "Thu 05 15:00"),
        ("12.3. 14 Uhr", "Thu 12 14:00"),
        ("thursday 12 3pm", "Thu 12 15:00"),
        ("march 12 14:00 in the office", "Thu 12 14:00"),
    ],
)
def test_a_moment_may_have_a_clock_of_its_own(words: str, expected: str) -> None:
    moment = read_appointment(words, MONDAY, HERE)

    assert moment is not None and f"{moment:%a %d %H:%M}" == expected


@pytest.mark.parametrize("words", ["next friday 3pm", "monday noon", "not sure yet", "x" * 5000])
def test_where_it_is_unsure_there_is_none(words: str) -> None:
    assert read_appointment(words, MONDAY, HERE) is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("next friday 3pm", ["Fri 06 15:00", "Fri 13 15:00"]),
        ("next tue 3pm", ["Tue 03 15:00", "Tue 10 15:00"]),
        ("monday noon", ["Mon 02 12:00", "Mon 09 12:00"]),
        ("soon", []),
    ],
)
def test_both_days_that_words_may_mean_are_given(words: str, expected: list[str]) -> None:
    found = possible_moments(words, MONDAY, HERE)

    assert [f"{moment:%a %d %H:%M}" for moment in found] == expected


@pytest.mark.parametrize(("words", "named"), [("thursday", False), ("7 april", False),
    ("thursday 3pm", True), ("tomorrow afternoon", True)])  # fmt: skip
def test_a_day_is_told_from_an_hour(words: str, named: bool) -> None:
    assert names_clock(words, MONDAY, HERE) is named
