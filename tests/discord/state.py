"""What Discord keeps: ids by the clock, places with their messages, guilds."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from tests.copied import copied
from tests.discord.checking import Payload, Refusal

if TYPE_CHECKING:
    from tests.discord.fake import Discord
    from tests.discord.hands import User

EPOCH = 1_420_070_400_000
MANAGE_GUILD, VIEW, SEND = 1 << 5, 1 << 10, 1 << 11
MEMBER = VIEW | SEND | 1 << 31  # and to use commands
DM, GUILD_TEXT = 1, 0


class Snowflakes:
    """Ids by the fake's clock, each above the one before."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._last = 0

    def next(self) -> str:
        """The next id."""
        millis = int(self._now().timestamp() * 1000) - EPOCH
        self._last = max(millis << 22, self._last + 1)
        return str(self._last)


def moment(id: str) -> datetime:
    """When something with this id came to be."""
    return datetime.fromtimestamp(((int(id) >> 22) + EPOCH) / 1000, UTC)


@dataclass(eq=False)
class Kept:
    """One message: what everyone reads, and what only the fake knows of it."""

    payload: Payload
    place: "Place"
    ephemeral_to: "User | None" = None
    edits: int = 0


@dataclass(eq=False)
class Place:
    """A channel: a direct message with the bot, one between others, or a guild's."""

    id: str
    kind: int
    people: "list[User]"
    bot: bool  # whether the bot is in it
    guild: "Guild | None" = None
    messages: dict[str, Kept] = field(default_factory=dict)

    def find(self, id: str) -> Kept:
        """The message of that id, if it still stands and is no ephemeral one."""
        if id not in self.messages:
            raise Refusal(404, 10008)
        return self.messages[id]

    def shown(self) -> list[Payload]:
        """What stands there now, as copies, earliest first."""
        return [copied(one.payload) for one in self.messages.values()]

    def payload(self) -> Payload:
        """What the API says of it."""
        last = next(reversed(self.messages), None)
        about: Payload = {"id": self.id, "type": self.kind, "last_message_id": last, "flags": 0}
        if self.guild is None:
            return about | {"recipients": [one.payload() for one in self.people]}
        return about | {
            "guild_id": self.guild.id,
            "name": "general",
            "position": 0,
            "permission_overwrites": [],
            "parent_id": None,
            "topic": None,
            "nsfw": False,
            "rate_limit_per_user": 0,
        }


class Guild:
    """A guild with one channel."""

    bot_permissions = VIEW | SEND

    def __init__(self, fake: "Discord", id: str, name: str, installed: bool, locale: str) -> None:
        self.fake = fake
        self.id = id
        self.name = name
        self.installed = installed
        self.locale = locale
        self.unavailable = False
        self.permissions: dict[str, int] = {}  # of members, by their ids
        self.roles: dict[str, list[str]] = {}  # those that people have, by their ids
        self.place = Place(str(int(id) + 1), GUILD_TEXT, [], installed, self)

    def join(self, user: "User", permissions: int = MEMBER, manages: bool = False) -> None:
        """Let somebody be a member; with `manages`, one who may manage the guild."""
        if user not in self.place.people:
            self.place.people.append(user)
        self.permissions[user.id] = permissions | (MANAGE_GUILD if manages else 0)

    def give_role(self, user: "User", id: str) -> None:
        """Make a role, and give it to somebody."""
        self.roles.setdefault(user.id, []).append(id)
        made: Payload = {"guild_id": self.id, "role": _role(id, f"role {id}")}
        self.fake.gateway.tell_shard("GUILD_ROLE_CREATE", made, self.id, 1)

    def member(self, user: "User") -> Payload:
        """Somebody as a member of it, without who they are."""
        return {
            "nick": None,
            "avatar": None,
            "banner": None,
            "roles": self.roles.get(user.id, []),
            "joined_at": "2025-01-01T00:00:00+00:00",
            "premium_since": None,
            "communication_disabled_until": None,
            "deaf": False,
            "mute": False,
            "pending": False,
            "flags": 0,
        }

    def partial(self) -> Payload:
        """What an interaction says of it."""
        return {"id": self.id, "locale": self.locale, "features": []}

    def listed(self) -> Payload:
        """What the list of the bot's guilds says of it."""
        return {
            "id": self.id,
            "name": self.name,
            "icon": None,
            "banner": None,
            "owner": False,
            "permissions": str(self.bot_permissions),
            "features": [],
        }

    def whole(self) -> Payload:
        """What `GUILD_CREATE` says of it."""
        held = {id for roles in self.roles.values() for id in roles}
        roles = [_role(self.id, "@everyone"), *(_role(id, f"role {id}") for id in sorted(held))]
        empty: dict[str, Any] = {
            name: []
            for name in (
                "emojis features stickers threads voice_states presences stage_instances"
                " guild_scheduled_events soundboard_sounds"
            ).split()
        }
        me = {"user": self.fake.me(), "roles": [], "joined_at": "2025-01-01T00:00:00+00:00"}
        return empty | {
            "id": self.id,
            "name": self.name,
            "icon": None,
            "owner_id": "1",
            "preferred_locale": self.locale,
            "roles": roles,
            "channels": [self.place.payload()],
            "members": [me | {"deaf": False, "mute": False, "flags": 0}],
            "member_count": len(self.place.people) + 1,
            "joined_at": "2025-01-01T00:00:00+00:00",
            "large": False,
            "unavailable": False,
            "afk_timeout": 300,
            "verification_level": 0,
            "default_message_notifications": 1,
            "explicit_content_filter": 0,
            "mfa_level": 0,
            "nsfw_level": 0,
            "premium_tier": 0,
            "premium_progress_bar_enabled": False,
            "system_channel_flags": 0,
        }


def _role(id: str, name: str) -> Payload:
    return {
        "id": id,
        "name": name,
        "color": 0,
        "hoist": False,
        "position": 0,
        "permissions": str(MEMBER),
        "managed": False,
        "mentionable": False,
        "flags": 0,
    }
