"""What an answer to a command, or a post to a response URL, makes a member see."""

from typing import TYPE_CHECKING, Any

from tests.slack.checking import Payload
from tests.slack.limits import faults
from tests.slack.state import Conversation, Refusal, with_ids

if TYPE_CHECKING:
    from tests.slack.person import Person

LONGEST = 40_000


def content(text: Any, blocks: Any, most: int = LONGEST) -> Payload:
    """The text and blocks of a message, if Slack would take them whole."""
    if not text and not blocks:
        raise Refusal("no_text")
    if text and not isinstance(text, str):
        raise Refusal("invalid_arguments")
    if len(text or "") > most:
        raise Refusal("msg_too_long")
    if found := faults(blocks or [], "message"):
        raise Refusal("invalid_blocks", errors=found, response_metadata={"messages": found})
    return {"text": text or "", "blocks": with_ids(blocks or [])}


def show(person: "Person", place: Conversation, body: Any, source: str = "") -> None:
    """Show it to them alone, or to all there, or in place of the message that was pressed."""
    answer: Payload = {"text": body} if isinstance(body, str) else body
    if answer.get("delete_original"):
        _take_away(person, place, source)
        return
    what = content(answer.get("text"), answer.get("blocks"))
    if answer.get("replace_original"):
        _replace(person, place, source, what)
    elif answer.get("response_type") == "in_channel":
        person.team.post(place, what, thread=answer.get("thread_ts", ""))
    else:
        ephemeral(person, place, what, answer.get("thread_ts", ""))


def ephemeral(person: "Person", place: Conversation, what: Payload, thread: str = "") -> Payload:
    """A message that only they see and no method can read."""
    seen = {
        "type": "message",
        "ts": person.slack.stamps.next(),
        "channel": place.id,
        "user": person.team.bot_user,
        "bot_id": person.team.bot_id,
        "is_ephemeral": True,
        **what,
        **({"thread_ts": thread} if thread else {}),
    }
    person.ephemerals.append(seen)
    return seen


def _take_away(person: "Person", place: Conversation, source: str) -> None:
    person.ephemerals[:] = [one for one in person.ephemerals if one["ts"] != source]
    message = place.find(source)
    if message is not None:
        person.team.take_away(place, message)


def _replace(person: "Person", place: Conversation, source: str, what: Payload) -> None:
    for seen in person.ephemerals:
        if seen["ts"] == source:
            seen.update(what)
            return
    message = place.find(source)
    if message is None:
        raise Refusal("message_not_found")
    person.team.change(place, message, what)
