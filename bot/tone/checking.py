"""All rules over one letter; loaded with the first letter, for their tables take a moment."""

from collections.abc import Iterable, Iterator

from bot.tone import (
    apologies,
    asking,
    asking_why,
    begging,
    belittling,
    comparing,
    contesting,
    demanding,
    doubting,
    faulting,
    hurrying,
    legal,
    measuring,
    needing,
    praising,
    reconsidering,
)
from bot.tone.flags import Channel, Flag, Kind, Rule
from bot.tone.text import Text

PHRASES = (
    *begging.GROUPS,
    *needing.GROUPS,
    *apologies.GROUPS,
    *asking_why.GROUPS,
    *contesting.GROUPS,
    *faulting.GROUPS,
    *demanding.GROUPS,
    *belittling.GROUPS,
)


def found(letter: Text, channel: Channel, kind: Kind, own_words: str) -> tuple[Flag, ...]:
    """Give what to look at again in a letter in English, in its order."""
    return tuple(_apart(_flags(letter, channel, kind, own_words)))


def found_in_spanish(text: str, channel: Channel, kind: Kind, own_words: str) -> tuple[Flag, ...]:
    """Give what to look at again in a letter in Spanish, in its order."""
    from bot.tone.spanish.checking import flags

    return tuple(_apart(flags(text, channel, kind, own_words)))


def _flags(letter: Text, channel: Channel, kind: Kind, own_words: str) -> Iterator[Flag]:
    for group in PHRASES:
        yield from group.found(letter)
    yield from apologies.long_cause(letter)
    yield from comparing.comparison(letter)
    yield from reconsidering.asked_again(letter, kind)
    yield from needing.pressed(letter)
    yield from asking_why.asked(letter)
    yield from doubting.doubted(letter)
    yield from demanding.commands(letter)
    yield from hurrying.hurry(letter)
    yield from belittling.repeated(letter)
    yield from praising.praise(letter, own_words)
    yield from legal.legal(letter)
    yield from measuring.length(letter, channel)
    yield from measuring.blanks(letter)
    yield from asking.requests(letter)
    yield from asking.way_out(letter, kind)


def _apart(flags: Iterable[Flag]) -> Iterator[Flag]:
    """Of one rule's flags on the same words keep the first and longest."""
    order = list(Rule)
    kept: dict[Rule, int] = {}
    for flag in sorted(flags, key=lambda one: (one.start, -one.end, order.index(one.rule))):
        if flag.start >= kept.get(flag.rule, 0):
            kept[flag.rule] = max(flag.end, kept.get(flag.rule, 0))
            yield flag
