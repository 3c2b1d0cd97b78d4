"""The pieces that Discord builds messages and windows of, within its limits."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from discord import ButtonStyle, SelectOption, ui

from adapters.cutting import pieces
from adapters.discord.words import cut, escaped, short

Part = ui.Item[Any]
TEXT_LIMIT = 3800
"""Characters of text in one message: fewer than Discord takes, for what is added to it later."""
PARTS_LIMIT = 36
"""Parts of one message: four fewer than Discord takes, for what is added to it later."""
ROW = 5
CALM, DONE, DANGER = ButtonStyle.secondary, ButtonStyle.success, ButtonStyle.danger
CLEAR = ButtonStyle.primary


class Layout(ui.LayoutView):
    """A message; the library forgets it once it is sent, for presses are routed by their ids."""

    def __init__(self, parts: Iterable[Part] = ()) -> None:
        """Take the parts."""
        super().__init__(timeout=None)
        for part in parts:
            self.add_item(part)

    def is_finished(self) -> bool:
        """Say that nothing here waits for a press, so that the library keeps nothing of it."""
        return True


class Window(ui.Modal):
    """A window, which the library forgets once it is open: what comes of it is routed by its id."""

    def __init__(self, custom_id: str, title: str, parts: Sequence[Part]) -> None:
        """Take what it is for and its parts, five at the most."""
        super().__init__(title=short(title, 45), custom_id=custom_id, timeout=None)
        for part in parts:
            self.add_item(part)

    def is_finished(self) -> bool:
        """Say that nothing here waits for an answer."""
        return True


def paragraphs(text: str) -> list[Part]:
    """Give text as it is, in as many parts as it needs."""
    return [ui.TextDisplay(one) for one in pieces(text, TEXT_LIMIT, escaped) if one.strip()]


def heading(text: str) -> list[Part]:
    """Give a heading; a very long one is a paragraph."""
    flat = " ".join(text.split())
    return [ui.TextDisplay(f"### {escaped(flat)}")] if 0 < len(flat) <= 200 else paragraphs(text)


def gap(*, line: bool = False) -> Part:
    """Give room between two parts, with a line in it or without."""
    return ui.Separator(visible=line)


def small(text: str) -> Part:
    """Give small print."""
    return ui.TextDisplay(f"-# {cut(' '.join(text.split()), 1500)}")


def button(label: str, custom_id: str, *, style: ButtonStyle = CALM) -> "ui.Button[Any]":
    """Give a button."""
    return ui.Button(label=short(label, 80), custom_id=custom_id, style=style)


def rows(buttons: Sequence["ui.Button[Any]"]) -> list[Part]:
    """Give buttons in rows."""
    starts = range(0, len(buttons), ROW)
    return [ui.ActionRow(*buttons[at : at + ROW]) for at in starts]


def menu(
    placeholder: str,
    custom_id: str,
    offered: Iterable[tuple[str, str]],
    *,
    most: int = 1,
    chosen: Sequence[str] = (),
) -> "ui.Select[Any]":
    """Give a list to choose from, up to `most` at once; `offered` are names with their labels."""
    options = [
        SelectOption(label=short(label, 100), value=name, default=name in chosen)
        for name, label in offered
    ]
    most = min(most, len(options))
    return ui.Select(
        placeholder=short(placeholder, 150),
        custom_id=custom_id,
        options=options,
        min_values=0 if most > 1 else 1,
        max_values=most,
    )


def every(parts: Iterable[Part]) -> Iterator[Part]:
    """Give parts, and the parts in them: all that Discord counts."""
    for part in parts:
        yield part
        if isinstance(part, ui.ActionRow | ui.Container | ui.Section):
            yield from part.walk_children()


def length(parts: Iterable[Part]) -> int:
    """Count the characters of text."""
    return sum(len(one.content) for one in every(parts) if isinstance(one, ui.TextDisplay))
