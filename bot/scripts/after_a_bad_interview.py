"""After an interview that went badly, while the decision is still open."""

from bot.script import Talk
from bot.scripts.after_a_rejection import close
from bot.scripts.parts.causes import checklist
from bot.scripts.parts.facts import known, rest
from bot.scripts.parts.feelings import AFTER_A_BAD_HOUR, feelings
from bot.scripts.parts.letters import offer_thanks
from bot.scripts.parts.notes import cool_off, raw_notes
from bot.scripts.parts.review import Lessons, one_thing, own_best, review, summary, what_went_well


def after_a_bad_interview(talk: Talk) -> None:
    """Lead through a debrief whose result is open: the thank-you may still help."""
    talk.say("I'm sorry it went like that. Let us see what you can take from it.")
    name, reached = known(talk)
    felt = feelings(talk, AFTER_A_BAD_HOUR)
    company, _ = rest(talk, name, reached)
    lessons = Lessons()
    notes = raw_notes(talk)
    if notes:
        cool_off(talk, felt)
    goes_on = review(talk, notes, lessons)
    if goes_on:
        one_thing(talk, lessons)
    what_went_well(talk, lessons)
    if goes_on:
        own_best(talk, lessons)
        checklist(talk, lessons)
    summary(talk, company, lessons)
    thanks = offer_thanks(talk, company, decided=False)
    close(talk, company, thanks=thanks.sends, feedback=False)
