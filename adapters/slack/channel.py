"""Slack as a channel: it posts replies, veils what a locked screen would show, and can be asked."""

import contextlib
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from adapters.slack.messages import Message, messages, veiled
from adapters.slack.posting import Poster, Refused
from adapters.slack.times import moment_of
from bot.page import Address
from bot.ports import Posted, Unreachable
from bot.reply import Line, Reply

log = logging.getLogger("debrief")

SIGN = "debrief_reply"
"""The kind of the metadata in which a reply's token stands."""
LOOKING_BACK = 15
"""Messages among which a doubtful reply is looked for."""
DOUBTS = 1_000
"""Doubtful replies of which it is remembered how far they came."""
UNFIT = frozenset({"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"})

Door = Callable[[Address], Awaitable[str]]
Virtual = Callable[[datetime], datetime]


@dataclass
class Progress:
    """How far a doubtful reply came: parts shown and parts still veiled, by their messages."""

    shown: dict[int, str] = field(default_factory=dict)
    veiled: dict[int, str] = field(default_factory=dict)


class SlackChannel:
    """Posts replies into the direct messages of their person."""

    def __init__(
        self,
        poster: Poster,
        door: Door,
        now: Callable[[], datetime],
        virtual: Virtual,
        forgotten: Callable[[Address], Awaitable[None]],
    ) -> None:
        """Take the way out, who knows a person's conversation, the clocks, and whom to tell.

        `virtual` gives, for a moment by Slack's clock, the one by `now`.
        """
        self._poster = poster
        self._door = door
        self._now = now
        self._virtual = virtual
        self._forgotten = forgotten
        self._doubts: dict[str, Progress] = {}
        self.answer_to: dict[Address, Callable[[Message], Awaitable[None]]] = {}
        """Ways to answer a person privately where their direct messages are closed."""

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        """Post a reply, each part of it once; raises `Unreachable`."""
        try:
            return await self._show(person, reply, files)
        except Unreachable:
            answer = self.answer_to.pop(person, None)
            if answer is None or reply.unprompted:
                raise
            for message in messages(reply):
                await answer(message)
            return Posted(self._now())

    async def _show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        lines = await self._give(person, files)
        if lines:
            reply = Reply(
                reply.token, reply.at, (*lines, *reply.parts), reply.asked, notice=reply.notice
            )
        drawn = messages(reply)
        progress = self._doubts.pop(reply.token, None) or Progress()
        ts = door = ""
        for part, message in enumerate(drawn):
            sign = {"token": reply.token, "part": part, "of": len(drawn)}
            if part in progress.shown:
                ts = progress.shown[part]
            elif part in progress.veiled:
                ts = progress.veiled[part]
                await self._open(person, door or await self._door(person), ts, message, sign)
            else:
                ts, door = await self._post(person, message, sign, veil=reply.veiled)
        return Posted(self._virtual(moment_of(ts)), ts, door)

    async def _post(
        self, person: Address, message: Message, sign: dict[str, Any], *, veil: bool
    ) -> tuple[str, str]:
        """Post one message; a veiled one is opened at once, which no screen is told of."""
        first = veiled() if veil else message
        posted = await self._send(person, first, {**sign, "open": not veil})
        ts, door = str(posted["ts"]), str(posted["channel"])
        if veil:
            await self._open(person, door, ts, message, sign)
        return ts, door

    async def _send(
        self, person: Address, message: Message, sign: dict[str, Any]
    ) -> dict[str, Any]:
        metadata = {"event_type": SIGN, "event_payload": sign}
        sent = {"text": message.text, "metadata": metadata}
        team, to = person.community, person.person
        try:
            return await self._poster.post(team, to, blocks=message.blocks, **sent)
        except Refused as refused:
            if str(refused) not in UNFIT:
                raise
            log.error("slack refused blocks: %s", refused)
            return await self._poster.post(team, to, **sent)

    async def _open(
        self, person: Address, door: str, ts: str, message: Message, sign: dict[str, Any]
    ) -> None:
        """Put the words in the place of the veil; what a phone shows stays veiled."""
        await self._poster.call(
            person.community,
            "chat.update",
            channel=door,
            ts=ts,
            text=veiled().text,
            blocks=message.blocks,
            metadata={"event_type": SIGN, "event_payload": {**sign, "open": True}},
        )

    async def _give(self, person: Address, files: Mapping[str, bytes]) -> tuple[Line, ...]:
        """Upload files; where that is not allowed, give the readable one in words."""
        if not files:
            return ()
        door = await self._door(person)
        try:
            for name, body in files.items():
                await self._poster.upload(person.community, door or person.person, name, body)
        except (Refused, Unreachable) as refused:
            log.warning("no file in slack: %s", refused)
            return tuple(
                Line(body.decode()) for name, body in files.items() if name.endswith(".md")
            )
        return ()

    async def shown(self, person: Address, token: str) -> Posted | None:
        """Ask the conversation itself whether a reply stands there already, whole and open."""
        door = await self._door(person)
        if not door:
            return None
        found = Progress()
        parts = 1
        for one in await self._latest(person, door):
            sign = (one.get("metadata") or {}).get("event_payload") or {}
            if sign.get("token") == token:
                parts = int(sign.get("of", 1))
                place = found.shown if sign.get("open") else found.veiled
                place[int(sign.get("part", 0))] = str(one["ts"])
        if len(found.shown) == parts:
            ts = found.shown[parts - 1]
            return Posted(self._virtual(moment_of(ts)), ts, door)
        if len(self._doubts) < DOUBTS:
            self._doubts[token] = found
        return None

    async def _latest(self, person: Address, door: str) -> list[dict[str, Any]]:
        history = await self._poster.call(
            person.community,
            "conversations.history",
            channel=door,
            limit=LOOKING_BACK,
            include_all_metadata="true",
        )
        return list(history.get("messages", ()))

    async def forget(self, person: Address) -> None:
        """Drop what is known of a person here, and empty their page in Slack."""
        self.answer_to.pop(person, None)
        with contextlib.suppress(Refused, Unreachable):
            await self._forgotten(person)
