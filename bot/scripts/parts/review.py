"""The calm look back: each note again, the one thing to change, and what was good."""

from collections import Counter
from collections.abc import Iterable
from enum import Enum

from bot.letters.names import valued
from bot.plain import plain
from bot.script import Item, Talk
from bot.scripts.parts.lessons import ENOUGH, Lessons
from bot.scripts.parts.readers import NO_SE, reader
from bot.understanding import read_cause
from bot.understanding.self_blame import blames_self

EDITION = 2
"""Since then a judgement on the whole person is turned back into what happened."""


class Verdict(Enum):
    """What becomes of a note once it is read calmly."""

    KEEP = "Keep it"
    GUESS = "Keep it, as my guess"
    REWORD = "Put it differently"
    STRIKE = "Strike it"
    NOT_MINE = "Not my doing"
    ENOUGH = "Enough for today"


VERDICTS = reader(
    {
        "ENOUGH": (
            r"\b(?:enough|stop here|no more|too much|tired)\b",
            r"\b(?:basta|suficiente|no mas|demasiado|cansad[oa]|por hoy)\b",
        ),
        "NOT_MINE": (
            r"\b(?:not (?:mine|me|my)|their (?:fault|doing)|out of my (?:hands|control))\b",
            r"\bno (?:depend\w+|estaba|esta) (?:de mi|en mis manos)\b|\bno (?:es|fue|"
            r"era) (?:cosa |culpa )?mi[oa]?\b|\b(?:su culpa|culpa suya|cosa suya|fuera de mi)\b",
        ),
        "STRIKE": (
            r"\b(?:strike|delete|drop|remove|forget it|not true)\b",
            r"\b(?:tach\w+|borra\w*|elimina\w*|quita\w*|olvidalo|no es (?:verdad|cierto))\b",
        ),
        "REWORD": (
            r"\b(?:reword|rephrase|different\w*|other words)\b",
            r"\b(?:de otr[oa] (?:manera|forma|modo)|distint\w*|diferente|otras palabras|"
            r"reformul\w+)\b",
        ),
        "GUESS": (
            r"\b(?:guess\w*|assum\w*|suspect|maybe|perhaps|not sure)\b",
            r"\b(?:supo(?:ngo|sicion)|sospech\w+|conjetura|imagino)\b|" + NO_SE,
        ),
        "KEEP": (
            r"\b(?:keep|yes|stays?|leave it|ok|okay|true)\b",
            r"\b(?:deja\w*|guarda\w*|si|conserva\w*|vale|ciert[oa]|verdad|queda\w*|manten\w*)\b",
        ),
    }
)


def review(talk: Talk, notes: Iterable[Item], lessons: Lessons) -> bool:
    """Go over the notes one by one; each ends in a next time, or in not being theirs.

    False where that is enough for today.
    """
    notes = _once_each(talk, tuple(notes))
    if notes:
        talk.say(
            "Now calmly, one line at a time. What happened can't be changed, and life goes on; "
            "this is only to learn."
        )
    if len(notes) > ENOUGH:
        talk.say("Five are enough for today. The rest stays in your notes.")
    return all(_look_at(one, note, lessons) for one, note in talk.over("review", notes[:ENOUGH]))


def _once_each(talk: Talk, notes: tuple[Item, ...]) -> tuple[Item, ...]:
    """Take what was written several times once, and name it kindly from the third time on."""
    if talk.edition < EDITION:
        return notes
    first: dict[str, Item] = {}
    for note in notes:
        first.setdefault(plain(note.text), note)
    times = Counter(plain(note.text) for note in notes)
    often = [note for said, note in first.items() if times[said] > 2]
    if often:
        talk.say(
            "“{note}” stands there several times: it goes round and round. Once is enough for the "
            "list.",
            note=often[0].text,
        )
    return tuple(first.values())


def _look_at(one: Talk, note: Item, lessons: Lessons) -> bool:
    """Look at one note; false where that is enough for today."""
    blames = one.edition >= EDITION and blames_self(note.text)
    line = _event(one, note.text) if blames else note.text
    if not line:
        return True
    outside = read_cause(line).name == "external"
    if outside:
        one.say("That doesn't sound like your doing. If so, there is nothing for you to mend.")
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
            one.say("Enough for today. Your notes stay.")
            return False
        case Verdict.STRIKE:
            return True
        case Verdict.NOT_MINE:
            one.say("Then it isn't yours to mend.")
            lessons.not_mine.append(line)
            return True
        case Verdict.REWORD:
            line = one.ask("words", "How would you put it now?", skip=line)
    lessons.thought.append(line)
    lessons.looked_at += 1
    _better(one, line, lessons, guess=verdict is Verdict.GUESS)
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


def _better(one: Talk, line: str, lessons: Lessons, *, guess: bool) -> None:
    should = one.ask("should", "What would you rather have said or done?", skip="")
    if guess:
        lessons.guessed.append(line)
    if should:
        lessons.better.append(f"{line} → {should}")
    elif not guess:
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
