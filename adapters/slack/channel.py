"""Slack as a channel: it posts replies, veils what a locked screen would show, and can be asked."""

import contextlib
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from adapters.labels import Say
from adapters.slack.blocks import Block, section
from adapters.slack.messages import Message, messages
from adapters.slack.posting import Poster, Refused
from adapters.slack.times import moment_of
from bot.files import MAIL
from bot.newest import keep_newest
from bot.page import Address
from bot.ports import Found, Halfway, Posted, Unreachable, Untried
from bot.reply import Line, Reply

log = logging.getLogger("debrief")

SIGN = "debrief_reply"
"""The kind of the metadata in which a reply's token stands."""
LOOKING_BACK = 15
"""Messages among which a doubtful reply is looked for."""
DOUBTS = 1_000
"""Doubtful replies of which it is remembered how far they came."""
PRIVATELY = timedelta(minutes=25)
"""For so long a command can be answered in its place: a little less than Slack allows."""
NO_FILE = "I may not send files here. Please copy the letter instead; “letters” shows it again."
CLOSED = (
    "Your direct messages with me are closed, so I answer here, where only you can see it. "
    "Whoever looks after the app can open its Messages tab."
)
UNFIT = frozenset({"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"})

Door = Callable[[Address], Awaitable[str]]
Virtual = Callable[[datetime], datetime]
Answer = Callable[[Message], Awaitable[None]]


@dataclass
class Progress:
    """How far a reply of so many parts came: those shown and those still veiled, by messages."""

    parts: int
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
        self._doubts: dict[tuple[str, ...], Progress] = {}
        self._given: dict[str, set[str]] = {}  # names of files that were uploaded, by token
        self._answers: dict[Address, tuple[datetime, Answer]] = {}

    def answer_privately(self, person: Address, answer: Answer) -> None:
        """Know a way to answer a person for a while, should their direct messages be closed."""
        now = self._now()
        self._answers[person] = now + PRIVATELY, answer
        over = [one for one, (until, _) in self._answers.items() if until <= now]
        for one in over:
            del self._answers[one]

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        """Post a reply, each part of it once; raises `Unreachable`."""
        try:
            return await self._show(person, reply, files)
        except Unreachable:
            until, answer = self._answers.pop(person, (None, None))
            if answer is None or until is None or until <= self._now() or reply.unprompted:
                raise
            say = Say(reply.language)
            closed = say(CLOSED)
            for message in (Message(closed, section(closed)), *messages(reply)):
                await answer(message)
            return Posted(self._now())

    async def _show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        lines = await self._give(person, reply, files)
        drawn = messages(replace(reply, parts=(*lines, *reply.parts)))
        known = self._doubts.pop(reply.tokens, None)
        progress = known if known and known.parts == len(drawn) else Progress(len(drawn))
        door, posts = "", []
        for part, message in enumerate(drawn):
            sign = {"token": reply.token, "others": reply.others, "part": part, "of": len(drawn)}
            if part in progress.shown:
                ts = progress.shown[part]
            elif part in progress.veiled:
                ts = progress.veiled[part]
                await self._open(person, door or await self._door(person), ts, message, sign)
            else:
                try:
                    ts, door = await self._post(person, message, sign, veil=reply.veiled)
                except Untried as failure:
                    if part:
                        raise Halfway from failure
                    raise
            posts.append(ts)
        return self._posted(posts, door)

    def _posted(self, posts: Sequence[str], door: str) -> Posted:
        return Posted(self._virtual(moment_of(posts[-1])), " ".join(posts), door)

    async def _post(
        self, person: Address, message: Message, sign: dict[str, Any], *, veil: bool
    ) -> tuple[str, str]:
        """Post one message; a veiled one is opened at once, which no screen is told of."""
        first = message.veiled() if veil else message
        posted = await self._send(person, first, {**sign, "open": not veil}, veil=veil)
        ts, door = str(posted["ts"]), str(posted["channel"])
        if veil:
            await self._open(person, door, ts, message, sign)
        return ts, door

    async def _send(
        self, person: Address, message: Message, sign: dict[str, Any], *, veil: bool
    ) -> dict[str, Any]:
        sent = {"text": message.text, "metadata": {"event_type": SIGN, "event_payload": sign}}
        team, to = person.community, person.person
        try:
            return await self._poster.post(team, to, opened=veil, blocks=message.blocks, **sent)
        except Refused as refused:
            _unless_unfit(refused)
            return await self._poster.post(team, to, opened=veil, **sent)

    async def _open(
        self, person: Address, door: str, ts: str, message: Message, sign: dict[str, Any]
    ) -> None:
        """Put the words in the place of the veil; what a phone shows stays veiled."""
        metadata = {"event_type": SIGN, "event_payload": {**sign, "open": True}}

        async def change(text: str, blocks: list[Block]) -> None:
            place = {"channel": door, "ts": ts}
            shown = {"text": text, "blocks": blocks, "metadata": metadata}
            await self._poster.call(person.community, "chat.update", **place, **shown)

        try:
            await change(message.veil, message.blocks)
        except Untried as failure:
            raise Halfway from failure
        except Refused as refused:
            _unless_unfit(refused)
            await change(message.text, [])

    async def _give(
        self, person: Address, reply: Reply, files: Mapping[str, bytes]
    ) -> tuple[Line, ...]:
        """Upload files, each once; where that is not allowed, give the readable one in words."""
        if not files:
            return ()
        door = await self._door(person)
        given = self._given.setdefault(reply.token, set())
        keep_newest(self._given, DOUBTS)
        try:
            for name, body in files.items():
                if name not in given:
                    given.add(name)  # also where nobody knows whether it went through
                    await self._poster.upload(person.community, door or person.person, name, body)
        except (Refused, Unreachable) as refused:
            log.warning("no file in slack: %s", refused)
            given.clear()
            return tuple(_instead(files, Say(reply.language)))
        return ()

    async def shown(self, person: Address, tokens: Sequence[str]) -> Sequence[Found]:
        """Ask the conversation itself which replies stand there already, whole and open or not."""
        door = await self._door(person)
        if not door:
            return ()
        found: dict[tuple[str, ...], Progress] = {}
        for one in await self._latest(person, door):
            sign = (one.get("metadata") or {}).get("event_payload") or {}
            signed = (*(sign.get("others") or ()), sign.get("token"))
            if set(signed) <= set(tokens):
                shown_as = found.setdefault(signed, Progress(int(sign.get("of", 1))))
                place = shown_as.shown if sign.get("open") else shown_as.veiled
                place[int(sign.get("part", 0))] = str(one["ts"])
        self._doubts.update(found)
        keep_newest(self._doubts, DOUBTS)
        return [Found(signed, self._whole(one, door)) for signed, one in found.items()]

    def _whole(self, progress: Progress, door: str) -> Posted | None:
        if len(progress.shown) < progress.parts:
            return None
        return self._posted([progress.shown[part] for part in sorted(progress.shown)], door)

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
        self._answers.pop(person, None)
        with contextlib.suppress(Refused, Unreachable):
            await self._forgotten(person)


def _instead(files: Mapping[str, bytes], say: Say) -> Iterator[Line]:
    """Say what stands in the place of files: what can be read, or that there is none."""
    for name, body in files.items():
        if name.endswith(".md"):
            yield Line(body.decode())
        elif name.endswith(MAIL):
            yield Line(say(NO_FILE))


def _unless_unfit(refused: Refused) -> None:
    """Let a refusal pass that words without blocks may not meet."""
    if str(refused) not in UNFIT:
        raise refused
    log.error("slack refused blocks: %s", refused)
