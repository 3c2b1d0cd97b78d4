"""Keep applying, at the person's own pace: one new role at a time, without counting."""

import re
from dataclasses import dataclass
from enum import Enum

from bot.letters.names import valued
from bot.plain import bare, unaccented
from bot.script import Talk, days, on
from bot.understanding import read_feelings


class Pace(Enum):
    """How often the person wants to be asked."""

    TWICE = "Twice a week"
    WEEKLY = "Once a week"
    FORTNIGHT = "Every two weeks"


DAYS = {Pace.TWICE: 3, Pace.WEEKLY: 7, Pace.FORTNIGHT: 14}


@dataclass(frozen=True)
class Round:
    """One time of asking, under an id of its own."""

    id: str


ROUNDS = tuple(Round(str(number)) for number in range(1, 27))
NONE = frozenset(
    "no not none nothing nope nah nobody maybe later next idk what who why "
    "ninguno ninguna ningun nada nadie quiza quizas luego despues todavia aun".split()
)
FEW = 4
"""Words of an answer that, begun by one of these or ended by a no, names nothing."""
DESPAIR = re.compile(
    r"\b(?:no (?:hope|energy|strength|point)|can'?t any ?more|pointless|give up)\b|"
    r"\b(?:(?:sin|no (?:me quedan?|tengo)) (?:esperanzas?|energia|fuerzas)|no puedo mas|"
    r"no tiene sentido|me rindo)\b"
)
QUIET_ROUNDS = 2
"""Rounds without a word after which nobody is asked any more."""


def keep_applying(talk: Talk) -> None:
    """Ask now and then for one role or company, until nothing comes any more."""
    pace = Pace[str(talk.given("pace") or Pace.WEEKLY.name)]
    since, unheard = talk.begun, 0
    for one, number in talk.over("round", ROUNDS):
        due = on(since, days=DAYS[pace], at="09:00")
        one.wait("due", due, what="ask about one new role", good_for=days(6))
        role = one.ask(
            "role",
            "Is there one role or company, close to what you have done, that is worth a look?",
            skip=None,
            lapse=days(DAYS[pace] - 1),
        )
        since = one.answered_at("role")
        unheard = unheard + 1 if role is None else 0
        if unheard == QUIET_ROUNDS:
            return
        if role is not None:
            _answer(talk, one, role, first=number is ROUNDS[0])


def _named(role: str) -> str:
    """Give the role that was named, or nothing for "not this week"."""
    words = unaccented(role).split()
    none = not words or ((words[0] in NONE or words[-1] == "no") and len(words) <= FEW)
    return "" if none else valued(role)


def _answer(talk: Talk, one: Talk, said: str, *, first: bool) -> None:
    role = _named(said)
    if (role and read_feelings(said)) or DESPAIR.search(bare(said)):
        one.say(
            "Then leave it for this week. “support” names people to talk to, if you would like "
            "that."
        )
        return
    if not role:
        one.say("That's fine. Some weeks have none.")
        return
    one.say("“{role}”: noted. One is enough.", role=role)
    if first:
        one.say("Most searches are many noes and one yes. Going on is the part that is yours.")
    company = talk.given("company")
    if first and company:
        taught = one.ask(
            "taught",
            "What did {company} teach you that you would bring along? One line, or “skip”.",
            skip="",
            lapse=days(2),
            company=str(company),
        )
        if valued(taught):
            one.say("I've kept that.")
