"""What the person may want to be reminded of, once a debrief is over."""

from enum import Enum

from bot.letters.names import person, valued
from bot.script import Talk, Unprompted, on
from bot.scripts.check_in_with_them import TIMES, check_in_with_them
from bot.scripts.keep_applying import DAYS, Pace, keep_applying
from bot.scripts.parts.readers import reader
from bot.scripts.stay_in_touch import WEEKS, stay_in_touch


class Next(Enum):
    """What may come after a debrief."""

    APPLY = "Ask me now and then about a new role"
    TOUCH = "Remind me of somebody I met"
    FINALIST = "Write to them after 30, 60, 90 days"


class Weeks(Enum):
    """How far apart reminders of one person are."""

    EIGHT = "Every eight weeks"
    TEN = "Every ten weeks"
    TWELVE = "Every twelve weeks"


APART = {Weeks.EIGHT: 8, Weeks.TEN: 10, Weeks.TWELVE: 12}
APARTS = reader(
    {
        "EIGHT": (
            r"\b(?:8|eight|two months)\b",
            r"\b(?:ocho|dos meses)\b",
        ),
        "TEN": (
            r"\b(?:10|ten)\b",
            r"\bdiez\b",
        ),
        "TWELVE": (
            r"\b(?:12|twelve|"
            r"three months)\b",
            r"\b(?:doce|tres meses)\b",
        ),
    }
)
EDITION = 2
"""Since then it is asked how somebody was met, and how often to remind of them."""


def next_steps(talk: Talk) -> None:
    """Offer to come back for the search itself, or for a person, each if it is wanted."""
    if talk.goes_on(keep_applying) and not talk.given("met"):
        return
    wanted = _wanted(talk)
    if not wanted:
        talk.say("That's fine. Write whenever something happens.")
    if Next.APPLY in wanted:
        pace = talk.choose("pace", Pace, "How often shall I ask? It can change.", skip=Pace.WEEKLY)
        first = on(talk.answered_at("pace"), days=DAYS[pace], at="09:00")
        talk.say(
            "The first time is {first}. “nudges” shows it, “stop this” ends it.",
            first=Unprompted(first),
        )
        talk.follow_up("apply", keep_applying, pace=pace.name, company=talk.given("company"))
    if Next.TOUCH in wanted:
        _touch(talk)
    if Next.FINALIST in wanted:
        talk.say(
            "The one they chose may not stay, and then they think of the one they liked. That is "
            "a possibility, and no promise."
        )
        first = on(talk.answered_at("next"), days=TIMES[0].days, at="09:00")
        talk.say("I'll ask you about it {first}.", first=Unprompted(first))
        name, company = talk.given("name"), talk.given("company")
        talk.follow_up("keep", check_in_with_them, name=name, company=company)


def _wanted(talk: Talk) -> tuple[Next | str, ...]:
    """Ask for what there is sense in: not for what goes on already, nor where nobody was met."""
    finalist = bool(talk.given("finalist"))
    if talk.goes_on(keep_applying) and not finalist:
        touch = talk.confirm(
            "touch_only", "Shall I remind you, in ten weeks, of somebody you met?", skip=False
        )
        return (Next.TOUCH,) if touch else ()
    if not talk.given("met"):
        apply = talk.confirm(
            "apply_only",
            "Shall I ask you now and then about a new role, at your pace? “no” is fine too.",
            skip=False,
        )
        return (Next.APPLY,) if apply else ()
    leave = [Next.APPLY] if talk.goes_on(keep_applying) else []
    return talk.choose_many(
        "next",
        Next,
        "For the weeks ahead: may I come back for one of these? “no” is fine too.",
        skip=(),
        leave=leave if finalist else (Next.FINALIST,),
    )


def _touch(talk: Talk) -> None:
    name = person(talk.ask("who", "Who is it? A first name is enough.", skip=""))
    if not name:
        talk.say("Then I leave it.")
        return
    met, apart, since = "", WEEKS, talk.answered_at("who")
    if talk.edition >= EDITION:
        met = valued(
            talk.ask("met_how", "How did you meet {name}? A few words.", skip="", name=name)
        )
        often = talk.choose("weeks", Weeks, "How often?", skip=Weeks.TEN, read=APARTS)
        apart, since = APART[often], talk.answered_at("weeks")
    first = on(since, days=7 * apart, at="09:00")
    talk.say("I'll remind you of {name} {first}.", name=name, first=Unprompted(first))
    talk.follow_up("touch", stay_in_touch, name=name, met=met, weeks=str(apart))
