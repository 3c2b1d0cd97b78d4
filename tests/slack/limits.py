"""Slack's limits on blocks and views, as lists of faults that are empty where Slack would agree."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from tests.slack.checking import Faults, Payload, kind_of
from tests.slack.limits_elements import (
    IN_ACTIONS,
    IN_INPUT,
    IN_SECTION,
    check_element,
    check_picture,
)

EVERYWHERE = "section divider image actions context header input rich_text video"
SURFACES = {
    "message": f"{EVERYWHERE} markdown table card carousel container plan task_card"
    " context_actions",
    "modal": f"{EVERYWHERE} alert",
    "home": f"{EVERYWHERE} table card carousel",
}
MOST_BLOCKS = {"message": 50, "modal": 100, "home": 100}
FIELDS = {
    "section": ("text fields accessory expand", ""),
    "divider": ("", ""),
    "image": ("image_url slack_file alt_text title", "alt_text"),
    "actions": ("elements", "elements"),
    "context": ("elements", "elements"),
    "header": ("text level", "text"),
    "input": ("label element dispatch_action hint optional", "label element"),
    "rich_text": ("elements", "elements"),
    "markdown": ("text", "text"),
}
RICH_TEXT = {
    "rich_text_section",
    "rich_text_list",
    "rich_text_preformatted",
    "rich_text_quote",
}
MODAL = (
    "title blocks close submit private_metadata callback_id clear_on_close notify_on_close"
    " external_id submit_disabled"
)
HOME = "blocks private_metadata callback_id external_id"


def faults(blocks: Any, surface: str) -> list[str]:
    """What Slack would refuse in these blocks on a `message`, in a `modal` or on a `home`."""
    found = Faults()
    _check_blocks(found, blocks, surface)
    return found.found


def view_faults(view: Any) -> list[str]:
    """What Slack would refuse in a view."""
    found = Faults()
    kind = kind_of(view)
    if kind not in ("modal", "home"):
        found.add("/view/type", f"unsupported type: {kind}")
        return found.found
    if kind == "modal":
        found.object("/view", view, MODAL, "title blocks")
    else:
        found.object("/view", view, HOME, "blocks")
    for name in ("title", "submit", "close"):
        found.text(f"/view/{name}", view.get(name), 24, plain=True)
    found.string("/view/callback_id", view.get("callback_id"), 255, least=0)
    found.string("/view/private_metadata", view.get("private_metadata"), 3000, least=0)
    found.string("/view/external_id", view.get("external_id"), 255, least=0)
    for name in ("clear_on_close", "notify_on_close"):
        found.yes_or_no(f"/view/{name}", view.get(name))
    _check_blocks(found, view.get("blocks"), kind, "/view/blocks")
    asks = any(kind_of(block) == "input" for block in view.get("blocks") or [])
    if kind == "modal" and asks and not view.get("submit"):
        found.add("/view", "missing required field: submit")
    return found.found


def too_large(view: Any) -> bool:
    """Whether Slack would answer `view_too_large`."""
    return len(json.dumps(view).encode()) > 250_000


def _check_blocks(found: Faults, blocks: Any, surface: str, path: str = "/blocks") -> None:
    listed = found.many(path, blocks, MOST_BLOCKS[surface], least=0)
    for number, block in enumerate(listed):
        _check_block(found, f"{path}/{number}", block, surface)
    inside = [block for block in listed if isinstance(block, dict)]
    _once(found, path, "block_id", inside)
    if sum(bool(one.get("focus_on_load")) for block in inside for one in elements(block)) > 1:
        found.add(path, "focus_on_load may be set on one element only")
    markdown = [str(block.get("text", "")) for block in inside if kind_of(block) == "markdown"]
    if sum(map(len, markdown)) > 12_000:
        found.add(path, "markdown blocks of one message must not have more than 12000 characters")


def _check_block(found: Faults, path: str, block: Any, surface: str) -> None:
    kind = kind_of(block)
    if kind not in SURFACES[surface].split():
        found.add(path, f"unsupported type: {kind}")
        return
    found.string(f"{path}/block_id", block.get("block_id"), 255)
    if kind not in FIELDS:
        return
    fields, required = FIELDS[kind]
    found.object(path, block, f"block_id {fields}", required)
    _once(found, path, "action_id", list(elements(block)))
    if check := CHECKS.get(kind):
        check(found, path, block)


def elements(block: Payload) -> Iterator[Payload]:
    """The elements in a block that somebody could press or fill in."""
    for one in (block.get("accessory"), block.get("element")):
        if isinstance(one, dict):
            yield one
    if block.get("type") == "actions" and isinstance(block.get("elements"), list):
        yield from (one for one in block["elements"] if isinstance(one, dict))


def _once(found: Faults, path: str, name: str, among: list[Payload]) -> None:
    given = Counter(str(one[name]) for one in among if one.get(name) is not None)
    for value in (value for value, times in given.items() if times > 1):
        found.add(path, f"{name} {value} already exists")


def _section(found: Faults, path: str, block: Payload) -> None:
    if block.get("text") is None and block.get("fields") is None:
        found.add(path, "must have text or fields")
    found.text(f"{path}/text", block.get("text"), 3000)
    for number, field in enumerate(found.many(f"{path}/fields", block.get("fields"), 10)):
        found.text(f"{path}/fields/{number}", field, 2000)
    if block.get("accessory") is not None:
        check_element(found, f"{path}/accessory", block["accessory"], IN_SECTION)


def _image(found: Faults, path: str, block: Payload) -> None:
    check_picture(found, path, block)
    found.text(f"{path}/title", block.get("title"), 2000, plain=True)


def _actions(found: Faults, path: str, block: Payload) -> None:
    for number, one in enumerate(found.many(f"{path}/elements", block.get("elements"), 25)):
        check_element(found, f"{path}/elements/{number}", one, IN_ACTIONS)


def _context(found: Faults, path: str, block: Payload) -> None:
    for number, one in enumerate(found.many(f"{path}/elements", block.get("elements"), 10)):
        where = f"{path}/elements/{number}"
        if kind_of(one) == "image":
            check_element(found, where, one, {"image"})
        else:
            found.text(where, one, 2000)


def _header(found: Faults, path: str, block: Payload) -> None:
    found.text(f"{path}/text", block.get("text"), 150, plain=True)


def _input(found: Faults, path: str, block: Payload) -> None:
    found.text(f"{path}/label", block.get("label"), 2000, plain=True)
    found.text(f"{path}/hint", block.get("hint"), 2000, plain=True)
    found.yes_or_no(f"{path}/optional", block.get("optional"))
    found.yes_or_no(f"{path}/dispatch_action", block.get("dispatch_action"))
    if block.get("element") is not None:
        check_element(found, f"{path}/element", block["element"], IN_INPUT)


def _rich_text(found: Faults, path: str, block: Payload) -> None:
    for number, part in enumerate(found.many(f"{path}/elements", block.get("elements"), 1000)):
        where = f"{path}/elements/{number}"
        if kind_of(part) not in RICH_TEXT:
            found.add(where, f"unsupported type: {kind_of(part)}")
            continue
        inside = found.many(f"{where}/elements", part.get("elements"), 1000, least=0)
        for place, word in enumerate(inside):
            if kind_of(word) == "text":
                found.string(f"{where}/elements/{place}/text", word.get("text"), 40_000)


def _markdown(found: Faults, path: str, block: Payload) -> None:
    found.string(f"{path}/text", block.get("text"), 12_000)


CHECKS: dict[str, Callable[[Faults, str, Payload], None]] = {
    "section": _section,
    "image": _image,
    "actions": _actions,
    "context": _context,
    "header": _header,
    "input": _input,
    "rich_text": _rich_text,
    "markdown": _markdown,
}
