"""Brings the tables of a database up to date; Alembic is loaded only where there is need."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

STEPS = Path(__file__).parent / "migrations"


def migrate(connection: Connection, known: str | None) -> None:
    """Take every step that is missing; `known` is a step that is done although no table says so."""
    config = Config()
    config.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    config.attributes["connection"] = connection
    if known:
        command.stamp(config, known)
    command.upgrade(config, "head")
