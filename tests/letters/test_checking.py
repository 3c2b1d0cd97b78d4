"""What `bot.letters.check` says to whoever asks from outside."""

import pytest

from bot.letters import Channel, Kind, Remark, Rule, check
from bot.words import Words

ASKS = "Could you tell me where I could improve?"


def rules(text: str, kind: object) -> set[Rule]:
    return {one.rule for one in check(text, kind)}


def test_a_remark_says_which_rule_where_why_and_what_instead() -> None:
    text = "Hello, I beg you to think of me."
    (remark,) = check(text, "thank_you")

    assert remark.rule is Rule.BEGGING
    assert text[slice(*remark.span)] == remark.words == "I beg"
    assert str(remark.reason).endswith(".")
    assert str(remark.rewrite).endswith((".", ".”", "?”"))


def test_the_kind_may_be_left_out() -> None:
    assert check("Thank you for your time.") == ()
    assert check("I beg you to think of me.")


@pytest.mark.parametrize(
    "kind",
    [
        Kind.FEEDBACK,
        "FEEDBACK",
        "feedback",
        "feedback_request",
        "Request for feedback",
        "ask_feedback",
        "feedbackRequest",
    ],
)
def test_a_request_for_feedback_is_known_by_any_of_its_names(kind: object) -> None:
    assert rules(ASKS, kind) == {Rule.GRACEFUL_EXIT}


@pytest.mark.parametrize(
    "kind",
    [Kind.SECOND_CHANCE, "second_chance", "Second chance", "A second chance", "second-interview"],
)
def test_a_second_chance_is_known_by_any_of_its_names(kind: object) -> None:
    text = "I would be grateful if you would reconsider."

    assert rules(text, kind) == set()
    assert rules(text, Kind.THANKS) == {Rule.CONTESTING}


@pytest.mark.parametrize(
    "kind",
    [
        Kind.OTHER,
        "",
        None,
        "thank_you",
        "Thanks",
        "keep_in_mind",
        "follow_up",
        "reference",
        "🙂",
        3,
    ],
)
def test_any_other_name_is_a_letter_without_rules_of_its_own(kind: object) -> None:
    assert rules(ASKS, kind) == set()


@pytest.mark.parametrize(
    "kind", [Channel.TEXT, "text", "SMS", "text_message", "feedback_text", "thanksText"]
)
def test_a_text_message_is_known_by_its_name(kind: object) -> None:
    assert Rule.SHORT in rules("x" * 321, kind)


@pytest.mark.parametrize("kind", [Channel.EMAIL, "email", "context", "thank_you"])
def test_anything_else_is_an_email(kind: object) -> None:
    assert rules("x" * 321, kind) == set()


def test_remarks_are_said_in_any_language() -> None:
    (remark,) = check("I beg you to think of me.", words=Words(translate=str.upper))

    assert remark.reason.isupper()


def test_praise_in_ones_own_words_is_meant() -> None:
    assert check("You have an amazing team.")
    assert not check("You have an amazing team.", own_words="The team was amazing!")


def test_every_remark_is_one_that_can_be_kept_in_a_set() -> None:
    assert isinstance(next(iter({*check("I beg you.")})), Remark)
