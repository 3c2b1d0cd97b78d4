"""Calls Slack's Web API: no faster than it likes, fair between workspaces, never blindly twice."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import ClientSession
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.ports import Unreachable, Untried

log = logging.getLogger("debrief")

CHANNEL_GAP = 1.0
"""Seconds between two messages in one conversation."""
TEAM_GAP = 0.2
"""Seconds between two calls in one workspace, so that none takes the time of the others."""
QUEUEING = 40.0
"""Seconds that a message may wait for its turn: fewer than a lease."""
ANSWERING = 10
"""Seconds in which Slack must answer."""
TOO_MANY = 429
GONE = frozenset(
    "messages_tab_disabled channel_not_found user_not_found user_disabled account_inactive "
    "restricted_action is_archived not_in_channel token_revoked token_expired invalid_auth "
    "not_authed cannot_dm_bot no_permission missing_scope team_access_not_granted "
    "access_denied not_allowed_token_type org_login_required ekm_access_denied".split()
)
"""Errors that trying again does not mend: the person or the workspace cannot be written to."""

Token = Callable[[str], Awaitable[str]]


class Refused(Exception):
    """Slack refused a call; the message is its name for the error."""


class Spacing:
    """Lets calls that bear one name go one after another, with a gap between them."""

    def __init__(self) -> None:
        """Begin with nobody waiting."""
        self._free: dict[tuple[str, ...], float] = {}

    async def turn(self, gaps: dict[tuple[str, ...], float], patience: float) -> None:
        """Wait until it is the turn of all these names; raises `Untried` if that is too long."""
        now = asyncio.get_running_loop().time()
        at = max([now, *(self._free.get(name, now) for name in gaps)])
        if at - now > patience:
            raise Untried
        self._free.update({name: at + gap for name, gap in gaps.items()})
        if len(self._free) > 10_000:
            self._free = {name: free for name, free in self._free.items() if free > now}
        await asyncio.sleep(at - now)

    def rest(self, name: tuple[str, ...], seconds: float) -> None:
        """Let nothing of this name go for a while."""
        free = asyncio.get_running_loop().time() + seconds
        self._free[name] = max(self._free.get(name, free), free)


class Poster:
    """The one way out to Slack's Web API, for every workspace."""

    def __init__(self, base: str, token: Token, channel_gap: float = CHANNEL_GAP) -> None:
        """Take the address of the API, and who gives the token of a workspace."""
        self.base = base
        self._token = token
        self._channel_gap = channel_gap
        self._spacing = Spacing()
        self._session: ClientSession | None = None
        self._client: AsyncWebClient | None = None

    @property
    def client(self) -> AsyncWebClient:
        """The client that everything shares, without retries: they would post twice."""
        if self._client is None:
            self._session = ClientSession()
            self._client = AsyncWebClient(
                base_url=self.base, timeout=ANSWERING, session=self._session, retry_handlers=[]
            )
            self._client.retry_handlers = []
        return self._client

    async def close(self) -> None:
        """Let go of the connections."""
        if self._session:
            await self._session.close()

    async def post(self, team: str, channel: str, **message: Any) -> dict[str, Any]:
        """Post a message when it is its turn in its conversation."""
        gaps: dict[tuple[str, ...], float] = {(team, channel): self._channel_gap}
        quiet = {"unfurl_links": False, "unfurl_media": False, "link_names": False}
        return await self._call(
            team, "chat.postMessage", gaps, {"channel": channel, **quiet, **message}
        )

    async def call(self, team: str, method: str, **arguments: Any) -> dict[str, Any]:
        """Call any other method of the API."""
        return await self._call(team, method, {}, arguments)

    async def upload(self, team: str, channel: str, name: str, body: bytes) -> None:
        """Put a file into a conversation."""
        token = await self._token(team)
        try:
            await self.client.files_upload_v2(
                token=token, channel=channel, filename=name, content=body
            )
        except SlackApiError as error:
            raise _refusal(error) from error

    async def _call(
        self,
        team: str,
        method: str,
        gaps: dict[tuple[str, ...], float],
        arguments: dict[str, Any],
    ) -> dict[str, Any]:
        """Call, and call again as often as Slack says that it did nothing for want of time."""
        loop = asyncio.get_running_loop()
        end = loop.time() + QUEUEING
        token = await self._token(team)
        while True:
            pace = TEAM_GAP if gaps and self._channel_gap else 0.0
            await self._spacing.turn({**gaps, (team,): pace}, end - loop.time())
            try:
                # As JSON: blocks and metadata need no second encoding.
                answer = await self.client.api_call(
                    method,
                    http_verb="GET" if method in READING else "POST",
                    headers={"Authorization": f"Bearer {token}"},
                    **{"params" if method in READING else "json": arguments},
                )
                return dict(answer.data) if isinstance(answer.data, dict) else {}
            except SlackApiError as error:
                if error.response.status_code != TOO_MANY:
                    raise _refusal(error) from error
                seconds = float(error.response.headers.get("Retry-After") or 1)
                log.info("slack asks to wait: %s", method)
                self._spacing.rest((team,), seconds)


READING = frozenset({"conversations.history", "conversations.replies", "users.info"})
"""Methods whose arguments Slack takes in the address alone."""


def _refusal(error: SlackApiError) -> Exception:
    answer = error.response.data
    name = str(answer.get("error", "unknown")) if isinstance(answer, dict) else "unknown"
    return Unreachable(name) if name in GONE else Refused(name)
