"""A workspace with the app installed: its members, conversations, token, and what happens in it."""

import asyncio
from typing import TYPE_CHECKING, Any

from tests.copied import copied
from tests.slack.checking import Payload
from tests.slack.delivery import Delivery
from tests.slack.members import Member
from tests.slack.state import Conversation, Refusal

if TYPE_CHECKING:
    from tests.slack.fake import Slack

NEEDED = {
    "message.im": "im:history",
    "message.channels": "channels:history",
    "app_mention": "app_mentions:read",
    "reaction_added": "reactions:read",
}
SCOPES = "chat:write commands im:history im:read im:write users:read app_mentions:read files:write"


class Team:
    """One workspace."""

    messages_tab_enabled = True

    def __init__(self, slack: "Slack", id: str, scopes: tuple[str, ...], plan: str) -> None:
        self.slack = slack
        self.id = id
        self.plan = plan
        self.scopes = scopes
        self.app_id = slack.app_id
        self.name = f"Team {id}"
        # The first workspace has the plain names, so that tests are easy to read.
        first = not slack.teams
        self.bot_user = "UBOT" if first else f"UBOT{id}"
        self.bot_id = "BBOT" if first else f"BBOT{id}"
        self.members: dict[str, Member] = {}
        self.channels: dict[str, Conversation] = {}
        self.installed = False
        self.token = ""
        self.dead: dict[str, str] = {}  # tokens, and the error that they meet
        self._installs = 0
        self.install(scopes)

    def install(self, scopes: tuple[str, ...]) -> None:
        """Install the app, with a token that is new every time."""
        self._installs += 1
        self.scopes = scopes
        if not self.installed:
            self.token = f"xoxb-{self.id}" + (f"-{self._installs}" if self._installs > 1 else "")
        self.installed = True
        self.slack.tokens[self.token] = self

    def member(self, id: str, **about: Any) -> Member:
        """Somebody there: `tz`, `locale`, `admin`, `owner`, `primary_owner`."""
        if id not in self.members:
            self.members[id] = Member(self, id, **about)
        return self.members[id]

    def channel(self, id: str, *members: Member, bot: bool = True) -> Conversation:
        """A channel with these people in it, and with the bot unless it was not invited."""
        channel = self.channels.setdefault(id, Conversation(id, "channel", set()))
        channel.members.update(one.id for one in members)
        if bot:
            channel.members.add(self.bot_user)
        return channel

    def place(self, id: str, users: bool = False) -> Conversation:
        """The conversation of that id; with `users`, the direct message of a member as well."""
        if id in self.channels:
            return self.channels[id]
        for member in self.members.values():
            if id == member.dm_id or (users and id == member.id):
                return member.place
        raise Refusal("channel_not_found")

    def where(self, ts: str) -> Conversation:
        """The conversation in which a message stands."""
        places = [*self.channels.values(), *(one.place for one in self.members.values())]
        for place in places:
            if place.find(ts) is not None:
                return place
        raise Refusal("message_not_found")

    def whose(self, place: Conversation) -> Member | None:
        """The member whose direct message it is."""
        return next((one for one in self.members.values() if one.place is place), None)

    def emit(self, name: str, event: Payload) -> "asyncio.Task[Delivery] | None":
        """Let the app hear of an event, if it subscribed to it and may hear of it."""
        farewell = name in ("app_uninstalled", "tokens_revoked")
        allowed = not NEEDED.get(name) or NEEDED[name] in self.scopes
        if name not in self.slack.subscriptions or not (farewell or (self.installed and allowed)):
            return None
        return self.slack.bring(self.slack.envelope(self, event))

    def emit_message(
        self, place: Conversation, message: Payload
    ) -> "asyncio.Task[Delivery] | None":
        """Let the app hear of something in a conversation that it is in."""
        if self.bot_user not in place.members:
            return None
        event = {
            **copied(message),
            "channel": place.id,
            "channel_type": place.kind,
            "event_ts": message["ts"],
        }
        return self.emit("message.im" if place.kind == "im" else "message.channels", event)

    def post(
        self,
        place: Conversation,
        what: Payload,
        thread: str = "",
        broadcast: bool = False,
    ) -> Payload:
        """A message of the bot, of which the bot hears like everybody else."""
        if thread:
            place.root(thread)
        message = {
            "type": "message",
            "user": self.bot_user,
            "bot_id": self.bot_id,
            "app_id": self.app_id,
            "team": self.id,
            "ts": self.slack.stamps.next(),
            "bot_profile": {"id": self.bot_id, "app_id": self.app_id, "team_id": self.id},
            **what,
        }
        if thread:
            message["thread_ts"] = thread
            if broadcast:
                message["subtype"] = "thread_broadcast"
        place.add(message)
        self.emit_message(place, message)
        return message

    def change(
        self, place: Conversation, message: Payload, what: Payload
    ) -> "asyncio.Task[Delivery] | None":
        """Let a message say something else. The event bears no user of its own."""
        before = copied(message)
        stamp = self.slack.stamps.next()
        message.update(what, edited={"user": message["user"], "ts": stamp})
        event = {"type": "message", "subtype": "message_changed", "hidden": True, "ts": stamp}
        both = {"message": message, "previous_message": before}
        return self.emit_message(place, event | both)

    def take_away(self, place: Conversation, message: Payload) -> "asyncio.Task[Delivery] | None":
        """Delete a message."""
        place.messages.remove(message)
        event = {
            "type": "message",
            "subtype": "message_deleted",
            "hidden": True,
            "ts": self.slack.stamps.next(),
            "deleted_ts": message["ts"],
            "previous_message": message,
        }
        return self.emit_message(place, event)

    def react(
        self, place: Conversation, ts: str, name: str, user: str
    ) -> "asyncio.Task[Delivery] | None":
        """Put somebody's emoji on a message."""
        message = place.find(ts)
        if message is None:
            raise Refusal("message_not_found")
        reactions = message.setdefault("reactions", [])
        held = next((one for one in reactions if one["name"] == name), None)
        if held is None:
            reactions.append(held := {"name": name, "users": [], "count": 0})
        if user in held["users"]:
            raise Refusal("already_reacted")
        held["users"].append(user)
        held["count"] += 1
        event = {
            "type": "reaction_added",
            "user": user,
            "reaction": name,
            "item_user": message["user"],
            "item": {"type": "message", "channel": place.id, "ts": ts},
            "event_ts": self.slack.stamps.next(),
        }
        return self.emit("reaction_added", event)

    async def uninstall(self) -> None:
        """Somebody removed the app: its token dies, and it is told so twice, in either order."""
        self.end("account_inactive")
        await self.slack.settle()

    def end(self, error: str) -> None:
        """The token is worth nothing any more."""
        self.dead[self.token] = error
        self.installed = False
        self.emit("tokens_revoked", {"type": "tokens_revoked", "tokens": {"bot": [self.bot_user]}})
        self.emit("app_uninstalled", {"type": "app_uninstalled"})

    async def disconnect_sockets(
        self, reason: str = "refresh_requested", abrupt: bool = False
    ) -> None:
        """Say farewell to the app's sockets, or break them without a word."""
        await self.slack.sockets.disconnect(reason, abrupt)
