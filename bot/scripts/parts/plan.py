"""One thing to do by a day: chosen by the person, from what the look back brought."""

from enum import Enum

from bot.question import as_label, from_moment
from bot.script import Talk, Unprompted, on
from bot.scripts.carry_out import carry_out
from bot.scripts.parts.lessons import Lessons
from bot.scripts.parts.readers import reader

MOST = 9


class Plan(Enum):
    """What stands beside a person's own things."""

    NONE = "None of them"


NONES = reader({"NONE": (r"^(?:no|nope|nah|none|nothing|neither|not)\b", r"^(?:ningun\w*|nada)\b")})


def plan(talk: Talk, lessons: Lessons) -> None:
    """Offer to come back to one of the next times, on a day that the person names."""
    fixes = lessons.fixes[:MOST]
    if not fixes:
        return
    options = {f"f{place}": labelled(line) for place, line in enumerate(fixes)}
    which = talk.choose_from(
        "plan",
        {**options, Plan.NONE.name: talk.label(Plan.NONE)},
        "Which of these would you like to do by a certain day? “none” is fine.",
        skip=Plan.NONE.name,
        read=NONES,
    )
    if which in options:
        by_a_day(talk, talk.within("act"), "act", fixes[int(which[1:])])


def by_a_day(talk: Talk, one: Talk, key: str, what: str) -> None:
    """Ask by when, and come back to it on that day, in a talk of its own under the key."""
    day = one.moment("by", "By when? A day is enough, “skip” leaves it without one.", skip=None)
    if day is None:
        return
    due = on(day, at="09:00")
    if due > one.answered_at("by"):
        one.say("I'll come back to it {due}.", due=Unprompted(due, agreed=True))
        talk.follow_up(key, carry_out, what=what, due=from_moment(due, str(due.tzinfo)))


def labelled(line: str) -> str:
    """Give a person's own line as it fits on a button."""
    return as_label(" ".join(line.split()))
