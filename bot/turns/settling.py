"""Brings a page to rest after something was heard: effects, follow-ups, talks that have ended."""

from dataclasses import replace

from bot.effects import Begin, Effect, Forget, Freeze, Hear, Move, Nudge, Pause, Reopen
from bot.heard import Said
from bot.page import Record
from bot.replay import Scene
from bot.turns.coming import pause
from bot.turns.filing import file
from bot.turns.hearing import hear_words
from bot.turns.nudging import change_coming
from bot.turns.opening import open_with
from bot.turns.placing import ask_place, move
from bot.turns.revising import reopen
from bot.turns.turning import Turning

SETTLING = 50
"""Rounds after which scripts that keep setting each other off are an error."""


def settle(turning: Turning) -> None:
    """Do what the scripts want done, begin and drop follow-ups, and file what has ended."""
    for _ in range(SETTLING):
        if not any(_settle_one(turning, record.id) for record in turning.page.talks):
            ask_place(turning)
            return
    raise RuntimeError("the talks of a page do not come to rest")


def _settle_one(turning: Turning, id: str) -> bool:
    """Settle one talk; true if something changed."""
    record = turning.page.talk(id)
    if record is None or record.parked:
        return False
    scene = turning.scene(record)
    for key, effect in scene.effects:
        if key not in record.done:
            turning.keep(record.but(done=(*record.done, key)))
            _apply(turning, effect)
            return True
    if not record.was and _follow(turning, record, scene):
        return True
    if scene.pending is None:
        _end(turning, record)
        return True
    return False


def _follow(turning: Turning, record: Record, scene: Scene) -> bool:
    """Begin the follow-ups that are wanted and new, and drop the untouched that no longer are."""
    wanted = {one.key: one for one in scene.follow_ups}
    for key, one in wanted.items():
        child = turning.page.talk(f"{record.id}/{key}")
        if key not in record.followed:
            new = turning.record(f"{record.id}/{key}", one.script, one.given)
            turning.page = turning.page.but(talks=(new, *turning.page.talks))
            turning.keep(record.but(followed=(*record.followed, key)))
            return True
        if child and child.ended is None and child.given != one.given:
            turning.keep(child.but(given=dict(one.given)))
            return True
    for key in record.followed:
        child = turning.page.talk(f"{record.id}/{key}")
        if key not in wanted and child and child.touched and not child.parked:
            turning.keep(child.but(parked=True))
            return True
        if key not in wanted and child and not child.touched:
            turning.page = turning.page.without({child.id})
            followed = tuple(one for one in record.followed if one != key)
            turning.keep(record.but(followed=followed))
            return True
    return False


def _end(turning: Turning, record: Record) -> None:
    """Take an ended talk off the page; one that is kept is filed."""
    if not turning.passing(record):
        file(turning, record)
        return
    turning.page = turning.page.without({record.id})
    # Where it lapsed by itself, nobody is written to for it.
    turning.asks = turning.asks or not turning.unprompted


def _apply(turning: Turning, effect: Effect) -> None:
    match effect:
        case Begin(script, given):
            turning.begin(script, given)
        case Hear():
            _hear_held(turning, effect)
        case Reopen(talk, key):
            record = turning.page.talk(talk)
            if record:
                reopen(turning, record, key)
        case Freeze():
            kept = replace(turning.page.care, level=3, at=turning.at, frozen=True)
            turning.page = turning.page.but(care=kept)
        case Forget():
            turning.page = turning.page.but(forgotten=True)
        case Nudge():
            change_coming(turning, effect)
        case Pause(until):
            pause(turning, until)
        case Move(zone, country):
            move(turning, zone, country)


def _hear_held(turning: Turning, held: Hear) -> None:
    """Take held words now; the talk that held them is over."""
    turning.drop_passing()
    if held.opener:
        open_with(turning, held.text)
        return
    turning.vetted = True
    for text in filter(None, (held.text, held.further)):
        hear_words(turning, Said(text), seen=True)
