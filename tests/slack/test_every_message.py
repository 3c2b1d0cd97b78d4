"""Whatever is said to the bot, Slack takes what it answers, and that is whole and harmless."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings

from adapters.ids import COMMAND, EDIT, MAIL, read_id
from adapters.plain import RULE, lines
from adapters.slack.messages import Message, messages
from adapters.slack.words import CONTROL
from bot.languages import LANGUAGES
from bot.reply import Line, Reply
from tests.bot.test_every_script import OPENERS
from tests.replies import ENDS, LINK, replies
from tests.slack.hostile import (
    HOSTILE,
    MOVES,
    Moves,
    bare,
    elements,
    texts,
    to_the_end,
    unescaped,
    walked,
)
from tests.slack.limits import faults
from tests.slack.pings import pings

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
EDITABLE = 4_000
"""Characters of a message that Slack takes when it is edited."""
scripts = pytest.mark.parametrize("script", OPENERS)
REPLIES = replies(HOSTILE)


def taken(message: Message) -> bool:
    """Whether Slack takes a message, its words are not empty, and it calls nobody."""
    assert faults(message.blocks, "message") == []
    assert message.text.strip() and len(message.text) <= EDITABLE
    assert not pings({"type": "mrkdwn", "text": message.text}) and not pings(message.blocks)
    return True


def words_of(reply: Reply) -> Iterator[str]:
    """What a terminal shows of a reply: each line, bare of how a terminal draws it."""
    asked = replace(reply.asked, options=(), also=()) if reply.asked else None
    for line in lines(replace(reply, asked=asked), {}):
        if line not in (*ENDS.values(), LINK):
            yield bare(line.removeprefix("  - ").removeprefix(RULE).removesuffix(RULE))
    if reply.asked:
        yield from (bare(one.label) for one in reply.asked.options)


def heard(drawn: list[Message]) -> str:
    """What a screen reader reads."""
    return bare(unescaped("\n".join(one.text for one in drawn)))


def seen(drawn: list[Message]) -> str:
    """What stands on the screen, beside what can be pressed."""
    shown = [text for one in drawn for block in one.blocks for text in texts(block)]
    labelled = (CONTROL.sub(lambda link: link[1].rpartition("|")[2], text) for text in shown)
    return bare(
        unescaped("".join(one.removeprefix("```\n").removesuffix("\n```") for one in labelled))
    )


def check(reply: Reply) -> None:
    """Look at a reply as a whole: nothing of it is lost, and its question stands in the end."""
    drawn = messages(reply)
    assert drawn and all(map(taken, drawn))
    audible, visible = heard(drawn), seen(drawn)
    for line in words_of(reply):
        assert (line in audible and line in visible) or _on_a_button(line, drawn)
    for message in drawn:
        ids = Counter(one["action_id"] for one in elements(message.blocks))
        twice = [
            id for id, times in ids.items() if times > 1 and read_id(id).does not in (EDIT, MAIL)
        ]
        assert not twice
    asking = [_asks(one) for one in drawn]
    assert not any(asking[:-1])
    if reply.asked and reply.asked.options:
        assert asking[-1]


def _on_a_button(line: str, drawn: list[Message]) -> bool:
    """Whether a label is too long for its button, and the button says so."""
    shown = [bare(unescaped(text)) for one in elements(drawn[-1].blocks) for text in texts(one)]
    return any(text[-1:] == "…" and line.startswith(text[:-1]) for text in shown)


def _asks(message: Message) -> bool:
    """Whether something in a message answers a question."""
    does = {read_id(one["action_id"]).does for one in elements(message.blocks)}
    return bool(does - {COMMAND, EDIT, MAIL})


@scripts
@pytest.mark.parametrize("pick", range(2))
def test_every_reply_on_the_way_to_the_end_is_whole_and_harmless(script: str, pick: int) -> None:
    for _, reply in walked(script, to_the_end(pick)):
        check(reply)


@scripts
@given(moves=MOVES)
@settings(max_examples=3)
def test_every_reply_of_every_script_is_whole_and_harmless(script: str, moves: Moves) -> None:
    for _, reply in walked(script, moves):
        check(reply)


@given(REPLIES)
@settings(max_examples=15)
def test_every_reply_that_there_could_be_is_whole_and_harmless(reply: Reply) -> None:
    check(reply)


def test_the_veil_is_a_message_in_every_language() -> None:
    for language in LANGUAGES:
        (shown,) = messages(Reply("t", NOW, (Line("Hello"),), language=language))
        assert taken(shown.veiled())
