"""What answers a question: buttons for a few options, a list for many, and in which order."""

from typing import Any

from adapters.discord.layout import Layout
from adapters.discord.questions import token_and_id, ways
from adapters.ids import COMMAND, PRESS, SELECT
from adapters.labels import Say
from bot.question import Option
from bot.reply import Asked
from tests.discord.hostile import parts_of
from tests.discord.test_choices import OPENER
from tests.discord.visiting import Visit, meet, words


def drawn(kind: Any, many: int, **more: Any) -> list[list[str]]:
    """What stands in each row, by what it does."""
    offered = tuple(Option(f"o{one}", f"Option {one}") for one in range(many))
    asked = Asked("talk", "key", kind, "Which?", offered, **more)
    rows = parts_of(Layout(ways(asked, "token", Say("en"))))
    return [[token_and_id(one["custom_id"])[1].does for one in row["components"]] for row in rows]


def test_ten_options_are_buttons_and_more_are_a_list_above_the_skip_and_the_ways_out() -> None:
    assert drawn("one", 10) == [[PRESS] * 5] * 2
    assert drawn("one", 11) == [[SELECT]]
    assert drawn("several", 2) == [[SELECT]]
    out = (Option("stop", "Stop here"),)
    assert drawn("one", 11, skip="Skip", also=out) == [[SELECT], [PRESS], [COMMAND]]
    assert drawn("one", 5, skip="Skip", also=out) == [[PRESS] * 5, [PRESS], [COMMAND]]


def test_whatever_has_buttons_can_be_answered_in_words() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad and a bit angry", "the short one please", "start earlier")
        assert "What went well?" in words(v.last)

    meet(talk)
