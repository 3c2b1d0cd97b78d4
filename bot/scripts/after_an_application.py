"""After a no on the application alone: short, and without a letter to somebody never met."""

from bot.letters.names import capital, valued
from bot.script import Talk
from bot.scripts.next_steps import next_steps
from bot.scripts.parts.facts import Stage
from bot.scripts.parts.lessons import Lessons, summary
from bot.scripts.parts.people import point_to_resume_help


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
