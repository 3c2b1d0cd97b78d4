"""Takes in whatever a person did: words, a press, an edit, a picture, a sign, an order."""

from bot.effects import Nudge
from bot.heard import (
    Edited,
    Heard,
    Mailing,
    Noted,
    Opened,
    Ordered,
    Pressed,
    Reacted,
    Rewrote,
    Said,
    Sent,
    Unsaid,
)
from bot.phrases import command
from bot.question import Kind, Question
from bot.turns.answering import give
from bot.turns.coming import take_up, where
from bot.turns.commands import follow_order, obey
from bot.turns.editing import edit, rewrite, unsay
from bot.turns.hearing import hear_words
from bot.turns.mailing import mail
from bot.turns.nudging import change_coming
from bot.turns.pressing import press, write_down
from bot.turns.safety import danger, excepted, while_frozen
from bot.turns.turning import Turning


def take_in(turn: Turning, heard: Heard, heard_last: tuple[str, ...]) -> None:
    """Take in what a person did; `heard_last` is the event heard before, if there was one."""
    floor = turn.page.floor
    seen = floor is None or (floor.shown is not None and floor.shown <= heard.at)
    match heard.what:
        case Said() as said:
            hear_words(turn, said, seen=seen)
        case Pressed() as pressed:
            press(turn, pressed)
        case Edited() as edited:
            edit(turn, edited, newest=edited.event in heard_last, seen=seen)
        case Unsaid() as unsaid:
            unsay(turn, unsaid)
        case Sent() as sent:
            _see(turn, sent, seen=seen)
        case Rewrote() as rewrote:
            rewrite(turn, rewrote)
        case Noted() as noted:
            write_down(turn, noted)
        case deed if turn.page.care.frozen and not excepted(turn):
            while_frozen(turn, deed.name if isinstance(deed, Ordered) else None)
        case deed:
            _do(turn, deed)


def _do(turn: Turning, deed: Opened | Reacted | Ordered | Mailing | Nudge) -> None:
    match deed:
        case Opened():
            where(turn)
        case Reacted():
            _read_sign(turn, deed)
        case Ordered():
            _follow(turn, deed)
        case Mailing():
            mail(turn, deed)
        case Nudge():
            change_coming(turn, deed)


def _see(turn: Turning, sent: Sent, *, seen: bool) -> None:
    """Say what of a picture, a voice note or a file can be taken: the words under it alone."""
    if danger(turn, sent.text):
        return
    if turn.page.care.frozen and not excepted(turn):
        while_frozen(turn, command(sent.text), sent.text)
        return
    if sent.kind == "picture":
        turn.say("I can't look at pictures.")
    elif sent.kind == "voice":
        turn.say("I can't listen to voice notes.")
    else:
        turn.say("I can't open files.")
    if sent.text.strip():
        hear_words(turn, Said(sent.text, sent.reply_to), seen=seen)
    elif sent.kind == "voice":
        turn.say("A few written words are enough.")
    else:
        turn.say("If something in it matters, tell me in a few words, or paste what it says.")


def _read_sign(turn: Turning, reacted: Reacted) -> None:
    """Take a nod for a yes where just that was asked; any other sign asks for no more than it is.

    What cannot be undone is not done for a sign.
    """
    focus, floor = turn.focus(), turn.page.floor
    under = {(one.talk, one.key) for one in turn.page.shown if one.bears(reacted.reply)}
    if focus is None or floor is None or (floor.talk, floor.key) not in under:
        return
    record, pending = focus
    asks = isinstance(pending, Question) and pending.kind is Kind.YES_NO
    if reacted.nod is None or not asks or turn.passing(record):
        turn.say("I see your sign. To answer, a tap or a word is enough.")
    elif isinstance(pending, Question):
        turn.say("I take that as a yes." if reacted.nod else "I take that as a no.")
        give(turn, record, pending, reacted.nod)


def _follow(turn: Turning, ordered: Ordered) -> None:
    if ordered.name == "take_up":
        take_up(turn, ordered.words)
    elif ordered.words:
        follow_order(turn, ordered.name, ordered.words)
    else:
        obey(turn, ordered.name)
