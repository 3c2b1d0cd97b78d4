"""An outline of nested lines, and how it is written in Markdown."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


@dataclass
class Item:
    """One line of the outline, with what belongs under it."""

    text: str
    inside: list["Item"] = field(default_factory=list)


def lines(items: Iterable[Item], depth: int = 0) -> Iterator[str]:
    """Write an outline as nested bullets."""
    for item in items:
        yield f"{'  ' * depth}- {item.text}"
        yield from lines(item.inside, depth + 1)


def quoted(text: str) -> str:
    """Write a sentence in quotes, on one line, with nothing that Markdown would take for its own.

    A sentence may hold quotes itself; those stay as they are.
    """
    flat = " / ".join(line for line in text.splitlines() if line.strip())
    return f"“{flat}”"


def short(text: str, most: int = 70) -> str:
    """Quote the beginning of a long sentence, to point at it."""
    first = re.split(r"(?<=[.?!:]) ", text)
    asked = next((one for one in first if one.endswith("?")), text)
    if len(asked) <= most:
        return quoted(asked)
    return quoted(f"{asked[:most].rsplit(' ', 1)[0]} …")


def listed(words: Iterable[str], last: str = "or") -> str:
    """Join words as a sentence would."""
    found = list(dict.fromkeys(words))
    if len(found) < 2:
        return "".join(found)
    return f"{', '.join(found[:-1])} {last} {found[-1]}"


def anchor(heading: str) -> str:
    """Give the name under which a heading can be linked to, as GitHub makes it."""
    kept = "".join(one for one in heading.lower() if one.isalnum() or one in " -_")
    return kept.replace(" ", "-")


def link(heading: str) -> str:
    """Write a link to a heading."""
    return f"[{heading}](#{anchor(heading)})"
