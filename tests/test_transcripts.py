"""The transcripts are the acceptance tests: the bot says what stands in them."""

import re
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

import pytest

from adapters.rehearsal import rehearse
from adapters.transcript import difference, parse
from bot.care import reply
from bot.catalogues import spoken
from bot.languages import LANGUAGES
from bot.words import ENGLISH
from tests.notebooks import notebook_behind

TRANSCRIPTS = sorted((Path(__file__).parent / "transcripts").glob("*.txt"))
LONGEST = 60
"""Words of one message, letters, cards and buttons left out."""
OPTION = re.compile(r"\[\d+\] ")
QUOTED = re.compile(r"“[^”]*”")
HELP = "These words work at any time"


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_the_bot_says_what_the_transcript_says(path: Path) -> None:
    played, _ = rehearse(path.read_text(), notebook_behind)
    differences = {step.number: difference(step.expected, said) for step, said in played}

    assert {line: found for line, found in differences.items() if found} == {}


def test_there_are_at_least_forty() -> None:
    assert len(TRANSCRIPTS) >= 40


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_a_message_is_short_and_asks_at_most_one_thing(path: Path) -> None:
    danger = {spoken(ENGLISH, one).say(line) for one in LANGUAGES for line in reply("")}
    for step in parse(path.read_text()):
        said = list(_sentences(step.expected))
        if danger.intersection(said) or HELP in " ".join(said):
            continue  # a crisis is answered whole, and help is a list
        assert sum(len(line.split()) for line in said) <= LONGEST, said
        assert sum(QUOTED.sub("", line).count("?") for line in said) <= 1, said


def _sentences(lines: tuple[str, ...]) -> Iterator[str]:
    """Give what is said in lines: neither letters, nor cards with their titles, nor buttons."""
    letter = False
    for line, after in zip_longest(lines, lines[1:], fillvalue=""):
        aside = line.startswith(("  ", "(", "mailto:", "-----")) or after.startswith("  ")
        letter ^= line.startswith("-----")
        if not (letter or aside or OPTION.match(line)):
            yield line
