"""Talks with people whose words mean harm on Discord, and what is to be seen of a message."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

from discord import ui
from discord.components import _component_factory

from adapters.discord.layout import Layout, Window
from adapters.discord.messages import Message
from adapters.plain import harmless
from bot.page import Address, Settings
from bot.reply import Reply
from tests.bot.test_every_script import OPENERS, move
from tests.discord.checking import Refusal
from tests.discord.drawing import every, read
from tests.discord.forms import CREATE, check_form
from tests.discord.limits import V2_FLAG, numbered
from tests.discord.limits_modal import check_modal
from tests.slack.hostile import HOSTILE as ANYWHERE
from tests.slack.hostile import ORDERS, Moves
from tests.table import Table

Payload = dict[str, Any]
CALLING = "@everyone @here <@5> <@!5> <@&9> <#7> <t:1700000000:R> </debrief start:1> <:x:1> <a:y:2>"
HOSTILE = (
    CALLING,
    "||spoiler|| __under__ **bold** *it* _it_ ~~no~~ `code` \\*not\\* \\\\ [a](https://evil.example)",
    "# one\n## two\n-# small\n> quote\n>>> all\n- a\n* b\n1. c\n23. d\n  - e",
    "https://acme.com/a_b_c/__init__?x=*y*&z=~1 and <https://acme.com/a_b> @everyone",
    "\\" * 900,
    "|`*_~" * 1_500,
    "# \n" * 2_000,
    *ANYWHERE,
)
FENCE = re.compile(r"```\n(.*?)\n```", re.DOTALL)
BOLD = re.compile(r"^\*\*(.+)\*\*$", re.MULTILINE)
ESCAPED = re.compile(r"\\.", re.DOTALL)
CALLS = re.compile(r"@(?:everyone|here)|<(?:[@#:/]|a:|t:)", re.IGNORECASE)
LINKED = re.compile(r"https?://\S+")


def to_the_end(pick: int) -> Moves:
    """Answers to whatever is asked, each time with other words, and a day between some of them."""
    words = itertools.cycle(HOSTILE[pick:] + HOSTILE[:pick])
    answers = [("answer", pick + count // 12, next(words)) for count in range(48)]
    orders = [("say", 0, order) for order in ORDERS if order not in ("new", "stop", "pause")]
    return [*answers[:30], *orders, ("wait", 30, ""), *answers[30:], ("wait", 90, "")]


def walked(script: str, moves: Moves, language: str = "en") -> Iterator[tuple[Table, Reply]]:
    """Talk through a script on Discord; gives each reply, and the table that it fell from."""
    table, settings = Table(), Settings(language=language, language_from="person")
    table.page = replace(table.page, address=Address("discord", "5"), settings=settings)
    first = table.say(OPENERS[script])
    if first:
        yield table, first
    for kind, number, words in moves:
        reply = table.say(words) if kind == "say" else move(table, kind, number, words)
        if reply:
            yield table, reply


def parts_of(layout: Layout) -> list[Payload]:
    """The parts of a message, as they are sent."""
    parts: list[Payload] = layout.to_components()  # type: ignore[no-untyped-call]
    return parts


def taken(shown: Layout | Window | Message) -> bool:
    """Whether Discord takes a message or a window, and nothing in it calls anybody."""
    shown = shown.layout() if isinstance(shown, Message) else shown
    try:
        if isinstance(shown, Window):
            check_modal(shown.to_dict())
        else:
            body = {"components": parts_of(shown), "flags": V2_FLAG}
            check_form(body, CREATE)
    except Refusal as refused:
        raise AssertionError(str(refused)) from refused
    assert not [text for text in texts(shown) if calls(text)]
    return True


def calls(text: str) -> bool:
    """Whether a text calls somebody, or shows another thing than its signs."""
    bare = LINKED.sub("", FENCE.sub("", text))
    return bool(CALLS.search(ESCAPED.sub("·", bare)))


def components(shown: Layout | Window | Message) -> list[Payload]:
    """Everything in a message or a window, nested things after those that they stand in."""
    shown = shown.layout() if isinstance(shown, Message) else shown
    parts = shown.to_dict()["components"] if isinstance(shown, Window) else parts_of(shown)
    inside = [part for one in parts for part in [one, *filter(None, [one.get("component")])]]
    return list(every(inside))


def texts(shown: Layout | Window | Message) -> list[str]:
    """The texts of a message or a window, as they are sent."""
    return [one["content"] for one in components(shown) if one["type"] == 10]


def elements(shown: Layout | Window | Message) -> list[Payload]:
    """Everything that can be pressed, chosen in or filled in."""
    return [one for one in components(shown) if "custom_id" in one]


def labels(shown: Layout | Window | Message) -> list[str]:
    """What stands on buttons and in lists."""
    held = [option for one in elements(shown) for option in (one, *one.get("options", ()))]
    return [one["label"] for one in held if "label" in one]


def seen(text: str) -> str:
    """Give a text as it is read on a screen; what stands in a box stands there as it is."""
    if found := FENCE.fullmatch(text):
        return found[1]
    return read(BOLD.sub(r"\1", text))


def bare(text: str) -> str:
    """All that is to be seen of a text."""
    return "".join(harmless(text).split())


def as_shown(layout: Layout) -> list[Any]:
    """The parts of a message, as they come back with a press."""
    built = [_component_factory(one) for one in numbered(parts_of(layout))]  # type: ignore[arg-type]
    message: Any = SimpleNamespace(components=built)
    return list(ui.LayoutView.from_message(message, timeout=None).children)
