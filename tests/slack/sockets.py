"""Socket Mode: tickets, open sockets, envelopes that want an acknowledgement, farewells."""

import asyncio
import contextlib
import json
import secrets
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from tests.slack.checking import Payload
from tests.slack.delivery import Receipt

MOST_SOCKETS = 10


@dataclass(eq=False)
class Socket:
    """One connection of the app, and the envelopes on it that were not acknowledged yet."""

    ws: web.WebSocketResponse
    request: web.Request
    waiting: dict[str, asyncio.Future[Any]] = field(default_factory=dict)
    leaving: bool = False

    async def read(self) -> None:
        """Take acknowledgements until the connection ends."""
        async for message in self.ws:
            if message.type is WSMsgType.TEXT:
                ack = json.loads(message.data)
                waiting = self.waiting.pop(ack.get("envelope_id", ""), None)
                if waiting is not None and not waiting.done():
                    waiting.set_result(ack.get("payload", ""))

    def lose(self) -> None:
        """Nothing on it will be acknowledged any more."""
        for waiting in self.waiting.values():
            if not waiting.done():
                waiting.set_exception(ConnectionError())
        self.waiting.clear()


class Sockets:
    """All sockets of the app. Each envelope goes to any one of them, here in turn."""

    def __init__(self, app_id: str) -> None:
        self._app_id = app_id
        self._tickets: set[str] = set()
        self._turn = self._given = 0
        self.patience = 3.0
        self.opened = 0
        self.open: list[Socket] = []
        self.envelopes: list[Payload] = []

    def ticket(self) -> str:
        """What `apps.connections.open` gives out: good for one connection."""
        self._given += 1
        ticket = f"{self._given}-{secrets.token_hex(8)}"
        self._tickets.add(ticket)
        return ticket

    async def link(self, request: web.Request) -> web.StreamResponse:
        """The life of one socket."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            raise web.HTTPForbidden
        self._tickets.discard(ticket)
        ws = web.WebSocketResponse(heartbeat=10.0, timeout=0.2)
        await ws.prepare(request)
        socket = Socket(ws, request)
        self.opened += 1
        self.open.append(socket)
        try:
            await self._greet(socket)
            await socket.read()
        finally:
            self.open.remove(socket)
            socket.lose()
        return ws

    async def _greet(self, socket: Socket) -> None:
        await socket.ws.send_json(
            {
                "type": "hello",
                "num_connections": len(self.open),
                "connection_info": {"app_id": self._app_id},
                "debug_info": {"host": "applink", "approximate_connection_time": 18060},
            }
        )
        await socket.ws.ping(b"Ping from applink")
        if len(self.open) > MOST_SOCKETS:
            await self._farewell(socket, "too_many_websockets")

    async def send(self, kind: str, payload: Payload, retry: int, reason: str) -> Receipt:
        """One attempt over some open socket."""
        socket = self._next()
        if socket is None:
            return Receipt(reason="connection_failed")
        envelope: Payload = {
            "envelope_id": secrets.token_hex(16),
            "type": kind,
            "payload": payload,
            "accepts_response_payload": kind != "events_api",
        }
        if kind == "events_api":
            envelope |= {"retry_attempt": retry, "retry_reason": reason}
        self.envelopes.append(envelope)
        ack = asyncio.get_running_loop().create_future()
        socket.waiting[envelope["envelope_id"]] = ack
        try:
            await socket.ws.send_json(envelope)
            body = await asyncio.wait_for(ack, self.patience)
        except TimeoutError:
            socket.waiting.pop(envelope["envelope_id"], None)
            return Receipt(reason="timeout")
        except ConnectionError:
            return Receipt(reason="connection_failed")
        return Receipt(status=200, body=body)

    def _next(self) -> Socket | None:
        able = [one for one in self.open if not one.leaving and not one.ws.closed]
        self._turn += 1
        return able[self._turn % len(able)] if able else None

    async def disconnect(self, reason: str, abrupt: bool) -> None:
        """Say farewell on every socket, or let the connections break without one."""
        for socket in list(self.open):
            if abrupt and socket.request.transport is not None:
                socket.request.transport.abort()
            else:
                await self._farewell(socket, reason)
        # An abort is noticed by the reader of each socket in the next rounds of the loop.
        while abrupt and self.open:
            await asyncio.sleep(0.01)

    async def _farewell(self, socket: Socket, reason: str) -> None:
        """After a mere warning the socket goes on; after anything else it carries nothing new."""
        socket.leaving = reason != "warning"
        farewell = {"type": "disconnect", "reason": reason, "debug_info": {"host": "applink"}}
        with contextlib.suppress(ConnectionError):
            await socket.ws.send_json(farewell)

    async def close(self) -> None:
        """End every connection."""
        for socket in list(self.open):
            await socket.ws.close()
