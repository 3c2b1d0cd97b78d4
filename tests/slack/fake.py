"""Slack on the loopback: workspaces, members and an app's deliveries, for a bot to talk to."""

import secrets
from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import Self

from tests.slack import methods_app, methods_chat, methods_reading, methods_rest, methods_views
from tests.slack.passing import Rates, ResponseUrl, Triggers, Trouble, Troubles
from tests.slack.person import Person
from tests.slack.postman import Postman
from tests.slack.server import Server, Uploads
from tests.slack.sockets import Sockets
from tests.slack.state import Conversation, Refusal, Stamps
from tests.slack.team import SCOPES, Team
from tests.slack.web_api import METHODS, Call

ROOMS = (
    methods_app,
    methods_chat,
    methods_reading,
    methods_rest,
    methods_views,
)  # these fill METHODS
EVENTS = (
    "message.im app_home_opened app_mention reaction_added app_uninstalled tokens_revoked".split()
)


class Slack(Postman):
    """All of Slack that one app sees."""

    client_id = "11.22"
    client_secret = "hush"

    def __init__(self, now: Callable[[], datetime], rate_limited: bool = True) -> None:
        self.sockets = Sockets(self.app_id)
        super().__init__(now, self.sockets)
        self.stamps = Stamps(now)
        self.rates = Rates() if rate_limited else None
        self.triggers = Triggers()
        self.troubles = Troubles()
        self.uploads = Uploads()
        self.subscriptions = set(EVENTS)
        self.tokens: dict[str, Team] = {}
        self.app_tokens: set[str] = set()
        self.response_urls: dict[str, ResponseUrl] = {}
        self.calls: list[Call] = []
        self.refused_responses: list[str] = []
        self._codes: dict[str, tuple[str, str, tuple[str, ...]]] = {}
        self._server = Server(self)

    async def __aenter__(self) -> Self:
        self.url = f"http://127.0.0.1:{await self._server.start()}"
        await self.begin()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.end()
        await self.sockets.close()
        await self._server.stop()

    # ------------------------------------------------------------ what the app is told

    @property
    def api_url(self) -> str:
        """What a Web API client takes as its base."""
        return f"{self.url}/api/"

    def socket_url(self) -> str:
        """An address for one connection."""
        ticket = self.sockets.ticket()
        return f"ws{self.url[4:]}/link/?ticket={ticket}&app_id={self.app_id}"

    def response_url(self, person: Person, place: Conversation, source: str = "") -> str:
        """An address under which the app may answer one thing that somebody did."""
        key = secrets.token_hex(12)
        self.response_urls[key] = ResponseUrl(person, place, self.now(), source)
        return f"{self.url}/response/{key}"

    def called(self, place: Conversation) -> str:
        """The name of a place in payloads."""
        return "directmessage" if place.kind == "im" else place.id.lower()

    # ------------------------------------------------------------ setting it up

    def team(
        self,
        id: str,
        scopes: tuple[str, ...] = tuple(SCOPES.split()),
        plan: str = "",
        app_token: str = "xapp-1",
    ) -> Team:
        """A workspace in which the app is installed."""
        if app_token:
            self.app_tokens.add(app_token)
        if id not in self.teams:
            self.teams[id] = Team(self, id, tuple(scopes), plan)
        return self.teams[id]

    def install_code(
        self, id: str, user: str = "U9", scopes: tuple[str, ...] = tuple(SCOPES.split())
    ) -> str:
        """A code that `oauth.v2.access` takes once, and which installs the app."""
        code = f"{len(self._codes) + 1}.{secrets.token_hex(8)}"
        self._codes[code] = id, user, tuple(scopes)
        return code

    def redeem(self, code: str) -> tuple[Team, str]:
        """The workspace that a code installs the app in, and who did it."""
        if code not in self._codes:
            raise Refusal("invalid_code")
        id, user, scopes = self._codes.pop(code)
        team = self.teams.get(id)
        if team is None:
            team = self.team(id, scopes, app_token="")
        else:
            team.install(scopes)
        team.member(user)
        return team, user

    def fail(
        self,
        method: str,
        how: str | int,
        times: int = 1,
        retry_after: float = 1,
        hang: float = 0.0,
    ) -> None:
        """Let the next calls of a method go wrong.

        `how` is "before" (the connection breaks and nothing was done), "after" (it was done, then
        the connection breaks), "slow" (it was done, and the answer comes after `hang`), a status
        such as 500 or 429, or an error name. `hang` comes before whatever the caller sees.
        """
        assert method in METHODS, method
        self.troubles.add(method, Trouble(how, times, retry_after, hang))
