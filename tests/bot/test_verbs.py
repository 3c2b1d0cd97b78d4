"""What each verb of a script gives."""

from datetime import datetime
from enum import Enum

import pytest

from bot.effects import Begin
from bot.letters.letter import Letter
from bot.question import (
    Collected,
    Item,
    Question,
    ScriptError,
)
from bot.reply import Card, Draft, Line
from bot.script import Talk, sentence
from tests.bot.played import lines, played, record


class Mood(Enum):
    GOOD = "It went well"
    BAD = "It went badly"


def test_a_question_without_an_answer_ends_the_run_there() -> None:
    def script(talk: Talk) -> None:
        talk.say("before")
        talk.ask("name", "Who?", skip="")
        talk.say("after")

    scene = played(script)

    assert (lines(scene), scene.pending and scene.pending.key) == (["before"], "name")


def test_an_answered_question_gives_its_answer_and_the_run_goes_on() -> None:
    def script(talk: Talk) -> None:
        talk.say("Hello {name}", name=talk.ask("name", "Who?", skip="nobody"))

    assert lines(played(script, record(name="Ann"))) == ["Hello Ann"]


def test_a_skip_gives_what_the_question_says_it_means() -> None:
    def script(talk: Talk) -> None:
        talk.say("Hello {name}", name=talk.ask("name", "Who?", skip="nobody"))

    assert lines(played(script, record(name=None))) == ["Hello nobody"]


def test_choose_gives_the_member_of_the_enum() -> None:
    seen: list[object] = []

    def script(talk: Talk) -> None:
        seen.append(talk.choose("mood", Mood, "How was it?", skip=None))

    played(script, record(mood="BAD"))

    assert seen == [Mood.BAD]


def test_an_option_that_is_gone_from_a_release_is_asked_again() -> None:
    def script(talk: Talk) -> None:
        talk.choose("mood", Mood, "How was it?", skip=None)

    assert played(script, record(mood="SPLENDID")).pending is not None


def test_an_option_left_out_on_this_path_is_asked_again() -> None:
    def script(talk: Talk) -> None:
        talk.choose("mood", Mood, "How was it?", skip=None, leave=(Mood.BAD,))

    scene = played(script, record(mood="BAD"))

    assert isinstance(scene.pending, Question)
    assert [option.name for option in scene.pending.options] == ["GOOD"]


def test_choose_many_keeps_own_words_beside_options() -> None:
    seen: list[object] = []

    def script(talk: Talk) -> None:
        seen.append(talk.choose_many("moods", Mood, "How?", skip=(), own=True))

    played(script, record(moods=("BAD", "=hollow")))

    assert seen == [(Mood.BAD, "hollow")]


def test_choose_or_tell_keeps_a_sentence_that_is_no_option() -> None:
    seen: list[object] = []

    def script(talk: Talk) -> None:
        seen.append(talk.choose_or_tell("mood", Mood, "How was it?", skip=None))

    played(script, record(mood="=they called me back"))

    assert seen == ["they called me back"]


def test_choose_from_offers_labels_under_names_that_stay() -> None:
    seen: list[object] = []

    def script(talk: Talk) -> None:
        seen.append(talk.choose_from("which", {"a1": "Acme", "a2": "Beta"}, "Which?", skip=None))

    played(script, record(which="a2"))

    assert seen == ["a2"]


def test_confirm_gives_a_truth() -> None:
    seen: list[object] = []

    def script(talk: Talk) -> None:
        seen.append(talk.confirm("sure", "Sure?", skip=False))

    played(script, record(sure=True))

    assert seen == [True]


def test_a_moment_keeps_the_zone_in_which_it_was_meant() -> None:
    seen: list[datetime | None] = []

    def script(talk: Talk) -> None:
        seen.append(talk.moment("when", "When?", skip=None))

    played(script, record(when="2026-03-29T07:00:00+00:00 Europe/Berlin"))

    assert [f"{one}" for one in seen] == ["2026-03-29 09:00:00+02:00"]


@pytest.mark.parametrize("kept", ["tomorrow 9", "2026-03-29", "2026-03-29T07:00:00+00:00 Nowhere"])
def test_replay_reads_moments_strictly(kept: str) -> None:
    def script(talk: Talk) -> None:
        talk.moment("when", "When?", skip=None)

    assert played(script, record(when=kept)).pending is not None


def test_collect_stays_open_until_the_person_says_that_is_all() -> None:
    def script(talk: Talk) -> None:
        items = talk.collect("raw", "What?", done="That is all", skip=())
        talk.say("{count} things", count=len(items))

    held = (Item("a", "late"), Item("b", "tired"))
    opened = played(script, record(raw=Collected(held)))
    closed = played(script, record(raw=Collected(held, closed=True)))

    assert isinstance(opened.pending, Question) and opened.pending.items == held
    assert lines(closed) == ["2 things"]


def test_a_key_used_twice_is_an_error_even_when_it_is_answered() -> None:
    def script(talk: Talk) -> None:
        while talk.confirm("more", "More?", skip=False):
            talk.say("again")

    with pytest.raises(ScriptError, match="twice"):
        played(script, record(more=True))


def test_given_facts_answer_the_question_of_their_name() -> None:
    def script(talk: Talk) -> None:
        talk.say("{company}", company=talk.ask("company", "Which?", skip=""))

    assert lines(played(script, record({"company": "Acme"}))) == ["Acme"]


def test_an_answer_overrules_a_given_fact() -> None:
    def script(talk: Talk) -> None:
        talk.say("{company}", company=talk.ask("company", "Which?", skip=""))

    assert lines(played(script, record({"company": "Acme"}, company="Beta"))) == ["Beta"]


def test_a_given_fact_asked_again_is_open() -> None:
    def script(talk: Talk) -> None:
        talk.ask("company", "Which?", skip="")

    reopened = record({"company": "Acme"}).reopened("company")

    assert played(script, reopened).pending is not None


def test_answered_at_gives_the_wall_clock_of_the_answers_zone() -> None:
    seen: list[datetime] = []

    def script(talk: Talk) -> None:
        talk.ask("name", "Who?", skip="")
        seen.append(talk.answered_at("name"))

    played(script, record(name="Ann"))

    assert f"{seen[0]}" == "2026-03-02 11:00:00+01:00"


def test_answered_at_knows_only_questions_already_on_the_path() -> None:
    def script(talk: Talk) -> None:
        talk.answered_at("later")
        talk.ask("later", "?", skip="")

    with pytest.raises(ScriptError, match="before that question"):
        played(script, record(later="x"))


def test_a_card_leaves_out_sections_without_lines() -> None:
    def script(talk: Talk) -> None:
        talk.card(sentence("About {x}", x="Acme"), [("Good", ["a"]), ("Bad", [])])

    (card,) = played(script).parts

    assert isinstance(card, Card) and card.title == "About Acme"
    assert [section.heading for section in card.sections] == ["Good"]


def test_a_draft_is_rendered_from_its_sentences() -> None:
    def script(talk: Talk) -> None:
        hello = sentence("Dear {name},", name="Ann")
        talk.draft("note", Letter(sentence("Note"), sentence("Hi"), (hello, sentence("Bye"))))

    (draft,) = played(script).parts

    assert draft == Draft("note", "Note", "Hi", "Dear Ann,\n\nBye", talk="talk")


def test_follow_ups_and_effects_are_facts_of_the_scene() -> None:
    def other(talk: Talk) -> None:
        """Never run here."""

    def script(talk: Talk) -> None:
        talk.follow_up("next", other, company="Acme")
        talk.do("begin", Begin("other"))

    scene = played(script)

    assert [(one.key, one.script, one.given) for one in scene.follow_ups] == [
        ("next", "other", {"company": "Acme"})
    ]
    assert scene.effects == (("begin", Begin("other")),)


def test_lines_before_an_answered_question_are_not_the_newest() -> None:
    def script(talk: Talk) -> None:
        talk.say("one")
        talk.ask("a", "A?", skip="")
        talk.say("two")
        talk.ask("b", "B?", skip="")

    scene = played(script, record(a="x"))

    assert scene.newest == (Line("two"),)
