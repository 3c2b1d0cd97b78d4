"""What comes by itself: when, how often, what it says, and how the person changes it."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.heard import Opened, Said
from bot.moments import days, later, on
from bot.page import Settings
from bot.question import ScriptError, Wait
from bot.script import Talk, Unprompted
from tests.table import MONDAY, Table, spoken, table_for


def nudging_child(talk: Talk) -> None:
    due = on(talk.begun, days=1, at="10:00")
    talk.wait("due", due, what="ask for news", good_for=days(9), early="It's done")
    talk.ask("news", "Any news?", skip="", remind=days(2), lapse=days(20))
    again = on(talk.answered_at("news"), days=1, at="10:00")
    talk.wait("again", again, what="ask for more news", good_for=days(2))
    talk.ask("more", "Any more news?", skip="")


def agreeing(talk: Talk) -> None:
    name = talk.ask("name", "Which?", skip="")
    if talk.confirm("nudge", "May I ask later?", skip=False):
        talk.follow_up("one", nudging_child, name=name)
        talk.follow_up("two", nudging_child, name=name)
    talk.say("The end.")


def single(talk: Talk) -> None:
    if talk.confirm("nudge", "May I ask later?", skip=False):
        talk.follow_up("one", nudging_child)
    talk.say("The end.")


def agreed() -> Table:
    """Somebody agreed, on a Monday at eleven in Berlin, to be asked on Tuesday at ten."""
    table = table_for(single, nudging_child)
    table.say("yes")
    return table


def twice() -> Table:
    table = table_for(agreeing, nudging_child)
    table.say("Acme")
    table.say("yes")
    return table


def to(table: Table, moment: str) -> str:
    """Let the clock ring at a moment in Berlin, and give what is said."""
    table.now = datetime.fromisoformat(moment).replace(tzinfo=table.page.settings.place)
    table.now = table.now.astimezone(UTC)
    return spoken(table.wait(seconds=0))


def wake(table: Table) -> str:
    """The moment of the next wake, in the person's own time."""
    at = table.page.wake_at
    return f"{at.astimezone(table.page.settings.place):%a %d %H:%M}" if at else "never"


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


def test_what_comes_late_is_sorry_and_what_is_stale_is_not_said() -> None:
    late, stale = agreed(), agreed()

    assert "Sorry, this comes late" in to(late, "2026-03-05 10:00")
    assert to(stale, "2026-03-23 10:00") == ""
    assert stale.record("nudging_child").answers["due"].value == "LATE"


def test_what_quiet_hours_held_back_is_not_late() -> None:
    table = agreed()
    table.say("quiet 8 to 20")

    assert "Sorry" not in to(table, "2026-03-03 20:00")


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


def nowhere() -> Table:
    """Somebody of whom no platform tells a zone."""
    table = table_for(single, nudging_child)
    table.zone = ""
    table.page = table.page.but(settings=Settings())
    return table


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


def test_words_that_tell_where_somebody_is_can_still_be_an_answer() -> None:
    table = table_for(agreeing, nudging_child)
    table.say("I'm in Berlin")

    assert table.page.talks[0].answers["name"].value == "I'm in Berlin"


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


def test_after_a_pause_nothing_says_sorry_for_being_late() -> None:
    table = agreed()
    table.say("pause")
    table.now += timedelta(days=3)
    told = spoken(table.say("go on")) + to(table, "2026-03-05 12:00")

    assert "Any news?" in told and "Sorry" not in told


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
