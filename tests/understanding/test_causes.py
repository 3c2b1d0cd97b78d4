"""One line on what went wrong is read into its cause, and never into another's fault."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.understanding import read_cause
from bot.understanding.cause import Cause
from bot.understanding.causes import explain_cause
from tests.figures import causes


@pytest.fixture(scope="module")
def lines() -> list[causes.Example]:
    return causes.read()


def test_the_cause_is_right_in_92_of_100(lines: list[causes.Example]) -> None:
    assert causes.accuracy(lines).share >= 0.92


def test_every_cause_counts_the_same_and_reaches_an_f1_of_90(lines: list[causes.Example]) -> None:
    assert causes.macro_f1(lines) >= 0.90


def test_the_development_set_has_enough_of_every_cause() -> None:
    kept = causes.read(causes.KEPT)
    assert len(kept) >= 300
    for cause in Cause:
        least = 30 if cause in (Cause.other, Cause.external) else 15
        assert sum(one.cause is cause for one in kept) >= least, cause


def test_the_causes_have_the_names_that_others_rely_on() -> None:
    assert " ".join(cause.name for cause in Cause) == (
        "late first_impression forgot_experience nerves_rambling blanked inconsistent_resume dress "
        "unresearched phone honesty skill_gap weak_evidence culture_fit external other"
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I wasn't late, they just hired internally", "external"),
        ("I was a bit late but the real problem was that I rambled", "nerves_rambling"),
        ("It wasn't my clothes, I lied about my degree", "honesty"),
        ("The interviewer was late and rude", "other"),
        ("His phone rang twice", "other"),
        ("My phone rang twice", "phone"),
        ("My phone died in the middle", "other"),
        ("The hiring freeze hit that week", "external"),
        ("The screen froze", "other"),
        ("I froze", "blanked"),
        ("Se me olvidó mencionar mis prácticas", "forgot_experience"),
        ("Llegué tarde", "late"),
        ("I was nervus and babled", "nerves_rambling"),
    ],
)
def test_what_is_blamed_is_read(text: str, name: str) -> None:
    assert read_cause(text).name == name, explain_cause(text)


@pytest.mark.parametrize("text", ["", "   ", "…", "asdf qwer", "🤷", "\x00", "0", "'", "$ | [ <"])
def test_what_names_nothing_is_other(text: str) -> None:
    assert read_cause(text) is Cause.other


def test_the_reason_names_the_rule_and_the_words() -> None:
    reason = explain_cause("They already had an internal candidate")[0]
    assert (reason.cause, reason.rule) == (Cause.external, "somebody else was to have it")
    assert "internal candidate" in reason.words


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=4000))
def test_any_text_is_read(text: str) -> None:
    assert isinstance(read_cause(text), Cause)
