"""After a no: how it feels, a look back, and the letters; on paper alone it is kept short."""

from bot.script import Talk, sentence
from bot.scripts.after_a_second_no import since_the_first
from bot.scripts.after_an_application import on_the_application
from bot.scripts.parts import first_edition
from bot.scripts.parts.again import Event, Look, begins, look_again
from bot.scripts.parts.asking import offer_feedback
from bot.scripts.parts.closing import close
from bot.scripts.parts.earlier import count, turned
from bot.scripts.parts.facts import Stage, company, known, stage
from bot.scripts.parts.feelings import AFTER_A_NO, Felt, feelings
from bot.scripts.parts.lane import Lane, choose_lane, more_after_express
from bot.scripts.parts.lessons import Lessons
from bot.scripts.parts.letters import Written
from bot.scripts.parts.look_back import look_back
from bot.scripts.parts.more_letters import offer_more
from bot.scripts.parts.people import point_to_people
from bot.scripts.parts.review import EDITION, one_thing, what_went_well
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
    felt = feelings(talk, *AFTER_A_NO)
    point_to_people(talk, felt)
    if reached is Stage.APPLICATION:
        on_the_application(talk, name or company(talk))
        return
    look = look_again(talk, name, Event.NO)
    if look is Look.AWAY:
        return
    lane = choose_lane(talk)
    if lane is Lane.LATER:
        return
    if lane is Lane.WHOLE and not name:
        name = company(talk)
        look = look_again(talk, name, Event.NO)
        if look is Look.AWAY:
            return
    lessons = Lessons()
    if look is Look.SECOND:
        since_the_first(talk, name, lessons)
    reached = reached or stage(talk)
    if reached is Stage.APPLICATION:
        on_the_application(talk, name)
    elif lane is Lane.WHOLE:
        whole_debrief(talk, name, reached, felt, lessons)
    else:
        express(talk, name, reached, felt, lessons)


def express(talk: Talk, name: str, reached: Stage, felt: Felt, lessons: Lessons) -> None:
    """Ask three questions, and offer the rest of it, now or later."""
    one_thing(talk, lessons)
    what_went_well(talk, lessons)
    talk.leave("lessons", *lessons.fixes)
    thanks = offer_thanks(talk, name, brief=True)
    if more_after_express(talk):
        name = name or company(talk)
        whole_debrief(talk, name, reached, felt, lessons, thanks=thanks)


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
    lessons: Lessons,
    *,
    thanks: Written | None = None,
) -> None:
    """Go from the raw notes to the letters; with `thanks` the short lane came before."""
    look_back(talk, name, felt, lessons, after_short=thanks is not None)
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
        "Now the letters, if you like. They may lead somewhere one day; more likely you learn "
        "something."
    )
    finalist = reached is Stage.FINAL
    if thanks is None:
        thanks = offer_thanks(talk, name)
    asks = offer_feedback(talk, name, finalist=finalist, pending=False, to=thanks.name)
    sends = offer_more(talk, name, lessons, minds=thanks.keeps_in_mind, pending=False, to=asks.name)
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
