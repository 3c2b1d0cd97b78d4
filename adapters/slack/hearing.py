"""What Slack tells of a person, as something heard; pure, and nothing for what is no one's."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Literal

from adapters import ids
from adapters.ids import Id
from adapters.slack.filled import set_for
from adapters.slack.times import moment_of
from adapters.slack.words import seen_words
from bot.heard import Deed, Edited, Heard, Opened, Pressed, Reacted, Said, Sent, Unsaid

Payload = Mapping[str, Any]
Virtual = Callable[[datetime], datetime]
SPOKEN = frozenset({None, "", "file_share", "thread_broadcast", "me_message"})
"""Kinds of messages that are somebody's words; the others tell of joins, topics and the like."""
NODS = frozenset({"+1", "thumbsup", "white_check_mark", "heavy_check_mark", "ok_hand", "100"})
SHAKES = frozenset({"-1", "thumbsdown", "x", "no_entry", "no_entry_sign", "no_good"})
AT_THE_END = re.compile(r"<@[^<>|\n]*>[.!?]?\s*$")
"""The name of the bot after the words that call it."""


def is_direct(event: Payload) -> bool:
    """Say whether an event lies in somebody's direct messages with the bot."""
    channel = str(event.get("channel") or "")
    return event.get("channel_type") == "im" or channel.startswith("D")


def writer(event: Payload) -> str:
    """Give who wrote a message; empty where it was a bot, or no message of anyone's."""
    whose = {"message_changed": "message", "message_deleted": "previous_message"}
    place = whose.get(str(event.get("subtype")))
    message = event.get(place) if place else event
    if not isinstance(message, Mapping) or message.get("bot_id") or message.get("bot_profile"):
        return ""
    spoken = message.get("subtype") in SPOKEN
    return str(message.get("user") or "") if spoken else ""


def from_message(event: Payload, virtual: Virtual) -> Heard | None:
    """Hear a message, or its edit, in somebody's direct messages."""
    if event.get("subtype") == "message_changed":
        return _edited(event, virtual)
    if event.get("subtype") == "message_deleted":
        return from_deletion(event, virtual)
    ts = str(event.get("ts") or "")
    what = _said(event)
    if not ts or what is None:
        return None
    return Heard(
        ts,
        virtual(moment_of(ts)),
        what,
        also=str(event.get("client_msg_id") or ""),
        door=str(event.get("channel") or "") if is_direct(event) else "",
    )


def _said(event: Payload) -> Said | Sent | None:
    words = seen_words(str(event.get("text") or ""))
    ts, thread = event.get("ts"), str(event.get("thread_ts") or "")
    reply_to = thread if thread != ts else ""
    files = event.get("files") or ()
    if files:
        return Sent(_kind(files[0]), words, reply_to)
    return Said(words, reply_to)


def _kind(file: Payload) -> Literal["picture", "voice", "file"]:
    kind = str(file.get("mimetype") or "")
    if kind.startswith("image/"):
        return "picture"
    if kind.startswith("audio/") or file.get("subtype") == "slack_audio":
        return "voice"
    return "file"


def _edited(event: Payload, virtual: Virtual) -> Heard | None:
    """Hear an edit; where only a link was unfolded or a reply came below, nothing was edited."""
    message, before = event.get("message") or {}, event.get("previous_message") or {}
    edit = (message.get("edited") or {}).get("ts") or event.get("event_ts") or event.get("ts")
    words = seen_words(str(message.get("text") or ""))
    if not edit or words == seen_words(str(before.get("text") or "")):
        return None
    return _edit(str(message.get("ts") or ""), str(edit), words, event, virtual)


def _edit(ts: str, edit: str, words: str, event: Payload, virtual: Virtual) -> Heard:
    door = str(event.get("channel") or "")
    return Heard(f"{ts}.{edit}", virtual(moment_of(edit)), Edited(ts, words), door=door)


def edit_of(message: Payload, virtual: Virtual) -> Heard | None:
    """Hear that a message of a conversation's history was edited, if it was."""
    edit = str((message.get("edited") or {}).get("ts") or "")
    words = seen_words(str(message.get("text") or ""))
    return _edit(str(message.get("ts")), edit, words, message, virtual) if edit else None


def from_deletion(event: Payload, virtual: Virtual) -> Heard | None:
    """Hear that somebody took a message of their own back."""
    ts = str(event.get("deleted_ts") or "")
    at = str(event.get("event_ts") or event.get("ts") or "")
    if not ts or not at:
        return None
    door = str(event.get("channel") or "")
    return Heard(f"{ts}.gone", virtual(moment_of(at)), Unsaid(ts), door=door)


def from_mention(event: Payload, virtual: Virtual) -> Heard | None:
    """Hear what was said to the bot in a channel, as if it had been said in private."""
    ts = str(event.get("ts") or "")
    words = seen_words(AT_THE_END.sub("", str(event.get("text") or "")))
    if not ts:
        return None
    what = Said(words) if words else Opened()
    also = str(event.get("client_msg_id") or "")
    return Heard(f"{event.get('channel')}.{ts}", virtual(moment_of(ts)), what, also=also)


def from_reaction(event: Payload, virtual: Virtual) -> Heard | None:
    """Hear a sign under a message of the bot's in somebody's direct messages."""
    item = event.get("item") or {}
    ts, sign = str(item.get("ts") or ""), str(event.get("reaction") or "").partition("::")[0]
    if item.get("type") != "message" or not str(item.get("channel") or "").startswith("D"):
        return None
    nod = True if sign in NODS else False if sign in SHAKES else None
    at = virtual(moment_of(str(event.get("event_ts") or ts)))
    return Heard(f"{ts}.{sign}", at, Reacted(ts, nod), door=str(item["channel"]))


def from_action(id: Id, action: Payload, state: Payload) -> Deed | None:
    """Hear a list, or what was set in several; ids of another day say nothing."""
    match id.does:
        case ids.SELECT:
            chosen = (action.get("selected_option") or {}).get("value")
            return Pressed(id.talk, id.key, (str(chosen),)) if chosen else None
        case ids.TICKED:
            return Pressed(id.talk, id.key, ticked(id, state))
        case ids.PICKED:
            moment = picked(id, state)
            return Pressed(id.talk, id.key, (moment,)) if moment else None
    return None


def ticked(id: Id, state: Payload) -> tuple[str, ...]:
    """Give the names of what was ticked."""
    chosen = [option for one in set_for(id, state) for option in one.get("selected_options") or ()]
    return tuple(str(option["value"]) for option in chosen)


def picked(id: Id, state: Payload) -> str:
    """Give the day and the clock that were picked, as somebody would write them."""
    found = set_for(id, state)
    day = next((one["selected_date"] for one in found if one.get("selected_date")), "")
    clock = next((one["selected_time"] for one in found if one.get("selected_time")), "")
    return f"{day} {clock}".strip()
