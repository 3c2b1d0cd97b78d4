"""What a script may want done beside talking; each is done once, under its key."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.page import Given


@dataclass(frozen=True)
class Begin:
    """Start another talk with facts that are known already."""

    script: str
    given: Given = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Hear:
    """Take words that were held as if they came now: as an opener, or as the floor's answer.

    What the person wrote on meanwhile, `further`, is heard after them.
    """

    text: str = field(repr=False)
    opener: bool = False
    further: str = field(default="", repr=False)


@dataclass(frozen=True)
class Reopen:
    """Ask one question of a talk again."""

    talk: str
    key: str


@dataclass(frozen=True)
class Freeze:
    """Stop everything, as a crisis does."""


@dataclass(frozen=True)
class Forget:
    """Delete everything about the person."""


@dataclass(frozen=True)
class Nudge:
    """Put off (LATER), finish (DONE) or drop (STOP) something that is coming."""

    talk: str
    key: str
    deed: str
    until: datetime | None = None


@dataclass(frozen=True)
class Pause:
    """Say nothing unprompted until a moment."""

    until: datetime


@dataclass(frozen=True)
class Move:
    """Take a zone and a country for the person's own, each if there is one."""

    zone: str
    country: str


Effect = Begin | Hear | Reopen | Freeze | Forget | Nudge | Pause | Move
