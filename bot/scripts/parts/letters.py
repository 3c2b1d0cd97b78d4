"""Offers a letter, shows it, takes the person's own version; nothing is ever sent from here."""

from dataclasses import dataclass
from enum import Enum

from bot.letters.feedback import feedback_request, gentle_question, own_words
from bot.letters.letter import Letter
from bot.letters.thank_you import thank_you
from bot.script import Talk


class Fit(Enum):
    """What the person makes of a draft."""

    FITS = "It fits"
    OWN = "I'd write it differently"
    NONE = "No letter after all"


def role_of(talk: Talk) -> str:
    """Give the role from the first words, if they named one."""
    role = talk.given("role")
    return role if isinstance(role, str) else ""


def addressee(talk: Talk) -> str:
    """Ask once whom the letters go to."""
    return talk.ask(
        "interviewer", "Who would it go to? A name is enough, “skip” leaves a blank.", skip=""
    )


@dataclass(frozen=True)
class Written:
    """A letter the person means to send, and whom it goes to; empty if nobody is known."""

    sends: bool = False
    name: str = ""


def offer_thanks(talk: Talk, company: str, *, decided: bool, brief: bool = False) -> Written:
    """Offer the thank-you note; a brief one asks for nothing and leaves blanks."""
    wanted = talk.confirm(
        "thanks",
        "Shall I draft a short thank-you note? It is worth sending even now, and only you send it.",
        skip=False,
    )
    if not wanted:
        return Written()
    one = talk.within("thank_you")
    if brief:
        one.draft("draft", _note(talk, company, "", "", decided=decided))
        return Written(sends=True)
    name = addressee(one)
    valued = one.ask(
        "valued",
        "Was there something you honestly valued, in the talk or in them? “skip” leaves it out.",
        skip="",
    )
    letter = _note(talk, company, name, valued, decided=decided)
    return Written(_fitted(one, letter), name)


def _note(talk: Talk, company: str, name: str, valued: str, *, decided: bool) -> Letter:
    role = role_of(talk)
    return thank_you(name=name, company=company, role=role, valued=valued, decided=decided)


def offer_feedback(talk: Talk, company: str, *, finalist: bool, to: str) -> bool:
    """Offer the request for feedback; true if the person means to send it."""
    if finalist:
        talk.say(
            "You got far enough that they know you well. That makes it easier to ask them for a "
            "short call."
        )
    wanted = talk.confirm(
        "feedback",
        "Shall I draft a request for feedback? They may not be allowed to answer, but if they do, "
        "you learn what no guess can tell.",
        skip=False,
    )
    if not wanted:
        return False
    one = talk.within("request")
    name = to or addressee(one)
    letter = feedback_request(name=name, company=company, role=role_of(talk), finalist=finalist)
    return _fitted(one, letter)


def offer_question(talk: Talk, company: str) -> bool:
    """Offer the one polite question to a silent company; true if it is to be sent."""
    wanted = talk.confirm(
        "question", "Shall I draft one polite question to them? One is enough.", skip=False
    )
    if not wanted:
        return False
    one = talk.within("polite")
    letter = gentle_question(name=addressee(one), company=company, role=role_of(talk))
    return _fitted(one, letter)


def _fitted(one: Talk, letter: Letter) -> bool:
    """Show a draft until it is the person's own: theirs to copy, change or leave."""
    one.draft("draft", letter)
    fit = one.choose("fit", Fit, "Does it sound like you?", skip=Fit.FITS)
    if fit is Fit.OWN:
        text = one.ask("own", "Send me the letter the way you'd write it, in one message.", skip="")
        if text:
            one.draft("final", own_words(letter.title.template, letter.subject.template, text))
    return fit is not Fit.NONE
