"""A reply as the messages that Discord shows, each with a mark by which it is known again."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import combinations

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
from adapters.ids import COMMAND, EDIT, MAIL, Id
from adapters.labels import VEIL, Say
from bot.reply import Asked, Card, Draft, File, Line, Picture, Reply
from bot.reply import Part as Told

BOX_LIMIT = 3000
"""Characters of one box with a letter."""
TITLE_LIMIT = 350
"""Characters of one title, and of the line under it."""
LINKED = "Copy the link into the address bar of your browser, or open the file."
"""Discord lets nobody press a link into a mail program."""
BLANKS = re.compile(r"[^\S\n]{3,}")
END, VEILED = "end", "veiled"
MOST = 12
"""Messages of one reply that are looked for."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message: its parts, its mark and a nonce that are its own among all replies.

    `files` are the names of those that are sent with it. `mark` is borne by its first part, `veil`
    by the `cover` that stands in its place at first.
    """

    parts: list[Part] = field(repr=False)
    mark: int
    veil: int
    nonce: str
    files: tuple[str, ...] = ()
    cover: str = VEIL

    def layout(self) -> Layout:
        """Give what is sent."""
        next(every(self.parts)).id = self.mark
        return Layout(self.parts)

    def veiled(self) -> Layout:
        """Give what stands in its place until it has been sent unread."""
        return Layout([ui.TextDisplay(self.cover, id=self.veil)])

    def plain(self, limit: int) -> Layout:
        """Give its words alone, under its own mark."""
        return Layout([ui.TextDisplay(self.words(limit), id=self.mark)])

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
    say = Say(reply.language)
    letters = [part if isinstance(part, Draft) else None for part in reply.parts]
    latest = {(one.talk, one.key): place for place, one in enumerate(letters) if one}
    drawn: list[Piece] = []
    for place, part in enumerate(reply.parts):
        drawn += _part(part, reply.token, say, latest=place in latest.values())
    if reply.asked:
        drawn += _asked(reply.asked, reply.token, say, here=here, apart=bool(drawn))
    if reply.notice:
        more = way(say("Who can see what"), Id(COMMAND, name="privacy"), reply.token)
        drawn.append([gap(line=True), small(reply.notice), *rows([more])])
    given: list[Part] = [ui.File(f"attachment://{name}") for name in files]
    packed = list(_packed([[one] for one in given] + drawn)) or [[ui.TextDisplay("…")]]
    of, cover = len(packed), say(VEIL)
    return [_marked(parts, reply, place, of, cover) for place, parts in enumerate(packed)]


def _marked(parts: list[Part], reply: Reply, place: int, of: int, cover: str) -> Message:
    """Give a message its mark; only that of the last one says that the reply is whole."""
    own = mark_of(reply.tokens, f"{place} {END if place == of - 1 else ''}")
    veil = mark_of(reply.tokens, f"{place} {VEILED}")
    files = tuple(one.media.url.partition("://")[2] for one in parts if isinstance(one, ui.File))
    return Message(parts, own, veil, nonce_of(reply.tokens, place), files, cover)


def mark_of(tokens: Sequence[str], what: str) -> int:
    """Give a number by which a part of a reply is known again in a conversation."""
    return int.from_bytes(_digest(tokens, what)[:4], "big") % (2**31 - 1) + 1


def nonce_of(tokens: Sequence[str], place: int) -> str:
    """Give the nonce with which a message of a reply is always sent."""
    return _digest(tokens, str(place)).hex()[:24]


def _digest(tokens: Sequence[str], what: str) -> bytes:
    return blake2b(
        f"{'+'.join(tokens)} {what}".encode(), digest_size=16, person=b"debrief-reply"
    ).digest()


@dataclass
class Standing:
    """What of a reply stands in a conversation: ids of messages by their places, open or veiled."""

    shown: dict[int, int] = field(default_factory=dict)
    veiled: dict[int, int] = field(default_factory=dict)
    whole: bool = False


def standing(tokens: Sequence[str], posts: Iterable[Post]) -> dict[tuple[str, ...], Standing]:
    """Find replies among messages by their marks, also where neighbours were joined into one."""
    marks = {mark: post.id for post in posts for mark in _marks(post.components)}
    joins = combinations(range(len(tokens) + 1), 2)
    found = {one: _standing(one, marks) for one in (tuple(tokens[slice(*ends)]) for ends in joins)}
    return {one: stands for one, stands in found.items() if stands.shown or stands.veiled}


def _standing(tokens: Sequence[str], marks: Mapping[int, int]) -> Standing:
    found = Standing()
    for place in range(MOST):
        if end := marks.get(mark_of(tokens, f"{place} {END}")):
            found.whole, found.shown[place] = True, end
        elif post := marks.get(mark_of(tokens, f"{place} ")):
            found.shown[place] = post
        elif veil := marks.get(mark_of(tokens, f"{place} {VEILED}")):
            found.veiled[place] = veil
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


def _part(part: Told, token: str, say: Say, *, latest: bool) -> Iterator[Piece]:
    match part:
        case Line(text, link=link):
            yield from ([one] for one in paragraphs(text))
            if link:
                yield [ui.TextDisplay(f"```\n{link}\n```"), small(say(LINKED))]
        case Card():
            yield from _card(part)
        case Draft():
            yield from _draft(part, token, say, latest=latest)
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


def _draft(draft: Draft, token: str, say: Say, *, latest: bool) -> Iterator[Piece]:
    """Give a letter in a box, from which it can be copied; only its latest wording is edited."""
    *over, title = _bold(draft.title) or ["…"]
    written = say("Subject: {subject}", subject=draft.subject) if draft.is_mail else ""
    subject, *under_it = [*pieces(written, TITLE_LIMIT, escaped)] or [""]
    first = "\n".join(filter(None, (title, subject)))
    told: list[Part] = [ui.TextDisplay(one) for one in (*over, first, *under_it) if one.strip()]
    under = _ways_out(draft, token, say) if latest else []
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


def _ways_out(draft: Draft, token: str, say: Say) -> list[Part]:
    """Give what can be done with a letter."""
    ways = [way(say("Copy or edit in a window"), Id(EDIT, draft.talk, draft.key), token)]
    if draft.is_mail:
        ways.append(way(say("As a mail"), Id(MAIL, draft.talk, draft.key), token))
    return [small(say("Copy it from the box. You send it; I don't.")), *rows(ways)]


def _asked(asked: Asked, token: str, say: Say, *, here: bool, apart: bool) -> Iterator[Piece]:
    """Give a question, apart from what was said before; its ways stand under its end."""
    told = paragraphs(asked.text)
    if apart and told:
        yield [gap()]
    yield from ([one] for one in told[:-1])
    if piece := [*told[-1:], *ways(asked, token, say, here=here)]:
        yield piece
