"""Keeps the first answer and the event loop quick."""

import asyncio
import gc
import sys

from bot.care import assess
from bot.catalogues import catalogue
from bot.languages import LANGUAGES
from bot.tone import check
from bot.understanding import read_opener

SWITCHING = 0.0001
"""Seconds for which a thread computes on when another wants to.

The notebook's thread lets go of the interpreter a few times a turn, for a moment. Each time, a
thread that waits begins to wait anew: where that is for longer than a turn takes, the event loop
stands still for a whole batch. With Python's own 0.005 it was seen to stand for 90 milliseconds.
"""


AT_LEISURE = 10
"""Seconds after the start; nobody has a letter to look over before that."""


def warm() -> None:
    """Load what reads words before the first of them come: in a thread, for it takes a second."""
    assess("ready")
    read_opener("ready")
    for language in LANGUAGES:
        catalogue(language)


async def warm_letters() -> None:
    """Load what looks over letters, which takes seconds, once the first answers are given."""
    await asyncio.sleep(AT_LEISURE)
    await asyncio.to_thread(check, "ready")


def steady() -> None:
    """Let threads take turns often, and spare what is loaded by now the garbage collector's looks.

    A collection that goes through every module stops the event loop for forty milliseconds.
    """
    gc.freeze()
    sys.setswitchinterval(SWITCHING)
