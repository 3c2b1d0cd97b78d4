"""The request for feedback: how far one dares, by which way, and the script for a call."""

from enum import Enum

from bot.letters.calls import coffee_agenda, feedback_call, finalist_call
from bot.letters.feedback import feedback_request, feedback_text, gentle_question
from bot.letters.letter import Letter
from bot.letters.names import capital
from bot.script import Talk
from bot.scripts.parts.letters import Written, fitted, role_of
from bot.scripts.parts.listening import how_to_listen, rehearsal
from bot.scripts.parts.readers import NO_SE, reader
from bot.scripts.parts.recipients import addressee
from bot.tone import Kind


class Asking(Enum):
    """How far somebody wants to ask."""

    YES = "Yes, draft it"
    UNSURE = "I'm not sure I dare"
    NO = "No"


class How(Enum):
    """By which way to ask."""

    EMAIL = "By email"
    TEXT = "As a text message"
    CALL = "By phone"
    COFFEE = "Over a coffee"


ASKINGS = reader(
    {
        "UNSURE": (
            r"\b(?:not sure|unsure|don'?t know|dare|scared|afraid|nervous|maybe|hm+|"
            r"fear|embarrass\w*|awkward|what if)\b",
            r"\b(?:atrev\w+|miedo|nervios\w*|verguenza|incomod\w+|y si|me da (?:cosa|pena|"
            r"corte))\b|" + NO_SE,
        ),
        "NO": (
            r"(?<!por que )\b(?:no|nope|nah|never|not|don'?t|rather not)\b",
            r"\b(?:nunca|prefiero que no)\b",
        ),
        "YES": (
            r"\b(?:yes|yeah|yep|yup|sure|ok|okay|please|draft|go ahead|do it|why not)\b",
            r"\b(?:si|claro|vale|dale|por favor|borrador|adelante|hazlo|por que no|bueno|"
            r"de acuerdo)\b",
        ),
    }
)
HOWS = reader(
    {
        "COFFEE": (
            r"\b(?:coffee|lunch|in person|meet)\b",
            r"\b(?:cafe|comida|comer|almuerzo|almorzar|en persona|cara a cara)\b",
        ),
        "CALL": (
            r"\b(?:phone|call|ring)\b",
            r"\b(?:telefono|llam\w+)\b",
        ),
        "TEXT": (
            r"\b(?:text|sms|whatsapp|message|linkedin|dm)\b",
            r"\bmensaj\w+",
        ),
        "EMAIL": (
            r"\b(?:e-?mail|mail|letter|write)\b",
            r"\b(?:correo|carta|escrib\w+)\b",
        ),
    }
)


def offer_feedback(talk: Talk, company: str, *, finalist: bool, pending: bool, to: str) -> Written:
    """Offer the request for feedback, and give whether it is to be asked, and of whom."""
    if finalist:
        talk.say("They know you well by now, so a short call is easy to ask for.")
    asks = talk.choose(
        "asks",
        Asking,
        "Shall I draft a request for feedback? They may not be allowed to answer; if they do, you "
        "learn what no guess can tell.",
        skip=Asking.NO,
        read=ASKINGS,
    )
    if asks is Asking.NO:
        return Written(name=to)
    if asks is Asking.UNSURE:
        talk.say(
            "It takes courage, and whoever asks where they could be better is respected for it. "
            "They are human too. I keep the question small."
        )
    little = asks is Asking.UNSURE
    return ask_for_feedback(talk, company, finalist=finalist, pending=pending, to=to, little=little)


def ask_for_feedback(
    talk: Talk, company: str, *, finalist: bool, pending: bool, to: str, little: bool = False
) -> Written:
    """Draft the request for feedback; a `little` one asks for one thing to work on alone."""
    one = talk.within("request")
    how = one.choose(
        "how",
        How,
        "How would you like to ask? A mail gives them the most time.",
        skip=How.EMAIL,
        read=HOWS,
    )
    name = to or addressee(one)
    compares = finalist and not pending  # while it is open there is no other person yet
    if how is How.CALL:
        _by_phone(one, name, company, finalist=compares)
        return Written(sends=True, name=name)
    if how is How.TEXT:
        letter = feedback_text(name=name, company=capital(company), strengthen=little)
    else:
        letter = feedback_request(
            name=name,
            company=capital(company),
            role=role_of(talk),
            finalist=finalist and not little,
            strengthen=little,
            pending=pending,
        )
    sends = fitted(one, letter, Kind.FEEDBACK)
    if how is How.COFFEE and sends:
        one.draft("coffee", coffee_agenda(name=name, finalist=compares))
        how_to_listen(one)
    return Written(sends, name)


def _by_phone(one: Talk, name: str, company: str, *, finalist: bool) -> None:
    """Give the script for a call, what to have in mind, and a rehearsal."""
    one.draft("draft", _script(one, name, company, finalist=finalist))
    how_to_listen(one)
    rehearsal(one)


def _script(one: Talk, name: str, company: str, *, finalist: bool) -> Letter:
    if finalist:
        return finalist_call(name=name, company=capital(company))
    honest = one.confirm(
        "honest",
        "Is it true that you weren't at your best that day? Only then will the script say it.",
        skip=False,
    )
    return feedback_call(name=name, company=capital(company), not_at_my_best=honest)


def wants_question(talk: Talk) -> bool:
    """Ask whether one polite question to a silent company is wanted."""
    return talk.confirm(
        "question", "Shall I draft one polite question to them? One is enough.", skip=False
    )


def offer_question(talk: Talk, company: str) -> bool:
    """Offer the one polite question to a silent company; true if it is to be sent."""
    return wants_question(talk) and ask_once(talk, company)


def ask_once(talk: Talk, company: str) -> bool:
    """Draft the one polite question; true if it is to be sent."""
    one = talk.within("polite")
    letter = gentle_question(name=addressee(one), company=capital(company), role=role_of(talk))
    return fitted(one, letter, Kind.FOLLOW_UP)
