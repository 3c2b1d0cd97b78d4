"""The tables: random ids, keyed hashes and times in clear, everything else sealed."""

from sqlmodel import Field, SQLModel

SCHEMA = 1
"""Raised with every change of the tables."""


class PageRow(SQLModel, table=True):
    """One person's page; times are milliseconds since 1970 in UTC."""

    __tablename__ = "page"

    id: str = Field(primary_key=True)
    person: str = Field(unique=True)
    wrapped_key: bytes
    body: bytes
    version: int
    release: int
    wake_at: int | None = None
    lease: int | None = None


class FiledRow(SQLModel, table=True):
    """One ended talk of a page."""

    __tablename__ = "filed"

    id: str = Field(primary_key=True)
    page_id: str = Field(foreign_key="page.id", ondelete="CASCADE", index=True)
    body: bytes


class NotebookRow(SQLModel, table=True):
    """The one row that says how the tables are written and which key opens them."""

    __tablename__ = "notebook"

    id: int = Field(primary_key=True)
    schema_version: int
    key_print: str
