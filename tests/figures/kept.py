"""Reads the sets kept here, one row a line; a later set begins with a note on its first score."""

import json
from collections.abc import Iterator
from itertools import takewhile
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
        first = kept.readline()
    return str(json.loads(first).get("note", "")) if first.startswith("{") else ""


def first_scores(name: str) -> Iterator[tuple[str, str]]:
    """Give what each later set of a kind says of its first score, by the name of its file."""
    for file in sorted(HERE.glob(f"{name}.*.*"), key=_place):
        text = file.read_text(encoding="utf-8")
        comment = " ".join(line[1:].strip() for line in takewhile(_is_comment, text.splitlines()))
        said = comment or (note(file) if file.suffix == ".jsonl" else "")
        if said:
            yield file.name, said


def _is_comment(line: str) -> bool:
    return line.startswith("#")


def _place(file: Path) -> tuple[int, str]:
    number = file.name.split(".")[1]
    return (int(number), "") if number.isdigit() else (0, number)
