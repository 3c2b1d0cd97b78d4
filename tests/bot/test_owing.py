"""What is owed, and danger before everything."""

from datetime import timedelta

import pytest

from bot.heard import Paid, Rang, Said
from bot.page import Floor
from bot.reply import Line
from tests.bot.small_scripts import (
    rested,
    two_questions,
)
from tests.table import spoken, table_for


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


def test_nobody_is_kept_from_deleting_while_everything_is_frozen() -> None:
    table = table_for(two_questions)
    table.say("I want to kill myself")

    asked = table.say("delete what I wrote")
    table.say("yes")

    assert "Shall I delete everything" in spoken(asked)
    assert table.page.forgotten


@pytest.mark.parametrize("words", ["no", "no, I'm not safe", "i have pills", "unsafe"])
def test_who_is_not_safe_is_sent_to_people_at_once(words: str) -> None:
    table = table_for(two_questions)
    table.say("I want to kill myself")

    assert "call your local emergency number now" in spoken(table.say(words))


@pytest.mark.parametrize("words", ["yes", "no i'm fine", "I am safe", "i was just venting"])
def test_who_is_safe_is_heard_and_everything_stays_on_hold(words: str) -> None:
    table = table_for(two_questions)
    table.say("I want to kill myself")

    told = spoken(table.say(words))

    assert "I'm glad you told me" in told
    assert table.page.care.frozen


@pytest.mark.parametrize(
    ("words", "answer"),
    [("its about the job", "ok"), ("maybe", "on hold"), ("I'd rather not say", "won't ask more")],
)
def test_the_check_in_is_answered_in_plain_words(words: str, answer: str) -> None:
    table = table_for(two_questions)
    table.say("i cant do this anymore")

    told = spoken(table.say(words))

    assert answer in told or (answer == "ok" and "Thank you for telling me" in told)
