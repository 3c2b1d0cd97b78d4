"""Discord's limits on what people touch: buttons, selects, and the fields of modals."""

from typing import Any

from tests.discord.checking import Faults, Payload

BUTTON, STRING_SELECT, TEXT_INPUT, FILE_UPLOAD = 2, 3, 4, 19
RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX = 21, 22, 23
SELECTS = (3, 5, 6, 7, 8)
EMOJI = "id name animated"


def check_button(faults: Faults, path: str, one: Payload) -> None:
    """A button: with a custom id, with an address, or with something to buy."""
    faults.object(path, one, "type id label emoji custom_id url sku_id disabled style", "style")
    faults.string(f"{path}.label", one.get("label"), 80)
    faults.yes_or_no(f"{path}.disabled", one.get("disabled"))
    if not faults.one_of(f"{path}.style", one.get("style"), range(1, 7)):
        return
    given = {name for name in ("custom_id", "url", "sku_id") if one.get(name) is not None}
    wanted = {5: {"url"}, 6: {"sku_id"}}.get(one["style"], {"custom_id"})
    if given != wanted:
        faults.add(path, f"A button of that style has {wanted}, not {given}", "BUTTON_COMPONENT")
    if one.get("label") is None and one.get("emoji") is None and one["style"] != 6:
        faults.add(path, "A button must have a label or emoji", "BUTTON_COMPONENT_EMPTY")
    check_emoji(faults, path, one)
    faults.string(f"{path}.custom_id", one.get("custom_id"), 100)
    check_url(faults, f"{path}.url", one.get("url"))


def check_url(faults: Faults, path: str, url: Any) -> None:
    """The address of a button."""
    faults.string(path, url, 512)
    if isinstance(url, str) and not url.startswith(("http://", "https://", "discord://")):
        say = "Scheme must be one of ('http', 'https', 'discord')."
        faults.add(path, say, "URL_TYPE_INVALID_SCHEME")


def check_emoji(faults: Faults, path: str, one: Payload) -> None:
    """A picture on a button or an option."""
    if one.get("emoji") is not None:
        faults.object(f"{path}.emoji", one["emoji"], EMOJI)


def check_select(faults: Faults, path: str, one: Payload, modal: bool = False) -> None:
    """A select of any kind, in a message or in a modal."""
    more = "required disabled"  # each counts in one of the two places, and is ignored in the other
    kind = {3: "options", 8: "channel_types default_values"}.get(one["type"], "default_values")
    fields = f"type id placeholder min_values max_values {more} {kind}"
    if modal and one.get("disabled"):
        faults.add(f"{path}.disabled", "A select in a modal cannot be disabled")
    faults.object(path, one, f"{fields} disabled", "custom_id")
    faults.string(f"{path}.custom_id", one.get("custom_id"), 100)
    faults.string(f"{path}.placeholder", one.get("placeholder"), 150, least=0)
    least, most = one.get("min_values", 1), one.get("max_values", 1)
    faults.number(f"{path}.min_values", least, 0, 25)
    faults.number(f"{path}.max_values", most, 1, 25)
    if least > most:
        faults.add(f"{path}.min_values", "min_values cannot exceed max_values")
    if one["type"] == STRING_SELECT:
        chosen = check_options(faults, f"{path}.options", one.get("options"), max(1, most), 25)
        if chosen > most:
            faults.add(f"{path}.options", "More defaults than max_values")


def check_options(faults: Faults, path: str, options: Any, least: int, most: int) -> int:
    """The options of a select or group; gives how many are chosen beforehand."""
    listed = faults.many(path, options, most, least)
    values, chosen = [], 0
    for number, option in enumerate(listed):
        where = f"{path}.{number}"
        if not faults.object(where, option, "description emoji default", "label value"):
            continue
        for name in ("label", "value", "description"):
            faults.string(f"{where}.{name}", option.get(name), 100)
        faults.yes_or_no(f"{where}.default", option.get("default"))
        check_emoji(faults, where, option)
        values.append(option.get("value"))
        chosen += bool(option.get("default"))
    for value in {one for one in values if values.count(one) > 1}:
        say = f"The specified option value {value!r} is already used"
        faults.add(path, say, "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED")
    return chosen


def check_text_input(faults: Faults, path: str, one: Payload, labelled: bool) -> None:
    """A field to type in, in a Label or with a label of its own in an action row."""
    fields = "type id min_length max_length required value placeholder label"
    faults.object(path, one, fields, "custom_id style")
    if labelled == (one.get("label") is not None):
        faults.add(f"{path}.label", "has one label, and in a Label none of its own")
    faults.string(f"{path}.label", one.get("label"), 45)
    faults.string(f"{path}.custom_id", one.get("custom_id"), 100)
    faults.one_of(f"{path}.style", one.get("style"), (1, 2))
    faults.string(f"{path}.placeholder", one.get("placeholder"), 100, least=0)
    faults.number(f"{path}.min_length", one.get("min_length"), 0, 4000)
    faults.number(f"{path}.max_length", one.get("max_length"), 1, 4000)
    faults.yes_or_no(f"{path}.required", one.get("required"))
    least, most = one.get("min_length") or 0, one.get("max_length") or 4000
    if least > most:
        faults.add(f"{path}.min_length", "min_length cannot exceed max_length")
    if one.get("value"):
        faults.string(f"{path}.value", one["value"], most, least)


def check_radio_group(faults: Faults, path: str, one: Payload) -> None:
    """One of two to ten."""
    faults.object(path, one, "type id required options", "custom_id")
    faults.string(f"{path}.custom_id", one.get("custom_id"), 100)
    if check_options(faults, f"{path}.options", one.get("options"), 2, 10) > 1:
        faults.add(f"{path}.options", "Only one option may be the default")


def check_checkbox_group(faults: Faults, path: str, one: Payload) -> None:
    """Some of up to ten."""
    faults.object(path, one, "type id required min_values max_values options", "custom_id")
    faults.string(f"{path}.custom_id", one.get("custom_id"), 100)
    faults.number(f"{path}.min_values", one.get("min_values"), 0, 10)
    faults.number(f"{path}.max_values", one.get("max_values"), 1, 10)
    _none_needed(faults, path, one)
    check_options(faults, f"{path}.options", one.get("options"), 1, 10)


def check_checkbox(faults: Faults, path: str, one: Payload) -> None:
    """Yes or no."""
    faults.object(path, one, "type id default", "custom_id")
    faults.string(f"{path}.custom_id", one.get("custom_id"), 100)
    faults.yes_or_no(f"{path}.default", one.get("default"))


def check_file_upload(faults: Faults, path: str, one: Payload) -> None:
    """Files that somebody is asked for."""
    faults.object(path, one, "type id required min_values max_values", "custom_id")
    faults.string(f"{path}.custom_id", one.get("custom_id"), 100)
    faults.number(f"{path}.min_values", one.get("min_values"), 0, 10)
    faults.number(f"{path}.max_values", one.get("max_values"), 1, 10)
    _none_needed(faults, path, one)


def _none_needed(faults: Faults, path: str, one: Payload) -> None:
    if one.get("min_values") == 0 and one.get("required", True):
        faults.add(f"{path}.required", "If min_values is 0, required must be false")
