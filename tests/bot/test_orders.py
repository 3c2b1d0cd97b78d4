"""How a person changes in words what comes by itself, and the hours at which it may."""

from datetime import timedelta

import pytest

from tests.bot.nudged import agreed, agreeing, nudging_child, to, twice, wake
from tests.table import spoken, table_for


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("snooze 2 days", "Wed 04 11:00"),
        ("snooze it until friday 9", "Fri 06 09:00"),
        ("snooze for a week", "Mon 09 11:00"),
        ("nudges snooze 1 friday 9", "Fri 06 09:00"),
        ("remind me again tomorrow at noon", "Tue 03 12:00"),
        ("Please snooze 1 until thursday 14:00", "Thu 05 14:00"),
    ],
)
def test_a_nudge_is_put_off_in_words(words: str, at: str) -> None:
    table = agreed()
    table.say(words)

    assert wake(table) == at


def test_a_nudge_that_was_shown_can_be_put_off_and_does_not_ask_meanwhile() -> None:
    table = agreed()
    to(table, "2026-03-03 10:00")
    table.say("snooze until thursday 9")

    assert table.pending == "" and wake(table) == "Thu 05 09:00"
    assert "Any news?" not in spoken(table.say("help"))
    assert "Any news?" in to(table, "2026-03-05 09:00")


def test_a_snooze_without_a_time_asks_for_it() -> None:
    table = agreed()
    asked = spoken(table.say("snooze"))
    told = spoken(table.say("in two days"))

    assert "Until when?" in asked and "Wed 4 Mar, 11:00" in told


def test_an_order_ends_the_question_that_it_answers() -> None:
    table = twice()
    table.say("nudges")
    table.say("2")
    table.say("later")
    said = spoken(table.say("snooze until friday 9"))

    assert said.startswith("I'll come back Fri 6 Mar, 09:00 (Europe/Berlin) to ask for news.")
    assert "nudging" not in [one.script for one in table.page.talks]
    assert [bool(one.snoozed) for one in table.page.talks if one.parent] == [False, True]


def test_the_list_says_what_comes_and_when_and_each_can_be_changed() -> None:
    table = twice()
    listed = spoken(table.say("nudges"))
    table.say("2")
    told = spoken(table.say("no more of it"))

    assert listed.count("ask for news") == 4  # in the list, and as what can be chosen
    assert "won't come back to ask for news" in told
    assert "Which one?" not in spoken(table.say("nudges"))


@pytest.mark.parametrize("words", ["stop 1", "stop this", "nudges stop 1", "cancel nudge 1"])
def test_a_nudge_is_stopped_in_words(words: str) -> None:
    table = agreed()
    table.say(words)

    assert wake(table) == "never"
    assert "Nothing is planned" in spoken(table.say("nudges"))


@pytest.mark.parametrize("words", ["done 1", "nudges done 1", "finished with 1"])
def test_what_is_done_goes_on_as_if_its_moment_had_come(words: str) -> None:
    table = agreed()

    assert "Any news?" in spoken(table.say(words))


def test_a_pause_holds_everything_even_what_was_asked_for() -> None:
    table = agreed()
    table.say("snooze thursday 9")
    told = spoken(table.say("pause until monday"))

    assert "Mon 9 Mar, 09:00 (Europe/Berlin)" in told
    assert wake(table) == "Mon 09 09:00"
    assert to(table, "2026-03-05 09:00") == ""
    assert "Any news?" in to(table, "2026-03-09 09:00")
    assert not table.page.settings.paused


@pytest.mark.parametrize(
    "words", ["pause", "pause until further notice", "leave me alone", "no reminders"]
)
def test_a_pause_without_an_end_lasts_until_the_person_goes_on(words: str) -> None:
    table = agreed()
    table.say(words)

    assert wake(table) == "never"
    assert to(table, "2026-03-09 10:00") == ""
    table.say("go on")
    assert not table.page.settings.paused


def test_a_pause_until_nobody_knows_when_is_asked_about() -> None:
    table = agreed()
    asked = spoken(table.say("pause until the cows come home"))
    table.say("next monday")

    assert "Until when shall I be quiet?" in asked
    assert table.page.settings.paused_until is not None


@pytest.mark.parametrize(
    ("words", "expected"),
    [("weekends on", True), ("nudges on weekends", True), ("no nudges on weekends", False)],
)
def test_weekends_are_set_in_words(words: str, expected: bool) -> None:
    table = agreed()
    table.say(words)

    assert table.page.settings.weekends is expected


@pytest.mark.parametrize(
    ("words", "begin", "end"),
    [
        ("quiet 22 to 8", "22:00", "08:00"),
        ("my quiet hours are 10pm to 7:30", "22:00", "07:30"),
        ("quiet off", "00:00", "00:00"),
        ("no quiet hours", "00:00", "00:00"),
        ("turn off my quiet hours", "00:00", "00:00"),
    ],
)
def test_quiet_hours_are_set_in_words(words: str, begin: str, end: str) -> None:
    table = agreed()
    told = spoken(table.say(words))

    assert (table.page.settings.quiet_from, table.page.settings.quiet_to) == (begin, end)
    assert (begin in told) == (begin != end)


@pytest.mark.parametrize("words", ["done 7", "stop 7", "snooze 7 friday 9"])
def test_a_number_that_is_not_in_the_list_touches_nothing(words: str) -> None:
    table = agreed()
    told = spoken(table.say(words))

    assert "There is no number 7" in told and "What is coming" in told
    table.say("leave it as it is")
    assert wake(table) == "Tue 03 10:00"


def test_no_to_shall_it_change_leaves_it() -> None:
    table = agreed()
    table.say("nudges")

    assert "stays as it is" in spoken(table.say("no"))
    assert wake(table) == "Tue 03 10:00"


@pytest.mark.parametrize(
    "words",
    [
        "no more nudges",
        "stop nagging me",
        "please dont remind me",
        "unsubscribe",
        "stop all nudges",
    ],
)
def test_to_be_left_alone_needs_no_right_word(words: str) -> None:
    table = agreed()
    table.say(words)

    assert table.page.settings.paused and wake(table) == "never"


def test_who_is_away_is_left_alone_until_they_are_back() -> None:
    table = agreed()

    assert "Tue 7 Apr, 09:00" in spoken(table.say("I'm on holiday until 7 april"))


def test_what_goes_on_about_a_company_is_stopped_by_its_name() -> None:
    table = twice()
    assert "Which one?" in spoken(table.say("stop asking about acme"))
    table = agreed()

    assert "won't come back to ask for news" in spoken(table.say("stop asking about news"))
    assert wake(table) == "never"


@pytest.mark.parametrize(
    "words",
    ["country manager hated me", "time zone mix-up", "quiet the whole time", "I'm in a bad place"],
)
def test_what_begins_like_a_command_can_still_be_an_answer(words: str) -> None:
    table = table_for(agreeing, nudging_child)
    table.say(words)

    assert table.record("agreeing").answers["name"].value == words


def test_who_agrees_again_to_what_they_stopped_is_asked_again() -> None:
    table = agreed()
    table.say("stop this")
    table.say("back")
    table.say("yes")

    assert wake(table) == "Tue 03 10:00"


def test_after_a_pause_nothing_says_sorry_for_being_late() -> None:
    table = agreed()
    table.say("pause")
    table.now += timedelta(days=3)
    told = spoken(table.say("go on")) + to(table, "2026-03-05 12:00")

    assert "Any news?" in told and "Sorry" not in told
