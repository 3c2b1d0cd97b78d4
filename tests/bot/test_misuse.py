"""What the engine refuses, each in a sentence for the script's author."""

from collections.abc import Callable

import pytest

from bot.question import (
    KEY_LIMIT,
    OPTION_LIMIT,
    TALK_LIMIT,
    ScriptError,
)
from bot.replay import Suspended
from bot.script import Talk
from tests.bot.played import lines, played


def test_a_suspension_is_no_exception_so_that_none_catches_it() -> None:
    assert not issubclass(Suspended, Exception)


def catches_everything(talk: Talk) -> None:
    try:
        talk.ask("name", "Who?", skip="")
    except BaseException:
        return


def goes_on_in_finally(talk: Talk) -> None:
    try:
        talk.ask("name", "Who?", skip="")
    finally:
        talk.say("went on")


def catches_and_asks(talk: Talk) -> None:
    try:
        talk.ask("name", "Who?", skip="")
    except BaseException:
        talk.ask("other", "And?", skip="")


@pytest.mark.parametrize("script", [catches_everything, goes_on_in_finally, catches_and_asks])
def test_a_swallowed_suspension_is_an_error(script: Callable[[Talk], None]) -> None:
    with pytest.raises(ScriptError, match="went on"):
        played(script)


def test_an_ordinary_except_lets_a_suspension_through() -> None:
    def script(talk: Talk) -> None:
        try:
            talk.ask("name", "Who?", skip="")
        except Exception:
            talk.say("caught")

    assert played(script).pending is not None


@pytest.mark.parametrize(
    "bad",
    [
        lambda talk: talk.ask("k" * 41, "?", skip=""),
        lambda talk: talk.choose_from("k", {str(n): "x" for n in range(26)}, "?", skip=""),
        lambda talk: talk.choose_from("k", {"n": "x" * 76}, "?", skip=""),
        lambda talk: talk.choose_from("k", {"n" * 25: "x"}, "?", skip=""),
    ],
    ids=["key", "options", "label", "name"],
)
def test_a_question_no_platform_could_draw_is_refused(bad: Callable[[Talk], object]) -> None:
    def script(talk: Talk) -> None:
        bad(talk)

    with pytest.raises(ScriptError):
        played(script)


def test_a_button_of_any_question_fits_the_hundred_characters_of_discord() -> None:
    prefix, token, colons = len("d"), 8, 4

    assert prefix + TALK_LIMIT + KEY_LIMIT + OPTION_LIMIT + token + colons <= 100


def test_a_fact_that_looks_like_a_placeholder_stays_as_it_is() -> None:
    def script(talk: Talk) -> None:
        talk.say("{name} {other}", name="{other}", other="{0.__class__}")

    assert lines(played(script)) == ["{other} {0.__class__}"]


def test_a_placeholder_without_a_fact_is_an_error() -> None:
    def script(talk: Talk) -> None:
        talk.say("Hello {name}")

    with pytest.raises(KeyError):
        lines(played(script))
