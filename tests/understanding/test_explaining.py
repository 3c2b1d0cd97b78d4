"""Whatever is read in a first message can be explained by the words that say it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.understanding import read_opener
from bot.understanding.explaining import explain_opener
from tests.figures.kept import rows, sets


def test_each_rule_names_the_words_it_read() -> None:
    told = {
        (one.about, one.words) for one in explain_opener("Acme rejected me after the final round")
    }

    assert {("situation", "rejected"), ("stage", "final round"), ("company", "acme")} <= told


def test_nothing_is_read_without_a_rule_that_spoke() -> None:
    for row in rows(sets("openers")[0]):
        read, told = read_opener(row["text"]), {one.about for one in explain_opener(row["text"])}
        assert not read.company or "company" in told, row["text"]
        assert not read.feelings or "feelings" in told, row["text"]


@settings(deadline=None, max_examples=50)
@given(st.text(max_size=4000))
def test_any_text_can_be_explained(text: str) -> None:
    assert isinstance(explain_opener(text), tuple)
