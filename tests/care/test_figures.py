import json
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from bot import care

FIGURES = Path(__file__).parent.parent / "figures" / "crisis.jsonl"
IN_DANGER = ("explicit", "veiled", "slang", "self_harm", "third_person", "minimised", "languages")


@cache
def _levels() -> dict[str, list[int]]:
    levels: dict[str, list[int]] = defaultdict(list)
    for line in FIGURES.read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        levels[one["slice"]].append(care.assess(one["text"]).level)
    return levels


def _share(levels: list[int], least: int) -> float:
    return sum(level >= least for level in levels) / len(levels)


def test_the_development_set_is_large_enough_to_say_something() -> None:
    assert sum(map(len, _levels().values())) >= 300


def test_nearly_all_crisis_messages_are_flagged() -> None:
    danger = [level for name in IN_DANGER for level in _levels()[name]]
    assert _share(danger, 2) >= 0.975


@pytest.mark.parametrize(
    ("name", "least", "share"),
    [
        ("explicit", 3, 1.0),
        ("veiled", 2, 0.95),
        ("slang", 2, 0.95),
        ("self_harm", 2, 1.0),
        ("third_person", 2, 1.0),
        ("minimised", 2, 1.0),
        ("languages", 2, 0.95),
    ],
)
def test_each_way_of_saying_it_is_heard(name: str, least: int, share: float) -> None:
    assert _share(_levels()[name], least) >= share


@pytest.mark.parametrize(
    ("name", "least", "share"),
    [
        ("figurative", 3, 0.0),
        ("figurative", 2, 2 / 120),
        ("distress", 3, 0.0),
        ("distress", 2, 0.05),
        ("neutral", 2, 0.0),
    ],
)
def test_who_is_not_in_danger_is_left_in_peace(name: str, least: int, share: float) -> None:
    assert _share(_levels()[name], least) <= share
