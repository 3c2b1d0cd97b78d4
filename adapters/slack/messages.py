"""A reply as the messages that Slack shows: words for the ear, blocks for the eye."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

from adapters.slack.blocks import Block, actions, bold, button, fenced, header, section, small
from adapters.slack.ids import COMMAND, EDIT, Id
from adapters.slack.questions import question
from adapters.slack.words import escaped, pieces
from bot.reply import Asked, Card, Draft, File, Line, Part, Picture, Reply

BLOCKS_LIMIT = 46
"""Blocks in one message: four fewer than Slack takes, for what is added once an answer came."""
WORDS_LIMIT = 3500
"""Escaped characters in one message: fewer than Slack takes when a message is edited."""
LINK_LIMIT = 2400
VEIL = "Debrief is here, about something you asked me to come back to. Open it whenever you like."
"""All that a locked screen may show of what nobody asked for just now."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message: the same in words for a screen reader and in blocks."""

    text: str = field(repr=False)
    blocks: list[Block] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Piece:
    """What stays together in one message: its words, escaped, and its blocks."""

    text: str = field(repr=False)
    blocks: list[Block] = field(repr=False)


def messages(reply: Reply) -> list[Message]:
    """Draw a reply in as many messages as it needs; its question stands in the last."""
    drawn = [piece for part in reply.parts for piece in _part(part)]
    if reply.asked:
        drawn += _asked(reply.asked)
    if reply.notice:
        more = button("Who can see what", Id(COMMAND, name="privacy"))
        drawn.append(Piece(escaped(reply.notice), [small(reply.notice), *actions([more])]))
    return list(_packed(drawn)) or [Message("…", section("…"))]


def veiled() -> Message:
    """Give what stands in the place of a message until it has been posted unread."""
    return Message(VEIL, section(VEIL))


def _packed(drawn: Sequence[Piece]) -> Iterator[Message]:
    texts: list[str] = []
    blocks: list[Block] = []
    for piece in drawn:
        length = sum(len(text) + 1 for text in texts) + len(piece.text)
        if texts and (length > WORDS_LIMIT or len(blocks) + len(piece.blocks) > BLOCKS_LIMIT):
            yield Message("\n".join(texts), blocks)
            texts, blocks = [], []
        texts.append(piece.text)
        blocks += piece.blocks
    if texts:
        yield Message("\n".join(texts), blocks)


def _part(part: Part) -> Iterator[Piece]:
    match part:
        case Line(text):
            yield from _pieces(text)
        case Card():
            yield from _card(part)
        case Draft():
            yield from _draft(part)
        case Picture():
            yield from _pieces(part.words)
        case File():
            return


def _pieces(text: str) -> Iterator[Piece]:
    """Give words in pieces that fit into a message each."""
    blocks = section(text)
    if len(blocks) == 1:
        yield Piece(escaped(text), blocks)
        return
    for block in blocks:
        yield Piece(block["text"]["text"], [block])


def _card(card: Card) -> Iterator[Piece]:
    yield Piece(escaped(card.title), [header(card.title)])
    for one in card.sections:
        if one.heading.strip():
            yield Piece(escaped(one.heading), [bold(one.heading)])
        yield from _pieces("\n".join(f"• {line}" for line in one.lines))


def _draft(draft: Draft) -> Iterator[Piece]:
    subject = f"Subject: {draft.subject}"
    yield Piece(escaped(draft.title), [bold(draft.title)])
    yield from _pieces(subject)
    for block in fenced(draft.body):
        yield Piece(block["text"]["text"].removeprefix("```\n").removesuffix("\n```"), [block])
    way = button("Edit it in a window", Id(EDIT, draft.talk, draft.key))
    yield Piece("", [*_mail(draft), *actions([way])])


def _mail(draft: Draft) -> list[Block]:
    """Give a link that opens the letter in the person's own mail, where it is short enough."""
    body = quote(draft.body, safe="")
    link = f"mailto:?subject={quote(draft.subject, safe='')}"
    if len(link) + len(body) <= LINK_LIMIT:
        link = f"{link}&amp;body={body}"
    elif len(link) > LINK_LIMIT:
        return []
    text = f"Copy it, or <{link}|open it in your mail>. You send it; I don't."
    return [{"type": "context", "elements": [{"type": "mrkdwn", "text": text, "verbatim": True}]}]


def _asked(asked: Asked) -> Iterator[Piece]:
    *before, last = [*pieces(asked.text, WORDS_LIMIT - 200)] or [""]
    for one in before:
        yield Piece(one, section(one))
    labels = " · ".join(escaped(option.label) for option in asked.options)
    yield Piece("\n".join(filter(None, (last, labels))), question(asked))
