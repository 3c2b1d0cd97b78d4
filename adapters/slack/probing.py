"""Asks Slack one thing within a few seconds, and gives a code for whatever goes wrong."""

import asyncio
import json
import re
from collections.abc import Awaitable

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.probing import PATIENCE, UNREADABLE, Answer, code

CODE = re.compile(r"[a-z_]{1,60}")


async def ask(question: Awaitable[AsyncSlackResponse]) -> Answer:
    """Wait for the answer to a call of a method."""
    try:
        async with asyncio.timeout(PATIENCE):
            said = await question
    except SlackApiError as refusal:
        said = refusal.response
        name = said.data.get("error") if isinstance(getattr(said, "data", None), dict) else None
        if not isinstance(name, str) or not CODE.fullmatch(name):
            return Answer(UNREADABLE)
        return Answer(name, headers=said.headers)
    except SlackClientError:
        return Answer(UNREADABLE)
    except Exception as failure:
        return Answer(code(failure))
    return Answer(data=said.data if isinstance(said.data, dict) else {}, headers=said.headers)


async def first_frame(url: str, proxy: str | None) -> Answer:
    """Connect to the address of a socket, and give the hello that Slack begins with.

    Nothing is acknowledged here, so what Slack sends meanwhile it sends again to another.
    """
    closing = aiohttp.ClientWSTimeout(ws_close=1)
    try:
        async with (
            asyncio.timeout(PATIENCE),
            aiohttp.ClientSession() as session,
            session.ws_connect(url, proxy=proxy, timeout=closing) as socket,
        ):
            frame = json.loads(await socket.receive_str())
    except Exception as failure:
        return Answer(code(failure))
    match frame:
        case {"type": "hello"}:
            return Answer(data=frame)
        case {"type": "disconnect", "reason": str(reason)} if CODE.fullmatch(reason):
            return Answer(reason)
    return Answer(UNREADABLE)
