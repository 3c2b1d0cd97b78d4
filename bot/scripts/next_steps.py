"""What the person may want to be reminded of, once a debrief is over."""

from enum import Enum

from bot.letters.names import person
from bot.script import Talk, Unprompted, on
from bot.scripts.keep_applying import DAYS, Pace, keep_applying
from bot.scripts.stay_in_touch import WEEKS, stay_in_touch


class Next(Enum):
    """What may come after a debrief."""

    APPLY = "Ask me now and then about a new role"
    TOUCH = "Remind me of somebody I met"


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


def _wanted(talk: Talk) -> tuple[Next | str, ...]:
    """Ask for what there is sense in: not for what goes on already, nor where nobody was met."""
    if talk.goes_on(keep_applying):
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
    return talk.choose_many(
        "next",
        Next,
        "For the weeks ahead: may I come back for one of these? “no” is fine too.",
        skip=(),
    )


def _touch(talk: Talk) -> None:
    name = person(talk.ask("who", "Who is it? A first name is enough.", skip=""))
    if not name:
        talk.say("Then I leave it.")
        return
    first = on(talk.answered_at("who"), days=7 * WEEKS, at="09:00")
    talk.say("I'll remind you of {name} {first}.", name=name, first=Unprompted(first))
    talk.follow_up("touch", stay_in_touch, name=name)
