"""What Discord tells of a person, as something heard; pure, and nothing for what is no one's."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from discord import Attachment, Message, MessageType
from discord.utils import snowflake_time

from adapters import ids
from adapters.discord.words import plain_words, seen_words
from adapters.ids import Id
from bot.heard import Deed, Edited, Heard, Pressed, Reacted, Said, Sent, Unsaid

Virtual = Callable[[datetime], datetime]
NODS = frozenset("👍✅☑✔👌💯🙂🆗")
SHAKES = frozenset("👎❌🚫✖⛔🙅")
WORDS = frozenset({MessageType.default, MessageType.reply})
"""Kinds of messages that are somebody's words; the others tell of calls, pins and the like."""


def said_at(id: int | str, virtual: Virtual) -> datetime:
    """Give the moment that an id of Discord's bears."""
    return virtual(snowflake_time(int(id)))


def from_message(message: Message, virtual: Virtual) -> Heard | None:
    """Hear a message in somebody's direct messages."""
    if message.type not in WORDS or message.author.bot:
        return None
    return Heard(
        str(message.id), said_at(message.id, virtual), _said(message), door=str(message.channel.id)
    )


def _said(message: Message) -> Said | Sent:
    names = {str(one.id): one.display_name for one in message.mentions}
    forwarded = [one.content for one in message.message_snapshots]
    words = seen_words("\n".join([message.content, *forwarded]), names)
    reference = message.reference
    reply_to = str(reference.message_id) if reference and not forwarded else ""
    if message.attachments:
        return Sent(_kind(message.attachments), words, reply_to)
    if message.stickers and not words:
        return Sent("picture", "", reply_to)
    return Said(words, reply_to)


def _kind(files: Sequence[Attachment]) -> Literal["picture", "voice", "file"]:
    kind = files[0].content_type or ""
    if kind.startswith(("image/", "video/")):
        return "picture"
    return "voice" if kind.startswith("audio/") or files[0].is_voice_message() else "file"


def edit_of(message: Message, virtual: Virtual) -> Heard | None:
    """Hear that a message was edited, if it was; a link that unfolded changes nothing."""
    at = message.edited_at
    if at is None or message.author.bot:
        return None
    id, door = str(message.id), str(message.channel.id)
    words = plain_words(message.content)
    return Heard(f"{id}.{at.timestamp():.3f}", virtual(at), Edited(id, words), door=door)


def from_deletion(id: int, door: int, at: datetime) -> Heard:
    """Hear that a message was taken back."""
    return Heard(f"{id}.gone", at, Unsaid(str(id)), door=str(door))


def from_sign(id: int, door: int, sign: str, at: datetime) -> Heard:
    """Hear a sign under a message of the bot's in somebody's direct messages."""
    bare = sign.rstrip("\ufe0f🏻🏼🏽🏾🏿")
    nod = True if bare in NODS else False if bare in SHAKES else None
    return Heard(f"{id}.{sign}", at, Reacted(str(id), nod), door=str(door))


def from_list(id: Id, values: Sequence[str]) -> Deed | None:
    """Hear what was chosen in a list of a message."""
    return Pressed(id.talk, id.key, tuple(values)) if id.does == ids.SELECT else None


def entered_in(data: Mapping[str, Any]) -> dict[str, str | list[str]]:
    """Give what was entered in a window, by the names of its fields."""
    found: dict[str, str | list[str]] = {}
    for one in data.get("components") or ():
        field = one.get("component") or {}
        name = field.get("custom_id")
        if name and "values" in field:
            found[name] = [str(value) for value in field["values"] or ()]
        elif name:
            found[name] = str(field.get("value") or "")
    return found
