"""What Slack keeps: conversations with their messages, and the stamps that order them."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tests.copied import copied
from tests.slack.checking import Payload
from tests.slack.limits import elements


class Refusal(Exception):
    """What a method of the Web API answers instead of doing it."""

    def __init__(self, error: str, **more: Any) -> None:
        super().__init__(error)
        self.error = error
        self.more = more


class Stamps:
    """Stamps by the fake's clock, each later than the one before."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._last = 0

    def next(self) -> str:
        """The next `ts`."""
        moment = self._now()
        micros = int(moment.timestamp()) * 1_000_000 + moment.microsecond
        self._last = max(micros, self._last + 1)
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"


@dataclass
class Conversation:
    """A direct message or a channel, with everything that stands in it."""

    id: str
    kind: str  # "im" or "channel", as events call them
    members: set[str]
    messages: list[Payload] = field(default_factory=list)

    def find(self, ts: str) -> Payload | None:
        """The message of that stamp, if it still stands."""
        return next((one for one in self.messages if one["ts"] == ts), None)

    def add(self, message: Payload) -> None:
        """Put a message in, and count it where it replies to another."""
        self.messages.append(message)
        parent = self.find(message.get("thread_ts", ""))
        if parent is not None and parent is not message:
            parent["thread_ts"] = parent["ts"]
            parent["reply_count"] = parent.get("reply_count", 0) + 1
            parent["latest_reply"] = message["ts"]

    def root(self, thread: str) -> Payload:
        """The message that a reply may hang on: it exists and is no reply itself."""
        parent = self.find(thread)
        if parent is None or parent.get("thread_ts", thread) != thread:
            raise Refusal("thread_not_found")
        return parent

    def top(self) -> list[Payload]:
        """What is read without opening a thread, latest first."""
        return [
            one
            for one in reversed(self.messages)
            if one.get("thread_ts", one["ts"]) == one["ts"]
            or one.get("subtype") == "thread_broadcast"
        ]

    def thread(self, ts: str) -> list[Payload]:
        """A message and its replies, earliest first."""
        return [one for one in self.messages if ts in (one["ts"], one.get("thread_ts"))]


def with_ids(blocks: list[Payload]) -> list[Payload]:
    """Blocks as Slack keeps them: what the app did not name got a name."""
    kept = copied(blocks)
    for block in kept:
        block.setdefault("block_id", secrets.token_urlsafe(4))
        for element in elements(block):
            if element.get("type") != "image":
                element.setdefault("action_id", secrets.token_urlsafe(4))
    return kept
