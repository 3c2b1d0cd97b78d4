"""A message whose button was pressed, as it looks then: what was chosen, and still a choice."""

from collections.abc import Sequence
from typing import Any

from discord import ui

from adapters.discord.layout import CALM, DONE, Layout, Part, every, length, small
from adapters.discord.questions import token_and_id
from adapters.discord.words import plain_words
from adapters.ids import Id
from adapters.labels import Say, in_every_language

CHOSEN = "You chose:"
MARK = "-# "
"""Begins small print."""
MOST, TEXT_MOST = 40, 4000
"""Parts and characters that Discord takes."""


def after_choice(
    parts: Sequence[Part], custom_id: str, values: Sequence[str], say: Say
) -> Layout | None:
    """Give a message after a choice in it; nothing where none is to be seen."""
    rows = [one for one in parts if isinstance(one, ui.ActionRow)]
    row = next((one for one in rows if _holds(one, custom_id)), None)
    if row is None:
        return None
    id = token_and_id(custom_id)[1]
    told = [
        _mark(one, custom_id, values)
        for each in rows
        if each is row or _is_about(each, id)
        for one in each.children
    ]
    line = f"{say(CHOSEN)} {', '.join(filter(None, told)) or say('none of these')}"
    changed: list[Part] = []
    theirs = False
    for one in map(_kept, parts):
        if theirs and _says_choice(one):
            continue
        theirs = _is_about(one, id)
        changed.append(one)
        if one is row:
            changed.append(small(line))
    fits = len([*every(changed)]) <= MOST and length(changed) <= TEXT_MOST
    return Layout(changed) if fits else None


def _kept(part: Part) -> Part:
    """Name a file as Discord wants it named in an edit: by its name, not by where it lies."""
    if isinstance(part, ui.File):
        name = part.media.url.partition("?")[0].rpartition("/")[2]
        return ui.File(f"attachment://{name}", id=part.id)
    return part


def _holds(row: "ui.ActionRow[Any]", custom_id: str) -> bool:
    return any(getattr(one, "custom_id", None) == custom_id for one in row.children)


def _mark(part: Part, custom_id: str, values: Sequence[str]) -> str:
    """Mark what was chosen in a row, and nothing else there; give its label."""
    pressed = getattr(part, "custom_id", None) == custom_id
    if isinstance(part, ui.Button):
        if pressed:
            part.style = DONE
        elif part.style is DONE:
            part.style = CALM
        return str(part.label) if pressed else ""
    if isinstance(part, ui.Select):
        for option in part.options:
            option.default = pressed and option.value in values
        return ", ".join(one.label for one in part.options if one.default)
    return ""


def _says_choice(part: Part) -> bool:
    begins = tuple(f"{MARK}{chosen}" for chosen in in_every_language(CHOSEN))
    return isinstance(part, ui.TextDisplay) and plain_words(part.content).startswith(begins)


def _is_about(part: Part, id: Id) -> bool:
    """Say whether a row of buttons belongs to the question of an id."""
    written = filter(None, (getattr(one, "custom_id", None) for one in every([part])))
    found = (token_and_id(one)[1] for one in written)
    return any((one.talk, one.key) == (id.talk, id.key) for one in found)
