"""Reads the sets kept here, one row a line; a later set begins with a note on its first score."""

import json
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
Row = dict[str, Any]


def sets(name: str) -> list[Path]:
    """Give the files of a name, the first and the later ones: times.jsonl, times.2.jsonl."""
    return [HERE / f"{name}.jsonl", *sorted(HERE.glob(f"{name}.[0-9]*.jsonl"))]


def rows(*files: Path) -> list[Row]:
    """Read the rows of some files, without their notes."""
    lines = (line for file in files for line in file.read_text(encoding="utf-8").splitlines())
    return [row for row in map(json.loads, lines) if "note" not in row]


def note(file: Path) -> str:
    """Give what a file says of its first score; nothing where it is a development set."""
    with file.open(encoding="utf-8") as kept:
        said: str = json.loads(kept.readline()).get("note", "")
    return said
