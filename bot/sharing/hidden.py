"""Characters that nobody sees: they go, except where a script or an emoji needs them."""

import re
import unicodedata
from collections.abc import Iterator

from bot.characters import BLANKS
from bot.sharing.changes import Edit, Kind

_JOINERS = "\u200c\u200d"
_MAYBE = re.compile(r"[^\n\t\r\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u05ff]")


def find_hidden(text: str) -> Iterator[Edit]:
    """Find what is not seen, and take it out."""
    if text.isascii() and text.isprintable():
        return
    for found in _MAYBE.finditer(text):
        at = found.start()
        if _is_hidden(found[0]) and not _is_needed(text, at):
            yield Edit(Kind.HIDDEN, at, at + 1, "")


def _is_hidden(char: str) -> bool:
    return (
        char in BLANKS
        or unicodedata.category(char) in ("Cf", "Cc", "Cs")
        or ("\U000e0100" <= char <= "\U000e01ef")
    )


def _is_needed(text: str, at: int) -> bool:
    """Say whether a joiner holds an emoji together, or letters of a script that joins them."""
    if text[at] not in _JOINERS or not 0 < at < len(text) - 1:
        return False
    before, after = text[at - 1], text[at + 1]
    if unicodedata.category(after) == "So":
        return unicodedata.category(before) in ("So", "Sk") or before == "\ufe0f"
    return _joins(before) and _joins(after)


def _joins(char: str) -> bool:
    """Say whether a character is of Arabic, or of one of the scripts of India."""
    return "\u0600" <= char <= "\u06ff" or "\u0900" <= char <= "\u0dff"
