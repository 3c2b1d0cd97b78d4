"""What the gateway tells of messages and reactions, and to whom it shows their words."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tests.copied import copied
from tests.discord.checking import Payload
from tests.discord.gateway import CONTENT, DM, DM_REACTIONS, GUILD_MESSAGES, GUILD_REACTIONS
from tests.discord.lines import Lines
from tests.discord.state import Kept

if TYPE_CHECKING:
    from tests.discord.hands import User


class Telling(Lines):
    """The part of the fake that tells what happens in its places."""

    bot_id: str
    users: "Mapping[str, User]"

    def tell(self, kind: str, kept: Kept, extra: Payload | None = None) -> None:
        """Tell the gateway of a message, where the bot is."""
        place, message = kept.place, kept.payload
        if not place.bot:
            return
        said: Payload = copied(message)
        if kind == "MESSAGE_DELETE":
            said = {"id": message["id"], "channel_id": place.id}
        guild = place.guild if kept.ephemeral_to is None else None
        if guild is not None:
            said["guild_id"] = guild.id
            author = self.users.get(message["author"]["id"])
            if author is not None and kind != "MESSAGE_DELETE":
                said["member"] = guild.member(author)
        elif place.guild is None:
            said["channel_type"] = place.kind
        needs = GUILD_MESSAGES if guild is not None else DM
        self.gateway.tell(kind, said | (extra or {}), place if guild is not None else None, needs)

    def react(self, kept: Kept, who: Payload, emoji: str, gone: bool = False) -> None:
        """Put an emoji on a message or take it away, and tell of it."""
        said: Payload = {
            "user_id": who["id"],
            "channel_id": kept.place.id,
            "message_id": kept.payload["id"],
            "emoji": {"id": None, "name": emoji},
            "burst": False,
            "type": 0,
        }
        if not gone:
            said["message_author_id"] = kept.payload["author"]["id"]
        guild = kept.place.guild
        if guild is not None:
            said["guild_id"] = guild.id
        kind = "MESSAGE_REACTION_REMOVE" if gone else "MESSAGE_REACTION_ADD"
        needs = GUILD_REACTIONS if guild is not None else DM_REACTIONS
        if kept.place.bot:
            self.gateway.tell(kind, said, kept.place, needs)

    def as_seen(self, kind: str, data: Payload, intents: int) -> Payload:
        """An event as a session with these intents sees it: others' words are not shown to all."""
        hidden = kind in ("MESSAGE_CREATE", "MESSAGE_UPDATE") and "guild_id" in data
        if not hidden or intents & CONTENT or data["author"]["id"] == self.bot_id:
            return data
        if any(one["id"] == self.bot_id for one in data["mentions"]):
            return data
        empty: dict[str, Any] = {"content": "", "embeds": [], "attachments": [], "components": []}
        return data | empty
