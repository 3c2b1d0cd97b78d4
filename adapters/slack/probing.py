"""Asks Slack one thing within a few seconds, and gives a code for whatever goes wrong."""

import asyncio
import json
import re
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

PATIENCE = 5
"""Seconds for each question."""
CODE = re.compile(r"[a-z_]{1,60}")
UNREADABLE, TIMEOUT, PROXY = "(unreadable)", "(timeout)", "(proxy)"
CERTIFICATE, UNREACHABLE = "(certificate)", "(unreachable)"


@dataclass(frozen=True)
class Answer:
    """What Slack said, or the code of why not; codes of ours stand in brackets."""

    error: str = ""
    data: Mapping[str, Any] = field(default_factory=dict, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def offline(self) -> bool:
        """Whether it was not Slack that answered."""
        return self.error.startswith("(")


async def ask(question: Awaitable[AsyncSlackResponse]) -> Answer:
    """Wait for the answer to a call of a method."""
    try:
        async with asyncio.timeout(PATIENCE):
            said = await question
    except SlackApiError as refusal:
        said = refusal.response
        code = said.data.get("error") if isinstance(getattr(said, "data", None), dict) else None
        if not isinstance(code, str) or not CODE.fullmatch(code):
            return Answer(UNREADABLE)
        return Answer(code, headers=said.headers)
    except Exception as failure:
        return Answer(_code(failure))
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
        return Answer(_code(failure))
    match frame:
        case {"type": "hello"}:
            return Answer(data=frame)
        case {"type": "disconnect", "reason": str(reason)} if CODE.fullmatch(reason):
            return Answer(reason)
    return Answer(UNREADABLE)


def _code(failure: Exception) -> str:
    """Give a code for a failure on the way; its own words may hold an address with a secret."""
    match failure:
        case TimeoutError():
            return TIMEOUT
        case aiohttp.ClientProxyConnectionError() | aiohttp.ClientHttpProxyError():
            return PROXY
        case aiohttp.ClientConnectorCertificateError() | aiohttp.ClientSSLError():
            return CERTIFICATE
        case aiohttp.WSServerHandshakeError() | SlackClientError() | ValueError() | TypeError():
            return UNREADABLE
    return UNREACHABLE


def network(code: str, url: str) -> tuple[str, str] | None:
    """Explain a code of ours: what is wrong on the way to an address, and what to do."""
    where = urlsplit(url).hostname
    proxied = "Behind a proxy, set HTTPS_PROXY to its address in the environment."
    return {
        TIMEOUT: (f"{where} does not answer within {PATIENCE} seconds.", proxied),
        UNREACHABLE: (f"{where} can't be reached from here.", f"Is the network there? {proxied}"),
        PROXY: ("The proxy in HTTPS_PROXY does not let us through.", "Ask who runs the proxy."),
        CERTIFICATE: (
            f"The certificate of {where} can't be trusted: a proxy may be reading along.",
            "Point SSL_CERT_FILE to the certificate of whoever runs the proxy.",
        ),
        UNREADABLE: (f"What answers at {where} does not speak as Slack does.", proxied),
    }.get(code)
