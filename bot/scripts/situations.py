"""What can have happened, and the script that begins then."""

from enum import Enum

from bot.understanding import read_opener


class Happened(Enum):
    """What brings a person here."""

    REJECTION = "I was turned down"
    BAD_INTERVIEW = "An interview went badly"
    GHOSTED = "They've gone silent"
    OFFER = "Good news"


SITUATIONS = {
    "rejection": "after_a_rejection",
    "bad_interview": "after_a_bad_interview",
    "ghosted": "after_silence",
    "offer": "good_news",
}


def read_happened(text: str) -> tuple[str, ...] | None:
    """Find what happened in free words."""
    situation = read_opener(text).situation.upper()
    return (situation,) if situation in Happened.__members__ else None
