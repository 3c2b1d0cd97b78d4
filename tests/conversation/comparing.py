"""Comparisons of the scripts in plain words."""

import ast
from enum import Enum
from typing import Any

from tests.conversation.answers import answered, known_before, reading, where
from tests.conversation.glossary import (
    LANGUAGES,
    SUBJECTS,
    TOLD,
    WOKE,
    means,
    number,
    words,
)
from tests.conversation.origins import Origin, origin
from tests.conversation.outline import listed, quoted
from tests.conversation.sources import UNKNOWN, Function, constant, meanings, module, modules

SIGNS: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Gt: ("more than", "at most"),
    ast.GtE: ("at least", "fewer than"),
    ast.Lt: ("fewer than", "at least"),
    ast.LtE: ("at most", "more than"),
    ast.Eq: ("exactly", "not exactly"),
    ast.NotEq: ("not exactly", "exactly"),
}
ORDER: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Gt: ("after", "not after"),
    ast.GtE: ("not before", "before"),
    ast.Lt: ("before", "not before"),
    ast.LtE: ("not after", "after"),
}
NOT = (ast.IsNot, ast.NotEq, ast.NotIn)


def compared(test: ast.Compare, function: Function, positive: bool) -> str:
    """Say a comparison of two things, or its opposite."""
    left, op, right = test.left, test.ops[0], test.comparators[0]
    same = positive is not isinstance(op, NOT)
    known, first = constant(right, function), constant(left, function)
    if isinstance(op, ast.In | ast.NotIn):
        if known is not UNKNOWN:
            return _is(left, known, function, same)
        if first is not UNKNOWN:
            return _among(first, right, function, same)
        return f"it is {'' if same else 'not '}among the {said(right)}"
    if isinstance(left, ast.Call) and getattr(left.func, "id", "") == "len":
        sign = SIGNS[type(op)][not positive]
        count = number(known) if isinstance(known, int) else said(right)
        return f"there are {sign} {count} {said(left.args[0])}"
    if isinstance(op, ast.Is | ast.IsNot | ast.Eq | ast.NotEq) and known is not UNKNOWN:
        return _is(left, known, function, same)
    if isinstance(known, int):
        return f"the {said(left)} is {SIGNS[type(op)][not positive]} {number(known)}"
    between = ORDER.get(type(op), ("the same as", "other than"))[not positive]
    return f"the {said(left)} is {between} the {said(right)}"


def _among(known: Any, right: ast.expr, function: Function, same: bool) -> str:
    found = origin(right, function)
    there = where(found) if found and found.alone else ""
    return f"{value(known)} is {'' if same else 'not '}among the answers{there}"


def _is(left: ast.expr, known: Any, function: Function, same: bool) -> str:
    found = origin(left, function)
    if isinstance(known, Enum) and type(known).__name__ == "Woke":
        return WOKE[known.name][not same]
    if isinstance(left, ast.Attribute) and left.attr == "language":
        return f"the talk is {'' if same else 'not '}in {LANGUAGES.get(known, known)}"
    if found and found.verb == "given":
        return _given_is(found, known, same)
    if known is None:
        return _is_none(left, found, function, same)
    if isinstance(known, bool):
        return f"the answer is {'yes' if known is same else 'no'}"
    if found and found.alone and not isinstance(left, ast.Subscript):
        label = _own_label(found, known) or value(known)
        return f"the answer{where(found)} is {'' if same else 'not '}{label}"
    return f"{_subject(left, known)} is {'' if same else 'not '}{value(known)}"


def _is_none(left: ast.expr, found: Origin | None, function: Function, same: bool) -> str:
    named = means(left, not same, function)
    if found and found.alone and (found.call is reading.asked or not named):
        return answered(found, not same) if found.verb != "confirm" else "they skip it"
    return named or f"the {said(left)} is {'not ' if same else ''}known"


def _own_label(found: Origin, known: Any) -> str:
    """Give the label of a fixed option among a person's own things."""
    if found.verb != "choose_from":
        return ""
    label = fixed_options(found.call.args[1], found.function).get(known)
    return quoted(label) if label else ""


def fixed_options(offered: ast.expr, function: Function) -> dict[Any, str]:
    """Give the options that stand beside a person's own things, by their names."""
    found: dict[Any, str] = {}
    for node in ast.walk(offered):
        if isinstance(node, ast.Name):
            for one in meanings(node, function):
                found |= fixed_options(one.value, function)
        elif isinstance(node, ast.Dict):
            for key, label in zip(node.keys, node.values, strict=True):
                inner = label.args[0] if isinstance(label, ast.Call) and label.args else label
                text = constant(inner, function)
                text = text.value if isinstance(text, Enum) else text
                if key and isinstance(text, str):
                    found[constant(key, function)] = text
    return found


def _subject(left: ast.expr, known: Any) -> str:
    named = SUBJECTS.get(ast.unparse(left))
    if named:
        return named
    return "what came of it" if isinstance(known, Enum) else f"the {said(left)}"


def _given_is(found: Origin, known: Any, same: bool) -> str:
    key = constant(found.call.args[0], found.function)
    if known is None or isinstance(known, bool):
        return known_before(found, same is bool(known))
    if (key, known) in TOLD:
        return f"{'' if same else 'it is not so that '}{TOLD[key, known]}"
    label = next((one[known].value for one in enums() if one.__name__.lower() == key), known)
    return f"the {words(str(key))} is {'' if same else 'not '}{value(label)}"


def enums() -> list[Any]:
    """Give every set of options in the scripts."""
    found = [one for name in modules("bot/scripts") for one in vars(module(name)).values()]
    return [one for one in found if isinstance(one, type) and issubclass(one, Enum)]


def value(known: Any) -> str:
    """Say what something is compared with."""
    if isinstance(known, Enum):
        return quoted(str(known.value))
    if isinstance(known, str):
        return quoted(known) if known else "empty"
    if isinstance(known, tuple | list | set | frozenset | dict):
        several = [value(one) for one in known]
        if isinstance(known, set | frozenset):
            several.sort()  # a set has another order at each start
        return several[0] if len(several) == 1 else f"one of {listed(several)}"
    return number(known) if isinstance(known, int) else "a certain one"


def said(one: ast.expr) -> str:
    """Say an expression by the words in it."""
    if named := SUBJECTS.get(ast.unparse(one)):
        return named.removeprefix("the ")
    match one:
        case ast.Name(id=name):
            return words(name)
        case ast.Attribute(value=inner, attr=attr):
            return f"{said(inner)} {words(attr)}"
        case ast.Constant(value=fixed):
            return words(str(fixed))
        case ast.Call(func=func, args=args):
            return " of ".join([said(func), *(said(arg) for arg in args)])
        case ast.Subscript(value=inner):
            return said(inner)
    return "what was said"
