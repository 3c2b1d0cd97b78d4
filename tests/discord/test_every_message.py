"""Whatever is said to the bot, Discord takes what it answers, and that is whole and harmless."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.discord.messages import Message, messages
from adapters.discord.questions import token_and_id
from adapters.ids import COMMAND, EDIT, MAIL
from adapters.plain import RULE, lines
from bot.reply import Asked, File, Reply
from tests.bot.test_every_script import OPENERS
from tests.discord.hostile import (
    HOSTILE,
    bare,
    elements,
    labels,
    seen,
    taken,
    texts,
    to_the_end,
    walked,
)
from tests.replies import ENDS, LINK, replies
from tests.slack.hostile import MOVES, Moves

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
scripts = pytest.mark.parametrize("script", OPENERS)
REPLIES = replies(HOSTILE)


def words_of(reply: Reply) -> Iterator[str]:
    """What a terminal shows of a reply: each line, bare of how a terminal draws it."""
    asked = replace(reply.asked, options=(), also=()) if reply.asked else None
    for line in lines(replace(reply, asked=asked), {}):
        if line not in (*ENDS.values(), LINK):
            yield bare(line.removeprefix("  - ").removeprefix(RULE).removesuffix(RULE))


def in_order(found: Iterator[str], shown: str) -> None:
    """Look for each of some words behind the one before."""
    at = 0
    for words in found:
        place = shown.find(words, at)
        assert place >= 0, (words[:200], words in shown)
        at = place + len(words)


def check(reply: Reply, *, here: bool = False) -> None:
    """Look at a reply as a whole: nothing of it is lost, and its question stands in the end."""
    drawn = messages(reply, here=here)
    assert drawn and all(map(taken, drawn))
    in_order(words_of(reply), bare("".join(seen(text) for one in drawn for text in texts(one))))
    for message in drawn:
        assert message.words(1900).strip()
        ids = [one["custom_id"] for one in elements(message)]
        assert len(set(ids)) == len(ids) and all(len(one) <= 100 for one in ids)
    assert len({one.nonce for one in drawn}) == len(drawn)
    asking = [_asks(one) for one in drawn]
    assert not any(asking[:-1])
    if reply.asked and reply.asked.options:
        assert asking[-1]
        _offered(reply.asked, [bare(one) for one in labels(drawn[-1])])


def _offered(asked: Asked, shown: list[str]) -> None:
    """Look for every option, in its order; one that is too long ends in dots."""
    rest = iter(shown)
    for option in asked.options:
        label = bare(option.label)
        assert any(_stands_for(one, label) for one in rest), option.label[:200]


def _stands_for(shown: str, label: str) -> bool:
    return shown == label or (shown[-1:] == "…" and label.startswith(shown[:-1]))


def _asks(message: Message) -> bool:
    """Whether something in a message answers a question."""
    does = {token_and_id(one["custom_id"])[1].does for one in elements(message)}
    return bool(does - {COMMAND, EDIT, MAIL})


@scripts
@pytest.mark.parametrize("pick", range(2))
def test_every_reply_on_the_way_to_the_end_is_whole_and_harmless(script: str, pick: int) -> None:
    for _, reply in walked(script, to_the_end(pick)):
        check(reply)
        check(reply, here=True)


@scripts
@given(moves=MOVES)
@settings(max_examples=3)
def test_every_reply_of_every_script_is_whole_and_harmless(script: str, moves: Moves) -> None:
    for _, reply in walked(script, moves):
        check(reply)


@given(REPLIES, st.booleans())
@settings(max_examples=15)
def test_every_reply_that_there_could_be_is_whole_and_harmless(reply: Reply, here: bool) -> None:
    check(reply, here=here)


@given(REPLIES)
@settings(max_examples=10)
def test_a_reply_with_files_names_each_of_them_once(reply: Reply) -> None:
    files = {"debrief-export.json": b"{}", "debrief-export.md": b"#"}
    drawn = messages(replace(reply, parts=(File("export"), *reply.parts)), files)
    assert all(map(taken, drawn))
    assert sorted(name for one in drawn for name in one.files) == sorted(files)


@given(REPLIES)
@settings(max_examples=10)
def test_a_veil_names_nothing_and_plain_words_are_a_message_too(reply: Reply) -> None:
    for one in messages(reply):
        assert taken(one.veiled()) and len(texts(one.veiled())) == 1
        assert taken(one.plain(1900))
