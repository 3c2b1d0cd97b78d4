"""Installing the bot in a workspace over OAuth: a link out, a code back, a token kept sealed."""

import hmac
import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime
from urllib.parse import urlencode

from aiohttp import ClientError, web
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.settings import SlackSettings
from adapters.slack.scopes import OPTIONAL, REQUIRED
from adapters.slack.workspaces import Workspace
from bot.ports import NotSaved

AUTHORIZE = "https://slack.com/oauth/v2/authorize"
COOKIE = "debrief-install"
GOOD_FOR = 600
"""Seconds between the link out and the code back."""
DONE = "Debrief is installed. In Slack, open its Messages tab, or type /debrief anywhere."

Install = Callable[[Workspace], Awaitable[None]]


class OAuth:
    """The two pages of an installation; the state between them lies in the browser, signed."""

    def __init__(
        self,
        slack: SlackSettings,
        client: Callable[[], AsyncWebClient],
        now: Callable[[], datetime],
        install: Install,
    ) -> None:
        """Take the app's own id and secret, the way out, the clock, and who keeps a workspace."""
        self._slack = slack
        self._client = client
        self._now = now
        self._install = install

    def routes(self) -> list[web.RouteDef]:
        """Give the pages."""
        return [
            web.get("/slack/install", self.begin),
            web.get("/slack/oauth_redirect", self.end),
        ]

    async def begin(self, request: web.Request) -> web.StreamResponse:
        """Send a browser to Slack, with a state that only it can bring back."""
        until = int(self._now().timestamp()) + GOOD_FOR
        nonce = f"{until}.{secrets.token_urlsafe(16)}"
        state = f"{nonce}.{self._signed(nonce)}"
        asked = {
            "client_id": self._slack.client_id,
            "scope": ",".join([*REQUIRED, *OPTIONAL]),
            "state": state,
        }
        answer = web.Response(status=302, headers={"Location": f"{AUTHORIZE}?{urlencode(asked)}"})
        answer.set_cookie(
            COOKIE, state, max_age=GOOD_FOR, httponly=True, secure=True, samesite="Lax"
        )
        return answer

    async def end(self, request: web.Request) -> web.StreamResponse:
        """Take the code that Slack sends back, and keep what it gives."""
        state, code = request.query.get("state", ""), request.query.get("code", "")
        if request.query.get("error"):
            return _again("it was not allowed in Slack")
        if not code or not self._mine(state, request.cookies.get(COOKIE, "")):
            return _again("the link was too old, or from another browser")
        try:
            await self._install(await self._workspace(code))
        except (SlackApiError, KeyError):
            return _again("Slack refused it")
        except (ClientError, OSError, TimeoutError):
            return _again("Slack can't be reached from here", 503)
        except NotSaved as failure:
            return _page(str(failure), 503)
        answer = _page(DONE, 200)
        answer.del_cookie(COOKIE)
        return answer

    async def _workspace(self, code: str) -> Workspace:
        """Change a code for a token."""
        given = await self._client().api_call(
            "oauth.v2.access",
            data={
                "client_id": self._slack.client_id,
                "client_secret": self._slack.client_secret,
                "code": code,
            },
        )
        token = str(given["access_token"])
        known = await self._client().api_call(
            "auth.test", headers={"Authorization": f"Bearer {token}"}
        )
        team = (given.get("team") or {}).get("id") or (given.get("enterprise") or {}).get("id")
        installer = str((given.get("authed_user") or {}).get("id") or "")
        return Workspace(
            str(team),
            token,
            str(given.get("bot_user_id") or ""),
            str(known["bot_id"]),
            installer,
            str(int(self._now().timestamp())),
        )

    def _signed(self, nonce: str) -> str:
        key = self._slack.client_secret.encode()
        return hmac.digest(key, nonce.encode(), "sha256").hex()

    def _mine(self, state: str, cookie: str) -> bool:
        """Say whether a state is one of ours, brought back by the browser that it was given to."""
        nonce, _, sign = state.rpartition(".")
        until = nonce.partition(".")[0]
        fresh = until.isdecimal() and int(until) > self._now().timestamp()
        same = hmac.compare_digest(state.encode(), cookie.encode())
        return fresh and same and hmac.compare_digest(sign.encode(), self._signed(nonce).encode())


def _again(why: str, status: int = 400) -> web.Response:
    return _page(f"That did not work: {why}. Please begin again at /slack/install.", status)


def _page(words: str, status: int) -> web.Response:
    return web.Response(text=f"{words}\n", status=status)
