"""Keeps words at hand that may belong to more than one thing, and asks what they are."""

from bot.question import Question, Value
from bot.turns.turning import Turning


def hold(turn: Turning, words: str, why: str) -> None:
    """Keep words and ask what they are; `why` says what makes that unsure."""
    turn.drop_passing()
    focus = turn.focus()
    given: dict[str, Value] = {"text": words, "why": why}
    if focus and isinstance(focus[1], Question):
        given["question"] = focus[1].short
    turn.begin("holding", given)
