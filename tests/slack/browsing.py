"""A browser in which somebody installs the bot, and a bot for many workspaces to install."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from aiohttp import ClientSession, DummyCookieJar

from adapters.slack.oauth import COOKIE
from bot.ports import NotSaved, Place
from tests.slack.fake import Slack
from tests.slack.running import Bot, notebook_in
from tests.slack.team import Team
from tests.turned import HandClock

DOWN = "The database does not answer. Please try again."


@dataclass
class Seen:
    """A page as a browser gets it."""

    status: int
    text: str
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def asked(self) -> dict[str, str]:
        """What the address of a redirect asks for."""
        query = parse_qs(urlsplit(self.headers["Location"]).query)
        return {name: values[0] for name, values in query.items()}


class Browser:
    """Keeps the one cookie by hand: it is for https alone, and tests speak http."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.cookie = ""

    async def _get(self, path: str, **query: str) -> Seen:
        headers = {"Cookie": f"{COOKIE}={self.cookie}"} if self.cookie else {}
        async with (
            ClientSession(self.url, cookie_jar=DummyCookieJar()) as http,
            http.get(path, params=query, headers=headers, allow_redirects=False) as answer,
        ):
            if COOKIE in answer.cookies:
                self.cookie = answer.cookies[COOKIE].value
            return Seen(answer.status, await answer.text(), dict(answer.headers))

    async def begin(self) -> Seen:
        """Follow the link that installs; gives where it sends the browser."""
        return await self._get("/slack/install")

    async def come_back(self, **query: str) -> Seen:
        """Come back from Slack."""
        return await self._get("/slack/oauth_redirect", **query)

    async def install(self, code: str) -> Seen:
        """Do both, as somebody does who allows it."""
        return await self.come_back(code=code, state=(await self.begin()).asked["state"])


class Away:
    """A real notebook of which, at times, the database does not answer about communities."""

    def __init__(self, folder: Path) -> None:
        self._notebook: Any = notebook_in(folder)
        self.is_away = False
        self.read: list[Place] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._notebook, name)

    def community(self, place: Place) -> Any:
        self.read.append(place)
        return self._asked("community", place)

    def keep_community(self, community: Any) -> None:
        self._asked("keep_community", community)

    def forget_community(self, place: Place) -> None:
        self._asked("forget_community", place)

    def _asked(self, name: str, about: Any) -> Any:
        if self.is_away:
            raise NotSaved(DOWN)
        return getattr(self._notebook, name)(about)


@dataclass
class Many:
    """Slack, and a bot that anybody may install."""

    slack: Slack
    bot: Bot
    clock: HandClock
    notebook: Away

    async def install(self, id: str, by: str = "U9") -> Team:
        """Let somebody install the bot in a workspace."""
        seen = await Browser(self.bot.url).install(self.slack.install_code(id, by))
        assert seen.status == 200
        return self.slack.teams[id]

    async def say(self, team: str, user: str, *words: str) -> None:
        """Let a member write, and the bot answer, one after another."""
        for one in words:
            await self.slack.teams[team].member(user, tz="UTC").say(one)
            await self.bot.settle()

    def heard(self, team: str, user: str) -> list[str]:
        """What the bot said to a member."""
        dm = self.slack.teams[team].member(user).dm
        return [one["text"] for one in dm if one.get("bot_id")]

    def count(self, method: str) -> int:
        """How often a method was called."""
        return sum(1 for one in self.slack.calls if one.method == method)


@asynccontextmanager
async def many(folder: Path) -> AsyncIterator[Many]:
    """A bot for many workspaces, installed in none."""
    clock, notebook = HandClock(), Away(folder)
    async with Slack(clock.now, rate_limited=False) as slack:
        slack.retry_after = (0.0, 0.0, 0.0)
        async with Bot(slack, notebook, clock, many=True) as bot:
            yield Many(slack, bot, clock, notebook)
