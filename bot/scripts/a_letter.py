"""A letter by itself, for who wants no more than that."""

from enum import Enum

from bot.letters.names import capital
from bot.script import Talk
from bot.scripts.after_the_letters import after_a_letter
from bot.scripts.parts.asking import ask_for_feedback, ask_once
from bot.scripts.parts.closing import comes_back
from bot.scripts.parts.friend import lines_to
from bot.scripts.parts.letters import Written, role_of
from bot.scripts.parts.more_letters import (
    ask_a_reference,
    ask_to_keep_in_mind,
    look_around,
    second_talk,
)
from bot.scripts.parts.readers import reader
from bot.scripts.parts.thanks import note, thank


class Which(Enum):
    """Letters that can be written by themselves."""

    THANKS = "A thank-you note"
    FEEDBACK = "A request for feedback"
    QUESTION = "A question where they have gone silent"
    MIND = "Ask them to keep me in mind"
    AGAIN = "Ask for a second conversation"
    REFERENCE = "Ask somebody to be a reference"
    LOOK = "Ask somebody about their line of work"
    FRIEND = "Two lines to a friend"


WHICH = reader(
    {
        "THANKS": (r"\b(?:thank\w*|grateful)\b", r"\b(?:agradec\w+|gracias)\b"),
        "FEEDBACK": (
            r"\b(?:feedback|why they|reasons?|what i could)\b",
            r"\b(?:feedback|comentarios|retroalimentacion|por que no)\b",
        ),
        "MIND": (
            r"\b(?:in mind|other (?:roles|openings)|think of me)\b",
            r"\b(?:en cuenta|otros puestos|otras vacantes)\b",
        ),
        "AGAIN": (
            r"\bsecond (?:conversation|interview|chance|talk)\b|\breconsider\b",
            r"\bsegunda (?:conversacion|entrevista|oportunidad|charla)\b",
        ),
        "REFERENCE": (r"\breference\b", r"\breferencia\b"),
        "LOOK": (r"\b(?:line of work|informational)\b", r"\b(?:linea|area) de trabajo\b"),
        "FRIEND": (r"\bfriend\b", r"\bamig[oa]\b"),
        "QUESTION": (
            r"\b(?:follow[- ]?up|silen\w+|chase|status|still waiting|news)\b",
            r"\b(?:seguimiento|silencio|noticias|respuesta)\b",
        ),
    }
)
TO_THE_COMPANY = (Which.THANKS, Which.FEEDBACK, Which.QUESTION, Which.MIND, Which.AGAIN)


def a_letter(talk: Talk) -> None:
    """Ask which letter it is to be, write it, and offer to come back if it goes to a company."""
    talk.say("Gladly. I only draft it; you are the one who sends it.")
    named = WHICH(str(talk.given("opener") or ""))
    which = (
        Which[named[0]]
        if named
        else talk.choose("which", Which, "What shall it be?", skip=None, read=WHICH)
    )
    if which is None:
        talk.say("That's fine. Write whenever you like.")
        return
    if which not in TO_THE_COMPANY:
        _to_somebody(talk, which)
        talk.say("That's all of it. Everything is kept.")
        return
    company = talk.ask("company", "Which company does it go to?", skip="")
    written = _to_them(talk, company, which)
    if written.sends and comes_back(talk):
        talk.follow_up(
            "letters",
            after_a_letter,
            company=capital(company),
            feedback=which is Which.FEEDBACK,
            silence=which is Which.QUESTION,
            name=written.name,
            role=role_of(talk),
        )
    talk.say("That's all of it. Everything is kept.")


def _to_them(talk: Talk, company: str, which: Which) -> Written:
    if which is Which.QUESTION:
        return Written(ask_once(talk, company))
    decided = talk.confirm("decided", "Have they said no already?", skip=True)
    match which:
        case Which.THANKS:
            return thank(talk, company) if decided else note(talk, company)
        case Which.FEEDBACK:
            return ask_for_feedback(talk, company, finalist=False, pending=not decided, to="")
        case Which.MIND:
            return Written(ask_to_keep_in_mind(talk.within("mind"), talk, company, ""))
        case _:
            one = talk.within("again")
            return Written(second_talk(one, talk, company, "", pending=not decided))


def _to_somebody(talk: Talk, which: Which) -> None:
    match which:
        case Which.REFERENCE:
            company = talk.ask("company", "Which company is it for?", skip="")
            ask_a_reference(talk.within("vouch"), talk, company)
        case Which.LOOK:
            look_around(talk.within("look"), talk)
        case _:
            said = talk.ask("friend", "Who is it? A first name is enough.", skip="")
            lines_to(talk, said, str(talk.given("company") or ""), decided=True)
