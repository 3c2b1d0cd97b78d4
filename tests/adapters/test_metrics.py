"""Metrics count and time, and name nobody."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import pytest

from adapters.metrics import Metered, Metrics
from bot.page import Address
from bot.ports import Channel, Found, Posted
from bot.reply import Line, Reply

ANN = Address("slack", "U0ANN777", "T0ACME999")
AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
POSTED = Posted(AT, "1772445600.000100")
REPLY = Reply("token234", AT, (Line("Acme turned you down."),))


class Shows:
    """Stands where a channel would, and fails as it is told to."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.failure = failure
        self.forgot: list[Address] = []

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        if self.failure:
            raise self.failure
        return POSTED

    async def shown(self, person: Address, tokens: Sequence[str]) -> Sequence[Found]:
        return [Found((one,), POSTED) for one in tokens if one == REPLY.token]

    async def forget(self, person: Address) -> None:
        self.forgot.append(person)


class Refused(Exception):
    """A platform's no, with its code."""

    code = "channel_not_found"


def lines(metrics: Metrics) -> list[str]:
    return metrics.text().decode().splitlines()


def test_everything_is_counted_by_platform() -> None:
    metrics = Metrics()
    metrics.heard("slack", "message")
    metrics.heard("slack", "message")
    metrics.refused("slack")
    metrics.not_shown("slack", "ratelimited")
    metrics.acknowledged("slack", 0.02)
    metrics.connected("slack", True)
    metrics.late(1.5)

    told = lines(metrics)
    for line in (
        'debrief_heard_total{kind="message",platform="slack"} 2.0',
        'debrief_refused_total{platform="slack"} 1.0',
        'debrief_not_shown_total{platform="slack",reason="ratelimited"} 1.0',
        'debrief_acknowledged_seconds_bucket{le="0.025",platform="slack"} 1.0',
        'debrief_connected{platform="slack"} 1.0',
        "debrief_late_seconds 1.5",
    ):
        assert line in told

    metrics.connected("slack", False)
    assert 'debrief_connected{platform="slack"} 0.0' in lines(metrics)


def test_two_processes_of_one_test_count_apart() -> None:
    one, other = Metrics(), Metrics()
    one.refused("slack")

    assert not any("debrief_refused_total{" in line for line in lines(other))


@pytest.mark.parametrize("label", [ANN.person, "angry and sad", "ann@acme.org", "", "x" * 41, "é"])
def test_nothing_that_may_name_somebody_becomes_a_label(label: str) -> None:
    metrics = Metrics()
    metrics.heard("slack", label)
    metrics.not_shown("slack", label)

    assert f'"{label}"' not in metrics.text().decode()
    assert 'debrief_heard_total{kind="other",platform="slack"} 1.0' in lines(metrics)


def test_every_name_says_whose_it_is() -> None:
    metrics = Metrics()
    metrics.shown("slack", 0.1)

    named = [line.split()[2] for line in lines(metrics) if line.startswith("# TYPE")]
    assert named and all(name.startswith("debrief_") for name in named)


def test_a_metered_channel_shows_as_before_and_is_counted() -> None:
    async def show() -> None:
        shows, metrics = Shows(), Metrics()
        channel: Channel = Metered(shows, metrics)

        assert await channel.show(ANN, REPLY, {}) == POSTED
        assert await channel.shown(ANN, REPLY.tokens) == [Found(REPLY.tokens, POSTED)]
        assert await channel.shown(ANN, ["another"]) == []
        await channel.forget(ANN)
        assert shows.forgot == [ANN]
        assert 'debrief_shown_total{platform="slack"} 1.0' in lines(metrics)
        assert 'debrief_showing_seconds_count{platform="slack"} 1.0' in lines(metrics)

    asyncio.run(show())


@pytest.mark.parametrize(
    ("failure", "reason"),
    [(Refused("Acme"), "channel_not_found"), (TimeoutError("Acme"), "TimeoutError")],
)
def test_a_showing_that_fails_is_counted_by_its_kind_and_fails_on(
    failure: Exception, reason: str
) -> None:
    async def show() -> str:
        metrics = Metrics()
        with pytest.raises(type(failure)):
            await Metered(Shows(failure), metrics).show(ANN, REPLY, {})
        return metrics.text().decode()

    told = asyncio.run(show())
    assert f'debrief_not_shown_total{{platform="slack",reason="{reason}"}} 1.0' in told
    assert "Acme" not in told and "debrief_shown_total{" not in told
