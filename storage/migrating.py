"""Brings the tables of a database up to date; Alembic is loaded only where there is need."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

STEPS = Path(__file__).parent / "migrations"


def migrate(connection: Connection, known: str | None, last: str = "head") -> None:
    """Take every step up to the last; `known` is one that is done although no table says so."""
    config = Config()
    config.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    config.attributes["connection"] = connection
    if known:
        command.stamp(config, known)
    command.upgrade(config, last)
