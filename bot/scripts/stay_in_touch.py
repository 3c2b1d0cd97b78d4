"""Stay in touch with somebody the person met: a light reminder every few weeks."""

from enum import Enum

from bot.letters.keep_in_touch import keep_in_touch
from bot.script import Talk, Unprompted, days, on, sentence
from bot.scripts.keep_applying import ROUNDS
from bot.scripts.parts.readers import reader

WEEKS = 10
YEAR = 5
"""Reminders that make about a year."""


class Line(Enum):
    """What the person makes of a reminder."""

    WRITE = "Yes, draft me a line"
    LATER = "Not this time"
    REST = "Let it rest"


LINES = reader(
    {
        "REST": (
            r"\b(?:rest|stop|never|no more|enough|over)\b",
            r"\b(?:descans\w*|dejalo|dejarlo|dejala|basta|parar|nunca|no mas|ya no|suficiente)\b",
        ),
        "LATER": (
            r"\b(?:wrote|did|done|already|e-?mailed|texted|messaged|called|no|not|nope|"
            r"later|busy|another)\b",
            r"\b(?:esta vez|otro dia|otra vez|mas tarde|luego|despues|ahora no|escribi|llame|"
            r"hablamos|hech[oa]|ocupad[oa])\b",
        ),
        "WRITE": (
            r"\b(?:yes|yeah|yep|sure|ok|okay|draft|please|good)\b",
            r"\b(?:si|claro|vale|dale|por favor|borrador|escrib\w*|buena idea|bueno|bien)\b",
        ),
    }
)


def stay_in_touch(talk: Talk) -> None:
    """Remind of one person, and draft two lines where they are wanted."""
    name, met = str(talk.given("name") or ""), str(talk.given("met") or "")
    weeks = int(str(talk.given("weeks") or WEEKS))
    since = talk.begun
    for one, _ in talk.over("round", ROUNDS[:YEAR]):
        due = on(since, days=7 * weeks, at="09:00")
        one.wait("due", due, what=sentence("remind you of {name}", name=name), good_for=days(21))
        if met:
            one.say("You met {name}: “{met}”.", name=name, met=met)
        line = one.choose(
            "line",
            Line,
            "It has been {weeks} weeks. Would a short line to {name} be good now?",
            skip=None,
            read=LINES,
            lapse=days(14),
            name=name,
            weeks=weeks,
        )
        if line is None or line is Line.REST:
            one.say("Then I let it rest.")
            return
        if line is Line.WRITE:
            one.draft("draft", keep_in_touch(name=name))
        since = one.answered_at("line")
        again = on(since, days=7 * weeks, at="09:00")
        one.say("I'll remind you again {again}.", again=Unprompted(again))
