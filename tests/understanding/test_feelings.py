"""Rules of reading feelings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding import read_feelings


def names(text: str) -> set[str]:
    return {name for name, _ in read_feelings(text)}


def test_feelings_come_with_the_persons_own_words_in_order() -> None:
    pairs = read_feelings("Gutted, and so TIRED of it")
    assert pairs == (("disappointed", "Gutted"), ("exhausted", "TIRED"))


@pytest.mark.parametrize(
    "text",
    [
        "I'm not angry",
        "I don't feel angry",
        "im not really angry",
        "I was never angry about it",
        "no anger here",
        "not angry or sad",
        "neither sad nor angry",
        "I should be happy",
        "I thought I'd be sad",
    ],
)
def test_a_denied_or_imagined_feeling_is_not_stated(text: str) -> None:
    assert names(text) == set()


def test_a_not_ends_where_the_other_feeling_begins() -> None:
    assert names("not angry, just tired") == {"exhausted"}
    assert names("not sad but relieved") == {"relieved"}


def test_not_only_denies_nothing() -> None:
    assert names("not only sad but angry") == {"sad", "angry"}


@pytest.mark.parametrize(
    "text", ["my mum is sad", "they seemed happy with me", "the interviewer looked confused"]
)
def test_the_feeling_of_another_person_does_not_count(text: str) -> None:
    assert names(text) == set()


def test_a_thing_that_is_frustrating_frustrates_the_person() -> None:
    assert names("the whole process is so frustrating") == {"frustrated"}


def test_happy_to_help_is_a_phrase() -> None:
    assert names("happy to answer questions") == set()


@given(st.text(max_size=400))
def test_any_text_can_be_read(text: str) -> None:
    for name, word in read_feelings(text):
        assert name
        assert word
