"""One turn of a page: what was heard and the time in, the page with the reply it owes out."""

from dataclasses import replace
from datetime import datetime

from bot.answering import in_words
from bot.coming import where
from bot.effects import Begin, Effect, Forget, Freeze, Hear, Reopen, Unfreeze
from bot.heard import Dice, Heard, News, Opened, Paid, Pressed, Said
from bot.hearing import hear_words, open_with, press
from bot.house import House
from bot.page import HEARD_LIMIT, SHOWN_LIMIT, Care, Filed, Floor, Page, Record, Shown
from bot.phrases import looks_back
from bot.question import Kind, Option, Pending, Question, Wait
from bot.replay import Scene
from bot.reply import Asked, Reply
from bot.revising import reopen
from bot.scripts import HOUSE
from bot.turning import Turning
from bot.waking import next_wake, pass_time

SETTLING = 50
"""Rounds after which scripts that keep setting each other off are an error."""


def turn(page: Page, heard: News, at: datetime, dice: bytes, house: House = HOUSE) -> Page:
    """Give the page as it is after something was heard; pure, and the reply is in `page.owed`.

    `at` is the shell's clock; `dice` are 16 random bytes or more. The same event again changes
    nothing.
    """
    if isinstance(heard, Paid):
        return _waking(_paid(page, heard), at, house)
    if isinstance(heard, Heard) and heard.event in page.heard:
        return page
    turning = Turning(_greeted(page, heard, at), at, Dice(dice), house)
    woken = pass_time(turning)
    for id, key in woken:
        _show_woken(turning, id, key)
    if isinstance(heard, Heard):
        _take(turning, heard)
    else:
        turning.unprompted = True
    _settle(turning)
    _owe(turning)
    return _waking(replace(turning.page, last=max(at, page.last)), at, house)


def _greeted(page: Page, heard: News, at: datetime) -> Page:
    """Note the event, and at the first meeting the zone that the platform knows."""
    if not isinstance(heard, Heard):
        return page
    if heard.zone and page.version == 0:
        page = replace(page, settings=replace(page.settings, zone=heard.zone))
    return replace(page, heard=(*page.heard, heard.event)[-HEARD_LIMIT:])


def _show_woken(turning: Turning, id: str, key: str) -> None:
    record = turning.page.talk(id)
    if record is None:
        return
    turning.page = turning.page.raised(id)
    turning.show(turning.scene(record).said_after(key))


def _take(turning: Turning, heard: Heard) -> None:
    floor = turning.page.floor
    seen = floor is None or (floor.shown is not None and floor.shown <= heard.at)
    match heard.what:
        case Said() as said:
            hear_words(turning, said, seen=seen)
        case Pressed() as pressed:
            press(turning, pressed)
        case Opened():
            where(turning)


def _settle(turning: Turning) -> None:
    """Do what the scripts want done, begin and drop follow-ups, and file what has ended."""
    for _ in range(SETTLING):
        if not any(_settle_one(turning, record.id) for record in turning.page.talks):
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
            turning.keep(replace(record, done=(*record.done, key)))
            _apply(turning, effect)
            return True
    if not record.was and _follow(turning, record, scene):
        return True
    if scene.pending is None:
        _end(turning, record, scene)
        return True
    return False


def _follow(turning: Turning, record: Record, scene: Scene) -> bool:
    """Begin the follow-ups that are wanted and new, and drop the untouched that no longer are."""
    wanted = {one.key: one for one in scene.follow_ups}
    for key, one in wanted.items():
        child = turning.page.talk(f"{record.id}/{key}")
        if key not in record.followed:
            zone = turning.page.settings.zone
            new = Record(f"{record.id}/{key}", one.script, turning.at, zone, dict(one.given))
            turning.page = replace(turning.page, talks=(new, *turning.page.talks))
            turning.keep(replace(record, followed=(*record.followed, key)))
            return True
        if child and child.ended is None and child.given != one.given:
            turning.keep(replace(child, given=dict(one.given)))
            return True
    for key in record.followed:
        child = turning.page.talk(f"{record.id}/{key}")
        if key not in wanted and child and not child.touched:
            turning.page = turning.page.without({child.id})
            followed = tuple(one for one in record.followed if one != key)
            turning.keep(replace(record, followed=followed))
            return True
    return False


def _end(turning: Turning, record: Record, scene: Scene) -> None:
    """Take an ended talk off the page; a kept one is filed with the answers of its path alone."""
    turning.page = turning.page.without({record.id})
    if turning.passing(record):
        turning.asks = True
        return
    path = {step.pending.key for step in scene.steps}
    answers = {key: one for key, one in record.answers.items() if key in path}
    ended = replace(record, answers=answers, was={}, ended=record.ended or turning.at)
    page = turning.page
    others = tuple(one for one in page.filed if one.id != record.id)
    index = Filed(record.id, record.script, ended.ended or turning.at)
    turning.page = replace(page, filed=(*others, index), filing=(*page.filing, ended))


def _apply(turning: Turning, effect: Effect) -> None:
    match effect:
        case Begin(script, given):
            turning.begin(script, given)
        case Hear(text, opener):
            _hear_held(turning, text, opener)
        case Reopen(talk, key):
            record = turning.page.talk(talk)
            if record:
                reopen(turning, record, key)
        case Freeze():
            turning.page = replace(turning.page, care=Care(3, turning.at, frozen=True))
        case Unfreeze():
            turning.page = replace(turning.page, care=Care(1, turning.at))
        case Forget():
            turning.page = replace(turning.page, forgotten=True)


def _hear_held(turning: Turning, text: str, opener: bool) -> None:
    """Take held words now; the talk that held them is over."""
    turning.drop_passing()
    if opener:
        open_with(turning, text)
    else:
        turning.vetted = True
        hear_words(turning, Said(text), seen=True)


def _owe(turning: Turning) -> None:
    """Put together the reply that is owed, and give the floor to its question."""
    if not turning.asks:
        return
    page = turning.page
    silent = page.care.frozen or page.forgotten or turning.quiet
    focus = None if silent else turning.focus()
    token = turning.dice.word(8)
    if focus and focus[1].key in focus[0].was:
        _remember(turning, focus[0], focus[1])
    asked = _asked(turning, *focus) if focus else None
    if not turning.said and asked is None:
        return
    reply = Reply(token, turning.at, tuple(turning.said), asked, turning.unprompted)
    before = turning.spoke
    floor = None
    if focus:
        floor = Floor(focus[0].id, focus[1].key, token, None, turning.unprompted, before)
        if page.floor and (page.floor.talk, page.floor.key) == (floor.talk, floor.key):
            old = page.floor
            floor = replace(floor, doubt=old.doubt, shown=old.shown, before=before or old.before)
    turning.page = replace(page, owed=(*page.owed, reply), floor=floor)


def _remember(turning: Turning, record: Record, pending: Pending) -> None:
    """Remind of the answer that a question had before it was asked again."""
    if isinstance(pending, Question):
        old = in_words(turning.words, pending, record.was[pending.key].value)
        turning.say("You had said “{old}”. “keep” leaves it so.", old=old)


def _asked(turning: Turning, record: Record, pending: Pending) -> Asked:
    """Put a question as a channel shows it."""
    translate = turning.words.translate
    also = _ways_out(turning) if turning.again else ()
    if isinstance(pending, Wait):
        early = (Option("early", pending.early),) if pending.early else ()
        return Asked(record.id, pending.key, "wait", options=early, also=also)
    options: tuple[Option, ...] = pending.options
    if pending.kind is Kind.YES_NO:
        options = (Option("yes", translate("Yes")), Option("no", translate("No")))
    text = "" if pending.items and not turning.again else pending.text
    skip = translate("Skip")
    return Asked(record.id, pending.key, pending.kind.value, text, options, skip, also)


def _ways_out(turning: Turning) -> tuple[Option, ...]:
    translate = turning.words.translate
    return (
        Option("park", translate("Set it aside")),
        Option("new", translate("Start something new")),
    )


def _paid(page: Page, paid: Paid) -> Page:
    """Mark replies as shown, and the floor with the platform's time of showing."""
    done = tuple(one for one in page.owed if one.token in paid.tokens)
    owed = tuple(one for one in page.owed if one.token not in paid.tokens)
    new = tuple(Shown(one.token, one.asked.talk, one.asked.key) for one in done if one.asked)
    floor = page.floor
    if floor and floor.token in paid.tokens:
        floor = replace(floor, shown=paid.at)
    return replace(page, owed=owed, floor=floor, shown=(*page.shown, *new)[-SHOWN_LIMIT:])


def _waking(page: Page, at: datetime, house: House) -> Page:
    return replace(page, wake_at=next_wake(Turning(page, at, Dice(b""), house)))


def needed(page: Page, heard: News) -> tuple[str, ...]:
    """Name the filed talks that a turn must have on the page."""
    on_page = {record.id for record in page.talks}
    filed = [one.id for one in page.filed if one.id not in on_page]
    match heard:
        case Heard(what=Pressed(talk=talk)) if talk in filed:
            return (talk,)
        case Heard(what=Said(reply_to=token)) if token:
            talks = {one.talk for one in page.shown if one.token == token}
            return tuple(id for id in filed if id in talks)
        case Heard(what=Said(text=text)) if filed and looks_back(text):
            return _family_filed(page, filed)
    return ()


def _family_filed(page: Page, filed: list[str]) -> tuple[str, ...]:
    """Name the filed talks that belong to the debrief at hand, or to the last one there was."""
    kept = [record.id for record in page.talks if record.script in HOUSE.scripts]
    root = (kept or filed)[-1].partition("/")[0]
    return tuple(id for id in filed if id.partition("/")[0] == root)
