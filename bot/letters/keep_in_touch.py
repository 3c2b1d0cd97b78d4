"""The few lines that keep a contact alive."""

from bot.letters.letter import Letter
from bot.letters.passages import CLOSE, greeting
from bot.words import sentence


def keep_in_touch(*, name: str) -> Letter:
    """Compose two lines that ask for nothing; what the person does now stays a blank."""
    return Letter(
        sentence("A line to stay in touch"),
        sentence("A short hello"),
        (
            greeting(name),
            sentence("I hope you and the team are well. [one line on what you do now]"),
            sentence("I would be glad to stay in touch. No reply needed."),
            CLOSE,
        ),
    )
