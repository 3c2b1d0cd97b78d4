"""The raw notes while it is fresh, and the hour to cool off before they are looked at."""

from datetime import datetime
from enum import Enum

from bot.script import Item, Talk, Woke, hours, later, on
from bot.scripts.parts.feelings import Feeling, Felt
from bot.scripts.parts.readers import reader

EVENING = 19


class Pause(Enum):
    """How long the person wants to be left alone."""

    HOUR = "An hour"
    HALF = "Half an hour"
    QUARTER = "A quarter of an hour"
    TONIGHT = "Until tonight at eight"
    NONE = "No, I'm ready now"


PAUSES = reader(
    {
        "NONE": (
            r"\b(no|nope|ready|(?<!not )now|skip)\b(?!, later)",
            r"\b(?:ya|ahora(?! no)|list[oa]|sin pausa|seguir|sigamos|saltar)\b",
        ),
        "TONIGHT": (
            r"\b(tonight|evening|eight|8 ?pm)\b",
            r"\b(?:noche|ocho|a las 20)\b",
        ),
        "QUARTER": (
            r"\b(15 ?m\w*|quarter)\b",
            r"\b(?:cuarto|quince)\b",
        ),
        "HALF": (
            r"\b(30 ?m\w*|half)\b",
            r"\b(?:media|treinta)\b",
        ),
        "HOUR": (
            r"\b(later|maybe|not (?:now|yet)|yes|yeah|yep|ok|okay|sure|^please$|60 ?m\w*|1 ?h\w*|"
            r"one hour|hour)\b",
            r"\b(?:ahora no|mas tarde|luego|si|vale|claro|dale|bueno|por favor|hora|sesenta)\b",
        ),
    }
)


def raw_notes(talk: Talk) -> tuple[Item, ...]:
    """Collect what went wrong in the person's eyes, one message each, without comment."""
    return talk.collect(
        "notes",
        "What went wrong, as you see it now? One message for each thing, just as it comes. I only "
        "take notes. Write “done” when that is all.",
        done="That is all",
        skip=(),
    )


def cool_off(talk: Talk, felt: Felt) -> None:
    """Offer an hour away from it, with a way out at any moment."""
    if Feeling.ANGRY in felt:
        talk.say(
            "If the anger needs somewhere to go: a pillow and a tennis racket, a fast walk, a loud "
            "song. Never a person."
        )
    late = talk.answered_at("notes").hour >= EVENING
    choice = talk.choose(
        "pause",
        Pause,
        "Would you like a break before we look at it calmly? An hour does most people good.",
        skip=Pause.NONE,
        read=PAUSES,
        leave=(Pause.TONIGHT,) if late else (),
    )
    if choice is Pause.NONE:
        return
    until = pause_ends(choice, talk.answered_at("pause"))
    talk.say(
        "I'll be back {until}. Whatever comes to mind till then, write it and I put it with your "
        "notes. “ready” goes on at once.",
        until=until,
    )
    woke = talk.wait(
        "cooled",
        until,
        what="look at your notes calmly",
        asked=True,
        good_for=hours(12),
        into="notes",
        early="I'm ready now",
    )
    if woke is Woke.ON_TIME:
        talk.say("The time you wanted for yourself is over. I'm here when you are.")


def pause_ends(choice: Pause, asked: datetime) -> datetime:
    """Give the moment at which a pause asked for at a moment is over."""
    match choice:
        case Pause.TONIGHT:
            return on(asked, at="20:00")
        case Pause.HALF:
            return later(asked, minutes=30)
        case Pause.QUARTER:
            return later(asked, minutes=15)
        case _:
            return later(asked, hours=1)
