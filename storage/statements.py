"""What is asked of the tables of pages and talks, a statement each."""

from sqlalchemy import bindparam, or_, select, update

from bot.page import RELEASE
from storage.tables import FILED, LEASED, PAGES, WAITING

MINE = PAGES.c.release <= RELEASE
"""Pages that this release may touch; those of a newer one wait for its own processes."""
_PAGES = select(
    PAGES.c.id,
    PAGES.c.person,
    PAGES.c.wrapped_key,
    PAGES.c.body,
    PAGES.c.version,
    PAGES.c.release,
    PAGES.c.wake_at,
    PAGES.c.lease,
)
# People in the order of their ids, so that two processes never wait for each other in a circle.
LOAD = (
    _PAGES.where(PAGES.c.person.in_(bindparam("people", expanding=True)))
    .order_by(PAGES.c.id)
    .with_for_update()
)
WAITS = (
    _PAGES.where(WAITING, PAGES.c.wake_at <= bindparam("now"), MINE)
    .order_by(PAGES.c.wake_at)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
LEASES = (
    _PAGES.where(LEASED, PAGES.c.lease <= bindparam("now"), PAGES.c.wake_at.is_not(None), MINE)
    .order_by(PAGES.c.lease)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
AWAKE = or_(
    PAGES.c.community.is_(None),
    PAGES.c.community.not_in(bindparam("resting", expanding=True)),
)
WAITS_AWAKE, LEASES_AWAKE = WAITS.where(AWAKE), LEASES.where(AWAKE)
BEHIND = (
    _PAGES.where(PAGES.c.id > bindparam("after"), MINE)
    .order_by(PAGES.c.id)
    .limit(bindparam("most"))
)
NEXT_WAIT = select(PAGES.c.wake_at).where(WAITING, MINE).order_by(PAGES.c.wake_at).limit(1)
NEXT_LEASE = select(PAGES.c.lease).where(LEASED, MINE).order_by(PAGES.c.lease).limit(1)
SAVE = (
    update(PAGES)
    .where(PAGES.c.id == bindparam("page"), PAGES.c.version == bindparam("before"))
    .values({name: bindparam(name) for name in ("body", "version", "release", "wake_at", "lease")})
)
REST = update(PAGES).where(PAGES.c.id == bindparam("page")).values(lease=bindparam("until"))
FILED_OF = select(FILED.c.id, FILED.c.body).where(FILED.c.page_id == bindparam("page"))
