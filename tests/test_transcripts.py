"""The transcripts are the acceptance tests: the bot says what stands in them."""

from pathlib import Path

import pytest

from adapters.rehearsal import rehearse
from adapters.transcript import difference
from storage.opening import open_notebook

TRANSCRIPTS = sorted((Path(__file__).parent / "transcripts").glob("*.txt"))


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_the_bot_says_what_the_transcript_says(path: Path) -> None:
    played, _ = rehearse(path.read_text(), lambda url: open_notebook(url, lambda new: bytes(32)))
    differences = {step.number: difference(step.expected, said) for step, said in played}

    assert {line: found for line, found in differences.items() if found} == {}


def test_there_are_at_least_twelve() -> None:
    assert len(TRANSCRIPTS) >= 12
