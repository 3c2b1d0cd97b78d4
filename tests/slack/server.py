"""The doors of the fake on the loopback: the Web API, sockets, uploads and response URLs."""

import json
import secrets
from typing import TYPE_CHECKING

from aiohttp import web

from tests.slack.responses import show
from tests.slack.state import Refusal
from tests.slack.web_api import WebApi

if TYPE_CHECKING:
    from tests.slack.fake import Slack


class Uploads:
    """Files between the three steps of an upload."""

    def __init__(self) -> None:
        self._expected: dict[str, tuple[str, int]] = {}
        self._there: dict[str, bytes] = {}

    def expect(self, name: str, length: int) -> str:
        """The id of a file of that name and length, which is to be sent now."""
        id = f"F{secrets.token_hex(5).upper()}"
        self._expected[id] = name, length
        return id

    async def receive(self, request: web.Request) -> web.Response:
        """The file itself."""
        id, data = request.match_info["id"], await request.read()
        if id not in self._expected or len(data) != self._expected[id][1]:
            raise web.HTTPBadRequest(text="wrong length")
        self._there[id] = data
        return web.Response(text=f"OK - {len(data)}")

    def take(self, id: str) -> tuple[str, bytes]:
        """A file that was sent, by its name."""
        if id not in self._there:
            raise Refusal("file_not_found")
        return self._expected[id][0], self._there.pop(id)


async def respond(slack: "Slack", request: web.Request) -> web.Response:
    """A post to a response URL. It needs no token, and is refused as plain HTTP does."""
    url = slack.response_urls.get(request.match_info["key"])
    try:
        if url is None:
            raise Refusal("expired_url")
        url.use(slack.now())
        show(url.member, url.place, json.loads(await request.text()), url.source)
    except Refusal as refused:
        gone = refused.error in ("used_url", "expired_url")
        slack.refused_responses.append(refused.error)
        answer = {"ok": False, "error": refused.error}
        return web.json_response(answer, status=404 if gone else 500)
    return web.Response(text="ok")


class Server:
    """Listens on a free port while the fake is there."""

    def __init__(self, slack: "Slack") -> None:
        app = web.Application(client_max_size=20 * 2**20)
        app.router.add_route("*", "/api/{method}", WebApi(slack).answer)
        app.router.add_get("/link/", slack.sockets.link)
        app.router.add_route("*", "/upload/{id}", slack.uploads.receive)

        async def responded(request: web.Request) -> web.Response:
            return await respond(slack, request)

        app.router.add_post("/response/{key}", responded)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)

    async def start(self) -> int:
        """Begin; gives the port."""
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port: int = self._runner.addresses[0][1]
        return port

    async def stop(self) -> None:
        """End, with every connection."""
        await self._runner.cleanup()
