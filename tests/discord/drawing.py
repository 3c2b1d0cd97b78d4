"""What stands in a direct message, drawn as a transcript draws it."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from adapters.discord.questions import token_and_id
from adapters.discord.words import BREAK
from adapters.ids import COMMAND, PRESS, SELECT
from adapters.plain import RULE
from tests.replies import ENDS

Component = dict[str, Any]
ROW, BUTTON, MENU, TEXT, FILE, BOX = 1, 2, 3, 10, 13, 17
LINK = "```\nmailto:"
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
    for place, one in enumerate(components):
        if one["type"] == ROW:
            found, also = _row(one)
            numbered = enumerate(found, len(labels) + 1)
            yield from (f"[{number}] {label}" for number, label in numbered)
            labels += found
            if also:
                yield f"({' · '.join(also)})"
        elif one["type"] == FILE:
            yield f"[file] {one['file']['url'].rpartition('/')[2].partition('?')[0]}"
        else:
            before, after = (_content(components, beside) for beside in (place - 1, place + 1))
            for shown in every([one]):
                if shown["type"] == TEXT:
                    yield from _paragraph(shown["content"], before, after)


def _content(components: Sequence[Component], place: int) -> str:
    """Give the text at a place among components; empty where there is none."""
    return str(components[place].get("content", "")) if 0 <= place < len(components) else ""


def _paragraph(content: str, before: str, after: str) -> Iterator[str]:
    """Draw a text; a letter is known by its box, and its subject by what stands before that."""
    if content.startswith("-# "):
        return
    if content.startswith("```"):
        yield from content.removeprefix("```\n").removesuffix("\n```").split("\n")
        if not content.startswith(LINK):
            yield next((ENDS[one] for one in ENDS if one in before), RULE)
        return
    first, _, rest = content.partition("\n")
    titled = rest.startswith(tuple(ENDS)) or after.startswith("```")
    if titled and first.startswith("**"):
        yield f"{RULE} {read(first.strip('*'))} {RULE}"
        yield from filter(None, [read(rest)])
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
