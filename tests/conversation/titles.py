"""The headings under which scripts and passages are described."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from bot.scripts import HOUSE
from tests.conversation.glossary import TITLES, first_clause, words
from tests.conversation.sources import Function, function_of

LONGEST = 64


def title_of(found: Function | Callable[..., Any]) -> str:
    """Give the heading of a script or a passage, the same wherever it is asked for."""
    function = found if isinstance(found, Function) else function_of(found)
    assert function, f"{found} is no function of the bot"
    return _title(function)


def is_script(function: Function) -> bool:
    """Say whether a function is a script of the house."""
    return function.name in HOUSE.scripts or function.name in HOUSE.passing


_given: dict[str, Function] = {}


@cache
def _title(function: Function) -> str:
    name = _capital(words(function.name))
    if is_script(function):
        return _kept(name, function)
    clause = _capital(re.split(r"[,:]", first_clause(function))[0])
    if 0 < len(clause) <= LONGEST:
        name = clause
    beside = f"{function.module.__name__.rpartition('.')[2]}.{function.name}"
    name = TITLES.get(beside) or TITLES.get(function.name, name)
    return _kept(name, function)


def _kept(name: str, function: Function) -> str:
    """Give a heading that no other passage has."""
    if _given.setdefault(name.lower(), function) is function:
        return name
    longer = f"{name} ({words(function.module.__name__.rpartition('.')[2])})"
    _given.setdefault(longer.lower(), function)
    return longer


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
