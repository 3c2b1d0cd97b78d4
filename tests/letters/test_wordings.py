"""What single letters owe to the advice."""

from typing import TypedDict

import pytest

from bot.letters.before_decision import apologises, before_decision, brief
from bot.letters.calls import coffee_agenda, feedback_call, finalist_call
from bot.letters.feedback import feedback_request, feedback_text, follow_up
from bot.letters.keep_in_touch import keep_in_mind
from bot.letters.received import accept_talk, thanks_for_feedback
from bot.letters.requests import reference_request, second_chance, to_a_friend
from bot.letters.thank_you import thank_you
from bot.words import ENGLISH
from tests.letters.every_letter import written


class AtAcme(TypedDict):
    name: str
    company: str


class Jess(AtAcme):
    role: str


AT_ACME: AtAcme = {"name": "Jess", "company": "Acme"}
JESS: Jess = {"name": "Jess", "company": "Acme", "role": "analyst"}
FINALIST = (
    "I don't want to ask you why you picked the other person.",
    "I want to ask you where I could have done a better job.",
    "Where was my experience deficient in your eyes?",
    "Or how was the other person's experience superior to mine, so I can learn from that?",
)


def test_the_finalist_s_lines_stand_in_the_article_s_order() -> None:
    text = written(finalist_call(**AT_ACME))
    places = [text.index(line) for line in FINALIST]

    assert places == sorted(places)


def test_the_comparison_comes_last_of_all_and_only_to_learn() -> None:
    letter = finalist_call(**AT_ACME)
    *before, last = [ENGLISH.say(one) for one in letter.paragraphs]

    assert last == f"“{FINALIST[-1]}”"
    assert not any("superior" in one for one in before)


def test_both_wordings_of_the_request_are_the_articles_own() -> None:
    improve = written(feedback_request(**JESS, finalist=False))
    strengthen = written(feedback_request(**JESS, finalist=False, strengthen=True))

    assert "Could I get a few minutes of your time? I just want to get your feedback" in improve
    assert "areas of improvement" in improve
    assert "strengthen my presentation in future interviews" in strengthen
    assert "strengthen my presentation in future interviews" in written(
        feedback_text(**AT_ACME, strengthen=True)
    )


@pytest.mark.parametrize("strengthen", [True, False])
def test_while_the_decision_is_open_no_other_person_is_spoken_of(strengthen: bool) -> None:
    text = written(feedback_request(**JESS, finalist=True, strengthen=strengthen, pending=True))

    assert "other person" not in text


def test_thanks_and_the_wish_to_be_thought_of_may_share_a_letter() -> None:
    text = written(thank_you(**JESS, valued="", decided=True, keep_in_mind=True))

    assert text.index("Thank you for your time") < text.index("please let me know")
    assert "feedback" not in text


def test_being_impressed_is_said_almost_as_the_article_says_it() -> None:
    text = written(keep_in_mind(**JESS, impressed=True))

    assert "I was really impressed with you and with your organization." in text
    assert "with you or with a colleague, please let me know" in text


def full(explanation: str) -> list[str]:
    letter = before_decision(
        **JESS, qualification="I ran payroll", fit="small teams", explanation=explanation
    )
    return [ENGLISH.say(one) for one in letter.paragraphs]


def test_an_explanation_is_neither_first_nor_last_of_what_is_said() -> None:
    paragraphs = full("My train was late.")
    place = paragraphs.index("A word on that day: My train was late.")

    assert paragraphs[place - 1] == "One thing I would bring: I ran payroll."
    assert paragraphs[place + 1] == "Why I think this fits: small teams."


def test_an_explanation_has_two_sentences_at_most_and_no_apology() -> None:
    said = "I am so sorry. My train was late. I ran. I was hot. I apologise for all of it."

    assert brief(said) == "My train was late. I ran."


def test_a_mere_apology_leaves_a_blank_for_the_cause() -> None:
    assert "A word on that day: [what happened, in one sentence]" in full("I'm so sorry about that")


@pytest.mark.parametrize("said", ["Sorry", "my apologies", "I apologize", "please forgive me"])
def test_apologies_are_recognised(said: str) -> None:
    assert apologises(said)


@pytest.mark.parametrize("said", ["I was sorry to hear of the layoffs", "just now", "a sorrel"])
def test_what_only_looks_like_an_apology_is_none(said: str) -> None:
    assert not apologises(said)


def test_what_was_looked_into_is_said_with_what_came_of_it() -> None:
    letter = before_decision(
        **JESS, qualification="", fit="", looked_into="the new rules.", finding="they are few"
    )

    assert "Since we spoke I have looked into the new rules. They are few." in written(letter)


def test_a_call_thanks_first_and_asks_after_that() -> None:
    text = written(feedback_call(**AT_ACME, not_at_my_best=True))
    lines = ["Thank you again", "at my best", "any tips or feedback", "say they can't", "voicemail"]
    places = [text.index(line) for line in lines]

    assert places == sorted(places)


@pytest.mark.parametrize("finalist", [True, False])
def test_a_coffee_has_four_lines(finalist: bool) -> None:
    assert len(coffee_agenda(name="Jess", finalist=finalist).paragraphs) == 4


def test_a_second_conversation_is_asked_for_only_with_something_new() -> None:
    text = written(second_chance(**JESS, new="the pilot I ran", not_at_my_best=True))

    assert text.index("the pilot I ran") < text.index("would you consider")
    assert "I will respect your answer" in text


def test_a_reference_is_asked_before_being_named() -> None:
    assert "only once you have said yes" in written(reference_request(**JESS))


def test_a_follow_up_says_that_it_is_the_only_one() -> None:
    assert "I won't ask again" in written(follow_up(**JESS))


def test_a_friend_gets_two_lines_with_the_feelings_as_they_were_said() -> None:
    letter = to_a_friend(**AT_ACME, decided=True, feelings=["sad", "", "a bit lost"])

    assert len(letter.paragraphs) == 2
    assert "sad and a bit lost." in written(letter)


def test_an_answer_is_met_with_thanks_and_without_debate() -> None:
    texts = [
        written(accept_talk(name="Jess", when="Thursday at 3")),
        written(thanks_for_feedback(name="Jess", taken="")),
    ]

    assert all("Thank you" in text for text in texts)
    assert not any(word in text for text in texts for word in ("but", "actually", "meant"))


def test_after_a_no_the_decision_is_accepted_and_interest_is_said_where_it_is_true() -> None:
    text = written(thank_you(**JESS, valued="", decided=True, interested=True))

    assert "I accept your decision." in text
    assert "I would still like to work at Acme." in text
