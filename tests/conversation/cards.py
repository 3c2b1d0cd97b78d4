"""What of the answers is kept for a card, and under which heading."""

import ast
from functools import cache

from tests.conversation.glossary import words
from tests.conversation.outline import Item, quoted
from tests.conversation.sources import functions, modules, verb_of


@cache
def headings() -> dict[str, str]:
    """Give the heading under which each list of a look back is shown."""
    found: dict[str, str] = {}
    for name in modules("bot/scripts"):
        for function in functions(name).values():
            for node in ast.walk(function.node):
                match node:
                    case ast.Tuple(
                        elts=[
                            ast.Constant(value=str(heading)),
                            ast.Attribute(value=ast.Name(id="lessons"), attr=attr),
                        ]
                    ):
                        found[attr] = heading
    return found


def kept_lines(value: ast.expr) -> list[Item]:
    """Say that an answer goes on the card, or is left for later debriefs."""
    if not isinstance(value, ast.Call):
        return []
    verb = verb_of(value)
    if verb == "leave" and value.args and isinstance(value.args[0], ast.Constant):
        return [Item(f"*Remembered for later debriefs: the {words(str(value.args[0].value))}.*")]
    if verb not in ("append", "extend") or not isinstance(value.func, ast.Attribute):
        return []
    target = value.func.value
    if isinstance(target, ast.Attribute) and target.attr in headings():
        return [Item(f"*Goes on the card, under {quoted(headings()[target.attr])}.*")]
    return []


def stand_in(name: str, value: ast.expr) -> list[Item]:
    """Say what is said in place of a fact that nobody named."""
    for node in ast.walk(value):
        match node:
            case ast.BoolOp(op=ast.Or(), values=[first, *_, ast.Constant(value=str(text))]) if text:
                fact = first.id if isinstance(first, ast.Name) else name
                return [Item(f"Where the {words(fact)} is not known, it says {quoted(text)}.")]
    return []
