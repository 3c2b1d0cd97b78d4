"""Runs what is compared in turn, round after round, and prints medians with their spread."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Mapping
from statistics import median

Measure = Callable[[], float] | Callable[[], Awaitable[float]]


def measured(rounds: int, measures: Mapping[str, Measure]) -> dict[str, list[float]]:
    """Take each measure once a round, so that a slow moment of the machine meets all of them."""
    taken: dict[str, list[float]] = {name: [] for name in measures}
    for _ in range(rounds):
        for name, measure in measures.items():
            value = measure()
            taken[name].append(
                asyncio.run(_awaited(value)) if inspect.isawaitable(value) else value
            )
    return taken


async def _awaited(value: Awaitable[float]) -> float:
    return await value


def heading(text: str) -> None:
    """Print what the next figures are of."""
    print(f"\n{text}", flush=True)


def row(name: str, values: list[float], unit: str) -> None:
    """Print one figure: its median, and the least and the most of it."""
    low, high = min(values), max(values)
    print(f"  {name:<56} {median(values):>10,.1f} {unit:<8} ({low:,.1f} to {high:,.1f})")


def ratio(
    name: str,
    ours: list[float],
    theirs: list[float],
    mark: float | None = None,
    *,
    at_most: bool = False,
) -> None:
    """Print how many times as much ours is, pair by pair, and whether it keeps to its mark."""
    times = [one / other for one, other in zip(ours, theirs, strict=True)]
    middle = median(times)
    told = ""
    if mark is not None:
        kept = middle <= mark if at_most else middle >= mark
        bound = "at most" if at_most else "at least"
        told = f"  mark: {bound} {mark:g}, {'reached' if kept else 'MISSED'}"
    spread = f"({min(times):.2f} to {max(times):.2f})"
    print(f"  {name:<56} {middle:>10.2f} times    {spread}{told}")
