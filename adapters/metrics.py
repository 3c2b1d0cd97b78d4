"""What an operator can watch: counts and times, and nobody's id, name or word in any of them."""

import re
from collections.abc import Mapping, Sequence
from time import perf_counter

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from bot.page import Address
from bot.ports import Channel, Found, Posted
from bot.reply import Reply

SHORT = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0)
"""Seconds of an acknowledgement; at three, platforms call it failed."""
LONG = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
"""Seconds of a showing."""
LABEL = re.compile(r"[A-Za-z][A-Za-z_]{0,39}")
"""What a label may be: a name that the program gives. Ids have digits, and words have blanks."""


class Metrics:
    """The counters of one process, in a registry of their own."""

    def __init__(self, registry: CollectorRegistry | None = None) -> None:
        """Register everything with a registry, which may be registered with only once."""
        self.registry = registry or CollectorRegistry()

        def counter(name: str, says: str, *labels: str) -> Counter:
            return Counter(f"debrief_{name}", says, labels, registry=self.registry)

        def gauge(name: str, says: str, *labels: str) -> Gauge:
            return Gauge(f"debrief_{name}", says, labels, registry=self.registry)

        def seconds(name: str, says: str, buckets: tuple[float, ...]) -> Histogram:
            name = f"debrief_{name}_seconds"
            return Histogram(name, says, ["platform"], registry=self.registry, buckets=buckets)

        self._heard = counter("heard", "What people did, as it came.", "platform", "kind")
        self._shown = counter("shown", "Replies shown.", "platform")
        self._not_shown = counter("not_shown", "Replies not shown yet.", "platform", "reason")
        self._refused = counter("refused", "What was heard and could not be saved.", "platform")
        self._acknowledged = seconds("acknowledged", "From delivery to acknowledgement.", SHORT)
        self._showing = seconds("showing", "From a reply to the platform's yes.", LONG)
        self._connected = gauge("connected", "1 while a platform is connected.", "platform")
        self._late = gauge("late_seconds", "How late the last wake was rung for.")

    def heard(self, platform: str, kind: str) -> None:
        """Count something that a person did, as "message" or "button"."""
        self._heard.labels(_named(platform), _named(kind)).inc()

    def shown(self, platform: str, seconds: float) -> None:
        """Count a reply that was shown, and how long it took."""
        self._shown.labels(_named(platform)).inc()
        self._showing.labels(_named(platform)).observe(seconds)

    def not_shown(self, platform: str, reason: str) -> None:
        """Count a reply that could not be shown, by the platform's code or the failure's name."""
        self._not_shown.labels(_named(platform), _named(reason)).inc()

    def refused(self, platform: str) -> None:
        """Count what was heard and could not be saved."""
        self._refused.labels(_named(platform)).inc()

    def acknowledged(self, platform: str, seconds: float) -> None:
        """Note how long a delivery waited for its acknowledgement."""
        self._acknowledged.labels(_named(platform)).observe(seconds)

    def connected(self, platform: str, yes: bool) -> None:
        """Note whether a platform is connected."""
        self._connected.labels(_named(platform)).set(yes)

    def late(self, seconds: float) -> None:
        """Note how late a wake was rung for."""
        self._late.set(max(seconds, 0.0))

    def text(self) -> bytes:
        """Give everything as Prometheus reads it."""
        return generate_latest(self.registry)


def _named(label: str) -> str:
    """Give a label, or "other" for what may be an id or somebody's words."""
    return label if LABEL.fullmatch(label) else "other"


class Metered:
    """A channel whose showings are counted and timed."""

    def __init__(self, channel: Channel, metrics: Metrics) -> None:
        """Take the channel that shows, and where to count."""
        self._channel = channel
        self._metrics = metrics

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        """Show a reply, and count it."""
        begun = perf_counter()
        try:
            posted = await self._channel.show(person, reply, files)
        except Exception as failure:
            self._metrics.not_shown(person.platform, _reason(failure))
            raise
        self._metrics.shown(person.platform, perf_counter() - begun)
        return posted

    async def shown(self, person: Address, tokens: Sequence[str]) -> Sequence[Found]:
        """Ask the channel."""
        return await self._channel.shown(person, tokens)

    async def forget(self, person: Address) -> None:
        """Let the channel forget."""
        await self._channel.forget(person)


def _reason(failure: Exception) -> str:
    """Give a failure's `code`, where a channel gave it one, or the name of its kind."""
    code = getattr(failure, "code", None)
    return code if isinstance(code, str) else type(failure).__name__
