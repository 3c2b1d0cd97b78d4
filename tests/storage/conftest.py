"""What the tests of the notebook share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.notebook import SqlNotebook
from tests.storage.shelf import opened


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[SqlNotebook]:
    with opened(tmp_path) as notebook:
        yield notebook
