"""One turn of a page: what was heard and the time in, the page with the reply it owes out."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.community import Community
from bot.heard import (
    Dice,
    Edited,
    Heard,
    Mailing,
    News,
    Noted,
    Paid,
    Pressed,
    Rang,
    Rewrote,
    Said,
    Unreached,
    Unsaid,
)
from bot.house import House
from bot.page import HEARD_LIMIT, RELEASE, SHOWN_LIMIT, Page, Shown
from bot.phrases import looks_back
from bot.reply import Reply
from bot.scripts import HOUSE
from bot.turns.moving import AROUND
from bot.turns.owing import owe
from bot.turns.placing import arrive, take_language
from bot.turns.reaching import found_again, unreached
from bot.turns.revising import slip
from bot.turns.settling import settle
from bot.turns.sources import note_source
from bot.turns.taking_in import take_in
from bot.turns.turning import Turning
from bot.turns.waking import next_due, pass_time, ring
from bot.understanding import read_move
from bot.welcome import IGNORED

LATE_ANSWER = timedelta(hours=12)
"""From so long after somebody wrote on, an answer is not expected: it comes as if by itself."""


def turn(
    page: Page,
    heard: News,
    at: datetime,
    dice: bytes,
    house: House = HOUSE,
    community: Community | None = None,
) -> Page:
    """Give the page as it is after something was heard; pure, and the reply is in `page.owed`.

    `at` is the shell's clock; `dice` are 16 random bytes or more; `community` is what the manager
    of the person's community has set. The same event again changes nothing.
    """
    if isinstance(heard, Paid) and page.release == RELEASE:
        return _paid(page, heard)
    if isinstance(heard, Unreached):
        return unreached(page, heard)
    if isinstance(heard, Heard) and (heard.event in page.heard or heard.also in page.heard):
        return page
    turning = Turning(page, at, Dice(dice), house, community)
    spoken = page.spoken
    match heard:
        case Paid():
            turning.page = _paid(page, heard)
        case Heard():
            _hear(turning, heard)
            spoken = at
        case Rang():
            ring(turning)
    if not isinstance(heard, Paid):
        settle(turning)
        owe(turning)
    turning.page = turning.page.but(spoken=spoken, last=max(at, page.last), release=RELEASE)
    due = next_due(turning)
    page = _planning(turning.page) if due and page.due is None else turning.page
    return page.but(due=due, wake_at=None if page.unreachable else _wake(page.owed, due))


def _planning(page: Page) -> Page:
    """Let the reply know that it is the first after which something comes by itself."""
    return page.but(owed=(*page.owed[:-1], *(replace(one, plans=True) for one in page.owed[-1:])))


def _wake(owed: tuple[Reply, ...], due: datetime | None) -> datetime | None:
    """Give the moment at which a page wants the clock: at once while it owes something."""
    return owed[0].at if owed else due


def _hear(turning: Turning, heard: Heard) -> None:
    page = turning.page
    # The event comes last, where an edit looks for what was heard just before.
    events = (*page.heard, *((heard.also,) if heard.also else ()), heard.event)[-HEARD_LIMIT:]
    # What was held back while nobody answered is due again, late or not.
    held = page.ignored >= IGNORED or page.unreachable
    due = turning.at if held else page.due
    turning.page = page.but(heard=events, ignored=0, due=due, door=heard.door or page.door)
    turning.page = turning.page.but(belongs=heard.community or page.belongs)
    take_language(turning, heard.locale)
    turning.late = heard.missed and turning.at - heard.at > LATE_ANSWER
    if heard.missed:
        turning.say("Sorry, I was away when you wrote.")
    found_again(turning)
    arrive(turning, heard.zone)
    pass_time(turning)
    take_in(turning, heard, heard_last=page.heard[-1:])
    note_source(turning, heard)


def _paid(page: Page, paid: Paid) -> Page:
    """Mark replies as shown, and the floor with the platform's time of showing."""
    done = tuple(one for one in page.owed if one.token in paid.tokens)
    owed = tuple(one for one in page.owed if one.token not in paid.tokens)
    new = tuple(
        Shown(one.token, one.asked.talk, one.asked.key, paid.post) for one in done if one.asked
    )
    floor = page.floor
    if floor and floor.token in paid.tokens:
        floor = floor.but(shown=paid.at)
    shown = (*page.shown, *new)[-SHOWN_LIMIT:]
    door = paid.door or page.door
    return page.but(owed=owed, floor=floor, shown=shown, wake_at=_wake(owed, page.due), door=door)


def needed(page: Page, heard: News) -> tuple[str, ...]:
    """Name the filed talks that a turn must have on the page."""
    on_page = {record.id for record in page.talks}
    filed = [one.id for one in page.filed if one.id not in on_page]
    if not filed:
        return ()
    match heard:
        case Heard(
            what=Pressed(talk=talk) | Rewrote(talk=talk) | Mailing(talk=talk) | Noted(talk=talk)
        ):
            wanted = {talk, *_offered(page)}
        case Heard(what=Edited(event=event) | Unsaid(event=event)):
            wanted = {one.talk for one in page.sources if one.event == event}
        case Heard(what=Said(text=text, reply_to=token)):
            wanted = {one.talk for one in page.shown if token and one.bears(token)}
            wanted |= _offered(page) | _spoken_of(page, filed, text)
            if page.floor:
                wanted.add(page.floor.talk)
        case _:
            return ()
    return tuple(id for id in filed if id in wanted)


def _offered(page: Page) -> set[str]:
    """Name the talks of which an answer is offered to be changed."""
    offered = [one.given.get("talks") for one in page.talks if one.script == "changing"]
    return {id for ids in offered if isinstance(ids, tuple) for id in ids}


def _spoken_of(page: Page, filed: list[str], text: str) -> set[str]:
    """Name the talks that words ask for: the debrief before, or an interview that moved."""
    wanted: set[str] = set()
    if looks_back(text) or slip(text):
        wanted.update(_family_filed(page, filed))
    interviews = {one.parent or "" for one in page.talks if one.script == AROUND}
    if interviews and read_move(text):
        wanted |= interviews
    return wanted


def _family_filed(page: Page, filed: list[str]) -> tuple[str, ...]:
    """Name the filed talks that belong to the debrief at hand, or to the last one there was."""
    kept = [record.id for record in page.talks if record.script in HOUSE.scripts]
    root = (kept or filed)[-1].partition("/")[0]
    return tuple(id for id in filed if id.partition("/")[0] == root)
