"""Letters a person may send, and what to look at again in one; the bot never sends one."""

import re
from dataclasses import dataclass
from enum import Enum

from bot.catalogues import spoken
from bot.tone import Channel, Flag, Kind, Rule, spoken_in
from bot.tone import check as looked_over
from bot.words import ENGLISH, Words

__all__ = ["Channel", "Kind", "Remark", "Rule", "check"]

CALLED = {
    "thank": Kind.THANKS,
    "feedback": Kind.FEEDBACK,
    "mind": Kind.KEEP_IN_MIND,
    "second": Kind.SECOND_CHANCE,
    "chance": Kind.SECOND_CHANCE,
    "follow": Kind.FOLLOW_UP,
}
"""How a word begins in the name of a kind of letter; the first of these that is there counts."""
TEXTS = ("text", "sms")
"""How a word begins in it where the letter is a text message."""
BETWEEN = re.compile(r"[\W\d_]+|(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True)
class Remark:
    """One remark on a letter, ready to be read; where the whole is meant, `words` is empty."""

    rule: Rule
    words: str
    span: tuple[int, int]
    reason: str
    rewrite: str


def check(
    text: str, kind: object = "", *, own_words: str = "", words: Words | None = None
) -> tuple[Remark, ...]:
    """Give what somebody might stumble over in a letter, in its order; any text is allowed.

    `kind` is a `Kind`, or any name of one ("thank_you", "Feedback request", "feedback_text"); a
    name nobody knows is another letter. Praise that stands in `own_words` is meant. The remarks are
    in the language of the letter, or as `words` says them.
    """
    name = kind.name if isinstance(kind, Enum) else str(kind)
    called = [one.casefold() for one in BETWEEN.split(name)]
    of = next((of for part, of in CALLED.items() if _has(called, part)), Kind.OTHER)
    sent = Channel.TEXT if _has(called, TEXTS) else Channel.EMAIL
    flags = looked_over(text, channel=sent, kind=of, own_words=own_words)
    said = words or spoken(ENGLISH, spoken_in(text))
    return tuple(_remark(flag, said) for flag in flags)


def _has(called: list[str], beginning: str | tuple[str, ...]) -> bool:
    return any(word.startswith(beginning) for word in called)


def _remark(flag: Flag, words: Words) -> Remark:
    return Remark(flag.rule, flag.words, flag.span, words.say(flag.reason), words.say(flag.rewrite))
