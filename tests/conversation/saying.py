"""What can be said where a sentence stands: every wording, and when it is the one."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from bot.words import Sentence
from tests.conversation.comparing import enums
from tests.conversation.conditions import condition
from tests.conversation.glossary import HANDED, words
from tests.conversation.origins import returned
from tests.conversation.outline import Item, quoted
from tests.conversation.sources import (
    UNKNOWN,
    Branch,
    Function,
    bound,
    called,
    constant,
    handed,
    meanings,
)

BUILDERS = {"sentence", "Sentence", "translate", "label"}
DEEPEST = 8


@dataclass(frozen=True)
class Said:
    """One wording: its text, and when it is said, if not always.

    What is `own` is named by whoever uses the passage.
    """

    text: str
    when: str = ""
    own: bool = False


def wordings(value: ast.expr | None, function: Function, depth: int = 0) -> list[Said]:
    """Give every wording that an expression can stand for."""
    return list(dict.fromkeys(_wordings(value, function, depth))) if value else []


def _wordings(value: ast.expr, function: Function, depth: int) -> Iterator[Said]:
    if depth > DEEPEST:
        return
    known = constant(value, function)
    if known is not UNKNOWN:
        yield from _of_constant(known)
        return
    match value:
        case ast.Call():
            yield from _of_call(value, function, depth + 1)
        case ast.IfExp(test=test, body=body, orelse=other):
            yield from _when(body, f"if {condition(test, function)}", function, depth)
            yield from _when(other, f"if {condition(test, function, False)}", function, depth)
        case ast.BoolOp(values=values) | ast.Tuple(elts=values) | ast.List(elts=values):
            for one in values:
                yield from _wordings(one, function, depth + 1)
        case ast.Name():
            yield from _of_name(value, function, depth + 1)
        case ast.Subscript(value=inner) | ast.Starred(value=inner):
            yield from _wordings(inner, function, depth + 1)
        case ast.Attribute(value=ast.Name() as name, attr=attr):
            yield from _of_element(name, attr, function)


def _when(value: ast.expr, when: str, function: Function, depth: int) -> Iterator[Said]:
    for one in _wordings(value, function, depth + 1):
        yield replace(one, when=one.when or when)


def _of_constant(known: Any, when: str = "") -> Iterator[Said]:
    if isinstance(known, Sentence):
        yield Said(known.template, when)
    elif isinstance(known, str):
        yield Said(known, when)
    elif isinstance(known, Enum) and isinstance(known.value, str):
        yield Said(known.value, when)
    elif isinstance(known, Mapping):
        named = _enum_of(known)
        for key, one in known.items():
            yield from _of_constant(one, label(named.get(str(key), key)))
    elif isinstance(known, tuple | list):
        for one in known:
            yield from _of_constant(one, when)


def _enum_of(table: Mapping[Any, Any]) -> dict[str, Any]:
    """Give the options whose names are the keys of a table, if there are such."""
    keys = {str(key) for key in table if key}
    fitting = (one.__members__ for one in enums() if keys <= one.__members__.keys())
    return dict(next(fitting, {})) if all(isinstance(key, str) for key in table) else {}


def label(key: object) -> str:
    """Give the label of an option, or the words of a name that stands for one."""
    if key == "":
        return "otherwise"
    if isinstance(key, Enum):
        return quoted(str(key.value))
    return words(str(key))


def _of_call(call: ast.Call, function: Function, depth: int) -> Iterator[Said]:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    if name in BUILDERS:
        yield from _wordings(call.args[0], function, depth)
        return
    inner = called(call, function)
    for one in call.args:
        if isinstance(one, ast.Name | ast.Subscript | ast.Call | ast.Tuple | ast.List):
            yield from (said for said in wordings(one, function, depth) if not said.own)
    if inner:
        for value in returned(inner):
            yield from (said for said in wordings(value, inner, depth) if not said.own)
    if isinstance(call.func, ast.Attribute):
        inside = wordings(call.func.value, function, depth)
        yield from (said for said in inside if not said.own)


def _of_name(name: ast.Name, function: Function, depth: int) -> Iterator[Said]:
    found = meanings(name, function)
    shared = min((len(one.under) for one in found), default=0)
    for one in sorted(found, key=lambda one: -len(one.under)):
        when = _branch(one.under[shared:], function) if len(found) > 1 else ""
        yield from _when(one.value, when, function, depth)
    given = handed.get((function.name, name.id))
    if not found and given:
        yield from _wordings(given[0], given[1], depth)
    elif not found:
        yield Said(HANDED.get(name.id, words(name.id)), own=True)


def _branch(under: tuple[Branch, ...], function: Function) -> str:
    """Say under which condition a name got a meaning."""
    if not under:
        return "otherwise"
    test, positive = under[-1]
    return f"if {condition(test.test, function, positive)}"


def _of_element(name: ast.Name, attr: str, function: Function) -> Iterator[Said]:
    """Give an attribute of whatever a loop goes over, where that is the same in every talk."""
    one = bound(name, function)
    if one is None or not one.element:
        return
    found = (constant(node, function) for node in ast.walk(one.value) if isinstance(node, ast.expr))
    over: Iterable[Any] = next((every for every in found if isinstance(every, tuple | list)), ())
    for each in over:
        yield from _of_constant(getattr(each, attr, None))


def lines_of(said: Iterable[Said], lead: str = "") -> list[Item]:
    """Write wordings: one on a line of its own, several under what they have in common."""
    found = [one for one in said if any(letter.isalpha() for letter in one.text)]
    before = f"{lead} " if lead else ""
    if not found:
        return []
    if len(found) == 1:
        return [Item(f"{before}{_line(found[0])}{_after(found[0])}")]
    by_when: dict[str, list[Said]] = {}
    for one in found:
        by_when.setdefault(one.when, []).append(one)
    if len(by_when) == 1:
        inside = [Item(_line(one)) for one in found]
    else:
        by_when["otherwise"] = [*by_when.pop("otherwise", []), *by_when.pop("", [])]
        inside = [_group(when, several) for when, several in by_when.items() if several]
    in_turn = len(by_when) == 1 and not found[0].when
    title = "one of these" if in_turn or not lead else "as it fits"
    plain = lead.replace(":*", "*").removesuffix(":")
    return [Item(f"{plain}, {title}:" if lead else f"Says {title}:", inside)]


def _group(when: str, several: list[Said]) -> Item:
    if len(several) == 1:
        return Item(f"{when}: {_line(several[0])}" if when else _line(several[0]))
    return Item(f"{when}, one of these:", [Item(_line(one)) for one in several])


def _line(one: Said) -> str:
    if one.own:
        return f"*{one.text}, as named where this passage is used*"
    return quoted(one.text)


def _after(one: Said) -> str:
    return f" ({one.when})" if one.when else ""
