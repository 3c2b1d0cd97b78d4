"""What the adapters write by themselves, on buttons, windows and pages, in a person's language."""

from datetime import UTC, date, datetime, time

from bot.languages import LANGUAGES
from bot.scripts import HOUSE
from bot.words import Fact, day_in

VEIL = "Debrief is here, about something you asked me to come back to. Open it whenever you like."
"""All that a locked screen may show of what nobody asked for just now."""


class Say:
    """Says labels and notices in one language, a community's own wording over it."""

    def __init__(self, language: str) -> None:
        """Take the code of the language."""
        self._words = HOUSE.words_in(language)

    def __call__(self, template: str, **facts: Fact) -> str:
        """Say a constant template with its facts, as scripts do."""
        return self._words.render(template, facts)

    def failure(self, failure: Exception) -> str:
        """Say why something failed, as far as that is for people."""
        return self._words.translate(str(failure))

    def day(self, day: date) -> str:
        """Say a day as the bot does."""
        return day_in(self._words.language, datetime.combine(day, time(), UTC))


def in_every_language(template: str) -> tuple[str, ...]:
    """Give a label in each language, so that it is known again whichever it was written in."""
    return tuple(Say(language)(template) for language in LANGUAGES)
