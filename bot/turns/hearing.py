"""Finds out what typed words belong to: danger, a command, a message, the floor, or a new talk."""

from datetime import timedelta

from bot.heard import Said
from bot.orders import order
from bot.page import Floor, Record
from bot.phrases import SHORTCUTS, command
from bot.plain import plain
from bot.question import Collected, Kind, Question, Value, Wait
from bot.reading import DIGITS, DONE, READY, Unreadable, bounded, read
from bot.turns.answering import add, end_wait, give, one_more
from bot.turns.commands import follow_order, obey
from bot.turns.opening import OPENER, open_late, open_with
from bot.turns.pressing import question_of
from bot.turns.revising import change_named, correct, named_on_floor
from bot.turns.safety import danger, excepted, while_frozen
from bot.turns.turning import Turning
from bot.understanding import read_opener, read_place
from bot.words import Sentence

FREE = (Kind.TEXT, Kind.COLLECT, Kind.PLACE)
"""Kinds of questions that any words may answer."""
LONG_AWAY = timedelta(hours=20)
"""After this long a text is not taken for the answer without asking."""
ROOM = 400_000
"""Characters that one person's open talks may hold together."""
LONG = 200
"""Characters of one message from which on it is asked whether there is room: short ones always fit,
since the questions of a talk are counted."""


def hear_words(turn: Turning, said: Said, *, seen: bool) -> None:
    """Take typed words; `seen` says whether the floor's question was shown before they came."""
    if not turn.vetted and danger(turn, said.text):
        return
    name = command(said.text)
    if turn.page.care.frozen and (name or not excepted(turn)):
        while_frozen(turn, name, said.text)
        return
    if name and not _meant_for_floor(turn, name, said.text):
        obey(turn, name)
        return
    if _ordered(turn, said.text) or change_named(turn, said.text) or correct(turn, said.text):
        return
    try:
        _place(turn, said, seen)
    except Unreadable as reason:
        turn.tell(reason.why)


def _ordered(turn: Turning, text: str) -> bool:
    """Follow a command that carries words; "I'm in Madrid" is one unless words were asked for."""
    found = order(text)
    if found is None:
        return False
    name, words = found
    focus = turn.focus()
    asked = isinstance(focus[1], Question) and focus[1].kind in FREE if focus else False
    if name == "located" and (asked or read_place(words) is None):
        return False
    follow_order(turn, name, words)
    return True


def _meant_for_floor(turn: Turning, name: str, text: str) -> bool:
    """Say whether words that are a command elsewhere answer the question on the floor."""
    focus = turn.focus()
    kind = focus[1].kind if focus and isinstance(focus[1], Question) else None
    if kind is Kind.COLLECT and plain(text) in DONE:
        return True
    if kind in (Kind.TEXT, Kind.COLLECT) and name in SHORTCUTS:
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
    if said.reply_to and _answers_message(turn, said):
        return
    floor, focus = turn.page.floor, turn.focus()
    if turn.woken and floor and not turn.vetted and _came_between(turn, floor, words):
        return
    if not seen:
        if floor and floor.before and _belongs_before(turn, floor.before, words):
            return
        _hold(turn, words, "early")
    elif focus is None:
        open_with(turn, words)
    elif isinstance(focus[1], Wait):
        _during_wait(turn, focus[0], focus[1], words)
    elif floor and floor.key != focus[1].key and not turn.vetted:
        _before_seen(turn, words)
    else:
        _answer_floor(turn, focus[0], focus[1], words)


def _before_seen(turn: Turning, words: str) -> None:
    """Take words while another question waits that was never shown: it is not what they answer."""
    if plain(words) in READY | {"ok", "okay", "yes"}:
        turn.asks = True
    elif read_opener(words).situation != "other":
        open_with(turn, words)
    else:
        _hold(turn, words, "early")


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
    shown = next((one for one in turn.page.shown if one.token == said.reply_to), None)
    record = turn.page.talk(shown.talk) if shown else None
    if shown is None or record is None:
        return False
    question = question_of(turn, record, shown.key)
    if question is None:
        return False
    give(turn, record, question, _read(turn, question, said.text))
    return True


def _read(turn: Turning, question: Question, text: str) -> Value:
    return read(question, text, turn.at, turn.page.settings.zone, turn.dice.word(4))


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


def _hold(turn: Turning, words: str, why: str) -> None:
    """Keep words at hand and ask what they are."""
    turn.drop_passing()
    focus = turn.focus()
    given: dict[str, bool | str] = {"text": words, "why": why}
    if focus and isinstance(focus[1], Question):
        given["question"] = focus[1].short
    turn.begin("holding", given)


def _answer_floor(turn: Turning, record: Record, question: Question, words: str) -> None:
    floor = turn.page.floor
    number = question.kind in (Kind.TEXT, Kind.COLLECT) and DIGITS.fullmatch(words)
    if number and not (question.options and words == "1") and turn.doubt(words):
        turn.say(
            "Just “{number}”? If that is your answer, send it once more; otherwise use words.",
            number=words,
        )
        return
    if record.script == "starting" and read_opener(words).situation != "other":
        open_with(turn, f"{record.given.get('opener') or ''}\n{words}".strip())
        return
    if question.own and open_late(turn, record, words):
        return
    away = turn.at - (turn.page.spoken or turn.page.met)
    fresh = away < LONG_AWAY or (floor is not None and floor.unprompted)
    try:
        value = _read(turn, question, words)
    except Unreadable:
        if plain(words) in READY | {"ok", "okay", "yes"} and floor and floor.unprompted:
            turn.asks = True
            return
        if not turn.vetted and read_opener(words).situation != "other":
            _hold(turn, words, "opener")
            return
        raise
    free = question.kind in (Kind.TEXT, Kind.COLLECT)
    if free and not (fresh or turn.vetted) and not turn.passing(record):
        _hold(turn, words, "away")
        return
    give(turn, record, question, value)


def _during_wait(turn: Turning, record: Record, wait: Wait, words: str) -> None:
    """Take words that come while a wait lasts: a wish to go on, a note, or something new."""
    if wait.early and plain(words) in READY | {plain(wait.early), "1"}:
        end_wait(turn, record, wait)
        return
    opener = read_opener(words)
    known = record.given.get("company")
    news = opener.situation != "other" and opener.company not in (None, known)
    if news and not turn.vetted:
        _hold(turn, words, "opener")
        return
    held = record.answers.get(wait.into)
    if held is None:
        open_with(turn, words)
        return
    notes = held.value if isinstance(held.value, Collected) else Collected(closed=True)
    turn.keep(record.amended(wait.into, one_more(turn, notes, words)))
    turn.say(
        "I put that with your notes. We go on {until}, or when you are ready.", until=wait.until
    )
