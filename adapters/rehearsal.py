"""Plays transcripts and says where the bot speaks otherwise than they do."""

import asyncio
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from adapters.playing import Play
from adapters.transcript import DOWN, RESTART, BadTranscript, Step, difference, moved, parse
from bot.ports import Notebook

BEGINNING = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
"""When a transcript begins that names no time: a Monday."""
ZONE = "UTC"

Opening = Callable[[str], Notebook]


def rehearse(text: str, opened: Opening) -> tuple[list[tuple[Step, list[str]]], bool]:
    """Play a transcript on a fresh notebook; give each step with what was said, and if all fits.

    Raises `BadTranscript` with the number of a line of time that cannot be read.
    """
    steps = parse(text)
    played = asyncio.run(_played(steps, opened))
    fits = all(difference(step.expected, said) is None for step, said in played)
    return played, fits


async def _played(steps: list[Step], opened: Opening) -> list[tuple[Step, list[str]]]:
    played: list[tuple[Step, list[str]]] = []
    said: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'rehearsal.db'}"
        play = Play(opened(url), BEGINNING, ZONE, said.extend)
        for step in steps:
            said.clear()
            if step.time.startswith((RESTART, DOWN)):
                up = await _up_again(step, play)
                await play.close()
                play = Play(opened(url), up, ZONE, said.extend)
                await play.open()
            elif step.time:
                await _pass_time(play, step)
            elif step.messages:
                await play.say(*step.messages)
            else:
                await play.open()
            played.append((step, [line for line in said if line.strip()]))
        await play.close()
    return played


async def _up_again(step: Step, play: Play) -> datetime:
    """Give the moment at which the process runs again."""
    if step.time == RESTART:
        return play.now
    try:
        return moved(play.now, step.time.removeprefix(DOWN), await play.zone()).astimezone(UTC)
    except BadTranscript as error:
        await play.close()
        raise BadTranscript(f"{step.number}: {error}") from error


async def _pass_time(play: Play, step: Step) -> None:
    try:
        await play.pass_time(step.time)
    except BadTranscript as error:
        await play.close()
        raise BadTranscript(f"{step.number}: {error}") from error


def rewritten(text: str, played: list[tuple[Step, list[str]]]) -> str:
    """Give a transcript with the bot's lines as it says them now; comments stay in their places."""
    after = {step.number + max(len(step.messages) - 1, 0): said for step, said in played}
    written = [*after.pop(0, [])]
    fresh = not written
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith((">", "@", "#")):
            if not fresh:
                written.append("")
            written.append(line.rstrip())
            fresh = True
        if number in after:
            written += after[number]
            fresh = False
    return "\n".join(written).rstrip() + "\n"
