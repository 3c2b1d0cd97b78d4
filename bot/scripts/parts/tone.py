"""What somebody might stumble over in a letter in the person's own words; it stays theirs."""

from enum import Enum

from bot.script import Talk
from bot.tone import Flag, Kind, Rule, check

EDITION = 2
"""Since then a letter in one's own words is looked over."""
ROUNDS = 3
"""Times that one letter is looked over."""
MOST = 2
"""Remarks made at once, each of another rule."""


class Stay(Enum):
    """What becomes of a letter after a remark."""

    AGAIN = "I'll write it again"
    STAYS = "It stays as it is"


def looked_over(talk: Talk, text: str, kind: Kind) -> str:
    """Say what an addressee might stumble over, and give the letter as the person leaves it."""
    if talk.edition < EDITION:
        return text
    for count in range(1, ROUNDS + 1):
        first: dict[Rule, Flag] = {}
        for flag in check(text, kind=kind):
            first.setdefault(flag.rule, flag)
        if not first:
            break
        one = talk.within(f"look.{count}")
        for flag in list(first.values())[:MOST]:
            _say(one, flag)
        stay = one.choose("stay", Stay, "It is your letter. Shall it stay so?", skip=Stay.STAYS)
        if stay is Stay.STAYS:
            break
        text = one.ask("again", "Then send it once more, in one message.", skip=text)
    return text


def _say(one: Talk, flag: Flag) -> None:
    rule = one.label(flag.rule)
    if flag.words:
        one.say(
            "{rule}. “{words}”: {reason} {rewrite}",
            rule=rule,
            words=flag.words,
            reason=flag.reason,
            rewrite=flag.rewrite,
        )
    else:
        one.say("{rule}. {reason} {rewrite}", rule=rule, reason=flag.reason, rewrite=flag.rewrite)
