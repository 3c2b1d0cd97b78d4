"""Times that fit PostgreSQL, and an index each for what waits and what is leased."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""The first tables on SQLite had constraints without names."""


def upgrade() -> None:
    """Widen the times, and let the look for a wake touch only what wakes."""
    with op.batch_alter_table("page", naming_convention=NAMES) as page:
        page.alter_column("wake_at", existing_type=sa.Integer(), type_=sa.BigInteger())
        page.alter_column("lease", existing_type=sa.Integer(), type_=sa.BigInteger())
    with op.batch_alter_table("notebook", naming_convention=NAMES) as notebook:
        notebook.drop_column("schema_version")
        notebook.add_column(sa.Column("release", sa.Integer(), nullable=False, server_default="1"))
    with op.batch_alter_table("notebook") as notebook:
        notebook.alter_column("release", existing_type=sa.Integer(), server_default=None)
    waiting = sa.text("lease IS NULL AND wake_at IS NOT NULL")
    leased = sa.text("lease IS NOT NULL")
    op.create_index(
        "ix_page_waiting", "page", ["wake_at"], sqlite_where=waiting, postgresql_where=waiting
    )
    op.create_index(
        "ix_page_leased", "page", ["lease"], sqlite_where=leased, postgresql_where=leased
    )
