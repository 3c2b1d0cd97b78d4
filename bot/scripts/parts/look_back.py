"""From the raw notes to the card: what went wrong, what was good, and what comes of it."""

from bot.script import Talk
from bot.scripts.parts.best import own_best, scoring
from bot.scripts.parts.causes import checklist
from bot.scripts.parts.feelings import Felt
from bot.scripts.parts.lessons import Lessons, summary
from bot.scripts.parts.notes import cool_off, raw_notes
from bot.scripts.parts.review import one_thing, review, what_went_well


def look_back(talk: Talk, company: str, felt: Felt, lessons: Lessons, *, after_short: bool) -> None:
    """Look back calmly; after the short lane two of its questions are answered already."""
    notes = raw_notes(talk)
    if notes:
        cool_off(talk, felt)
    goes_on = review(talk, notes, lessons)
    if goes_on and not after_short:
        one_thing(talk, lessons)
    if not after_short:
        what_went_well(talk, lessons)
    if goes_on:
        own_best(talk, lessons)
        scoring(talk, lessons)
        checklist(talk, lessons)
    summary(talk, company, lessons)
