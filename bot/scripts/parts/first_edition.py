"""The letters and the close as talks of the first edition go on: kept until those have ended."""

from enum import Enum

from bot.letters.feedback import feedback_request, gentle_question, own_words
from bot.letters.letter import Letter
from bot.letters.names import capital, person, valued
from bot.letters.thank_you import thank_you
from bot.script import Talk
from bot.scripts.after_the_letters import after_a_letter
from bot.scripts.next_steps import next_steps
from bot.scripts.parts.asking import wants_question
from bot.scripts.parts.closing import comes_back
from bot.scripts.parts.letters import FITTING, Written, role_of
from bot.scripts.parts.thanks import wants_note


class Fit(Enum):
    """What the person makes of a draft."""

    FITS = "It fits"
    OWN = "I'd write it differently"
    NONE = "Leave the letter out"


def letters(talk: Talk, company: str, *, finalist: bool, thanks: Written | None) -> None:
    """Offer the thank-you and the request after a no, and to ask how it went."""
    thanks = thanks or thanks_then(talk, company, decided=True)
    feedback = feedback_then(talk, company, finalist=finalist, to=thanks.name)
    close_then(talk, company, thanks=thanks.sends, feedback=feedback)


def thanks_then(talk: Talk, company: str, *, decided: bool) -> Written:
    """Offer the thank-you note."""
    if not decided:
        talk.say("A short thank-you note can help while they decide.")
    if not wants_note(talk):
        return Written()
    one = talk.within("thank_you")
    name = _addressee(one)
    liked = one.ask(
        "valued",
        "What did you honestly value, in the talk or in them? “skip” leaves it out.",
        skip="",
    )
    letter = thank_you(
        name=name,
        company=capital(company),
        role=role_of(talk),
        valued=valued(liked),
        decided=decided,
    )
    return Written(_fitted(one, letter), name)


def feedback_then(talk: Talk, company: str, *, finalist: bool, to: str) -> bool:
    """Offer the request for feedback; true if the person means to send it."""
    wanted = talk.confirm(
        "feedback",
        "Shall I draft a request for feedback? They may not be allowed to answer; if they do, you "
        "learn what no guess can tell.",
        skip=False,
    )
    if not wanted:
        return False
    one = talk.within("request")
    name = to or _addressee(one)
    letter = feedback_request(
        name=name, company=capital(company), role=role_of(talk), finalist=finalist
    )
    return _fitted(one, letter)


def question_then(talk: Talk, company: str) -> bool:
    """Offer the one polite question to a silent company; true if it is to be sent."""
    if not wants_question(talk):
        return False
    one = talk.within("polite")
    letter = gentle_question(name=_addressee(one), company=capital(company), role=role_of(talk))
    return _fitted(one, letter)


def close_then(talk: Talk, company: str, *, thanks: bool, feedback: bool) -> None:
    """Offer to ask later how it went."""
    if (thanks or feedback) and comes_back(talk):
        talk.follow_up("letters", after_a_letter, company=capital(company), feedback=feedback)
    talk.say("That's all of it. Everything is kept.")
    if not (thanks or feedback):
        talk.follow_up("next", next_steps, company=capital(company), met=True)


def _addressee(talk: Talk) -> str:
    return person(
        talk.ask(
            "interviewer", "Who would it go to? A name is enough, “skip” leaves a blank.", skip=""
        )
    )


def _fitted(one: Talk, letter: Letter) -> bool:
    one.draft("draft", letter)
    fit = one.choose("fit", Fit, "Does it sound like you?", skip=Fit.FITS, read=FITTING)
    if fit is Fit.OWN:
        text = one.ask("own", "Send me the letter the way you'd write it, in one message.", skip="")
        if text:
            one.draft("final", own_words(letter.title.template, letter.subject.template, text))
    return fit is not Fit.NONE
