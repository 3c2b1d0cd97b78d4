"""What Slack and Discord make of signs: mentions, calls to everybody, emoji, commands, moments."""

import re
from collections.abc import Iterator

from bot.sharing.changes import Edit, Kind
from bot.sharing.matching import Copy
from bot.sharing.sayings import Sayings

_LEFT = r"(?:<|&lt;)"
_RIGHT = r"(?:>|&gt;)"
_LABEL = r"(?:\|[^<>\n]{0,120}?)?"
_CONTROLS = (
    (Kind.EMAIL, "email", rf"mailto:[^<>\n]{{1,300}}?{_LABEL}"),
    (Kind.PHONE, "phone", rf"(?:tel|sms|callto|facetime):[^<>\n]{{1,120}}?{_LABEL}"),
    (Kind.MENTION, "someone", rf"@[!&]?[\w.-]{{1,60}}{_LABEL}"),
    (Kind.MENTION, "channel", rf"#!?[\w-]{{1,60}}{_LABEL}"),
    (Kind.DATE, "recently", r"!date\^[^<>\n]{1,300}?"),
    (Kind.PING, "someone", rf"![\w^@. -]{{1,80}}?{_LABEL}"),
    (Kind.DATE, "recently", r"t:-?\d{1,16}(?::[a-zA-Z])?"),
    (Kind.EMOJI, "", r"a?:\w{1,60}:\d{1,25}"),
    (Kind.EMOJI, "", r"sound:[\d:]{1,60}"),
    (Kind.MENTION, "command", r"/[\w -]{1,100}:\d{1,25}"),
    (Kind.MENTION, "channel", r"id:[\w-]{1,30}"),
)
_IN_BRACKETS = re.compile(
    rf"{_LEFT}(?:{'|'.join(f'({pattern})' for _, _, pattern in _CONTROLS)}){_RIGHT}"
)
_EVERYBODY = re.compile(
    r"@{1,2}\s?(?:everyone|everybody|here|channel|todos|all)(?![\w-]*[.@]\w)\w{0,20}"
    r"(?<!@ here)(?<!@ all)|(?<![\w<])![\s]?(?:channel|everyone|here)\b",
    re.IGNORECASE,
)


def find_markup(copy: Copy, says: Sayings) -> Iterator[Edit]:
    """Find control sequences, and the words that would wake a whole channel."""
    for found in _IN_BRACKETS.finditer(copy.text):
        kind, word, _ = _CONTROLS[(found.lastindex or 1) - 1]
        start = found.start()
        after = getattr(says, word) if word else ""
        if not after and copy.text[:start].endswith(" "):
            start -= 1
        yield Edit(kind, start, found.end(), after)
    for found in _EVERYBODY.finditer(copy.text):
        yield Edit(Kind.PING, *found.span(), says.someone)
