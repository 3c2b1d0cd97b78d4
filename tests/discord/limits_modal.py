"""Discord's limits on modals."""

from collections.abc import Callable
from typing import Any

from tests.discord.checking import Faults, Payload
from tests.discord.limits import ROW, TEXT, check_text, check_whole
from tests.discord.limits_elements import (
    CHECKBOX,
    CHECKBOX_GROUP,
    FILE_UPLOAD,
    RADIO_GROUP,
    SELECTS,
    TEXT_INPUT,
    check_checkbox,
    check_checkbox_group,
    check_file_upload,
    check_radio_group,
    check_select,
    check_text_input,
)

LABEL = 18
FIELDS: dict[int, Callable[[Faults, str, Payload], None]] = {
    RADIO_GROUP: check_radio_group,
    CHECKBOX_GROUP: check_checkbox_group,
    CHECKBOX: check_checkbox,
    FILE_UPLOAD: check_file_upload,
}


def check_modal(data: Any) -> None:
    """Refuse a modal that Discord would refuse."""
    faults = Faults()
    if faults.object("data", data, "flags", "custom_id title components"):
        faults.string("data.custom_id", data.get("custom_id"), 100)
        faults.string("data.title", data.get("title"), 45)
        listed = faults.many("data.components", data.get("components"), 5)
        for number, one in enumerate(listed):
            _part(faults, f"data.components.{number}", one)
        check_whole(faults, listed)
    faults.check()


def _part(faults: Faults, path: str, one: Any) -> None:
    kind = one.get("type") if isinstance(one, dict) else None
    if not faults.one_of(f"{path}.type", kind, (ROW, TEXT, LABEL)):
        return
    if kind == TEXT:
        check_text(faults, path, one)
    elif kind == ROW:
        faults.object(path, one, "type id", "components")
        for number, part in enumerate(faults.many(f"{path}.components", one["components"], 1)):
            if faults.one_of(f"{path}.components.{number}.type", part.get("type"), (TEXT_INPUT,)):
                check_text_input(faults, f"{path}.components.{number}", part, labelled=False)
    else:
        faults.object(path, one, "type id description", "label component")
        faults.string(f"{path}.label", one.get("label"), 45)
        faults.string(f"{path}.description", one.get("description"), 100)
        _field(faults, f"{path}.component", one.get("component"))


def _field(faults: Faults, path: str, one: Any) -> None:
    kind = one.get("type") if isinstance(one, dict) else None
    if not faults.one_of(f"{path}.type", kind, (TEXT_INPUT, *SELECTS, *FIELDS)):
        return
    if kind == TEXT_INPUT:
        check_text_input(faults, path, one, labelled=True)
    elif kind in SELECTS:
        check_select(faults, path, one, modal=True)
    else:
        FIELDS[int(kind or 0)](faults, path, one)
