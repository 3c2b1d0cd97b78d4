"""What a channel must be able to show, already rendered, and no more than that."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.question import Option

Asking = Literal["text", "one", "several", "yes_no", "moment", "collect", "wait"]


@dataclass(frozen=True, slots=True)
class Line:
    """One short paragraph; `dated` says that it names a moment, `link` is what it leads to."""

    text: str = field(repr=False)
    part: Literal["line"] = "line"
    dated: bool = False
    link: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of a card with the lines under it."""

    heading: str
    lines: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Card:
    """A title and short sections."""

    title: str = field(repr=False)
    sections: tuple[Section, ...]
    part: Literal["card"] = "card"


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter the person may copy, edit and send; `key` is that of the draft in its `talk`.

    What is no mail (a text message, a script for a call, an agenda) has an empty subject.
    """

    key: str
    title: str
    subject: str = field(repr=False)
    body: str = field(repr=False)
    part: Literal["draft"] = "draft"
    talk: str = ""

    @property
    def is_mail(self) -> bool:
        """Whether it is sent as a mail."""
        return bool(self.subject.strip())


@dataclass(frozen=True, slots=True)
class File:
    """A file that the shell makes at the moment of showing; `what` says which.

    A letter is the one under `key` in its `talk`.
    """

    what: Literal["export", "letter"]
    part: Literal["file"] = "file"
    talk: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image, as PNG bytes, with words for who cannot see it."""

    png: bytes = field(repr=False)
    words: str = field(repr=False)
    part: Literal["picture"] = "picture"


Part = Line | Card | Draft | File | Picture


@dataclass(frozen=True, slots=True)
class Asked:
    """The question under a reply: where its answer belongs, and how it is shown."""

    talk: str
    key: str
    kind: Asking
    text: str = field(default="", repr=False)
    options: tuple[Option, ...] = ()
    skip: str = ""
    also: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """What is owed to a person; the token tells this showing from every other.

    `notice` says in a line, under the first reply of all, who can see what is written. With
    `veiled` nothing of it may be read on a locked screen. `others` are the tokens of those that
    were joined into it. With `plans` it is the first after which something comes by itself. What a
    channel writes around it is in its `language`.
    """

    token: str
    at: datetime
    parts: tuple[Part, ...] = ()
    asked: Asked | None = None
    unprompted: bool = False
    notice: str = ""
    veiled: bool = False
    others: tuple[str, ...] = ()
    plans: bool = False
    language: str = "en"

    @property
    def tokens(self) -> tuple[str, ...]:
        """The tokens of all that it shows: of those joined into it, and its own."""
        return (*self.others, self.token)


def joined(replies: tuple[Reply, ...]) -> Reply:
    """Make one reply of several that are owed: every part once, and only the last question."""
    parts = tuple(dict.fromkeys(part for reply in replies for part in reply.parts))
    last = replies[-1]
    unprompted = all(reply.unprompted for reply in replies)
    notice = next((reply.notice for reply in replies if reply.notice), "")
    veiled = all(reply.veiled for reply in replies)
    others = tuple(reply.token for reply in replies[:-1])
    plans = any(reply.plans for reply in replies)
    told = unprompted, notice, veiled, others, plans, last.language
    return Reply(last.token, last.at, parts, last.asked, *told)
