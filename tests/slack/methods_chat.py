"""Methods that post, change and take away messages, and that react to them."""

import json
import re
from typing import Any

from tests.slack.checking import Payload
from tests.slack.responses import content, ephemeral
from tests.slack.state import Conversation, Refusal
from tests.slack.web_api import Asking, Limited, method

LOOKS = "mrkdwn parse link_names unfurl_links unfurl_media as_user username icon_emoji icon_url"
LONGEST_UPDATE = 4000
LARGEST_METADATA = 8000  # the pages name no figure; far above what a bot should need


def room_for_a_message(ask: Asking, place: Conversation) -> None:
    """One message a second in a channel, and a few at once."""
    wait = ask.slack.rates.message(place.id) if ask.slack.rates is not None else 0.0
    if wait:
        raise Limited(wait)


def reachable(ask: Asking, place: Conversation) -> None:
    """Whether the bot may write to somebody's direct message."""
    member = ask.team.whose(place)
    if member is None:
        return
    if not ask.team.messages_tab_enabled:
        raise Refusal("messages_tab_disabled")
    if member.unreachable:
        raise Refusal(member.unreachable)


def metadata(value: Any) -> Payload:
    """Metadata as it is put on a message, if Slack would take it."""
    if value in (None, ""):
        return {}
    if not isinstance(value, dict) or value.keys() != {"event_type", "event_payload"}:
        raise Refusal("invalid_metadata_format")
    named, held = value["event_type"], value["event_payload"]
    if not isinstance(named, str) or not re.fullmatch(r"\w{1,255}", named):
        raise Refusal("invalid_metadata_format")
    if not isinstance(held, dict):
        raise Refusal("invalid_metadata_format")
    if len(json.dumps(held)) > LARGEST_METADATA:
        raise Refusal("metadata_too_large")
    return {"metadata": value}


@method(
    "chat.postMessage",
    f"channel text blocks metadata thread_ts reply_broadcast markdown_text client_msg_id {LOOKS}",
    scope="chat:write",
    a_minute=600,
)
def post_message(ask: Asking) -> Payload:
    place = ask.place(users=True)
    room_for_a_message(ask, place)
    reachable(ask, place)
    if ask.text("markdown_text") and (ask.args.get("text") or ask.args.get("blocks")):
        raise Refusal("markdown_text_conflict")
    text = ask.args.get("text") or ask.args.get("markdown_text")
    what = content(text, ask.args.get("blocks")) | metadata(ask.args.get("metadata"))
    message = ask.team.post(place, what, ask.text("thread_ts"), ask.truth("reply_broadcast"))
    return {"channel": place.id, "ts": message["ts"], "message": message}


@method(
    "chat.update",
    f"channel ts text blocks metadata reply_broadcast markdown_text file_ids {LOOKS}",
    scope="chat:write",
    a_minute=50,
)
def update(ask: Asking) -> Payload:
    place, message = _own(ask, "cant_update_message")
    given, blocks = ask.args.get("text"), ask.args.get("blocks")
    # Blocks that are not given stay; an empty list takes them away.
    shown = message["blocks"] if blocks is None else blocks
    what = content(given or message["text"], shown, LONGEST_UPDATE)
    what |= metadata(ask.args.get("metadata"))
    ask.team.change(place, message, what)
    return {"channel": place.id, "ts": message["ts"], "text": what["text"], "message": message}


@method("chat.delete", "channel ts as_user", scope="chat:write", a_minute=50)
def delete(ask: Asking) -> Payload:
    place, message = _own(ask, "cant_delete_message")
    ask.team.take_away(place, message)
    return {"channel": place.id, "ts": message["ts"]}


def _own(ask: Asking, refusal: str) -> tuple[Conversation, Payload]:
    ask.must("ts")
    place = ask.place()
    message = place.find(ask.text("ts"))
    if message is None:
        raise Refusal("message_not_found")
    if message.get("bot_id") != ask.team.bot_id:
        raise Refusal(refusal)
    return place, message


@method(
    "chat.postEphemeral",
    f"channel user text blocks thread_ts markdown_text {LOOKS}",
    scope="chat:write",
)
def post_ephemeral(ask: Asking) -> Payload:
    ask.must("user")
    place = ask.place()
    room_for_a_message(ask, place)
    member = ask.team.members.get(ask.text("user"))
    if member is None or member.id not in place.members:
        raise Refusal("user_not_in_channel")
    if ask.text("thread_ts"):
        place.root(ask.text("thread_ts"))
    what = content(ask.args.get("text"), ask.args.get("blocks"))
    return {"message_ts": ephemeral(member, place, what, ask.text("thread_ts"))["ts"]}


@method("reactions.add", "channel name timestamp", scope="reactions:write", a_minute=50)
def react(ask: Asking) -> Payload:
    ask.must("name", "timestamp")
    place, ts = ask.place(), ask.text("timestamp")
    ask.team.react(place, ts, ask.text("name"), ask.team.bot_user)
    return {}
