"""docs/figures.md is about the sets that there are."""

from pathlib import Path

from tests.figures.__main__ import DOCUMENT, FIGURES

SETS = Path(__file__).parents[1] / "figures"


def test_every_kind_and_every_later_set_stands_in_the_document() -> None:
    said = DOCUMENT.read_text(encoding="utf-8")

    assert [title for title, _ in FIGURES.values() if f"## {title}\n" not in said] == []
    later = [file.name for kind in FIGURES for file in SETS.glob(f"{kind}.*.*")]
    assert [name for name in later if name not in said] == []
