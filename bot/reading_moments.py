"""Reads days and hours as answers, and asks back where they are not clear."""

import re
from datetime import datetime

from bot.plain import plain
from bot.question import Question, from_moment
from bot.understanding import names_clock, possible_moments, read_appointment
from bot.unreadable import Incomplete, Unreadable
from bot.words import Day, Sentence, sentence

BOTH_DAYS = 2
UNKNOWN = re.compile(
    r"\b(?:not sure|unsure|not (?:fixed|set|known|decided|clear|yet)|don't know|dont know|unknown|"
    r"tbd|tba|no date|no idea|no time yet|haven't (?:said|told|heard|decided)|"
    r"to be (?:confirmed|decided))\b"
)
"""Nobody knows the moment yet."""


NO_DAY = frozenset(
    "no|nope|nah|none|never|no thanks|no day|no date|not now|nothing|without|whenever|"
    "ninguno|ninguna|nunca|no gracias|sin fecha".split("|")
)
"""Words that name no day on purpose."""


def read_moment(question: Question, words: str, now: datetime, zone: str) -> str | None:
    """Read a moment in canonical form, or none where nobody knows it yet."""
    if UNKNOWN.search(plain(words)) or plain(words) in NO_DAY:
        return None
    moment = read_appointment(words, now, zone)
    if moment is None:
        raise Unreadable(unclear_moment(words, now, zone))
    if question.clock and not names_clock(words, now, zone):
        raise Incomplete(sentence("{day}; the hour is still open.", day=Day(moment)))
    return from_moment(moment, zone)


def unclear_moment(words: str, now: datetime, zone: str) -> Sentence:
    """Say why words name no one moment, and what would."""
    possible = possible_moments(words, now, zone)
    if len(possible) < BOTH_DAYS:
        return sentence("I could not read that as a time. Try “tomorrow 9”, “friday” or “3 March”.")
    first, second = possible
    clock = f"{second:%H:%M}" if names_clock(words, now, zone) else "15:00"
    return sentence(
        "That can be {first} or {second}. Please say it with the date, like “{example} {clock}”.",
        first=Day(first),
        second=Day(second),
        example=Day(second, short=True),
        clock=clock,
    )
