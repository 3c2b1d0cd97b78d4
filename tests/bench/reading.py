"""How long it takes to read one message: of ordinary length, of 4,000 characters, and hostile."""

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

from bot import care
from bot.understanding import read_cause, read_opener, read_time

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
KEPT = Path(__file__).parents[1] / "figures"
ORDINARY, LONG, COUNT = 300, 4_000, 300
HOSTILE = (
    "no " * 1_300,
    "a" * LONG,
    "i was not " * 400,
    "@" * LONG,
    "1 2 3 4 5 6 7 8 9 " * 220,
    "“(” " * 1_000,
    "éç😶" * 1_300,
    "at At AT " * 440,
)
READERS: dict[str, Callable[[str], object]] = {
    "assess": care.assess,
    "read_opener": lambda text: read_opener.__wrapped__(text),
    "read_time": lambda text: read_time(text, NOW, "Europe/Berlin"),
    "read_cause": read_cause,
}


def messages(length: int) -> list[str]:
    """Put kept first messages together until they are as long as that."""
    lines = (KEPT / "openers.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [text for text in (json.loads(line).get("text") for line in lines) if text]
    several = 1 + length // 60
    return [
        " ".join(islice(cycle(texts), start, start + several))[:length] for start in range(COUNT)
    ]


def taken(read: Callable[[str], object], texts: Sequence[str]) -> list[float]:
    """Give how long each of them takes to be read, in milliseconds, the shortest first."""
    times = []
    for text in texts:
        began = perf_counter()
        read(text)
        times.append((perf_counter() - began) * 1_000)
    return sorted(times)
