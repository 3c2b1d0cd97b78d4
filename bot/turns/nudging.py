"""What is coming: the list of it, and later, done or no more for each."""

import re
from datetime import UTC, datetime

from bot.effects import Nudge
from bot.page import Snooze
from bot.plain import plain
from bot.question import OPTIONS_LIMIT, Value, Wait, from_moment
from bot.reading_moments import unclear_moment
from bot.reply import Card, Section
from bot.turns.answering import end_wait
from bot.turns.rings import Ring, rings, welcome_at
from bot.turns.turning import Turning
from bot.understanding import read_appointment, read_time

SEARCHING = re.compile(r"\b(?:new|roles?|jobs?|applying|search|companies|letters?)\b")
"""What a nudge about the search itself may be called."""
NUMBERED = re.compile(
    r"#?(\d{1,2})\b(?![./:]\d)[\s,:.-]*(?:(?:until|till|to|for|by)\b)?\s*(.*)", re.DOTALL
)


def coming(turn: Turning) -> list[Ring]:
    """Give what the page will say by itself, in the order in which it comes."""
    told = [one for one in rings(turn) if one.said]
    return sorted(told, key=lambda one: _when(turn, one))[:OPTIONS_LIMIT]


def tell_coming(turn: Turning) -> None:
    """List what is coming, and ask whether something of it should change."""
    found = coming(turn)
    sections = tuple(Section(turn.words.moment(_when(turn, one)), (one.what,)) for one in found)
    if found:
        turn.show((Card(turn.words.translate("What is coming"), sections),))
    settings = turn.page.settings
    if found and settings.paused and settings.paused_until is None:
        turn.say("All of it is paused until you say “go on”.")
    _ask(turn, found)


def _when(turn: Turning, ring: Ring) -> datetime:
    return welcome_at(ring, turn.page) or ring.due


def _ask(turn: Turning, found: list[Ring], deed: str = "") -> None:
    """Ask which of some things to change, and how where that is not clear yet."""
    turn.drop_passing()
    if not found:
        turn.say("Nothing is planned: I won't write by myself.")
        return
    given: dict[str, Value] = {
        "talks": tuple(one.talk for one in found),
        "keys": tuple(one.key for one in found),
        "labels": tuple(one.what for one in found),
        "deed": deed,
    }
    turn.begin("nudging", given)


def obey_nudge(turn: Turning, deed: str, words: str = "") -> None:
    """Do something with what words name: by number in the list, else what is at hand, or alone."""
    found = coming(turn)
    one = _at_hand(turn) or _asked_about(turn, found) or (found[0] if len(found) == 1 else None)
    until, number = _time_and_number(turn, deed, words)
    if number and number <= len(found):
        one = found[number - 1]
    elif number and found:
        turn.say("There is no number {number} among what is coming.", number=number)
        tell_coming(turn)
        return
    if until and not (found or one or number):
        turn.drop_passing()
        turn.begin("a_reminder", {"due": from_moment(until, turn.page.settings.zone)})
    elif one is None:
        _ask(turn, found, deed)
    elif deed == "LATER" and until is None:
        if words:
            turn.tell(unclear_moment(words, turn.at, turn.page.settings.zone))
        _ask(turn, [one], deed)
    else:
        turn.drop_passing()
        change_coming(turn, Nudge(one.talk, one.key, deed, until))


def stop_about(turn: Turning, words: str) -> bool:
    """Drop what is about somebody named in words; false where nothing is."""
    wanted = f" {plain(words)} "
    found = [one for one in _stoppable(turn) if wanted in f" {_about(turn, one)} "]
    at_hand = _at_hand(turn)
    if not found and at_hand and SEARCHING.search(words):
        found = [at_hand]
    if len(found) > 1:
        _ask(turn, found, "STOP")
    elif found:
        turn.drop_passing()
        change_coming(turn, Nudge(found[0].talk, found[0].key, "STOP"))
    return bool(found)


def _stoppable(turn: Turning) -> list[Ring]:
    """Give what is coming and what follow-ups ask for, each once."""
    found = {one.talk: one for one in coming(turn)}
    for record in turn.open_talks():
        pending = turn.scene(record).pending
        if record.parent and pending and record.id not in found:
            found[record.id] = Ring(record.id, pending, turn.at, asked=True)
    return list(found.values())


def _about(turn: Turning, one: Ring) -> str:
    record = turn.page.talk(one.talk)
    given = record.given if record else {}
    return plain(f"{given.get('company') or ''} {given.get('name') or ''} {one.what}")


def _at_hand(turn: Turning) -> Ring | None:
    """Give the nudge that has the floor: one that was just shown, or just agreed on."""
    floor = turn.page.floor
    record = turn.page.talk(floor.talk) if floor else None
    pending = turn.scene(record).pending if record else None
    if floor is None or record is None or pending is None or pending.key != floor.key:
        return None
    nudge = record.parent is not None or isinstance(pending, Wait)
    return Ring(record.id, pending, turn.at, asked=True) if nudge else None


def _asked_about(turn: Turning, found: list[Ring]) -> Ring | None:
    """Give the nudge that the person is being asked about, where it is clear which."""
    record = next((one for one in turn.page.talks if one.script == "nudging"), None)
    step = turn.scene(record).step("which") if record else None
    if record is None or step is None:
        return None
    place = str(step.answer.value).removeprefix("a")
    talks, keys = record.given["talks"], record.given["keys"]
    if not (place.isdigit() and isinstance(talks, tuple) and isinstance(keys, tuple)):
        return None
    named = talks[int(place)], keys[int(place)]
    return next((one for one in found if (one.talk, one.key) == named), None)


def _time_and_number(turn: Turning, deed: str, words: str) -> tuple[datetime | None, int]:
    """Read "2 friday 9" as a number in the list and a moment; 0 stands for no number."""
    zone = turn.page.settings.zone
    numbered = NUMBERED.fullmatch(words.strip())
    if deed == "LATER" and words and not (numbered and not numbered[2]):
        whole = read_time(words, turn.at, zone)
        if whole or not numbered:
            return whole or read_appointment(words, turn.at, zone), 0
    if numbered is None:
        return None, 0
    until = read_appointment(numbered[2], turn.at, zone) if numbered[2] else None
    return until, int(numbered[1])


def change_coming(turn: Turning, nudge: Nudge) -> None:
    """Put something off to a moment that the person names, take it for done, or drop it."""
    record = turn.page.talk(nudge.talk)
    pending = turn.scene(record).pending if record else None
    if record is None or pending is None or pending.key != nudge.key:
        turn.say("That has changed meanwhile. “nudges” shows what is coming.")
    elif nudge.deed == "LATER" and nudge.until:
        instead = pending.until if isinstance(pending, Wait) else None
        turn.keep(record.put_off(nudge.key, Snooze(nudge.until.astimezone(UTC), instead)))
        if isinstance(pending, Wait) and pending.what:
            turn.say("I'll come back {until} to {what}.", what=pending.what, until=nudge.until)
        else:
            turn.say("I'll come back to it {until}.", until=nudge.until)
    elif nudge.deed == "DONE" and isinstance(pending, Wait) and pending.early:
        end_wait(turn, record, pending)
    else:
        turn.keep(record.but(parked=True))
        if isinstance(pending, Wait) and pending.what:
            turn.say("All right, I won't come back to {what}.", what=pending.what)
        else:
            turn.say("All right, I won't come back to that by myself.")
