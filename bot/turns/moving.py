"""Hears that an interview moved or fell through, said in plain words at any time."""

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.page import Record
from bot.plain import plain
from bot.question import Kind, Question, Wait, from_moment, to_moment
from bot.reading_moments import UNKNOWN
from bot.turns.answering import give
from bot.turns.turning import Turning, names_company
from bot.understanding import (
    names_clock,
    names_day,
    possible_moments,
    read_appointment,
    read_move,
)
from bot.words import Day, Sentence

if TYPE_CHECKING:
    from bot.understanding.moves import Move

PRONOUNS = frozenset("it that they he she we i the call the meeting time date".split())
AROUND, BEFORE, WHEN = "around_an_interview", "before_an_interview", "when"
SHIFTED = re.compile(
    r"(?:by )?(?P<count>an?|one|two|three|\d{1,2}) (?P<unit>hours?|days?|weeks?)"
    r"(?: (?P<way>later|earlier|back|forward))?",
    re.IGNORECASE,
)
NO_DAY = frozenset({"", "again", "indefinitely", "sorry", "it"})
COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}


def take_move(turn: Turning, text: str) -> bool:
    """Put an interview to its new day, or let it be off; false where words tell of no such thing.

    While something else is asked, only words that name the interview are taken.
    """
    ahead = [one for one in turn.page.talks if one.script == AROUND and _is_ahead(turn, one)]
    told = read_move(text) if ahead or speaks_of_one(turn) else None
    if told is None:
        return False
    if not ahead:
        return _move_at_once(turn, told)
    if told.kind != "on":
        ahead = [one for one in ahead if not one.parked] or ahead
    named = [one for one in ahead if names_company(one, text)]
    if told.named and not (named or told.noun or plain(told.named) in PRONOUNS):
        return False
    if not (named or told.noun) and _something_else(turn):
        return False
    child = _meant(turn, ahead, named)
    if child is None:
        names = [str(one.given.get("company") or "?") for one in ahead]
        turn.say(
            "Which interview is that? I know of {names}. Please say it once more with the name.",
            names=names,
        )
        return True
    parent = turn.page.talk(child.parent or "")
    return parent is not None and _do(turn, told, parent, child)


def speaks_of_one(turn: Turning) -> bool:
    """Say whether what is asked is about an interview to come, which may move meanwhile."""
    focus = turn.focus()
    return focus is not None and focus[0].script == BEFORE


def _move_at_once(turn: Turning, told: "Move") -> bool:
    """Give a new moment to the interview that is being spoken of, before anything is planned."""
    focus = turn.focus()
    if focus is None or told.kind != "moved":
        return False
    step = turn.scene(focus[0]).step(WHEN)
    when = _new_moment(turn, focus[0], told.rest)
    if when is None or step is None or not isinstance(step.pending, Question):
        return False
    give(turn, focus[0], step.pending, from_moment(when, turn.page.settings.zone))
    return True


def _something_else(turn: Turning) -> bool:
    """Say whether something is asked, or collected, that is not about an interview."""
    focus = turn.focus()
    if focus is None or focus[0].script in (AROUND, BEFORE) or turn.passing(focus[0]):
        return False
    return isinstance(focus[1], Question) or bool(focus[1].into)


def _do(turn: Turning, told: "Move", parent: Record, child: Record) -> bool:
    """Do what words tell of an interview; false where they only look like it."""
    over = turn.asked_for(Kind.ONE) and turn.focus() == (child, turn.scene(child).pending)
    when = _new_moment(turn, parent, told.rest) if told.kind == "moved" else None
    if over and when is None:
        return False
    match told.kind:
        case "off":
            _call_off(turn, parent, child)
        case "on":
            turn.keep(child.but(parked=False))
            turn.say("Good. It stands as it was: {when}.", when=_old_moment(turn, parent) or "")
        case _ if when is None and (UNKNOWN.search(plain(told.rest)) or "indef" in told.rest):
            wait_for_day(turn, parent)
        case _:
            if when is None and not _leaves_open(turn, told.rest):
                return False
            _put_to(turn, parent, child, when)
            if when is None:
                _keep_day(turn, parent, told.rest)
    turn.drop_passing()
    return True


def _leaves_open(turn: Turning, rest: str) -> bool:
    """Say whether words name no moment at all, or a day without its hour."""
    zone = turn.page.settings.zone
    day = read_appointment(rest, turn.at, zone) or possible_moments(rest, turn.at, zone)
    return plain(rest) in NO_DAY or bool(day)


def _meant(turn: Turning, ahead: list[Record], named: list[Record]) -> Record | None:
    """Find the one interview that is named or is at hand, or the only one there is."""
    floor = turn.page.floor
    at_hand = [one for one in ahead if floor and floor.talk in (one.id, one.parent)]
    for found in (named, at_hand, ahead):
        if len(found) == 1:
            return found[0]
    return None


def _is_ahead(turn: Turning, record: Record) -> bool:
    if record.ended:
        return False
    pending = turn.scene(record).pending
    return isinstance(pending, Wait) or (pending is not None and pending.key == "went")


def _as_it_was(parent: Record) -> Record:
    """Put back the moment that is being asked for again, if it is."""
    return parent.restored(WHEN) if WHEN in parent.was else parent


def _call_off(turn: Turning, parent: Record, child: Record) -> None:
    turn.keep(_as_it_was(parent))
    turn.keep(child.but(parked=True))
    when, company = _old_moment(turn, parent), str(child.given.get("company") or "the interview")
    turn.say(
        "All right, {company}, {when}, is off, and I won't come back to it. “{company} is on "
        "again” takes that back.",
        company=company,
        when=when or "",
    )


def wait_for_day(turn: Turning, parent: Record) -> None:
    """Leave an interview alone whose new day nobody knows yet."""
    turn.keep(_as_it_was(parent))
    for one in turn.page.talks:
        if one.script == AROUND and one.parent == parent.id:
            turn.keep(one.but(parked=True))
    turn.say("All right. Until you tell me the new day, I won't come back to it.")


def _put_to(turn: Turning, parent: Record, child: Record, when: datetime | None) -> None:
    """Give the interview its new moment, or ask for it."""
    turn.keep(child.but(parked=False))
    again = turn.resume(_as_it_was(parent))
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
    shifted = SHIFTED.fullmatch(rest)
    if there and shifted:
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
        turn.say("{day}; the hour is still open.", day=Day(named))


def _shifted(old: datetime, found: re.Match[str]) -> datetime:
    word = found["count"].casefold()
    count = COUNTS.get(word) or int(word)
    unit = found["unit"].casefold().rstrip("s")
    span = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(weeks=1)}[unit]
    earlier = (found["way"] or "").casefold() in ("earlier", "forward")
    return old - count * span if earlier else old + count * span
