"""Settings that all tests share."""

import gc
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.postgres import new_database, server, sync_nothing

settings.register_profile(
    "rules", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("rules")
gc.disable()  # while everything is loaded: there is nothing to be found, and much to look through


def pytest_collection_finish() -> None:
    """Look for garbage from now on, among what the tests make."""
    gc.freeze()
    gc.enable()


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
