"""A reminder that the person asked for, where nothing else is planned."""

from bot.question import to_moment
from bot.script import Talk, days


def a_reminder(talk: Talk) -> None:
    """Come back at the moment that the person named, and no more than that."""
    due = to_moment(str(talk.given("due") or ""))
    if due is None:
        return
    talk.say("I'll write to you {due}.", due=due)
    talk.wait("due", due, what="write to you, as you asked", asked=True, good_for=days(1))
    talk.say("You asked me to write now. What is on your mind?")
