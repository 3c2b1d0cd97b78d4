"""What the tests of the notebook share: every database that it can lie in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.notebook import SqlNotebook
from tests.storage.shelf import Where, opened


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Where:
    """An empty database of each kind."""
    if request.param == "sqlite":
        return tmp_path
    empty: str = request.getfixturevalue("postgresql")
    return empty


@pytest.fixture
def notebook(where: Where) -> Iterator[SqlNotebook]:
    with opened(where) as notebook:
        yield notebook


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[SqlNotebook]:
    """A notebook on SQLite, for what only a file can show."""
    with opened(tmp_path) as notebook:
        yield notebook
