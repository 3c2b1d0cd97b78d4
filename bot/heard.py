"""What can reach a page: what a person did, the clock's ring, and news of a showing."""

from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b
from typing import Literal

from bot.effects import Nudge


@dataclass(frozen=True, slots=True)
class Said:
    """Words; `reply_to` is the token or the post of the reply they answer, if the platform tells.

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
class Edited:
    """Earlier words, by the event they were heard under, as they read now."""

    event: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Unsaid:
    """Earlier words were taken back, by the event they were heard under."""

    event: str


@dataclass(frozen=True, slots=True)
class Sent:
    """Something that is not words, with the words under it if there are any."""

    kind: Literal["picture", "voice", "file"]
    text: str = field(default="", repr=False)
    reply_to: str = ""


@dataclass(frozen=True, slots=True)
class Reacted:
    """A sign put under a reply, by its token or post: a nod, a shake of the head, or another."""

    reply: str
    nod: bool | None = None


@dataclass(frozen=True, slots=True)
class Ordered:
    """A command with words of its own, as a page of settings gives it."""

    name: str
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Rewrote:
    """A letter as the person wants it, by its talk and its key there."""

    talk: str
    key: str
    subject: str = field(repr=False)
    body: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Mailing:
    """A letter is wanted as a mail, by its talk and its key there."""

    talk: str
    key: str


@dataclass(frozen=True, slots=True)
class Noted:
    """Notes written at once, for a question that collects them; none of them is a command."""

    talk: str
    key: str
    lines: tuple[str, ...] = field(repr=False)


Deed = (
    Said
    | Pressed
    | Opened
    | Edited
    | Unsaid
    | Sent
    | Reacted
    | Ordered
    | Rewrote
    | Mailing
    | Noted
    | Nudge
)


@dataclass(frozen=True, slots=True)
class Heard:
    """Something a person did: the platform's id of it, and when they did it.

    `also` is another id under which the platform may tell of it again. `missed` says that it was
    found only afterwards. `door` is the platform's id of the conversation with this person. Where
    people have one conversation for all communities, `community` is the one they did it in.
    `locale` is the one that the platform knows of them, such as es-419.
    """

    event: str
    at: datetime
    what: Deed
    zone: str = ""
    also: str = ""
    missed: bool = False
    door: str = ""
    community: str = ""
    locale: str = ""


@dataclass(frozen=True, slots=True)
class Rang:
    """The clock rang for this page."""


@dataclass(frozen=True, slots=True)
class Paid:
    """Replies were shown, at the platform's own time; `post` is its id of what was posted."""

    tokens: tuple[str, ...]
    at: datetime
    post: str = ""
    door: str = ""


@dataclass(frozen=True, slots=True)
class Unreached:
    """Replies could not be delivered, and will not be while the person does not write."""

    tokens: tuple[str, ...]
    at: datetime


News = Heard | Rang | Paid | Unreached


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
