"""The calm look back: each note again, what was good, how much of one's best, the card."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum

from bot.letters.names import capital, valued
from bot.script import Item, Talk, sentence
from bot.scripts.parts.readers import reader
from bot.understanding.self_blame import blames_self

EDITION = 2
"""Since then a judgement on the whole person is turned back into what happened."""
ENOUGH = 5
"""Notes looked at in one debrief: more would be brooding."""


class Verdict(Enum):
    """What becomes of a note once it is read calmly."""

    KEEP = "Keep it"
    REWORD = "Put it differently"
    STRIKE = "Strike it"
    NOT_MINE = "Not my doing"
    ENOUGH = "Enough for today"


VERDICTS = reader(
    {
        "ENOUGH": r"\b(?:enough|stop here|no more|too much|tired)\b",
        "NOT_MINE": r"\b(?:not (?:mine|me|my)|their (?:fault|doing)|out of my (?:hands|control))\b",
        "STRIKE": r"\b(?:strike|delete|drop|remove|forget it|not true)\b",
        "REWORD": r"\b(?:reword|rephrase|different\w*|other words)\b",
        "KEEP": r"\b(?:keep|yes|stays?|leave it|ok|okay|true)\b",
    }
)


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


def review(talk: Talk, notes: Iterable[Item], lessons: Lessons) -> bool:
    """Go over the notes one by one; each ends in a next time, or in not being theirs.

    False where that is enough for today.
    """
    notes = tuple(notes)
    if notes:
        talk.say(
            "Now calmly, one line at a time. What happened can't be changed; this is only to learn."
        )
    if len(notes) > ENOUGH:
        talk.say("Five are enough for today. The rest stays in your notes.")
    return all(_look_at(one, note, lessons) for one, note in talk.over("review", notes[:ENOUGH]))


def _look_at(one: Talk, note: Item, lessons: Lessons) -> bool:
    """Look at one note; false where that is enough for today."""
    blames = one.edition >= EDITION and blames_self(note.text)
    line = _event(one, note.text) if blames else note.text
    if not line:
        return True
    verdict = one.choose(
        "verdict",
        Verdict,
        "You wrote: “{note}” What shall I do with it?",
        skip=Verdict.KEEP,
        read=VERDICTS,
        note=line,
    )
    match verdict:
        case Verdict.ENOUGH:
            one.say("Enough for today. Your notes stay as they are.")
            return False
        case Verdict.STRIKE:
            return True
        case Verdict.NOT_MINE:
            one.say("Then it isn't yours to mend.")
            lessons.not_mine.append(line)
            return True
        case Verdict.REWORD:
            line = one.ask("words", "How would you put it now?", skip=line)
    _better(one, line, lessons)
    return True


def _event(one: Talk, judgement: str) -> str:
    """Turn a judgement on the whole person back into what happened; empty if nothing did."""
    one.say(
        "“{judgement}”: that is about your whole self. One moment is easier to mend.",
        judgement=judgement,
    )
    return valued(
        one.ask(
            "event",
            "Which moment in the interview made you think so? “skip” if there was none.",
            skip="",
        )
    )


def _better(one: Talk, line: str, lessons: Lessons) -> None:
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
        ("What I noticed, as I see it", lessons.noticed),
        ("What I'd say or do instead", lessons.better),
        ("Next time", lessons.next_time),
        ("Not my doing", lessons.not_mine),
    ]
    if any(lines for _, lines in sections):
        talk.card(title, sections)
