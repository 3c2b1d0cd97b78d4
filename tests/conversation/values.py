"""What is shown while a value of a script is worked out, in that order."""

import ast
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

from tests.conversation.answers import reading
from tests.conversation.conditions import about_edition, condition, headed, telling
from tests.conversation.glossary import HANDED, SUBJECTS, number, words
from tests.conversation.letters import drafted, letter_link
from tests.conversation.origins import origin
from tests.conversation.outline import Item, link, listed, short
from tests.conversation.questions import keyword
from tests.conversation.saying import lines_of, wordings
from tests.conversation.sources import (
    SHOWN,
    UNKNOWN,
    Function,
    called,
    constant,
    is_local,
    speaks,
    verb_of,
)
from tests.conversation.titles import title_of
from tests.conversation.verbs import shown

EARLIER = "*In talks begun earlier:*"


class Values:
    """Writes the expressions of one function; `inlined` are passages told where they are used."""

    def __init__(self, function: Function, inlined: frozenset[Function]) -> None:
        self.function = function
        self.inlined = inlined
        self.moved = False

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Write what not everybody comes by: no question in it is the one just asked after it."""
        before = reading.asked
        yield
        if reading.asked is not before:
            self.moved = True
        reading.asked = before

    def settled(self, items: list[Item]) -> list[Item]:
        """Give lines after which no question is the one just asked, if one was asked aside."""
        if self.moved:
            reading.asked, self.moved = None, False
        return items

    def whole(self) -> list[Item]:
        """Write the function from its beginning to its end."""
        raise NotImplementedError

    def loop(self, over: ast.expr, body: list[Item]) -> list[Item]:
        """Write what is done several times."""
        if not body:
            return self.seen(over)
        return [Item(self.rounds(over), body)]

    def rounds(self, over: ast.expr) -> str:
        """Say how often something is done."""
        if isinstance(over, ast.Call) and verb_of(over) == "each":
            more = wordings(keyword(over, "more"), self.function)
            return f"As often as they say yes to “{more[0].text}”:" if more else "Several times:"
        items = over.args[1] if isinstance(over, ast.Call) and verb_of(over) == "over" else over
        known = constant(items, self.function)
        if known is not UNKNOWN and hasattr(known, "__len__"):
            return f"Up to {number(len(known))} times:"
        inner = items.value if isinstance(items, ast.Subscript) else items
        named = SUBJECTS.get(ast.unparse(inner))
        names = [node for node in ast.walk(items) if isinstance(node, ast.Name)]
        talks = {
            one.arg
            for one in self.function.parameters
            if one.annotation and ast.unparse(one.annotation) == "Talk"
        }
        local = (one for one in names if is_local(one.id, self.function))
        name = next((one for one in local if one.id not in talks), None)
        many = _cut(items)
        most = constant(many, self.function) if many else UNKNOWN
        limit = f" (at most {number(most)})" if isinstance(most, int) else ""
        return f"For each of {named or self.called(name)}{limit}:"

    def called(self, name: ast.Name | None) -> str:
        """Say what a list holds: the answers to a question, or what its name says."""
        found = origin(name, self.function) if name else None
        if found and found.verb in ("choose_many", "collect"):
            place = 2 if found.verb == "choose_many" else 1
            text = wordings(found.call.args[place], found.function)
            return f"the answers to {short(text[0].text)}" if text else "their answers"
        if name is None:
            return "them"
        return SUBJECTS.get(name.id, f"the {words(name.id)}")

    def seen(self, value: ast.expr | None) -> list[Item]:
        """Write all that is shown while a value is worked out, in that order."""
        match value:
            case None | ast.Lambda() | ast.Constant() | ast.Name():
                return []
            case ast.IfExp(test=test, body=body, orelse=other):
                if about_edition(test):
                    return self.seen(body) + under_head(EARLIER, self.seen(other))
                clause = condition(test, self.function)
                opposite = condition(test, self.function, positive=False)
                items = self.seen(test) + under_head(headed("If", clause), self.seen(body))
                return items + under_head(headed("If", opposite), self.seen(other))
            case ast.BoolOp():
                return self.in_turn(value)
            case ast.ListComp() | ast.GeneratorExp() | ast.SetComp():
                return self.loop(value.generators[0].iter, self.seen(value.elt))
            case ast.Call():
                return [*self.inner(value), *self.call(value)]
        return self.inner(value)

    def inner(self, value: ast.expr) -> list[Item]:
        """Write what is shown by the parts of an expression."""
        items = []
        for part in ast.iter_child_nodes(value):
            if isinstance(part, ast.expr):
                items += self.seen(part)
            elif isinstance(part, ast.keyword):
                items += self.seen(part.value)
        return items

    def in_turn(self, value: ast.BoolOp) -> list[Item]:
        """Write what is only worked out if what stands before it leaves it open."""
        values = telling(value.values)
        items = self.seen(values[0]) if values else []
        wants = isinstance(value.op, ast.And)
        for before, one in pairwise(values):
            clause = condition(before, self.function, wants)
            items += under_head(headed("If", clause), self.seen(one))
        return items

    def call(self, call: ast.Call) -> list[Item]:
        """Write what one call shows."""
        if verb_of(call) in SHOWN:
            return shown(call, self.function)
        inner = called(call, self.function)
        if inner is None or not speaks(inner):
            return []
        if inner in self.inlined:
            return type(self)(inner, self.inlined).whole()
        reading.asked = None
        return [Item(f"→ {link(title_of(inner))}", self.handed(call, inner))]

    def handed(self, call: ast.Call, inner: Function) -> list[Item]:
        """Write the sentences that are handed to a passage."""
        names = [one.arg for one in inner.parameters]
        given = [*zip(names, call.args, strict=False)]
        given += [(word.arg or "", word.value) for word in call.keywords]
        items = []
        for name, value in given:
            kind = _kind(name, inner)
            if kind == "Letter" and (found := drafted(value, self.function)):
                items.append(Item(f"*the letter:* {listed([letter_link(one) for one in found])}"))
            said = [one for one in wordings(value, self.function) if not one.own]
            if said and "Sentence" in kind:
                items += lines_of(said, f"*{HANDED.get(name, words(name))}:*")
        return items


def _kind(name: str, function: Function) -> str:
    """Give what a passage says a parameter is."""
    kinds = [one.annotation for one in function.parameters if one.arg == name]
    return ast.unparse(kinds[0]) if kinds and kinds[0] else ""


def under_head(head: str, items: list[Item]) -> list[Item]:
    """Put lines under a head, if there are any."""
    return [Item(head, items)] if items else []


def _cut(value: ast.expr) -> ast.expr | None:
    """Give how many of a list are taken, if it is cut."""
    if isinstance(value, ast.Subscript) and isinstance(value.slice, ast.Slice):
        return value.slice.upper
    return None
