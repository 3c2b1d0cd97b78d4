"""What can have happened, and the script that begins then."""

from enum import Enum

from bot.understanding import what_happened


class Happened(Enum):
    """What brings a person here."""

    REJECTION = "I was turned down"
    BAD_INTERVIEW = "An interview went badly"
    GHOSTED = "They've gone silent"
    UPCOMING = "An interview is coming up"
    OFFER = "Good news"
    FEEDBACK = "They told me why"
    LETTER = "I need a letter"
    NONE = "None of these"


SITUATIONS = {
    "rejection": "after_a_rejection",
    "bad_interview": "after_a_bad_interview",
    "ghosted": "after_silence",
    "offer": "good_news",
    "upcoming": "before_an_interview",
    "feedback": "after_feedback",
    "letter": "a_letter",
}


def read_happened(text: str) -> tuple[str, ...] | None:
    """Find what happened in free words."""
    situation = what_happened(text)
    return (situation.upper(),) if situation in SITUATIONS else None
