"""After a no: on the application alone, or after talking with them."""

from bot.letters.names import capital, valued
from bot.script import Talk, Unprompted, on
from bot.scripts.after_the_letters import after_a_letter
from bot.scripts.next_steps import next_steps
from bot.scripts.parts.causes import checklist
from bot.scripts.parts.facts import Stage, company, known, stage
from bot.scripts.parts.feelings import AFTER_A_NO, Felt, feelings
from bot.scripts.parts.lane import Lane, choose_lane, more_after_express
from bot.scripts.parts.letters import Written, offer_feedback, offer_thanks
from bot.scripts.parts.notes import cool_off, raw_notes
from bot.scripts.parts.review import (
    Lessons,
    one_thing,
    own_best,
    review,
    summary,
    what_went_well,
)


def after_a_rejection(talk: Talk) -> None:
    """Lead through a debrief after a no, from how it feels to the letters."""
    _acknowledge(talk)
    name, reached = known(talk)
    felt = feelings(talk, AFTER_A_NO)
    if reached is Stage.APPLICATION:
        on_the_application(talk, name or company(talk))
        return
    lane = choose_lane(talk)
    if lane is Lane.LATER:
        return
    if lane is Lane.WHOLE:
        name = name or company(talk)
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
    thanks = offer_thanks(talk, name, decided=True, brief=True)
    if more_after_express(talk):
        whole_debrief(talk, name or company(talk), reached, felt, lessons, thanks=thanks)


def _acknowledge(talk: Talk) -> None:
    if talk.given("stage") == "FINAL":
        talk.say("I'm sorry. Getting that far and then a no: that hurts.")
    elif talk.given("stage") == "APPLICATION":
        talk.say("I'm sorry. A no without even a talk is hard to take.")
    else:
        talk.say("I'm sorry. A no like that hurts.")


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
        checklist(talk, lessons)
    summary(talk, name, lessons)
    if thanks is None:
        thanks = offer_thanks(talk, name, decided=True)
    feedback = offer_feedback(talk, name, finalist=reached is Stage.FINAL, to=thanks.name)
    close(talk, name, thanks=thanks.sends, feedback=feedback)


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
    talk.follow_up("next", next_steps, company=capital(name), met=False)


def close(talk: Talk, name: str, *, thanks: bool, feedback: bool) -> None:
    """Say in which order letters go out, and offer to ask later how it went."""
    if thanks and feedback:
        talk.say("Send the thank-you first, and the question a day or two later.")
    if thanks or feedback:
        wanted = talk.confirm(
            "nudge", "Shall I ask you in two working days how it went?", skip=False
        )
        if wanted:
            due = on(talk.answered_at("nudge"), workdays=2, at="09:00")
            talk.say("I'll ask {due}.", due=Unprompted(due))
            talk.follow_up("letters", after_a_letter, company=capital(name), feedback=feedback)
    talk.say("That's all of it. Everything is kept.")
    if not (thanks or feedback):
        talk.follow_up("next", next_steps, company=capital(name), met=True)
