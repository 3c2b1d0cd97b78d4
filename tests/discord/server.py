"""The doors of the fake on the loopback: the REST API, the gateway, files."""

from typing import TYPE_CHECKING

from aiohttp import web

from tests.discord.rest import RestApi

if TYPE_CHECKING:
    from tests.discord.fake import Discord


class Server:
    """Listens on a free port while the fake is there."""

    def __init__(self, fake: "Discord") -> None:
        app = web.Application(client_max_size=25 * 2**20)
        app.router.add_route("*", "/api/v10/{path:.*}", RestApi(fake).answer)
        app.router.add_get("/gw/", fake.gateway.link)
        app.router.add_get("/again/", fake.gateway.link)
        app.router.add_get("/attachments/{place}/{id}/{name}", fake.uploads.fetch)
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
