"""Gives an answer to a talk, changes one, takes one back, and says what came of it."""

from dataclasses import replace
from datetime import UTC

from bot.page import Record
from bot.question import (
    Answer,
    Collected,
    Item,
    Kind,
    Pending,
    Question,
    Value,
    Wait,
    Woke,
    in_words,
)
from bot.reading import read
from bot.replay import Scene, Step
from bot.reply import Card, Draft, Line, Part
from bot.turns.turning import Turning
from bot.unreadable import Unreadable

NOTED = ("Noted.", "Noted, that too.", "I have that.", "Got it.")


def question_of(turn: Turning, record: Record, key: str) -> Question | None:
    """Find a question on a talk's path, answered or pending."""
    scene = turn.scene(record)
    step = scene.step(key)
    pending = step.pending if step else scene.pending
    return pending if isinstance(pending, Question) and pending.key == key else None


def read_answer(turn: Turning, question: Question, text: str) -> Value:
    """Read words as the answer to a question; raises `Unreadable`."""
    settings = turn.page.settings
    return read(question, text, turn.at, settings.zone, turn.dice.word(4), vetted=turn.vetted)


def answers(turn: Turning, question: Question, text: str) -> bool:
    """Say whether words can be read as the answer to a question."""
    try:
        read_answer(turn, question, text)
    except Unreadable:
        return False
    return True


def give(
    turn: Turning, record: Record, question: Question, value: Value, *, told: bool = True
) -> None:
    """Keep an answer and show what follows; a change of an old one is said, unless not `told`."""
    old = record.restored(question.key) if question.key in record.was else record
    before = turn.scene(old)
    step = before.step(question.key)
    if step and step.answer.value == value and question.key not in record.was:
        turn.show(())
        return
    after_record = record.answered(question.key, turn.answer(value))
    turn.keep(after_record)
    turn.spoke = (record.id, question.key)
    if value is True and question.key in record.was:
        after_record = _agreed_anew(turn, after_record)
    goes_on = not record.was and before.pending is not None and before.pending.key == question.key
    after = turn.scene(after_record, before if goes_on else None)
    if isinstance(value, Collected) and not value.closed:
        turn.say(NOTED[(len(value.items) - 1) % len(NOTED)])
        return
    if step is None or step is before.steps[-1] or not told:
        turn.show(after.said_after(question.key))
    else:
        _tell_change(turn, step, value, before, after)


def _agreed_anew(turn: Turning, record: Record) -> Record:
    """Let follow-ups that were stopped, and that nobody spoke in, begin as if they were new."""
    children = [turn.page.talk(f"{record.id}/{key}") for key in record.followed]
    stopped = {one.id for one in children if one and one.parked and not one.touched}
    followed = tuple(key for key in record.followed if f"{record.id}/{key}" not in stopped)
    turn.page = turn.page.without(stopped)
    turn.keep(record.but(followed=followed))
    return record.but(followed=followed)


def _tell_change(turn: Turning, step: Step, value: Value, before: Scene, after: Scene) -> None:
    """Say what an answer was and is, and show again whatever looks different for it."""
    question = step.pending
    if isinstance(question, Question):
        old = in_words(turn.words, question, step.answer.value)
        new = in_words(turn.words, question, value)
        turn.say("Changed: “{old}” is now “{new}”.", old=old, new=new)
    said = set(before.parts)
    reaction = [part for part in after.reaction(question.key) if part not in said]
    later = [part for part in after.said_after(question.key) if _shown_again(part, after)]
    redrawn = [part for part in later if part not in said and part not in reaction]
    moved = after.newest if before.pending != after.pending else ()
    turn.show(tuple(reaction))
    if redrawn:
        turn.say("This is different now:")
        turn.show(tuple(redrawn))
    turn.show(tuple(part for part in moved if part not in said and part not in redrawn))
    if after.replaced and before.drafts != after.drafts:
        turn.say("A letter in your own words stays as you wrote it. Please look it over once more.")
    _tell_fallen(turn, before, after)
    if not (reaction or redrawn) and before.pending == after.pending:
        turn.say("Everything else stays as it was.")


def _shown_again(part: Part, after: Scene) -> bool:
    """Say whether a part counts for more than the moment: cards, letters, and times."""
    match part:
        case Line():
            return part.dated
        case Draft():
            return part.key not in after.replaced
    return isinstance(part, Card)


def _tell_fallen(turn: Turning, before: Scene, after: Scene) -> None:
    """Say how many answers no longer apply, where the new path is known that far."""
    if after.pending is not None and not _same_place(before.pending, after.pending):
        return
    path = {step.pending.key for step in after.steps}
    fallen = [
        step for step in before.steps if step.pending.key not in path and step.answer.by == "person"
    ]
    if len(fallen) == 1:
        turn.say("One later answer no longer applies, so I left it out.")
    elif fallen:
        turn.say("{count} later answers no longer apply, so I left them out.", count=len(fallen))


def _same_place(before: Pending | None, after: Pending) -> bool:
    return before is not None and before.key == after.key


def add(turn: Turning, record: Record, key: str, text: str) -> bool:
    """Add words to an answer given before the next question was seen; false if it cannot be."""
    answer = record.answers.get(key)
    match answer.value if answer else None:
        case str() as said if _takes_words(turn, record, key):
            value: Value = f"{said}\n{text}"
        case Collected() as held:
            value = one_more(turn, held, text)
        case tuple() as chosen if more := _chosen_too(turn, record, key, text):
            value = tuple(dict.fromkeys((*chosen, *more)))
        case _:
            return False
    turn.keep(record.amended(key, value))
    turn.spoke = (record.id, key)
    turn.added = not isinstance(value, Collected)
    turn.say("I added that to what you said just before.")
    return True


def one_more(turn: Turning, held: Collected, text: str) -> Collected:
    """Put one more message into a collection, closed or open as it is."""
    return replace(held, items=(*held.items, Item(turn.dice.word(4), text)))


def _chosen_too(turn: Turning, record: Record, key: str, text: str) -> tuple[str, ...]:
    """Give the options that words name to a question answered before; none if they say more."""
    question = question_of(turn, record, key)
    if question is None:
        return ()
    try:
        value = read_answer(turn, question, text)
    except Unreadable:
        return ()
    named = value if isinstance(value, tuple) else ()
    return () if any(one.startswith("=") for one in named) else named


def _takes_words(turn: Turning, record: Record, key: str) -> bool:
    question = question_of(turn, record, key)
    return question is not None and question.kind is Kind.TEXT


def end_wait(turn: Turning, record: Record, wait: Wait) -> None:
    """Go on before the moment has come, because the person says so."""
    answer = turn.answer(Woke.EARLY.name, until=wait.until.astimezone(UTC))
    after = record.answered(wait.key, answer)
    turn.keep(after)
    turn.spoke = (record.id, wait.key)
    turn.show(turn.scene(after, turn.scene(record)).said_after(wait.key))


def take_back(turn: Turning, record: Record) -> bool:
    """Undo the person's last answer and what the clock said after it; false if there is none."""
    scene = turn.scene(record)
    pending = scene.pending
    if isinstance(pending, Question) and pending.items:
        last = pending.items[-1]
        held = Collected(pending.items[:-1])
        turn.keep(record.answered(pending.key, turn.answer(held)))
        turn.say("Taken back: “{text}”.", text=last.text)
        return True
    path = {step.pending.key for step in scene.steps}
    spoken = [
        key for key, one in record.answers.items() if key in path and one.by in ("person", "given")
    ]
    if not spoken:
        return False
    key = spoken[-1]
    newer = list(record.answers)[list(record.answers).index(key) + 1 :]
    clock = {one for one in newer if record.answers[one].by == "clock"}
    kept = {one: answer for one, answer in record.answers.items() if one not in clock}
    undone = _undone(record, kept, key)
    turn.keep(undone)
    newest = turn.scene(undone).newest
    turn.show(tuple(part for part in newest if isinstance(part, Draft)))
    return True


def _undone(record: Record, answers: dict[str, Answer], key: str) -> Record:
    record = record.but(answers=answers, ended=None)
    if answers[key].until is not None:
        return record.but(answers={k: v for k, v in answers.items() if k != key})
    match answers[key].value:
        case Collected(items, True):
            return record.answered(key, replace(answers[key], value=Collected(items)))
        case _:
            return record.reopened(key)
