"""When they answer: accepting a talk that was offered, and thanks once feedback was given."""

from datetime import datetime

from bot.letters.lengths import email
from bot.letters.letter import Letter
from bot.letters.passages import CLOSE, NO_REPLY, WISHES, ended, greeting, known
from bot.words import sentence


def accept_talk(*, name: str, when: str | datetime) -> Letter:
    """Accept an offered talk about feedback, gratefully and at once."""
    return email(
        sentence("Yes to a talk"),
        sentence("Yes, gladly"),
        (
            greeting(name),
            sentence("Thank you for offering to talk with me. I am grateful for it."),
            sentence(
                "This suits me: {when}",
                when=(known(when) if isinstance(when, str) else when) or "[day and time]",
            ),
            sentence("If anything changes on your side, a short line is enough."),
            CLOSE,
        ),
    )


def thanks_for_feedback(*, name: str, taken: str) -> Letter:
    """Thank for feedback without debating it; `taken` is what the person takes with them."""
    paragraphs = [
        greeting(name),
        sentence("Thank you for the time you took to give me your feedback."),
    ]
    if taken.strip():
        paragraphs.append(sentence("What I take with me: {taken}", taken=ended(taken)))
    return email(
        sentence("Thanks for the feedback"),
        sentence("Thank you for your feedback"),
        (*paragraphs, WISHES, NO_REPLY, CLOSE),
    )
