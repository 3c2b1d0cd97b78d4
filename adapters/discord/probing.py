"""Asks Discord one thing within a few seconds, and gives a code for whatever goes wrong."""

import asyncio
import json
from typing import Any

import aiohttp

from adapters.probing import PATIENCE, UNREADABLE, Answer, code, proxy
from adapters.settings import DiscordSettings

AGENT = "DiscordBot (https://discord.com/developers/applications, 1)"
"""Discord's doors are closed to programs that do not call themselves so."""
HELLO = 10


class Asking:
    """A few questions in a row, under one token."""

    def __init__(self, discord: DiscordSettings) -> None:
        """Take the settings; outside a loop nothing is opened yet."""
        self._discord = discord
        self._proxy = proxy()

    async def __aenter__(self) -> "Asking":
        """Open what the questions go through."""
        headers = {"Authorization": f"Bot {self._discord.token}", "User-Agent": AGENT}
        self._session = aiohttp.ClientSession(headers=headers)
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close it."""
        await self._session.close()

    async def get(self, path: str) -> Answer:
        """Read something of Discord's; a list stands under `items`."""
        return await self._ask("GET", path, None)

    async def post(self, path: str, **body: str) -> Answer:
        """Have something made at Discord's."""
        return await self._ask("POST", path, body)

    async def _ask(self, method: str, path: str, body: dict[str, str] | None) -> Answer:
        try:
            async with (
                asyncio.timeout(PATIENCE),
                self._session.request(
                    method,
                    f"{self._discord.api_url}{path}",
                    json=body,
                    proxy=self._proxy,
                    allow_redirects=False,
                ) as answer,
            ):
                return _read(answer.status, await answer.text(), answer.headers)
        except Exception as failure:
            return Answer(code(failure))

    async def hello(self, url: str) -> Answer:
        """Connect to the gateway and leave at its first words; that costs no session."""
        closing = aiohttp.ClientWSTimeout(ws_close=1)
        try:
            async with (
                asyncio.timeout(PATIENCE),
                aiohttp.ClientSession(headers={"User-Agent": AGENT}) as session,
                session.ws_connect(
                    url,
                    params={"v": "10", "encoding": "json"},
                    proxy=self._proxy,
                    timeout=closing,
                ) as socket,
            ):
                frame = json.loads(await socket.receive_str())
        except Exception as failure:
            return Answer(code(failure))
        fits = isinstance(frame, dict) and frame.get("op") == HELLO
        return Answer(data=frame) if fits else Answer(UNREADABLE)


def _read(status: int, text: str, headers: Any) -> Answer:
    """Give what was said; of a refusal Discord's own code, else that of the protocol."""
    try:
        said = json.loads(text)
    except ValueError:
        return Answer(str(status) if status == 429 or status >= 500 else UNREADABLE)
    if status >= 400 and isinstance(said, dict):
        known = said.get("code")
        named = isinstance(known, int) and known > 0
        return Answer(str(known if named else status), headers=headers)
    if status != 200 or not isinstance(said, dict | list):
        return Answer(UNREADABLE)
    return Answer(data=said if isinstance(said, dict) else {"items": said}, headers=headers)
