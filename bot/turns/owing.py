"""Puts together the reply that a turn owes, and gives the floor to its question."""

from bot.page import Floor, Page, Record
from bot.privacy import notice_for
from bot.question import Kind, Option, Pending, Question, Wait, in_words
from bot.reply import Asked, Asking, Reply
from bot.turns.safety import excepted
from bot.turns.turning import Turning, comes

SHOWN_AS: dict[Kind, Asking] = {
    Kind.TEXT: "text",
    Kind.PLACE: "text",
    Kind.ONE: "one",
    Kind.SEVERAL: "several",
    Kind.YES_NO: "yes_no",
    Kind.MOMENT: "moment",
    Kind.COLLECT: "collect",
}
"""How a channel shows each kind of question."""


def owe(turning: Turning) -> None:
    """Put together the reply that is owed, and give the floor to its question."""
    if not turning.asks:
        return
    turning.unseen.clear()
    page = turning.page
    frozen = page.care.frozen and not excepted(turning)
    silent = frozen or page.forgotten or turning.quiet
    focus = None if silent else turning.focus()
    token = turning.dice.word(8)
    if focus and focus[1].key in focus[0].was:
        _remember(turning, focus[0], focus[1])
    if focus and focus[0].id in page.woken:
        page = _hear_of(turning, focus[0])
    asked = _asked(turning, *focus) if focus else None
    if not turning.said and asked is None:
        if turning.unprompted or silent:
            return
        turning.say("All right.")
    veiled = (turning.unprompted or turning.late) and not page.settings.open_words
    notice = "" if page.noticed or turning.unprompted else notice_for(page.address.platform)
    if notice:
        page = page.but(noticed=True)
        notice = turning.words.translate(notice)
    parts = tuple(turning.said)
    told = turning.unprompted, notice, veiled
    reply = Reply(token, turning.at, parts, asked, *told, language=turning.words.language)
    before = turning.spoke
    floor = None
    if focus:
        floor = Floor(focus[0].id, focus[1].key, token, None, turning.unprompted, before)
        floor = floor.but(doubt=turning.hint)
        if page.floor and (page.floor.talk, page.floor.key) == (floor.talk, floor.key):
            old = page.floor
            floor = floor.but(doubt=old.doubt, shown=old.shown, before=before or old.before)
    turning.page = page.but(owed=(*page.owed, reply), floor=floor)


def _hear_of(turning: Turning, record: Record) -> Page:
    """Say what a talk that went on by itself had to say before its question."""
    step = next(reversed(turning.scene(record).steps), None)
    if step is None or step.answer.by == "clock":
        turning.said += turning.scene(record).newest
    page = turning.page
    return page.but(woken=tuple(id for id in page.woken if id != record.id))


def _remember(turning: Turning, record: Record, pending: Pending) -> None:
    """Remind of the answer that a question had before it was asked again."""
    if isinstance(pending, Question):
        old = in_words(turning.words, pending, record.was[pending.key].value)
        turning.say("You had said “{old}”. “leave it” keeps that.", old=old)


def _asked(turning: Turning, record: Record, pending: Pending) -> Asked:
    """Put a question as a channel shows it."""
    translate = turning.words.translate
    also = _ways_out(turning) if turning.again else ()
    if turning.unprompted and record.parent:
        also = _ways_off(turning)
    if isinstance(pending, Wait):
        early = (Option("early", pending.early),) if pending.early else ()
        here = turning.spoke is not None and turning.spoke[0] == record.id
        told = "" if here or turning.again else "We go on {until}, or as soon as you say so."
        text = turning.words.render(told, {"until": comes(record, pending)})
        return Asked(record.id, pending.key, "wait", text, early, also=also)
    options: tuple[Option, ...] = pending.options
    if pending.kind is Kind.YES_NO:
        options = (Option("yes", translate("Yes")), Option("no", translate("No")))
    just_noted = pending.items and turning.spoke == (record.id, pending.key)
    text = "" if just_noted else pending.text
    skip = translate("Skip")
    return Asked(record.id, pending.key, SHOWN_AS[pending.kind], text, options, skip, also)


def _ways_off(turning: Turning) -> tuple[Option, ...]:
    translate = turning.words.translate
    return (
        Option("snooze", translate("Later")),
        Option("stop this", translate("No more of this")),
    )


def _ways_out(turning: Turning) -> tuple[Option, ...]:
    translate = turning.words.translate
    return (
        Option("park", translate("Set it aside")),
        Option("new", translate("Start something new")),
    )
