"""The request for feedback: one ask, and an easy way to decline."""

from bot.letters.letter import Letter
from bot.letters.passages import CLOSE, about_role, greeting
from bot.words import sentence


def feedback_request(*, name: str, company: str, role: str, finalist: bool) -> Letter:
    """Compose the request; a finalist asks for a call, and never why the other was chosen."""
    opening = sentence(
        "Thank you again for the time you gave me{about} at {company}.",
        about=about_role(role),
        company=company or "[company]",
    )
    if finalist:
        ask = sentence(
            "Could I get a few minutes of your time, by phone or over a coffee? I don't want to "
            "ask you why you picked the other person. I would like to ask where I could have done "
            "a better job, so that I can learn from it."
        )
    else:
        ask = sentence(
            "Could I get a few minutes of your time? I just want to get your feedback for areas "
            "of improvement, to strengthen how I present myself in future interviews."
        )
    graceful = sentence("I understand if company policy means you can't, and thank you either way.")
    return Letter(
        sentence("Request for feedback"),
        sentence("A question, if you have a few minutes"),
        (greeting(name), opening, ask, graceful, CLOSE),
    )


def gentle_question(*, name: str, company: str, role: str) -> Letter:
    """Compose the one polite question to a company that has gone silent."""
    ask = sentence(
        "Thank you for talking with me{about} at {company}. May I ask whether there is "
        "any news? If you have chosen somebody else, a line is enough, and I will understand.",
        about=about_role(role),
        company=company or "[company]",
    )
    return Letter(
        sentence("One polite question"),
        sentence("Any news?"),
        (greeting(name), ask, CLOSE),
    )


def own_words(title: str, subject: str, text: str) -> Letter:
    """Keep a letter as the person wrote it."""
    return Letter(sentence(title), sentence(subject), (sentence("{text}", text=text),))
