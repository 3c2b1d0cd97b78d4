"""Discord on the loopback: guilds, people and one app, for a bot to talk to."""

import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from tests.discord import routes_app, routes_channels, routes_commands, routes_interactions
from tests.discord.checking import Payload
from tests.discord.files import Uploads
from tests.discord.gateway import GUILDS
from tests.discord.gateway import Gateway as GatewayOfAll
from tests.discord.hands import User
from tests.discord.interactions import Interaction
from tests.discord.messages import Messages
from tests.discord.server import Server
from tests.discord.state import Guild, Place, Snowflakes
from tests.discord.telling import Telling
from tests.discord.troubles import Call, Quiet, Troubles, steps

ROOMS = (routes_app, routes_channels, routes_commands, routes_interactions)  # these fill ROUTES


def real_time() -> datetime:
    """What the clock on the wall says."""
    return datetime.now(UTC)


class Discord(Telling):
    """All of Discord that one app sees."""

    app_id = "1000"
    bot_id = "1000"
    token = "hush.hush.hush"
    deadline = 3.0  # seconds of `tick` for the first answer to an interaction
    most_followups = 5  # of an app that is there for the user alone
    opening_too_fast = False  # direct messages: 40003

    def __init__(
        self,
        now: Callable[[], datetime] = real_time,
        tick: Callable[[], float] = time.monotonic,
        flags: int = 0,
    ) -> None:
        self.now = now
        self.tick = tick
        self.flags = flags  # of the app: which privileged intents it may use
        self.snowflakes = Snowflakes(now)
        self.uploads = Uploads(self)
        self.messages = Messages(self)
        self.commands = routes_commands.Commands(self)
        self.troubles = Troubles()
        self.quiet = Quiet()
        self.gateway = GatewayOfAll(self)
        self.users: dict[str, User] = {}
        self.guilds: dict[str, Guild] = {}
        self.places: dict[str, Place] = {}
        self.interactions: dict[str, Interaction] = {}
        self.about_app: Payload = {}
        self.calls: list[Call] = []
        self.opened: list[str] = []  # ids for whom a direct message was opened
        self.invalid: Counter[int] = Counter()  # answers that lead to a ban by Cloudflare
        self.pings: list[tuple[str, str]] = []  # ids of the bot's messages, and whom they ping
        self.faults: list[str] = []  # of the app or the fake; they fail the test
        self._server = Server(self)

    async def __aenter__(self) -> Self:
        self.url = f"http://127.0.0.1:{await self._server.start()}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._server.stop()
        if kind is None:
            assert not self.faults, "\n".join(self.faults)

    # ------------------------------------------------------------ what the app is told

    @property
    def api_url(self) -> str:
        """What stands before every route."""
        return f"{self.url}/api/v10"

    @property
    def gateway_url(self) -> str:
        """Where an app connects."""
        return f"ws{self.url[4:]}/gw/"

    @property
    def resume_gateway_url(self) -> str:
        """Where an app connects again."""
        return f"ws{self.url[4:]}/again/"

    def me(self) -> Payload:
        """The bot as a user."""
        about = {"username": "debrief", "global_name": None, "discriminator": "1234"}
        return {"id": self.bot_id, "bot": True, "avatar": None, "public_flags": 0} | about

    def application(self) -> Payload:
        """The app as the API describes it."""
        owner = {"id": "1", "username": "owner", "discriminator": "0", "avatar": None}
        contexts: Payload = {"0": {}, "1": {}}
        return {
            "id": self.app_id,
            "name": "Debrief",
            "icon": None,
            "description": "",
            "summary": "",
            "bot_public": True,
            "bot_require_code_grant": False,
            "verify_key": "0" * 64,
            "owner": owner | {"global_name": None},
            "team": None,
            "flags": self.flags,
            "bot": self.me(),
            "approximate_guild_count": len(self.guilds),
            "approximate_user_install_count": sum(one.installed for one in self.users.values()),
            "redirect_uris": [],
            "interactions_endpoint_url": None,
            "role_connections_verification_url": None,
            "event_webhooks_url": None,
            "event_webhooks_status": 1,
            "integration_types_config": contexts,
            **self.about_app,
        }

    # ------------------------------------------------------------ setting it up

    def user(self, id: str | int, name: str = "", locale: str = "en-US") -> User:
        """Somebody, made when first asked for."""
        id = str(id)
        if id not in self.users:
            place = self.snowflakes.next()
            self.users[id] = User(self, id, name or f"user{id}", locale, place)
            self.snowflakes.next()  # the place after it is theirs too
            for one in (self.users[id].place, self.users[id].elsewhere):
                self.places[one.id] = one
        return self.users[id]

    def guild(
        self,
        id: str | int,
        name: str = "",
        installed: bool = True,
        locale: str = "en-US",
    ) -> Guild:
        """A guild, made when first asked for; the bot is in it where it is installed."""
        id = str(id)
        if id not in self.guilds:
            self.guilds[id] = Guild(self, id, name or f"guild {id}", installed, locale)
            self.places[self.guilds[id].place.id] = self.guilds[id].place
            if installed:
                self.gateway.tell_shard("GUILD_CREATE", self.guilds[id].whole(), id, GUILDS)
        return self.guilds[id]

    def all_guilds(self) -> list[Guild]:
        """Every guild."""
        return list(self.guilds.values())

    def fail(self, method: str, path: str, *kinds: str) -> None:
        """Let the next calls there meet these, in order; `*` is one step of a path.

        Kinds: `ok`, `500`, `502`, `502-after` (it was done), `429` or `429=SECONDS`,
        `429-global=SECONDS` (of all calls), `429-cloudflare`, `drop-before`, `drop-after`, `hang`,
        `hang-after`, `slow:SECONDS`, `403:50007` and any other status with its code.
        """
        self.troubles.add(method, path, kinds)

    def called(self, method: str, path: str) -> list[Call]:
        """The calls there so far; `*` is one step of a path."""
        wanted = steps(path)
        return [one for one in self.calls if one.method == method and wanted.fullmatch(one.path)]

    async def settle(self, seconds: float = 0.05, patience: float = 10.0) -> None:
        """Wait until nothing is on its way, and has not been for so many seconds."""
        await self.quiet.settle(seconds, patience)
