"""A reply as plain lines: what the terminal prints and what a transcript holds."""

import re
import unicodedata
from collections.abc import Mapping

from bot.reply import Asked, Card, Draft, File, Line, Part, Picture, Reply

RULE = "-----"
MAILED = f"{RULE} (“mail” makes a link and a file of it)"
"""Ends a letter that is a mail: a terminal has no button to say so."""
OBEYED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control signs but the tab and the end of a line, and halves of signs."""


def lines(reply: Reply, files: Mapping[str, str]) -> list[str]:
    """Draw a reply; `files` are the places of its files by name."""
    drawn: list[str] = []
    filed = next((part for part in reply.parts if isinstance(part, File)), None)
    for part in reply.parts:
        drawn += _part(part, files if part is filed else {})
    drawn += _asked(reply.asked) if reply.asked else []
    return [harmless(line) for line in drawn]


def harmless(text: str) -> str:
    """Drop what a terminal would obey instead of showing it; the end of a line stays."""
    return OBEYED.sub("", text)


def seen(words: str) -> str:
    """Give words, or nothing where nothing of them can be seen."""
    return words if any(unicodedata.category(sign)[0] not in "CZ" for sign in words) else ""


def _part(part: Part, files: Mapping[str, str]) -> list[str]:
    match part:
        case Line(text, link=link):
            return [*(text.splitlines() or [""]), *filter(None, [link])]
        case Card(title, sections):
            drawn = [title]
            for section in sections:
                drawn += [f"  {section.heading}", *(f"  - {line}" for line in section.lines)]
            return drawn
        case Draft(_, title, subject, body):
            over = [f"Subject: {subject}", ""] if part.is_mail else []
            end = MAILED if part.is_mail else RULE
            return [f"{RULE} {title} {RULE}", *over, *body.splitlines(), end]
        case File():
            return [f"[file] {place}" for place in files.values()]
        case Picture():
            return [f"[picture] {part.words}"]


def _asked(asked: Asked) -> list[str]:
    drawn = asked.text.splitlines()
    drawn += [f"[{place}] {one.label}" for place, one in enumerate(asked.options, 1)]
    if asked.also:
        ways = " · ".join(f"“{one.name}”: {one.label.lower()}" for one in asked.also)
        drawn.append(f"({ways})")
    return drawn
