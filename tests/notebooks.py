"""Notebooks in files of a test's own: new ones are copies of one, for tables take long to make."""

import tempfile
from functools import cache
from pathlib import Path

from storage.notebook import SqlNotebook
from storage.opening import open_notebook


def notebook_at(file: Path) -> SqlNotebook:
    """Open the notebook in a file; where there is none, an empty one is put there."""
    if not file.exists():
        file.touch(0o600)
        file.write_bytes(_empty())
    return _opened(file)


def notebook_behind(url: str) -> SqlNotebook:
    """Open the notebook in the file that an address names."""
    return notebook_at(Path(url.removeprefix("sqlite:///")))


@cache
def _empty() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "empty.db"
        _opened(file).close()
        return file.read_bytes()


def _opened(file: Path) -> SqlNotebook:
    return open_notebook(f"sqlite:///{file}", lambda new: bytes(32))
