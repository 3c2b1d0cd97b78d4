"""Discord as a channel: replies go into direct messages or, where those are closed, in place."""

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime

from discord import ui
from discord.utils import snowflake_time

from adapters.discord.answering import Answer, Full
from adapters.discord.layout import Layout, Part, small
from adapters.discord.messages import Message, Standing, messages, standing
from adapters.discord.posting import NO_DOOR, Poster, Refused
from adapters.labels import Say
from bot.newest import keep_newest
from bot.page import Address
from bot.ports import Found, Halfway, Posted, Unreachable, Untried
from bot.reply import Reply

log = logging.getLogger("debrief")

LOOKING_BACK = 30
"""Messages among which a doubtful reply is looked for."""
REMEMBERED = 10_000
"""People of whom it is remembered that their direct messages are closed."""
PLAIN_LIMIT = 1900
CLOSED = (
    "Your direct messages with me are closed, so I answer here, where only you can see it. To have "
    "them open: the server's name, Privacy Settings, Direct Messages."
)
APART = (
    "We have no server in common, so I can't write to you in direct messages. I answer here, where "
    "only you can see it."
)
NO_NUDGES = "As it is I can't come back by myself: what is due waits for you at /debrief home."
NOTHING_IN_COMMON = "50278"

Door = Callable[[Address, bool], Awaitable[str]]
"""Gives a person's conversation; with true, one opened anew."""
Virtual = Callable[[datetime], datetime]


class DiscordChannel:
    """Shows replies to their person, and to nobody else."""

    def __init__(
        self,
        poster: Poster,
        door: Door,
        now: Callable[[], datetime],
        virtual: Virtual,
        forgotten: Callable[[Address], None],
    ) -> None:
        """Take the way out, who knows a person's conversation, the clocks, and whom to tell.

        `virtual` gives, for a moment by Discord's clock, the one by `now`.
        """
        self._poster = poster
        self._door = door
        self._now = now
        self._virtual = virtual
        self._forgotten = forgotten
        self._answers: dict[Address, Answer] = {}
        self._closed: dict[Address, None] = {}
        self._why: dict[Address, str] = {}  # that is not said again while nothing changes
        self._standing: dict[tuple[str, ...], Standing] = {}
        self._in_place: dict[tuple[str, ...], int] = {}  # messages shown in place

    def answer_in_place(self, person: Address, answer: Answer) -> None:
        """Know a way to answer a person for a while, should their direct messages be closed."""
        if known := self._answers.get(person):
            answer.before = known if known.thinking else known.before
        self._answers[person] = answer
        over = [one for one, past in self._answers.items() if past.until <= self._now()]
        for one in over:
            del self._answers[one]

    def reopen(self, person: Address) -> None:
        """Try a person's direct messages again: they may have opened them."""
        self._closed.pop(person, None)

    def wrote(self, person: Address) -> None:
        """Know that a person is in their direct messages: nobody has to point there."""
        self.reopen(person)
        if person in self._answers:
            self._answers[person].pointing = False

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        """Show a reply, each message of it once; raises `Unreachable`.

        Where the direct messages are closed they are tried again with the first reply after which
        something is to come by itself, for it would come there.
        """
        answer, say = self._answer(person), Say(reply.language)
        if person in self._closed and (reply.unprompted or not answer):
            raise Unreachable("closed")
        if answer and person in self._closed and not reply.plans:
            return await self._put(answer, reply, files)
        if reply.unprompted:
            await self._poster.turn_to_nudge()
        try:
            posted = await self._post(person, reply, files)
        except Unreachable as why:
            self._closed[person] = None
            keep_newest(self._closed, REMEMBERED)
            if answer is None or reply.unprompted:
                raise
            told = APART if str(why) == NOTHING_IN_COMMON else CLOSED
            if self._why.get(person) != told:
                await _said_in(answer, ui.TextDisplay(say(told)))
                self._why[person] = told
                keep_newest(self._why, REMEMBERED)
            return await self._put(answer, reply, files)
        for known in (self._closed, self._why):
            known.pop(person, None)
        if answer and not reply.unprompted:
            if self._answers.get(person) is answer:  # and no other came meanwhile
                del self._answers[person]
            await answer.elsewhere(posted.door, say)
        return posted

    def _answer(self, person: Address) -> Answer | None:
        known = self._answers.get(person)
        return known if known and known.until > self._now() else None

    async def _put(self, answer: Answer, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        """Show a reply where its person acted; what Discord does not take there is gone on with
        where they act next.
        """
        drawn, tokens = messages(reply, files, here=True), reply.tokens
        say = Say(reply.language)
        for place in range(self._in_place.get(tokens, 0), len(drawn)):
            await _shown_in(answer, drawn[place], files)
            self._in_place[tokens] = place + 1
            keep_newest(self._in_place, REMEMBERED)
        if reply.plans:
            await _said_in(answer, small(say(NO_NUDGES)))
        await answer.end_before()
        self._in_place.pop(tokens, None)
        return Posted(self._now())

    async def _post(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        door = await self._door(person, False)
        try:
            return await self._post_into(door, reply, files)
        except Refused as refused:
            if str(refused) != str(NO_DOOR):
                raise
            return await self._post_into(await self._door(person, True), reply, files)

    async def _post_into(self, door: str, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        known = self._standing.pop(reply.tokens, Standing())
        posts: list[int] = []
        for place, one in enumerate(messages(reply, files)):
            veil = reply.veiled and not one.files
            given = {name: files[name] for name in one.files}
            try:
                posts.append(await self._send(door, one, known, place, given, veil=veil))
            except Untried as failure:
                if posts:
                    raise Halfway from failure
                raise
        return self._posted(posts, door)

    async def _send(
        self,
        door: str,
        message: Message,
        known: Standing,
        place: int,
        files: Mapping[str, bytes],
        *,
        veil: bool,
    ) -> int:
        """Send a message that does not stand there yet; a veiled one is opened at once, of which
        no screen is told.
        """
        if place in known.shown:
            return known.shown[place]
        post = known.veiled.get(place)
        if post is None:
            first = message.veiled() if veil else message.layout()
            post = await self._sent(door, message, first, files)
        if veil or place in known.veiled:
            await self._open(door, post, message)
        return post

    async def _sent(
        self, door: str, message: Message, layout: Layout, files: Mapping[str, bytes]
    ) -> int:
        try:
            return (await self._poster.post(door, layout, message.nonce, files)).id
        except Refused as refused:
            if str(refused) == str(NO_DOOR):
                raise
            log.error("discord refused a message: %s", refused)
            words = message.words(PLAIN_LIMIT)
            return (await self._poster.post_plain(door, words, message.nonce)).id

    async def _open(self, door: str, post: int, message: Message) -> None:
        try:
            await self._poster.edit(door, str(post), message.layout())
        except Untried as failure:
            raise Halfway from failure
        except Refused as refused:
            log.error("discord refused a message: %s", refused)
            await self._poster.edit(door, str(post), message.plain(PLAIN_LIMIT))

    def _posted(self, posts: Sequence[int], door: str) -> Posted:
        return Posted(self._virtual(snowflake_time(posts[-1])), " ".join(map(str, posts)), door)

    async def shown(self, person: Address, tokens: Sequence[str]) -> Sequence[Found]:
        """Ask the conversation itself which replies stand there already, whole and open or not."""
        here = [Found(one) for one in self._in_place if set(one) <= set(tokens)]
        if here:
            return here
        try:
            door = await self._door(person, False)
            found = standing(tokens, await self._poster.latest(door, LOOKING_BACK))
        except Unreachable:
            return ()
        except Refused as refused:
            if str(refused) == str(NO_DOOR):
                return ()
            raise
        self._standing.update(found)
        keep_newest(self._standing, REMEMBERED)
        return [Found(one, self._whole(stands, door)) for one, stands in found.items()]

    def _whole(self, stands: Standing, door: str) -> Posted | None:
        if not stands.whole:
            return None
        return self._posted([stands.shown[place] for place in sorted(stands.shown)], door)

    async def forget(self, person: Address) -> None:
        """Drop what is known of a person here."""
        self._answers.pop(person, None)
        self._closed.pop(person, None)
        self._why.pop(person, None)
        self._forgotten(person)


async def _said_in(answer: Answer, part: Part) -> None:
    try:
        await answer.put(Layout([part]))
    except Full as full:
        raise Halfway from full


async def _shown_in(answer: Answer, message: Message, files: Mapping[str, bytes]) -> None:
    try:
        await answer.put(message.layout(), {name: files[name] for name in message.files})
    except Full as full:
        raise Halfway from full
    except Refused as refused:
        log.error("discord refused a message: %s", refused)
        await answer.put(message.plain(PLAIN_LIMIT))
