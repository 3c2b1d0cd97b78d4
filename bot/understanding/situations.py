"""Which news a first message brings: a no, a bad interview, silence, an offer, or none of them."""

import re
from dataclasses import dataclass

from bot.understanding.hearsay import SUPPOSED, WONDERED, blanked
from bot.understanding.interview_words import BAD_INTERVIEW, HALF_BAD, TALK_OF_AN_INTERVIEW
from bot.understanding.other_news_words import (
    GHOSTED,
    HALF_OFFERED,
    HALF_SAID,
    HALF_SILENT,
    NO_OFFER_YET,
    OFFER,
)
from bot.understanding.rejection_words import LONG_OVER, NO_REJECTION, REJECTION


@dataclass(frozen=True, slots=True)
class News:
    """A situation, and where in the line the words that say so begin."""

    situation: str
    places: tuple[int, ...] = ()


def _places(pattern: re.Pattern[str], line: str) -> tuple[int, ...]:
    return tuple(match.start() for match in pattern.finditer(line))


SHORT = 24
"""Words of a message in which a bare "no" can be nothing but the news."""


def read_half_said(line: str) -> str:
    """Name the situation of a line that holds a bare "no" or "nothing" beside a name."""
    if HALF_OFFERED.match(line) or line.startswith("yes . "):
        return "offer"
    if line.count(" ") < SHORT and HALF_SAID.search(line):
        return "rejection"
    return "ghosted" if HALF_SILENT.search(line) else "other"


def read_situation(line: str) -> News:
    """Name the situation of a line of plain words; a no counts for more than a bad interview."""
    sure = blanked(WONDERED, line)
    rejected = _places(REJECTION, blanked(NO_REJECTION, sure))
    offered = _places(OFFER, blanked(NO_OFFER_YET, blanked(SUPPOSED, sure)))
    if rejected or offered:
        # Of a no and an offer, the news is what comes last: "thirty rejections, then an offer".
        if offered and rejected:
            rejected = _places(REJECTION, blanked(LONG_OVER, blanked(NO_REJECTION, sure)))
        if offered[-1:] > rejected[-1:]:
            return News("offer", offered)
        return News("rejection", rejected)
    bad = BAD_INTERVIEW.search(line)
    if not bad and TALK_OF_AN_INTERVIEW.search(line):
        bad = HALF_BAD.search(line)
    silent = _places(GHOSTED, line)
    if silent and not (bad and "ghost" not in line and " yet" in line):
        return News("ghosted", silent)
    return News("bad_interview", (bad.start(),)) if bad else News("other")
