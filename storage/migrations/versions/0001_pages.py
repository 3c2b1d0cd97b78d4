"""Pages, filed talks, and the mark of the key."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables as release 0.1 first had them."""
    op.create_table(
        "page",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("release", sa.Integer(), nullable=False),
        sa.Column("wake_at", sa.Integer()),
        sa.Column("lease", sa.Integer()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_page")),
        sa.UniqueConstraint("person", name=op.f("uq_page_person")),
    )
    op.create_table(
        "notebook",
        sa.Column("id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("schema_version", sa.Integer(), nullable=False),
        sa.Column("key_print", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notebook")),
    )
    op.create_table(
        "filed",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("page_id", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_filed")),
        sa.ForeignKeyConstraint(
            ["page_id"], ["page.id"], name=op.f("fk_filed_page_id_page"), ondelete="CASCADE"
        ),
    )
    op.create_index(op.f("ix_filed_page_id"), "filed", ["page_id"])
