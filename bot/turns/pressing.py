"""Takes a button or a list: a command, an answer, or the change of an old one."""

from datetime import timedelta

from bot import care
from bot.heard import Noted, Pressed
from bot.page import Record
from bot.plain import plain
from bot.question import Collected, Item, Kind, Question, Value, Wait
from bot.reading import ITEMS_LIMIT
from bot.turns.answering import end_wait, give, question_of, read_answer
from bot.turns.commands import DEEDS, obey
from bot.turns.safety import danger, excepted, while_frozen
from bot.turns.turning import Turning
from bot.unreadable import Incomplete, Unreadable

TWICE = timedelta(seconds=3)
GONE = "That button belongs to something that is finished or has changed since."


def press(turn: Turning, pressed: Pressed) -> None:
    """Take a button or a list: a command, an answer, or the change of an old one."""
    if not pressed.talk:
        if turn.page.care.frozen:
            while_frozen(turn, pressed.names[0])
        elif pressed.names[0] in DEEDS:
            obey(turn, pressed.names[0])
        else:
            turn.say(GONE)
        return
    if turn.page.care.frozen and not excepted(turn):
        while_frozen(turn, None)
        return
    record = turn.page.talk(pressed.talk)
    scene = turn.scene(record) if record else None
    if record and scene and isinstance(scene.pending, Wait) and scene.pending.key == pressed.key:
        end_wait(turn, record, scene.pending)
        return
    question = question_of(turn, record, pressed.key) if record else None
    if record is None or question is None:
        turn.say(GONE)
        return
    try:
        value = _pressed_value(turn, question, pressed.names)
    except Unreadable as reason:
        _hold_half(turn, pressed, reason)
        turn.tell(reason.why)
        return
    if value is None and pressed.names:
        turn.say("That choice is not offered here any more.")
    elif not _pressed_twice(turn, record, question, value):
        give(turn, record, question, value)


def _hold_half(turn: Turning, pressed: Pressed, reason: Unreadable) -> None:
    """Keep half an answer, as a day without its hour, until the other half comes."""
    floor, asked = turn.page.floor, (pressed.talk, pressed.key)
    if isinstance(reason, Incomplete) and floor and (floor.talk, floor.key) == asked:
        turn.doubt(pressed.names[0])


def _pressed_twice(turn: Turning, record: Record, question: Question, value: Value) -> bool:
    """Say whether this is the same press again, by a thumb that was answered already."""
    before = record.answers.get(question.key)
    return before is not None and before.value == value and turn.at - before.at < TWICE


def write_down(turn: Turning, noted: Noted) -> None:
    """Keep notes that were written at once; those with danger in them are care's, before all."""
    heavy = tuple(line for line in noted.lines if care.assess(line).level > 1)
    if not heavy and care.assess("\n".join(noted.lines)).level > 1:
        heavy = noted.lines  # what is heavy only together
    record = turn.page.talk(noted.talk)
    frozen = turn.page.care.frozen
    question = question_of(turn, record, noted.key) if record and not frozen else None
    collects = question is not None and question.kind is Kind.COLLECT
    if danger(turn, "\n".join(heavy)):
        calm = tuple(line for line in noted.lines if line not in heavy)
        if record and question and collects and calm:  # what else they wrote is not lost over it
            kept = _with_notes(turn, record, question, calm)
            turn.keep(record.answered(noted.key, turn.answer(kept)))
    elif frozen:
        while_frozen(turn, None, "\n".join(noted.lines))
    elif record is None or question is None or not collects:
        turn.say("Those notes belong to something that is finished or has changed since.")
    elif question.items and len(question.items) >= ITEMS_LIMIT:
        turn.say("This list is full. “That is all” goes on from here.")
    else:
        _note_down(turn, record, question, noted.lines)


def _note_down(turn: Turning, record: Record, question: Question, lines: tuple[str, ...]) -> None:
    """Put lines with the notes, as a message each would be; a last “done” closes them."""
    if _is_closed(record, question.key):
        turn.keep(record.amended(question.key, _with_notes(turn, record, question, lines)))
        turn.say("I put that with your notes.")
    else:
        give(turn, record, question, _with_notes(turn, record, question, lines))


def _is_closed(record: Record, key: str) -> bool:
    held = record.collection(key)
    return held is not None and held.closed


def _with_notes(
    turn: Turning, record: Record, question: Question, lines: tuple[str, ...]
) -> Collected:
    """Give a collection with more lines; those for which there is no room stand in the last."""
    done = plain(lines[-1]) == "done"
    lines = lines[:-1] if done else lines
    room = max(ITEMS_LIMIT - len(question.items), 1)
    kept = (*lines[: room - 1], *filter(None, ("\n".join(lines[room - 1 :]),)))
    items = tuple(Item(turn.dice.word(4), line) for line in kept)
    return Collected((*question.items, *items), closed=done or _is_closed(record, question.key))


def _pressed_value(turn: Turning, question: Question, names: tuple[str, ...]) -> Value:
    """Give what was pressed in canonical form, or none; raises `Unreadable` for a moment gone."""
    offered = {option.name for option in question.options}
    if question.kind is Kind.COLLECT and not names and question.items:
        return Collected(question.items, closed=True)
    match question.kind:
        case Kind.YES_NO if names in (("yes",), ("no",)):
            return names == ("yes",)
        case Kind.COLLECT if names == ("done",):
            return Collected(question.items, closed=True)
        case Kind.MOMENT if len(names) == 1:
            return read_answer(turn, question, names[0])
        case Kind.ONE if len(names) == 1 and names[0] in offered:
            return names[0]
        case Kind.SEVERAL if all(name in offered for name in names):
            return names
    return None
