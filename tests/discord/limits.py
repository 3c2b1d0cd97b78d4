"""Discord's limits on messages and their components, in the old way and in Components V2."""

from collections.abc import Callable, Iterator
from typing import Any

from tests.copied import copied
from tests.discord.checking import Faults, Payload
from tests.discord.limits_elements import BUTTON, SELECTS, check_button, check_select

ROW, SECTION, TEXT, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER = 1, 9, 10, 11, 12, 13, 14, 17
V2_FLAG, EPHEMERAL, LOADING, SUPPRESS_EMBEDS, SILENT = 1 << 15, 64, 128, 4, 1 << 12
MOST_COMPONENTS, MOST_TEXT, MOST_CONTENT = 40, 4000, 2000
INSIDE = (ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR)
Check = Callable[[Faults, str, Payload], None]


def walk(components: Any) -> Iterator[Payload]:
    """Every component, nested ones after those they stand in."""
    for one in components if isinstance(components, list) else []:
        if not isinstance(one, dict):
            continue
        yield one
        yield from walk(one.get("components"))
        yield from walk([one[name] for name in ("accessory", "component") if one.get(name)])


def numbered(components: list[Payload]) -> list[Payload]:
    """Components as Discord gives them back: those without an id have the next free number."""
    kept = copied(components)
    taken = {one["id"] for one in walk(kept) if one.get("id")}
    free = (number for number in range(1, 10_000) if number not in taken)
    for one in walk(kept):
        if not one.get("id"):
            one["id"] = next(free)
        for name in [name for name, value in one.items() if value is None]:
            del one[name]
    return kept


def texts(message: Payload) -> list[str]:
    """Everything that a message says: its content and its text displays."""
    shown = [one["content"] for one in walk(message.get("components")) if one.get("type") == TEXT]
    return [one for one in (message.get("content"), *shown) if one]


def check_components(faults: Faults, components: Any, v2: bool) -> None:
    """The components of a message."""
    listed = faults.many("components", components, MOST_COMPONENTS if v2 else 5, least=0)
    for number, one in enumerate(listed):
        allowed = (*INSIDE, CONTAINER) if v2 else (ROW,)
        check_component(faults, f"components.{number}", one, allowed)
    check_whole(faults, listed)
    if not v2:
        return
    if (count := len(list(walk(listed)))) > MOST_COMPONENTS:
        say = f"The maximum number of components is {MOST_COMPONENTS}, not {count}"
        faults.add("components", say, "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED")
    said = [str(one.get("content", "")) for one in walk(listed) if one.get("type") == TEXT]
    if sum(map(len, said)) > MOST_TEXT:
        say = f"Displayable text must be {MOST_TEXT} or fewer characters"
        faults.add("components", say, "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED")


def check_whole(faults: Faults, listed: list[Any]) -> None:
    """What must differ all over a message or modal."""
    every = list(walk(listed))
    faults.once("components", "custom_id", [c["custom_id"] for c in every if c.get("custom_id")])
    faults.once("components", "id", [c["id"] for c in every if c.get("id")])
    for one in every:
        faults.number("components", one.get("id"), 0, 2**32 - 1)


def check_component(faults: Faults, path: str, one: Any, allowed: Any) -> None:
    """One component in a place that takes those of some types."""
    kind = one.get("type") if isinstance(one, dict) else None
    if not faults.one_of(f"{path}.type", kind, allowed):
        return
    if kind == BUTTON:
        check_button(faults, path, one)
    elif kind in SELECTS:
        check_select(faults, path, one)
    else:
        CHECKS[int(kind or 0)](faults, path, one)


def _row(faults: Faults, path: str, one: Payload) -> None:
    faults.object(path, one, "type id", "components")
    inside = faults.many(f"{path}.components", one.get("components"), 5)
    for number, part in enumerate(inside):
        check_component(faults, f"{path}.components.{number}", part, (BUTTON, *SELECTS))
    kinds = [part.get("type") for part in inside if isinstance(part, dict)]
    if any(kind in SELECTS for kind in kinds) and len(kinds) > 1:
        say = "The specified component exceeds the maximum width"
        faults.add(path, say, "COMPONENT_LAYOUT_WIDTH_EXCEEDED")


def _section(faults: Faults, path: str, one: Payload) -> None:
    faults.object(path, one, "type id", "components accessory")
    for number, part in enumerate(faults.many(f"{path}.components", one.get("components"), 3)):
        check_component(faults, f"{path}.components.{number}", part, (TEXT,))
    check_component(faults, f"{path}.accessory", one.get("accessory"), (BUTTON, THUMBNAIL))


def check_text(faults: Faults, path: str, one: Payload) -> None:
    """Words in a message or modal."""
    faults.object(path, one, "type id", "content")
    faults.string(f"{path}.content", one.get("content"), MOST_TEXT)


def _media(faults: Faults, path: str, media: Any) -> None:
    if faults.object(path, media, "", "url"):
        faults.string(f"{path}.url", media.get("url"), 2048)


def _thumbnail(faults: Faults, path: str, one: Payload) -> None:
    faults.object(path, one, "type id description spoiler", "media")
    faults.string(f"{path}.description", one.get("description"), 1024)
    _media(faults, f"{path}.media", one.get("media"))


def _gallery(faults: Faults, path: str, one: Payload) -> None:
    faults.object(path, one, "type id", "items")
    for number, item in enumerate(faults.many(f"{path}.items", one.get("items"), 10)):
        where = f"{path}.items.{number}"
        if faults.object(where, item, "description spoiler", "media"):
            faults.string(f"{where}.description", item.get("description"), 1024)
            _media(faults, f"{where}.media", item.get("media"))


def _file(faults: Faults, path: str, one: Payload) -> None:
    faults.object(path, one, "type id spoiler name size", "file")
    _media(faults, f"{path}.file", one.get("file"))
    file = one.get("file")
    if isinstance(file, dict) and not str(file.get("url")).startswith("attachment://"):
        faults.add(f"{path}.file.url", "Only attachment:// is allowed")


def _separator(faults: Faults, path: str, one: Payload) -> None:
    faults.object(path, one, "type id divider spacing")
    faults.yes_or_no(f"{path}.divider", one.get("divider"))
    faults.number(f"{path}.spacing", one.get("spacing"), 1, 2)


def _container(faults: Faults, path: str, one: Payload) -> None:
    faults.object(path, one, "type id accent_color spoiler", "components")
    faults.number(f"{path}.accent_color", one.get("accent_color"), 0, 0xFFFFFF)
    inside = faults.many(f"{path}.components", one.get("components"), MOST_COMPONENTS)
    for number, part in enumerate(inside):
        check_component(faults, f"{path}.components.{number}", part, INSIDE)


CHECKS: dict[int, Check] = {
    ROW: _row,
    SECTION: _section,
    TEXT: check_text,
    THUMBNAIL: _thumbnail,
    GALLERY: _gallery,
    FILE: _file,
    SEPARATOR: _separator,
    CONTAINER: _container,
}
