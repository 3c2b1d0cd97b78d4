"""Settings that all tests share."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.postgres import new_database, server, sync_nothing

settings.register_profile(
    "rules", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("rules")


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Any]:
    """A real PostgreSQL, started when the first test wants it."""
    with server() as running:
        sync_nothing(running)
        yield running


@pytest.fixture
def postgresql(postgresql_server: Any) -> str:
    """The address of an empty PostgreSQL database."""
    return new_database(postgresql_server)
