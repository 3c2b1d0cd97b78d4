"""The checklist after free recall: what often goes wrong, each with a next step of its own."""

from enum import Enum

from bot.letters.names import valued
from bot.script import Sentence, Talk, sentence
from bot.scripts.parts.lessons import ENOUGH, Lessons
from bot.understanding import read_cause

EDITION = 2
"""Since then there is a checklist."""
MOST = 3
"""Causes that are looked at in one debrief: the notes were there before."""


class Entry(Enum):
    """What often goes wrong, in a room or in a video call."""

    LATE = "Late, or the link did not work in time"
    GREETING = "First impression: greeting, eye contact, camera"
    FORGOT = "I forgot to tell something that mattered"
    RAMBLED = "Nerves: I rambled, or spoke too fast"
    BLANK = "My mind went blank"
    RESUME = "What I said didn't match my résumé"
    DRESS = "Clothes or background weren't right"
    RESEARCH = "I knew too little about them"
    PHONE = "My phone rang, or a message popped up"
    HONESTY = "I said something that wasn't quite true"
    MISSING = "A skill or degree that I don't have"
    UNSHOWN = "I have the skill, but couldn't show it"
    MISHAP = "A small accident: a spill, a frozen screen"
    CLICK = "We just didn't click"
    OUTSIDE = "Something outside my control"


ENTRIES = {
    "late": Entry.LATE,
    "first_impression": Entry.GREETING,
    "forgot_experience": Entry.FORGOT,
    "nerves_rambling": Entry.RAMBLED,
    "blanked": Entry.BLANK,
    "inconsistent_resume": Entry.RESUME,
    "dress": Entry.DRESS,
    "unresearched": Entry.RESEARCH,
    "phone": Entry.PHONE,
    "honesty": Entry.HONESTY,
    "skill_gap": Entry.MISSING,
    "weak_evidence": Entry.UNSHOWN,
    "culture_fit": Entry.CLICK,
    "external": Entry.OUTSIDE,
}
"""The entry of each cause that free words can name; what names none stays the person's own."""
NOT_MINE = {
    Entry.CLICK: sentence("Sometimes people just don't click. That isn't yours to mend."),
    Entry.OUTSIDE: sentence("What was out of your hands isn't yours to mend."),
    Entry.MISHAP: sentence(
        "A trip, a spill, a frozen screen: nearly everybody has one of these. It says nothing "
        "about your work."
    ),
}
"""What is answered with relief, and not with a lesson."""
STEPS = {
    Entry.LATE: "Being late: what would help next time? Some plan to be there five minutes early.",
    Entry.GREETING: "The first minute: how would you like it to go next time?",
    Entry.FORGOT: "What did you forget to tell? Say it as you would next time.",
    Entry.RAMBLED: "Nerves: what would help next time? Some listen longer, and answer in three "
    "sentences.",
    Entry.BLANK: "Going blank: what could you say to win a moment? Some ask to hear it once more.",
    Entry.RESUME: "What didn't match? Say it as it is right, so that the résumé can follow.",
    Entry.DRESS: "Clothes or background: what will you choose next time?",
    Entry.RESEARCH: "What would you look up about them beforehand next time?",
    Entry.PHONE: "The phone, or the screen: where will it be next time?",
    Entry.HONESTY: "How will you say it truthfully next time?",
    Entry.MISSING: "For the skill you don't have: what could be a first step? A course, a project, "
    "a certificate, or a place that doesn't ask for it.",
    Entry.UNSHOWN: "For the skill you couldn't show, a short story: what was the situation, what "
    "did you do, what came of it?",
}
"""One question each, that ends in what the person will do."""
SAID = (Entry.FORGOT, Entry.RESUME, Entry.HONESTY, Entry.UNSHOWN)
"""What ends in words to say in place of others."""


def checklist(talk: Talk, lessons: Lessons) -> None:
    """Ask what else was part of it, and for a next step or relief for each."""
    if talk.edition < EDITION:
        return
    found = talk.choose_many(
        "causes",
        Entry,
        "Was any of this part of it too? Several are fine, and “none” as well.",
        skip=(),
        own=True,
        read=entry_of,
    )
    lessons.noticed.extend(one for one in found if isinstance(one, str))
    causes = [one for one in found if isinstance(one, Entry)]
    lessons.thought.extend(talk.label(one) for one in causes if one in STEPS)
    talk.leave("causes", *(one.name for one in causes if one in STEPS))
    known = [one for one in causes if one in STEPS and one.name in talk.earlier("causes")]
    if known:
        talk.say(
            "“{cause}” came up before. A coach, or a friend to practise with, can help there; "
            "“support” shows whom there is.",
            cause=known[0],
        )
    for cause in causes:
        if cause in NOT_MINE:
            _relieve(talk, cause, NOT_MINE[cause], lessons)
    room = min(MOST, max(ENOUGH - lessons.looked_at, 1))
    for cause in [one for one in causes if one in STEPS][:room]:
        _next_step(talk.within(f"cause.{cause.name.lower()}"), cause, lessons)


def entry_of(words: str) -> tuple[str, ...] | None:
    """Find the entry that somebody's own words are about."""
    entry = ENTRIES.get(read_cause(words).name)
    return (entry.name,) if entry else None


def _relieve(talk: Talk, cause: Entry, relief: Sentence, lessons: Lessons) -> None:
    talk.say(relief)
    lessons.not_mine.append(talk.label(cause))


def _next_step(one: Talk, cause: Entry, lessons: Lessons) -> None:
    step = valued(one.ask("step", STEPS[cause], skip=""))
    if step and cause in SAID:
        lessons.better.append(f"{one.label(cause)} → {step}")
    elif step:
        lessons.next_time.append(step)
    else:
        lessons.noticed.append(one.label(cause))
