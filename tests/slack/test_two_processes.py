"""Two processes on one database: what one installs or leaves, the other soon knows as well."""

import asyncio
from typing import Any

import pytest

from adapters.slack import workspaces
from bot.page import Address
from storage.opening import open_notebook
from tests.slack.browsing import Browser
from tests.slack.fake import Slack
from tests.slack.running import Bot
from tests.slack.test_workspaces import brought, message
from tests.slack.tiny import SECRET
from tests.slack.trying import ACME
from tests.turned import HandClock


class Two:
    """Two processes on one PostgreSQL; Slack brings what happens to either."""

    def __init__(self, slack: Slack, url: str, clock: HandClock) -> None:
        self.slack = slack
        self.one, self.other = (
            Bot(slack, open_notebook(url, lambda new: bytes(32)), clock, many=True) for _ in "ab"
        )

    def to(self, bot: Bot) -> None:
        self.slack.post_events_to(f"{bot.url}/slack/events", SECRET)

    async def install(self, bot: Bot, team: str) -> None:
        seen = await Browser(bot.url).install(self.slack.install_code(team))
        assert seen.status == 200

    async def say(self, bot: Bot, text: str) -> str:
        """Say something that one of them hears; gives the token of the answer."""
        self.to(bot)
        before = len(self.slack.calls)
        await self.slack.teams["T1"].member("U1", tz="UTC").say(text)
        await bot.settle()
        posts = [one for one in self.slack.calls[before:] if one.method == "chat.postMessage"]
        return next((one.token for one in posts if not one.error), "")


def with_two(url: str, script: Any) -> None:
    async def play() -> None:
        clock = HandClock()
        async with Slack(clock.now, rate_limited=False) as slack:
            two = Two(slack, url, clock)
            async with two.one, two.other:
                await script(two)

    asyncio.run(play())


def test_what_one_process_installs_the_other_serves(postgresql: str) -> None:
    async def play(two: Two) -> None:
        await two.install(two.one, "T1")
        assert await two.say(two.other, ACME) == two.slack.teams["T1"].token
        assert await two.say(two.one, "sad") == two.slack.teams["T1"].token

    with_two(postgresql, play)


def test_what_one_process_installs_anew_the_other_speaks_with(postgresql: str) -> None:
    async def play(two: Two) -> None:
        await two.install(two.one, "T1")
        team = two.slack.teams["T1"]
        old = await two.say(two.other, ACME)
        team.installed, team.dead = False, {old: "token_revoked"}
        await two.install(two.one, "T1")
        assert await two.say(two.other, "sad") == team.token != old

    with_two(postgresql, play)


def test_what_one_process_leaves_the_other_leaves_within_a_minute(
    postgresql: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(two: Two) -> None:
        await two.install(two.one, "T1")
        team = two.slack.teams["T1"]
        assert await two.say(two.other, ACME)
        two.to(two.one)
        await team.uninstall()
        await two.one.settle()
        assert workspaces.FRESH <= 60
        monkeypatch.setattr(workspaces, "FRESH", 0.0)  # a minute later
        two.to(two.other)
        delivery = await brought(two.other, team, message(team, "U1", "still there?"))
        assert [one.status for one in delivery.attempts] == [200]
        assert (await two.other.host.page(Address("slack", "U1", "T1")))[0] is None

    with_two(postgresql, play)
