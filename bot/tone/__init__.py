"""The tone of a letter: what an addressee might stumble over, why, and what to write instead."""

from functools import lru_cache

from bot.tone.flags import Channel, Flag, Kind, Rule
from bot.tone.text import Text

__all__ = ["Channel", "Flag", "Kind", "Rule", "check"]


@lru_cache(256)
def check(
    text: str,
    *,
    channel: Channel = Channel.EMAIL,
    kind: Kind = Kind.OTHER,
    own_words: str = "",
) -> tuple[Flag, ...]:
    """Give what to look at again in a letter, in its order; any text is allowed.

    `own_words` is what the person wrote elsewhere: praise that stands there is meant. The newest
    are remembered, for every turn replays its talk.
    """
    from bot.tone.checking import found  # late: every start is the quicker for it

    return found(Text(text), channel, kind, own_words)
