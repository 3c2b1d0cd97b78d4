"""Slack's way of writing text, into plain words and back."""

import re
from collections.abc import Iterator

from adapters import cutting
from adapters.plain import seen

CONTROL = re.compile(r"<([^<>\n]*)>")
CALLED = re.compile(r"^(?:\s*<@[^<>|\n]*>[:,]?)+")
"""The name of the bot, or of whoever else is called, before the words."""
TONE = re.compile(r":skin-tone-[2-6]:")
EMOJI = re.compile(r":[a-z0-9_+'-]+:")
LINK = re.compile(r"https?://[^\s<>|]+[^\s<>|.,;:!?)\]”’'\"]|\bfindahelpline\.com\b")
STYLED = re.compile(r"[*_~`]|^\s*>|:[a-z0-9_+'-]+:", re.MULTILINE)
"""What Slack would take for bold, struck, quoted and the like, instead of showing it."""
ESCAPES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))
"""What Slack would take for its own signs; nothing else may be escaped."""


def plain_words(text: str) -> str:
    """Give what a person typed, from the text that Slack makes of it."""
    words = CONTROL.sub(_control, CALLED.sub("", text))
    for sign, escaped in reversed(ESCAPES):
        words = words.replace(escaped, sign)
    return _with_emoji(words).strip()


def seen_words(text: str) -> str:
    """Give what a person typed, or nothing where nothing of it can be seen."""
    return seen(plain_words(text))


def _control(found: re.Match[str]) -> str:
    """Give the words of a link or a mention; whom Slack does not name is somebody."""
    target, _, label = found[1].partition("|")
    match target[:1]:
        case "@":
            return f"@{label}" if label else "someone"
        case "#":
            return f"#{label}" if label else ""
        case "!":
            return label or f"@{target[1:].partition('^')[0]}"
    return label or target.removeprefix("mailto:").removeprefix("tel:")


def _with_emoji(words: str) -> str:
    if not EMOJI.search(words):
        return words
    import emoji  # late: most messages have none

    return emoji.emojize(TONE.sub("", words), language="alias")


def escaped(text: str) -> str:
    """Write text so that nothing in it is taken for a mention or a link."""
    for sign, written in ESCAPES:
        text = text.replace(sign, written)
    return text


def cut(text: str, limit: int) -> str:
    """Give text that is at most `limit` characters long once it is escaped, escaped."""
    return cutting.cut(text, limit, escaped)


def pieces(text: str, limit: int) -> Iterator[str]:
    """Give text escaped and in pieces of at most `limit` characters, cut at lines or blanks."""
    return cutting.pieces(text, limit, escaped)


def is_styled(text: str) -> bool:
    """Say whether Slack would not show all the signs of a text that holds links."""
    return STYLED.search(LINK.sub("", text)) is not None


def linked(text: str) -> str | None:
    """Give escaped text in which addresses can be tapped; nothing where there are none."""
    if not LINK.search(text):
        return None
    told, end = "", 0
    for found in LINK.finditer(text):
        url = found[0] if "://" in found[0] else f"https://{found[0]}"
        told += f"{escaped(text[end : found.start()])}<{escaped(url)}|{escaped(found[0])}>"
        end = found.end()
    return told + escaped(text[end:])
