"""Takes a button or a list: a command, an answer, or the change of an old one."""

from bot.heard import Pressed
from bot.page import Record
from bot.question import Collected, Kind, Question, Value, Wait
from bot.turns.answering import end_wait, give, read_answer
from bot.turns.commands import obey
from bot.turns.safety import excepted, while_frozen
from bot.turns.turning import Turning
from bot.unreadable import Unreadable


def question_of(turn: Turning, record: Record, key: str) -> Question | None:
    """Find a question on a talk's path, answered or pending."""
    scene = turn.scene(record)
    step = scene.step(key)
    pending = step.pending if step else scene.pending
    return pending if isinstance(pending, Question) and pending.key == key else None


def press(turn: Turning, pressed: Pressed) -> None:
    """Take a button or a list: a command, an answer, or the change of an old one."""
    if not pressed.talk:
        if turn.page.care.frozen:
            while_frozen(turn, pressed.names[0])
        else:
            obey(turn, pressed.names[0])
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
        turn.say("That button belongs to something that is finished or has changed since.")
        return
    try:
        value = _pressed_value(turn, question, pressed.names)
    except Unreadable as reason:
        turn.tell(reason.why)
        return
    if value is None and pressed.names:
        turn.say("That choice is not offered here any more.")
        return
    give(turn, record, question, value)


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
