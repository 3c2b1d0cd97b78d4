"""A company that comes up again: another no, or the same one that goes round and round."""

from enum import Enum, StrEnum

from bot.letters.names import capital
from bot.script import Talk
from bot.scripts.parts.earlier import times
from bot.scripts.parts.friend import lines_to
from bot.scripts.parts.readers import reader

THIRD = 2
"""Earlier debriefs on one event, after which going round is named."""


class Again(Enum):
    """What it is when a company comes up once more."""

    SECOND = "It has happened again"
    SAME = "It's the same one"


class Look(StrEnum):
    """How a look at a company goes on."""

    FIRST = "for the first time"
    SECOND = "it has happened once more"
    SAME = "the same one once more"
    AWAY = "put away for now"


class Circling(Enum):
    """What may help when the same thing goes round and round."""

    CLOSE = "Leave it for now"
    TELL = "Tell somebody about it"
    NEW = "There is something new in it"


AGAINS = reader(
    {
        "SAME": (
            r"\b(?:same|still|that one|turning|can'?t stop)\b",
            r"\b(?:mism[oa]|sigue|sigo|todavia|aun|es[ae]|vueltas|no paro)\b",
        ),
        "SECOND": (
            r"\b(?:second|new|another|other|different|again|twice|yes)\b",
            r"\b(?:segund[oa]|nuev[oa]|otr[oa]|distint[oa]|diferente|dos veces|si)\b",
        ),
    }
)
CIRCLINGS = reader(
    {
        "TELL": (
            r"\b(?:tell|talk|friend|somebody|someone)\b",
            r"\b(?:contar\w*|hablar\w*|decir\w*|amig[oa]|alguien)\b",
        ),
        "CLOSE": (
            r"\b(?:put|away|close|let|stop|enough|nothing|no)\b",
            r"\b(?:guarda\w*|cerrar\w*|deja\w*|solta\w*|basta|suficiente|nada)\b",
        ),
        "NEW": (
            r"\b(?:new|something|yes)\b",
            r"\b(?:nuev[oa]|algo|si)\b",
        ),
    }
)


class Event(StrEnum):
    """What a debrief is about, for later ones; names are kept."""

    NO = "a no"
    OPEN = "a bad interview"
    SILENCE = "silence"


def begins(talk: Talk, company: str, event: Event) -> None:
    """Leave for later debriefs that there was this one."""
    talk.leave("company", company)
    talk.leave("event", event.name)
    talk.leave("again", "")


def look_again(talk: Talk, company: str, event: Event) -> Look:
    """Ask what it is where a company comes up again, and give how it goes on."""
    seen = times(talk, company, event.name) if company else 0
    begins(talk, company, event)
    if not seen:
        return Look.FIRST
    again = talk.choose(
        "again",
        Again,
        "We have looked at this with {company} before. Did it happen again, or is it the same one?",
        skip=Again.SAME,
        read=AGAINS,
        company=company,
    )
    talk.leave("again", again.name)
    if again is Again.SECOND:
        if event is Event.NO:
            talk.say(
                "A second no from one place weighs more. It also means that they looked twice."
            )
        return Look.SECOND
    if seen < THIRD:
        talk.say("Then we look for what you haven't seen in it yet.")
        return Look.SAME
    return _circling(talk, company)


def _circling(talk: Talk, company: str) -> Look:
    """Name kindly that it goes round, and offer a way to close."""
    talk.say(
        "This isn't the first or the second look at it, and what happened there hasn't "
        "changed. Minds do that. One more round rarely brings anything."
    )
    circling = talk.choose(
        "circling", Circling, "What would do you good now?", skip=Circling.CLOSE, read=CIRCLINGS
    )
    if circling is Circling.NEW:
        return Look.SAME
    if circling is Circling.TELL:
        said = talk.ask("friend", "Who would that be? A first name is enough.", skip="")
        lines_to(talk, said, company, decided=True)
    talk.say("Then we leave {company} for now. What you learned stays.", company=capital(company))
    return Look.AWAY
