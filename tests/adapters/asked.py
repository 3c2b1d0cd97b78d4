"""A platform as small as what the doctor asks it: answered on the loopback, without a secret."""

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import WSMsgType, web

from adapters.checks import Finding


class Asked:
    """What the doctor asks a platform, over HTTP and a socket."""

    route = ""

    def __init__(self, frame: object) -> None:
        self.frame = frame
        self.asked: list[str] = []
        self.raw: str | None = None
        self.silent = False

    async def answer(self, request: web.Request) -> web.StreamResponse:
        raise NotImplementedError

    async def api(self, request: web.Request) -> web.StreamResponse:
        """Answer one question, or as a platform does that is not well."""
        if self.silent:
            await asyncio.sleep(60)
        if self.raw is not None:
            return web.Response(text=self.raw, content_type="text/html")
        return await self.answer(request)

    async def link(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        if isinstance(self.frame, str):
            await socket.send_str(self.frame)
        elif self.frame is not None:
            await socket.send_json(self.frame)
        else:
            await socket.close()
        assert (await socket.receive()).type in (WSMsgType.CLOSE, WSMsgType.CLOSED)
        return socket

    def found(self, look: Callable[[str], Awaitable[list[Finding]]]) -> list[Finding]:
        """Let the checks ask at this address, and give what they find."""
        found = asyncio.run(self._found(look))
        assert "zyx" not in str(found)
        assert all("\x1b" not in one.what and "\n" not in one.what for one in found)
        return found

    async def _found(self, look: Callable[[str], Awaitable[list[Finding]]]) -> list[Finding]:
        app = web.Application()
        app.router.add_route("*", self.route, self.api)
        app.router.add_get("/link", self.link)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            return await look(f"http://127.0.0.1:{runner.addresses[0][1]}")
        finally:
            await runner.cleanup()


def told(found: list[Finding], words: str) -> Finding:
    """The one finding that says these words."""
    (one,) = [one for one in found if words in one.what]
    return one
