"""Something that the person wanted to do by a day: how is it?"""

from enum import Enum

from bot.question import to_moment
from bot.script import Talk, Unprompted, Woke, days, on
from bot.scripts.keep_applying import ROUNDS
from bot.scripts.parts.readers import reader

MOST = 4
"""Times that one thing is asked about."""


class Done(Enum):
    """How it is with something that was to be done."""

    DONE = "It's done"
    LATER = "Another day"
    DROP = "I let it be"


DONES = reader(
    {
        "LATER": (
            r"\b(?:not yet|later|another|tomorrow|almost|half|soon|still|next)\b",
            r"\b(?:todavia|aun|otro dia|mas tarde|luego|despues|manana|casi|a medias|la mitad|"
            r"pronto|proxim[oa]|que viene)\b",
        ),
        "DROP": (
            r"\b(?:let it be|drop|no|nope|never|won'?t|leave it|cancel)\b",
            r"\b(?:lo dejo|dejarlo|dejalo|nunca|ya no|cancel\w+|olvidalo)\b",
        ),
        "DONE": (
            r"\b(?:done|did|yes|yep|yeah|finished|made|have)\b",
            r"\b(?:hech[oa]|hice|list[oa]|si|termin[eo]|acabe|ya esta|logre)\b",
        ),
    }
)


def carry_out(talk: Talk) -> None:
    """Come back on the day, and on another one where the person likes; never more than that."""
    due, what = to_moment(str(talk.given("due"))), str(talk.given("what") or "")
    for one, _ in talk.over("round", ROUNDS[:MOST]):
        if due is None:
            return
        woke = one.wait(
            "due",
            due,
            what="ask about what you wanted to do",
            agreed=True,
            good_for=days(6),
            early="It's done",
        )
        done: Done | None = Done.DONE
        if woke is not Woke.EARLY:
            done = one.choose(
                "done",
                Done,
                "You wanted to do this by today: “{what}” How is it?",
                skip=None,
                read=DONES,
                lapse=days(7),
                what=what,
            )
        if done is Done.DONE:
            one.say("Good. That one is yours now.")
            return
        if done is not Done.LATER:
            one.say("That's fine. It stays with what you learned.")
            return
        until = one.moment("until", "By when would be good?", skip=None)
        due = on(until, at="09:00") if until else None
        if due:
            one.say("I'll come back to it {due}.", due=Unprompted(due, agreed=True))
