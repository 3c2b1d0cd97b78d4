"""Every letter that can be drafted: its title, its subject, and its sentences in order."""

import ast
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from bot.words import Sentence
from tests.conversation.conditions import condition, headed
from tests.conversation.glossary import TITLES, first_clause
from tests.conversation.origins import returned
from tests.conversation.outline import Item, anchor, quoted
from tests.conversation.sources import (
    UNKNOWN,
    Function,
    called,
    constant,
    functions,
    is_local,
    meanings,
    modules,
)

SENT = {
    "email": "An email.",
    "text_message": "A text message.",
    "spoken": "To be said or kept in mind; it is not sent.",
}
DEEPEST = 4
BUILDERS = (*SENT, "Letter")
Held = dict[str, list[Item]]
"""What each local name holds by now, as lines of the letter."""


@cache
def composers() -> dict[Function, str]:
    """Give every function that composes a letter, with its heading."""
    found: dict[Function, str] = {}
    for name in modules("bot/letters"):
        for function in functions(name).values():
            returns = function.node.returns
            if returns and ast.unparse(returns) == "Letter" and function.name not in SENT:
                title = _title(function)
                again = title in found.values()
                found[function] = f"{title}, {first_clause(function).lower()}" if again else title
    return found


def heading_of(function: Function) -> str:
    """Give the heading of the letter that a function composes, or nothing."""
    return composers().get(function, "")


def _title(function: Function) -> str:
    for call in _built(function):
        title = call.args[0]
        if isinstance(title, ast.Call) and (text := _text(title)):
            return f"Letter: {text}"
    clause = first_clause(function)
    return f"Letter: {TITLES.get(function.name, clause[:1].lower() + clause[1:])}"


def _built(function: Function) -> Iterator[ast.Call]:
    for node in ast.walk(function.node):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in BUILDERS:
            yield node


def letter(function: Function) -> list[Item]:
    """Write a letter as an outline."""
    return _Paper(function).whole()


class _Paper:
    """Reads what a function of the letters puts together, statement by statement."""

    def __init__(self, function: Function) -> None:
        self.function = function
        self.held: Held = {}

    def whole(self) -> list[Item]:
        return self.block(self.function.node.body)

    def block(self, statements: Sequence[ast.stmt]) -> list[Item]:
        """Give the lines that are returned, or given one by one."""
        given: list[Item] = []
        for place, one in enumerate(statements):
            match one:
                case ast.Return(value=ast.expr() as value):
                    given += self.items(value)
                case ast.Expr(value=ast.Yield(value=ast.expr() as value)):
                    given += self.items(value)
                case ast.Expr(value=ast.Call() as call):
                    self.added(call)
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    self.held[name] = self.items(value)
                case ast.If():
                    rest = statements[place + 1 :]
                    if _gives(one.body) and not one.orelse and _gives(rest):
                        return given + self.either(one.test, one.body, rest)
                    given += self.either(one.test, one.body, one.orelse)
        return given

    def either(
        self, test: ast.expr, body: Sequence[ast.stmt], other: Sequence[ast.stmt]
    ) -> list[Item]:
        """Read both sides of a condition; what a name holds then depends on it."""
        before = {name: list(held) for name, held in self.held.items()}
        given = self.block(body)
        first, self.held = self.held, {name: list(held) for name, held in before.items()}
        instead = self.block(other)
        second = self.held
        self.held = {
            name: self.merged(test, first.get(name, []), second.get(name, []))
            for name in {**second, **first}
        }
        return self.under(test, given, instead)

    def merged(self, test: ast.expr, first: list[Item], second: list[Item]) -> list[Item]:
        """Put what two sides hold together: what they share once, the rest by the condition."""
        shared = 0
        while shared < min(len(first), len(second)) and first[shared] is second[shared]:
            shared += 1
        return [*first[:shared], *self.under(test, first[shared:], second[shared:])]

    def under(self, test: ast.expr, first: list[Item], second: list[Item]) -> list[Item]:
        found = []
        if first:
            found.append(Item(headed("If", condition(test, self.function)), first))
        if second and first:
            found += _chained(second) or [Item("Otherwise:", second)]
        elif second:
            opposite = condition(test, self.function, positive=False)
            found.append(Item(headed("If", opposite), second))
        return found

    def added(self, call: ast.Call) -> None:
        """Take in a line that is put at the end of a list."""
        match call.func:
            case ast.Attribute(value=ast.Name(id=name), attr="append" | "extend"):
                self.held.setdefault(name, []).extend(self.items(call.args[0]))

    def items(self, value: ast.expr) -> list[Item]:
        """Give the lines that an expression stands for."""
        known = constant(value, self.function)
        if known is not UNKNOWN:
            return _lines(known)
        match value:
            case ast.Name(id=name):
                return self.held.get(name, [])
            case ast.Starred(value=inner):
                return self.items(inner)
            case ast.Tuple(elts=elts) | ast.List(elts=elts):
                return [line for one in elts for line in self.items(one)]
            case ast.IfExp(test=test, body=body, orelse=other):
                return self.under(test, self.items(body), self.items(other))
            case ast.Call():
                return self.called(value)
        return []

    def called(self, call: ast.Call) -> list[Item]:
        name = getattr(call.func, "id", "")
        if name in BUILDERS:
            return self.built(name, call)
        if name in ("sentence", "Sentence"):
            return [Item(quoted(_text(call)))]
        if name and is_local(name, self.function):
            return self.chosen(name)
        inner = called(call, self.function)
        return _Paper(inner).whole() if inner else []

    def chosen(self, name: str) -> list[Item]:
        """Follow a name that stands for one of two functions."""
        for node in ast.walk(self.function.node):
            match node:
                case ast.Assign(targets=[ast.Name(id=target)], value=ast.IfExp() as value):
                    if target == name:
                        both = (self.written(value.body), self.written(value.orelse))
                        return self.under(value.test, *both)
        return []

    def written(self, value: ast.expr) -> list[Item]:
        inner = called(ast.Call(value, [], []), self.function)
        return _Paper(inner).whole() if inner else []

    def built(self, name: str, call: ast.Call) -> list[Item]:
        """Give the whole letter: how it is sent, its subject and its paragraphs."""
        items = [Item(f"*{SENT[name]}*")] if name in SENT else []
        subject = self.items(call.args[1]) if len(call.args) == 3 else []
        if not any(any(map(str.isalpha, one.text)) for one in subject):
            pass
        elif len(subject) == 1 and not subject[0].inside:
            items.append(Item(f"*Subject:* {subject[0].text}"))
        elif subject:
            items.append(Item("*Subject:*", subject))
        return items + self.items(call.args[-1])


def _chained(items: list[Item]) -> list[Item]:
    """Go on with "or if" where an "otherwise" holds nothing but another condition."""
    heads = [one.text.split(" ")[0] for one in items]
    if heads[0] != "If" or any(head not in ("Or", "Otherwise:") for head in heads[1:]):
        return []
    return [Item(items[0].text.replace("If ", "Or if ", 1), items[0].inside), *items[1:]]


def drafted(value: ast.expr, function: Function, depth: int = 0) -> list[str]:
    """Give the headings of the letters that an expression can be."""
    found: list[str] = []
    if depth > DEEPEST:
        return found
    for node in ast.walk(value):
        if isinstance(node, ast.Name):
            for one in meanings(node, function):
                found += drafted(one.value, function, depth + 1)
        elif isinstance(node, ast.Call) and (inner := called(node, function)):
            heading = heading_of(inner)
            returns = [] if heading else [one for one in returned(inner) if one is not value]
            found += [heading] if heading else []
            found += [each for one in returns for each in drafted(one, inner, depth + 1)]
    return list(dict.fromkeys(found))


def letter_link(heading: str) -> str:
    """Link to a letter by its name."""
    return f"[{heading.removeprefix('Letter: ')}](#{anchor(heading)})"


def _lines(known: object) -> list[Item]:
    if isinstance(known, Sentence):
        return [Item(quoted(known.template))] if known.template else []
    if isinstance(known, tuple | list):
        return [line for one in known for line in _lines(one)]
    return []


def _text(call: ast.Call) -> str:
    first = call.args[0]
    return str(first.value) if isinstance(first, ast.Constant) else ""


def _gives(statements: Iterable[ast.stmt]) -> bool:
    return any(isinstance(one, ast.Return) for one in statements)
