"""Where a value comes from: the question, the wait or the fact behind a name."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tests.conversation.sources import (
    QUESTIONS,
    Function,
    called,
    handed,
    meanings,
    speaks,
    verb_of,
)

SOURCES = QUESTIONS | {"wait", "given", "earlier"}
DEEPEST = 8
"""Steps from name to name that are followed."""


@dataclass(frozen=True)
class Origin:
    """A call of a talk's verb, and whether it is the only thing that a value can come from."""

    verb: str
    call: ast.Call
    function: Function
    alone: bool = True


def origin(
    value: ast.expr | None, function: Function, part: int | None = None, depth: int = 0
) -> Origin | None:
    """Find what the person was asked, or what came, for a value to be what it is."""
    if value is None or depth > DEEPEST:
        return None
    deeper = depth + 1
    match value:
        case ast.Call():
            return _of_call(value, function, part, deeper)
        case ast.Name():
            return _of_name(value, function, deeper)
        case ast.Tuple(elts=elts):
            chosen = elts if part is None or part >= len(elts) else [elts[part]]
            return _first(chosen, function, deeper)
        case ast.IfExp(body=body, orelse=other):
            found = _first([body, other], function, deeper)
            fixed = isinstance(body, ast.Constant) or isinstance(other, ast.Constant)
            return replace(found, alone=found.alone and not fixed) if found else None
        case ast.BoolOp(values=values):
            return _first(values, function, deeper)
        case ast.Subscript(value=inner) | ast.Starred(value=inner) | ast.NamedExpr(value=inner):
            return origin(inner, function, part, deeper)
        case ast.Attribute(value=inner):
            return origin(inner, function, part, deeper)
        case ast.ListComp(generators=[first, *_]) | ast.GeneratorExp(generators=[first, *_]):
            return origin(first.iter, function, None, deeper)
    return None


def _of_name(name: ast.Name, function: Function, depth: int) -> Origin | None:
    live = meanings(name, function)
    if not live and (given := handed.get((function.name, name.id))):
        return origin(given[0], given[1], None, depth)
    found = [origin(one.value, function, one.part, depth) for one in live]
    known = [one for one in found if one]
    if not known:
        return None
    last = known[-1]
    alone = all(one and one.call is last.call for one in found)
    return replace(last, alone=last.alone and alone)


def _first(values: list[ast.expr], function: Function, depth: int) -> Origin | None:
    found = (origin(one, function, None, depth) for one in values)
    return next((one for one in found if one), None)


def _of_call(call: ast.Call, function: Function, part: int | None, depth: int) -> Origin | None:
    verb = verb_of(call)
    if verb in SOURCES:
        return Origin(verb, call, function)
    inner = called(call, function)
    if inner and speaks(inner):
        return _returned(inner, part, depth)
    given = [*call.args, *(word.value for word in call.keywords)]
    if isinstance(call.func, ast.Attribute):
        given.insert(0, call.func.value)
    return _first(given, function, depth)


def _returned(function: Function, part: int | None, depth: int) -> Origin | None:
    """Find what a passage gives back; it is alone if nothing else can come back."""
    found = [origin(one, function, part, depth) for one in returned(function)]
    known = [one for one in found if one and one.verb not in ("given", "earlier")]
    if not known:
        return None
    first = known[0]
    alone = first.alone and all(one is None or one.call is first.call for one in found)
    return Origin(first.verb, first.call, first.function, alone)


def returned(function: Function) -> Iterator[ast.expr]:
    """Give what a function can return, in order."""
    for node in ast.walk(function.node):
        if isinstance(node, ast.Return) and node.value:
            yield node.value
