"""After an interview that went badly, while the decision is still open."""

from bot.script import Talk, sentence
from bot.scripts.parts import first_edition
from bot.scripts.parts.again import Event, Look, begins, look_again
from bot.scripts.parts.asking import offer_feedback
from bot.scripts.parts.closing import close
from bot.scripts.parts.earlier import turned
from bot.scripts.parts.facts import known, rest
from bot.scripts.parts.feelings import AFTER_A_BAD_HOUR, feelings
from bot.scripts.parts.lessons import Lessons
from bot.scripts.parts.look_back import look_back
from bot.scripts.parts.more_letters import offer_more
from bot.scripts.parts.people import point_to_people
from bot.scripts.parts.review import EDITION
from bot.scripts.parts.thanks import offer_note

SORRY = (
    sentence("I'm sorry it went like that. Let us see what you can take from it."),
    sentence("I'm sorry. An hour like that stays with you. We look at it gently."),
    sentence("I'm sorry it was a hard one. Nothing is decided yet."),
    sentence("I'm sorry. It is over for today; what is left is to learn from it."),
)


def after_a_bad_interview(talk: Talk) -> None:
    """Lead through a debrief whose result is open: the note may still turn it."""
    talk.say(turned(talk, SORRY))
    name, reached = known(talk)
    begins(talk, name, Event.OPEN)
    felt = feelings(talk, *AFTER_A_BAD_HOUR)
    point_to_people(talk, felt)
    company, _ = rest(talk, name, reached)
    if look_again(talk, company, Event.OPEN) is Look.AWAY:
        return
    lessons = Lessons()
    look_back(talk, company, felt, lessons, after_short=False)
    if talk.edition < EDITION:
        first = first_edition.thanks_then(talk, company, decided=False)
        first_edition.close_then(talk, company, thanks=first.sends, feedback=False)
        return
    talk.say("However it went, somebody there knows you now, and they are still deciding.")
    thanks = offer_note(talk, company)
    asks = offer_feedback(talk, company, finalist=False, pending=True, to=thanks.name)
    sends = offer_more(talk, company, lessons, minds=False, pending=True, to=asks.name)
    close(talk, company, lessons, felt, thanks=thanks, feedback=asks, others=sends, decided=False)
