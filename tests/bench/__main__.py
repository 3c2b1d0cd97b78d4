"""Prints every figure, side by side with what it is measured against."""

import argparse
import asyncio
import logging
from collections.abc import Callable, Coroutine
from functools import partial
from itertools import pairwise

from tests.bench.answers import turn_after
from tests.bench.figures import heading, measured, ratio, row
from tests.bench.turns import (
    Kept,
    bare_psycopg,
    bare_sqlite,
    debrief_on,
    debrief_on_sqlite,
    orm_over_aiosqlite,
)
from tests.bench.waiting import with_waiting
from tests.bench.wakes import Moment, apscheduler_wakes, debrief_wakes, lateness
from tests.postgres import new_database, server

OURS, SAME_TURNS, NO_TURNS = "debrief", "the same turns in {}", "bytes kept by {}, no turns"
FEW, MANY = 1000, 1_000_000
FLAT = 1.3


def turns_on_sqlite(rounds: int) -> None:
    """Print turns a second on SQLite."""
    bare, bytes_alone, orm = (
        SAME_TURNS.format("a bare sqlite3 loop"),
        NO_TURNS.format("a bare sqlite3 loop"),
        SAME_TURNS.format("SQLModel's ORM, aiosqlite"),
    )
    taken = measured(
        rounds,
        {
            OURS: debrief_on_sqlite,
            bare: lambda: bare_sqlite(Kept.turned),
            orm: orm_over_aiosqlite,
            bytes_alone: lambda: bare_sqlite(Kept.same),
        },
    )
    heading("SQLite: durable turns a second, fifty people typing")
    for name, values in taken.items():
        row(name, values, "turns/s")
    ratio("debrief / the bare loop with the same turns", taken[OURS], taken[bare], 1)
    ratio("debrief / the ORM with the same turns", taken[OURS], taken[orm], 20)
    ratio("debrief / the bare loop that turns nothing", taken[OURS], taken[bytes_alone])


def turns_on_postgresql(rounds: int) -> None:
    """Print turns a second on PostgreSQL."""
    bare, bytes_alone = (
        SAME_TURNS.format("psycopg, ten connections"),
        NO_TURNS.format("psycopg, ten connections"),
    )
    with server() as running:
        taken = measured(
            rounds,
            {
                OURS: lambda: debrief_on(new_database(running)),
                bare: lambda: bare_psycopg(new_database(running), Kept.turned),
                bytes_alone: lambda: bare_psycopg(new_database(running), Kept.same),
            },
        )
    heading("PostgreSQL: durable turns a second, fifty people typing")
    for name, values in taken.items():
        row(name, values, "turns/s")
    ratio("debrief / ten connections with the same turns", taken[OURS], taken[bare], 1)
    ratio("debrief / ten connections that turn nothing", taken[OURS], taken[bytes_alone])


def wakes(rounds: int) -> None:
    """Print wakes a second, and what becomes of a thousand in one moment."""
    compared: dict[str, Callable[[], Coroutine[None, None, Moment]]] = {
        OURS: debrief_wakes,
        "APScheduler, SQLAlchemy job store": apscheduler_wakes,
        "the same as delivered (one second of grace)": partial(apscheduler_wakes, stock=True),
    }
    moments = [{name: asyncio.run(one()) for name, one in compared.items()} for _ in range(rounds)]
    of = {name: [taken[name] for taken in moments] for name in compared}
    ours, theirs = (of[name] for name in list(compared)[:2])
    heading("A thousand wakes in one moment, on SQLite")
    for name in list(compared)[:2]:
        row(name, [one.rate for one in of[name]], "wakes/s")
    ratio(
        "debrief / APScheduler, whose jobs do nothing",
        [one.rate for one in ours],
        [one.rate for one in theirs],
        10,
    )
    for name, some in of.items():
        row(f"event loop blocked: {name}", [one.blocked for one in some], "ms")
    for name, some in of.items():
        row(f"lost: {name}", [one.lost for one in some], "wakes")


def ticks(rounds: int) -> None:
    """Print what a tick costs and what a process holds, as more people wait."""
    taken = [[with_waiting(count) for count in (FEW, MANY)] for _ in range(rounds)]
    heading("SQLite: a tick while people wait")
    told = (
        ("idle", "a tick with nothing due", 1e6, "us"),
        ("some", "a wake in a tick with a hundred due", 1e6, "us"),
        ("held", "memory of the process", 1, "MB"),
    )
    for key, name, scale, unit in told:
        few, many = ([one[at][key] * scale for one in taken] for at in (0, 1))
        row(f"{name}, {FEW:,} waiting", few, unit)
        row(f"{name}, {MANY:,} waiting", many, unit)
        ratio("a million / a thousand", many, few, FLAT, at_most=True)


def long_talks(rounds: int) -> None:
    """Print what a turn takes after 20 and after 200 answers."""
    names: dict[str, Callable[[], float]] = {
        f"{'at hand' if at_hand else 'opened anew'}, after {answers} answers": partial(
            turn_after, answers, at_hand=at_hand
        )
        for at_hand in (True, False)
        for answers in (20, 200)
    }
    taken = measured(rounds, names)
    heading("A turn of one long talk")
    for name, values in taken.items():
        row(name, values, "us")
    for short, long in list(pairwise(taken))[::2]:
        ratio(f"200 / 20 answers, {short.partition(',')[0]}", taken[long], taken[short])


def late(rounds: int) -> None:
    """Print how late a wake is shown on an idle machine."""
    taken = measured(rounds, {"from the moment due to the moment shown": lateness})
    heading("A wake on an idle machine, on SQLite")
    for name, values in taken.items():
        row(name, values, "ms")


def slack(rounds: int) -> None:
    """Print how long Slack waits for an acknowledgement."""
    from tests.bench.slack import acknowledged, acknowledged_by_nothing

    compared = {OURS: acknowledged, "an empty Bolt handler": acknowledged_by_nothing}
    heading("Slack: from a message to its acknowledgement, a hundred people typing")
    for name, one in compared.items():
        taken = [sorted(one()) for _ in range(rounds)]
        for part, share in (("median", 0.5), ("99 of 100", 0.99)):
            row(f"{name}, {part}", [each[int(len(each) * share)] for each in taken], "ms")


def reading(rounds: int) -> None:
    """Print how long each reader takes for a message."""
    from tests.bench.reading import HOSTILE, LONG, ORDINARY, READERS, messages, taken

    kinds = {
        f"{ORDINARY} characters": messages(ORDINARY),
        f"{LONG} characters": messages(LONG),
        "hostile": list(HOSTILE),
    }
    heading("Reading one message")
    for name, read in READERS.items():
        read("a first message, so that the rules are loaded")
        for kind, texts in kinds.items():
            each = [taken(read, texts) for _ in range(rounds)]
            if kind != "hostile":
                row(f"{name}, {kind}, median", [one[len(one) // 2] for one in each], "ms")
            row(f"{name}, {kind}, 99 of 100", [one[int(len(one) * 0.99)] for one in each], "ms")


BENCHES = {
    "sqlite": turns_on_sqlite,
    "postgresql": turns_on_postgresql,
    "wakes": wakes,
    "ticks": ticks,
    "talks": long_talks,
    "late": late,
    "slack": slack,
    "reading": reading,
}


def main() -> None:
    """Take the rounds and the names of what to measure from the command line."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("what", nargs="*", help=f"some of: {' '.join(BENCHES)} (all)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of each (5)")
    asked = parser.parse_args()
    unknown = [one for one in asked.what if one not in BENCHES]
    if unknown:
        parser.error(f"there is no {' '.join(unknown)}; there are: {' '.join(BENCHES)}")
    logging.disable(logging.CRITICAL)
    for name, bench in BENCHES.items():
        if not asked.what or name in asked.what:
            rounds = max(1, asked.rounds)
            bench(min(rounds, 2) if name == "ticks" else rounds)


if __name__ == "__main__":
    main()
