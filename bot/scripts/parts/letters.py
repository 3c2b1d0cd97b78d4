"""Offers a letter, shows it, takes the person's own version; nothing is ever sent from here."""

from dataclasses import dataclass
from enum import Enum

from bot.letters.feedback import feedback_request, gentle_question, own_words
from bot.letters.letter import Letter
from bot.letters.names import capital, person, valued
from bot.letters.thank_you import thank_you
from bot.script import Talk
from bot.scripts.parts.readers import reader
from bot.scripts.parts.tone import looked_over
from bot.tone import Kind


class Fit(Enum):
    """What the person makes of a draft."""

    FITS = "It fits"
    OWN = "I'd write it differently"
    NONE = "Leave the letter out"


FITTING = reader(
    {
        "OWN": r"\b(?:no|nope|not|too|wrong|shorter|longer|change|different|differently|edit|"
        r"rather|but)\b",
        "FITS": r"\b(?:yes|yeah|yep|perfect|good|great|nice|ok|okay|fine|love|works|fits|sure|"
        r"lovely)\b",
    }
)


def role_of(talk: Talk) -> str:
    """Give the role from the first words, if they named one."""
    role = talk.given("role")
    return role if isinstance(role, str) else ""


def addressee(talk: Talk) -> str:
    """Ask once whom the letters go to."""
    return person(
        talk.ask(
            "interviewer", "Who would it go to? A name is enough, “skip” leaves a blank.", skip=""
        )
    )


@dataclass(frozen=True)
class Written:
    """A letter the person means to send, and whom it goes to; empty if nobody is known."""

    sends: bool = False
    name: str = ""


def offer_thanks(talk: Talk, company: str, *, decided: bool, brief: bool = False) -> Written:
    """Offer the thank-you note; a brief one asks for nothing and leaves blanks."""
    if not decided:
        talk.say("A short thank-you note can help while they decide.")
    wanted = talk.confirm(
        "thanks",
        "Shall I draft a short thank-you note? It is worth it even now, and only you send it.",
        skip=False,
    )
    if not wanted:
        return Written()
    one = talk.within("thank_you")
    if brief:
        one.draft("draft", _note(talk, company, "", "", decided=decided))
        return Written(sends=True)
    name = addressee(one)
    liked = one.ask(
        "valued",
        "What did you honestly value, in the talk or in them? “skip” leaves it out.",
        skip="",
    )
    letter = _note(talk, company, name, valued(liked), decided=decided)
    return Written(_fitted(one, letter, Kind.THANKS), name)


def _note(talk: Talk, company: str, name: str, liked: str, *, decided: bool) -> Letter:
    role, where = role_of(talk), capital(company)
    return thank_you(name=name, company=where, role=role, valued=liked, decided=decided)


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
    letter = feedback_request(
        name=name, company=capital(company), role=role_of(talk), finalist=finalist
    )
    return _fitted(one, letter, Kind.FEEDBACK)


def offer_question(talk: Talk, company: str) -> bool:
    """Offer the one polite question to a silent company; true if it is to be sent."""
    wanted = talk.confirm(
        "question", "Shall I draft one polite question to them? One is enough.", skip=False
    )
    if not wanted:
        return False
    one = talk.within("polite")
    letter = gentle_question(name=addressee(one), company=capital(company), role=role_of(talk))
    return _fitted(one, letter, Kind.FOLLOW_UP)


def _fitted(one: Talk, letter: Letter, kind: Kind) -> bool:
    """Show a draft until it is the person's own: theirs to copy, change or leave."""
    one.draft("draft", letter)
    fit = one.choose("fit", Fit, "Does it sound like you?", skip=Fit.FITS, read=FITTING)
    if fit is Fit.OWN:
        text = one.ask("own", "Send me the letter the way you'd write it, in one message.", skip="")
        if text:
            text = looked_over(one, text, kind)
            one.draft("final", own_words(letter.title.template, letter.subject.template, text))
    return fit is not Fit.NONE
