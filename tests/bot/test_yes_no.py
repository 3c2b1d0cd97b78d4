"""What is a yes, what is a no, and what is neither and asked again."""

import pytest

from bot.yes_no import read_yes_no

YES = (
    "yes", "Yes please", "yeah", "sure, why not", "no problem", "ok", "please do", "go ahead", "👍",
    "of course", "yes, friday", "oh yes please", "1", "definitely", "sounds good",
)  # fmt: skip
NO = (
    "no", "please dont", "please don't", "of course not", "ok no", "okay, no", "hm no", "nah",
    "I'd rather you didn't", "not now", "not today", "leave it", "no need", "2", "👎", "never",
    "absolutely not", "thanks but no", "i don't want that", "no thanks", "I'm not ready",
)  # fmt: skip
NEITHER = (
    "yes no", "yes but no reply yet", "yes please stop", "not sure", "I don't know", "no idea",
    "maybe", "I don't mind", "👍👎", "they wrote back", "",
)  # fmt: skip


@pytest.mark.parametrize("words", YES)
def test_this_is_a_yes(words: str) -> None:
    assert read_yes_no(words) is True


@pytest.mark.parametrize("words", NO)
def test_this_is_a_no(words: str) -> None:
    assert read_yes_no(words) is False


@pytest.mark.parametrize("words", NEITHER)
def test_this_is_neither(words: str) -> None:
    assert read_yes_no(words) is None
