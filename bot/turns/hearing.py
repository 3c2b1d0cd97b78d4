"""Finds out what typed words belong to: danger, a command, a message, the floor, or a new talk."""

from bot.heard import Said
from bot.orders import order
from bot.page import Floor, Record
from bot.phrases import SHORTCUTS, command
from bot.plain import plain
from bot.question import Collected, Kind, Question, Value, Wait
from bot.reading import DONE, READY, bounded
from bot.turns.answering import add, answers, give, question_of, read_answer
from bot.turns.commands import follow_order, obey
from bot.turns.holding import hold
from bot.turns.moving import speaks_of_one, take_move
from bot.turns.news import take_news
from bot.turns.opening import OPENER, open_with
from bot.turns.placing import follow_words
from bot.turns.revising import change_named, correct, leave_change, named_on_floor, take_slip
from bot.turns.safety import danger, excepted, while_frozen
from bot.turns.taking import ASSENT, answer_floor, during_wait, lapsed, revive, take_both
from bot.turns.turning import Turning
from bot.understanding import read_opener
from bot.unreadable import Unreadable
from bot.words import Sentence

FREE = (Kind.TEXT, Kind.COLLECT, Kind.PLACE)
"""Kinds of questions that any words may answer."""
ROOM = 400_000
"""Characters that one person's open talks may hold together."""
LOOSE = ("put_off", "away", "pause_until", "stop_about")
"""Orders in words that may be meant for something else."""
LONG = 200
"""Characters of one message from which on it is asked whether there is room: short ones always fit,
since the questions of a talk are counted."""


def hear_words(turn: Turning, said: Said, *, seen: bool) -> None:
    """Take typed words; `seen` says whether the floor's question was shown before they came."""
    if not turn.vetted and danger(turn, said.text):
        return
    follow_words(turn, said.text)
    name = command(said.text)
    if turn.page.care.frozen and (name or not excepted(turn)):
        while_frozen(turn, name, said.text)
        return
    if name and not _meant_for_floor(turn, name, said.text):
        obey(turn, name)
        return
    if _ordered(turn, said.text) or change_named(turn, said.text) or correct(turn, said.text):
        return
    if leave_change(turn, said.text) or take_slip(turn, said.text):
        return
    if (not turn.asked_for(*FREE) or speaks_of_one(turn)) and take_move(turn, said.text):
        return
    try:
        if not (seen and take_both(turn, said.text)):
            _place(turn, said, seen)
    except Unreadable as reason:
        turn.tell(reason.why)


def _ordered(turn: Turning, text: str) -> bool:
    """Follow a command that carries words; where words were asked for, only a plain one."""
    found = order(text)
    if found is None:
        return False
    name, words = found
    if name in LOOSE and _answers(turn, text):
        return False
    return follow_order(turn, name, words, asked=turn.asked_for(*FREE))


def _answers(turn: Turning, text: str) -> bool:
    """Say whether words answer the choice on the floor; that counts for more than a loose order."""
    focus = turn.focus()
    if focus is None or not isinstance(focus[1], Question) or focus[1].kind is not Kind.ONE:
        return False
    return not focus[0].parent and answers(turn, focus[1], text)


def _meant_for_floor(turn: Turning, name: str, text: str) -> bool:
    """Say whether words that are a command elsewhere answer the question on the floor."""
    focus = turn.focus()
    kind = focus[1].kind if focus and isinstance(focus[1], Question) else None
    if kind is Kind.COLLECT and plain(text) in DONE:
        return True
    if kind in (Kind.TEXT, Kind.COLLECT) and name in SHORTCUTS:
        return True
    if name == "thanks" and focus and isinstance(focus[1], Question) and focus[1].aloud:
        return True
    if focus and kind is Kind.YES_NO and name == "keep":
        return focus[1].key not in focus[0].was
    return named_on_floor(turn, text)


def _place(turn: Turning, said: Said, seen: bool) -> None:
    """Give words their place on the page."""
    words = bounded(said.text)
    if len(words) > LONG and sum(map(_weight, turn.page.talks)) + len(words) > ROOM:
        raise Unreadable(
            Sentence("I have no room for more until a debrief ends. “export” gives you a copy.")
        )
    if said.reply_to and (_answers_message(turn, said) or _hangs_elsewhere(turn, said, words)):
        return
    revive(turn, words)
    floor, focus = turn.page.floor, turn.focus()
    if turn.woken and floor and not turn.vetted and _came_between(turn, floor, words):
        return
    if not seen:
        if floor and floor.before and _belongs_before(turn, floor.before, words):
            return
        hold(turn, words, "early")
    elif focus is None:
        if not take_news(turn, words):
            open_with(turn, words)
    elif isinstance(focus[1], Wait):
        during_wait(turn, focus[0], focus[1], words)
    elif floor and floor.key != focus[1].key and not turn.vetted:
        _before_seen(turn, words)
    else:
        answer_floor(turn, focus[0], focus[1], words)


def _before_seen(turn: Turning, words: str) -> None:
    """Take words while another question waits that was never shown: it is not what they answer."""
    if plain(words) in ASSENT:
        turn.asks = True
    elif lapsed(turn) or read_opener(words).situation != "other":
        open_with(turn, words)
    else:
        focus = turn.focus()
        shown = {(one.talk, one.key) for one in turn.page.shown}
        seen = focus and (focus[0].id, focus[1].key) in shown
        hold(turn, words, "beside" if seen else "early")


def _came_between(turn: Turning, floor: Floor, words: str) -> bool:
    """Take words written to a wait that ended in this very turn; what it asks was not seen yet."""
    record = turn.page.talk(floor.talk)
    step = turn.scene(record).step(floor.key) if record else None
    if record is None or step is None or not isinstance(step.pending, Wait):
        return False
    turn.asks = True
    if plain(words) in READY | {plain(step.pending.early), "1", "ok", "okay"}:
        return True
    return bool(step.pending.into) and add(turn, record, step.pending.into, words)


def _weight(record: Record) -> int:
    """Count the characters that a talk holds."""
    return sum(_length(one.value) for one in record.answers.values())


def _length(value: Value) -> int:
    match value:
        case str():
            return len(value)
        case tuple():
            return sum(map(len, value))
        case Collected(items, _):
            return sum(len(item.text) for item in items)
    return 0


def _answers_message(turn: Turning, said: Said) -> bool:
    """Take words as the answer to the message they reply to."""
    shown = next((one for one in turn.page.shown if one.bears(said.reply_to)), None)
    record = turn.page.talk(shown.talk) if shown else None
    if shown is None or record is None:
        return False
    question = question_of(turn, record, shown.key)
    if question is None:
        return False
    give(turn, record, question, read_answer(turn, question, said.text))
    return True


def _hangs_elsewhere(turn: Turning, said: Said, words: str) -> bool:
    """Ask about words that reply to a message which is not known any more, while one is asked."""
    floor = turn.page.floor
    shown = {one.token for one in turn.page.shown if one.bears(said.reply_to)}
    here = floor is not None and floor.token in shown
    if here or not (turn.focus() and isinstance(turn.focus()[1], Question)):  # type: ignore[index]
        return False
    hold(turn, words, "beside")
    return True


def _belongs_before(turn: Turning, before: tuple[str, str], words: str) -> bool:
    """Add words to what was said just before the question that they could not have seen."""
    record = turn.page.talk(before[0])
    if record is None or record.ended:
        return False
    if before[1] == OPENER and not record.answers:
        text = f"{record.given.get('opener', '')}\n{words}"
        turn.page = turn.page.without({record.id})
        unshown = tuple(
            one for one in turn.page.owed if one.asked is None or one.asked.talk != record.id
        )
        turn.page = turn.page.but(owed=unshown)
        open_with(turn, text)
        return True
    return add(turn, record, before[1], words)
