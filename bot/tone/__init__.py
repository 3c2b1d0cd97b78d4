"""The tone of a letter: what an addressee might stumble over, why, and what to write instead."""

from functools import lru_cache

from bot.tone.flags import Channel, Flag, Kind, Rule
from bot.tone.text import Text

__all__ = ["Channel", "Flag", "Kind", "Rule", "check", "spoken_in"]


@lru_cache(256)
def check(
    text: str,
    *,
    channel: Channel = Channel.EMAIL,
    kind: Kind = Kind.OTHER,
    own_words: str = "",
    language: str = "",
) -> tuple[Flag, ...]:
    """Give what to look at again in a letter, in its order; any text is allowed.

    `own_words` is what the person wrote elsewhere: praise that stands there is meant. A letter that
    is Spanish for certain is looked at as one; where its words do not tell, `language` does. The
    newest are remembered, for every turn replays its talk.
    """
    from bot.tone.checking import found, found_in_spanish  # late: every start is the quicker for it

    if spoken_in(text, language) == "es":
        return found_in_spanish(text, channel, kind, own_words)
    return found(Text(text), channel, kind, own_words)


def spoken_in(text: str, language: str = "") -> str:
    """Give the language of a letter: Spanish where that is certain, else the one that is said."""
    from bot.understanding.in_spanish import is_spanish

    return "es" if is_spanish(text) else language or "en"
