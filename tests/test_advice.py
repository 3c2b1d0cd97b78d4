"""Every piece of advice can be seen in a transcript: `advice.toml` says where."""

import tomllib
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
ADVICE = tomllib.loads((TESTS / "advice.toml").read_text(encoding="utf-8"))
ROWS = 89


def test_no_piece_of_advice_is_missing() -> None:
    assert list(ADVICE) == [f"A{number}" for number in range(1, ROWS + 1)]


@pytest.mark.parametrize("row", ADVICE)
def test_the_bot_says_it_where_the_table_points(row: str) -> None:
    told = ADVICE[row]
    lines = (TESTS / "transcripts" / told["transcript"]).read_text(encoding="utf-8").splitlines()

    assert told["line"] in lines and not told["line"].startswith((">", "#", "@"))
