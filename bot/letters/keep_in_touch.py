"""What keeps a contact alive: a few lines, and the wish to be thought of."""

from bot.letters.lengths import email
from bot.letters.letter import Letter
from bot.letters.passages import (
    CLOSE,
    NO_REPLY,
    ended,
    greeting,
    thanks_after_a_no,
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


def keep_in_mind(
    *, name: str, company: str, role: str, impressed: bool, thanks: bool = False
) -> Letter:
    """Ask to be thought of for other openings, there or with colleagues.

    Only who says that it is sincere is `impressed`. With `thanks` it is the thank-you note as well.
    """
    opening = thanks_after_a_no if thanks else thanks_again
    ask = sentence(
        "If something else opens up where you think I would be a good fit, with you or with a "
        "colleague, please let me know."
    )
    if impressed:
        ask = sentence(
            "I was really impressed with you and with your organization. If something else opens "
            "up, with you or with a colleague, please let me know."
        )
    return email(
        sentence("Keep me in mind"),
        sentence("Thank you") if thanks else sentence("If something else opens up"),
        (greeting(name), opening(company, role), ask, NO_REPLY, CLOSE),
    )


def _hello(news: str) -> Sentence:
    if news.strip():
        return sentence("I hope you and the team are well. {news}", news=ended(news))
    return sentence("I hope you and the team are well. [one line on what you do now]")
