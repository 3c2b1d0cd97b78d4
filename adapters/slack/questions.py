"""A question with what answers it: buttons, boxes, lists, pickers."""

from adapters.slack.blocks import (
    CHECKBOXES_LIMIT,
    Block,
    actions,
    button,
    checkboxes,
    menu,
    section,
)
from adapters.slack.ids import COMMAND, PICK, PICKED, PRESS, SELECT, TICK, TICKED, WRITE, Id
from bot.reply import Asked

BUTTONS_LIMIT = 10
"""Options from which on they are a list."""


def question(asked: Asked) -> list[Block]:
    """Give the question's words and, below them, every way to answer but typing."""
    ways = _answers(asked)
    rows = [one for one in ways if one["type"] != "checkboxes"]
    boxes = [{"type": "actions", "elements": [one]} for one in ways if one not in rows]
    also = [button(one.label, Id(COMMAND, name=one.name)) for one in asked.also]
    return [*section(asked.text), *boxes, *actions(rows), *actions(also)]


def _answers(asked: Asked) -> list[Block]:
    talk, key = asked.talk, asked.key
    offered = [(one.name, one.label) for one in asked.options]
    skip = [button(asked.skip, Id(PRESS, talk, key))] if asked.skip else []
    match asked.kind:
        case "one" if len(offered) > BUTTONS_LIMIT:
            return [menu("Choose one", Id(SELECT, talk, key), offered, several=False), *skip]
        case "several":
            sent = button("That's it", Id(TICKED, talk, key), style="primary")
            return [_several(Id(TICK, talk, key), offered), sent]
        case "moment":
            return [*_pickers(asked), *skip]
        case "collect":
            window = button("Write in a window", Id(WRITE, talk, key))
            return [window, *_buttons(asked)]
        case "yes_no" | "wait":
            return _buttons(asked)
    return [*_buttons(asked), *skip]


def _buttons(asked: Asked) -> list[Block]:
    return [button(one.label, Id(PRESS, asked.talk, asked.key, one.name)) for one in asked.options]


def _several(id: Id, offered: list[tuple[str, str]]) -> Block:
    if len(offered) > CHECKBOXES_LIMIT:
        return menu("Choose any", id, offered, several=True)
    return checkboxes(id, offered)


def _pickers(asked: Asked) -> list[Block]:
    """Give a day and a clock; they count once they are sent together."""
    day = Id(PICK, asked.talk, asked.key, "day")
    clock = Id(PICK, asked.talk, asked.key, "clock")
    return [
        {"type": "datepicker", "action_id": str(day)},
        {"type": "timepicker", "action_id": str(clock)},
        button("That's it", Id(PICKED, asked.talk, asked.key), style="primary"),
    ]
