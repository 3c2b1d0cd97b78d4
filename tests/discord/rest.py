"""The REST API: routes, tokens, troubles, the log of calls, answers as Discord shapes them."""

import asyncio
import json
import re
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.discord.checking import Payload, Refusal
from tests.discord.files import File, read_form
from tests.discord.troubles import Call

if TYPE_CHECKING:
    from tests.discord.fake import Discord

NOTHING = object()  # the answer of a route that has none: 204


@dataclass
class Ask:
    """One call, as a route sees it."""

    fake: "Discord"
    args: dict[str, str]
    body: Any
    query: dict[str, str]
    files: list[File]

    @property
    def form(self) -> Payload:
        """The body, which must be an object."""
        if not isinstance(self.body, dict):
            raise Refusal(400, 50109)
        return self.body

    def number(self, name: str, usual: int, least: int, most: int) -> int:
        """A number in the query."""
        given = self.query.get(name, str(usual))
        if not given.isdigit() or not least <= int(given) <= most:
            say = f"int value should be between {least} and {most}."
            errors = {name: {"_errors": [{"code": "NUMBER_TYPE_RANGE", "message": say}]}}
            raise Refusal(400, 50035, errors)
        return int(given)

    def truth(self, name: str) -> bool:
        """Yes or no in the query."""
        return self.query.get(name, "").lower() in ("1", "true")


Route = Callable[[Ask], Any]
ROUTES: list[tuple[str, re.Pattern[str], bool, Route]] = []


def route(method: str, path: str, token: bool = True) -> Callable[[Route], Route]:
    """Put a route into the API; without `token` where the path itself holds one."""
    pattern = re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path))

    def put(what: Route) -> Route:
        ROUTES.append((method, pattern, token, what))
        return what

    return put


class RestApi:
    """Answers calls."""

    def __init__(self, fake: "Discord") -> None:
        self.fake = fake
        self.never = asyncio.Event()

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """One call, from its beginning to its end."""
        self.fake.quiet.in_flight += 1
        self.fake.quiet.stir()
        try:
            return await self._answer(request)
        finally:
            self.fake.quiet.in_flight -= 1
            self.fake.quiet.stir()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        path = "/" + request.match_info["path"]
        call = Call(request.method, path, None, dict(request.query))
        self.fake.calls.append(call)
        try:
            call.json, call.files = await read_form(request)
        except Refusal as refused:
            return self._say(call, refused.status, refused.body)
        call.trouble = trouble = self.fake.troubles.take(call.method, path)
        if trouble and (wrong := await self._before(trouble, request, call)) is not None:
            return wrong
        status, answer = self._do(request, call)
        await self._slow(trouble)
        if trouble == "drop-after":
            return _cut(request)
        if trouble.endswith("-after"):
            return self._plain(call, int(trouble[:3]))
        return self._say(call, status, answer)

    async def _before(
        self, trouble: str, request: web.Request, call: Call
    ) -> web.StreamResponse | None:
        """What a call meets before anything is done; nothing where it is done."""
        if trouble == "drop-before":
            return _cut(request)
        if trouble == "hang":
            await self._hang()
        if trouble == "429-cloudflare":
            self.fake.invalid[429] += 1
            return self._plain(call, 429)
        if trouble == "429" or trouble.startswith("429="):
            return self._limited(call, float(trouble[4:] or 0.05))
        if trouble.startswith("429-global="):
            return self._limited(call, float(trouble[11:]), everywhere=True)
        if re.fullmatch(r"5\d\d", trouble):
            return self._plain(call, int(trouble))
        if re.fullmatch(r"[45]\d\d:\d+", trouble):
            status, _, code = trouble.partition(":")
            return self._say(call, int(status), Refusal(int(status), int(code)).body)
        return None

    async def _slow(self, trouble: str) -> None:
        if trouble.startswith("slow:"):
            await asyncio.sleep(float(trouble[5:]))
        if trouble == "hang-after":
            await self._hang()

    async def _hang(self) -> None:
        self.fake.quiet.in_flight -= 1  # nobody waits for this one to end
        try:
            await self.never.wait()
        finally:
            self.fake.quiet.in_flight += 1

    def _do(self, request: web.Request, call: Call) -> tuple[int, Any]:
        try:
            answer = self._find(request, call)
        except Refusal as refused:
            self.fake.faults += [f"unknown field {one}" for one in refused.body.pop("strange", ())]
            return refused.status, refused.body
        except Exception:
            self.fake.faults.append(f"{call.method} {call.path}: {traceback.format_exc()}")
            return 500, {"message": "500: Internal Server Error", "code": 0}
        return (204, None) if answer is NOTHING else (200, answer)

    def _find(self, request: web.Request, call: Call) -> Any:
        for method, pattern, token, what in ROUTES:
            match = pattern.fullmatch(call.path)
            if method != call.method or match is None:
                continue
            if token and request.headers.get("Authorization") != f"Bot {self.fake.token}":
                raise Refusal(401, 0)
            return what(Ask(self.fake, match.groupdict(), call.json, call.query, call.files))
        self.fake.faults.append(f"the fake knows no {call.method} {call.path}")
        raise Refusal(404, 0)

    def _limited(self, call: Call, wait: float, *, everywhere: bool = False) -> web.Response:
        headers = {
            "Retry-After": str(int(wait) or 1),
            "X-RateLimit-Limit": "5",
            "X-RateLimit-Remaining": "0",
            "X-RateLimit-Reset-After": str(wait),
            "X-RateLimit-Bucket": "fake",
            "X-RateLimit-Scope": "user",
        }
        body = {"message": "You are being rate limited.", "retry_after": wait}
        body["global"] = everywhere
        return self._say(call, 429, body, headers)

    def _plain(self, call: Call, status: int) -> web.Response:
        call.status = status
        return web.Response(status=status, text="<html>bad</html>", content_type="text/html")

    def _say(
        self, call: Call, status: int, answer: Any, headers: dict[str, str] | None = None
    ) -> web.Response:
        call.status, call.answer = status, answer
        if status in (401, 403, 429):
            self.fake.invalid[status] += 1
        if status == 204:
            return web.Response(status=204)
        # Exactly this type, without a charset: discord.py compares it.
        told = {"Content-Type": "application/json", "Via": "1.1 google", **(headers or {})}
        return web.Response(status=status, body=json.dumps(answer).encode(), headers=told)


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
