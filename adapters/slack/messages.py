"""A reply as the messages that Slack shows: words for the ear, blocks for the eye."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from adapters.ids import COMMAND, EDIT, MAIL, Id
from adapters.labels import VEIL, Say
from adapters.slack.blocks import Block, actions, bold, button, fenced, section, small, title
from adapters.slack.questions import ways
from adapters.slack.words import escaped
from bot.letters.sending import mailto
from bot.reply import Asked, Card, Draft, File, Line, Part, Picture, Reply

BLOCKS_LIMIT = 46
"""Blocks in one message: four fewer than Slack takes, for what is added once an answer came."""
WORDS_LIMIT = 3500
"""Escaped characters in one message: fewer than Slack takes when a message is edited."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message: the same in words for a screen reader and in blocks."""

    text: str = field(repr=False)
    blocks: list[Block] = field(repr=False)
    veil: str = VEIL

    def veiled(self) -> "Message":
        """Give what stands in its place until it has been posted unread."""
        return Message(self.veil, section(self.veil))


@dataclass(frozen=True, slots=True)
class Piece:
    """What stays together in one message: its words, escaped, and its blocks."""

    text: str = field(repr=False)
    blocks: list[Block] = field(repr=False)


def messages(reply: Reply) -> list[Message]:
    """Draw a reply in as many messages as it needs; its question stands in the last."""
    say = Say(reply.language)
    drawn = [piece for part in reply.parts for piece in _part(part, say)]
    if reply.asked:
        drawn += _asked(reply.asked, say)
    if reply.notice:
        more = button(say("Who can see what"), Id(COMMAND, name="privacy"))
        drawn.append(Piece(escaped(reply.notice), [small(reply.notice), *actions([more])]))
    packed = list(_packed(drawn)) or [Message("…", section("…"))]
    return [replace(one, veil=say(VEIL)) for one in packed]


def _packed(drawn: Sequence[Piece]) -> Iterator[Message]:
    texts: list[str] = []
    blocks: list[Block] = []
    for piece in drawn:
        if not piece.blocks:
            continue
        length = sum(len(text) + 1 for text in texts) + len(piece.text)
        if texts and (length > WORDS_LIMIT or len(blocks) + len(piece.blocks) > BLOCKS_LIMIT):
            yield _message(texts, blocks)
            texts, blocks = [], []
        texts.append(piece.text)
        blocks += piece.blocks
    if texts:
        yield _message(texts, blocks)


def _message(texts: Sequence[str], blocks: list[Block]) -> Message:
    return Message("\n".join(text for text in texts if text.strip()) or "…", blocks)


def _part(part: Part, say: Say) -> Iterator[Piece]:
    match part:
        case Line(text, link=link) if link:
            yield from _leading(text, link, say)
        case Line(text):
            yield from _pieces(text)
        case Card():
            yield from _card(part)
        case Draft():
            yield from _draft(part, say)
        case Picture():
            yield from _pieces(part.words)
        case File():
            return


def _pieces(text: str) -> Iterator[Piece]:
    """Give words in pieces that fit into a message each."""
    for block in section(text):
        shown = block["text"]
        told = shown["text"] if shown["type"] == "plain_text" else escaped(text)
        yield Piece(told, [block])


def _card(card: Card) -> Iterator[Piece]:
    yield from _heading(title(card.title))
    for one in card.sections:
        yield from _heading(bold(one.heading))
        yield from _pieces("\n".join(f"• {line}" for line in one.lines))


def _heading(blocks: list[Block]) -> Iterator[Piece]:
    """Give a heading as it is drawn: in bold, or in as many blocks as long words need."""
    for block in blocks:
        shown = block["text"]
        bare = shown["text"] if shown["type"] == "plain_text" else shown["text"].strip("*")
        yield Piece(bare, [block])


def _draft(draft: Draft, say: Say) -> Iterator[Piece]:
    yield from _heading(bold(draft.title))
    if draft.is_mail:
        yield from _pieces(say("Subject: {subject}", subject=draft.subject))
    for block in fenced(draft.body):
        yield Piece(block["text"]["text"].removeprefix("```\n").removesuffix("\n```"), [block])
    ways = [button(say("Edit it in a window"), Id(EDIT, draft.talk, draft.key))]
    if draft.is_mail:
        ways.append(button(say("As a mail"), Id(MAIL, draft.talk, draft.key)))
    labels = " · ".join(one["text"]["text"] for one in ways)
    yield Piece(labels, [*_mail(draft, say), *actions(ways)])


def _mail(draft: Draft, say: Say) -> list[Block]:
    """Say how a letter goes out: by a link into the person's own mail, where it is short enough."""
    if not draft.is_mail:
        return []
    link = escaped(mailto("", draft.subject, draft.body))
    if not link:
        return [_linked(escaped(say("Copy it, or take it as a file. You send it; I don't.")))]
    way = say("open it in your mail")
    told = say("Copy it, or {way}. You send it; I don't.", way=way)
    label = escaped(way)
    return [_linked(escaped(told).replace(label, f"<{link}|{label}>", 1))]


def _leading(text: str, link: str, say: Say) -> Iterator[Piece]:
    """Give words with the link that they speak of under them: in full it is nothing to read."""
    *before, last = [*_pieces(text)] or [Piece("", [])]
    yield from before
    label = escaped(say("Open it in your mail"))
    yield Piece(f"{last.text}\n{label}", [*last.blocks, _linked(f"<{escaped(link)}|{label}>")])


def _linked(text: str) -> Block:
    """Give small print in which something can be pressed."""
    return {"type": "context", "elements": [{"type": "mrkdwn", "text": text, "verbatim": True}]}


def _asked(asked: Asked, say: Say) -> Iterator[Piece]:
    """Give a question; its ways stand under its end, where both fit into one message."""
    *before, last = [*_pieces(asked.text)] or [Piece("", [])]
    yield from before
    drawn = ways(asked, say)
    labels = " · ".join(_labels(drawn))
    if len(last.text) + len(labels) < WORDS_LIMIT:
        text = "\n".join(filter(None, (last.text, labels)))
        yield Piece(text, [*last.blocks, *drawn])
    else:
        yield last
        yield Piece(labels, drawn)


def _labels(blocks: Sequence[Block]) -> Iterator[str]:
    """Give what stands on buttons and in lists: a screen reader is told the text alone."""
    beside = [block["accessory"] for block in blocks if "accessory" in block]
    for element in [*beside, *(one for block in blocks for one in block.get("elements", ()))]:
        for one in element.get("options", (element,)):
            if "text" in one:
                yield one["text"]["text"]
