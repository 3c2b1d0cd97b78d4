"""Where a thumb lands: the element that bears a label, and what a choice there means."""

from collections.abc import Iterator
from typing import Any

from tests.slack.checking import Payload
from tests.slack.limits import elements

Typed = dict[tuple[str, str], Payload]  # state under block_id and action_id
SINGLE = {
    "datepicker": "date",
    "timepicker": "time",
    "datetimepicker": "date_time",
    "users_select": "user",
    "channels_select": "channel",
    "conversations_select": "conversation",
}
LISTS = {
    "multi_users_select": "users",
    "multi_channels_select": "channels",
    "multi_conversations_select": "conversations",
}
OPTIONS = {"checkboxes", "multi_static_select"}
OPTION = {"radio_buttons", "static_select", "overflow"}


class NotThere(LookupError):
    """Somebody was told to press what is not on the screen."""


def everything(blocks: list[Payload]) -> Iterator[tuple[Payload, Payload]]:
    """Each element that can be pressed or filled in, with its block."""
    for block in blocks:
        for element in elements(block):
            if element.get("type") != "image":
                yield block, element


def options(element: Payload) -> list[Payload]:
    """The options of an element, those in groups too."""
    grouped = [one for group in element.get("option_groups", []) for one in group["options"]]
    return [*element.get("options", []), *grouped]


def find(blocks: list[Payload], what: str) -> tuple[Payload, Payload, Payload | None]:
    """The block, the element and perhaps the option of that label, value, action or block id."""
    there = list(everything(blocks))
    for block, element in there:
        if what in (element["action_id"], _label(element)):
            return block, element, None
    for block, element in there:
        for option in options(element):
            if what in (option["text"]["text"], option["value"]):
                return block, element, option
    for block, element in there:
        if what == block["block_id"] or what == (block.get("label") or {}).get("text"):
            return block, element, None
    seen = [_label(element) or element["action_id"] for _, element in there]
    raise NotThere(f"there is no {what!r} among {seen}")


def _label(element: Payload) -> str | None:
    text = element.get("text")
    return text["text"] if isinstance(text, dict) else None


def chosen(element: Payload, value: Any) -> Payload:
    """The state of an element after this was chosen or typed in it."""
    kind = element["type"]
    if kind in OPTIONS:
        several = value if isinstance(value, list | tuple | set) else [value]
        return {"type": kind, "selected_options": [_option(element, one) for one in several]}
    if kind in OPTION:
        one = None if value is None else _option(element, value)
        return {"type": kind, "selected_option": one}
    if kind in SINGLE:
        return {"type": kind, f"selected_{SINGLE[kind]}": value}
    if kind in LISTS:
        return {"type": kind, f"selected_{LISTS[kind]}": list(value)}
    return {"type": kind, "value": None if value in ("", None) else str(value)}


def _option(element: Payload, wanted: Any) -> Payload:
    for option in options(element):
        if wanted in (option, option["value"], option["text"]["text"]):
            return option
    labels = [option["text"]["text"] for option in options(element)]
    raise NotThere(f"there is no {wanted!r} among {labels}")


def initial(element: Payload) -> Payload:
    """The state of an element that nobody touched."""
    kind = element["type"]
    if kind in OPTIONS:
        return {"type": kind, "selected_options": element.get("initial_options", [])}
    name = {**SINGLE, **LISTS}.get(kind, "option" if kind in OPTION else "value")
    shown = "value" if name == "value" else f"selected_{name}"
    empty: list[str] | None = [] if kind in LISTS else None
    return {"type": kind, shown: element.get(f"initial_{name}", empty)}


def state_of(blocks: list[Payload], typed: Typed) -> Payload:
    """What `state.values` says about blocks."""
    values: dict[str, Payload] = {}
    for block, element in everything(blocks):
        if element["type"] not in ("button", "overflow", "workflow_button"):
            key = block["block_id"], element["action_id"]
            values.setdefault(key[0], {})[key[1]] = typed.get(key) or initial(element)
    return {"values": values}


def missing(blocks: list[Payload], typed: Typed) -> list[str]:
    """Labels of the inputs without which Slack lets nobody submit, or that are filled wrongly."""
    wrong = []
    for block, element in everything(blocks):
        if block["type"] == "input":
            state = typed.get((block["block_id"], element["action_id"])) or initial(element)
            value = next((held for name, held in state.items() if name != "type"), None)
            if not (value or block.get("optional")) or (value and not _fits(element, value)):
                wrong.append(block["label"]["text"])
    return wrong


def _fits(element: Payload, value: Any) -> bool:
    if element["type"] != "plain_text_input":
        return True
    least: int = element.get("min_length", 0)
    most: int = element.get("max_length", 3000)
    return least <= len(value) <= most
