"""What typed words and buttons belong to."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.heard import Opened, Pressed, Said
from bot.page import Filed
from bot.turn import turn
from bot.turns.opening import FILED_LIMIT
from tests.bot.small_scripts import answer, resting, two_questions
from tests.table import Table, spoken, table_for


def test_typed_words_answer_the_question_shown_last() -> None:
    table = table_for(two_questions)

    reply = table.say("one")

    assert answer(table, "first") == "one"
    assert "After one." in spoken(reply) and "Mood?" in spoken(reply)


def test_the_same_event_again_changes_nothing() -> None:
    table = table_for(two_questions)
    heard = table.heard(Said("one"), "the same")
    table.take(heard)
    table.show()
    before = table.page

    assert turn(before, heard, table.now, bytes(16), table.house) == before


def test_a_turn_is_pure() -> None:
    table = table_for(two_questions)
    heard = table.heard(Said("one"))
    first = turn(table.page, heard, table.now, b"0" * 16, table.house)
    second = turn(table.page, heard, table.now, b"0" * 16, table.house)

    assert first == second


def test_a_command_is_a_whole_message_or_none_of_it() -> None:
    table = table_for(two_questions)

    table.say("stop talking so fast and help people understand")

    assert answer(table, "first") == "stop talking so fast and help people understand"


@pytest.mark.parametrize("word", ["help", "Help!", "help me please", "/help", "/debrief help"])
def test_a_command_is_obeyed_and_the_question_comes_again(word: str) -> None:
    table = table_for(two_questions)

    reply = table.say(word)

    assert "“what have I said”" in spoken(reply) and "First?" in spoken(reply)
    assert not table.page.talks[0].answers


def test_words_typed_before_the_question_was_shown_go_to_the_answer_before() -> None:
    table = table_for(two_questions)
    table.take(table.heard(Said("one")))
    table.take(table.heard(Said("and a half")))

    reply = table.show()

    assert answer(table, "first") == "one\nand a half"
    assert "I added that" in spoken(reply) and table.pending == "mood"


def test_words_typed_before_the_question_after_a_choice_are_held_and_asked_about() -> None:
    table = table_for(two_questions)
    table.say("one")
    table.take(table.heard(Said("1")))
    table.take(table.heard(Said("because of the panel")))

    reply = table.show()

    assert "You wrote: “because of the panel”" in spoken(reply)
    assert "last" not in table.page.talks[0].answers


def test_held_words_that_belong_here_become_the_answer() -> None:
    table = table_for(two_questions)
    table.say("one")
    table.take(table.heard(Said("1")))
    table.take(table.heard(Said("because of the panel")))
    table.show()

    reply = table.say("it belongs here")

    assert "The end." in spoken(reply)


def test_held_words_that_are_left_out_leave_no_trace() -> None:
    table = table_for(two_questions)
    table.say("one")
    table.take(table.heard(Said("1")))
    table.take(table.heard(Said("because of the panel")))
    table.show()
    table.press("meant", "DROP")

    assert "because of the panel" not in repr(table.page.talks) and table.pending == "last"
    assert [one.script for one in table.page.talks] == ["two_questions"]


def test_words_that_reply_to_a_message_answer_the_question_of_that_message() -> None:
    table = table_for(two_questions)
    token = table.page.floor.token if table.page.floor else ""
    table.say("one")

    table.hear(Said("uno", reply_to=token))

    assert answer(table, "first") == "uno" and table.pending == "mood"


def test_an_old_button_edits_its_answer() -> None:
    table = table_for(two_questions)
    table.say("one")
    table.say("1")

    table.press("mood", "BAD")

    assert answer(table, "mood") == "BAD" and table.pending == "last"


def test_the_same_button_again_changes_nothing_not_even_the_time() -> None:
    table = table_for(two_questions)
    table.say("one")
    table.press("mood", "BAD")
    before = table.page.talks[0].answers["mood"]
    table.now += timedelta(hours=1)

    table.press("mood", "BAD")

    assert table.page.talks[0].answers["mood"] == before


def test_a_button_of_nothing_we_know_is_answered() -> None:
    table = table_for(two_questions)

    reply = table.hear(Pressed("gone", "mood", ("BAD",)))

    assert "finished or has changed" in spoken(reply) and "First?" in spoken(reply)


def test_a_choice_that_is_not_offered_is_answered_and_changes_nothing() -> None:
    table = table_for(two_questions)
    table.say("one")

    reply = table.hear(Pressed("talk", "mood", ("SPLENDID",)))

    assert "not offered" in spoken(reply) and "mood" not in table.page.talks[0].answers


def test_words_nobody_can_read_are_asked_for_again_in_a_sentence() -> None:
    table = table_for(two_questions)
    table.say("one")

    reply = table.say("purple")

    assert "could not match" in spoken(reply) and table.pending == "mood"


@pytest.mark.parametrize("words", ["1", "[1]", "It went well", "went well", "GOOD", "good"])
def test_a_choice_is_read_from_its_number_or_its_words(words: str) -> None:
    table = table_for(two_questions)
    table.say("one")

    table.say(words)

    assert answer(table, "mood") == "GOOD"


def test_a_number_where_words_were_expected_is_doubted_once() -> None:
    table = table_for(two_questions)

    doubted = spoken(table.say("42"))
    table.say("42")

    assert "Just “42”:" in doubted and answer(table, "first") == "42"


def test_an_empty_message_is_said_to_be_empty() -> None:
    table = table_for(two_questions)

    assert "came through empty" in spoken(table.say("   "))


def test_a_message_too_long_is_refused_whole_with_what_to_do() -> None:
    table = table_for(two_questions)

    reply = table.say("word " * 4000)

    assert "smaller pieces" in spoken(reply) and not table.page.talks[0].answers


def test_nobody_who_said_stop_is_asked_anything() -> None:
    table = table_for(two_questions)

    reply = table.say("stop")

    assert reply and reply.asked is None and table.pending == "" and table.page.wake_at is None


def test_go_on_takes_up_what_was_stopped() -> None:
    table = table_for(two_questions)
    table.say("stop")

    table.say("go on")

    assert table.pending == "first"


def test_coming_says_in_a_line_where_we_were_and_offers_ways_out() -> None:
    table = table_for(two_questions)
    table.now += timedelta(days=9)

    reply = table.hear(Opened())

    assert "9 days ago" in spoken(reply) and "First?" in spoken(reply)
    assert reply and reply.asked and [one.name for one in reply.asked.also] == ["park", "new"]


def test_after_days_free_words_are_not_taken_for_the_answer_unasked() -> None:
    table = table_for(two_questions)
    table.now += timedelta(days=3)

    reply = table.say("it was the whiteboard")

    assert "I had asked: “First?”" in spoken(reply)
    assert "first" not in table.page.talks[0].answers


def test_after_days_a_clear_choice_is_taken() -> None:
    table = table_for(two_questions)
    table.say("one")
    table.now += timedelta(days=3)

    table.say("it went badly")

    assert answer(table, "mood") == "BAD"


def test_the_first_meeting_says_what_this_is() -> None:
    assert "I'm Debrief, a program" in spoken(Table().hear(Opened()))


def test_a_digression_gives_the_floor_back_and_leaves_no_trace() -> None:
    table = table_for(two_questions)
    table.say("forget me")
    reply = table.say("no")

    assert "Nothing is deleted." in spoken(reply) and table.pending == "first"
    assert [one.script for one in table.page.talks] == ["two_questions"] and not table.page.filed


def test_old_buttons_do_nothing_while_everything_is_frozen() -> None:
    table = table_for(two_questions)
    table.say("one")
    table.say("I want to kill myself")
    table.press("mood", "BAD")

    assert "mood" not in table.page.talks[0].answers


def test_a_page_without_room_says_so_and_keeps_what_it_has() -> None:
    table = table_for(resting)
    for _ in range(51):
        table.say("x" * 7_900)

    reply = table.say("y" * 7_900)

    assert "no room for more" in spoken(reply)
    assert "yyy" not in repr(table.page.talks[0].answers["raw"].value)


def test_nobody_can_keep_debriefs_without_end() -> None:
    table = Table()
    filed = tuple(Filed(str(number), "good_news", table.now) for number in range(FILED_LIMIT))
    table.page = replace(table.page, filed=filed, version=1)

    reply = table.say("Acme turned me down")

    assert "no room for another debrief" in spoken(reply)
    assert not table.page.talks
