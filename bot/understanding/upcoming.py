"""Whether a first message tells of an interview that is still to come."""

import re
from datetime import datetime

TALK = r"(?:interview|screening|phone screen|final round|assessment cent(?:er|re)|superday)"
ANY_TALK = re.compile(rf"\b{TALK}\b", re.IGNORECASE)
DAY = (
    r"(?:today|tomorrow|tonight|tmrw|this (?:week|afternoon|morning|evening)|next \w+|in \d|"
    r"in (?:a|two|three)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|on the \d|coming up)"
)
UPCOMING = re.compile(
    rf"\b(?:i have|i've got|ive got|i got|i'll have|having|there is|there's|got|my)\b.{{0,40}}"
    rf"\b{TALK}\b.{{0,60}}\b{DAY}\b|\b{TALK}\b.{{0,60}}\bis (?:on )?{DAY}\b|"
    rf"\b{DAY}\b.{{0,40}}\b(?:i have|i've got|ive got|is my)\b.{{0,40}}\b{TALK}\b|"
    rf"^\W*(?:[\w-]+ ){{0,3}}?{TALK}(?: [\w'&.-]+){{0,5}}? {DAY}\b|"
    rf"\b(?:invited|invites|invite|want|wants) me (?:back |in )?(?:to|for) .{{0,20}}\b"
    rf"(?:{TALK}|round)\b|"
    rf"^\W*{DAY},? (?:[\w-]+ ){{0,3}}?{TALK}\b",
    re.IGNORECASE | re.DOTALL,
)
OVER = re.compile(
    r"\b(?:went|had|was|bombed|failed|turned|rejected|yesterday|last|silent|ghosted|after|didn't|"
    r"didnt|got the job|offer)\b",
    re.IGNORECASE,
)


def told_when(text: str, now: datetime, tz: str) -> tuple[datetime, bool] | None:
    """Read when an interview is, from all the words or those after it, and if an hour is named."""
    from bot.understanding.appointments import has_clock, read_appointment
    from bot.understanding.spanish import timed_in_english
    from bot.understanding.spanish_upcoming import moment_words

    pieces = (text, ANY_TALK.split(text, maxsplit=1)[-1], moment_words(text))
    for said in map(timed_in_english, pieces):
        when = read_appointment(said, now, tz)
        if when:
            return when, has_clock(said, now, tz)
    return None


def is_upcoming(text: str, now: datetime | None = None, tz: str = "UTC") -> bool:
    """Say whether an interview lies ahead, where nothing in the words is over already.

    With `now`, an interview and any moment to come are enough.
    """
    from bot.understanding import spanish_upcoming

    if spanish_upcoming.comes(text):
        return True
    if OVER.search(text):
        return False
    if UPCOMING.search(text) or now is None or not ANY_TALK.search(text):
        return UPCOMING.search(text) is not None
    return told_when(text, now, tz) is not None
