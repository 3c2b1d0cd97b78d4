"""After an answer from them: how it feels, and what to make of what they said."""

from bot.letters.names import capital
from bot.script import Talk, sentence
from bot.scripts.next_steps import next_steps
from bot.scripts.parts.facts import company, known
from bot.scripts.parts.feelings import feelings
from bot.scripts.parts.people import point_to_people
from bot.scripts.parts.received import receive

AFTER_AN_ANSWER = (
    sentence("What they say is what they saw, in an hour or two. It is no measure of you."),
    sentence("It is one look at you, from one side of one table."),
    sentence("Feedback is about what they saw that day. You are more than that day."),
    sentence("They could only judge what they happened to see."),
)


def after_feedback(talk: Talk) -> None:
    """Ask how it feels, take down what they said, and help to judge it."""
    talk.say("Not everybody gets an answer. Even a kind one can be hard to read.")
    name, _ = known(talk)
    felt = feelings(talk, *AFTER_AN_ANSWER)
    point_to_people(talk, felt)
    name = name or company(talk)
    receive(talk, name, str(talk.given("told") or ""), "")
    talk.say("That's all of it. Everything is kept.")
    talk.follow_up("next", next_steps, company=capital(name), met=True)
