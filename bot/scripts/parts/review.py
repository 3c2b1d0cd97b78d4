"""The calm look back: each note again, what was good, how much of one's best, the card."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum

from bot.letters.names import capital, valued
from bot.plain import plain
from bot.script import Item, Talk, sentence
from bot.scripts.parts.readers import reader
from bot.understanding.self_blame import blames_self

EDITION = 2
"""Since then a judgement on the whole person is turned back into what happened."""
ENOUGH = 5
"""Notes looked at in one debrief: more would be brooding."""


QUESTIONS = 3
"""Of theirs that are looked at."""


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
        "ENOUGH": r"\b(?:enough|stop here|no more|too much|tired)\b",
        "NOT_MINE": r"\b(?:not (?:mine|me|my)|their (?:fault|doing)|out of my (?:hands|control))\b",
        "STRIKE": r"\b(?:strike|delete|drop|remove|forget it|not true)\b",
        "REWORD": r"\b(?:reword|rephrase|different\w*|other words)\b",
        "GUESS": r"\b(?:guess\w*|assum\w*|suspect|maybe|perhaps|not sure)\b",
        "KEEP": r"\b(?:keep|yes|stays?|leave it|ok|okay|true)\b",
    }
)


class Best(Enum):
    """How much of their own best a person gave."""

    LESS = "Less than half"
    HALF = "About half"
    MOST = "Most of it"
    ALL = "All of it"


BESTS = reader(
    {
        "ALL": r"\b(?:todo|all|100|everything|nailed it|crushed it|aced it|perfect\w*|great job|"
        r"my best)\b",
        "LESS": r"\b(?:less|little|hardly|barely|not much|nothing|none|few|10|20|30|third|menos|"
        r"poco|nada)\b",
        "HALF": r"\b(?:half|50|40|60|some|mitad)\b",
        "MOST": r"\b(?:most\w*|70|80|90|a lot|nearly all|almost all|mayor parte|casi todo)\b",
    }
)


@dataclass
class Lessons:
    """What a look back has brought so far, in the person's own words."""

    well: list[str] = field(default_factory=list)
    looked_for: list[str] = field(default_factory=list)
    noticed: list[str] = field(default_factory=list)
    guessed: list[str] = field(default_factory=list)
    better: list[str] = field(default_factory=list)
    not_mine: list[str] = field(default_factory=list)
    next_time: list[str] = field(default_factory=list)
    thought: list[str] = field(default_factory=list)
    """What the person thinks went wrong, to be held beside what they hear from the company."""

    looked_at: int = 0
    """Things gone into so far: at most five in one debrief."""

    @property
    def fixes(self) -> list[str]:
        """What is to be done or said another time, the plans first."""
        return [*self.next_time, *self.better]


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
    often = [
        note for said, note in first.items() if sum(plain(one.text) == said for one in notes) > 2
    ]
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


def own_best(talk: Talk, lessons: Lessons) -> None:
    """Ask how much of their own best they gave, and at "all of it" for one second look."""
    best = talk.choose(
        "best",
        Best,
        "How much of your own best did they get to see?",
        skip=None,
        read=BESTS,
    )
    if best in (Best.LESS, Best.HALF):
        talk.say("Then there is more in you than they saw. Even people at the top have such days.")
    if best is Best.ALL:
        second = talk.ask(
            "second_look",
            "Good. One second look, only for yourself: is there an answer you could have given "
            "better?",
            skip="",
        )
        if valued(second):
            lessons.next_time.append(second)
    elif talk.edition >= EDITION:
        _their_questions(talk, lessons)


def _their_questions(talk: Talk, lessons: Lessons) -> None:
    """Go over the questions that the person would answer differently, as far as remembered."""
    room = min(QUESTIONS, max(ENOUGH - lessons.looked_at, 1))
    asked = talk.collect(
        "questions",
        "Which of their questions would you answer differently today? One message each, “done” "
        "when that is all.",
        done="That is all",
        skip=(),
    )
    for one, question in talk.over("question", asked[:room]):
        now = one.ask(
            "now", "“{question}”: what would you say today?", skip="", question=question.text
        )
        lessons.looked_at += 1
        if valued(now):
            lessons.better.append(f"{question.text} → {now}")


def scoring(talk: Talk, lessons: Lessons) -> None:
    """Ask what they were looking for, which is a guess, and which of it they got to see."""
    if talk.edition < EDITION:
        return
    wanted = valued(talk.ask("scoring", "What do you think they were looking for most?", skip=""))
    if wanted:
        shown = valued(talk.ask("shown", "And which of that did you get to show?", skip=""))
        lessons.looked_for.append(f"{wanted} → {shown}" if shown else wanted)


def summary(talk: Talk, company: str, lessons: Lessons) -> None:
    """Show what the look back has brought, in the person's own words."""
    title = (
        sentence("What you take with you from {company}", company=capital(company))
        if company
        else sentence("What you take with you")
    )
    sections = [
        ("What went well", lessons.well),
        ("What they looked for, I guess, and what I showed", lessons.looked_for),
        ("What happened, as I see it", lessons.noticed),
        ("My guesses, until somebody confirms them", lessons.guessed),
        ("What I'd say or do instead", lessons.better),
        ("Next time", lessons.next_time),
        ("Not my doing", lessons.not_mine),
    ]
    if any(lines for _, lines in sections):
        talk.card(title, sections)
    talk.leave("lessons", *lessons.fixes)
