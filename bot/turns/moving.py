"""Hears that an interview moved or fell through, said in plain words at any time."""

import re

from bot.page import Record
from bot.plain import plain
from bot.question import Question, Wait, from_moment
from bot.turns.answering import give
from bot.turns.turning import Turning
from bot.understanding import names_clock, read_appointment
from bot.words import Sentence

AROUND, BEFORE, WHEN = "around_an_interview", "before_an_interview", "when"
SUBJECT = re.compile(
    r"\b(?:interview|it|it's|its|that|they|call|meeting|talk|screening|onsite|we|she|he)\b",
    re.IGNORECASE,
)
MOVED = re.compile(
    r"\b(?:moved|move|postponed|rescheduled|pushed(?: back)?|put off|delayed|brought forward|"
    r"is now|are now|now on|now at|changed)\b(?: (?:it|that|(?:the|my|our) (?:interview|call|"
    r"meeting|talk)|me))?(?: (?:to|until|for|from .{1,30}? to|by))?(?P<rest>.{0,80})$",
    re.IGNORECASE | re.DOTALL,
)
OFF = re.compile(
    r"\b(?:cancel(?:l?ed)?|called off|called it off|scrapped|not happening|fell through|is off|"
    r"was off|won't happen|not taking place)\b",
    re.IGNORECASE,
)
LONGEST = 200


def speaks_of_a_move(text: str) -> bool:
    """Say whether words tell that something moved or fell through."""
    told = len(text) <= LONGEST and SUBJECT.search(text)
    return bool(told and (MOVED.search(text) or OFF.search(text)))


def take_move(turn: Turning, text: str) -> bool:
    """Put an interview to its new day, or let it be off; false where words tell of no such thing.

    Where several are ahead, the one that the words name is meant, else the one at hand.
    """
    if not speaks_of_a_move(text):
        return False
    child = _meant(turn, text)
    parent = turn.page.talk(child.parent or "") if child else None
    if child is None or parent is None:
        return False
    turn.drop_passing()
    found = None if OFF.search(text) else MOVED.search(text)
    if found is None:
        _call_off(turn, parent, child)
    else:
        _put_to(turn, parent, found["rest"].strip(" .!"))
    return True


def _meant(turn: Turning, text: str) -> Record | None:
    """Find the one interview that is ahead, is named or is at hand."""
    ahead = [one for one in turn.open_talks() if one.script == AROUND and _is_ahead(turn, one)]
    said = f" {plain(text)} "
    named = [one for one in ahead if f" {plain(str(one.given.get('company') or '?'))} " in said]
    floor = turn.page.floor
    at_hand = [one for one in ahead if floor and floor.talk in (one.id, one.parent)]
    for found in (named, at_hand, ahead):
        if len(found) == 1:
            return found[0]
    return None


def _is_ahead(turn: Turning, record: Record) -> bool:
    pending = turn.scene(record).pending
    return isinstance(pending, Wait) or (pending is not None and pending.key == "went")


def _call_off(turn: Turning, parent: Record, child: Record) -> None:
    if WHEN in parent.was:
        turn.keep(parent.restored(WHEN))
    turn.keep(child.but(parked=True))
    turn.say("All right, that one is off, and I won't come back to it. A new day starts it anew.")


def _put_to(turn: Turning, parent: Record, rest: str) -> None:
    """Give the interview its new moment, or ask for it."""
    zone = turn.page.settings.zone
    when = read_appointment(rest, turn.at, zone) if rest else None
    again = (parent.restored(WHEN) if WHEN in parent.was else parent).but(ended=None, parked=False)
    turn.keep(again)
    turn.page = turn.page.raised(parent.id)
    step = turn.scene(again).step(WHEN)
    if when and step and isinstance(step.pending, Question) and names_clock(rest, turn.at, zone):
        if step.answer.value == from_moment(when, zone):
            turn.say("Yes, I have it down for {when}.", when=when)
        else:
            give(turn, again, step.pending, from_moment(when, zone))
        return
    turn.keep(again.reopened(WHEN))
    turn.tell(Sentence("Thank you for telling me."))
