"""What can have happened, and the script that begins then."""

from enum import Enum

from bot.understanding import is_upcoming, read_opener


class Happened(Enum):
    """What brings a person here."""

    REJECTION = "I was turned down"
    BAD_INTERVIEW = "An interview went badly"
    GHOSTED = "They've gone silent"
    UPCOMING = "An interview is coming up"
    OFFER = "Good news"
    NONE = "None of these"


SITUATIONS = {
    "rejection": "after_a_rejection",
    "bad_interview": "after_a_bad_interview",
    "ghosted": "after_silence",
    "offer": "good_news",
    "upcoming": "before_an_interview",
}


def read_happened(text: str) -> tuple[str, ...] | None:
    """Find what happened in free words."""
    situation = read_opener(text).situation.upper()
    if situation == "OTHER" and is_upcoming(text):
        return ("UPCOMING",)
    return (situation,) if situation in Happened.__members__ else None
