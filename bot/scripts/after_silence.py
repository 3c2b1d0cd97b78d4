"""After silence: no word since the interview."""

from bot.script import Talk, sentence
from bot.scripts.parts import first_edition
from bot.scripts.parts.again import Event, Look, begins, look_again
from bot.scripts.parts.asking import offer_question
from bot.scripts.parts.closing import close_the_wait
from bot.scripts.parts.earlier import turned
from bot.scripts.parts.facts import known, rest
from bot.scripts.parts.feelings import AFTER_SILENCE, feelings
from bot.scripts.parts.lessons import Lessons, summary
from bot.scripts.parts.people import point_to_people
from bot.scripts.parts.review import EDITION, one_thing, what_went_well

SORRY = (
    sentence(
        "I'm sorry. Waiting and hearing nothing wears a person down, and it isn't your doing."
    ),
    sentence("I'm sorry. Not even a line: that is hard, and it says something about them."),
    sentence("I'm sorry. Silence leaves you guessing, and guessing is tiring."),
    sentence("I'm sorry. You gave them your time, and an answer would have been fair."),
)


def after_silence(talk: Talk) -> None:
    """Ask how it feels, offer one polite question, and agree on a day to let it go."""
    talk.say(turned(talk, SORRY))
    name, reached = known(talk)
    begins(talk, name, Event.SILENCE)
    felt = feelings(talk, *AFTER_SILENCE)
    point_to_people(talk, felt)
    company, _ = rest(talk, name, reached)
    if look_again(talk, company, Event.SILENCE) is Look.AWAY:
        return
    lessons = Lessons()
    talk.say("Two short questions about your part; then, what to do about their silence.")
    what_went_well(talk, lessons)
    one_thing(talk, lessons)
    summary(talk, company, lessons)
    if talk.edition < EDITION:
        asks = first_edition.question_then(talk, company)
        first_edition.close_then(talk, company, thanks=asks, feedback=False)
        return
    close_the_wait(talk, company, felt, writes=offer_question(talk, company))
