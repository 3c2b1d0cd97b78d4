"""What can reach a page: words, presses, arrivals, the clock's ring, and news of a showing."""

from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b


@dataclass(frozen=True, slots=True)
class Said:
    """Words; `reply_to` is the token of the reply they answer, where the platform tells.

    Half a letter, as broken platforms send it, becomes a question mark: it could not be kept.
    """

    text: str = field(repr=False)
    reply_to: str = ""

    def __post_init__(self) -> None:
        """Make the words such as can be written down."""
        object.__setattr__(self, "text", self.text.encode("utf-8", "replace").decode())


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button or a list: the question it belongs to and the names chosen.

    With an empty talk it is the name of a command.
    """

    talk: str
    key: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """The person came and said nothing yet."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Something a person did: the platform's id of it, and when they did it."""

    event: str
    at: datetime
    what: Said | Pressed | Opened
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Rang:
    """The clock rang for this page."""


@dataclass(frozen=True, slots=True)
class Paid:
    """Replies were shown, at the platform's own time."""

    tokens: tuple[str, ...]
    at: datetime


News = Heard | Rang | Paid


LETTERS = "abcdefghijklmnopqrstuvwxyz234567"


class Dice:
    """Short random words drawn, one after another, from the bytes a turn was given."""

    def __init__(self, seed: bytes) -> None:
        """Take the seed: 16 random bytes or more."""
        self._seed = seed
        self._drawn = 0

    def word(self, length: int) -> str:
        """Draw a word of lower-case letters and digits."""
        self._drawn += 1
        drawn = blake2b(self._seed, person=self._drawn.to_bytes(4, "big")).digest()
        return "".join([LETTERS[byte & 31] for byte in drawn[:length]])
