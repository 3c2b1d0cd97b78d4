"""What a manager may set: lines and their limits, a country by its name, and nothing by halves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.community import Community
from bot.managing import (
    LINE_LIMIT,
    LINES_LIMIT,
    LISTS,
    changed,
    faults,
    fields,
    lines_of,
)

HERE = Community("anywhere", "c1", secrets={"token": "kept"})
TEXT = st.text(max_size=400) | st.lists(st.text(max_size=40)).map("\n".join)
ENTERED = st.fixed_dictionaries(dict.fromkeys(LISTS, TEXT))


@given(ENTERED)
def test_what_has_no_fault_is_kept_as_it_was_written_and_comes_back(
    entered: dict[str, str],
) -> None:
    if faults(entered):
        return
    community = changed(HERE, entered)

    shown = {one.name: one.start for one in fields(community)}
    assert changed(HERE, shown) == community and not faults(shown)
    assert community.secrets == HERE.secrets
    for name in LISTS:
        assert "".join(shown[name].split()) == "".join(entered[name].split())


@pytest.mark.parametrize("name", LISTS)
def test_lines_fit_up_to_their_limits_and_no_further(name: str) -> None:
    assert not faults({name: "\n".join(["x" * LINE_LIMIT] * LINES_LIMIT)})
    assert list(faults({name: "x" * (LINE_LIMIT + 1)})) == [name]
    assert list(faults({name: "\n".join("x" * (LINES_LIMIT + 1))})) == [name]


def test_empty_lines_and_blanks_are_no_lines() -> None:
    assert lines_of(" \n\n one \r\n\t\n two") == ("one", "two")


@pytest.mark.parametrize(
    ("entered", "country"),
    [("Austria", "AT"), ("  spain ", "ES"), ("", ""), ("  ", ""), ("Madrid", "ES")],
)
def test_a_country_is_known_by_its_name_or_a_place_in_it(entered: str, country: str) -> None:
    assert not faults({"country": entered})
    assert changed(HERE, {"country": entered}).country == country


@pytest.mark.parametrize("entered", ["Atlantis", "??", "UTC"])
def test_what_is_no_country_is_said_to_be_none(entered: str) -> None:
    assert list(faults({"country": entered})) == ["country"]
