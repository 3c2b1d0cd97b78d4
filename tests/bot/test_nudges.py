"""What comes by itself: when, how often, and what it says."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.heard import Said
from bot.moments import days, later, on
from bot.question import ScriptError, Wait
from bot.script import Talk, Unprompted
from tests.bot.nudged import agreed, nudging_child, to, twice, wake
from tests.table import MONDAY, spoken, table_for


def test_only_talks_that_somebody_agreed_to_may_nudge() -> None:
    def pushing(talk: Talk) -> None:
        talk.wait("due", later(talk.begun, hours=1), what="push")

    def reminding(talk: Talk) -> None:
        talk.ask("name", "Who?", skip="", remind=days(2))

    for script in (pushing, reminding):
        with pytest.raises(ScriptError, match="nobody agreed to"):
            table_for(script)


def test_a_nudge_comes_at_its_moment() -> None:
    table = agreed()

    assert wake(table) == "Tue 03 10:00"
    assert to(table, "2026-03-03 09:59") == ""
    assert "Any news?" in to(table, "2026-03-03 10:00")


def test_two_at_once_come_in_one_message_and_the_second_is_asked_after_the_first() -> None:
    table = twice()
    first = to(table, "2026-03-03 10:00")
    second = spoken(table.say("nothing"))

    assert first.count("Any news?") == second.count("Any news?") == 1
    assert table.page.ignored == 0


def test_a_second_question_that_was_not_seen_is_asked_the_next_day_as_for_the_first_time() -> None:
    table = twice()
    to(table, "2026-03-03 10:00")
    second = to(table, "2026-03-04 10:00")

    assert "Any news?" in second and "In case you missed it" not in second
    assert "until I hear from you" in second


def test_nothing_breaks_into_a_talk_that_is_under_way() -> None:
    table = agreed()
    to(table, "2026-03-03 09:50")
    table.say("Globex turned me down after the interview")

    assert wake(table) == "Tue 03 10:20"
    assert to(table, "2026-03-03 10:00") == ""
    held = to(table, "2026-03-03 10:20")
    assert "Any news?" in held and "Sorry" not in held


def test_an_answer_that_comes_after_its_question_lapsed_still_counts() -> None:
    table = agreed()
    to(table, "2026-03-03 10:00")
    to(table, "2026-03-06 10:00")
    to(table, "2026-03-23 10:00")
    assert table.record("nudging_child").answers["news"].by == "clock"

    table.say("they wrote to me")
    assert table.record("nudging_child").answers["news"].value == "they wrote to me"


def test_so_it_does_where_its_talk_had_ended_with_it() -> None:
    def short(talk: Talk) -> None:
        talk.wait("due", on(talk.begun, days=1, at="10:00"), what="ask")
        good = talk.confirm("good", "Good?", skip=False, lapse=days(3))
        talk.say("Glad to hear it." if good else "A pity.")

    def parent(talk: Talk) -> None:
        talk.ask("name", "Name?", skip="")
        talk.follow_up("one", short)

    table = table_for(parent, short)
    table.say("Ann")
    to(table, "2026-03-03 10:00")
    to(table, "2026-03-08 10:00")
    assert table.page.talks == ()

    assert "Glad to hear it." in spoken(table.say("yes"))


def test_a_day_has_one_unprompted_message() -> None:
    def afternoon(talk: Talk) -> None:
        talk.wait("due", on(talk.begun, days=1, at="15:00"), what="ask again")
        talk.ask("again", "And in the afternoon?", skip="")

    def both(talk: Talk) -> None:
        if talk.confirm("nudge", "May I ask later?", skip=False):
            talk.follow_up("one", nudging_child)
            talk.follow_up("two", afternoon)

    table = table_for(both, nudging_child, afternoon)
    table.say("yes")

    assert "Any news?" in to(table, "2026-03-03 10:00")
    assert wake(table) == "Wed 04 15:00"
    assert "And in the afternoon?" in to(table, "2026-03-04 15:00")


def test_quiet_hours_and_weekends_move_the_wake_and_not_what_is_waited_for() -> None:
    table = agreed()
    table.say("quiet 8 to 12")
    assert wake(table) == "Tue 03 12:00"
    table.say("quiet off")
    assert wake(table) == "Tue 03 10:00"

    pending = table.turning().scene(table.record("nudging_child")).pending
    assert isinstance(pending, Wait)
    assert pending.until == datetime(2026, 3, 3, 9, 0, tzinfo=UTC)


def test_after_two_without_an_answer_nothing_comes_until_the_person_writes() -> None:
    table = twice()
    first, second = to(table, "2026-03-03 10:00"), to(table, "2026-03-06 10:00")

    assert "until I hear from you" not in first
    assert "In case you missed it:" in second and "until I hear from you" in second
    assert wake(table) in ("never", "Mon 23 10:00")  # the question lapses in silence
    assert to(table, "2026-03-17 10:00") == ""
    table.say("hello")
    assert table.page.ignored == 0


def test_what_the_person_asked_for_at_an_hour_comes_at_that_hour_in_the_night() -> None:
    table = agreed()
    told = spoken(table.say("snooze saturday 23:30"))

    assert "Sat 7 Mar, 23:30 (Europe/Berlin)" in told
    assert wake(table) == "Sat 07 23:30"
    assert "Any news?" in to(table, "2026-03-07 23:30")


def test_what_comes_late_is_sorry_and_what_is_stale_is_not_said() -> None:
    late, stale = agreed(), agreed()

    assert "Sorry, this comes late" in to(late, "2026-03-05 10:00")
    assert to(stale, "2026-03-23 10:00") == ""
    assert stale.record("nudging_child").answers["due"].value == "LATE"


def test_what_quiet_hours_held_back_is_not_late() -> None:
    table = agreed()
    table.say("quiet 8 to 20")

    assert "Sorry" not in to(table, "2026-03-03 20:00")


def test_the_moment_that_is_said_is_the_one_at_which_it_comes() -> None:
    def promising(talk: Talk) -> None:
        if talk.confirm("nudge", "May I ask later?", skip=False):
            due = on(talk.answered_at("nudge"), days=5, at="10:00")
            talk.say("I'll ask {due}.", due=Unprompted(due))

    table = table_for(promising)
    table.say("quiet 21 to 12")

    assert "I'll ask Mon 9 Mar, 12:00 (Europe/Berlin)." in spoken(table.say("yes"))


def test_a_morning_that_the_person_agreed_to_waits_for_the_end_of_their_quiet_hours() -> None:
    def resting(talk: Talk) -> None:
        until = on(talk.begun, days=5, at="09:00")
        talk.wait("night", until, what="go on", agreed=True, early="Now")
        talk.ask("well", "Well?", skip="")

    table = table_for(resting)
    table.say("quiet 21 to 12")

    assert wake(table) == "Sat 07 12:00"


def test_a_frozen_page_is_left_alone() -> None:
    table = agreed()
    table.say("I want to kill myself")

    assert to(table, "2026-03-03 10:00") == "" and wake(table) == "never"


def test_words_about_something_new_do_not_answer_a_nudge_that_nobody_saw() -> None:
    table = agreed()
    table.now = MONDAY + timedelta(days=1, hours=2)
    reply = spoken(table.hear(Said("Globex turned me down as well, after the interview")))

    assert "Globex" in reply and "Any news?" not in reply
    assert "news" not in table.record("nudging_child").answers
