"""What Slack tells by itself: messages, mentions, signs, visits, and that the bot was removed."""

import asyncio
from collections import deque
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncBoltRequest

from adapters.slack.hearing import (
    from_mention,
    from_message,
    from_reaction,
    is_direct,
    writer,
)
from adapters.slack.home_tab import HomeTab
from adapters.slack.people import People
from adapters.slack.posting import Refused
from adapters.slack.receiving import EVENT_PATIENCE, NotYet, Receiving
from adapters.slack.workspaces import PLATFORM, Workspaces
from bot.heard import Heard, Opened
from bot.page import Address
from bot.ports import Unreachable, Untried

Payload = Mapping[str, Any]
POINTED = 1_000
"""Mentions of which it is remembered that their writer was pointed to the answer."""
SOON, LATEST = 10, 25 * 3600
"""Seconds before an installation in which the end of an earlier one may lie, told of late."""
ANSWERED = "I've answered you in our direct messages, where only you and I write."


class Events:
    """Hears events; each is committed before it is acknowledged."""

    def __init__(
        self, receiving: Receiving, people: People, workspaces: Workspaces, home: HomeTab
    ) -> None:
        """Take what commits, who knows people and workspaces, and the page in the Home tab."""
        self._receiving = receiving
        self._people = people
        self._workspaces = workspaces
        self._home = home
        self._pointed: deque[str] = deque(maxlen=POINTED)

    async def take(self, request: AsyncBoltRequest) -> None:
        """Take in an event in the time that Slack gives; raises where it is to bring it again."""
        try:
            async with asyncio.timeout(EVENT_PATIENCE):
                await self._take(request)
        except TimeoutError:
            raise NotYet from None

    async def _take(self, request: AsyncBoltRequest) -> None:
        """Take in an event by its kind; what is not for the bot is only acknowledged."""
        body = request.body
        event: Payload = body.get("event") or {}
        team = str(body.get("team_id") or body.get("enterprise_id") or "")
        match event.get("type"):
            case "message" if is_direct(event):
                await self._message(team, event, _retry(request))
            case "app_mention":
                await self._mention(team, event, _retry(request))
            case "reaction_added":
                await self._sign(team, event, _retry(request))
            case "app_home_opened":
                await self._opened(team, event, str(body.get("event_id") or ""))
            case "app_uninstalled":
                await self._removed(team, int(body.get("event_time") or 0))
            case "tokens_revoked" if (event.get("tokens") or {}).get("bot"):
                await self._removed(team, int(body.get("event_time") or 0))

    async def _message(self, team: str, event: Payload, retry: int) -> None:
        user, heard = writer(event), from_message(event, self._receiving.clocks.virtual)
        if user and heard:
            await self._hear(Address(PLATFORM, user, team), heard, "message", retry)

    async def _mention(self, team: str, event: Payload, retry: int) -> None:
        """Answer a mention in private; in the channel nothing is said that others could see."""
        user, heard = writer(event), from_mention(event, self._receiving.clocks.virtual)
        if not user or heard is None or is_direct(event):
            return
        await self._hear(Address(PLATFORM, user, team), heard, "mention", retry)
        if heard.event not in self._pointed:  # Slack may tell of one mention several times
            self._pointed.append(heard.event)
            self._receiving.later(self._point(team, user, event))

    async def _point(self, team: str, user: str, event: Payload) -> None:
        """Say, there and to its writer alone, where the answer is."""
        say = await self._receiving.say_to(Address(PLATFORM, user, team))
        thread = {"thread_ts": event["thread_ts"]} if event.get("thread_ts") else {}
        place = {"channel": event["channel"], "user": user, "text": say(ANSWERED), **thread}
        try:
            await self._receiving.poster.call(team, "chat.postEphemeral", **place)
        except (Refused, Unreachable, Untried, OSError, TimeoutError):
            return  # whoever may not be written to there finds it in the direct messages

    async def _sign(self, team: str, event: Payload, retry: int) -> None:
        user = str(event.get("user") or "")
        heard = from_reaction(event, self._receiving.clocks.virtual)
        if user and heard:
            person = Address(PLATFORM, user, team)
            page, _ = await self._receiving.host.page(person)
            if page:
                await self._hear(person, heard, "sign", retry)

    async def _hear(self, person: Address, heard: Heard, kind: str, retry: int) -> None:
        known = await self._people.profile(person.community, person.person)
        heard = replace(heard, zone=known.zone, locale=known.locale)
        await self._receiving.event(person, heard, kind, retry)

    async def _opened(self, team: str, event: Payload, id: str) -> None:
        """Draw the Home tab; in the messages, greet who is new or could not be written to."""
        user = str(event.get("user") or "")
        if not user:
            return
        person = Address(PLATFORM, user, team)
        if event.get("tab") != "messages":
            self._receiving.later(self._home.draw(person))
            return
        page, _ = await self._receiving.host.page(person)
        if page is None or page.unreachable:
            now = self._receiving.clocks.now()
            door = str(event.get("channel") or "")
            await self._hear(person, Heard(id, now, Opened(), door=door), "visit", 0)

    async def _removed(self, team: str, at: int) -> None:
        """Delete a workspace, unless Slack tells late of an end before it was installed anew."""
        before = await self._workspaces.since(team) - at
        if SOON < before < LATEST and await self._lives(team):
            return
        await self._workspaces.leave(team)
        self._people.drop(team)

    async def _lives(self, team: str) -> bool:
        try:
            await self._receiving.poster.call(team, "auth.test")
        except (Refused, Unreachable):
            return False
        return True


def _retry(request: AsyncBoltRequest) -> int:
    told = request.headers.get("x-slack-retry-num") or ["0"]
    return int(told[0]) if str(told[0]).isdigit() else 0
