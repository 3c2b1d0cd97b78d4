"""The gateway: sessions that outlive their sockets, shards, intents, heartbeats, resuming."""

import asyncio
import contextlib
import json
import secrets
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiohttp import WSMsgType, web

from tests.discord.checking import Payload
from tests.discord.packing import Packer, packer
from tests.discord.state import Place

if TYPE_CHECKING:
    from tests.discord.fake import Discord

GUILDS, GUILD_MESSAGES, GUILD_REACTIONS, DM, DM_REACTIONS = 1, 1 << 9, 1 << 10, 1 << 12, 1 << 13
MEMBERS, PRESENCES, CONTENT = 1 << 1, 1 << 8, 1 << 15
PRIVILEGED = {PRESENCES: 3 << 12, MEMBERS: 3 << 14, CONTENT: 3 << 18}  # and the app's flags
DISPATCH, BEAT, IDENTIFY, PRESENCE, VOICE, RESUME, RECONNECT, CHUNKS = 0, 1, 2, 3, 4, 6, 7, 8
INVALID, HELLO, ACK = 9, 10, 11
ENDS = {1000, 1001, 4004, 4007, 4009, *range(4010, 4015)}  # no session is resumed after these


@dataclass(eq=False)
class Session:
    """What a shard is told, whether or not somebody is listening."""

    id: str
    shard: tuple[int, int]
    intents: int
    told: list[Payload] = field(default_factory=list)
    socket: "Socket | None" = None

    @property
    def on_the_line(self) -> int:
        """The number of the last event that somebody is to hear."""
        return len(self.told) if self.socket is not None and not self.socket.silent else 0

    def tell(self, kind: str, data: Payload) -> None:
        """One event more."""
        event = {"op": DISPATCH, "t": kind, "s": len(self.told) + 1, "d": data}
        self.told.append(event)
        if self.socket is not None:
            self.socket.send(event)


@dataclass(eq=False)
class Socket:
    """One connection."""

    gateway: "Gateway"
    ws: web.WebSocketResponse
    packer: Packer
    session: Session | None = None
    silent: bool = False
    queue: asyncio.Queue[Payload] = field(default_factory=asyncio.Queue)

    def send(self, payload: Payload) -> None:
        """Put something on its way, unless the line is dead without anyone knowing."""
        if not self.silent:
            self.gateway.fake.quiet.in_flight += 1
            self.queue.put_nowait(payload)

    async def write(self) -> None:
        """Send what was put on its way, in order."""
        while True:
            payload = await self.queue.get()
            try:
                packed = self.packer(json.dumps(payload).encode())
                with contextlib.suppress(ConnectionError):
                    if isinstance(packed, bytes):
                        await self.ws.send_bytes(packed)
                    else:
                        await self.ws.send_str(packed)
            finally:
                self.gateway.fake.quiet.in_flight -= 1
                if payload["op"] != ACK:
                    self.gateway.fake.quiet.stir()

    async def close(self, code: int) -> None:
        """End it."""
        if self.session is not None and self.session.socket is self:
            self.session.socket = None
            if code in ENDS:
                self.gateway.sessions.pop(self.session.id, None)
        await self.ws.close(code=code)


class Gateway:
    """All sessions and sockets."""

    heartbeat_interval = 41_250  # milliseconds
    shards = 1  # how many `/gateway/bot` advises
    max_concurrency = 1
    identify_every = 0.0  # seconds in which so many may identify; 5 on Discord
    down = False  # nobody gets in

    def __init__(self, fake: "Discord") -> None:
        self.fake = fake
        self.sockets: list[Socket] = []
        self.sessions: dict[str, Session] = {}
        self.identifies: list[Payload] = []
        self.resumes: list[Payload] = []
        self._came: dict[int, list[float]] = {}

    async def link(self, request: web.Request) -> web.StreamResponse:
        """The life of one socket."""
        if self.down:
            raise web.HTTPServiceUnavailable
        ws = web.WebSocketResponse(timeout=0.1)
        await ws.prepare(request)
        socket = Socket(self, ws, packer(request.query.get("compress", "")))
        self.sockets.append(socket)
        writer = asyncio.create_task(socket.write())
        socket.send({"op": HELLO, "d": {"heartbeat_interval": self.heartbeat_interval}})
        try:
            async for message in ws:
                if message.type is WSMsgType.TEXT and not socket.silent:
                    await self._heard(socket, json.loads(message.data))
        finally:
            self._left(socket)
            writer.cancel()
            self.fake.quiet.in_flight -= socket.queue.qsize()
        return ws

    def _left(self, socket: Socket) -> None:
        self.sockets.remove(socket)
        session = socket.session
        if session is None or session.socket is not socket:
            return
        session.socket = None
        if socket.ws.close_code in (1000, 1001):  # a client that says goodbye is not awaited
            self.sessions.pop(session.id, None)

    async def _heard(self, socket: Socket, said: Payload) -> None:
        data = said.get("d")
        match said["op"]:
            case 1:
                socket.send({"op": ACK, "d": None})
            case 2 if isinstance(data, dict):
                await self._identify(socket, data)
            case 6 if isinstance(data, dict):
                await self._resume(socket, data)
            case 3 | 4 | 8:
                pass  # presence, voice and members are nothing to the fake
            case _:
                await socket.close(4001)

    async def _identify(self, socket: Socket, data: Payload) -> None:
        self.identifies.append(data)
        if data["token"] != self.fake.token:
            return await socket.close(4004)
        shard, count = data.get("shard", (0, 1))
        if not 0 <= shard < count:
            return await socket.close(4010)
        intents, flags = data["intents"], self.fake.flags
        if any(intents & one and not flags & needed for one, needed in PRIVILEGED.items()):
            return await socket.close(4014)
        if self._too_many(shard):
            return socket.send({"op": INVALID, "d": False})
        session = Session(secrets.token_hex(16), (shard, count), intents, socket=socket)
        socket.session = self.sessions[session.id] = session
        there = [one for one in self.fake.guilds.values() if one.installed]
        mine = [one for one in there if self.shard(one.id, count) == shard]
        ready: Payload = {
            "v": 10,
            "user": self.fake.me(),
            "guilds": [{"id": one.id, "unavailable": True} for one in mine],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": self.fake.resume_gateway_url,
            "shard": [shard, count],
            "application": {"id": self.fake.app_id, "flags": self.fake.flags},
            "private_channels": [],
        }
        session.tell("READY", ready)
        if intents & GUILDS:
            for guild in mine:
                if not guild.unavailable:
                    session.tell("GUILD_CREATE", guild.whole())
        return None

    def _too_many(self, shard: int) -> bool:
        came = self._came.setdefault(shard % self.max_concurrency, [])
        now = time.monotonic()
        recent = [at for at in came if now - at < self.identify_every]
        came.append(now)
        return bool(recent)

    async def _resume(self, socket: Socket, data: Payload) -> None:
        self.resumes.append(data)
        if data["token"] != self.fake.token:
            return await socket.close(4004)
        session = self.sessions.get(data["session_id"])
        if session is None:
            return socket.send({"op": INVALID, "d": False})
        if data["seq"] > len(session.told):
            return await socket.close(4007)
        old, session.socket, socket.session = session.socket, socket, session
        for event in session.told[data["seq"] :]:
            socket.send(event)
        session.tell("RESUMED", {})
        if old is not None:
            await old.close(4000)
        return None

    # ------------------------------------------------------------ telling

    def shard(self, guild: str, count: int) -> int:
        """The shard that hears of a guild."""
        return (int(guild) >> 22) % count

    def tell(self, kind: str, data: Payload, place: Place | None, needs: int = 0) -> None:
        """Tell every session that may hear it; without a guild, the first shard."""
        guild = place.guild if place is not None else None
        self.tell_shard(kind, data, guild.id if guild is not None else "0", needs)

    def tell_shard(self, kind: str, data: Payload, guild: str, needs: int) -> None:
        """Tell the shard of a guild, or the first one where it is `0`."""
        for session in list(self.sessions.values()):
            shard, count = session.shard
            if self.shard(guild, count) == shard and session.intents & needs == needs:
                session.tell(kind, self.fake.as_seen(kind, data, session.intents))
