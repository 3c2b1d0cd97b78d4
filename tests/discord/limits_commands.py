"""Discord's limits on commands."""

import unicodedata
from collections.abc import Callable
from typing import Any

from tests.discord.checking import Faults, Payload

LOCALES = set(
    "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg"
    " ru uk hi th zh-CN ja zh-TW ko".split()
)
COMMAND = (
    "id type name_localizations description description_localizations options"
    " default_member_permissions dm_permission default_permission integration_types contexts"
    " nsfw handler"
)
OPTION = (
    "name_localizations description_localizations required choices options channel_types"
    " min_value max_value min_length max_length autocomplete"
)
MOST_CHARACTERS = 8000


def check_commands(body: Any) -> None:
    """Refuse a whole set of commands that Discord would refuse."""
    faults = Faults()
    listed = faults.many("commands", body, 130, least=0)
    for number, one in enumerate(listed):
        _command(faults, str(number), one)
    names = [(one.get("name"), one.get("type", 1)) for one in listed if isinstance(one, dict)]
    for name, kind in {one for one in names if names.count(one) > 1}:
        say = f"Application command names must be unique: {name} of type {kind}"
        faults.add("commands", say, "APPLICATION_COMMANDS_DUPLICATE_NAME")
    for kind, most in ((1, 100), (2, 15), (3, 15)):
        if sum(one[1] == kind for one in names) > most:
            faults.add("commands", f"At most {most} of type {kind}", "APPLICATION_COMMAND_TOO_MANY")
    faults.check()


def check_command(body: Any) -> None:
    """Refuse a command that Discord would refuse."""
    faults = Faults()
    _command(faults, "command", body)
    faults.check()


def _command(faults: Faults, path: str, one: Any) -> None:
    if not faults.object(path, one, COMMAND, "name"):
        return
    if not faults.one_of(f"{path}.type", one.get("type", 1), (1, 2, 3)):
        return
    plain = one.get("type", 1) == 1
    named(faults, path, one, plain)
    if plain:
        described(faults, path, one)
        _options(faults, path, one, depth=0)
    elif one.get("description") or one.get("options"):
        faults.add(path, "Context menu commands cannot have a description or options")
    for number, kind in enumerate(one.get("integration_types") or []):
        faults.one_of(f"{path}.integration_types.{number}", kind, (0, 1))
    for number, kind in enumerate(one.get("contexts") or []):
        faults.one_of(f"{path}.contexts.{number}", kind, (0, 1, 2))
    if (size := characters(one)) > MOST_CHARACTERS:
        say = f"Command exceeds maximum size ({MOST_CHARACTERS}), has {size}"
        faults.add(path, say, "APPLICATION_COMMAND_TOO_LARGE")


def characters(one: Payload) -> int:
    """The length of a command: the longest localisation of every name, description and value."""
    size = 0
    for name in ("name", "description"):
        every = [one.get(name) or "", *(one.get(f"{name}_localizations") or {}).values()]
        size += max(map(len, every))
    size += len(one["value"]) if isinstance(one.get("value"), str) else 0
    return size + sum(
        characters(part) for kind in ("options", "choices") for part in one.get(kind) or []
    )


def named(faults: Faults, path: str, one: Payload, strict: bool) -> None:
    """A name in all its languages."""
    check = _name if strict else _any_name
    check(faults, f"{path}.name", one.get("name"))
    _localised(faults, f"{path}.name_localizations", one.get("name_localizations"), check)


def described(faults: Faults, path: str, one: Payload) -> None:
    """A description in all its languages."""
    if one.get("description") is None:
        faults.add(f"{path}.description", "This field is required", "BASE_TYPE_REQUIRED")
    _description(faults, f"{path}.description", one.get("description"))
    given = one.get("description_localizations")
    _localised(faults, f"{path}.description_localizations", given, _description)


def _localised(
    faults: Faults, path: str, given: Any, check: Callable[[Faults, str, Any], None]
) -> None:
    if given is None:
        return
    for locale, text in given.items():
        faults.one_of(f"{path}.{locale}", locale, LOCALES)
        check(faults, f"{path}.{locale}", text)


def _description(faults: Faults, path: str, text: Any) -> None:
    faults.string(path, text, 100)


def _any_name(faults: Faults, path: str, text: Any) -> None:
    faults.string(path, text, 32)


def _name(faults: Faults, path: str, text: Any) -> None:
    faults.string(path, text, 32)
    if not isinstance(text, str):
        return
    marks = text == text.lower() and all(
        char in "-_'" or unicodedata.category(char)[0] in "LN" or _of_script(char) for char in text
    )
    if not marks:
        say = "Command name is invalid"
        faults.add(path, say, "APPLICATION_COMMAND_INVALID_NAME")


def _of_script(char: str) -> bool:
    return "\u0900" <= char <= "\u097f" or "\u0e00" <= char <= "\u0e7f"  # Devanagari, Thai


def _options(faults: Faults, path: str, one: Payload, depth: int) -> None:
    listed = faults.many(f"{path}.options", one.get("options") or [], 25, least=0)
    names, optional, kinds = [], False, set()
    for number, option in enumerate(listed):
        where = f"{path}.options.{number}"
        if not faults.object(where, option, OPTION, "type name description"):
            continue
        named(faults, where, option, True)
        described(faults, where, option)
        kind = option.get("type")
        faults.one_of(f"{where}.type", kind, range(1, 12))
        kinds.add(kind in (1, 2))
        if kind in (1, 2):
            if kind + depth > 2 and not (kind == 1 and depth == 1):
                faults.add(where, "Too deep", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID")
            _options(faults, where, option, depth + 1 if kind == 2 else 2)
        else:
            _value(faults, where, option)
        names.append(option.get("name"))
        if option.get("required") and optional:
            say = "Required options must be placed before non-required options"
            faults.add(where, say, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID")
        optional = optional or not option.get("required")
    if len(set(names)) < len(names):
        say = "Option names must be unique"
        faults.add(f"{path}.options", say, "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS")
    if len(kinds) > 1:
        say = "Sub-command and sub-command group option types are mutually exclusive to others"
        faults.add(f"{path}.options", say, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID")


def _value(faults: Faults, path: str, option: Payload) -> None:
    choices = faults.many(f"{path}.choices", option.get("choices") or [], 25, least=0)
    if choices and option.get("autocomplete"):
        faults.add(path, "Choices and autocomplete are mutually exclusive")
    for number, choice in enumerate(choices):
        where = f"{path}.choices.{number}"
        if faults.object(where, choice, "name_localizations", "name value"):
            _description(faults, f"{where}.name", choice.get("name"))
            given = choice.get("name_localizations")
            _localised(faults, f"{where}.name_localizations", given, _description)
            if option.get("type") == 3:
                faults.string(f"{where}.value", choice.get("value"), 100)
    faults.number(f"{path}.min_length", option.get("min_length"), 0, 6000)
    faults.number(f"{path}.max_length", option.get("max_length"), 1, 6000)
