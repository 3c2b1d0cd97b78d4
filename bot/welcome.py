"""When something unprompted is welcome: outside quiet hours and weekends, and once a day."""

from datetime import UTC, datetime, time
from functools import cache

from bot.moments import on
from bot.page import Settings
from bot.understanding import is_weekend

IGNORED = 2
"""Unprompted messages without an answer after which nothing comes until the person writes."""


def welcome(
    moment: datetime, settings: Settings, nudged: datetime | None, *, agreed: bool = False
) -> datetime:
    """Give the first welcome moment from `moment` on; `nudged` is when one came last.

    The hour of the day is kept where whole days are passed over. Where the person `agreed` to the
    day, only its quiet hours count.
    """
    local = moment.astimezone(settings.place)
    while True:
        if _quiet(local.time(), settings):
            evening = local.time() >= _clock(settings.quiet_to)
            local = on(local, days=int(evening), at=settings.quiet_to)
        elif not agreed and _taken(local, settings, nudged):
            local = on(local, days=1, at=local.time().isoformat())
        else:
            return local.astimezone(UTC)


@cache
def _clock(text: str) -> time:
    return time.fromisoformat(text)


def _quiet(clock: time, settings: Settings) -> bool:
    begin, end = _clock(settings.quiet_from), _clock(settings.quiet_to)
    if begin <= end:
        return begin <= clock < end
    return clock >= begin or clock < end


def _taken(local: datetime, settings: Settings, nudged: datetime | None) -> bool:
    """Say whether a whole day is over for nudges: a weekend, or a day that had its one."""
    if is_weekend(local.date(), settings.country) and not settings.weekends:
        return True
    return nudged is not None and local.date() <= nudged.astimezone(settings.place).date()
