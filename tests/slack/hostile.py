"""Talks with people whose words mean harm, and what is to be seen of a message."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from adapters.plain import harmless
from bot.page import Address, Settings
from bot.reply import Reply
from tests.bot.test_every_script import OPENERS, move
from tests.slack.finding import everything
from tests.table import Table

Block = dict[str, Any]
CALLING = "<!channel> <!here|x> <@U1> <!subteam^S1|all> @everyone"
HOSTILE = (
    CALLING,
    "&<>" * 900,
    "&" * 7_990,
    "x" * 8_000,
    "well " * 1_590,
    "line\n" * 1_500,
    " \n\t \n ",
    "\x00\x07\x1b[31m red \r\n\u2028 end",
    "*bold* _it_ ~no~ `code` ```\nfence\n``` > quote",
    "```" * 200,
    "*" * 400,
    "😶‍🌫️" * 500,
    ":smile: :+1: &amp;lt; &lt;b&gt;",
    "‮olleh ‏שלום‎ ⁦مرحبا⁩",
    f"https://acme.com/?a=1&b=<2> *x* {CALLING} findahelpline.com",
    f"a {' ' * 7_900} b",
    f"later{chr(10) * 7_900}b",
    "> \n" * 2_600,
    "e\u0301" * 3_900,
    "<https://evil.example|https://good.example>|{company}",
)
ORDERS = (
    "privacy",
    "support",
    "help",
    "export",
    "what have I said",
    "letters",
    "nudges",
    "settings",
    "change",
    "stop",
    "pause",
    "new",
)
WORDS = st.sampled_from(HOSTILE)
MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("answer"), st.integers(0, 9), WORDS),
        st.tuples(st.just("answer"), st.integers(0, 9), WORDS),
        st.tuples(st.just("say"), st.just(0), WORDS | st.sampled_from(ORDERS)),
        st.tuples(st.just("change"), st.integers(0, 30), st.just("")),
        st.tuples(st.sampled_from(["back", "come"]), st.just(0), st.just("")),
        st.tuples(st.just("wait"), st.integers(1, 200), st.just("")),
    ),
    max_size=25,
)
Moves = Sequence[tuple[str, int, str]]


def to_the_end(pick: int) -> Moves:
    """Answers to whatever is asked, each time with other words, and a day between some of them."""
    words = itertools.cycle(HOSTILE[pick:] + HOSTILE[:pick])
    answers = [("answer", pick + count // 12, next(words)) for count in range(48)]
    orders = [("say", 0, order) for order in ORDERS if order not in ("new", "stop", "pause")]
    return [*answers[:30], *orders, ("wait", 30, ""), *answers[30:], ("wait", 90, "")]


def walked(script: str, moves: Moves, language: str = "en") -> Iterator[tuple[Table, Reply]]:
    """Talk through a script on Slack; gives each reply, and the table that it fell from."""
    table, settings = Table(), Settings(language=language, language_from="person")
    table.page = replace(table.page, address=Address("slack", "U1", "T1"), settings=settings)
    first = table.say(OPENERS[script])
    if first:
        yield table, first
    for kind, number, words in moves:
        reply = table.say(words) if kind == "say" else move(table, kind, number, words)
        if reply:
            yield table, reply


def bare(text: str) -> str:
    """All that is to be seen of a text."""
    return "".join(harmless(text).split())


def unescaped(text: str) -> str:
    """Text as Slack shows it."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def texts(shown: Any) -> Iterator[str]:
    """Every text that stands in blocks or a view, in its order."""
    if isinstance(shown, list):
        for one in shown:
            yield from texts(one)
    elif isinstance(shown, dict):
        if shown.get("type") in ("plain_text", "mrkdwn"):
            yield shown["text"]
        else:
            for one in shown.values():
                yield from texts(one)


def elements(blocks: list[Block]) -> list[Block]:
    """Everything that can be pressed or filled in."""
    return [element for _, element in everything(blocks)]
