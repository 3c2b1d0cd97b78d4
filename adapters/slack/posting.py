"""Calls Slack's Web API: no faster than it likes, fair between workspaces, never blindly twice."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.spacing import Name, Spacing
from bot.ports import Unreachable

log = logging.getLogger("debrief")

CHANNEL_GAP = 1.0
"""Seconds between two messages in one conversation."""
TEAM_GAP = 0.1
"""Seconds between two messages in one workspace: some hundred a minute are allowed."""
POSTING, UPLOADING = "chat.postMessage", "files.upload"
QUEUEING = 40.0
"""Seconds that a message may wait for its turn: fewer than a lease."""
PATIENT = 3600.0
"""Seconds that may be waited for one's turn by what nobody waits for."""
ANSWERING = 10
"""Seconds in which Slack must answer."""
OPENING_GAP = 1.2
"""Seconds between two messages that are changed at once: fifty changes a minute are allowed."""
HURRY = 1.4
"""Seconds for what makes a press wait for its acknowledgement."""
TRIGGERED = frozenset({"views.open", "views.push"})
"""Methods that Slack takes for three seconds after a press."""
TOO_MANY = 429
GONE = frozenset(
    "messages_tab_disabled channel_not_found user_not_found user_disabled account_inactive "
    "is_inactive user_not_visible user_is_restricted enterprise_is_restricted "
    "restricted_action is_archived not_in_channel token_revoked token_expired invalid_auth "
    "not_authed cannot_dm_bot no_permission missing_scope team_access_not_granted "
    "access_denied not_allowed_token_type org_login_required ekm_access_denied".split()
)
"""Errors that trying again does not mend: the person or the workspace cannot be written to."""

DEAD = frozenset("token_revoked token_expired invalid_auth not_authed account_inactive".split())
"""Errors of a token that another one, of a later installation, may mend."""

Token = Callable[[str, str], Awaitable[str]]
"""Gives the token of a workspace, and never the one that was found dead."""
Gaps = tuple[tuple[Name, float], ...]


class Refused(Exception):
    """Slack refused a call; the message is its name for the error."""


class Poster:
    """The one way out to Slack's Web API, for every workspace."""

    def __init__(self, base: str, token: Token, channel_gap: float = CHANNEL_GAP) -> None:
        """Take the address of the API, and who gives the tokens of workspaces."""
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
            # The library leaves the time to a session that it is given.
            self._session = ClientSession(timeout=ClientTimeout(total=ANSWERING))
            self._client = AsyncWebClient(
                base_url=self.base, session=self._session, retry_handlers=[]
            )
        return self._client

    async def close(self) -> None:
        """Let go of the connections."""
        if self._session:
            await self._session.close()

    async def post(
        self, team: str, channel: str, *, opened: bool = False, **message: Any
    ) -> dict[str, Any]:
        """Post a message when it is its turn; one that is to be `opened` is changed at once."""
        # First its own conversation, then the workspace: who writes much keeps nobody waiting.
        gaps = (
            ((team, "opening"), OPENING_GAP if opened else 0.0),
            ((team, channel), self._channel_gap),
            ((team, POSTING), TEAM_GAP),
        )
        spaced = tuple((name, gap if self._channel_gap else 0.0) for name, gap in gaps)
        quiet = {"unfurl_links": False, "unfurl_media": False, "link_names": False}
        sent = {"channel": channel, **quiet, **message}
        return await self._call(team, POSTING, spaced, sent, QUEUEING)

    async def call(self, team: str, method: str, **arguments: Any) -> dict[str, Any]:
        """Call any other method of the API."""
        turns = (((team, method), 0.0),)
        if method not in TRIGGERED:
            return await self._call(team, method, turns, arguments, QUEUEING)
        async with asyncio.timeout(HURRY):
            return await self._call(team, method, turns, arguments, HURRY)

    async def patiently(self, team: str, method: str, **arguments: Any) -> dict[str, Any]:
        """Call a method that Slack may allow once a minute only, and that may wait for it."""
        return await self._call(team, method, (((team, method), 0.0),), arguments, PATIENT)

    async def upload(self, team: str, channel: str, name: str, body: bytes) -> None:
        """Put a file into a conversation."""
        end = asyncio.get_running_loop().time() + QUEUEING
        token = await self._token(team, "")
        while True:
            await self._spacing.turn((team, UPLOADING), 0.0, end)
            try:
                await self.client.files_upload_v2(
                    token=token, channel=channel, filename=name, content=body
                )
                return
            except ClientError as error:
                raise ConnectionError(type(error).__name__) from error
            except SlackApiError as error:
                token = await self._after_refusal(error, team, UPLOADING, token)

    async def _call(
        self,
        team: str,
        method: str,
        gaps: Gaps,
        arguments: dict[str, Any],
        patience: float,
    ) -> dict[str, Any]:
        """Call, and call again as often as Slack says that it did nothing, for want of time."""
        end = asyncio.get_running_loop().time() + patience
        token = await self._token(team, "")
        while True:
            for name, gap in gaps:
                await self._spacing.turn(name, gap, end)
            try:
                return await self._answer(method, token, arguments)
            except SlackApiError as error:
                token = await self._after_refusal(error, team, method, token)

    async def _after_refusal(self, error: SlackApiError, team: str, method: str, token: str) -> str:
        """Give the token with which to call again, where Slack did nothing; else raise."""
        if getattr(error.response, "status_code", 0) == TOO_MANY:
            log.info("slack asks to wait: %s", method)
            seconds = float(error.response.headers.get("Retry-After") or 1)
            self._spacing.rest((team, method), seconds)
            return token
        if name_of(error) in DEAD:
            return await self._token(team, token)
        raise _refusal(error) from error

    async def _answer(self, method: str, token: str, arguments: dict[str, Any]) -> dict[str, Any]:
        """Ask once; raises `OSError` or `TimeoutError` where nobody knows whether it was done."""
        # As JSON: blocks and metadata need no second encoding.
        kind = ("GET", "params") if method in READING else ("POST", "json")
        given: dict[str, Any] = {kind[1]: arguments}
        try:
            answer = await self.client.api_call(
                method, http_verb=kind[0], headers={"Authorization": f"Bearer {token}"}, **given
            )
        except ClientError as error:
            raise ConnectionError(type(error).__name__) from error
        return dict(answer.data) if isinstance(answer.data, dict) else {}


READING = frozenset({"conversations.history", "conversations.replies", "users.info"})
"""Methods whose arguments Slack takes in the address alone."""


def _refusal(error: SlackApiError) -> Exception:
    name = name_of(error)
    return Unreachable(name) if name in GONE else Refused(name)


def name_of(error: SlackApiError) -> str:
    """Give Slack's name for an error; an answer that is no JSON has none."""
    answer = getattr(error.response, "data", None)
    return str(answer.get("error", "unknown")) if isinstance(answer, dict) else "unknown"
