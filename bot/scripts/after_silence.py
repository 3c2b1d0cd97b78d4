"""After silence: no word since the interview."""

from bot.script import Talk
from bot.scripts.after_a_rejection import close
from bot.scripts.parts.facts import known, rest
from bot.scripts.parts.feelings import AFTER_SILENCE, feelings
from bot.scripts.parts.letters import offer_question
from bot.scripts.parts.review import Lessons, one_thing, summary, what_went_well


def after_silence(talk: Talk) -> None:
    """Ask how it feels, offer one polite question, and look at what to take along."""
    talk.say("I'm sorry. Waiting and hearing nothing wears a person down, and it isn't your doing.")
    name, reached = known(talk)
    feelings(talk, AFTER_SILENCE)
    company, _ = rest(talk, name, reached)
    lessons = Lessons()
    what_went_well(talk, lessons)
    one_thing(talk, lessons)
    summary(talk, company, lessons)
    question = offer_question(talk, company)
    close(talk, company, thanks=question, feedback=False)
