"""Which news a first message brings: a no, a bad interview, silence, an offer, or none of them."""

import re

from bot.understanding.interview_words import BAD_INTERVIEW, HALF_BAD, TALK_OF_AN_INTERVIEW
from bot.understanding.other_news_words import (
    GHOSTED,
    HALF_OFFERED,
    HALF_SAID,
    HALF_SILENT,
    NO_OFFER_YET,
    OFFER,
)
from bot.understanding.rejection_words import NO_REJECTION, REJECTION


def _blanked(pattern: re.Pattern[str], line: str) -> str:
    return pattern.sub(lambda match: " ".join("-" for _ in match.group().split()), line)


def _last(pattern: re.Pattern[str], line: str) -> int:
    """Give where the last match starts, or -1."""
    place = -1
    for match in pattern.finditer(line):
        place = match.start()
    return place


def read_half_said(line: str) -> str:
    """Name the situation of a line that holds a bare "no" or "nothing" beside a name."""
    if HALF_OFFERED.match(line) or line.startswith("yes . "):
        return "offer"
    if HALF_SAID.search(line):
        return "rejection"
    return "ghosted" if HALF_SILENT.search(line) else "other"


def read_situation(line: str) -> str:
    """Name the situation of a line of plain words; a no counts for more than a bad interview."""
    without = _blanked(NO_REJECTION, line)
    rejected = _last(REJECTION, without)
    offered = _last(OFFER, _blanked(NO_OFFER_YET, line))
    if rejected >= 0 or offered >= 0:
        # Of a no and an offer, the news is what comes last: "thirty rejections, then an offer".
        return "offer" if offered > rejected else "rejection"
    bad = BAD_INTERVIEW.search(line)
    if not bad and TALK_OF_AN_INTERVIEW.search(line):
        bad = HALF_BAD.search(line)
    silent = GHOSTED.search(line)
    if silent and not (bad and "ghost" not in line and " yet" in line):
        return "ghosted"
    return "bad_interview" if bad else "other"
