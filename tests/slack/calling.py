"""A workspace, a member and a bare client, for calls of the Web API without an app."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.fake import Slack
from tests.slack.members import Member
from tests.slack.tiny import NOW


class Clock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.at = NOW

    def __call__(self) -> datetime:
        return self.at


@asynccontextmanager
async def calling(
    rate_limited: bool = False, clock: Clock | None = None, **team: Any
) -> AsyncIterator[tuple[Slack, AsyncWebClient, Member]]:
    """A fake with one workspace and member, and a client that retries nothing."""
    async with Slack(now=clock or Clock(), rate_limited=rate_limited) as slack:
        home = slack.team("T1", **team)
        client = AsyncWebClient(home.token, base_url=slack.api_url, retry_handlers=[])
        yield slack, client, home.member("U1", tz="Asia/Kolkata", locale="de-DE", owner=True)


def refused(error: str) -> Any:
    return pytest.raises(SlackApiError, match=error)
