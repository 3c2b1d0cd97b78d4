"""Remembers which answer came of which words, so that an edit finds it."""

from bot.heard import Heard, Said, Sent
from bot.page import Record, Source
from bot.turns.turning import Turning

SOURCES_LIMIT = 24
WORDS = Said | Sent
ADDED = "+"
"""Stands for the item where words were added to others in one answer."""


def note_source(turn: Turning, heard: Heard) -> None:
    """Note what came of words, if they became an answer in this turn."""
    spoke = turn.noted or turn.spoke
    if not isinstance(heard.what, WORDS) or spoke is None:
        return
    talk, key = spoke
    record = turn.page.talk(talk)
    item = ADDED if turn.added else _newest_item(record, key) if record else ""
    source = Source(heard.event, talk, key, item)
    turn.page = turn.page.but(sources=(*turn.page.sources, source)[-SOURCES_LIMIT:])


def _newest_item(record: Record, key: str) -> str:
    held = record.collection(key)
    return held.items[-1].id if held and held.items else ""
