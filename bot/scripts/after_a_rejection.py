"""After a no: on the application alone, or after talking with them."""

from bot.letters.names import capital, valued
from bot.script import Talk, sentence
from bot.scripts.next_steps import next_steps
from bot.scripts.parts import first_edition
from bot.scripts.parts.again import Event, begins, goes_on_with
from bot.scripts.parts.asking import offer_feedback
from bot.scripts.parts.causes import checklist
from bot.scripts.parts.closing import close
from bot.scripts.parts.earlier import count, turned
from bot.scripts.parts.facts import Stage, company, known, stage
from bot.scripts.parts.feelings import AFTER_A_NO, Felt, feelings
from bot.scripts.parts.lane import Lane, choose_lane, more_after_express
from bot.scripts.parts.letters import Written
from bot.scripts.parts.more_letters import offer_more
from bot.scripts.parts.notes import cool_off, raw_notes
from bot.scripts.parts.people import point_to_people, point_to_resume_help
from bot.scripts.parts.review import (
    EDITION,
    Lessons,
    one_thing,
    own_best,
    review,
    scoring,
    summary,
    what_went_well,
)
from bot.scripts.parts.thanks import offer_thanks

AFTER_THE_FINAL = (
    sentence("I'm sorry. Getting that far and then a no: that hurts."),
    sentence("I'm sorry. To be so near, and then to hear no, is hard."),
    sentence("I'm sorry. The last door is the hardest one to see close."),
    sentence("I'm sorry. You were nearly there, and that makes it worse."),
)
ON_PAPER = (
    sentence("I'm sorry. A no without even a talk is hard to take."),
    sentence("I'm sorry. Not even a talk: that stings."),
    sentence("I'm sorry. You put work into that, and got a form letter or less."),
    sentence("I'm sorry. A no from people who never met you is a strange thing to carry."),
)
AFTER_TALKING = (
    sentence("I'm sorry. A no like that hurts."),
    sentence("I'm sorry. That isn't what you had hoped to hear."),
    sentence("I'm sorry. A no is hard to read, however it is worded."),
    sentence("I'm sorry. You gave them your time, and this came back."),
)


def after_a_rejection(talk: Talk) -> None:
    """Lead through a debrief after a no, from how it feels to the letters."""
    _acknowledge(talk)
    name, reached = known(talk)
    begins(talk, name, Event.NO)
    felt = feelings(talk, AFTER_A_NO)
    point_to_people(talk, felt)
    if reached is Stage.APPLICATION:
        on_the_application(talk, name or company(talk))
        return
    if name and not goes_on_with(talk, name, Event.NO):
        return
    lane = choose_lane(talk)
    if lane is Lane.LATER:
        return
    if lane is Lane.WHOLE and not name:
        name = company(talk)
        if not goes_on_with(talk, name, Event.NO):
            return
    reached = reached or stage(talk)
    if reached is Stage.APPLICATION:
        on_the_application(talk, name)
    elif lane is Lane.WHOLE:
        whole_debrief(talk, name, reached, felt)
    else:
        express(talk, name, reached, felt)


def express(talk: Talk, name: str, reached: Stage, felt: Felt) -> None:
    """Ask three questions, and offer the rest of it, now or later."""
    lessons = Lessons()
    one_thing(talk, lessons)
    what_went_well(talk, lessons)
    talk.leave("lessons", *lessons.fixes)
    thanks = offer_thanks(talk, name, brief=True)
    if more_after_express(talk):
        whole_debrief(talk, name or company(talk), reached, felt, lessons, thanks=thanks)


def _acknowledge(talk: Talk) -> None:
    reached = talk.given("stage")
    variants = {"FINAL": AFTER_THE_FINAL, "APPLICATION": ON_PAPER}.get(str(reached), AFTER_TALKING)
    talk.say(turned(talk, variants))
    if count(talk) == 1:
        talk.say("Nobody gets every job, and not every talk can go well.")


def whole_debrief(
    talk: Talk,
    name: str,
    reached: Stage,
    felt: Felt,
    done: Lessons | None = None,
    *,
    thanks: Written | None = None,
) -> None:
    """Go from the raw notes to the letters; `done` holds what the short lane brought already."""
    lessons = done or Lessons()
    notes = raw_notes(talk)
    if notes:
        cool_off(talk, felt)
    goes_on = review(talk, notes, lessons)
    if goes_on and done is None:
        one_thing(talk, lessons)
    if done is None:
        what_went_well(talk, lessons)
    if goes_on:
        own_best(talk, lessons)
        scoring(talk, lessons)
        checklist(talk, lessons)
    summary(talk, name, lessons)
    if talk.edition < EDITION:
        first_edition.letters(talk, name, finalist=reached is Stage.FINAL, thanks=thanks)
        return
    letters(talk, name, reached, felt, lessons, thanks)


def letters(
    talk: Talk,
    name: str,
    reached: Stage,
    felt: Felt,
    lessons: Lessons,
    thanks: Written | None,
) -> None:
    """Offer what can be written after a no, each letter if it is wanted, in a sensible order."""
    talk.say(
        "Now to them, if you like. It may lead to something one day; more likely you learn "
        "something for the next time."
    )
    finalist = reached is Stage.FINAL
    if thanks is None:
        thanks = offer_thanks(talk, name)
    asks = offer_feedback(talk, name, finalist=finalist, pending=False, to=thanks.name)
    sends = offer_more(talk, name, lessons, minds=thanks.keeps_in_mind, to=asks.name)
    close(
        talk,
        name,
        lessons,
        felt,
        thanks=thanks,
        feedback=asks,
        others=sends,
        finalist=finalist,
        decided=True,
    )


def on_the_application(talk: Talk, name: str) -> None:
    """Keep it short where nobody was met: what was asked for, what was good, and on."""
    lessons = Lessons()
    gap = valued(
        talk.ask(
            "gap", "What in the posting did you not have, or not show? “skip” if nothing.", skip=""
        )
    )
    if gap:
        lessons.noticed.append(gap)
        step = valued(talk.ask("step", "What would be a first step towards it?", skip=""))
        if step:
            lessons.next_time.append(step)
    glad = valued(talk.ask("glad", "What in your application are you glad about?", skip=""))
    if glad:
        lessons.well.append(glad)
    summary(talk, name, lessons)
    talk.say("They saw paper, not you. The next one can be sent whenever you feel like it.")
    point_to_resume_help(talk)
    talk.leave("stage", Stage.APPLICATION.name)
    talk.follow_up("next", next_steps, company=capital(name), met=False)
