"""Skip, back, keep, change, and what a change changes."""

from datetime import timedelta

import pytest

from bot.heard import Said
from bot.reply import Draft
from tests.bot.small_scripts import answer, beginning, letters, two_questions
from tests.table import Table, spoken, table_for


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


def test_an_ended_talk_is_filed_with_the_answers_of_its_path_alone() -> None:
    table = table_for(letters)
    table.say("Ann")
    table.say("yes")
    table.say("whatever")
    table.press("more", "no")
    table.take(table.heard(Said("bye")))

    assert [one.script for one in table.page.filed] == ["letters"] and not table.page.talks


def test_an_effect_is_done_once() -> None:
    table = table_for(beginning, two_questions)
    table.say("yes")
    table.press("sure", "yes")
    table.press("sure", "yes")

    assert [one.script for one in table.page.talks] == ["beginning", "two_questions"]


def test_forgetting_asks_first_and_then_marks_the_page() -> None:
    table = table_for(two_questions)
    table.say("forget me")
    table.say("yes")

    assert table.page.forgotten


@pytest.mark.parametrize(
    "words", ["no it was my fault", "actually that was the worst bit", "no it was awful"]
)
def test_an_ordinary_sentence_is_no_correction(words: str) -> None:
    table = Table()
    for said in ("Acme rejected me after the interview", "sad", "all", "I rambled"):
        table.say(said)

    table.say(words)

    assert table.page.talks[0].given["company"] == "Acme"
    assert "company" not in table.page.talks[0].answers


def test_a_thumb_that_presses_twice_is_answered_once() -> None:
    table = Table()
    table.say("Acme turned me down after the interview")
    table.say("sad")

    assert table.press("how_much", "WHOLE") is not None
    assert table.press("how_much", "WHOLE") is None
    table.now += timedelta(minutes=1)
    assert table.press("how_much", "WHOLE") is not None
