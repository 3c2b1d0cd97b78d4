"""What keeps a contact alive: a few lines, and the wish to be thought of."""

from bot.letters.lengths import email
from bot.letters.letter import Letter
from bot.letters.passages import (
    CLOSE,
    NO_REPLY,
    ended,
    greeting,
    thanks_again,
)
from bot.words import Sentence, sentence


def keep_in_touch(*, name: str, news: str = "") -> Letter:
    """Compose two lines that ask for nothing; what the person does now stays a blank."""
    return email(
        sentence("A line to stay in touch"),
        sentence("A short hello"),
        (
            greeting(name),
            _hello(news),
            sentence("I would be glad to stay in touch. No reply needed."),
            CLOSE,
        ),
    )


def keep_in_mind(*, name: str, company: str, role: str, impressed: bool) -> Letter:
    """Ask to be thought of for other openings, there or with colleagues.

    Only who says that it is sincere is `impressed`.
    """
    return email(
        sentence("Keep me in mind"),
        sentence("If something else opens up"),
        (greeting(name), thanks_again(company, role), wish(impressed), NO_REPLY, CLOSE),
    )


def wish(impressed: bool) -> Sentence:
    """Ask to be thought of, there or by a colleague; praise stands only where it is meant."""
    if impressed:
        return sentence(
            "I was really impressed with you and with your organization. If something else opens "
            "up, with you or with a colleague, please let me know."
        )
    return sentence(
        "If something else opens up where you think I would be a good fit, with you or with a "
        "colleague, please let me know."
    )


def _hello(news: str) -> Sentence:
    if news.strip():
        return sentence("I hope you and the team are well. {news}", news=ended(news))
    return sentence("I hope you and the team are well. [one line on what you do now]")
