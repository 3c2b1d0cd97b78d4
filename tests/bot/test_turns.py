"""How a page is turned: what words belong to, what is owed, how time passes."""

from datetime import timedelta
from enum import Enum

import pytest

from bot.effects import Begin
from bot.heard import Opened, Paid, Pressed, Rang, Said
from bot.letters.letter import Letter
from bot.moments import days, hours
from bot.page import Floor
from bot.question import Collected, Waited
from bot.reply import Draft, Line
from bot.script import Talk, later, sentence
from bot.turn import turn
from tests.table import Table, spoken, table_for


class Mood(Enum):
    GOOD = "It went well"
    BAD = "It went badly"


def two_questions(talk: Talk) -> None:
    first = talk.ask("first", "First?", skip="")
    talk.say("After {first}.", first=first)
    talk.choose("mood", Mood, "Mood?", skip=None)
    talk.ask("last", "Last?", skip="")
    talk.say("The end.")


def answer(table: Table, key: str) -> object:
    return table.page.talks[0].answers[key].value


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

    assert "Just “42”?" in doubted and answer(table, "first") == "42"


def test_an_empty_message_is_said_to_be_empty() -> None:
    table = table_for(two_questions)

    assert "came through empty" in spoken(table.say("   "))


def test_a_message_too_long_is_refused_whole_with_what_to_do() -> None:
    table = table_for(two_questions)

    reply = table.say("word " * 4000)

    assert "smaller pieces" in spoken(reply) and not table.page.talks[0].answers


def test_skip_goes_on_without_an_answer() -> None:
    table = table_for(two_questions)

    table.say("skip")

    assert answer(table, "first") is None and table.pending == "mood"


def test_back_asks_the_last_question_again_and_remembers_what_was_said() -> None:
    table = table_for(two_questions)
    table.say("one")

    reply = table.say("back")

    assert table.pending == "first" and "You had said “one”" in spoken(reply)


def test_keep_puts_back_what_was_said() -> None:
    table = table_for(two_questions)
    table.say("one")
    table.say("back")

    table.say("keep")

    assert answer(table, "first") == "one" and table.pending == "mood"


def test_back_at_the_beginning_says_so() -> None:
    assert "at the beginning" in spoken(table_for(two_questions).say("back"))


def test_change_asks_which_answer_and_goes_on_from_where_it_was() -> None:
    table = table_for(two_questions)
    table.say("one")
    table.say("1")

    table.say("change")
    table.say("1")
    reply = table.say("two")

    assert answer(table, "first") == "two" and answer(table, "mood") == "GOOD"
    assert "“one” is now “two”" in spoken(reply) and table.pending == "last"


def test_change_names_an_answer_by_its_key() -> None:
    table = table_for(two_questions)
    table.say("one")
    table.say("1")

    table.say("change the mood")

    assert table.pending == "mood"


def letters(talk: Talk) -> None:
    name = talk.ask("name", "Who?", skip="")
    talk.draft("note", Letter(sentence("Note"), sentence("Hi"), (sentence("Dear {n}", n=name),)))
    if talk.confirm("more", "More?", skip=False):
        talk.ask("what", "What?", skip="")
    talk.ask("last", "Last?", skip="")


def test_a_change_shows_the_letters_that_it_changed() -> None:
    table = table_for(letters)
    table.say("Ann")
    table.say("no")

    table.say("change name")
    reply = table.say("Bo")

    assert reply and any(isinstance(one, Draft) and "Bo" in one.body for one in reply.parts)


def test_a_change_says_which_answers_no_longer_apply() -> None:
    table = table_for(letters)
    table.say("Ann")
    table.say("yes")
    table.say("whatever")

    table.say("change more")
    reply = table.say("no")

    assert "One later answer no longer applies" in spoken(reply)


def test_answers_off_the_path_come_back_when_the_path_does() -> None:
    table = table_for(letters)
    table.say("Ann")
    table.say("yes")
    table.say("whatever")
    table.press("more", "no")
    table.press("more", "yes")

    assert answer(table, "what") == "whatever" and table.pending == "last"


def test_what_have_i_said_tells_questions_with_their_answers() -> None:
    table = table_for(two_questions)
    table.say("one")

    assert "one" in spoken(table.say("what have I said?"))


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


def resting(talk: Talk) -> None:
    notes = talk.collect("raw", "What?", done="Done", skip=())
    until = later(talk.answered_at("raw"), hours=1)
    woke = talk.wait("rest", until, asked=True, good_for=hours(3), into="raw", early="Ready now")
    talk.say("woke {how} with {count}", how=woke.name, count=len(notes))
    talk.ask("last", "Last?", skip="")


def rested() -> Table:
    table = table_for(resting)
    table.say("one")
    table.say("done")
    return table


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
    assert isinstance(answer(table, "rest"), Waited) and table.pending == "last"


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


def reminding(talk: Talk) -> None:
    talk.say("Hello.")
    talk.ask("name", "Who?", skip="nobody", remind=days(2), lapse=days(5))
    talk.say("The end.")


def test_a_question_reminds_once() -> None:
    table = table_for(reminding)

    first, second = table.wait(days=2), table.wait(days=1)

    assert "Who?" in spoken(first) and second is None


def test_a_question_lapses_into_its_skip_without_a_word() -> None:
    table = table_for(reminding)
    table.wait(days=2)

    assert table.wait(days=4) is None and not table.page.talks


def test_paused_pages_are_silent_until_the_person_goes_on() -> None:
    table = rested()
    table.say("pause")

    assert table.wait(hours=2) is None and table.page.wake_at is None
    assert "woke" in spoken(table.say("go on"))


def child(talk: Talk) -> None:
    talk.wait("due", later(talk.begun, hours=1))
    talk.ask("news", "Any news from {company}?", skip="", company=str(talk.given("company")))


def parent(talk: Talk) -> None:
    company = talk.ask("company", "Which?", skip="")
    if talk.confirm("nudge", "Ask later?", skip=False):
        talk.follow_up("later", child, company=company)
    talk.ask("last", "Last?", skip="")


def followed() -> Table:
    table = table_for(parent, child)
    table.say("Acme")
    table.say("yes")
    return table


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


def test_an_ended_talk_is_filed_with_the_answers_of_its_path_alone() -> None:
    table = table_for(letters)
    table.say("Ann")
    table.say("yes")
    table.say("whatever")
    table.press("more", "no")
    table.take(table.heard(Said("bye")))

    assert [one.script for one in table.page.filed] == ["letters"] and not table.page.talks


def beginning(talk: Talk) -> None:
    if talk.confirm("sure", "Another?", skip=False):
        talk.do("begin", Begin("two_questions"))
    talk.ask("last", "Last?", skip="")


def test_an_effect_is_done_once() -> None:
    table = table_for(beginning, two_questions)
    table.say("yes")
    table.press("sure", "yes")
    table.press("sure", "yes")

    assert [one.script for one in table.page.talks] == ["beginning", "two_questions"]


def test_a_digression_gives_the_floor_back_and_leaves_no_trace() -> None:
    table = table_for(two_questions)
    table.say("forget me")
    reply = table.say("no")

    assert "Nothing is deleted." in spoken(reply) and table.pending == "first"
    assert [one.script for one in table.page.talks] == ["two_questions"] and not table.page.filed


def test_forgetting_asks_first_and_then_marks_the_page() -> None:
    table = table_for(two_questions)
    table.say("forget me")
    table.say("yes")

    assert table.page.forgotten


def test_a_reply_stays_owed_until_it_is_paid() -> None:
    table = table_for(two_questions)
    table.take(table.heard(Said("one")))
    owed = table.page.owed
    table.take(Rang())

    assert owed and table.page.owed == owed and table.page.wake_at == owed[0].at


def test_paying_gives_the_floor_the_platforms_time_of_showing() -> None:
    table = table_for(two_questions)
    table.take(table.heard(Said("one")))
    shown = table.now + timedelta(seconds=3)
    table.take(Paid((table.page.owed[0].token,), shown))

    assert isinstance(table.page.floor, Floor) and table.page.floor.shown == shown
    assert not table.page.owed


def test_replies_shown_together_say_everything_once_and_ask_only_the_last_question() -> None:
    table = table_for(two_questions)
    table.take(table.heard(Said("one")))
    table.take(table.heard(Said("two")))

    reply = table.show()

    assert reply and reply.asked and reply.asked.key == "mood"
    assert reply.parts.count(Line("After one.")) <= 1


def test_danger_comes_before_everything() -> None:
    table = table_for(two_questions)

    reply = table.say("I want to kill myself")

    assert "findahelpline.com" in spoken(reply) and reply and reply.asked is None
    assert "kill myself" not in repr(table.page.talks) and table.page.care.frozen


@pytest.mark.parametrize("words", ["no", "I'm fine", "sorry", "1", "back", "skip"])
def test_no_single_word_closes_a_crisis(words: str) -> None:
    table = table_for(two_questions)
    table.say("I want to kill myself")

    table.say(words)

    assert table.page.care.frozen and not table.page.talks[0].answers


def test_nothing_wakes_while_everything_is_frozen() -> None:
    table = rested()
    table.say("I want to kill myself")

    assert table.wait(hours=2) is None and table.page.wake_at is None


def test_only_asking_for_it_lets_things_go_on() -> None:
    table = table_for(two_questions)
    table.say("I want to kill myself")

    table.say("go on")

    assert not table.page.care.frozen and table.pending == "first"


@pytest.mark.parametrize("before", ["", "one"])
def test_support_works_at_any_moment(before: str) -> None:
    table = table_for(two_questions)
    if before:
        table.say(before)

    assert "findahelpline.com" in spoken(table.say("support"))


def test_old_buttons_do_nothing_while_everything_is_frozen() -> None:
    table = table_for(two_questions)
    table.say("one")
    table.say("I want to kill myself")
    table.press("mood", "BAD")

    assert "mood" not in table.page.talks[0].answers
