"""Shows a page without a word of the person's, for the engineer who hunts a fault."""

from datetime import datetime

from bot.heard import Dice
from bot.house import House
from bot.page import Page, Record
from bot.question import Wait
from bot.replay import replay
from bot.scripts import HOUSE
from bot.turns.rings import rings, welcome_at
from bot.turns.turning import Turning


def keys_of(page: Page) -> str:
    """Name the talks of a page and the keys answered in them."""
    return "; ".join(f"{one.id} {one.script} [{' '.join(one.answers)}]" for one in page.talks)


def explain(page: Page, house: House = HOUSE) -> str:
    """Describe a page: floor, debts, wakes, and each talk's path with what it waits for."""
    floor = f"{page.floor.talk} {page.floor.key}" if page.floor else "nobody"
    shown = page.floor.shown.isoformat() if page.floor and page.floor.shown else "not yet"
    lines = [
        f"page {page.id} version {page.version} release {page.release}",
        f"floor {floor} shown {shown}",
        f"owed {' '.join(one.token for one in page.owed) or 'nothing'}",
        f"wake {_at(page.wake_at)} lease {_at(page.lease)}",
        f"care level {page.care.level} frozen {page.care.frozen}",
        f"events {len(page.heard)} filed {len(page.filed)} woken {' '.join(page.woken) or 'none'}",
        *_time(page, house),
    ]
    for record in page.talks:
        lines += _talk(record, house)
    return "\n".join(lines)


def _time(page: Page, house: House) -> list[str]:
    settings, turning = page.settings, Turning(page, page.last, Dice(b""), house)
    paused = f"until {_at(settings.paused_until)}" if settings.paused else "no"
    lines = [
        f"zone {settings.zone} from {settings.zone_from or 'nobody'} "
        f"country {settings.country or 'unknown'}",
        f"quiet {settings.quiet_from} to {settings.quiet_to} weekends {settings.weekends} "
        f"paused {paused}",
        f"nudged {_at(page.nudged)} ignored {page.ignored}",
    ]
    for ring in rings(turning):
        asked = "asked for" if ring.asked else "unprompted"
        welcome = _at(welcome_at(ring, page))
        lines.append(f"ring {ring.talk} {ring.key} due {_at(ring.due)} {asked} welcome {welcome}")
    return lines


def _at(moment: datetime | None) -> str:
    return moment.isoformat() if moment else "never"


def _talk(record: Record, house: House) -> list[str]:
    scene = replay(house.script(record.script), record, house.words)
    state = "parked" if record.parked else "ended" if record.ended else "open"
    lines = [f"talk {record.id} {record.script} {state} begun {record.begun.isoformat()}"]
    for step in scene.steps:
        answer = step.answer
        how = f" {answer.value} {_at(answer.until)}" if isinstance(step.pending, Wait) else ""
        lines.append(f"  {step.pending.key} by {answer.by} at {answer.at.isoformat()}{how}")
    path = {step.pending.key for step in scene.steps}
    off = [key for key in record.answers if key not in path]
    if off:
        lines.append(f"  off the path: {' '.join(off)}")
    for key, snooze in record.snoozed.items():
        lines.append(f"  put off: {key} until {_at(snooze.until)}{' rung' * snooze.rung}")
    if record.was:
        lines.append(f"  asked again: {' '.join(record.was)}")
    lines += [f"  follows {one.key} {one.script}" for one in scene.follow_ups]
    lines += [f"  wants {key} {type(effect).__name__}" for key, effect in scene.effects]
    match scene.pending:
        case None:
            lines.append("  at its end")
        case Wait(key=key, until=until):
            lines.append(f"  waits {key} until {until.isoformat()}")
        case question:
            lines.append(f"  asks {question.key} ({question.kind.value})")
    return lines
