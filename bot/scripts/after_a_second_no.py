"""After a second no from one company: what has changed since the first, and what they saw twice."""

from bot.letters.names import capital, valued
from bot.script import Talk, sentence
from bot.scripts.parts.lessons import Lessons

MOST = 3
"""Things taken from the first time that are shown."""


def since_the_first(talk: Talk, company: str, lessons: Lessons) -> None:
    """Show what was taken from the first time, and ask what went better."""
    taken = talk.earlier("lessons")[-MOST:]
    if taken:
        sections = [("To bring along", taken)]
        talk.card(sentence("Before this one you wrote"), sections)
    better = valued(
        talk.ask(
            "better_now",
            "What went better this time at {company}? “skip” if nothing did.",
            skip="",
            company=capital(company),
        )
    )
    if better:
        lessons.well.append(better)
