"""What stands in a direct message, drawn as a transcript draws it."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from adapters.discord.questions import token_and_id
from adapters.discord.words import BREAK
from adapters.ids import COMMAND, PRESS, SELECT
from adapters.plain import RULE

Component = dict[str, Any]
ROW, BUTTON, MENU, TEXT, FILE, BOX = 1, 2, 3, 10, 13, 17
ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")


def lines_of(messages: Sequence[dict[str, Any]]) -> list[str]:
    """Draw the bot's messages."""
    return [line for one in messages for line in _message(one["components"])]


def read(text: str) -> str:
    """Give text as it is seen."""
    return ESCAPED.sub(r"\1", text).replace(BREAK, "")


def texts_of(message: dict[str, Any]) -> list[str]:
    """Everything that can be read in a message, but for what stands on buttons."""
    return [read(one["content"]) for one in every(message["components"]) if one["type"] == TEXT]


def every(components: Sequence[Component]) -> Iterator[Component]:
    """Give components, and those in them."""
    for one in components:
        yield one
        yield from every(one.get("components") or ())
        if "accessory" in one:
            yield one["accessory"]


def _message(components: Sequence[Component]) -> Iterator[str]:
    labels: list[str] = []
    for one in components:
        if one["type"] == ROW:
            found, also = _row(one)
            yield from (f"[{place}] {label}" for place, label in enumerate(found, len(labels) + 1))
            labels += found
            if also:
                yield f"({' · '.join(also)})"
        elif one["type"] == FILE:
            yield f"[file] {one['file']['url'].rpartition('/')[2].partition('?')[0]}"
        else:
            yield from _text(one)


def _text(one: Component) -> Iterator[str]:
    for shown in every([one]):
        if shown["type"] == TEXT:
            yield from _paragraph(shown["content"])


def _paragraph(content: str) -> Iterator[str]:
    if content.startswith("-# "):
        return
    if content.startswith("```"):
        yield from content.removeprefix("```\n").removesuffix("\n```").split("\n")
        yield RULE
        return
    first, _, rest = content.partition("\n")
    if rest.startswith("Subject: ") and first.startswith("**"):
        yield f"{RULE} {read(first.strip('*'))} {RULE}"
        yield read(rest)
        return
    heading = first.startswith("**") and first.endswith("**")
    yield read(first.strip("*")) if heading else _line(first.removeprefix("### "))
    yield from (_line(line) for line in rest.split("\n") if rest)


def _line(text: str) -> str:
    words = read(text)
    return f"- {words[2:]}" if words.startswith("• ") else words


def _row(row: Component) -> tuple[list[str], list[str]]:
    """Give the options of a row, and its ways out as a terminal names them."""
    labels: list[str] = []
    also: list[str] = []
    for element in row["components"]:
        id = token_and_id(element["custom_id"])[1]
        if id.does == SELECT:
            labels += [one["label"] for one in element["options"]]
        elif id.does == PRESS and id.name:
            labels.append(element["label"])
        elif id.does == COMMAND and id.name != "privacy":
            also.append(f"“{id.name}”: {element['label'].lower()}")
    return labels, also
