import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot import care
from bot.care.phrases import Rule, Sign, phrases_of
from bot.care.rules import IDIOMS, PARTS, SIGNALS

MAIL = (
    "Dear Sam,\n\nThank you for your interest in the Analyst role. We regret to inform you that "
    "after careful consideration we have decided to move forward with other candidates. We know "
    "this is crushing and you may feel hopeless.\n\nKind regards,\nThe talent team"
)


@given(st.text(max_size=4000))
@example("\ud800")
@example("*" * 4000)
@example("k i l l " * 500)
@example("i want to " * 400)
def test_no_text_makes_the_check_fail(text: str) -> None:
    assert care.assess(text).level in {0, 1, 2, 3}
    care.explain(text)


@given(st.text(max_size=4000))
@example("i want to die " * 280)
@example("if i disappeared " * 250)
def test_an_explanation_covers_every_level(text: str) -> None:
    found, signs = care.assess(text), {one.sign for one in care.explain(text)}
    assert found.level < 1 or signs - {Sign.NONE}
    assert (found.level == 3) == (Sign.CRISIS in signs)


WORDS = st.sampled_from(
    "i want to die kill myself not never wake up if haha . , everyone better off without me my "
    "friend said pills ago tonight goodbye 😂 suicide interview i don't anymore".split(" ")
)


@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_a_variant_is_named_only_at_level_three(text: str) -> None:
    found = care.assess(text)
    assert found.variant in {"", "imminent", "self_harm", "third_person"}
    assert found.level == 3 or not found.variant


def test_nothing_said_is_level_zero() -> None:
    assert care.assess("") == care.Assessment(0, "")


def test_a_pasted_rejection_mail_is_nobodys_distress() -> None:
    assert care.assess(MAIL).level == 0


def test_a_pasted_mail_may_name_what_it_will() -> None:
    offer = "If you have thoughts of suicide or want to end your life, our line is open at night."
    mail = MAIL.replace("Kind regards", f"{offer}\n\nKind regards")
    assert care.assess(mail).level == 0
    assert care.assess(f"I want to die.\n\n{mail}").level == 3


def test_own_words_around_a_pasted_mail_count() -> None:
    assert care.assess(f"I'm devastated.\n\n{MAIL}").level == 1
    assert care.assess(f"{MAIL}\n\nI don't want to live anymore").level == 3


def test_an_idiom_hides_its_own_words_and_not_the_next_clause() -> None:
    assert care.assess("that panel killed me").level == 0
    assert care.assess("that panel killed me and now I want to kill myself").level == 3


def test_laughter_lowers_and_never_cancels() -> None:
    assert care.assess("i want to die").level == 3
    assert care.assess("i want to die 😂").level == 2
    assert care.assess("i'm dead 😂").level == 0


def test_laughter_does_not_lower_an_attempt_under_way() -> None:
    assert care.assess("i took all the pills lol") == care.Assessment(3, "imminent")


def test_a_laugh_at_something_else_lowers_nothing() -> None:
    assert care.assess("lol the panel was awful. but I want to die").level == 3
    assert care.assess("i want to die, not joking").level == 3


def test_a_question_that_expects_yes_denies_nothing() -> None:
    assert care.assess("wouldn't it be nice to never wake up").level >= 2


def test_medicine_at_its_hour_is_no_overdose() -> None:
    assert care.assess("I take tablets for my thyroid at seven, remind me at eight").level == 0
    assert care.assess("I took all my tablets").level == 3


def test_work_that_kills_yields_to_a_wish_that_reaches_over_it() -> None:
    assert care.assess("I'm killing myself over this take-home").level == 0
    assert care.assess("I'm going to end up killing myself over this").level == 3


def test_a_denial_is_believed_until_a_but_follows() -> None:
    assert care.assess("I'm not suicidal, just tired").level == 1
    assert care.assess("I'm not suicidal but I can't see a way out").level == 2


def test_a_topic_of_work_is_none_until_a_state_of_ones_own_follows() -> None:
    assert care.assess("I interviewed for a suicide prevention role").level == 0
    assert care.assess("I work in suicide prevention and I want to die").level == 3


def test_grief_for_somebody_lost_long_ago_is_no_alarm() -> None:
    assert care.assess("years ago my friend killed himself").level <= 1


def test_a_past_crisis_is_asked_about_and_a_past_one_got_over_is_not() -> None:
    assert care.assess("when I was 16 I wanted to die").level == 2
    assert care.assess("when I was 16 I wanted to die, I'm fine now").level == 1


@pytest.mark.parametrize(
    ("text", "variant"),
    [
        ("I'm going to kill myself tonight", "imminent"),
        ("I'm sitting here with the pills in my hand", "imminent"),
        ("I cut myself again", "self_harm"),
        ("my brother wants to kill himself", "third_person"),
        ("I want to die", ""),
    ],
)
def test_each_variant_is_known_by_what_is_said(text: str, variant: str) -> None:
    assert care.assess(text) == care.Assessment(3, variant)


@pytest.mark.parametrize(
    "text",
    [
        "\uff57\uff41\uff4e\uff54 to \uff44\uff49\uff45",
        "w\u0430nt to d\u0456e",
        "want to d\u200bie",
        "w a n t  t o  d i e",
        "*want* to _die_",
        "WANT TO DIEEEE",
        "want to d1e",
        "wanttodie",
        "k*ll myself",
        "k!ll mys3lf",
        "kil myslef",
        "i feel sucidal",
    ],
)
def test_disguises_and_slips_do_not_hide_the_words(text: str) -> None:
    assert care.assess(text).level == 3


def test_an_explanation_names_the_rule_and_the_words() -> None:
    reasons = care.explain("honestly i want to die")
    assert any(one.rule == "wish to die" and one.words == "want to die" for one in reasons)


@pytest.mark.parametrize("rule", [*IDIOMS, *SIGNALS], ids=lambda rule: str(rule.name))
def test_every_phrase_of_more_than_one_part_needs_at_least_two(rule: Rule) -> None:
    for line in phrases_of(rule.phrases):
        parts = line.split()
        assert len(parts) == 1 or sum(part[0] not in "[." for part in parts) > 1, line


@pytest.mark.parametrize("rule", [*IDIOMS, *SIGNALS], ids=lambda rule: str(rule.name))
def test_every_part_that_a_phrase_names_exists(rule: Rule) -> None:
    assert set(re.findall(r"<(\w+)>", rule.phrases)) <= PARTS.keys()
