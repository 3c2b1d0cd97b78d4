"""All rules over one letter in Spanish."""

from collections.abc import Iterator

from bot.tone import measuring
from bot.tone.flags import Channel, Flag, Kind
from bot.tone.spanish import apologies, asking, begging, deciding, demanding, measure
from bot.tone.spanish.phrases import Spanish


def flags(written: str, channel: Channel, kind: Kind, own_words: str) -> Iterator[Flag]:
    """Find what to look at again in a letter in Spanish, in no order."""
    letter = Spanish(written)
    for group in (*begging.GROUPS, *apologies.GROUPS):
        yield from group.found(letter)
    yield from deciding.judged(letter, kind)
    yield from demanding.pressed(letter)
    yield from measure.measured(letter, own_words)
    yield from measuring.length(letter, channel)
    yield from measuring.blanks(letter)
    yield from asking.requests(letter)
    yield from asking.way_out(letter, kind)
