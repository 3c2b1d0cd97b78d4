"""The pieces that Slack builds messages, windows and pages of, within its limits."""

from collections.abc import Iterable, Sequence
from typing import Any

from adapters.ids import Id
from adapters.slack.words import cut, escaped, is_styled, linked, pieces

Block = dict[str, Any]
SECTION_LIMIT = 3000
HEADER_LIMIT = 150
BOLD_LIMIT = 600
BUTTON_LIMIT = 75
OPTION_LIMIT = 75
ACTIONS_LIMIT = 25
CHECKBOXES_LIMIT = 10
LINK_ROOM = 2800
"""Characters of a line with links; longer ones are shown without."""


def plain(text: str, limit: int = SECTION_LIMIT) -> Block:
    """Give text that Slack shows as it is."""
    return {"type": "plain_text", "text": cut(text, limit) or " ", "emoji": False}


def section(text: str) -> list[Block]:
    """Give text in as many sections as it needs; addresses in a short one can be tapped."""
    tapped = None if is_styled(text) else linked(text)
    if tapped and len(tapped) <= LINK_ROOM:
        return [_section({"type": "mrkdwn", "text": tapped, "verbatim": True})]
    return _as_it_is(text)


def _as_it_is(text: str) -> list[Block]:
    shown = [piece for piece in pieces(text, SECTION_LIMIT) if piece.strip()]
    return [_section({"type": "plain_text", "text": one, "emoji": False}) for one in shown]


def bold(text: str) -> list[Block]:
    """Give a heading in bold; one that is long, or has signs of its own, stands as it is."""
    flat = escaped(" ".join(text.split()))
    if not flat or is_styled(flat) or len(flat) > BOLD_LIMIT:
        return _as_it_is(text)
    return [_section({"type": "mrkdwn", "text": f"*{flat}*", "verbatim": True})]


def fenced(text: str) -> list[Block]:
    """Give text in a box that is easy to copy; without one, where its own signs would end it."""
    if "```" in text:
        return _as_it_is(text)
    shown = [piece for piece in pieces(text, SECTION_LIMIT - 20) if piece.strip()]
    return [
        _section({"type": "mrkdwn", "text": f"```\n{piece}\n```", "verbatim": True})
        for piece in shown
    ]


def _section(text: Block) -> Block:
    return {"type": "section", "text": text}


def header(text: str) -> Block:
    """Give a title."""
    return {"type": "header", "text": plain(text, HEADER_LIMIT)}


def title(text: str) -> list[Block]:
    """Give a title of any length; one that is too long for Slack's is a paragraph."""
    fits = text.strip() and len(escaped(text)) <= HEADER_LIMIT
    return [header(text)] if fits else _as_it_is(text)


def small(text: str, id: str = "") -> Block:
    """Give small print; with an id it can be found again."""
    block: Block = {"type": "context", "elements": [plain(text, 2000)]}
    return {**block, "block_id": id} if id else block


def button(label: str, id: Id, *, style: str = "") -> Block:
    """Give a button."""
    made: Block = {"type": "button", "text": plain(label, BUTTON_LIMIT), "action_id": str(id)}
    return {**made, "style": style} if style else made


def asking_first(made: Block, title: str, text: str, yes: str, no: str) -> Block:
    """Give a button that asks whether it was meant."""
    confirm = {
        "title": plain(title, 100),
        "text": plain(text, 300),
        "confirm": plain(yes, 30),
        "deny": plain(no, 30),
    }
    return {**made, "confirm": confirm}


def actions(elements: Sequence[Block]) -> list[Block]:
    """Give rows of buttons and lists."""
    starts = range(0, len(elements), ACTIONS_LIMIT)
    return [{"type": "actions", "elements": list(elements[at:][:ACTIONS_LIMIT])} for at in starts]


def option(label: str, value: str) -> Block:
    """Give one thing that a list offers."""
    return {"text": plain(label, OPTION_LIMIT), "value": value}


def menu(placeholder: str, id: Id, offered: Iterable[tuple[str, str]], *, several: bool) -> Block:
    """Give a list to choose from: one, or several."""
    return {
        "type": "multi_static_select" if several else "static_select",
        "action_id": str(id),
        "placeholder": plain(placeholder, 150),
        "options": [option(label, value) for value, label in offered],
    }


def checkboxes(id: Id, offered: Iterable[tuple[str, str]]) -> Block:
    """Give boxes to tick."""
    options = [option(label, value) for value, label in offered]
    return {"type": "checkboxes", "action_id": str(id), "options": options}


def field(
    label: str, name: str, element: Block, *, optional: bool = False, hint: str = ""
) -> Block:
    """Give a field of a window, under a name that its answer bears too."""
    made: Block = {
        "type": "input",
        "block_id": name,
        "label": plain(label, 2000),
        "element": {**element, "action_id": name},
        "optional": optional,
    }
    return {**made, "hint": plain(hint, 2000)} if hint else made


def lines_field(start: str = "", *, long: bool = True, most: int = 3000) -> Block:
    """Give a place to write in; what stands there at first is raw, as it comes back raw."""
    made: Block = {"type": "plain_text_input", "multiline": long, "max_length": most}
    return {**made, "initial_value": start[:most]} if start else made
