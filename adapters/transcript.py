"""The transcript grammar: what a person sends, how time passes, and what the bot then shows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.moments import later, on

AHEAD = re.compile(r"\+\s*(\d+)\s*(m|min|h|hours?|d|days?|w|weeks?)\b", re.IGNORECASE)
MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?")
RESTART = "restart"
DOWN = "down "
"""Begins a line of time during which the process does not run."""
UNREADABLE = "“{line}” is no time: write @ +3d, @ +1h, @ 2026-03-08 09:00, @ down +3d or @ restart."


class BadTranscript(Exception):
    """A line of a transcript cannot be read; the message says which and why."""


@dataclass(frozen=True)
class Step:
    """One thing that happens, and the lines expected after it; `number` is its line in the file."""

    number: int
    messages: tuple[str, ...] = ()
    time: str = ""
    expected: tuple[str, ...] = ()


def parse(text: str) -> list[Step]:
    """Read a transcript; lines before the first message are what the bot says unasked."""
    steps: list[Step] = []
    for number, kind, line in _lines(text):
        if kind == ">" and steps and steps[-1].messages and _follows(steps[-1], number):
            old = steps[-1]
            steps[-1] = Step(old.number, (*old.messages, line))
        elif kind == ">":
            steps.append(Step(number, messages=(line,)))
        elif kind == "@":
            steps.append(Step(number, time=line))
        else:
            old = steps.pop() if steps else Step(0)
            steps.append(Step(old.number, old.messages, old.time, (*old.expected, line)))
    return steps


def _follows(step: Step, number: int) -> bool:
    return not step.expected and step.number + len(step.messages) == number


def _lines(text: str) -> Iterator[tuple[int, str, str]]:
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.rstrip()
        if not line or line.startswith("#"):
            continue
        if line.startswith((">", "@")):
            yield number, line[0], line[1:].removeprefix(" ")
        else:
            yield number, "", line


def moved(now: datetime, line: str, zone: str) -> datetime:
    """Give the moment that a line of time leads to; raises `BadTranscript`."""
    try:
        moment = _moved(now, line.strip(), zone)
    except (ValueError, OverflowError):
        moment = None
    if moment is None:
        raise BadTranscript(UNREADABLE.format(line=line.strip()))
    return moment


def _moved(now: datetime, line: str, zone: str) -> datetime | None:
    if ahead := AHEAD.fullmatch(line):
        count, unit = int(ahead[1]), ahead[2][0].lower()
        local = now.astimezone(ZoneInfo(zone))
        if unit in "mh":
            return later(local, **{"m": {"minutes": count}, "h": {"hours": count}}[unit])
        days = count * (7 if unit == "w" else 1)
        return on(local, days=days, at=local.strftime("%H:%M:%S"))
    if MOMENT.fullmatch(line):
        return datetime.fromisoformat(line).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return None


def difference(expected: Sequence[str], said: Sequence[str]) -> tuple[list[str], list[str]] | None:
    """Give what was expected and said where they differ in more than blanks, else none."""
    wanted = [" ".join(line.split()) for line in expected if line.strip()]
    shown = [" ".join(line.split()) for line in said if line.strip()]
    return None if wanted == shown else (wanted, shown)
