"""What stands in a direct message, drawn as a transcript draws it."""

from collections.abc import Iterator, Sequence
from typing import Any

from adapters.ids import COMMAND, EDIT, MAIL, PRESS, SELECT, TICK, read_id
from adapters.plain import RULE
from adapters.slack.words import plain_words
from tests.replies import ENDS

Block = dict[str, Any]


def lines_of(messages: Sequence[dict[str, Any]]) -> list[str]:
    """Draw the bot's messages."""
    return [line for one in messages for line in _message(one)]


def _message(message: dict[str, Any]) -> Iterator[str]:
    end = RULE
    for block in message.get("blocks") or ():
        match block["type"]:
            case "section" if block["text"]["text"].startswith("```"):
                yield from _letter(block)
                yield end
                end = RULE
            case "section" if "accessory" in block:
                yield from _ways({"elements": [block["accessory"]]})
            case "section":
                text = block["text"]["text"]
                end = next((ENDS[one] for one in ENDS if text.startswith(one)), RULE)
                yield from _section(block, message)
            case "context":
                yield from _link(block["elements"][0]["text"])
            case "header":
                yield plain_words(block["text"]["text"])
            case "actions":
                yield from _ways(block)


def _section(block: Block, message: dict[str, Any]) -> Iterator[str]:
    text = block["text"]["text"]
    bold = text.startswith("*") and text.endswith("*")
    words = plain_words(text.strip("*") if bold else text)
    if bold and _titles_a_letter(block, message["blocks"]):
        yield f"{RULE} {words} {RULE}"
        return
    for line in words.split("\n"):
        yield f"- {line[2:]}" if line.startswith("• ") else line


def _titles_a_letter(block: Block, blocks: Sequence[Block]) -> bool:
    after = blocks[list(blocks).index(block) + 1 :]
    text = str((after[0].get("text") or {}).get("text")) if after else ""
    return text.startswith((*ENDS, "```"))


def _link(text: str) -> Iterator[str]:
    """Draw a link that stands alone in small print, as a terminal shows it."""
    if text.startswith("<mailto:"):
        yield text.removeprefix("<").partition("|")[0].replace("&amp;", "&")


def _letter(block: Block) -> Iterator[str]:
    body = block["text"]["text"].removeprefix("```\n").removesuffix("\n```")
    yield from plain_words(body).split("\n")


def _ways(block: Block) -> Iterator[str]:
    """Draw options with their numbers, and ways out as a terminal names them."""
    labels: list[str] = []
    also: list[str] = []
    for element in block["elements"]:
        id = read_id(element["action_id"])
        if id.does in (SELECT, TICK):
            labels += [plain_words(one["text"]["text"]) for one in element["options"]]
        elif id.does == PRESS and id.name:
            labels.append(plain_words(element["text"]["text"]))
        elif id.does == COMMAND and id.name != "privacy":
            also.append(f"“{id.name}”: {plain_words(element['text']['text']).lower()}")
        else:
            assert id.does in (EDIT, MAIL, PRESS, COMMAND) or id.does, id
    yield from (f"[{place}] {label}" for place, label in enumerate(labels, 1))
    if also:
        yield f"({' · '.join(also)})"
