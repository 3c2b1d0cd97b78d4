"""Discord's way of writing text, into plain words and back."""

import re
from collections.abc import Mapping

from adapters import cutting
from adapters.plain import seen

MENTION = re.compile(r"<@[!&]?(\d+)>")
CHANNEL = re.compile(r"<#\d+>")
EMOJI = re.compile(r"<a?(:\w+:)\d+>")
COMMAND = re.compile(r"</([-\w ]+):\d+>")
LINK = re.compile(r"https?://[^\s<>|]+")
SIGNS = "\\*_~|`<[]"
"""What Discord would take for a style, a mention or a link, wherever it stands."""
AT_START = re.compile(r"^([ \t]*)(#{1,3}|>{1,3}|-|\+|\d+(?=[.)]))(?=[\s.)#])", re.MULTILINE)
"""What Discord would take for a heading, a quote or a list at the start of a line."""
EVERYONE = re.compile(r"@(?=everyone|here)", re.IGNORECASE)
BREAK = "\u2060"
"""A sign that nobody sees, and that keeps two others apart."""


def plain_words(text: str, names: Mapping[str, str] | None = None) -> str:
    """Give what a person typed, from the text that Discord makes of it; `names` are by user id."""

    def who(found: re.Match[str]) -> str:
        name = (names or {}).get(found[1])
        return f"@{name}" if name else "someone"

    words = MENTION.sub(who, text)
    words = CHANNEL.sub("a channel", EMOJI.sub(r"\1", COMMAND.sub(r"/\1", words)))
    return words.strip()


def seen_words(text: str, names: Mapping[str, str] | None = None) -> str:
    """Give what a person typed, or nothing where nothing of it can be seen."""
    return seen(plain_words(text, names))


def escaped(text: str) -> str:
    """Write text so that it is shown as it is, and calls nobody; addresses can be tapped."""
    told, end = "", 0
    for found in LINK.finditer(text):
        told += _escaped(text[end : found.start()]) + found[0]
        end = found.end()
    return _at_starts(told + _escaped(text[end:]))


def _escaped(text: str) -> str:
    for sign in SIGNS:  # `\` first; ten times as quick as `translate` beyond ASCII
        text = text.replace(sign, f"\\{sign}")
    return EVERYONE.sub(f"@{BREAK}", text)


def _at_starts(text: str) -> str:
    return AT_START.sub(lambda found: f"{found[1]}{_apart(found[2])}", text)


def _apart(sign: str) -> str:
    """Part a number from the dot behind it, and write any other sign as itself."""
    return f"{sign}{BREAK}" if sign.isdigit() else f"\\{sign}"


def cut(text: str, limit: int) -> str:
    """Give text that is at most `limit` characters long once it is escaped, escaped."""
    return cutting.cut(text, limit, escaped)


def short(text: str, limit: int) -> str:
    """Give text that stands where nothing is styled, as on a button."""
    flat = " ".join(text.split()) or "…"
    return flat if len(flat) <= limit else f"{flat[: limit - 1]}…"
