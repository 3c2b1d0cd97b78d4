"""What somebody finds on the screen, and what it sends when it is pressed, chosen or filled in."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from tests.discord.checking import Payload
from tests.discord.limits import walk
from tests.discord.limits_elements import (
    CHECKBOX,
    CHECKBOX_GROUP,
    RADIO_GROUP,
    SELECTS,
    STRING_SELECT,
    TEXT_INPUT,
)

if TYPE_CHECKING:
    from tests.discord.hands import User

Users = Mapping[str, "User"]
SUBCOMMAND, GROUP, STRING, INTEGER, BOOLEAN, USER, NUMBER = 1, 2, 3, 4, 5, 6, 10
TYPES = {STRING: str, INTEGER: int, BOOLEAN: bool, NUMBER: (int, float), USER: str}


class NotThere(AssertionError):
    """Nobody could do this: it is not on the screen, or Discord itself would not let them."""


def button(message: Payload, what: str) -> Payload:
    """The button with that label, emoji or custom id."""
    for one in walk(message["components"]):
        if one["type"] != 2 or "custom_id" not in one:
            continue
        emoji = one.get("emoji", {}).get("name")
        label = one.get("label")
        if what in (label, one["custom_id"], emoji, f"{emoji} {label}"):
            if one.get("disabled"):
                raise NotThere(f"the button {what!r} is disabled")
            return one
    raise NotThere(f"no button {what!r} among {labels(message)}")


def labels(message: Payload) -> list[str]:
    """What can be pressed or chosen on a message, as it is read."""
    shown = []
    for one in walk(message["components"]):
        if one["type"] == 2:
            shown.append(one.get("label") or one.get("emoji", {}).get("name", ""))
        shown += [option["label"] for option in one.get("options", [])]
    return shown


def select(message: Payload, wanted: Iterable[str], custom_id: str) -> Payload:
    """The select that has all these options, or that custom id."""
    for one in walk(message["components"]):
        if one["type"] not in SELECTS or one.get("disabled"):
            continue
        held = {text for option in one.get("options", []) for text in _texts(option)}
        fits = one["type"] != STRING_SELECT or set(wanted) <= held
        if one["custom_id"] == custom_id or (not custom_id and fits):
            return one
    raise NotThere(f"no select with {list(wanted)} among {labels(message)}")


def _texts(option: Payload) -> tuple[str, str]:
    return option["label"], option["value"]


def chosen(one: Payload, wanted: list[str], users: Users) -> tuple[list[str], Payload]:
    """The values that a choice sends, and whom they stand for."""
    least, most = one.get("min_values", 1), one.get("max_values", 1)
    if not one.get("required", True) and not wanted:
        least = 0
    if not least <= len(wanted) <= most:
        raise NotThere(f"{least} to {most} are to be chosen, not {wanted}")
    if "options" not in one:
        resolved = {"users": {id: users[id].payload() for id in wanted if id in users}}
        return wanted, resolved
    return [_value(one["options"], text) for text in wanted], {}


def _value(options: list[Payload], text: str) -> str:
    for option in options:
        if text in _texts(option):
            return str(option["value"])
    raise NotThere(f"no option {text!r} among {[one['label'] for one in options]}")


# ---------------------------------------------------------------- modals


def filled(modal: Payload, fields: dict[str, Any], users: Users) -> Payload:
    """What a modal sends when these fields are filled in and the others left as they are."""
    left, parts = dict(fields), []
    resolved: Payload = {}
    for one in modal["components"]:
        part: Payload = {"type": one["type"], "id": one["id"]}
        for name in ("component", "components"):
            if name not in one:
                continue
            inner = one[name] if name == "component" else one[name][0]
            said, whom = _field(inner, one.get("label", inner.get("label")), left, users)
            resolved |= whom
            part[name] = said if name == "component" else [said]
        parts.append(part)
    if left:
        raise NotThere(f"no field {list(left)} in the modal {modal['title']!r}")
    said = {"custom_id": modal["custom_id"], "components": parts}
    return said | ({"resolved": resolved} if resolved else {})


def _field(
    one: Payload, label: str | None, left: dict[str, Any], users: Users
) -> tuple[Payload, Payload]:
    said: Payload = {"type": one["type"], "id": one["id"], "custom_id": one["custom_id"]}
    given = next((left.pop(name) for name in (one["custom_id"], label) if name in left), None)
    kind, required = one["type"], one.get("required", True)
    if kind == TEXT_INPUT:
        return said | {"value": _typed(one, given, label, required)}, {}
    if kind == CHECKBOX:
        return said | {"value": one.get("default", False) if given is None else given}, {}
    before = [option["value"] for option in one.get("options", []) if option.get("default")]
    wanted = before if given is None else [given] if isinstance(given, str) else list(given)
    if required and not wanted and one.get("min_values", 1):
        raise NotThere(f"{label!r} must be chosen")
    if kind == RADIO_GROUP:
        values, _ = chosen(one, wanted, users)
        return said | {"value": values[0] if values else None}, {}
    limited = {"max_values": len(one["options"])} | one if kind == CHECKBOX_GROUP else one
    values, resolved = chosen(limited, wanted, users)
    return said | {"values": values}, resolved


def _typed(one: Payload, given: Any, label: str | None, required: bool) -> str:
    text = one.get("value", "") if given is None else str(given)
    if not text and not required:
        return ""
    least, most = max(one.get("min_length", 0), 1 if required else 0), one.get("max_length", 4000)
    if not least <= len(text) <= most:
        raise NotThere(f"{label!r} takes {least} to {most} characters, not {len(text)}")
    return text


# ---------------------------------------------------------------- commands


def command_data(
    command: Payload, path: list[str], options: dict[str, Any], focused: str = ""
) -> Payload:
    """What a command sends, with its options checked as Discord's own client checks them."""
    data: Payload = {"id": command["id"], "name": command["name"], "type": command["type"]}
    inside, known = data, command.get("options") or []
    for step in path:
        found = [one for one in known if step in _names(one) and one["type"] in (1, 2)]
        if not found:
            raise NotThere(f"no subcommand {step!r} among {[one['name'] for one in known]}")
        part: Payload = {"name": found[0]["name"], "type": found[0]["type"]}
        inside["options"] = [part]
        inside, known = part, found[0].get("options") or []
    if any(one["type"] in (SUBCOMMAND, GROUP) for one in known):
        raise NotThere(f"a subcommand is wanted: {[one['name'] for one in known]}")
    by_name = {one["name"]: one for one in known}
    if strange := options.keys() - by_name.keys():
        raise NotThere(f"no options {strange} among {list(by_name)}")
    missing = [n for n, one in by_name.items() if one.get("required") and n not in options]
    if missing and not focused:
        raise NotThere(f"the options {missing} are required")
    given = [_option(by_name[n], value, n == focused) for n, value in options.items()]
    if given:
        inside["options"] = given
    return data


def _names(one: Payload) -> list[str]:
    return [one["name"], *(one.get("name_localizations") or {}).values()]


def _option(known: Payload, value: Any, focused: bool) -> Payload:
    said: Payload = {"name": known["name"], "type": known["type"], "value": value}
    if focused:
        return said | {"focused": True}
    kind = known["type"]
    if not isinstance(value, TYPES.get(kind, object)):  # type: ignore[arg-type]
        raise NotThere(f"{known['name']} takes another type than {value!r}")
    if known.get("choices"):
        by_label = {one["name"]: one["value"] for one in known["choices"]}
        if value not in by_label.values() and value not in by_label:
            raise NotThere(f"{known['name']} takes one of {list(by_label)}")
        said["value"] = by_label.get(value, value)
    if kind == STRING:
        most = known.get("max_length", 6000)
        if not known.get("min_length", 0) <= len(value) <= most:
            raise NotThere(f"{known['name']} takes up to {most} characters")
    if kind in (INTEGER, NUMBER):
        low, high = known.get("min_value", value), known.get("max_value", value)
        if not low <= value <= high:
            raise NotThere(f"{known['name']} takes {low} to {high}")
    return said
