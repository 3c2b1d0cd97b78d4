"""Slack as one platform of the process: everything put together, started and stopped."""

import contextlib
import logging
import re
from collections.abc import Iterable
from time import time
from typing import Any, cast
from urllib.parse import parse_qsl

from aiohttp import ClientError, web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncBoltRequest
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.request.async_internals import build_async_context
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError

from adapters.metrics import Metrics
from adapters.missed import Missed
from adapters.pace import Clocks
from adapters.serving import CannotStart
from adapters.settings import SlackSettings
from adapters.slack.app import TimedApp
from adapters.slack.channel import SlackChannel
from adapters.slack.commanding import Commanding, answering
from adapters.slack.events import Events
from adapters.slack.home_tab import HomeTab
from adapters.slack.managing import Managing
from adapters.slack.missed import SlackReader
from adapters.slack.oauth import OAuth
from adapters.slack.people import People
from adapters.slack.posting import CHANNEL_GAP, Poster, Refused, name_of
from adapters.slack.pressing import Pressing, actor
from adapters.slack.receiving import NotYet, Receiving
from adapters.slack.sockets import Sockets, Watch
from adapters.slack.workspaces import PLATFORM, Authorize, Workspace, Workspaces
from bot.host import Host
from bot.page import Address
from bot.ports import NotSaved, Unreachable, Untried

log = logging.getLogger("debrief")
silent = logging.getLogger("debrief.slack.library")
silent.setLevel(logging.CRITICAL + 1)
"""The library's own lines hold what people wrote."""
DOORS = 20_000


class Slack:
    """The bot on Slack."""

    name = PLATFORM

    def __init__(
        self,
        slack: SlackSettings,
        metrics: Metrics,
        clocks: Clocks | None = None,
        channel_gap: float = CHANNEL_GAP,
    ) -> None:
        """Take the settings, the counters and the clocks."""
        self._slack = slack
        self._metrics = metrics
        self._clocks = clocks or Clocks()
        self._poster = Poster(slack.api_url, self._token, channel_gap)
        self._doors: dict[Address, str] = {}
        self.channel = SlackChannel(
            self._poster, self._door, self._clocks.now, self._clocks.virtual, self._forgotten
        )
        self.watch = Watch()
        self._sockets: Sockets | None = None
        self._started = False

    def join(self, host: Host) -> None:
        """Take the host, which had to know the channel first."""
        slack, clocks = self._slack, self._clocks
        self._host = host
        self._workspaces = Workspaces(host, None if slack.many else self._only)
        people = People(self._poster)
        self._receiving = Receiving(host, self._poster, self._metrics, clocks)
        self._home = HomeTab(host, self._poster, people, self._workspaces, clocks)
        events = Events(self._receiving, people, self._workspaces, self._home)
        pressing = Pressing(self._receiving, self._home, Managing(self._receiving, self._home))
        commanding = Commanding(self._receiving, people, self.channel)
        self._missed = Missed(host, SlackReader(self._poster, clocks), clocks)
        self._wire(events, pressing, commanding)

    def _wire(self, events: Events, pressing: Pressing, commanding: Commanding) -> None:
        """Tell Bolt who takes what; few listeners, for each costs every request some time."""
        self.app = app = TimedApp(
            name=silent.name,  # of its log; otherwise Bolt looks through the whole stack for one
            logger=silent,
            client=self._poster.client,
            signing_secret=self._slack.signing_secret,
            authorize=cast(Any, Authorize(self._workspaces)),  # more than its types say is taken
            process_before_response=True,
            request_verification_enabled=bool(self._slack.signing_secret),
        )
        app.metrics = self._metrics

        @app.event(ANY)
        async def happened(request: AsyncBoltRequest) -> None:
            await events.take(request)

        @app.action(ANY)
        async def pressed(ack: Any, body: Any, respond: Any) -> None:
            if (body.get("container") or {}).get("is_ephemeral"):
                self.channel.answer_privately(actor(body), answering(respond))
            await pressing.take(body, ack)

        @app.view(ANY)
        async def submitted(ack: Any, body: Any) -> None:
            await pressing.submit(body, ack)

        @app.command(ANY)
        async def commanded(ack: Any, body: Any, respond: Any) -> None:
            await commanding.take(body, ack, respond)

        @app.error
        async def failed(error: Exception) -> BoltResponse:
            if not isinstance(error, NotYet | NotSaved):
                log.error("slack delivery failed: %s", type(error).__name__)
            return BoltResponse(status=503, body="")

    def routes(self) -> Iterable[web.RouteDef]:
        """Give what Slack calls over HTTP: what happens, unless a socket brings it; installing."""
        if not self._slack.sockets:
            yield web.post("/slack/events", self._delivered)
        if self._slack.many:
            oauth = OAuth(
                self._slack,
                lambda: self._poster.client,
                self._clocks.now,
                self._workspaces.install,
            )
            yield from oauth.routes()

    async def _delivered(self, request: web.Request) -> web.StreamResponse:
        try:
            bolt = _read_whole(await to_bolt_request(request))
        except (ValueError, LookupError, AttributeError, TypeError):
            return web.Response(status=400)  # no delivery of Slack's
        return await to_aiohttp_response(await self.app.async_dispatch(bolt))

    async def start(self) -> None:
        """Connect, and read what was said meanwhile; raises `CannotStart`."""
        await (self._workspaces.load() if self._slack.many else self._check_token())
        known = await self._missed.known()
        if self._slack.sockets:
            client, token = self._poster.client, self._slack.app_token
            catch_up = self._missed.catch_up
            self._sockets = Sockets(self.app, client, token, catch_up, self.watch)
            await self._sockets.start()
        self._started = True
        self._missed.begin(known)

    async def _check_token(self) -> None:
        try:
            await self._workspaces.find("")  # from now on it is known which one it is
        except SlackApiError as error:
            name = name_of(error)
            raise CannotStart(
                f"Slack refused SLACK_BOT_TOKEN ({name}). `debrief doctor` says what to do."
            ) from error
        except (ClientError, OSError, TimeoutError) as error:
            raise CannotStart(
                f"Slack can't be reached at {self._slack.api_url}. Is there a way to it?"
            ) from error

    async def stop(self) -> None:
        """Take nothing more in, and finish what was taken."""
        self._started = False
        if self._sockets:
            await self._sockets.stop()
        await self._missed.end()
        await self._receiving.settle()

    async def close(self) -> None:
        """Let go of the connections, once the last reply was shown."""
        await self._poster.close()

    def ready(self) -> bool:
        """Say whether it is connected."""
        connected = self._started and (self._sockets is None or self._sockets.up)
        self._metrics.connected(PLATFORM, connected)
        return connected

    async def settle(self) -> None:
        """Wait until nothing is being done behind an acknowledgement any more."""
        await self._receiving.settle()

    async def _token(self, team: str, dead: str) -> str:
        return await self._workspaces.token(team, dead)

    async def _only(self) -> Workspace:
        """Ask whose the token is that the settings give."""
        token = self._slack.bot_token
        known = await self._poster.client.api_call(
            "auth.test", headers={"Authorization": f"Bearer {token}"}
        )
        names = str(known["user_id"]), str(known.get("bot_id") or "")
        return Workspace(str(known["team_id"]), token, *names, since=str(int(time())))

    async def _door(self, person: Address) -> str:
        """Give the conversation with a person: the one that is known, else the one Slack opens."""
        if person in self._doors:
            return self._doors[person]
        page, _ = await self._host.page(person)
        door = page.door if page else ""
        if not door:
            with contextlib.suppress(Refused, Unreachable, Untried):  # the scope is optional
                opened = await self._poster.call(
                    person.community, "conversations.open", users=person.person
                )
                door = str((opened.get("channel") or {}).get("id") or "")
        if door and len(self._doors) < DOORS:
            self._doors[person] = door
        return door

    async def _forgotten(self, person: Address) -> None:
        self._doors.pop(person, None)
        self._receiving.forgot(person)
        await self._home.empty(person)


ANY = re.compile(".*", re.DOTALL)


def _read_whole(request: AsyncBoltRequest) -> AsyncBoltRequest:
    """Read a command's form again where Bolt took the word "payload" in it for its own."""
    form = request.content_type == "application/x-www-form-urlencoded"
    if form and not request.body and request.raw_body:
        request.body = dict(parse_qsl(request.raw_body, keep_blank_values=True))
        request.context = build_async_context(AsyncBoltContext({}), request.body)
    return request
