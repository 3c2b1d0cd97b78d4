"""The request for feedback: one ask, and an easy way to decline."""

from bot.letters.lengths import email, text_message
from bot.letters.letter import Letter
from bot.letters.passages import CLOSE, greeting, known, thanks_again
from bot.words import Sentence, sentence

GRACEFUL = sentence("I understand if company policy means you can't, and thank you either way.")
FINALIST = sentence(
    "Could I get a few minutes of your time, by phone or over a coffee? I don't want to "
    "ask you why you picked the other person. I would like to ask where I could have done "
    "a better job, so that I can learn from it."
)
IMPROVE = sentence(
    "Could I get a few minutes of your time? I just want to get your feedback for areas "
    "of improvement, to strengthen how I present myself in future interviews."
)
STRENGTHEN = sentence(
    "Could you tell me, in a line or two, what would strengthen my presentation in future "
    "interviews? A short answer is as welcome as a long one."
)


def feedback_request(
    *,
    name: str,
    company: str,
    role: str,
    finalist: bool,
    strengthen: bool = False,
    pending: bool = False,
) -> Letter:
    """Compose the request; a finalist asks for a call, and never why the other was chosen.

    The wording with `strengthen` asks for less, for whoever is unsure of asking at all. While the
    decision is `pending` there is no other person yet, and it is not asked about.
    """
    ask = STRENGTHEN if strengthen else IMPROVE
    if finalist and not pending:
        ask = FINALIST
    return email(
        sentence("Request for feedback"),
        sentence("A question, if you have a few minutes"),
        (greeting(name), thanks_again(company, role), *_open(pending), ask, GRACEFUL, CLOSE),
    )


def feedback_text(*, name: str, company: str, strengthen: bool = False) -> Letter:
    """Compose the request as a text message, which says who writes."""
    facts = {"name": known(name) or "[name]", "company": known(company) or "[company]"}
    if not strengthen:
        message = sentence(
            "Hi {name}, this is [your name], from the interview at {company}. Could I get a few "
            "minutes of your time? I just want to get your feedback for areas of improvement. "
            "I understand if company policy means you can't.",
            **facts,
        )
    else:
        message = sentence(
            "Hi {name}, this is [your name], from the interview at {company}. Could you tell me in "
            "a line what would strengthen my presentation in future interviews? "
            "I understand if company policy means you can't.",
            **facts,
        )
    return text_message(sentence("Text message for feedback"), (message,))


def follow_up(*, name: str, company: str, role: str) -> Letter:
    """Compose the one follow-up to a request that nobody answered."""
    return email(
        sentence("One follow-up"),
        sentence("My question about feedback"),
        (
            greeting(name),
            thanks_again(company, role),
            sentence(
                "I wrote to ask for your feedback, and I know how full a week can be. If a line or "
                "two is possible, I would be glad of it."
            ),
            sentence(
                "If company policy means you can't, no reply is needed. I won't ask again, and "
                "thank you either way."
            ),
            CLOSE,
        ),
    )


def gentle_question(*, name: str, company: str, role: str) -> Letter:
    """Compose the one polite question to a company that has gone silent."""
    where = known(company) or "[company]"
    if role.strip():
        ask = sentence(
            "Thank you for talking with me about the {role} role at {company}. May I ask whether "
            "there is any news? If you have chosen somebody else, a line is enough, and I will "
            "understand.",
            role=role,
            company=where,
        )
    else:
        ask = sentence(
            "Thank you for talking with me at {company}. May I ask whether there is any news? If "
            "you have chosen somebody else, a line is enough, and I will understand.",
            company=where,
        )
    return email(
        sentence("One polite question"), sentence("Any news?"), (greeting(name), ask, CLOSE)
    )


def own_words(title: str, subject: str, text: str) -> Letter:
    """Keep a letter as the person wrote it."""
    return Letter(sentence(title), sentence(subject), (sentence("{text}", text=text),))


def _open(pending: bool) -> tuple[Sentence, ...]:
    if not pending:
        return ()
    return (sentence("I know your decision is still open, and this is not a question about it."),)
