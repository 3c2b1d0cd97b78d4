"""A reply as plain lines: what the terminal prints and what a transcript holds."""

import re
import unicodedata
from collections.abc import Mapping

from adapters.labels import Say
from bot.reply import Asked, Card, Draft, File, Line, Part, Picture, Reply

RULE = "-----"
TYPED = {"park": "park", "new": "new", "snooze": "snooze", "stop this": "stop this"}
"""What is typed, by the names of ways that are buttons elsewhere."""
OBEYED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control signs but the tab and the end of a line, and halves of signs."""


def lines(reply: Reply, files: Mapping[str, str]) -> list[str]:
    """Draw a reply; `files` are the places of its files by name."""
    drawn: list[str] = []
    say = Say(reply.language)
    filed = next((part for part in reply.parts if isinstance(part, File)), None)
    for part in reply.parts:
        drawn += _part(part, files if part is filed else {}, say)
    drawn += _asked(reply.asked, say) if reply.asked else []
    return [harmless(line) for line in drawn]


def mailed(say: Say) -> str:
    """End a letter that is a mail: a terminal has no button to say so."""
    return f"{RULE} {say('(“mail” makes a link and a file of it)')}"


def harmless(text: str) -> str:
    """Drop what a terminal would obey instead of showing it; the end of a line stays."""
    return OBEYED.sub("", text)


def seen(words: str) -> str:
    """Give words, or nothing where nothing of them can be seen."""
    return words if any(unicodedata.category(sign)[0] not in "CZ" for sign in words) else ""


def _part(part: Part, files: Mapping[str, str], say: Say) -> list[str]:
    match part:
        case Line(text, link=link):
            return [*(text.splitlines() or [""]), *filter(None, [link])]
        case Card(title, sections):
            drawn = [title]
            for section in sections:
                drawn += [f"  {section.heading}", *(f"  - {line}" for line in section.lines)]
            return drawn
        case Draft(_, title, subject, body):
            over = [say("Subject: {subject}", subject=subject), ""] if part.is_mail else []
            end = mailed(say) if part.is_mail else RULE
            return [f"{RULE} {title} {RULE}", *over, *body.splitlines(), end]
        case File():
            return [f"{say('[file]')} {place}" for place in files.values()]
        case Picture():
            return [f"{say('[picture]')} {part.words}"]


def _asked(asked: Asked, say: Say) -> list[str]:
    drawn = asked.text.splitlines()
    drawn += [f"[{place}] {one.label}" for place, one in enumerate(asked.options, 1)]
    if asked.also:
        named = ((say(TYPED.get(one.name, one.name)), one.label) for one in asked.also)
        drawn.append(f"({' · '.join(f'“{name}”: {label.lower()}' for name, label in named)})")
    return drawn
