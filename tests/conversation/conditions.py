"""Conditions of the scripts in plain words."""

import ast
import re

from tests.conversation.answers import answered, reading
from tests.conversation.comparing import compared, said
from tests.conversation.glossary import means, words
from tests.conversation.origins import origin
from tests.conversation.outline import listed
from tests.conversation.sources import Function, bound, called, handed

WHETHER = re.compile(r"^(?:Say|Tell|Judge) (?:whether|if) ([^.;]*)")
ASKS = re.compile(r"^Ask (?:whether|if) ([^.;]*).*\b[Tt]rue\b")
TRUE = re.compile(r"\b[Tt]rue (?:if|when|where|as soon as) ([^.;]*)")
FALSE = re.compile(r"\b[Ff]alse (?:if|when|where) ([^.;]*)")
DOCS = ((WHETHER, True), (ASKS, True), (TRUE, True), (FALSE, False))
UNLESS = "it is not so that "
WORDS = {"ask", "choose", "choose_or_tell", "choose_from", "moment", "place"}
"""Questions whose answers are facts by themselves."""
GUARDS = {"tuple", "list", "dict", "datetime"}
"""Kinds that are only asked about for the sake of types."""


def condition(test: ast.expr, function: Function, positive: bool = True) -> str:
    """Say a condition, or its opposite, without the "if" before it."""
    if not isinstance(test, ast.Name) and (named := means(test, positive, function)):
        return named
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            return condition(inner, function, not positive)
        case ast.BoolOp(op=op, values=values):
            both = isinstance(op, ast.And) is positive
            parts = [condition(one, function, positive) for one in telling(values)]
            return listed(parts, "and" if both else "or")
        case ast.Compare():
            return compared(test, function, positive)
        case ast.Call():
            return _of_call(test, function, positive)
        case ast.NamedExpr(value=value):
            return condition(value, function, positive)
    return _truth(test, function, positive)


def headed(word: str, clause: str) -> str:
    """Put "if" before a clause, or "unless" where it says that something is not so."""
    if clause.startswith(UNLESS) and " and " not in clause and " or " not in clause:
        unless = "Unless" if word == "If" else "Or unless"
        return f"{unless} {clause.removeprefix(UNLESS)}:"
    return f"{word} {clause}:"


def about_edition(test: ast.expr) -> bool:
    """Say whether a test asks under which edition a talk began."""
    return isinstance(test, ast.Compare) and any(
        isinstance(node, ast.Attribute) and node.attr == "edition" for node in ast.walk(test)
    )


def only_earlier(test: ast.expr) -> bool:
    """Say whether a test is only true of talks begun under an earlier edition."""
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
        return any(only_earlier(one) for one in test.values)
    if not isinstance(test, ast.Compare) or not about_edition(test):
        return False
    return isinstance(test.ops[0], ast.Lt | ast.LtE)


def telling(values: list[ast.expr]) -> list[ast.expr]:
    """Leave out what is true of every talk that begins today, and what is only for types."""
    kept = [one for one in values if not about_edition(one)]
    return [one for one in kept if not _guards(one)] or kept


def _guards(test: ast.expr) -> bool:
    match test:
        case ast.UnaryOp(operand=inner):
            return _guards(inner)
        case ast.Call(func=ast.Name(id="isinstance"), args=[_, ast.Name(id=kind)]):
            return kind in GUARDS
    return False


def _truth(test: ast.expr, function: Function, positive: bool) -> str:
    found = origin(test, function)
    if found and found.alone and found.call is reading.asked:
        return answered(found, positive)
    if named := means(test, positive, function):
        return named
    behind = _behind(test, function) if isinstance(test, ast.Name) else None
    if behind and (told := _through(*behind, positive)):
        return told
    if found and not found.alone and isinstance(test, ast.Name) and found.verb in WORDS:
        return f"the {said(test)} is {'' if positive else 'not '}known"
    return answered(found, positive) if found else _by_name(test, function, positive)


def _behind(name: ast.Name, function: Function) -> tuple[ast.expr, Function] | None:
    """Give the one expression that a name stands for, here or where the passage is used."""
    one = bound(name, function)
    if one is None:
        return handed.get((function.name, name.id))
    return (one.value, function) if one.part is None and not one.element else None


def _through(value: ast.expr, function: Function, positive: bool) -> str:
    """Say a condition by what its name stands for, where that says more."""
    match value:
        case ast.Call():
            return means(value, positive, function) or _told(value, function, positive)
        case ast.Compare() | ast.UnaryOp():
            return condition(value, function, positive)
        case ast.BoolOp() if not origin(value, function):
            return condition(value, function, positive)
    return ""


def _by_name(test: ast.expr, function: Function, positive: bool) -> str:
    """Say a condition by the words of its name, as a last resort."""
    if function.module.__name__.startswith("bot.letters") and isinstance(test, ast.Name):
        return f"{{{test.id}}} is {'' if positive else 'not '}known"
    annotated = [one.annotation for one in function.parameters if one.arg == said(test)]
    if annotated and annotated[0] and ast.unparse(annotated[0]) == "bool":
        return f"{'' if positive else UNLESS}it is {said(test)}"
    if isinstance(test, ast.Call):
        return f"{'' if positive else UNLESS}that comes to something"
    return f"there {'is' if positive else 'is no'} {said(test)}"


def _of_call(call: ast.Call, function: Function, positive: bool) -> str:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    if name == "isinstance" and isinstance(call.args[1], ast.Name):
        return _of_type(call.args[1].id, positive)
    if name == "goes_on":
        script = words(getattr(call.args[0], "id", "that")).capitalize()
        return f"“{script}” {'goes on already' if positive else 'does not go on yet'}"
    if told := _told(call, function, positive):
        return told
    if isinstance(call.func, ast.Attribute) and name in ("strip", "casefold", "get"):
        return condition(call.func.value, function, positive)
    return _truth(call, function, positive)


def _of_type(kind: str, positive: bool) -> str:
    own = "they say it in their own words"
    listed_one = "it is one of those on offer"
    if kind == "str":
        return own if positive else listed_one
    return listed_one if positive else own


def _told(call: ast.Call, function: Function, positive: bool) -> str:
    """Say what a function's own docstring tells of being true."""
    inner = called(call, function)
    if inner is None:
        return ""
    for pattern, truth in DOCS:
        if found := pattern.search(inner.doc):
            clause = found[1].replace("_", " ").strip()
            return clause if truth is positive else f"{UNLESS}{clause}"
    return ""
