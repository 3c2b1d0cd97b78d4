"""Takes words for the answer to what is asked, or for what a wait is waiting for."""

import contextlib
import re
from datetime import datetime, timedelta

from bot.effects import Nudge
from bot.moments import on
from bot.orders import closing_order
from bot.page import Record
from bot.plain import plain
from bot.question import Collected, Kind, Question, Value, Wait
from bot.reading import DIGITS, READY, is_sentence, named
from bot.reading_moments import UNKNOWN
from bot.turns.answering import answers, end_wait, give, one_more, read_answer
from bot.turns.commands import follow_order
from bot.turns.holding import hold
from bot.turns.moving import WHEN, wait_for_day
from bot.turns.news import of_another, take_news
from bot.turns.nudging import change_coming
from bot.turns.opening import open_late, open_with, tells_what_happened
from bot.turns.turning import Turning, comes
from bot.understanding import Opener, read_appointment, read_feelings, read_opener
from bot.understanding.time_words import MONTH, WEEKDAY
from bot.unreadable import Incomplete, Unreadable

LONG_AWAY = timedelta(hours=20)
"""After this long a text is not taken for the answer without asking."""
STARTS_LIKE_A_TIME = re.compile(
    rf"(?:(?:maybe|hm+|ok|okay|not until|not before) )*(?:in|on|at|next|this|tomorrow|"
    rf"tonight|later|until|till|after|from|{WEEKDAY}|{MONTH}|\d)\b"
)
ALSO = re.compile(
    # A run of blanks is tried from its beginning alone: from each of thousands takes seconds.
    r"(?<![\s.,;:!])[\s.,;:!]+((?:and |oh )*also|ps|p\.s\.?)\b[\s,:]+",
    re.IGNORECASE,
)
NAMES_A_DAY = re.compile(
    rf"\b(?:tonight|tomorrow|today|weekend|this (?:evening|afternoon)|next (?:week|month)|"
    rf"in (?:an?|two|three|\d+) \w+|{WEEKDAY})\b",
    re.IGNORECASE,
)
UNDECIDED = ("after_silence", "after_a_bad_interview")
"""Debriefs about a company that may still say yes or no."""
ASSENT = READY | {"ok", "okay", "yes"}
"""Words that ask for the question rather than answer it."""


def answer_floor(turn: Turning, record: Record, question: Question, words: str) -> None:
    """Take words for the answer to the question on the floor, or find what else they are."""
    if _doubtful(turn, question, words) or _labels_another(turn, record, question, words):
        return
    if record.script == "starting" and tells_what_happened(turn, words):
        open_with(turn, f"{record.given.get('opener') or ''}\n{words}".strip())
        return
    if question.own and open_late(turn, record, words):
        return
    if record.parent and not turn.vetted and _something_new(turn, record, question, words):
        return
    if question.key == WHEN and WHEN in record.was and UNKNOWN.search(plain(words)):
        wait_for_day(turn, record)
        return
    floor = turn.page.floor
    away = turn.at - (turn.page.spoken or turn.page.met)
    fresh = away < LONG_AWAY or (floor is not None and floor.unprompted)
    try:
        if record.parent and not turn.vetted and _put_off(turn, record, question, words):
            return
        value = _read_joined(turn, question, words)
    except Unreadable:
        if not _otherwise(turn, record, question, words):
            raise
        return
    free = question.kind in (Kind.TEXT, Kind.COLLECT)
    if free and not (fresh or turn.vetted) and not turn.passing(record):
        hold(turn, words, "away")
        return
    give(turn, record, question, value)


def _doubtful(turn: Turning, question: Question, words: str) -> bool:
    """Doubt a bare number once where words were expected."""
    number = question.kind in (Kind.TEXT, Kind.COLLECT) and DIGITS.fullmatch(words)
    if not number or (question.options and words == "1") or not turn.doubt(words):
        return False
    turn.say(
        "Just “{number}”: if that is your answer, send it once more; otherwise use words.",
        number=words,
    )
    return True


def _labels_another(turn: Turning, record: Record, question: Question, words: str) -> bool:
    """Take the label of an option that stands under another question for the answer to that."""
    if DIGITS.search(words) or question.kind in (Kind.TEXT, Kind.COLLECT):
        return False
    with contextlib.suppress(Unreadable):
        if not str(read_answer(turn, question, words)).startswith("="):
            return False
    for other in reversed(turn.open_talks()):
        asked = turn.scene(other).pending
        if other.id != record.id and isinstance(asked, Question) and named(asked, words):
            give(turn, other, asked, read_answer(turn, asked, words))
            return True
    return False


def _something_new(turn: Turning, record: Record, question: Question, words: str) -> bool:
    """Hear in the answer to a follow-up what is more than that: an offer, or another company."""
    opener = read_opener(words)
    known = str(record.given.get("company") or "")
    if opener.situation == "offer":
        open_with(turn, words)
    elif opener.situation == "rejection" and _undecided(turn, record, opener):
        open_with(turn, words, company=known)
    elif question.tells and of_another(record, opener):
        if not take_news(turn, words):
            hold(turn, words, "opener")
    elif question.kind is Kind.TEXT and not question.tells and opener.situation != "other":
        hold(turn, words, "opener")
    else:
        return False
    return True


def _undecided(turn: Turning, record: Record, opener: Opener) -> bool:
    """Say whether a no is news in a follow-up: its company had not decided before."""
    root = record.id.partition("/")[0]
    begun = {one.id: one.script for one in turn.page.filed}
    begun |= {one.id: one.script for one in turn.page.talks}
    return not of_another(record, opener) and begun.get(root) in UNDECIDED


def _put_off(turn: Turning, record: Record, question: Question, words: str) -> bool:
    """Take "ask me friday", alone or at the end, for a wish to be asked later."""
    if question.kind not in (Kind.ONE, Kind.YES_NO):
        return False
    found = closing_order(words)
    timed = STARTS_LIKE_A_TIME.match(plain(words)) and _moment(turn, words)
    if found is None and timed and not answers(turn, question, words):
        found = ("snooze", words)
    if found:
        follow_order(turn, *found)
        return True
    return _will_do_it(turn, record, question, words)


def _will_do_it(turn: Turning, record: Record, question: Question, words: str) -> bool:
    """Come back the morning after the day on which somebody means to do it."""
    day = _moment(turn, words) if question.tells and NAMES_A_DAY.search(words) else None
    try:
        later = day and read_answer(turn, question, words) == "NOT_YET"
    except Unreadable:
        later = False
    if day and later:
        until = on(day.astimezone(turn.page.settings.place), workdays=1, at="09:00")
        change_coming(turn, Nudge(record.id, question.key, "LATER", until))
    return bool(day and later)


def _otherwise(turn: Turning, record: Record, question: Question, words: str) -> bool:
    """Find what words are that answer nothing: a wish to be asked again, or something to hold."""
    floor = turn.page.floor
    if plain(words) in ASSENT and floor and floor.unprompted:
        turn.asks = True
    elif turn.passing(record) and take_news(turn, words):
        return True
    elif question.tells and not turn.vetted and read_feelings(words):
        turn.say(
            "Thank you for telling me. There is no hurry with this: “snooze until monday” puts it "
            "off, and “support” names people to talk to."
        )
    elif not turn.vetted and read_opener(words).situation != "other":
        hold(turn, words, "opener")
    elif not turn.vetted and question.tells and is_sentence(words):
        hold(turn, words, "news")
    else:
        return False
    return True


def during_wait(turn: Turning, record: Record, wait: Wait, words: str) -> None:
    """Take words that come while a wait lasts: a wish to go on, a note, or something new."""
    if wait.early and plain(words) in READY | {plain(wait.early), "1"}:
        end_wait(turn, record, wait)
        return
    opener = read_opener(words)
    known = record.given.get("company")
    news = opener.situation != "other" and opener.company not in (None, known)
    if news and not turn.vetted:
        hold(turn, words, "opener")
        return
    held = record.answers.get(wait.into)
    if held is None:
        if not take_news(turn, words):
            open_with(turn, words)
        return
    notes = held.value if isinstance(held.value, Collected) else Collected(closed=True)
    turn.keep(record.amended(wait.into, one_more(turn, notes, words)))
    turn.noted = (record.id, wait.into)
    turn.say(
        "I put that with your notes. We go on {until}, or when you are ready.",
        until=comes(record, wait),
    )


def take_both(turn: Turning, words: str) -> bool:
    """Take "sent it. also Globex said no" for the two things that it is; false if it is one."""
    first, also, second, *_ = [*ALSO.split(words, maxsplit=1), "", ""]
    focus = turn.focus()
    if (
        turn.vetted
        or not (also and tells_what_happened(turn, second))
        or tells_what_happened(turn, first)
    ):
        return False
    if focus and isinstance(focus[1], Question):
        if not focus[0].parent or focus[1].kind is not Kind.ONE:
            return False
        try:
            give(turn, focus[0], focus[1], read_answer(turn, focus[1], first))
        except Unreadable:
            return False
    elif not take_news(turn, first):
        return False
    open_with(turn, second)
    return True


def lapsed(turn: Turning) -> tuple[Record, Question] | None:
    """Find the question shown last, where the clock has let it go since."""
    floor = turn.page.floor
    record = turn.page.talk(floor.talk) if floor else None
    step = turn.scene(record).step(floor.key) if floor and record else None
    if record is None or step is None or step.answer.by != "clock":
        return None
    return (record, step.pending) if isinstance(step.pending, Question) else None


def revive(turn: Turning, words: str) -> None:
    """Take back that the question shown last lapsed, where words come that answer it after all."""
    found = None if turn.vetted else lapsed(turn)
    if found is None or read_opener(words).situation != "other":
        return
    record, question = found
    if not answers(turn, question, words):
        return
    names = list(record.answers)
    before = {name: record.answers[name] for name in names[: names.index(question.key)]}
    turn.keep(record.but(answers=before, ended=None))
    turn.page = turn.page.raised(record.id)


def _moment(turn: Turning, words: str) -> datetime | None:
    return read_appointment(words, turn.at, turn.page.settings.zone)


def _read_joined(turn: Turning, question: Question, words: str) -> Value:
    """Read words as the answer, together with a part of it that came before where that is one."""
    floor = turn.page.floor
    before = floor.doubt if floor else ""
    if before and question.kind is Kind.MOMENT:
        with contextlib.suppress(Unreadable):
            return read_answer(turn, question, f"{before} {words}")
    try:
        return read_answer(turn, question, words)
    except Incomplete:
        turn.doubt(words)
        raise
