"""How far the person got: application, screen, interview or final."""

import re

from bot.understanding.stage_words import (
    APPLICATION,
    APPLIED,
    BACKGROUND,
    FINAL,
    INTERVIEW,
    LOOKING_AHEAD,
    NO_INTERVIEW,
    SCREEN,
    WAS_SAID_OF_THE_JOB,
)


def _blanked(pattern: re.Pattern[str], line: str) -> str:
    return pattern.sub(" - ", line)


def read_stage(line: str, situation: str) -> str | None:
    """Name the furthest stage that the line says was reached, or None."""
    never_seen = NO_INTERVIEW.search(line) is not None
    if situation != "other":
        line = _blanked(LOOKING_AHEAD, line)
    line = _blanked(BACKGROUND, line)
    if FINAL.search(line):
        return "final"
    screened = SCREEN.sub(" - ", line)
    if INTERVIEW.search(screened):
        return "interview"
    if screened != line:
        return "screen"
    rest = _blanked(WAS_SAID_OF_THE_JOB, line)
    if never_seen or APPLICATION.search(rest):
        return "application"
    if situation in ("rejection", "ghosted", "other") and APPLIED.search(rest):
        return "application"
    return None
