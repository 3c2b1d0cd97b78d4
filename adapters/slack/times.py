"""Slack's way of telling moments: seconds and microseconds in a string, which names a message."""

from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def moment_of(ts: str) -> datetime:
    """Give the moment that a message bears; raises `ValueError` where it is none."""
    seconds, _, rest = ts.partition(".")
    return EPOCH + timedelta(seconds=int(seconds), microseconds=int(rest.ljust(6, "0")[:6] or 0))


def ts_of(moment: datetime) -> str:
    """Give a moment as Slack writes it."""
    passed = moment - EPOCH
    return f"{passed.days * 86400 + passed.seconds}.{passed.microseconds:06d}"
