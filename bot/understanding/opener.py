"""What a first message can tell."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opener:
    """What was read; None, "other" and empty sets stand for what is unsure or unsaid."""

    situation: str
    """rejection, bad_interview, ghosted, offer or other."""
    company: str | None
    role: str | None
    stage: str | None
    """application, screen, interview, final or None."""
    feelings: frozenset[str]
    feeling_words: tuple[str, ...]
