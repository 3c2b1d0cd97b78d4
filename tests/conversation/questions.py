"""A question: how it is answered, what can be chosen, what a skip means, when it lapses."""

import ast
from enum import Enum

from tests.conversation.answers import has_options, reading
from tests.conversation.comparing import fixed_options
from tests.conversation.conditions import condition
from tests.conversation.moments import span
from tests.conversation.outline import Item, listed, quoted
from tests.conversation.saying import label, lines_of, wordings
from tests.conversation.sources import UNKNOWN, Function, constant

KINDS = {
    "ask": "in their own words",
    "choose": "one of these",
    "choose_or_tell": "one of these, or their own words",
    "choose_from": "one of their own things",
    "choose_many": "several of these",
    "confirm": "yes or no",
    "moment": "a day or a time",
    "place": "a city or a country",
    "collect": "several messages",
}
CONTROL = {"skip", "tells", "remind", "lapse", "leave", "read", "own", "clock", "done"}


def keyword(call: ast.Call, name: str) -> ast.expr | None:
    """Give what is passed by a name."""
    return next((word.value for word in call.keywords if word.arg == name), None)


def question(verb: str, call: ast.Call, function: Function) -> list[Item]:
    said = wordings(call.args[2 if has_options(verb) else 1], function)
    lines = lines_of(said, f"**Asks** ({_kind(verb, call, function)}):")
    lines = lines or [Item(f"**Asks** ({_kind(verb, call, function)})")]
    lines[0].inside += [
        *_answers(verb, call, function),
        *facts(call, function),
        *_later(call, function),
    ]
    reading.asked = call
    return lines


def _kind(verb: str, call: ast.Call, function: Function) -> str:
    if verb == "choose_many" and constant(keyword(call, "own") or call, function) is True:
        return "several of these, or their own words"
    if verb == "moment" and keyword(call, "clock"):
        return "a day and an hour"
    return KINDS[verb]


def _answers(verb: str, call: ast.Call, function: Function) -> list[Item]:
    items = []
    if verb == "collect":
        done = wordings(keyword(call, "done"), function)
        button = quoted(done[0].text) if done else "the button"
        items.append(Item(f"Takes as many messages as they like, until they press {button}."))
    offered = constant(call.args[1], function) if has_options(verb) else UNKNOWN
    if isinstance(offered, type) and issubclass(offered, Enum):
        items.append(Item(_labels(offered, call, function)))
    elif verb == "choose_from" and (fixed := fixed_options(call.args[1], function)):
        items.append(Item(f"Beside them: {listed(map(quoted, fixed.values()), 'and')}"))
    return [*items, *_left_out(call, function), *_skip(verb, call, function)]


def _labels(offered: type[Enum], call: ast.Call, function: Function) -> str:
    left = constant(keyword(call, "leave") or call, function)
    gone = left if isinstance(left, tuple | list) else ()
    return " · ".join(quoted(str(one.value)) for one in offered if one not in gone)


def _left_out(call: ast.Call, function: Function) -> list[Item]:
    leave = keyword(call, "leave")
    if not isinstance(leave, ast.IfExp):
        return []
    found = []
    for side, positive in ((leave.body, True), (leave.orelse, False)):
        gone = constant(side, function)
        if isinstance(gone, tuple | list) and gone:
            labels = listed([label(one) for one in gone], "and")
            when = condition(leave.test, function, positive)
            found.append(Item(f"{labels} is left out if {when}"))
    return found


def _skip(verb: str, call: ast.Call, function: Function) -> list[Item]:
    skip = constant(keyword(call, "skip") or call, function)
    if isinstance(skip, Enum):
        return [Item(f"A skip counts as {label(skip)}.")]
    if verb == "confirm" and skip is True:
        return [Item("A skip counts as yes.")]
    return []


def _later(call: ast.Call, function: Function) -> list[Item]:
    said = []
    if remind := keyword(call, "remind"):
        said.append(f"asks again after {span(remind, function)}")
    if lapse := keyword(call, "lapse"):
        said.append(f"lapses after {span(lapse, function)} without an answer")
    if not said:
        return []
    whole = listed(said, "and")
    return [Item(f"{whole[0].upper()}{whole[1:]}.")]


def facts(call: ast.Call, function: Function) -> list[Item]:
    """Say what a placeholder can stand for, where that is the bot's own words."""
    found = []
    for word in call.keywords:
        if word.arg is None or word.arg in CONTROL or isinstance(word.value, ast.Name):
            continue
        said = [
            one
            for one in wordings(word.value, function)
            if not one.own and any(map(str.isalpha, one.text))
        ]
        if said:
            texts = [quoted(one.text) + (f" ({one.when})" if one.when else "") for one in said]
            found.append(Item(f"{{{word.arg}}} is {listed(texts)}"))
    return found
