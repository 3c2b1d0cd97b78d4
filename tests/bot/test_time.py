"""Waits, reminders, lapses, pauses, follow-ups."""

from datetime import timedelta

import pytest

from bot.question import Collected
from tests.bot.small_scripts import answer, followed, reminded, rested, resting
from tests.table import Table, spoken, table_for


def test_when_the_moment_comes_the_talk_goes_on_by_itself() -> None:
    table = rested()

    reply = table.wait(hours=1)

    assert "woke ON_TIME with 1" in spoken(reply) and reply and reply.unprompted


def test_nothing_rings_before_the_moment() -> None:
    table = rested()

    assert table.wait(minutes=59) is None and table.page.wake_at is not None


def test_a_wake_noticed_too_late_is_recorded_and_not_said() -> None:
    table = rested()

    assert table.wait(hours=5) is None
    assert answer(table, "rest") == "LATE" and table.pending == "last"


def test_words_during_the_wait_go_with_the_notes() -> None:
    table = rested()

    table.say("and another thing")

    notes = answer(table, "raw")
    assert isinstance(notes, Collected) and [item.text for item in notes.items] == [
        "one",
        "and another thing",
    ]


@pytest.mark.parametrize("words", ["ready", "I'm ready", "skip", "1", "go on", "Ready now"])
def test_ready_ends_the_wait_early(words: str) -> None:
    table = rested()

    assert "woke EARLY" in spoken(table.say(words))


def test_the_button_of_a_wait_ends_it() -> None:
    assert "woke EARLY" in spoken(rested().press("rest", "early"))


def test_back_over_a_wait_undoes_what_the_clock_said_after_the_answer() -> None:
    table = rested()
    table.wait(hours=1)

    table.say("back")

    assert table.pending == "raw" and "rest" not in table.page.talks[0].answers


def test_back_in_a_collection_takes_back_the_last_message() -> None:
    table = table_for(resting)
    table.say("one")
    table.say("two")

    reply = table.say("back")

    assert "Taken back: “two”" in spoken(reply)
    assert [item.text for item in table.question.items] == ["one"]


def test_a_question_reminds_once() -> None:
    table = reminded()

    first, second = table.wait(days=2), table.wait(days=1)

    assert "Who?" in spoken(first) and second is None


def test_a_question_lapses_into_its_skip_without_a_word() -> None:
    table = reminded()
    table.wait(days=2)

    assert table.wait(days=4) is None and not table.page.talks


def test_paused_pages_are_silent_until_the_person_goes_on() -> None:
    table = rested()
    table.say("pause")

    assert table.wait(hours=2) is None and table.page.wake_at is None
    assert "woke" in spoken(table.say("go on"))


def test_a_follow_up_goes_on_beside_its_parent_under_its_id() -> None:
    table = followed()

    assert [one.id for one in table.page.talks] == ["talk/later", "talk"]
    assert "Any news from Acme?" in spoken(table.wait(hours=1))


def test_an_open_follow_up_hears_of_changed_facts() -> None:
    table = followed()
    table.say("change company")
    table.say("Beta")

    assert table.record("child").given == {"company": "Beta"}


def test_a_follow_up_nobody_spoke_in_goes_when_it_is_no_longer_wanted() -> None:
    table = followed()
    table.say("change nudge")
    table.say("no")

    assert [one.script for one in table.page.talks] == ["parent"]


def test_a_follow_up_somebody_spoke_in_stays() -> None:
    table = followed()
    table.wait(hours=1)
    table.say("they answered")
    table.press("nudge", "no")

    assert "child" in [one.script for one in table.page.filed]


def test_a_follow_up_is_never_begun_twice() -> None:
    table = followed()
    table.wait(hours=1)
    table.say("they answered")
    table.say("change company")
    table.say("Beta")

    assert [one.script for one in table.page.talks] == ["parent"]


def test_a_pause_chosen_again_lasts_its_whole_time_again() -> None:
    table = Table()
    for words in ("Acme rejected me after the interview", "sad", "all", "I rambled", "done", "1"):
        table.say(words)
    table.wait(hours=1)
    table.say("back")
    table.say("1")

    assert table.page.wake_at == table.now + timedelta(hours=1)


def test_words_written_as_a_wait_ends_go_where_they_were_meant_for() -> None:
    table = rested()
    table.now += timedelta(hours=1)

    reply = table.say("and my camera was off")

    notes = answer(table, "raw")
    assert isinstance(notes, Collected)
    assert [item.text for item in notes.items] == ["one", "and my camera was off"]
    assert "Last?" in spoken(reply)


def test_news_in_place_of_a_choice_is_kept_as_it_was_said() -> None:
    table = Table()
    for words in ("Acme rejected me after the interview", "sad", "all", "done", "talk less"):
        table.say(words)
    for words in ("we laughed", "most", "done", "skip", "none", "yes", "Jess", "skip", "none"):
        table.say(words)
    for words in ("it fits", "no", "no", "yes", "none", "skip"):
        table.say(words)
    table.wait(days=2)

    reply = table.say("they wrote back already and said I was strong but too junior")

    assert "I've kept that" in spoken(reply)
    assert "too junior" in str(table.page.talks[0].answers["sent"].value)
