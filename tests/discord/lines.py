"""What a test does to the bot's connections, and to where it is."""

from typing import TYPE_CHECKING

from tests.discord.checking import Payload
from tests.discord.gateway import GUILDS, INVALID, RECONNECT, Gateway, Socket
from tests.discord.state import Guild

if TYPE_CHECKING:
    from tests.discord.interactions import Interaction


class Lines:
    """The part of the fake that handles connections."""

    gateway: Gateway
    interactions: "dict[str, Interaction]"

    def open_sockets(self, shard: int | None = None) -> list[Socket]:
        """The connections of a shard, or of all."""
        return [
            one
            for one in self.gateway.sockets
            if one.session is not None and shard in (None, one.session.shard[0])
        ]

    @property
    def connected(self) -> bool:
        """Whether somebody is listening who can hear."""
        return any(not one.silent for one in self.open_sockets())

    async def drop(self, code: int = 4000, shard: int | None = None) -> None:
        """Close connections; what happens meanwhile is told to who resumes."""
        for one in self.open_sockets(shard):
            await one.close(code)

    def silence(self, shard: int | None = None) -> None:
        """Let open connections be dead without a word: no event and no beat is answered."""
        for one in self.open_sockets(shard):
            one.silent = True

    def forget_sessions(self) -> None:
        """Let nobody resume: the next who tries must begin anew."""
        self.gateway.sessions.clear()

    def invalidate(self, resumable: bool = False) -> None:
        """Tell the open connections that their sessions are over."""
        if not resumable:
            self.forget_sessions()
        for one in self.open_sockets():
            one.send({"op": INVALID, "d": resumable})

    def ask_to_reconnect(self) -> None:
        """Tell the open connections to come again."""
        for one in self.open_sockets():
            one.send({"op": RECONNECT, "d": None})

    def dispatch(self, kind: str, data: Payload, guild: str = "0") -> None:
        """Tell an event as it is, such as one more time what was told already."""
        self.gateway.tell_shard(kind, data, guild, 0)

    def leave(self, guild: Guild) -> None:
        """Let somebody put the bot out of a guild."""
        guild.installed = guild.place.bot = False
        gone: Payload = {"id": guild.id}
        self.gateway.tell_shard("GUILD_DELETE", gone, guild.id, GUILDS)

    def come_back(self, guild: Guild) -> None:
        """Let somebody put the bot into a guild, or end an outage of it."""
        guild.installed = guild.place.bot = True
        guild.unavailable = False
        self.gateway.tell_shard("GUILD_CREATE", guild.whole(), guild.id, GUILDS)

    def outage(self, guild: Guild) -> None:
        """Let a guild be unavailable, with the bot still in it."""
        guild.unavailable = True
        gone: Payload = {"id": guild.id, "unavailable": True}
        self.gateway.tell_shard("GUILD_DELETE", gone, guild.id, GUILDS)
