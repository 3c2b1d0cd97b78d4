"""What of the adapters' English stands in what somebody sees who speaks Spanish with it."""

from collections.abc import Iterable, Iterator
from typing import Any

from bot.words import PLACEHOLDER
from tests.extracting import extracted
from tests.slack.hostile import Moves

OPENER = "Acme me rechazó después de la entrevista final"
READ = ("text", "content", "label", "description", "placeholder", "title")
"""Under these keys stands in a platform's payload what people read."""
OURS = ("adapters/", "bot/home.py", "bot/privacy.py")
LABELS = {
    str(one.id) for one in extracted() if any(place.startswith(OURS) for place, _ in one.locations)
}
PIECES = {
    piece.strip(" .,:;()")
    for label in LABELS
    for piece in PLACEHOLDER.split(label)[::2]
    if len(piece.split()) > 2
}
"""So much of a sentence that it stands in no Spanish one."""
MOVES: Moves = [
    *(("answer", one % 4, "algo así") for one in range(40)),
    *(("say", 0, words) for words in ("cartas", "correo", "avisos", "ajustes", "qué he dicho")),
    ("come", 0, ""),
    ("wait", 60, ""),
    *(("answer", one % 3, "sí") for one in range(20)),
    ("wait", 160, ""),
]
"""A talk to the end, what is asked in between, and what comes by itself after it."""


def english(told: Iterable[str]) -> list[str]:
    """The texts that are English, in whole or in a part."""
    return [one for one in told if one.strip() in LABELS or any(map(one.__contains__, PIECES))]


def read(shown: Any) -> Iterator[str]:
    """All that is to be read in a payload."""
    if isinstance(shown, list | tuple):
        for one in shown:
            yield from read(one)
    elif isinstance(shown, dict):
        for key, one in shown.items():
            if isinstance(one, str) and key in READ:
                yield from one.split("\n")
            else:
                yield from read(one)
