"""What a tick costs, and what a process holds, with few people waiting and with a million."""

import asyncio
import json
import resource
import secrets
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from statistics import median

from adapters.steady import steady
from bot.host import Host
from storage.opening import open_notebook
from tests.bench.people import NullChannel
from tests.bench.turns import KEY, folder
from tests.bench.wakes import DUE, NOON, fill, kept, waiting

TICKS, DUE_AT_ONCE = 300, 100
COPIES = """
INSERT INTO page (id, person, wrapped_key, body, version, release, wake_at)
WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
SELECT printf('%032x', n), printf('%064x', n), wrapped_key, body, version, release, ? + n * 1000
FROM number, (SELECT * FROM page LIMIT 1)
"""
"""A million rows as a database holds them; nobody opens the pages of those who only wait."""


def with_waiting(count: int) -> dict[str, float]:
    """Give the seconds of an idle tick and of one with some due, and the megabytes held."""
    with folder() as place:
        with kept(place, 1, NOON + timedelta(days=3)) as notebook:
            notebook.close()
        tomorrow = int((NOON + timedelta(days=1)).timestamp() * 1000)
        with closing(sqlite3.connect(place / "notes.db")) as database, database:
            database.execute(COPIES, (count, tomorrow))
        told = subprocess.run(
            (sys.executable, "-m", "tests.bench.waiting", place / "notes.db"),
            check=True,
            capture_output=True,
        ).stdout
        figures: dict[str, float] = json.loads(told)
        return figures


async def ticks(file: Path) -> dict[str, float]:
    """Tick in a process of its own, so that what it holds can be told."""
    notebook = open_notebook(f"sqlite:///{file}", lambda new: KEY)
    channel = NullChannel()
    host = Host(notebook, {"null": channel}, lambda: NOON)
    steady()

    async def tick() -> float:
        started = time.perf_counter()
        await host.sweep()
        return time.perf_counter() - started

    await tick()
    idle = median([await tick() for _ in range(TICKS)])
    rung = []
    for round in range(5):
        first = secrets.randbits(40) * 100 + round
        fill(notebook, (waiting(first + one, DUE) for one in range(DUE_AT_ONCE)))
        rung.append(await tick())
        await host.settle()
    await host.close()
    return {"idle": idle, "some": median(rung) / DUE_AT_ONCE, "held": held()}


def held() -> float:
    """Give the megabytes that this process held at most."""
    status = Path("/proc/self/status")  # there, getrusage counts what the parent held
    if status.exists():
        lines = (line.split() for line in status.read_text().splitlines())
        return next(int(words[1]) / 1e3 for words in lines if words[0] == "VmHWM:")
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


if __name__ == "__main__":
    print(json.dumps(asyncio.run(ticks(Path(sys.argv[1])))))
