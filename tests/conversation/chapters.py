"""Which scripts and passages are described, in which order, and which where they are used."""

import ast
from collections import Counter
from collections.abc import Iterator
from functools import cache

from bot.scripts import HOUSE
from tests.conversation.answers import reading
from tests.conversation.conditions import only_earlier
from tests.conversation.flow import Course
from tests.conversation.outline import Item
from tests.conversation.sources import (
    Function,
    called,
    function_of,
    handed,
    places,
    speaks,
    verb_of,
)
from tests.conversation.titles import is_script, title_of

FIRST = "starting"
"""What asks for the situation: readers meet it before all others."""


class Chapters:
    """All that is described, found from the scripts of the house."""

    def __init__(self) -> None:
        scripts = [*HOUSE.scripts.values(), *HOUSE.passing.values()]
        self.scripts = {one.name: one for one in map(function_of, scripts) if one}
        self.used: Counter[Function] = Counter()
        self.order: list[Function] = []
        for script in self._in_order():
            self._walk(script)
        alone = [one for one in self.order if self.used[one] == 1 and not is_script(one)]
        self.inlined = frozenset(one for one in alone if not _returns_early(one))
        self.below = {one: _below(one, set()) for one in self._in_order()}
        self.now = self._current()
        for one in [*self.scripts.values(), *self.now, *self.order]:
            title_of(one)  # what is said today has the first choice of headings
        self.homes = {one: self._home(one) for one in self.order}

    def course(self, function: Function) -> list[Item]:
        """Write one of them."""
        reading.asked = None
        return Course(function, self.inlined).whole()

    def situations(self) -> list[Function]:
        """Give what begins with what a person writes."""
        names = [FIRST, *dict.fromkeys(HOUSE.situations.values())]
        return [self.scripts[name] for name in names if name in self.scripts]

    def later(self) -> list[Function]:
        """Give what follows days or weeks later, as it comes up, and whatever else is kept."""
        first = self.situations()
        found = [one for one in self._in_order() if one not in first]
        return [one for one in found if one.name in HOUSE.scripts and one in self.now]

    def between(self) -> list[Function]:
        """Give the short talks on the side."""
        return [self.scripts[name] for name in HOUSE.passing if name != FIRST]

    def passages(self) -> list[Function]:
        """Give what several scripts share, in the order in which it is met."""
        return self._told(None)

    def before(self) -> list[Function]:
        """Give what only talks begun earlier come by."""
        scripts = [one for one in self.scripts.values() if one not in self.now]
        told = [one for one in self.order if one not in self.inlined and one not in self.now]
        return [*scripts, *told]

    def own(self, script: Function) -> list[Function]:
        """Give the passages that are described with one script."""
        return self._told(script)

    def _told(self, home: Function | None) -> list[Function]:
        told = [one for one in self.order if not is_script(one) and one not in self.inlined]
        return [one for one in told if self.homes[one] is home and one in self.now]

    def _home(self, passage: Function) -> Function | None:
        """Give the script that a passage belongs to: the one beside it, or the only user."""
        users = [one for one, below in self.below.items() if passage in below and one in self.now]
        beside = [one for one in users if one.module is passage.module]
        if beside or len(users) == 1:
            return (beside or users)[0]
        return None

    def _current(self) -> list[Function]:
        """Give all that talks which begin today can come by, in order."""
        found = [*self.situations(), *self.between()]
        for one in found:
            new = [inner for call, inner in _uses(one) if not _is_old(call, one)]
            new += [inner for call, inner in _follows(one) if not _is_old(call, one)]
            found += [each for each in dict.fromkeys(new) if each not in found]
        return found

    def _in_order(self) -> list[Function]:
        """Give all scripts: the situations, what follows them, and the rest."""
        found = self.situations()
        for one in found:
            found += [each for each in dict.fromkeys(_followed(one, set())) if each not in found]
        return found + [one for one in self.scripts.values() if one not in found]

    def _hand(self, call: ast.Call, function: Function, inner: Function) -> None:
        """Remember what a passage is handed, as long as that happens in one place alone."""
        names = [one.arg for one in inner.parameters]
        given = [*zip(names, call.args, strict=False)]
        given += [(word.arg or "", word.value) for word in call.keywords]
        for name, value in given:
            if self.used[inner] > 1:
                handed.pop((inner.name, name), None)
            else:
                handed[inner.name, name] = (value, function)

    def _walk(self, function: Function) -> None:
        """Count the passages that a function uses, and go on into new ones."""
        for call, inner in _uses(function):
            self.used[inner] += 1
            self._hand(call, function, inner)
            if inner not in self.order:
                self.order.append(inner)
                self._walk(inner)


@cache
def _uses(function: Function) -> tuple[tuple[ast.Call, Function], ...]:
    """Give the passages that a function uses, in order, each with its call."""
    found = [(call, called(call, function)) for call in _calls(function)]
    return tuple(
        (call, inner) for call, inner in found if inner and speaks(inner) and not is_script(inner)
    )


@cache
def _calls(function: Function) -> tuple[ast.Call, ...]:
    found = [node for node in ast.walk(function.node) if isinstance(node, ast.Call)]
    return tuple(sorted(found, key=lambda one: (one.lineno, one.col_offset)))


def _passages(function: Function) -> Iterator[Function]:
    yield from (inner for _, inner in _uses(function))


def _below(function: Function, seen: set[Function]) -> set[Function]:
    for inner in _passages(function):
        if inner not in seen:
            seen.add(inner)
            _below(inner, seen)
    return seen


def _follows(function: Function) -> Iterator[tuple[ast.Call, Function]]:
    for call in _calls(function):
        given = call.args[1:] if verb_of(call) == "follow_up" else ()
        for one in given:
            if inner := called(ast.Call(one, [], []), function):
                yield call, inner


def _is_old(call: ast.Call, function: Function) -> bool:
    """Say whether a call stands where only talks begun earlier come by."""
    under = places(function).get(id(call), ())
    return any(side and only_earlier(one.test) for one, side in under)


def _followed(function: Function, seen: set[Function]) -> Iterator[Function]:
    """Give the scripts that a function lets follow, by itself or further down."""
    seen.add(function)
    yield from (inner for _, inner in _follows(function))
    for inner in _passages(function):
        if inner not in seen:
            yield from _followed(inner, seen)


def _returns_early(function: Function) -> bool:
    """Say whether anything is left out after a return: it cannot be told where it is used."""
    body = function.node.body
    return any(
        isinstance(node, ast.Return) for one in body[:-1] for node in ast.walk(one)
    ) or isinstance(body[-1], ast.For)
