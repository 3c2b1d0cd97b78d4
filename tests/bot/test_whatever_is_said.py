"""Whatever people say, in whatever order and after whatever time, they get a reply."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.table import Table, spoken

TRANSCRIPTS = (Path(__file__).parents[1] / "transcripts").glob("*.txt")
SAID = sorted(
    {
        line.removeprefix("> ")
        for transcript in TRANSCRIPTS
        for line in transcript.read_text(encoding="utf-8").splitlines()
        if line.startswith("> ")
    }
)
STRANGE = ["🤷", "...", "?", "\u200b", "x" * 300, "it moved", "they cancelled", "actually no", "1"]
MOVES = st.one_of(st.sampled_from(SAID), st.sampled_from(STRANGE), st.sampled_from([0.1, 1, 3, 9]))


@given(moves=st.lists(MOVES, max_size=30))
@settings(max_examples=75)
def test_there_is_always_a_reply(moves: list[str | float]) -> None:
    table = Table(zone="Europe/Berlin")
    for move in moves:
        if isinstance(move, str):
            assert spoken(table.say(move))
        else:
            table.wait(days=move)
        if table.page.forgotten:
            return
