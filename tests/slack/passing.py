"""What passes in Slack: triggers, response URLs, what may be sent a minute, injected trouble."""

import secrets
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from tests.slack.state import Conversation, Refusal

if TYPE_CHECKING:
    from tests.slack.person import Person


@dataclass
class Trigger:
    """Leave to open one modal, for three seconds."""

    member: "Person"
    born: float = field(default_factory=time.monotonic)
    used: bool = False


class Triggers:
    """All leaves that were given out."""

    lives = 3.0

    def __init__(self) -> None:
        self._given: dict[str, Trigger] = {}

    def give(self, member: "Person") -> str:
        """A trigger for something that this member did just now."""
        name = f"{len(self._given) + 1}.{secrets.randbelow(10**10)}.{secrets.token_hex(8)}"
        self._given[name] = Trigger(member)
        return name

    def take(self, name: str, team: str) -> "Person":
        """Use it up. Real time counts: no bot could wait on a virtual clock."""
        trigger = self._given.get(name)
        if trigger is None or trigger.member.team.id != team:
            raise Refusal("invalid_trigger_id")
        if trigger.used:
            raise Refusal("exchanged_trigger_id")
        if time.monotonic() - trigger.born > self.lives:
            raise Refusal("expired_trigger_id")
        trigger.used = True
        return trigger.member


@dataclass
class ResponseUrl:
    """An address that answers one thing that a member did: five times, for half an hour."""

    member: "Person"
    place: Conversation
    born: datetime
    source: str = ""  # the message that was pressed
    uses: int = 0

    def use(self, now: datetime) -> None:
        """Count one use by the fake's clock."""
        if now - self.born > timedelta(minutes=30):
            raise Refusal("expired_url")
        if self.uses >= 5:
            raise Refusal("used_url")
        self.uses += 1


@dataclass
class Bucket:
    """So many at once, then so many a second."""

    burst: float
    rate: float
    left: float = field(init=False)
    at: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        self.left = self.burst

    def wait(self) -> float:
        """Seconds until there is room; none where there was, and one was taken."""
        now = time.monotonic()
        self.left = min(self.burst, self.left + (now - self.at) * self.rate)
        self.at = now
        if self.left >= 1:
            self.left -= 1
            return 0.0
        return (1 - self.left) / self.rate


class Rates:
    """One message a second in each channel, and the tier of every method in each workspace."""

    burst = 3

    def __init__(self) -> None:
        self._buckets: dict[tuple[str, str], Bucket] = {}

    def method(self, name: str, team: str, a_minute: int) -> float:
        """Seconds to wait before another call of this method."""
        return self._bucket((name, team), a_minute, a_minute / 60).wait()

    def message(self, channel: str) -> float:
        """Seconds to wait before another message there."""
        return self._bucket(("message", channel), self.burst, 1.0).wait()

    def _bucket(self, key: tuple[str, str], burst: float, rate: float) -> Bucket:
        return self._buckets.setdefault(key, Bucket(burst, rate))


@dataclass
class Trouble:
    """One way in which calls of a method go wrong, and how often still."""

    how: str | int  # "before", "after", "slow", a status, or an error name
    times: int
    retry_after: float
    hang: float


class Troubles:
    """What was asked to go wrong, in the order in which it was asked."""

    def __init__(self) -> None:
        self._coming: dict[str, list[Trouble]] = {}

    def add(self, method: str, trouble: Trouble) -> None:
        """Let it meet the next calls of this method."""
        self._coming.setdefault(method, []).append(trouble)

    def take(self, method: str) -> Trouble | None:
        """What meets this call."""
        queue = self._coming.get(method, [])
        while queue and queue[0].times <= 0:
            queue.pop(0)
        if not queue:
            return None
        queue[0].times -= 1
        return queue[0]
