"""Good news: an offer."""

from bot.letters.names import valued
from bot.script import Talk
from bot.scripts.parts.facts import known
from bot.scripts.parts.lessons import Lessons, summary


def good_news(talk: Talk) -> None:
    """Be glad with the person, and keep what helped."""
    talk.say("That is wonderful news. I'm glad for you.")
    name, _ = known(talk)
    lessons = Lessons()
    helped = valued(talk.ask("helped", "What do you think helped most this time?", skip=""))
    if helped:
        lessons.well.append(helped)
    summary(talk, name, lessons)
    talk.say("Enjoy it. What you learned is kept, for whenever you need it.")
