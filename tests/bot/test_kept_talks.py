"""Answers that people gave under earlier releases still mean what they meant."""

from pathlib import Path

import pytest

from bot.question import Question
from bot.replay import replay
from bot.scripts import HOUSE
from storage.pages import record_from

KEPT = sorted((Path(__file__).parents[1] / "kept").glob("*.json"))


def test_there_are_kept_talks() -> None:
    assert KEPT


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_a_kept_talk_replays_with_every_answer_on_its_path(path: Path) -> None:
    record = record_from(path.read_bytes())
    scene = replay(HOUSE.script(record.script), record)

    assert {step.pending.key for step in scene.steps} >= set(record.answers)


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_a_talk_that_had_ended_is_not_asked_on(path: Path) -> None:
    record = record_from(path.read_bytes())
    scene = replay(HOUSE.script(record.script), record)

    assert record.ended is None or not isinstance(scene.pending, Question)
