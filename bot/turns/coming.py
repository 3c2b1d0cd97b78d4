"""Comes and goes: welcome, where were we, go on, pause, set aside, stop, start anew."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.page import Record
from bot.plain import plain
from bot.question import Wait
from bot.reply import Draft
from bot.turns.answering import end_wait
from bot.turns.turning import Turning, comes
from bot.understanding import read_appointment

FURTHER = frozenset(
    "further notice|i say so|i say otherwise|i write|i'm back|im back|i come back".split("|")
)
"""Ends of a pause that only the person knows."""


def where(turn: Turning) -> None:
    """Say in a line where the person was, and how to go on, park or start anew."""
    settings = turn.page.settings
    if settings.paused and settings.paused_until:
        turn.say("I'm quiet until {until}; “go on” ends that.", until=settings.paused_until)
    elif settings.paused:
        turn.say("I'm quiet until you write “go on”.")
    record = turn.main()
    open_ids = {one.id for one in turn.open_talks()}
    if record is None or record.id not in open_ids:
        aside = (one for one in reversed(turn.page.talks) if one.parked and one.parent is None)
        parked = next(aside, None)
        if parked:
            turn.say(
                "Hello again. Your debrief{about} is set aside: “go on” takes it up, “new” "
                "starts another.",
                about=_about(turn, parked),
            )
        elif turn.page.filed:
            turn.say("Hello again. What happened? Tell me in your own words.")
        else:
            welcome(turn)
        return
    turn.again = True
    _where_in(turn, record)


def _where_in(turn: Turning, record: Record) -> None:
    pending = turn.scene(record).pending
    about = _about(turn, record)
    if isinstance(pending, Wait) and turn.page.settings.paused:
        turn.say("Your debrief{about} goes on after that.", about=about)
        return
    if isinstance(pending, Wait):
        turn.say(
            "Welcome back. Your debrief{about} goes on {until}.",
            about=about,
            until=comes(record, pending),
        )
        return
    ago = turn.words.gap(turn.at - (turn.page.spoken or turn.page.met))
    turn.say("Welcome back. We were at your debrief{about}, {ago}.", about=about, ago=ago)
    turn.show(tuple(part for part in turn.scene(record).newest if isinstance(part, Draft)))


def _about(turn: Turning, record: Record) -> str:
    company = turn.company(record)
    return turn.words.render(" on {company}", {"company": company}) if company else ""


def welcome(turn: Turning) -> None:
    """Say who this is and how to begin."""
    turn.say(
        "Hello, I'm Debrief, a program for the hours and days after a no. Tell me what happened, "
        "in your own words. Everything can be skipped, taken back or deleted; “help” says how."
    )


def go_on(turn: Turning) -> None:
    """Take up whatever was paused, waited for or set aside."""
    if turn.page.settings.paused:
        settings = replace(turn.page.settings, paused=False, paused_until=turn.at)
        turn.page = turn.page.but(settings=settings)
        turn.say("No longer quiet.")
    turn.drop_passing()
    focus = turn.focus()
    parked = [one for one in turn.page.talks if one.parked]
    if focus and isinstance(focus[1], Wait):
        end_wait(turn, focus[0], focus[1])
    elif focus is None and parked:
        turn.keep(parked[-1].but(parked=False))
        turn.page = turn.page.raised(parked[-1].id)
        turn.say("Going on where we were{about}.", about=_about(turn, parked[-1]))
    elif focus is None:
        where(turn)
    turn.asks = True


def take_up(turn: Turning, id: str) -> None:
    """Take up one talk by its id, whether it was set aside or lies below others."""
    record = turn.page.talk(id)
    if record is None or record.ended:
        turn.say("That one is over. “new” starts another.")
        return
    turn.drop_passing()
    turn.resume(record)
    turn.say("Going on where we were{about}.", about=_about(turn, record))


def pause(turn: Turning, until: datetime | None = None) -> None:
    """Stay quiet until a moment, or until the person says otherwise."""
    end = until.astimezone(UTC) if until else None
    settings = replace(turn.page.settings, paused=True, paused_until=end)
    turn.page = turn.page.but(settings=settings)
    turn.quiet = True
    if until:
        turn.say("I stay quiet until {until}. “go on” ends that earlier.", until=until)
    else:
        turn.say("I stay quiet until you write “go on”. Everything is kept as it is.")


def pause_until(turn: Turning, words: str) -> None:
    """Stay quiet until a moment given in words; ask where they name none."""
    until = read_appointment(words, turn.at, turn.page.settings.zone)
    if until:
        pause(turn, until)
    elif plain(words) in FURTHER:
        pause(turn)
    else:
        turn.drop_passing()
        turn.begin("pausing", {})


def park(turn: Turning) -> None:
    """Set the open debrief aside."""
    record = next((one for one in reversed(turn.open_talks()) if not turn.passing(one)), None)
    turn.drop_passing()
    if record is None:
        turn.say("There is nothing open to set aside.")
        return
    _set_aside(turn, record)
    turn.say(
        "Your debrief{about} is set aside with everything you said. “go on” takes it up again.",
        about=_about(turn, record),
    )


def _set_aside(turn: Turning, record: Record) -> None:
    for one in turn.page.talks:
        if one.id == record.id or one.id.startswith(f"{record.id}/"):
            turn.keep(one.but(parked=True))


def stop(turn: Turning) -> None:
    """Set everything aside and say how to go on."""
    turn.drop_passing()
    for record in turn.open_talks():
        _set_aside(turn, record)
    turn.said.clear()
    turn.say(
        "Stopped. What you wrote is kept and I won't come back to it by myself. “go on” takes it "
        "up, “export” gives you a copy, “forget me” deletes everything."
    )


def begin_anew(turn: Turning) -> None:
    """Begin another debrief."""
    turn.drop_passing()
    turn.begin("starting", {})
