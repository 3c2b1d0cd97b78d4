"""Shows a letter and takes the person's own version; nothing is ever sent from here."""

from dataclasses import dataclass
from enum import Enum

from bot.letters.feedback import own_words
from bot.letters.letter import Letter
from bot.script import Talk
from bot.scripts.parts.readers import reader
from bot.scripts.parts.tone import looked_over
from bot.tone import Kind


class Fit(Enum):
    """What the person makes of a draft."""

    FITS = "It fits"
    OWN = "I'd write it differently"
    ENGLISH = "In English, please"
    SPANISH = "In Spanish, please"
    NONE = "Leave the letter out"


INTO = {Fit.ENGLISH: "en", Fit.SPANISH: "es"}
FITTING = reader(
    {
        "SPANISH": (
            r"\b(?:spanish)\b",
            r"\b(?:espanol|castellano)\b",
        ),
        "ENGLISH": (
            r"\b(?:english)\b",
            r"\bingles\b",
        ),
        "OWN": (
            r"\b(?:no|nope|not|too|wrong|shorter|longer|change|different|differently|edit|"
            r"rather|but)\b",
            r"\b(?:demasiado|muy (?!bien|buena)\w+|mas (?:corta|larga|breve|formal|informal)|"
            r"cambi\w*|distint\w+|diferente|edit\w*|pero|otra manera)\b",
        ),
        "FITS": (
            r"\b(?:yes|yeah|yep|perfect|good|great|nice|ok|okay|fine|love|works|fits|sure|"
            r"lovely)\b",
            r"\b(?:si|sirve|perfect\w+|genial|bien|buena?|vale|me gusta|encanta|estupend\w+|"
            r"encaja|claro|asi)\b",
        ),
    }
)


SHORTEST = 5
"""Words of a letter; less is a word about it."""


@dataclass(frozen=True)
class Written:
    """A letter the person means to send, and whom it goes to; empty if nobody is known.

    `keeps_in_mind` says that it asks to be thought of, too.
    """

    sends: bool = False
    name: str = ""
    keeps_in_mind: bool = False


def role_of(talk: Talk) -> str:
    """Give the role from the first words, if they named one."""
    role = talk.given("role")
    return role if isinstance(role, str) else ""


def fitted(one: Talk, letter: Letter, kind: Kind) -> bool:
    """Show a draft until it is the person's own: theirs to copy, change or leave."""
    one.draft("draft", letter)
    own = [fit for fit, language in INTO.items() if language == one.language]
    fit = _fit(one, own)
    language = INTO.get(fit, one.language)
    if language != one.language:
        again = one.within("again")
        one.draft("draft", letter, language=language)
        fit = _fit(again, tuple(INTO))
    if fit is Fit.OWN:
        text = one.ask("own", "Send me the letter the way you'd write it, in one message.", skip="")
        if len(text.split()) < SHORTEST:
            one.say("Then the draft stays as it is.")
        else:
            text = looked_over(one, text, kind, language)
            one.draft("final", own_words(letter.title.template, letter.subject.template, text))
    return fit is not Fit.NONE


def _fit(one: Talk, leave: tuple[Fit, ...] | list[Fit]) -> Fit:
    return one.choose(
        "fit", Fit, "Does it sound like you?", skip=Fit.FITS, read=FITTING, leave=leave
    )
