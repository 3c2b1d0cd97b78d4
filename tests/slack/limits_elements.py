"""Slack's limits on what stands inside a block: buttons, selects, inputs and their options."""

import re
from collections.abc import Callable
from typing import Any

from tests.slack.checking import Faults, Payload, kind_of

SELECTS = {"static_select": "option_groups options initial_option"} | {
    f"{kind}s_select": f"initial_{kind}" for kind in ("user", "conversation", "channel")
}
MULTI = {"multi_static_select": "option_groups options initial_options"} | {
    f"multi_{kind}s_select": f"initial_{kind}s" for kind in ("user", "conversation", "channel")
}
TYPED = {
    "plain_text_input": "multiline min_length max_length",
    "number_input": "is_decimal_allowed min_value max_value",
    "email_text_input": "",
    "url_text_input": "",
}
PICKERS = {
    "datepicker": "placeholder initial_date",
    "timepicker": "placeholder initial_time timezone",
    "datetimepicker": "initial_date_time",
}
COMMON = "action_id focus_on_load"
FIELDS = {
    "button": "action_id text url value style confirm accessibility_label",
    "overflow": "action_id options confirm",
    "checkboxes": f"{COMMON} options initial_options confirm",
    "radio_buttons": f"{COMMON} options initial_option confirm",
    "image": "image_url slack_file alt_text",
    "file_input": "action_id filetypes max_files",
    **{kind: f"{COMMON} placeholder confirm {more}" for kind, more in SELECTS.items()},
    **{
        kind: f"{COMMON} placeholder confirm max_selected_items {more}"
        for kind, more in MULTI.items()
    },
    **{
        kind: f"{COMMON} placeholder initial_value dispatch_action_config {more}"
        for kind, more in TYPED.items()
    },
    **{kind: f"{COMMON} confirm {more}" for kind, more in PICKERS.items()},
}
for _kind in ("conversations_select", "multi_conversations_select"):
    FIELDS[_kind] += " default_to_current_conversation filter response_url_enabled"
FIELDS["channels_select"] += " response_url_enabled"

REQUIRED = {
    "button": "text",
    "image": "alt_text",
    "number_input": "is_decimal_allowed",
    **dict.fromkeys(("overflow", "checkboxes", "radio_buttons"), "options"),
}
CHOICES = {"checkboxes", "radio_buttons", *PICKERS, *SELECTS}
IN_SECTION = {"button", "image", "overflow", *CHOICES, *MULTI} - {"datetimepicker"}
IN_ACTIONS = {"button", "overflow", *CHOICES}
IN_INPUT = {"file_input", *CHOICES, *MULTI, *TYPED}
MOST_OPTIONS = {"checkboxes": 10, "radio_buttons": 10, "overflow": 5}


def check_element(faults: Faults, path: str, element: Any, allowed: set[str]) -> None:
    """One element in a place that takes those of some types."""
    kind = kind_of(element)
    if kind not in allowed:
        faults.add(path, f"unsupported type: {kind}")
        return
    faults.object(path, element, FIELDS[kind], REQUIRED.get(kind, ""))
    faults.string(f"{path}/action_id", element.get("action_id"), 255)
    faults.text(f"{path}/placeholder", element.get("placeholder"), 150, plain=True)
    faults.yes_or_no(f"{path}/focus_on_load", element.get("focus_on_load"))
    _confirm(faults, f"{path}/confirm", element.get("confirm"))
    if kind in MOST_OPTIONS or "option_groups" in FIELDS[kind].split():
        _choices(faults, path, element)
    if special := SPECIAL.get(kind):
        special(faults, path, element)


def _choices(faults: Faults, path: str, element: Payload) -> None:
    kind = element["type"]
    options = faults.many(
        f"{path}/options", element.get("options"), most=MOST_OPTIONS.get(kind, 100)
    )
    groups = faults.many(f"{path}/option_groups", element.get("option_groups"), most=100)
    if kind not in MOST_OPTIONS and bool(options) == bool(groups):
        faults.add(path, "must have options or option_groups")
    for number, option in enumerate(options):
        _option(faults, f"{path}/options/{number}", option, kind)
    for number, group in enumerate(groups):
        where = f"{path}/option_groups/{number}"
        if faults.object(where, group, "label options", "label options"):
            faults.text(f"{where}/label", group.get("label"), 75, plain=True)
            inside = faults.many(f"{where}/options", group.get("options"), 100)
            options = options + inside
            for place, option in enumerate(inside):
                _option(faults, f"{where}/options/{place}", option, kind)
    _initial(faults, path, element, options)


def _option(faults: Faults, path: str, option: Payload, kind: str) -> None:
    if not faults.object(path, option, "text value description url", "text value"):
        return
    plain = kind not in ("checkboxes", "radio_buttons")
    faults.text(f"{path}/text", option.get("text"), 75, plain=plain)
    faults.string(f"{path}/value", option.get("value"), 150)
    faults.text(f"{path}/description", option.get("description"), 75, plain=plain)
    faults.string(f"{path}/url", option.get("url"), 3000)
    if kind != "overflow" and "url" in option:
        faults.add(path, "invalid additional property: url")


def _initial(faults: Faults, path: str, element: Payload, options: list[Payload]) -> None:
    initial = element.get("initial_options")
    chosen = faults.many(f"{path}/initial_options", initial, most=len(options))
    if element.get("initial_option") is not None:
        chosen = [*chosen, element["initial_option"]]
    if any(one not in options for one in chosen):
        faults.add(path, "initial option must be exactly one of the options")
    faults.number(f"{path}/max_selected_items", element.get("max_selected_items"), 1, 100)


def _confirm(faults: Faults, path: str, confirm: Payload | None) -> None:
    if confirm is None:
        return
    if faults.object(path, confirm, "title text confirm deny style", "title text confirm deny"):
        faults.text(f"{path}/title", confirm.get("title"), 100, plain=True)
        faults.text(f"{path}/text", confirm.get("text"), 300)
        faults.text(f"{path}/confirm", confirm.get("confirm"), 30, plain=True)
        faults.text(f"{path}/deny", confirm.get("deny"), 30, plain=True)
        _style(faults, path, confirm)


def _style(faults: Faults, path: str, styled: Payload) -> None:
    if styled.get("style") not in (None, "primary", "danger"):
        faults.add(f"{path}/style", f"unsupported style: {styled['style']}")


def _button(faults: Faults, path: str, button: Payload) -> None:
    faults.text(f"{path}/text", button.get("text"), 75, plain=True)
    faults.string(f"{path}/value", button.get("value"), 2000)
    faults.string(f"{path}/url", button.get("url"), 3000)
    faults.string(f"{path}/accessibility_label", button.get("accessibility_label"), 75)
    _style(faults, path, button)


def check_picture(faults: Faults, path: str, image: Payload) -> None:
    """What an image needs, as an element and as a block."""
    faults.string(f"{path}/image_url", image.get("image_url"), 3000)
    faults.string(f"{path}/alt_text", image.get("alt_text"), 2000)
    if (image.get("image_url") is None) == (image.get("slack_file") is None):
        faults.add(path, "must have image_url or slack_file")


def _plain_text_input(faults: Faults, path: str, field: Payload) -> None:
    least, most = field.get("min_length"), field.get("max_length")
    faults.number(f"{path}/min_length", least, 0, 3000)
    faults.number(f"{path}/max_length", most, 1, 3000)
    faults.yes_or_no(f"{path}/multiline", field.get("multiline"))
    if isinstance(least, int) and isinstance(most, int) and least > most:
        faults.add(path, "min_length must not be above max_length")
    limit = most if isinstance(most, int) else 3000
    faults.string(f"{path}/initial_value", field.get("initial_value"), limit, least=0)


def _pattern(name: str, pattern: str) -> Callable[[Faults, str, Payload], None]:
    def check(faults: Faults, path: str, element: Payload) -> None:
        value = element.get(name)
        if value is not None and not re.fullmatch(pattern, str(value)):
            faults.add(f"{path}/{name}", f"must match {pattern}")

    return check


SPECIAL: dict[str, Callable[[Faults, str, Payload], None]] = {
    "button": _button,
    "image": check_picture,
    "plain_text_input": _plain_text_input,
    "datepicker": _pattern("initial_date", r"\d{4}-\d\d-\d\d"),
    "timepicker": _pattern("initial_time", r"([01]\d|2[0-3]):[0-5]\d"),
    "datetimepicker": _pattern("initial_date_time", r"\d{10}"),
}
