"""How Slack brings events, commands and presses to an app: signed over HTTP, or over a socket."""

import asyncio
import json
import time
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import urlencode

import aiohttp
from slack_sdk.signature import SignatureVerifier

from tests.slack.checking import Payload

KINDS = ("events_api", "slash_commands", "interactive")


@dataclass
class Receipt:
    """What came back of one attempt; `reason` is what Slack would call its failure."""

    status: int = 0
    body: Any = ""
    reason: str = ""
    no_retry: bool = False
    took: float = 0.0


@dataclass
class Delivery:
    """One thing brought to the app, with every attempt; `error` is empty where it arrived."""

    kind: str
    payload: Payload
    attempts: list[Receipt] = field(default_factory=list)
    error: str = ""

    @property
    def body(self) -> Any:
        """What the app answered: text, an object, or nothing."""
        return self.attempts[-1].body if self.attempts else ""


class Carrier(Protocol):
    """A way to the app."""

    async def send(self, kind: str, payload: Payload, retry: int, reason: str) -> Receipt:
        """One attempt, at most as long as Slack is patient."""


class OverHttp:
    """Posts to the app's request URL, signed by its secret."""

    def __init__(self, url: str, secret: str, patience: float, http: aiohttp.ClientSession) -> None:
        self._url = url
        self._signer = SignatureVerifier(secret)
        self._patience = patience
        self._http = http

    async def send(self, kind: str, payload: Payload, retry: int, reason: str) -> Receipt:
        """One attempt. The signature is by real time, since the app compares it with its own."""
        body, content = encoded(kind, payload)
        at = str(int(time.time()))
        headers = {
            "content-type": content,
            "x-slack-request-timestamp": at,
            "x-slack-signature": self._signer.generate_signature(timestamp=at, body=body) or "",
        }
        if retry:
            headers |= {"x-slack-retry-num": str(retry), "x-slack-retry-reason": reason}
        try:
            async with asyncio.timeout(self._patience):
                async with self._http.post(self._url, data=body, headers=headers) as answer:
                    return received(answer, await answer.text())
        except TimeoutError:
            return Receipt(reason="http_timeout")
        except aiohttp.ClientError:
            return Receipt(reason="connection_failed")


def encoded(kind: str, payload: Payload) -> tuple[str, str]:
    """The body in the form that Slack uses for its kind, and the content type."""
    if kind == "events_api":
        return json.dumps(payload), "application/json"
    form = payload if kind == "slash_commands" else {"payload": json.dumps(payload)}
    return urlencode(form), "application/x-www-form-urlencoded"


def received(answer: aiohttp.ClientResponse, text: str) -> Receipt:
    """An answer as Slack takes it: only 2xx will do."""
    body: Any = text
    if "json" in answer.content_type and text:
        body = json.loads(text)
    return Receipt(
        status=answer.status,
        body=body,
        reason="" if 200 <= answer.status < 300 else "http_error",
        no_retry=answer.headers.get("x-slack-no-retry") == "1",
    )


async def deliver(
    carrier: Carrier,
    delivery: Delivery,
    delays: tuple[float, ...],
    first: tuple[int, str] = (0, ""),
) -> None:
    """Attempt it; an event that fails comes again after each delay, anything else does not."""
    retry, reason = first
    for delay in (None, *delays) if delivery.kind == "events_api" else (None,):
        if delay is not None:
            await asyncio.sleep(delay)
            retry += 1
        began = time.monotonic()
        receipt = await carrier.send(delivery.kind, delivery.payload, retry, reason)
        receipt.took = time.monotonic() - began
        delivery.attempts.append(receipt)
        reason = receipt.reason
        if not reason or receipt.no_retry:
            break
    late = reason in ("http_timeout", "timeout")
    delivery.error = reason and ("operation_timeout" if late else "dispatch_failed")
