"""How much strength there is today: the whole debrief, three questions, or none."""

from enum import Enum

from bot.script import Talk
from bot.scripts.parts.nights import until_morning
from bot.scripts.parts.readers import reader


class Lane(Enum):
    """How much the person wants to do now."""

    WHOLE = "All of it, some ten minutes"
    EXPRESS = "The short one, three questions"
    LATER = "Not today"


class More(Enum):
    """What becomes of the whole debrief after the short one."""

    NOW = "The rest now"
    TOMORROW = "Tomorrow at nine"
    ENOUGH = "That was enough"


LANES = reader(
    {
        "LATER": (
            r"^(?:no|nope|nah)\W*$|\benough for (?:today|now)|"
            r"\b(?:not now|not today|later|tomorrow|nothing|no energy|too tired|none)\b",
            r"\bsuficiente por hoy|\b(?:hoy no|ahora no|mas tarde|luego|otro dia|manana|nada|"
            r"no puedo|(?:sin|"
            r"no tengo) (?:energia|fuerzas|ganas)|demasiado cansad[oa])\b",
        ),
        "EXPRESS": (
            r"\b(?:not much|little|quick|quickly|short|brief|three|tired|"
            r"exhausted|minute)\b",
            r"\b(?:no mucho|poc[oa]|poquito|rapid[oa]|rapidito|cort[oa]|breve|tres|cansad[oa]|"
            r"agotad[oa]|minuto)\b",
        ),
        "WHOLE": (
            r"\b(?:all|everything|whole|full|lots|plenty|enough|yes|ten)\b",
            r"\b(?:tod[oa]|enter[oa]|complet[oa]|mucho|mucha|bastante|suficiente|si|diez)\b",
        ),
    }
)
MORES = reader(
    {
        "TOMORROW": (
            r"\btomorrow\b",
            r"\bmanana\b",
        ),
        "ENOUGH": (
            r"\b(?:no|nope|enough|not now|later|done|never)\b",
            r"\b(?:basta|basto|suficiente|ahora no|mas tarde|nunca|ya esta)\b",
        ),
        "NOW": (
            r"\b(?:now|yes|yeah|rest|sure|ok|okay|go)\b",
            r"\b(?:ahora|si|ya|resto|vale|claro|dale|vamos|seguimos|sigamos)\b",
        ),
    }
)


def choose_lane(talk: Talk) -> Lane:
    """Ask how much strength there is, and come back tomorrow if that is wanted."""
    lane = talk.choose(
        "how_much",
        Lane,
        "How much do you have in you right now?",
        skip=Lane.WHOLE,
        read=LANES,
    )
    if lane is not Lane.LATER:
        return lane
    wanted = talk.confirm("tomorrow", "Then rest. Shall I ask again tomorrow at nine?", skip=False)
    if not wanted:
        talk.say("All right, I leave it there. “full” or “express” takes it up whenever you like.")
        return Lane.LATER
    if until_morning(talk, "slept", "tomorrow", what="ask whether today is a better day"):
        talk.say("Good morning. You asked me to come back today.")
    today = talk.choose(
        "how_much_today", Lane, "How much do you have in you today?", skip=Lane.LATER, read=LANES
    )
    if today is Lane.LATER:
        talk.say("All right. “full” or “express” takes it up whenever you like.")
    return today


def more_after_express(talk: Talk) -> bool:
    """Ask whether the rest should follow; true when it does, maybe a day later."""
    more = talk.choose(
        "more",
        More,
        "Would you like the rest of it too, now or another day?",
        skip=More.ENOUGH,
        read=MORES,
    )
    if more is More.ENOUGH:
        talk.say("Then that's it for today. “full” brings the rest whenever you want it.")
        return False
    if more is More.TOMORROW and until_morning(
        talk, "more_due", "more", what="go through the rest of it"
    ):
        talk.say("Good morning. You asked me to come back today.")
    return True
