"""The sources of the bot as they are written, and what their names mean when they are loaded."""

import ast
import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

ROOT = Path(__file__).parents[2]
UNKNOWN = object()
"""Stands for a value that only a talk has."""
QUESTIONS = {
    "ask",
    "choose",
    "choose_or_tell",
    "choose_from",
    "choose_many",
    "confirm",
    "moment",
    "place",
    "collect",
}
SHOWN = QUESTIONS | {"say", "card", "draft", "wait", "follow_up", "do"}
"""Verbs of a talk that somebody notices."""


@dataclass(frozen=True, eq=False)
class Function:
    """A function as it is written, with the module that it stands in."""

    name: str
    node: ast.FunctionDef
    module: ModuleType

    @property
    def doc(self) -> str:
        """The whole docstring on one line, without marks of code."""
        return " ".join((ast.get_docstring(self.node) or "").replace("`", "").split())

    @property
    def coded(self) -> bool:
        """Say whether the docstring begins with what only a programmer knows."""
        first = (ast.get_docstring(self.node) or "").split("\n\n")[0].split(". ")[0]
        return "`" in first.split(";")[0]

    @property
    def parameters(self) -> list[ast.arg]:
        """All parameters, in order."""
        given = self.node.args
        return [*given.posonlyargs, *given.args, *given.kwonlyargs]


Branch = tuple[ast.If, bool]
"""A condition, and whether a statement stands under it or under its "else"."""


@dataclass(frozen=True)
class Binding:
    """What a name was made to mean: a value, a part of it, or each of its elements."""

    line: int
    value: ast.expr
    part: int | None = None
    element: bool = False
    under: tuple[Branch, ...] = ()

    def hides(self, other: "Binding") -> bool:
        """Say whether an earlier meaning is gone once this one is made."""
        return other.under[: len(self.under)] == self.under


handed: dict[tuple[str, str], tuple[ast.expr, Function]] = {}
"""What is handed to a passage that is used in one place alone, by its name and the parameter's."""


@cache
def module(name: str) -> ModuleType:
    """Load a module by its name."""
    return importlib.import_module(name)


@cache
def functions(name: str) -> dict[str, Function]:
    """Give every function at the top of a module, in order."""
    loaded = module(name)
    tree = ast.parse(Path(str(loaded.__file__)).read_text(encoding="utf-8"))
    found = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    return {node.name: Function(node.name, node, loaded) for node in found}


def modules(folder: str) -> Iterator[str]:
    """Give the names of all modules below a folder such as `bot/scripts`."""
    for path in sorted((ROOT / folder).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def function_of(value: object) -> Function | None:
    """Find how a loaded function is written, if it is one of the bot's."""
    if not isinstance(value, FunctionType) or not value.__module__.startswith("bot."):
        return None
    return functions(value.__module__).get(value.__name__)


def verb_of(call: ast.Call) -> str:
    """Give the name of a method that is called, or nothing."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def called(call: ast.Call, function: Function) -> Function | None:
    """Find the function of the bot that is called, if it is one."""
    return function_of(constant(call.func, function))


@cache
def bindings(function: Function) -> dict[str, list[Binding]]:
    """Give all that each local name is made to mean, in order."""
    found: dict[str, list[Binding]] = {}
    for node, under in _branches(function.node, ()):
        for target, value, element in _made(node):
            for name, part in _names(target):
                one = Binding(target.lineno, value, part, element, under)
                found.setdefault(name, []).append(one)
    for several in found.values():
        several.sort(key=lambda one: one.line)
    return found


def _branches(
    node: ast.AST, under: tuple[Branch, ...]
) -> Iterator[tuple[ast.AST, tuple[Branch, ...]]]:
    """Give every node with the conditions that it stands under."""
    yield node, under
    for name, part in ast.iter_fields(node):
        inner = under
        if isinstance(node, ast.If) and name in ("body", "orelse"):
            inner = (*under, (node, name == "body"))
        for one in part if isinstance(part, list) else [part]:
            if isinstance(one, ast.AST):
                yield from _branches(one, inner)


def _made(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr, bool]]:
    match node:
        case ast.Assign(targets=targets, value=value):
            yield from ((target, value, False) for target in targets)
        case ast.AnnAssign(target=target, value=ast.expr() as value):
            yield target, value, False
        case ast.NamedExpr(target=target, value=value):
            yield target, value, False
        case ast.For(target=target, iter=value) | ast.comprehension(target=target, iter=value):
            yield target, value, True


def _names(target: ast.expr, part: int | None = None) -> Iterator[tuple[str, int | None]]:
    if isinstance(target, ast.Name):
        yield target.id, part
    elif isinstance(target, ast.Tuple | ast.List):
        for place, one in enumerate(target.elts):
            yield from _names(one, place)


def meanings(name: ast.Name, function: Function) -> list[Binding]:
    """Give all that a local name can mean where it is used."""
    here = places(function).get(id(name), ())
    live: list[Binding] = []
    for one in bindings(function).get(name.id, ()):
        itself = any(node is name for node in ast.walk(one.value))
        if one.line > name.lineno or itself or _elsewhere(one.under, here):
            continue
        surely = here[: len(one.under)] == one.under
        live = [] if surely else [other for other in live if not one.hides(other)]
        live.append(one)
    return live


@cache
def places(function: Function) -> dict[int, tuple[Branch, ...]]:
    """Give the conditions that each piece of a function stands under."""
    return {id(node): under for node, under in _branches(function.node, ())}


def _elsewhere(under: tuple[Branch, ...], here: tuple[Branch, ...]) -> bool:
    """Say whether two places stand on two sides of one condition."""
    return any((test, not side) in here for test, side in under)


def bound(name: ast.Name, function: Function) -> Binding | None:
    """Give what a local name means where it is used, if that is one thing."""
    live = meanings(name, function)
    return live[-1] if live else None


def is_local(name: str, function: Function) -> bool:
    """Say whether a name belongs to one function alone."""
    return name in bindings(function) or any(one.arg == name for one in function.parameters)


def constant(value: ast.expr, function: Function) -> Any:
    """Give what an expression is in every talk, or UNKNOWN."""
    names = [node.id for node in ast.walk(value) if isinstance(node, ast.Name)]
    inner = {name for node in ast.walk(value) for name in _inside(node)}
    if any(is_local(name, function) for name in names if name not in inner):
        return UNKNOWN
    try:
        source = compile(ast.Expression(value), "<script>", "eval")
        return eval(source, dict(vars(function.module)))
    except Exception:  # whatever a talk would be needed for
        return UNKNOWN


def _inside(node: ast.AST) -> Iterator[str]:
    """Give the names that an expression makes for itself."""
    if isinstance(node, ast.comprehension):
        yield from (name for name, _ in _names(node.target))


@cache
def speaks(function: Function) -> bool:
    """Say whether anything in a function, or below it, is noticed by the person."""
    return _speaks(function, frozenset())


def _speaks(function: Function, above: frozenset[Function]) -> bool:
    if function in above or not function.module.__name__.startswith("bot.scripts"):
        return False
    return heard(function.node, function, above | {function})


def heard(node: ast.AST, function: Function, above: frozenset[Function] = frozenset()) -> bool:
    """Say whether a piece of a function shows anything to the person."""
    for one in ast.walk(node):
        if isinstance(one, ast.Call):
            if verb_of(one) in SHOWN:
                return True
            inner = called(one, function)
            if inner and (_speaks(inner, above) if above else speaks(inner)):
                return True
    return False
