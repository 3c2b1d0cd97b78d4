"""The calm look back: each note again, what was good, how much of one's best, the card."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum

from bot.letters.names import capital, valued
from bot.script import Item, Talk, sentence

ENOUGH = 5
"""Notes looked at in one debrief: more would be brooding."""


class Verdict(Enum):
    """What becomes of a note once it is read calmly."""

    KEEP = "Keep it"
    REWORD = "Put it differently"
    STRIKE = "Strike it"
    NOT_MINE = "Not my doing"


class Best(Enum):
    """How much of their own best a person gave."""

    LESS = "Less than half"
    HALF = "About half"
    MOST = "Most of it"
    ALL = "All of it"


@dataclass
class Lessons:
    """What a look back has brought so far, in the person's own words."""

    well: list[str] = field(default_factory=list)
    noticed: list[str] = field(default_factory=list)
    better: list[str] = field(default_factory=list)
    not_mine: list[str] = field(default_factory=list)
    next_time: list[str] = field(default_factory=list)


def review(talk: Talk, notes: Iterable[Item], lessons: Lessons) -> None:
    """Go over the notes one by one; each ends in a next time, or in not being theirs."""
    notes = tuple(notes)
    if notes:
        talk.say(
            "Now calmly, one line at a time. What happened can't be changed; this is only to learn."
        )
    if len(notes) > ENOUGH:
        talk.say("Five are enough for today. The rest stays in your notes.")
    for one, note in talk.over("review", notes[:ENOUGH]):
        _look_at(one, note, lessons)


def _look_at(one: Talk, note: Item, lessons: Lessons) -> None:
    verdict = one.choose(
        "verdict",
        Verdict,
        "You wrote: “{note}” What shall I do with it?",
        skip=Verdict.KEEP,
        note=note.text,
    )
    line = note.text
    if verdict is Verdict.NOT_MINE:
        one.say("Then it isn't yours to mend.")
        lessons.not_mine.append(line)
    if verdict in (Verdict.STRIKE, Verdict.NOT_MINE):
        return
    if verdict is Verdict.REWORD:
        line = one.ask("words", "How would you put it now?", skip=line)
    should = one.ask("should", "What would you rather have said or done?", skip="")
    if should:
        lessons.better.append(f"{line} → {should}")
    else:
        lessons.noticed.append(line)


def one_thing(talk: Talk, lessons: Lessons) -> None:
    """Ask for the one thing to do differently."""
    change = valued(
        talk.ask("differently", "What is the one thing you'd do differently next time?", skip="")
    )
    if change:
        lessons.next_time.append(change)


def what_went_well(talk: Talk, lessons: Lessons) -> None:
    """Ask for something good; one thing is enough, and "nothing" is looked at once more."""
    said = talk.ask("well", "What went well? One thing is enough.", skip=None)
    well = valued(said or "")
    if said and not well:
        small = talk.ask(
            "well_still",
            "Something small counts: you turned up, you had prepared, you asked a question. What "
            "was there of that kind?",
            skip="",
        )
        well = valued(small)
    if well:
        lessons.well.append(well)


def own_best(talk: Talk, lessons: Lessons) -> None:
    """Ask how much of their own best they gave, and at "all of it" for one second look."""
    best = talk.choose(
        "best",
        Best,
        "How much of your own best did they get to see?",
        skip=None,
    )
    if best in (Best.LESS, Best.HALF):
        talk.say("Then there is more in you than they saw.")
    if best is Best.ALL:
        second = talk.ask(
            "second_look",
            "Good. One second look, only for yourself: is there an answer you could have given "
            "better?",
            skip="",
        )
        if valued(second):
            lessons.next_time.append(second)


def summary(talk: Talk, company: str, lessons: Lessons) -> None:
    """Show what the look back has brought, in the person's own words."""
    title = (
        sentence("What you take with you from {company}", company=capital(company))
        if company
        else sentence("What you take with you")
    )
    sections = [
        ("What went well", lessons.well),
        ("What I noticed", lessons.noticed),
        ("What I'd say or do instead", lessons.better),
        ("Next time", lessons.next_time),
        ("Not my doing", lessons.not_mine),
    ]
    if any(lines for _, lines in sections):
        talk.card(title, sections)
