"""A finalist looks in on a company that chose somebody else: after 30, 60 and 90 days."""

from dataclasses import dataclass

from bot.letters.keep_in_touch import keep_in_touch
from bot.letters.names import valued
from bot.script import Talk, Unprompted, days, on, sentence
from bot.scripts.parts.letters import fitted
from bot.scripts.stay_in_touch import LINES, Line
from bot.tone import Kind


@dataclass(frozen=True)
class After:
    """One time of looking in, so many days after the no."""

    id: str

    @property
    def days(self) -> int:
        """The days since it was agreed to."""
        return int(self.id)


TIMES = (After("30"), After("60"), After("90"))


def check_in_with_them(talk: Talk) -> None:
    """Offer two lines three times, each if it is wanted, and never after a "let it rest"."""
    company, name = str(talk.given("company") or "them"), str(talk.given("name") or "")
    for place, (one, after) in enumerate(talk.over("day", TIMES)):
        due = on(talk.begun, days=after.days, at="09:00")
        if place:
            talk.say("I'll ask you again {due}.", due=Unprompted(due))
        about = sentence("ask whether you'd like to write to {company}", company=company)
        one.wait("due", due, what=about, good_for=days(14))
        line = one.choose(
            "line",
            Line,
            "{days} days since {company} chose somebody else. Would a short line to them be good?",
            skip=None,
            read=LINES,
            lapse=days(10),
            days=after.days,
            company=company,
        )
        if line is None or line is Line.REST:
            one.say("Then I let it rest.")
            return
        if line is Line.WRITE:
            news = valued(
                one.ask("news", "What do you do now, in one line? “skip” leaves a blank.", skip="")
            )
            fitted(one, keep_in_touch(name=name, news=news), Kind.OTHER)
    talk.say("That was the last of the three.")
