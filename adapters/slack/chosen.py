"""A message whose button was pressed, as it looks then: what was chosen, and still a choice."""

from collections.abc import Mapping, Sequence
from typing import Any

from adapters.slack import ids
from adapters.slack.blocks import Block, small
from adapters.slack.ids import Id, read_id
from adapters.slack.messages import WORDS_LIMIT
from adapters.slack.words import plain_words

MARK = "chosen"
"""Begins the id of the line that says what was chosen."""
BLOCKS_LIMIT = 50


def after_choice(message: Mapping[str, Any], action: Mapping[str, Any], state: Any) -> Any | None:
    """Give text and blocks of a message after a choice in it; nothing where none is to be seen."""
    id = read_id(str(action.get("action_id") or ""))
    blocks: Sequence[Block] = message.get("blocks") or ()
    told = _told(id, action, state, blocks)
    if not told:
        return None
    row = str(action.get("block_id") or "")
    mark = f"{MARK}-{id.talk}-{id.key}"[:255]
    line = small(f"You chose: {told}", mark)
    changed: list[Block] = []
    for block in blocks:
        if block.get("block_id") == mark:
            continue
        changed.append(_marked(block, id, action) if block.get("block_id") == row else block)
        if block.get("block_id") == row:
            changed.append(line)
    if len(changed) > BLOCKS_LIMIT or line not in changed:
        return None
    return {"text": str(message.get("text") or "")[: WORDS_LIMIT + 500], "blocks": changed}


def _told(id: Id, action: Mapping[str, Any], state: Any, blocks: Sequence[Block]) -> str:
    """Say what was chosen, by the labels that stand in the message."""
    match id.does:
        case ids.PRESS | ids.COMMAND:
            return _label(action)
        case ids.SELECT:
            return _label(action.get("selected_option") or {})
        case ids.TICKED:
            ticked = _set(id, state, "selected_options")
            return ", ".join(_label(one) for one in ticked or ()) or "none of these"
        case ids.PICKED:
            day, clock = _set(id, state, "selected_date"), _set(id, state, "selected_time")
            return " ".join(str(one) for one in (day, clock) if one)
    return ""


def _label(one: Mapping[str, Any]) -> str:
    return plain_words(str((one.get("text") or {}).get("text") or ""))


def _set(id: Id, state: Any, name: str) -> Any:
    for block in ((state or {}).get("values") or {}).values():
        for written, one in block.items():
            found = read_id(written)
            if (found.talk, found.key) == (id.talk, id.key) and one.get(name):
                return one[name]
    return None


def _marked(block: Block, id: Id, action: Mapping[str, Any]) -> Block:
    """Mark the button that was pressed, and no other in its row."""
    elements = []
    for element in block.get("elements") or ():
        plain = {name: one for name, one in element.items() if name != "style"}
        pressed = element.get("action_id") == action.get("action_id")
        is_choice = id.does in (ids.PRESS, ids.COMMAND) and element.get("type") == "button"
        if is_choice:
            element = {**plain, "style": "primary"} if pressed else plain
        elements.append(element)
    return {**block, "elements": elements}
