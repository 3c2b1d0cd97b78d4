"""When the bot comes back, in words."""

import ast
from datetime import timedelta

from bot.moments import Span
from tests.conversation.glossary import number
from tests.conversation.origins import returned
from tests.conversation.outline import listed
from tests.conversation.sources import UNKNOWN, Function, called, constant, meanings

WEEKDAYS = 7
DEEPEST = 5


def span(value: ast.expr, function: Function) -> str:
    """Say a length of time."""
    known = constant(value, function)
    if not isinstance(known, Span):
        return "some days"
    days = known.delta // timedelta(days=1)
    if known.delta == timedelta(days=days) and days > 1:
        return f"{number(days)} days"
    return f"{number(known.delta // timedelta(hours=1))} hours"


def moment(value: ast.expr, function: Function, depth: int = 0) -> str:
    """Say when a moment is, as far as it can be said of every talk; else nothing."""
    if depth > DEEPEST:
        return ""
    match value:
        case ast.Call(func=ast.Name(id="Unprompted"), args=[inner, *_]):
            return moment(inner, function, depth + 1)
        case ast.Call(func=ast.Name(id="on")):
            return _on(value, function)
        case ast.Call(func=ast.Name(id="later")):
            return _later(value, function)
        case ast.Call():
            inner_function = called(value, function)
            if inner_function is None:
                return ""
            found = [moment(one, inner_function, depth + 1) for one in returned(inner_function)]
            return listed(found) if all(found) else ""
        case ast.Name():
            found = [
                moment(one.value, function, depth + 1)
                for one in meanings(value, function)
                if not one.element and one.part is None
            ]
            return listed(found) if found and all(found) else ""
        case ast.IfExp(body=body, orelse=other):
            both = [moment(one, function, depth + 1) for one in (body, other)]
            return listed(both) if all(both) else ""
    return ""


def _on(call: ast.Call, function: Function) -> str:
    given = {word.arg: constant(word.value, function) for word in call.keywords}
    at = given.get("at", "09:00")
    days = [one.value for one in call.keywords if one.arg == "days"]
    several = _table(days[0], function) if days else []
    if several:
        return f"{listed([number(one) for one in several])} days later, at {at}"
    if UNKNOWN in given.values():
        return ""
    gone = [_days(given.get("days", 0)), _workdays(given.get("workdays", 0))]
    when = " and ".join(one for one in gone if one)
    return f"{when}, at {at}" if when else f"that day at {at}"


def _table(value: ast.expr, function: Function) -> list[int]:
    """Give the numbers of a table in which one is looked up."""
    if not isinstance(value, ast.Subscript) or constant(value, function) is not UNKNOWN:
        return []
    table = constant(value.value, function)
    return list(table.values()) if isinstance(table, dict) else []


def _days(days: int) -> str:
    if days in (0, 1, -1):
        return {0: "", 1: "the next day", -1: "the day before"}[days]
    side = "earlier" if days < 0 else "later"
    if days % WEEKDAYS == 0:
        weeks = abs(days) // WEEKDAYS
        return f"a week {side}" if weeks == 1 else f"{number(weeks)} weeks {side}"
    return f"{number(abs(days))} days {side}"


def _workdays(days: int) -> str:
    if days < 2:
        return "on the next working day" if days else ""
    return f"{number(days)} working days later"


def _later(call: ast.Call, function: Function) -> str:
    given = {word.arg: constant(word.value, function) for word in call.keywords}
    hours, minutes = given.get("hours", 0), given.get("minutes", 0)
    if not isinstance(hours, int) or not isinstance(minutes, int):
        return ""
    if hours:
        side = "later" if hours > 0 else "before that"
        return f"an hour {side}" if abs(hours) == 1 else f"{number(abs(hours))} hours {side}"
    return f"{number(minutes)} minutes later" if minutes else "at that time"
