"""Free text into answers: first messages, feelings and moments.

The readers are loaded when they are first needed: their many patterns would otherwise delay the
first line that a person sees.
"""

from datetime import datetime

from bot.understanding.opener import Opener

__all__ = ["Opener", "read_feelings", "read_opener", "read_time"]


def read_opener(text: str) -> Opener:
    """Read a first message: situation, company, role, stage and stated feelings."""
    from bot.understanding.openers import read_opener as read

    return read(text)


def read_feelings(text: str) -> tuple[tuple[str, str], ...]:
    """Find the feelings that words state, each with the person's own word for it."""
    from bot.understanding.feelings import read_feelings as read

    return read(text)


def read_time(text: str, now: datetime, tz: str, day_first: bool | None = None) -> datetime | None:
    """Read a day or a time against an aware `now` in an IANA zone; nothing where it is unsure."""
    from bot.understanding.times import read_time as read

    return read(text, now, tz, day_first)
