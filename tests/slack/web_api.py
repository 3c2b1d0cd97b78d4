"""The Web API's door: reads a call, knows who asks, lets in or refuses, notes it, answers."""

import asyncio
import base64
import json
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from aiohttp import web

from tests.slack.checking import Payload
from tests.slack.passing import Trouble
from tests.slack.state import Conversation, Refusal

if TYPE_CHECKING:
    from tests.slack.fake import Slack
    from tests.slack.team import Team

JSON_ARGUMENTS = ("blocks", "view", "metadata", "files", "attachments", "users")


@dataclass
class Call:
    """One call of the Web API as it came, and what came of it."""

    method: str
    args: Payload
    token: str
    at: datetime
    status: int = 0  # none where the connection was dropped
    error: str = ""
    answer: Payload = field(default_factory=dict)
    unknown: tuple[str, ...] = ()  # arguments that Slack does not know


class Limited(Exception):
    """Too many calls."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = max(1, math.ceil(seconds))


@dataclass
class Asking:
    """A call that was let in: the workspace it is for, and its arguments."""

    slack: "Slack"
    team: "Team"
    args: Payload

    def text(self, name: str) -> str:
        """An argument as a string, empty where it was not given."""
        value = self.args.get(name)
        return "" if value is None else str(value)

    def truth(self, name: str) -> bool:
        """A yes, as a form says it or as JSON does."""
        return self.text(name).lower() in ("1", "true")

    def must(self, *names: str) -> None:
        """Refuse a call that lacks one of these."""
        lacking = [name for name in names if self.args.get(name) in (None, "")]
        if lacking:
            said = [f"[ERROR] missing required field: {name}" for name in lacking]
            raise Refusal("invalid_arguments", response_metadata={"messages": said})

    def need(self, scope: str) -> None:
        """Refuse a call for which the token's scopes do not suffice."""
        if scope and scope not in self.team.scopes:
            raise Refusal("missing_scope", needed=scope, provided=",".join(self.team.scopes))

    def place(self, users: bool = False) -> Conversation:
        """The conversation in `channel`, one that the bot is in."""
        self.must("channel")
        place = self.team.place(self.text("channel"), users)
        if self.team.bot_user not in place.members:
            raise Refusal("not_in_channel")
        return place


@dataclass
class Method:
    """What a method does, the scope it needs, the arguments it knows, its tier."""

    do: Callable[[Asking], Payload]
    scope: str
    knows: set[str]
    a_minute: int


METHODS: dict[str, Method] = {}
APP_METHODS: dict[str, Callable[["Slack", Payload], Payload]] = {}
Doing = Callable[[Asking], Payload]


def method(
    name: str, knows: str = "", scope: str = "", a_minute: int = 100
) -> Callable[[Doing], Doing]:
    """Make a function the Web API method of that name."""

    def made(do: Doing) -> Doing:
        METHODS[name] = Method(do, scope, {"token", *knows.split()}, a_minute)
        return do

    return made


class WebApi:
    """Everything under /api/."""

    def __init__(self, slack: "Slack") -> None:
        self._slack = slack

    async def answer(self, request: web.Request) -> web.Response:
        """Take one call; trouble that was asked for comes before, after, or instead of doing it."""
        args, token = await read(request)
        call = Call(request.match_info["method"], args, token, self._slack.now())
        self._slack.calls.append(call)
        trouble = self._slack.troubles.take(call.method)
        how = trouble.how if trouble is not None else ""
        if trouble is None or how in ("after", "slow"):
            response = self._perform(call)
        else:
            response = _instead(call, trouble)
        if trouble is not None:
            await asyncio.sleep(trouble.hang)
        if how in ("before", "after") and request.transport is not None:
            call.status = 0
            request.transport.abort()
        return response

    def _perform(self, call: Call) -> web.Response:
        headers = {}
        try:
            team = self._team(call)
            if team is not None:
                headers["x-oauth-scopes"] = ",".join(team.scopes)
            call.answer = {"ok": True} | self._do(call, team)
        except Refusal as refused:
            call.error = refused.error
            call.answer = {"ok": False, "error": refused.error, **refused.more}
        except Limited as limited:
            return _limited(call, limited.seconds)
        call.status = 200
        return web.json_response(call.answer, headers=headers)

    def _do(self, call: Call, team: "Team | None") -> Payload:
        known = METHODS.get(call.method)
        if known is None:
            raise Refusal("unknown_method")
        call.unknown = tuple(sorted(call.args.keys() - known.knows))
        if team is None:  # without a workspace there is only the app itself
            return APP_METHODS[call.method](self._slack, call.args)
        asking = Asking(self._slack, team, call.args)
        asking.need(known.scope)
        if self._slack.rates is not None:
            wait = self._slack.rates.method(call.method, team.id, known.a_minute)
            if wait:
                raise Limited(wait)
        return known.do(asking)

    def _team(self, call: Call) -> "Team | None":
        app_level = call.method == "apps.connections.open"
        if call.method == "oauth.v2.access":
            return None
        if not call.token:
            raise Refusal("not_authed")
        if call.token in self._slack.app_tokens:
            if app_level:
                return None
            raise Refusal("not_allowed_token_type")
        team = self._slack.tokens.get(call.token)
        if team is None:
            raise Refusal("invalid_auth")
        if call.token in team.dead:
            raise Refusal(team.dead[call.token])
        if app_level:
            raise Refusal("not_allowed_token_type")
        return team


def _instead(call: Call, trouble: Trouble) -> web.Response:
    if trouble.how == 429:
        return _limited(call, trouble.retry_after)
    if isinstance(trouble.how, int):
        call.status = trouble.how
        return web.Response(status=trouble.how, text="")
    if trouble.how == "before":
        return web.Response()
    call.status, call.error = 200, trouble.how
    call.answer = {"ok": False, "error": trouble.how}
    return web.json_response(call.answer)


def _limited(call: Call, seconds: float) -> web.Response:
    call.status, call.error = 429, "ratelimited"
    call.answer = {"ok": False, "error": "ratelimited"}
    return web.json_response(call.answer, status=429, headers={"Retry-After": f"{seconds:g}"})


async def read(request: web.Request) -> tuple[Payload, str]:
    """Arguments from wherever they came, and the token."""
    args: Payload = dict(request.query)
    if request.content_type == "application/json":
        args |= await request.json()
    else:
        args |= dict(await request.post())
    for name in JSON_ARGUMENTS:
        if isinstance(args.get(name), str):
            try:
                args[name] = json.loads(args[name])
            except ValueError:  # it stays a string, which the method then refuses
                continue
    scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
    if scheme == "Basic":
        named, _, hidden = base64.b64decode(secret).decode().partition(":")
        args |= {"client_id": named, "client_secret": hidden}
    return args, secret if scheme == "Bearer" else str(args.get("token", ""))
