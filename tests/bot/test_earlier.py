"""What earlier debriefs left is used in later ones: other wording, lessons, and a kind stop."""

import pytest

from bot.scripts.parts.feeling_answers import ANSWERS, mixed
from bot.scripts.parts.feelings import AFTER_A_BAD_HOUR, AFTER_A_NO, AFTER_SILENCE, Feeling
from tests.table import Table, spoken

NO = "Acme turned me down after the interview"
SHORT = ("express", "speak slower", "they laughed", "no", "enough")


def debriefed(table: Table, opener: str, *answers: str) -> str:
    """Go through a short debrief, and give all that was said."""
    told = [spoken(table.say("new"))] if table.page.filed or table.page.talks else []
    return "\n".join(told + [spoken(table.say(words)) for words in (opener, *answers)])


def remarks(table: Table, told: str) -> set[str]:
    """The lines that are neither questions nor options nor what a person had said."""
    return {line for line in told.splitlines() if line.endswith(".") and "Acme" not in line}


@pytest.mark.parametrize("feeling", Feeling)
def test_each_feeling_has_four_answers_of_its_own(feeling: Feeling) -> None:
    said = [one.template for one in ANSWERS[feeling.name]]

    assert len(set(said)) == 4


@pytest.mark.parametrize("words", ["angry", "sad", "numb", "doubting myself"])
def test_who_comes_again_hears_nothing_twice_about_their_feelings(words: str) -> None:
    table, heard = Table(), set[str]()
    for company in ("Acme", "Globex", "Hooli", "Initech"):
        debriefed(table, f"{company} turned me down after the interview")
        said = set(spoken(table.say(words)).splitlines()[:-4])
        assert said and not said & heard
        heard |= said
        for answer in SHORT:
            table.say(answer)
        table.now = table.now.replace(month=table.now.month + 1)


def test_several_feelings_are_named_together() -> None:
    table = Table()
    table.say(NO)

    told = spoken(table.say("angry, sad and anxious"))

    assert "Angry, Sad and Anxious" in told


def test_every_variant_is_said_only_once() -> None:
    whole = [one.template for several in ANSWERS.values() for one in several]
    whole += [one.template for one in (*AFTER_A_NO, *AFTER_A_BAD_HOUR, *AFTER_SILENCE)]
    whole += [one.template for one in mixed(["Sad"])]

    assert len(whole) == len(set(whole))


def test_a_company_that_is_new_is_not_asked_about() -> None:
    table = Table()
    debriefed(table, NO, "sad", *SHORT)

    assert "looked at this" not in debriefed(table, NO.replace("Acme", "Globex"), "sad")


def test_a_second_no_shows_what_was_taken_from_the_first() -> None:
    table = Table()
    debriefed(table, NO, "sad", *SHORT)

    told = debriefed(table, NO, "sad", "it has happened again", "express")

    assert "speak slower" in told and "What went better this time at Acme?" in told


def test_a_no_after_silence_is_no_second_no() -> None:
    table = Table()
    debriefed(table, "Acme ghosted me after the interview", "sad", "skip", "skip", "no", "skip")

    assert "looked at this" not in debriefed(table, NO, "sad")


def test_the_third_look_at_one_no_is_named_and_can_be_closed() -> None:
    table = Table()
    debriefed(table, NO, "sad", *SHORT)
    debriefed(table, NO, "sad", "the same one", *SHORT)

    told = debriefed(table, NO, "sad", "the same one", "leave it")

    assert "Minds do that" in told and "we leave Acme for now" in told
    assert not table.page.talks


def test_who_has_something_new_to_say_goes_on() -> None:
    table = Table()
    debriefed(table, NO, "sad", *SHORT)
    debriefed(table, NO, "sad", "the same one", *SHORT)

    assert "How much do you have" in debriefed(table, NO, "sad", "same", "something new")


def test_a_note_written_three_times_is_looked_at_once() -> None:
    table = Table()
    for words in (NO, "sad", "all", "I froze", "I froze.", "i froze", "done", "ready"):
        told = spoken(table.say(words))
    assert "goes round and round" in told

    told = spoken(table.say("strike it"))

    assert "What shall I do with it?" not in told


def test_lessons_come_along_to_the_next_interview() -> None:
    table = Table()
    debriefed(table, NO, "sad", *SHORT)

    told = debriefed(table, "I have an interview at Globex on thursday at 15:00", "done")

    assert "speak slower" in told


def test_forgetting_leaves_nothing_for_later() -> None:
    table = Table()
    debriefed(table, NO, "sad", *SHORT)
    table.say("forget me")
    table.say("yes")

    assert table.page.forgotten
