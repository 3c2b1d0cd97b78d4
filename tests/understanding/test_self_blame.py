"""A judgement on one's whole self is told from an account of what happened."""

import pytest

from bot.understanding.self_blame import blames_self


@pytest.mark.parametrize(
    "words",
    [
        "I'm useless",
        "i am such an idiot",
        "I’m just not good enough",
        "clearly I'm a complete failure",
        "I always mess things up",
        "i'll never get a job",
        "I ruin everything",
        "I'm useless at everything",
        "what's wrong with me",
        "feel like I'm a fraud",
    ],
)
def test_a_judgement_on_the_whole_person_is_one(words: str) -> None:
    assert blames_self(words)


@pytest.mark.parametrize(
    "words",
    [
        "I froze in the case study",
        "my answer on budgets was useless",
        "I'm useless at whiteboards",
        "the panel was stupid",
        "I never mentioned the migration project",
        "I was late",
        "they said I'm not a fit",
        "I was too quiet",
        "I felt stupid when the link broke",
        "",
        "🙈",
    ],
)
def test_an_account_of_what_happened_is_none(words: str) -> None:
    assert not blames_self(words)
