"""A process may die at any moment: what was acknowledged is kept, and what was owed is shown."""

import json
import random
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from adapters.plain import lines
from bot.question import Collected
from bot.reply import joined
from tests.adapters.terminal import Nursery, Process, Talking, chat, debrief, notes

CONVERSATION = (
    "Didn't get the Zyxcorp job after the final round, gutted",
    "angry and sad",
    "1",
    "I froze in the case study",
    "I forgot the numbers",
    "the panel was an hour late",
    "done",
    "5",
    "keep it",
    "Say out loud how I would start",
    "strike it",
    "not my doing",
    "Ask for a minute before I answer",
    "I asked good questions",
    "most of it",
    "no",
)
"""Every line changes what is kept, and no answer has a blank line in it."""


def at_its_start(process: Talking, due: list[str], line: str, dice: random.Random) -> None:
    time.sleep(dice.uniform(0, 0.1))


def after_writing(process: Talking, due: list[str], line: str, dice: random.Random) -> None:
    assert process.reply() == due or not due
    process.write(line)
    time.sleep(dice.uniform(0, 0.03))


def when_the_answer_begins(
    process: Talking, due: list[str], line: str, dice: random.Random
) -> None:
    assert process.reply() == due or not due
    process.write(line)
    assert process.line()


def after_the_answer(process: Talking, due: list[str], line: str, dice: random.Random) -> None:
    assert process.reply() == due or not due
    assert process.say(line)


Moment = Callable[[Talking, list[str], str, random.Random], None]
MOMENTS: tuple[Moment, ...] = (
    *(6 * [at_its_start]),
    *(7 * [after_writing]),
    *(4 * [when_the_answer_begins]),
    *(4 * [after_the_answer]),
)
ANSWERED = (when_the_answer_begins, after_the_answer)


def recorded(folder: Path) -> str:
    """All that is kept of what was said, with ids that dice gave put in order."""
    if not (folder / "data" / "debrief.db").exists():
        return "[]"
    page, filed = notes(folder)
    talks = sorted([*(page.talks if page else ()), *filed], key=lambda talk: talk.begun)
    said = [(talk.script, asdict(talk)["given"], asdict(talk)["answers"]) for talk in talks]
    text = json.dumps(said, default=str)
    held = [answer.value for talk in talks for answer in talk.answers.values()]
    for value in held:
        for place, item in enumerate(value.items if isinstance(value, Collected) else ()):
            text = text.replace(item.id, f"item {place}")
    return text


def owed(folder: Path) -> list[str]:
    """What must be shown at the next start."""
    page, _ = notes(folder) if (folder / "data" / "debrief.db").exists() else (None, ())
    return lines(joined(page.owed), {}) if page and page.owed else []


def test_killed_anywhere_it_loses_nothing_repeats_nothing_and_can_always_be_finished(
    tmp_path: Path,
) -> None:
    unbroken, broken = tmp_path / "unbroken", tmp_path / "broken"
    stages = ["[]"]
    for line in CONVERSATION:
        assert chat(unbroken, line).code == 0
        stages.append(recorded(unbroken))
    assert len(set(stages)) == len(stages)

    dice = random.Random(3)
    said = still_owed = 0
    with Nursery(tmp_path) as nursery:
        for moment in dice.sample(MOMENTS, len(MOMENTS)):
            due = owed(broken)
            still_owed += bool(due)
            with nursery.born(broken) as process:
                moment(process, due, CONVERSATION[said], dice)
            stage = stages.index(recorded(broken))
            assert stage in ([said + 1] if moment in ANSWERED else [said, said + 1])
            said = stage

    assert still_owed >= len(ANSWERED)
    with Process(broken) as process:
        process.reply()
        for line in CONVERSATION[said:]:
            assert process.say(line)
        assert process.end().code == 0
    assert recorded(broken) == stages[-1]
    exports = [debrief("export", "--data", folder).out for folder in (broken, unbroken)]
    assert exports[0] == exports[1]
