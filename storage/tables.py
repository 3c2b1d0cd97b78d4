"""The tables: random ids, keyed hashes, times and platforms in clear, everything else sealed."""

from sqlalchemy import BigInteger, Column, Index, MetaData, String, Table, and_, column
from sqlmodel import Field, SQLModel

SCHEMA = "0003"
"""The newest migration: a database that bears this number fits these tables."""

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


WAITING = and_(column("lease").is_(None), column("wake_at").is_not(None))
LEASED = column("lease").is_not(None)


class PageRow(SQLModel, table=True):
    """One person's page; times are milliseconds since 1970 in UTC.

    `person` and `community` are keyed hashes. Pages that were begun before there were communities
    have none; they belong to terminals alone.

    What waits and what is leased have an index each: one over both would make the look for leases
    that ran out a scan of the whole table.
    """

    __tablename__ = "page"
    __table_args__ = (
        Index(
            "ix_page_waiting",
            "wake_at",
            sqlite_where=WAITING,
            postgresql_where=WAITING,
        ),
        Index(
            "ix_page_leased",
            "lease",
            sqlite_where=LEASED,
            postgresql_where=LEASED,
        ),
    )

    id: str = Field(primary_key=True)
    person: str = Field(unique=True)
    wrapped_key: bytes
    body: bytes
    version: int
    release: int
    wake_at: int | None = Field(default=None, sa_type=BigInteger)
    lease: int | None = Field(default=None, sa_type=BigInteger)
    community: str | None = None


class FiledRow(SQLModel, table=True):
    """One ended talk of a page."""

    __tablename__ = "filed"

    id: str = Field(primary_key=True)
    page_id: str = Field(foreign_key="page.id", ondelete="CASCADE", index=True)
    body: bytes


class CommunityRow(SQLModel, table=True):
    """What is kept about one community; `place` is the keyed hash that its pages bear as well."""

    __tablename__ = "community"

    id: str = Field(primary_key=True)
    place: str = Field(unique=True)
    platform: str = Field(index=True)
    wrapped_key: bytes
    body: bytes
    version: int


class NotebookRow(SQLModel, table=True):
    """The one row that says which key opens the database, and the newest release that used it."""

    __tablename__ = "notebook"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    key_print: str
    release: int


PAGES: Table = PageRow.__table__  # type: ignore[attr-defined]
FILED: Table = FiledRow.__table__  # type: ignore[attr-defined]
COMMUNITIES: Table = CommunityRow.__table__  # type: ignore[attr-defined]
NOTEBOOK: Table = NotebookRow.__table__  # type: ignore[attr-defined]
VERSION = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))
"""Where migrations note how far they came; they bring the table themselves."""
