"""To whom a letter goes: chosen with the person, also where nobody is known."""

from enum import Enum

from bot.letters.names import person
from bot.script import Talk, sentence
from bot.scripts.parts.readers import reader


class To(Enum):
    """Who may read a letter where no name is known."""

    INTERVIEWER = "Somebody I talked with"
    MANAGER = "The hiring manager"
    HR = "HR"
    RECRUITER = "The recruiter"
    NOBODY = "I have no contact there"


TOWARDS = reader(
    {
        "NOBODY": (
            r"^(?:no|nope|none|nobody|no ?one|not really|skip)\b|\bno (?:contact|idea)\b|"
            r"\b(?:don'?t|do not) (?:know|have)\b",
            r"^(?:nadie|ningun[oa]?|saltar|ni idea)\b|\bno (?:(?:lo )?se|tengo|conozco|hay|"
            r"recuerdo|me acuerdo)\b",
        ),
        "MANAGER": (
            r"\bmanager\b",
            r"\b(?:jef[ea]|gerente|responsable|encargad[oa]|directora?|quien contrata)\b",
        ),
        "HR": (
            r"\b(?:hr|human resources|people team)\b",
            r"\b(?:rr\.? ?hh|recursos humanos|departamento de personal)\b",
        ),
        "RECRUITER": (
            r"\b(?:recruiter|talent|headhunter)\b",
            r"\b(?:seleccion|reclutador\w*|cazatalentos)\b",
        ),
        "INTERVIEWER": (
            r"\b(?:interviewer|panel|talked|spoke|met|interviewed)\b",
            r"\b(?:entrevist\w+|hable|hablamos|conoci)\b",
        ),
    }
)
HINTS = {
    To.INTERVIEWER: sentence("Then the name stays open. The invitation often has it."),
    To.MANAGER: sentence("Then the name stays open. The posting or their site often has it."),
    To.HR: sentence("HR is fine: they usually pass it on to those who talked with you."),
    To.RECRUITER: sentence("The recruiter is fine: they usually pass it on to those who decided."),
    To.NOBODY: sentence(
        "Then the name stays open. The address that invited you, or the one in the posting, is a "
        "way in; HR usually passes it on."
    ),
}


def addressee(talk: Talk) -> str:
    """Ask whom it goes to; empty where no name is known, and then by which way it gets there."""
    said = talk.ask(
        "name",
        "Who would it go to? A name is enough, best of somebody who talked with you. “skip” "
        "leaves a blank.",
        skip="",
    )
    name = person(said)
    if name and TOWARDS(name) is None:
        return name
    known = TOWARDS(said) if said else None
    to = To[known[0]] if known else _reached(talk)
    talk.say(HINTS[to])
    return ""


def _reached(talk: Talk) -> To:
    return talk.choose(
        "to", To, "Whom could you reach there, even without a name?", skip=To.NOBODY, read=TOWARDS
    )
