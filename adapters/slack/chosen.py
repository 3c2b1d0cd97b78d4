"""A message whose button was pressed, as it looks then: what was chosen, and still a choice."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from adapters import ids
from adapters.ids import Id, read_id
from adapters.labels import VEIL, Say, in_every_language
from adapters.slack.blocks import Block, small
from adapters.slack.filled import set_for, set_in
from adapters.slack.messages import WORDS_LIMIT
from adapters.slack.words import plain_words

MARK = "chosen"
"""Begins the id of the line that says what was chosen."""
CHOSEN = "You chose:"
BLOCKS_LIMIT = 50
INITIAL = {
    "static_select": "option",
    "multi_static_select": "options",
    "checkboxes": "options",
    "datepicker": "date",
    "timepicker": "time",
}
"""What was set in a list or a picker, as Slack names it."""


def after_choice(
    message: Mapping[str, Any], action: Mapping[str, Any], state: Any, say: Say
) -> Any | None:
    """Give text and blocks of a message after a choice in it; nothing where none is to be seen."""
    id = read_id(str(action.get("action_id") or ""))
    blocks: Sequence[Block] = message.get("blocks") or ()
    told = _told(id, action, state, say)
    if not told:
        return None
    row = str(action.get("block_id") or "")
    mark = f"{MARK}-{id.talk}-{id.key}"[:255]
    line = small(f"{say(CHOSEN)} {told}", mark)
    changed: list[Block] = []
    for block in blocks:
        if block.get("block_id") == mark:
            continue
        block = _kept(block, id, state)
        changed.append(_marked(block, id, action) if block.get("block_id") == row else block)
        if block.get("block_id") == row:
            changed.append(line)
    if len(changed) > BLOCKS_LIMIT or line not in changed:
        return None
    return {"text": _text(str(message.get("text") or ""), line), "blocks": changed}


def _text(before: str, line: Block) -> str:
    """Say the choice in words too, in the place of one before; a veil stays as it is."""
    if before in in_every_language(VEIL):
        return before
    asked = before
    for chosen in in_every_language(CHOSEN):
        asked = asked.rpartition(f"\n{chosen} ")[0] or asked
    chosen = f"\n{line['elements'][0]['text']}"
    return f"{asked[: WORDS_LIMIT + 500 - len(chosen)]}{chosen}"


def _told(id: Id, action: Mapping[str, Any], state: Any, say: Say) -> str:
    """Say what was chosen, by the labels that stand in the message."""
    match id.does:
        case ids.PRESS | ids.COMMAND | ids.MAIL:
            return _label(action)
        case ids.SELECT:
            return _label(action.get("selected_option") or {})
        case ids.TICKED:
            ticked = _set(id, state, "selected_options")
            return ", ".join(_label(one) for one in ticked or ()) or say("none of these")
        case ids.PICKED:
            day, clock = _set(id, state, "selected_date"), _set(id, state, "selected_time")
            return ", ".join(str(one) for one in (_in_words(day, say), clock) if one)
    return ""


def _in_words(day: str | None, say: Say) -> str:
    return say.day(date.fromisoformat(day)) if day else ""


def _label(one: Mapping[str, Any]) -> str:
    return plain_words(str((one.get("text") or {}).get("text") or ""))


def _set(id: Id, state: Any, name: str) -> Any:
    return next((one[name] for one in set_for(id, state) if one.get(name)), None)


def _kept(block: Block, id: Id, state: Any) -> Block:
    """Let lists and pickers of the question show what was set in them."""
    if accessory := block.get("accessory"):
        return {**block, "accessory": _set_so(accessory, id, state)}
    if block.get("type") != "actions":
        return block
    return {**block, "elements": [_set_so(one, id, state) for one in block["elements"]]}


def _set_so(element: Block, id: Id, state: Any) -> Block:
    written, name = str(element.get("action_id") or ""), INITIAL.get(str(element.get("type")))
    found = read_id(written)
    if name is None or (found.talk, found.key) != (id.talk, id.key):
        return element
    now = _as_offered(element, (set_in(state).get(written) or {}).get(f"selected_{name}"))
    bare = {key: held for key, held in element.items() if key != f"initial_{name}"}
    return {**bare, f"initial_{name}": now} if now else bare


def _as_offered(element: Block, chosen: Any) -> Any:
    """Give what was set as the element has it among its options, which Slack compares."""
    if isinstance(chosen, str) or not chosen:
        return chosen
    several = isinstance(chosen, list)
    values = {one.get("value") for one in (chosen if several else [chosen])}
    offered = [one for one in element.get("options", ()) if one["value"] in values]
    return offered if several else next(iter(offered), None)


def _marked(block: Block, id: Id, action: Mapping[str, Any]) -> Block:
    """Mark the button that was pressed, and no other in its row."""
    elements = []
    for element in block.get("elements") or ():
        plain = {name: one for name, one in element.items() if name != "style"}
        pressed = element.get("action_id") == action.get("action_id")
        is_choice = (
            id.does in (ids.PRESS, ids.COMMAND, ids.MAIL) and element.get("type") == "button"
        )
        if is_choice:
            element = {**plain, "style": "primary"} if pressed else plain
        elements.append(element)
    return {**block, "elements": elements}
