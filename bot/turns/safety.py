"""Danger before everything: what a turn does when care finds a sign, and while all is frozen."""

from datetime import timedelta

from bot import care
from bot.orders import order
from bot.page import Care
from bot.reply import Line
from bot.turns.commands import follow_order, obey
from bot.turns.turning import Turning

MEMORY = timedelta(hours=24)
"""For this long a check-in is not asked again."""
EXCEPTED = ("forgetting",)
"""Talks that go on while everything is frozen: nobody is kept from deleting their words."""
ALWAYS = ("support", "export", "forget", "help", "privacy", "about", "language")
"""Commands that work while everything is frozen."""


def danger(turn: Turning, text: str) -> bool:
    """Answer signs of danger before anything else; true if there were any."""
    found = care.assess(text)
    page = turn.page
    if found.level == 3:
        turn.page = page.but(care=Care(3, turn.at, frozen=True), floor=None)
        turn.drop_passing()
        for line in care.reply(found.variant):
            turn.say(line)
            if "findahelpline.com" in line and turn.community:
                turn.show(tuple(Line(one) for one in turn.community.helplines))
        return True
    if found.level == 2 and not page.care.frozen and not _asked_lately(turn):
        turn.page = page.but(care=Care(2, turn.at))
        turn.drop_passing()
        turn.begin("checking_in", {"text": text})
        return True
    return False


def _asked_lately(turn: Turning) -> bool:
    before = turn.page.care
    return before.at is not None and turn.at - before.at < MEMORY


def while_frozen(turn: Turning, name: str | None, text: str = "") -> None:
    """Keep everything still after a crisis reply; only a plain request lets it go on."""
    if name == "go_on":
        turn.page = turn.page.but(care=Care(1, turn.at))
        turn.say(care.UNFROZEN)
    elif name in ALWAYS:
        obey(turn, name)
    elif (found := order(text)) and found[0] == "language":
        follow_order(turn, *found)
        for line in care.STILL_HERE:
            turn.say(line)
    else:
        safe = care.read_safe(text)
        unsafe = safe is False or care.assess(text).level > 1
        lines = care.NOT_SAFE if unsafe else care.SAFE if safe else care.STILL_HERE
        for line in lines:
            turn.say(line)


def excepted(turn: Turning) -> bool:
    """Say whether the question on top may be answered although everything is frozen."""
    top = next(reversed(turn.open_talks()), None)
    return top is not None and top.script in EXCEPTED
