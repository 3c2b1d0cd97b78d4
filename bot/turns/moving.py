"""Hears that an interview moved or fell through, said in plain words at any time."""

import re
from datetime import datetime, timedelta

from bot.page import Record
from bot.plain import plain
from bot.question import Question, Wait, from_moment, to_moment
from bot.reading_moments import UNKNOWN, day_of
from bot.turns.answering import give
from bot.turns.turning import Turning
from bot.understanding import names_clock, names_day, read_appointment
from bot.words import Sentence

AROUND, BEFORE, WHEN = "around_an_interview", "before_an_interview", "when"
SUBJECT = re.compile(
    r"\b(?:interview|it|it's|its|that|they|call|meeting|talk|screening|onsite|we|she|he|time)\b"
    r"|^\W*(?:moved|rescheduled|postponed|pushed)\b",
    re.IGNORECASE,
)
MOVED = re.compile(
    r"\b(?:moved|move|postponed|rescheduled|pushed(?: back)?|put off|delayed|brought forward|"
    r"is now|are now|it'?s now|now on|now at|changed|interview is(?! now))\b(?: (?:it|that|"
    r"(?:the|my|our) (?:interview|call|meeting|talk)|me))?"
    r"(?: (?:to|until|for|from .{1,30}? to|by))?"
    r"(?P<rest>.{0,80})$",
    re.IGNORECASE | re.DOTALL,
)
NOW = re.compile(
    r"^\W*(?:it'?s|it is) (?:on |at )?(?P<rest>.{1,60}?) (?:now|instead)\b", re.IGNORECASE
)
OFF = re.compile(
    r"\b(?:cancel(?:l?ed)?|called off|called it off|scrapped|not happening|fell through|is off|"
    r"was off|won't happen|not taking place|withdrew|withdrawn|pulled out|"
    r"(?:i'm|im|i am) not going(?: (?:there|after all|to (?:it|(?:the|that|my) \w+)))?(?=\W*$)|"
    r"(?:i'm|im|i am) not (?:doing|taking) (?:it|the \w+))\b",
    re.IGNORECASE,
)
SHIFTED = re.compile(
    r"\b(?P<count>an?|one|two|three|\d{1,2}) (?P<unit>hours?|days?|weeks?)"
    r"(?: (?P<way>later|earlier|back|forward))?",
    re.IGNORECASE,
)
ITS_SHIFTED = re.compile(
    r"\b(?:it'?s|it is|time changed).{0,20}?\b(?:an?|one|two|three|\d{1,2}) "
    r"(?:hours?|days?|weeks?) (?:later|earlier)\b",
    re.IGNORECASE,
)
INSTEAD_OF = re.compile(r"[\s,]*\b(?:instead|now|not|rather than)\b.*$", re.IGNORECASE)
COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}
LONGEST = 200


def speaks_of_a_move(text: str) -> bool:
    """Say whether words tell that something moved or fell through."""
    if len(text) > LONGEST:
        return False
    return any(one.search(text) for one in (MOVED, OFF, NOW, ITS_SHIFTED))


def take_move(turn: Turning, text: str) -> bool:
    """Put an interview to its new day, or let it be off; false where words tell of no such thing.

    Where several are ahead, the one that the words name is meant, else the one at hand.
    """
    if not speaks_of_a_move(text):
        return False
    ahead = [one for one in turn.page.talks if one.script == AROUND and _is_ahead(turn, one)]
    child = _meant(turn, ahead, text)
    if not (OFF.search(text) or SUBJECT.search(text) or _named(ahead, text)):
        return False
    parent = turn.page.talk(child.parent or "") if child else None
    if child is None and len(ahead) > 1:
        names = [str(one.given.get("company") or "?") for one in ahead]
        turn.say(
            "Which interview is that? I know of {names}. Please say it once more with the name.",
            names=names,
        )
        return True
    if child is None or parent is None:
        return False
    if OFF.search(text):
        _call_off(turn, parent, child)
    elif UNKNOWN.search(plain(text)) or "indefinitely" in text:
        wait_for_day(turn, parent)
    else:
        found = NOW.search(text) or MOVED.search(text)
        rest = INSTEAD_OF.sub("", found["rest"] if found else text).strip(" .!")
        when = _new_moment(turn, parent, rest)
        if when is None and not MOVED.search(text):
            return False
        _put_to(turn, parent, child, when)
        if when is None:
            _keep_day(turn, parent, rest)
    turn.drop_passing()
    return True


def _meant(turn: Turning, ahead: list[Record], text: str) -> Record | None:
    """Find the one interview that is named or is at hand, or the only one there is."""
    named = _named(ahead, text)
    floor = turn.page.floor
    at_hand = [one for one in ahead if floor and floor.talk in (one.id, one.parent)]
    for found in (named, at_hand, ahead):
        if len(found) == 1:
            return found[0]
    return None


def _named(ahead: list[Record], text: str) -> list[Record]:
    said = f" {plain(text)} "
    return [one for one in ahead if f" {plain(str(one.given.get('company') or '?'))} " in said]


def _is_ahead(turn: Turning, record: Record) -> bool:
    if record.ended:
        return False
    pending = turn.scene(record).pending
    return isinstance(pending, Wait) or (pending is not None and pending.key == "went")


def _call_off(turn: Turning, parent: Record, child: Record) -> None:
    if WHEN in parent.was:
        turn.keep(parent.restored(WHEN))
    turn.keep(child.but(parked=True))
    turn.say("All right, that one is off, and I won't come back to it. A new day starts it anew.")


def wait_for_day(turn: Turning, parent: Record) -> None:
    """Leave an interview alone whose new day nobody knows yet."""
    if WHEN in parent.was:
        turn.keep(parent.restored(WHEN))
    for one in turn.page.talks:
        if one.script == AROUND and one.parent == parent.id:
            turn.keep(one.but(parked=True))
    turn.say("All right. Until you tell me the new day, I won't come back to it.")


def _put_to(turn: Turning, parent: Record, child: Record, when: datetime | None) -> None:
    """Give the interview its new moment, or ask for it."""
    again = (parent.restored(WHEN) if WHEN in parent.was else parent).but(ended=None, parked=False)
    turn.keep(again)
    turn.keep(child.but(parked=False))
    turn.page = turn.page.raised(parent.id)
    step = turn.scene(again).step(WHEN)
    if step is None or not isinstance(step.pending, Question):
        return
    if when is None:
        turn.keep(again.reopened(WHEN))
        turn.tell(Sentence("Thank you for telling me."))
    elif when == to_moment(str(step.answer.value)):
        turn.say("Yes, I have it down for {when}.", when=when)
    else:
        give(turn, again, step.pending, from_moment(when, turn.page.settings.zone))


def _new_moment(turn: Turning, parent: Record, rest: str) -> datetime | None:
    """Read the new moment; an hour alone keeps the day, and "a day later" counts from the old."""
    zone, there = turn.page.settings.zone, _old_moment(turn, parent)
    shifted = SHIFTED.search(rest)
    if there and shifted and not names_day(SHIFTED.sub("", rest), turn.at, zone):
        return _shifted(there, shifted)
    if there and not names_day(rest, turn.at, zone):
        rest = f"{there.date().isoformat()} {rest}"
    when = read_appointment(rest, turn.at, zone) if rest else None
    return when if when and names_clock(rest, turn.at, zone) else None


def _old_moment(turn: Turning, parent: Record) -> datetime | None:
    kept = parent.answers.get(WHEN) or parent.was.get(WHEN)
    old = to_moment(str(kept.value if kept else parent.given.get(WHEN)))
    return old.astimezone(turn.page.settings.place) if old else None


def _keep_day(turn: Turning, parent: Record, rest: str) -> None:
    """Remember the day for an hour that is still to come: the new one if it was named."""
    zone = turn.page.settings.zone
    named = read_appointment(rest, turn.at, zone) if names_day(rest, turn.at, zone) else None
    day = named or _old_moment(turn, parent)
    turn.hint = day.date().isoformat() if day else ""
    if named:
        turn.say("{day}, and at what time?", day=day_of(named))


def _shifted(old: datetime, found: re.Match[str]) -> datetime:
    word = found["count"].casefold()
    count = COUNTS.get(word) or int(word)
    unit = found["unit"].casefold().rstrip("s")
    span = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(weeks=1)}[unit]
    earlier = (found["way"] or "").casefold() in ("earlier", "forward")
    return old - count * span if earlier else old + count * span
