"""What a look back has brought, in the person's own words, and the card that shows it."""

from dataclasses import dataclass, field

from bot.letters.names import capital
from bot.script import Talk, sentence

ENOUGH = 5
"""Things looked at in one debrief: more would be brooding."""


@dataclass
class Lessons:
    """What a look back has brought so far, in the person's own words."""

    well: list[str] = field(default_factory=list)
    looked_for: list[str] = field(default_factory=list)
    noticed: list[str] = field(default_factory=list)
    guessed: list[str] = field(default_factory=list)
    better: list[str] = field(default_factory=list)
    not_mine: list[str] = field(default_factory=list)
    next_time: list[str] = field(default_factory=list)
    thought: list[str] = field(default_factory=list)
    """What the person thinks went wrong, to be held beside what they hear from the company."""

    looked_at: int = 0
    """Things gone into so far: at most five in one debrief."""

    @property
    def fixes(self) -> list[str]:
        """What is to be done or said another time, the plans first."""
        return [*self.next_time, *self.better]


def summary(talk: Talk, company: str, lessons: Lessons) -> None:
    """Show what the look back has brought, in the person's own words."""
    title = (
        sentence("What you take with you from {company}", company=capital(company))
        if company
        else sentence("What you take with you")
    )
    sections = [
        ("What went well", lessons.well),
        ("What they looked for, I guess, and what I showed", lessons.looked_for),
        ("What happened, as I see it", lessons.noticed),
        ("My guesses, until somebody confirms them", lessons.guessed),
        ("What I'd say or do instead", lessons.better),
        ("Next time", lessons.next_time),
        ("Not my doing", lessons.not_mine),
    ]
    if any(lines for _, lines in sections):
        talk.card(title, sections)
    talk.leave("lessons", *lessons.fixes)
