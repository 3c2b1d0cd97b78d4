"""A reply as the messages that Discord shows, each with a mark by which it is known again."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2b

from discord import Component, ui
from discord import Message as Post

from adapters.cutting import pieces
from adapters.discord.layout import (
    PARTS_LIMIT,
    TEXT_LIMIT,
    Layout,
    Part,
    every,
    gap,
    heading,
    length,
    paragraphs,
    rows,
    small,
)
from adapters.discord.questions import way, ways
from adapters.discord.words import escaped
from adapters.ids import COMMAND, EDIT, Id
from bot.reply import Asked, Card, Draft, File, Line, Picture, Reply
from bot.reply import Part as Told

VEIL = "Debrief is here, about something you asked me to come back to. Open it whenever you like."
"""All that a locked screen may show of what nobody asked for just now."""
BOX_LIMIT = 3000
"""Characters of one box with a letter."""
TITLE_LIMIT = 350
"""Characters of one title, and of the line under it."""
BLANKS = re.compile(r"[^\S\n]{3,}")
END, VEILED = "end", "veiled"
MOST = 12
"""Messages of one reply that are looked for."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message: its parts, its marks and a nonce that are its own among all replies.

    `files` are the names of those that are sent with it.
    `marks` are borne by its parts in their order: its own, and at the end of a reply those of the
    replies that were joined into it. `veil` is borne by what stands in its place at first.
    """

    parts: list[Part] = field(repr=False)
    marks: tuple[int, ...]
    veil: int
    nonce: str
    files: tuple[str, ...] = ()

    def layout(self) -> Layout:
        """Give what is sent."""
        for part, mark in zip(every(self.parts), self.marks, strict=False):
            part.id = mark
        return Layout(self.parts)

    def veiled(self) -> Layout:
        """Give what stands in its place until it has been sent unread."""
        return Layout([ui.TextDisplay(VEIL, id=self.veil)])

    def plain(self, limit: int) -> Layout:
        """Give its words alone, under its own mark."""
        return Layout([ui.TextDisplay(self.words(limit), id=self.marks[0])])

    def words(self, limit: int) -> str:
        """Give its words alone."""
        texts = [one.content for one in every(self.parts) if isinstance(one, ui.TextDisplay)]
        lines = [line for text in texts for line in text.splitlines() if line.strip()]
        return BLANKS.sub("  ", "\n".join(lines))[:limit].strip() or "…"


def messages(reply: Reply, files: Iterable[str] = (), *, here: bool = False) -> list[Message]:
    """Draw a reply in as many messages as it needs; its question stands in the last.

    `files` are names of files that come with it. `here` is where only buttons can be pressed, as in
    what a channel shows to one person alone.
    """
    letters = [part if isinstance(part, Draft) else None for part in reply.parts]
    latest = {(one.talk, one.key): place for place, one in enumerate(letters) if one}
    drawn: list[Piece] = []
    for place, part in enumerate(reply.parts):
        drawn += _part(part, reply.token, latest=place in latest.values())
    if reply.asked:
        drawn += _asked(reply.asked, reply.token, here=here, apart=bool(drawn))
    if reply.notice:
        more = way("Who can see what", Id(COMMAND, name="privacy"), reply.token)
        drawn.append([gap(line=True), small(reply.notice), *rows([more])])
    given: list[Part] = [ui.File(f"attachment://{name}") for name in files]
    packed = list(_packed([[one] for one in given] + drawn)) or [[ui.TextDisplay("…")]]
    return [_marked(parts, reply, place, len(packed)) for place, parts in enumerate(packed)]


def _marked(parts: list[Part], reply: Reply, place: int, of: int) -> Message:
    """Give a message its marks; only the last one says that the reply is whole."""
    end = place == of - 1
    own = mark_of(reply.token, f"{place} {END if end else ''}")
    others = [mark_of(other, END) for other in reply.others] if end else []
    veil = mark_of(reply.token, f"{place} {VEILED}")
    files = tuple(one.media.url.partition("://")[2] for one in parts if isinstance(one, ui.File))
    return Message(parts, (own, *others), veil, nonce_of(reply.token, place), files)


def mark_of(token: str, what: str) -> int:
    """Give a number by which a part of a reply is known again in a conversation."""
    return int.from_bytes(_digest(token, what)[:4], "big") % (2**31 - 1) + 1


def nonce_of(token: str, place: int) -> str:
    """Give the nonce with which a message of a reply is always sent."""
    return _digest(token, str(place)).hex()[:24]


def _digest(token: str, what: str) -> bytes:
    return blake2b(f"{token} {what}".encode(), digest_size=16, person=b"debrief-reply").digest()


@dataclass
class Standing:
    """What of a reply stands in a conversation: ids of messages by their places, open or veiled."""

    shown: dict[int, int] = field(default_factory=dict)
    veiled: dict[int, int] = field(default_factory=dict)
    whole: bool = False


def standing(token: str, posts: Iterable[Post]) -> Standing:
    """Find a reply among messages, by the marks that their parts bear."""
    found = Standing()
    for post in posts:
        marks = set(_marks(post.components))
        found.whole = found.whole or mark_of(token, END) in marks
        for place in range(MOST):
            if mark_of(token, f"{place} {END}") in marks:
                found.whole, found.shown[place] = True, post.id
            elif mark_of(token, f"{place} ") in marks:
                found.shown[place] = post.id
            elif mark_of(token, f"{place} {VEILED}") in marks:
                found.veiled[place] = post.id
    return found


def _marks(components: Iterable[Component]) -> Iterator[int]:
    for one in components:
        if id := getattr(one, "id", None):
            yield int(id)
        yield from _marks(getattr(one, "children", ()))


Piece = list[Part]
"""What stays together in one message."""


def _packed(drawn: Iterable[Piece]) -> Iterator[list[Part]]:
    parts: list[Part] = []
    for piece in drawn:
        together = [*parts, *piece]
        if parts and (length(together) > TEXT_LIMIT or len([*every(together)]) > PARTS_LIMIT):
            yield parts
            together = piece
        parts = together
    if parts:
        yield parts


def _part(part: Told, token: str, *, latest: bool) -> Iterator[Piece]:
    match part:
        case Line(text):
            yield from ([one] for one in paragraphs(text))
        case Card():
            yield from _card(part)
        case Draft():
            yield from _draft(part, token, latest=latest)
        case Picture():
            yield from ([one] for one in paragraphs(part.words))
        case File():
            return


def _card(card: Card) -> Iterator[Piece]:
    """Give a card in one frame, where it fits into one message; else as paragraphs."""
    shown = [*heading(card.title)]
    for one in card.sections:
        *before, title = _bold(one.heading) or [""]
        lines = "\n".join(f"• {line}" for line in one.lines)
        first, *rest = [*pieces(lines, TEXT_LIMIT - TITLE_LIMIT - 5, escaped)] or [""]
        texts = [*before, f"{title}\n{first}".strip("\n"), *rest]
        shown += [ui.TextDisplay(text) for text in texts if text.strip()]
    if shown and length(shown) <= TEXT_LIMIT and 2 * len(shown) < PARTS_LIMIT:
        apart = [part for one in shown for part in (gap(), one)][1:]
        yield [ui.Container(*apart)]
    else:
        yield from ([one] for one in shown)


def _bold(text: str) -> list[str]:
    """Give text as a title; a very long one is several."""
    return [f"**{one}**" for one in pieces(" ".join(text.split()), TITLE_LIMIT, escaped)]


def _draft(draft: Draft, token: str, *, latest: bool) -> Iterator[Piece]:
    """Give a letter in a box, from which it can be copied; only its latest wording is edited."""
    *over, title = _bold(draft.title) or ["…"]
    subject, *under_it = pieces(f"Subject: {draft.subject}", TITLE_LIMIT, escaped)
    told: list[Part] = [
        ui.TextDisplay(one) for one in (*over, f"{title}\n{subject}", *under_it) if one.strip()
    ]
    edit = way("Edit it in a window", Id(EDIT, draft.talk, draft.key), token)
    under = [small("Copy it from the box. You send it; I don't."), *rows([edit])] if latest else []
    boxes: list[Part]
    if "```" in draft.body:
        boxes = paragraphs(draft.body)
    else:
        cuts = pieces(draft.body, BOX_LIMIT, str)
        boxes = [ui.TextDisplay(f"```\n{one}\n```") for one in cuts if one.strip()]
    *before, last = boxes or [ui.TextDisplay("…")]
    yield from ([one] for one in told[:-1])
    yield [told[-1], *before[:1]]
    yield from ([one] for one in before[1:])
    yield [last, *under]


def _asked(asked: Asked, token: str, *, here: bool, apart: bool) -> Iterator[Piece]:
    """Give a question, apart from what was said before; its ways stand under its end."""
    told = paragraphs(asked.text)
    if apart and told:
        yield [gap()]
    yield from ([one] for one in told[:-1])
    if piece := [*told[-1:], *ways(asked, token, here=here)]:
        yield piece
