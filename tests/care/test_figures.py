import pytest

from tests.figures.crisis import IN_DANGER, IN_PEACE, examples, rate

OF = list(examples())


def _share(least: int, *slices: str) -> float:
    return rate(OF, least, *slices).share


def test_the_sets_are_large_enough_to_say_something() -> None:
    assert len(OF) >= 900


def test_every_line_belongs_to_a_slice() -> None:
    assert {one.slice for one in OF} == {*IN_DANGER, *IN_PEACE}


def test_nearly_all_crisis_messages_are_flagged() -> None:
    assert _share(2, *IN_DANGER) >= 0.975


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
    assert _share(least, name) >= share


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
    assert _share(least, name) <= share
