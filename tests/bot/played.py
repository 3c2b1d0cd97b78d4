"""Records made by hand, and scripts run over them."""

from collections.abc import Callable
from datetime import UTC, datetime

from bot.page import Record
from bot.question import (
    Answer,
    Value,
)
from bot.replay import Scene, replay
from bot.reply import Line
from bot.script import Talk

BEGUN = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


def record(given: dict[str, Value] | None = None, /, **answers: Value) -> Record:
    """A talk in which these answers were given, a second apart."""
    kept = {
        key.replace("__", "."): Answer(value, BEGUN.replace(second=place), "Europe/Berlin")
        for place, (key, value) in enumerate(answers.items())
    }
    return Record("talk", "script", BEGUN, "Europe/Berlin", given or {}, kept)


def played(script: Callable[[Talk], None], kept: Record | None = None) -> Scene:
    return replay(script, kept or record())


def lines(scene: Scene) -> list[str]:
    return [part.text for part in scene.parts if isinstance(part, Line)]
