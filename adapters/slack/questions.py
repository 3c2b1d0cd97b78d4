"""What answers a question: buttons, boxes, lists, pickers."""

from adapters.ids import COMMAND, PICK, PICKED, PRESS, SELECT, TICK, TICKED, WRITE, Id
from adapters.slack.blocks import (
    CHECKBOXES_LIMIT,
    Block,
    actions,
    button,
    checkboxes,
    menu,
    plain,
    section,
)
from bot.reply import Asked

BUTTONS_LIMIT = 10
"""Options from which on they are a list."""
SEVERAL = ("checkboxes", "multi_static_select")


def ways(asked: Asked) -> list[Block]:
    """Give every way to answer a question but typing."""
    answers = _answers(asked)
    rows = [one for one in answers if one["type"] not in SEVERAL]
    boxes = [block for one in answers if one not in rows for block in _alone(one)]
    also = [button(one.label, Id(COMMAND, name=one.name)) for one in asked.also]
    return [*boxes, *actions(rows), *actions(also)]


def _alone(several: Block) -> list[Block]:
    """Give boxes a row of their own; Slack takes a list of several beside words alone."""
    if several["type"] == "checkboxes":
        return actions([several])
    return [{**section("Any of these:")[0], "accessory": several}]


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
        {"type": "datepicker", "action_id": str(day), "placeholder": plain("Day")},
        {"type": "timepicker", "action_id": str(clock), "placeholder": plain("Time")},
        button("That's it", Id(PICKED, asked.talk, asked.key), style="primary"),
    ]
