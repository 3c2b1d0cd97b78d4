"""Lets a company rest: its debrief is filed, nothing of it comes any more, lessons stay."""

from bot.page import Record
from bot.plain import plain
from bot.turns.filing import file
from bot.turns.turning import Turning

STAYS = frozenset({"keep_applying", "stay_in_touch", "carry_out"})
"""Follow-ups that are about the person's own way, and not about that company."""
AT_HAND = frozenset({"", "it", "this", "that", "them", "this one", "that one", "esto", "eso"})
"""Words for what has just been spoken of."""


def let_go(turn: Turning, words: str) -> bool:
    """Let the company that is named rest, or the one at hand; false where none is meant."""
    about = turn.main() if plain(words) in AT_HAND else _named(turn, words)
    if about is None:
        return False
    family = turn.family(about)
    turn.drop_passing()
    company = next(filter(None, (turn.company(one) for one in family)), "")
    for record in family:
        if record.script not in STAYS:
            file(turn, record)
    if company:
        turn.say(
            "{company} may rest: I won't ask about it any more. What you learned stays.",
            company=company,
        )
    else:
        turn.say("It may rest: I won't ask about it any more. What you learned stays.")
    return True


def _named(turn: Turning, words: str) -> Record | None:
    """Find the debrief on a company by its name."""
    wanted = plain(words)
    found = (one for one in reversed(turn.page.talks) if plain(turn.company(one)) == wanted)
    return next(found, None)
