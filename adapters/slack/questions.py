"""What answers a question: buttons, boxes, lists, pickers."""

from adapters.ids import COMMAND, PICK, PICKED, PRESS, SELECT, TICK, TICKED, WRITE, Id
from adapters.labels import Say
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


def ways(asked: Asked, say: Say) -> list[Block]:
    """Give every way to answer a question but typing."""
    answers = _answers(asked, say)
    rows = [one for one in answers if one["type"] not in SEVERAL]
    boxes = [block for one in answers if one not in rows for block in _alone(one, say)]
    also = [button(one.label, Id(COMMAND, name=one.name)) for one in asked.also]
    return [*boxes, *actions(rows), *actions(also)]


def _alone(several: Block, say: Say) -> list[Block]:
    """Give boxes a row of their own; Slack takes a list of several beside words alone."""
    if several["type"] == "checkboxes":
        return actions([several])
    return [{**section(say("Any of these:"))[0], "accessory": several}]


def _answers(asked: Asked, say: Say) -> list[Block]:
    talk, key = asked.talk, asked.key
    offered = [(one.name, one.label) for one in asked.options]
    skip = [button(asked.skip, Id(PRESS, talk, key))] if asked.skip else []
    match asked.kind:
        case "one" if len(offered) > BUTTONS_LIMIT:
            chosen = Id(SELECT, talk, key)
            return [menu(say("Choose one"), chosen, offered, several=False), *skip]
        case "several":
            sent = button(say("That's it"), Id(TICKED, talk, key), style="primary")
            return [_several(Id(TICK, talk, key), offered, say), sent]
        case "moment":
            return [*_pickers(asked, say), *skip]
        case "collect":
            window = button(say("Write in a window"), Id(WRITE, talk, key))
            return [window, *_buttons(asked)]
        case "yes_no" | "wait":
            return _buttons(asked)
    return [*_buttons(asked), *skip]


def _buttons(asked: Asked) -> list[Block]:
    return [button(one.label, Id(PRESS, asked.talk, asked.key, one.name)) for one in asked.options]


def _several(id: Id, offered: list[tuple[str, str]], say: Say) -> Block:
    if len(offered) > CHECKBOXES_LIMIT:
        return menu(say("Choose any"), id, offered, several=True)
    return checkboxes(id, offered)


def _pickers(asked: Asked, say: Say) -> list[Block]:
    """Give a day and a clock; they count once they are sent together."""
    day = Id(PICK, asked.talk, asked.key, "day")
    clock = Id(PICK, asked.talk, asked.key, "clock")
    return [
        {"type": "datepicker", "action_id": str(day), "placeholder": plain(say("Day"))},
        {"type": "timepicker", "action_id": str(clock), "placeholder": plain(say("Time"))},
        button(say("That's it"), Id(PICKED, asked.talk, asked.key), style="primary"),
    ]
