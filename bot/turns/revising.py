"""Goes back over what was said: back, skip, keep, change, what have I said."""

import re
from collections.abc import Callable
from datetime import timedelta

from bot import spanish
from bot.page import Record
from bot.phrases import CHANGE, SHORTCUTS
from bot.plain import plain
from bot.question import OPTIONS_LIMIT, Collected, Kind, Question, Value, Wait, in_words
from bot.reading import chosen, read
from bot.reply import Card, Section
from bot.turns.answering import end_wait, give, take_back
from bot.turns.turning import Turning
from bot.understanding import read_opener
from bot.unreadable import Unreadable

SHORT = 6
"""Words of a correction, at most."""
LABEL = 60
"""Characters of an answer that a list of answers shows."""


def change_named(turn: Turning, text: str) -> bool:
    """Obey "change the company": true if the words after it name an answer."""
    wanted = CHANGE.match(plain(text))
    if wanted is None:
        return False
    named = wanted[1] or spanish.KEYS.get(wanted[2], wanted[2])
    for record, question, _ in reversed(_asked(turn)):
        name = question.key.rpartition(".")[2]
        if named in (name, name.replace("_", " "), name.partition("_")[0]):
            turn.drop_passing()
            reopen(turn, record, question.key)
            return True
    return False


def reopen(turn: Turning, record: Record, key: str) -> None:
    """Ask one question of a talk again, on top of everything else."""
    turn.resume(record.reopened(key))
    turn.asks = True


def back(turn: Turning) -> None:
    """Undo the last answer, or leave a digression."""
    top = next(reversed(turn.open_talks()), None) or turn.main()
    if top and turn.passing(top):
        turn.drop_passing()
        turn.say("All right, we leave that.")
    elif top is None or not take_back(turn, top):
        turn.say("There is nothing to go back to: we are at the beginning.")


def skip(turn: Turning) -> None:
    """Go on without an answer."""
    focus = turn.focus()
    match focus:
        case (record, Question() as question):
            if question.items:
                give(turn, record, question, Collected(question.items, closed=True))
            else:
                give(turn, record, question, None)
        case (record, Wait() as wait):
            end_wait(turn, record, wait)
        case _:
            turn.say("There is nothing to skip right now.")


LEAVING = frozenset(
    "leave it|leave that|leave them|none|none of them|none of these|nothing|never mind|nevermind|"
    "later|not now|no|no thanks|forget it".split("|")
    + spanish.LEAVE.split("|")
)
"""What leaves a change that was begun."""


def leave_change(turn: Turning, text: str) -> bool:
    """Leave the question which answer to change, where words want none of them."""
    focus = turn.focus()
    if focus is None or focus[0].script != "changing" or plain(text) not in LEAVING:
        return False
    back(turn)
    return True


def keep(turn: Turning) -> None:
    """Leave an answer that is being asked again as it was."""
    focus = turn.focus()
    if focus and focus[0].script == "changing":
        back(turn)
        return
    if focus is None or focus[1].key not in focus[0].was:
        turn.say("There is no earlier answer here to keep.")
        return
    record, pending = focus
    turn.keep(record.restored(pending.key))
    turn.say("It stays as it was.")


def change(turn: Turning) -> None:
    """Ask which answer to change."""
    latest = _asked(turn)[-OPTIONS_LIMIT:]
    if not latest:
        turn.say("There is no answer yet that could be changed.")
        return
    turn.drop_passing()
    given = {
        "talks": tuple(record.id for record, _, _ in latest),
        "keys": tuple(question.key for _, question, _ in latest),
        "labels": tuple(_in_short(turn, question, value) for _, question, value in latest),
    }
    turn.begin("changing", given)


def _asked(turn: Turning) -> list[tuple[Record, Question, Value]]:
    """Give every answered question of the debrief at hand and of what follows it up."""
    return [
        (record, step.pending, step.answer.value)
        for record in turn.family()
        for step in turn.scene(record).steps
        if isinstance(step.pending, Question)
    ]


def _notes(turn: Turning) -> list[tuple[Question, Value]]:
    """Give the collections that are still open, as far as they have come."""
    pending = [turn.scene(record).pending for record in turn.family()]
    return [
        (one, Collected(one.items)) for one in pending if isinstance(one, Question) and one.items
    ]


def _in_short(turn: Turning, question: Question, value: Value) -> str:
    told = in_words(turn.words, question, value)
    english = turn.words.language == "en"  # in which a key is a short name for its question
    name = question.key.rpartition(".")[2].replace("_", " ") if english else question.short
    label = f"{name}: {told}".replace("\n", " ")
    return label if len(label) <= LABEL else f"{label[:LABEL]}…"


def tell_said(turn: Turning) -> None:
    """Tell the person what they have said."""
    asked = _asked(turn)
    openers = [str(one.given["opener"]) for one in turn.family() if one.given.get("opener")]
    if not asked and not openers:
        turn.say("Nothing yet. Tell me what happened, in your own words.")
        return
    sections = [Section(turn.words.translate("Your first words"), (one,)) for one in openers]
    for question, value in [*((one, value) for _, one, value in asked), *_notes(turn)]:
        if value is not None:
            told = in_words(turn.words, question, value)
            sections.append(Section(question.short, tuple(told.split("\n"))))
    turn.show((Card(turn.words.translate("What you have said so far"), tuple(sections)),))


def shortcut(name: str) -> Callable[[Turning], None]:
    """Make the deed of a word that presses an option of the debrief at hand."""

    def press(turn: Turning) -> None:
        record = turn.main()
        scene = turn.scene(record) if record else None
        for key, option in SHORTCUTS[name]:
            step = scene.step(key) if scene else None
            question = step.pending if step else scene.pending if scene else None
            if record and isinstance(question, Question) and question.key == key:
                turn.drop_passing()
                give(turn, turn.resume(record), question, option, told=False)
                return
        turn.say("That works once a debrief has begun. Tell me what happened.")

    return press


def named_on_floor(turn: Turning, text: str) -> bool:
    """Say whether words name an option of the question on the floor."""
    focus = turn.focus()
    if focus is None or not isinstance(focus[1], Question) or not focus[1].options:
        return False
    return len(chosen(focus[1], text)) == 1


CORRECTION = re.compile(
    r"^(?:(?:no|nope|actually|wait|sorry|not quite|correction|i meant)\b[\s,:.-]*)+"
    r"(?:(?:it|that|they|the company|the stage) (?:was|is|were)|it's|i meant|i mean)\s+"
    r"(?P<rest>.+)$",
    re.IGNORECASE,
)
"""A few words that put right what was understood: "no, it was Beta"."""
TWO_FACTS = re.compile(
    r"\s*(?:,|\band\b|\by\b)\s+(?=(?:it|that|the|fue|era|after|in|on|at|with|en|tras|con)\b)"
    r"(?:(?:it|that) was\s+|(?:fue|era|at|with|en|con)\s+)?",
    re.IGNORECASE,
)
"""Stands between two facts that are put right at once: "no, it was Beta and it was the final"."""
SLIP = re.compile(
    r"^(?:(?:oops|ups|whoops|actually|sorry|wait|no|nope|hm+|correction)\b[\s,.:-]*)*"
    r"(?:i (?:meant|mean)\b[\s,.:-]*)?(?P<rest>.+)$",
    re.IGNORECASE | re.DOTALL,
)
"""A few words that take back the answer before: "oops, I meant not yet"."""
SLIPPED = timedelta(hours=1)
"""So long after an answer a slip of it can be meant."""


def slip(text: str) -> str:
    """Give what words put in place of an answer that they take back; empty where they do not."""
    said = SLIP.match(text.strip())
    if said is None or said.start("rest") == 0 or len(text.split()) > 2 * SHORT:
        return ""
    return said["rest"]


def take_slip(turn: Turning, text: str) -> bool:
    """Change the answer given last, where words take it back while nothing is asked."""
    instead = slip(text)
    focus = turn.focus() if instead else None
    if not instead or (focus and isinstance(focus[1], Question)):
        return False
    answered = [
        (step.answer.at, record, step.pending)
        for record in turn.page.talks
        for step in turn.scene(record).steps
        if isinstance(step.pending, Question) and step.answer.by == "person"
    ]
    if not answered:
        return False
    at, record, question = max(answered, key=lambda one: one[0])
    if turn.at - at > SLIPPED or question.kind not in (Kind.ONE, Kind.YES_NO, Kind.MOMENT):
        return False
    try:
        value = read(question, instead, turn.at, turn.page.settings.zone, "")
    except Unreadable:
        return False
    give(turn, turn.resume(record), question, value)
    return True


def correct(turn: Turning, text: str) -> bool:
    """Take "no, it was Beta" for a change of what was understood from the first words."""
    said = CORRECTION.match(text.strip()) or spanish.CORRECTED.match(text.strip())
    record = turn.main() if said else None
    if said is None or record is None or not {"company", "stage"} & set(record.given):
        return False
    focus = turn.focus()
    if focus is None or getattr(focus[1], "kind", None) in (Kind.TEXT, Kind.COLLECT):
        return False
    rest = re.sub(r",?\s+(?:not|and not|no)\s+.*$", "", said["rest"]).strip(" .")
    facts = [_corrected(one.strip(" .")) for one in TWO_FACTS.split(rest)]
    steps = [(turn.scene(record).step(key), value) for key, value in facts]
    known = [(step.pending, value) for step, value in steps if step]
    if len(known) < len(facts) or not all(isinstance(one, Question) for one, _ in known):
        return False
    for question, value in known:
        if isinstance(question, Question):
            give(turn, turn.page.talk(record.id) or record, question, value)
    return True


def _corrected(rest: str) -> tuple[str, str]:
    """Give the fact that a few words put right, by its key; an empty key where they put none."""
    read = read_opener(f"rejected by {rest}")
    stage = read_opener(f"rejected {rest}").stage
    if len(rest.split()) > SHORT or not (stage or rest[:1].isupper() or read.company == rest):
        return "", ""
    return ("stage", stage.upper()) if stage else ("company", rest)
