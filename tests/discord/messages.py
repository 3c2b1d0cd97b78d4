"""Messages as they are posted, changed and taken away, and what is told of it."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tests.copied import copied
from tests.discord.checking import Payload, Refusal
from tests.discord.files import File, resolve
from tests.discord.forms import KINDS, pinged
from tests.discord.limits import EPHEMERAL, LOADING, SUPPRESS_EMBEDS, numbered
from tests.discord.state import Kept, Place, moment

if TYPE_CHECKING:
    from tests.discord.fake import Discord
    from tests.discord.hands import User
    from tests.discord.interactions import Interaction


class Messages:
    """All messages by their ids, and what is done with them."""

    nonce_memory = 300.0  # seconds; Discord says "the past few minutes"
    old_edits: int | None = None  # how often a message older than an hour may be edited

    def __init__(self, fake: "Discord") -> None:
        self.fake = fake
        self.by_id: dict[str, Kept] = {}
        self._nonces: dict[tuple[str, str], tuple[str, float]] = {}

    def get(self, id: str) -> Kept | None:
        """A message that still stands, ephemeral or not."""
        return self.by_id.get(id)

    def known_nonce(self, body: Payload) -> Kept | None:
        """The message that the bot sent with that nonce a short while ago."""
        if body.get("nonce") is None or not body.get("enforce_nonce"):
            return None
        id, at = self._nonces.get((self.fake.bot_id, str(body["nonce"])), ("", 0.0))
        if not id or self.fake.now().timestamp() - at > self.nonce_memory:
            return None
        if id not in self.by_id:
            raise Refusal(404, 10008)
        return self.by_id[id]

    def remember(self, body: Payload, message: Payload) -> None:
        """Keep the nonce of a new message."""
        if body.get("nonce") is not None:
            key = self.fake.bot_id, str(body["nonce"])
            self._nonces[key] = message["id"], self.fake.now().timestamp()

    def post(
        self,
        place: Place,
        author: Payload,
        body: Payload,
        files: list[File] | None = None,
        via: "Interaction | None" = None,
        ephemeral_to: "User | None" = None,
    ) -> Kept:
        """Put in a message that was looked at before, and tell of it."""
        id = self.fake.snowflakes.next()
        message: Payload = {
            "id": id,
            "channel_id": place.id,
            "author": author,
            "content": body.get("content") or "",
            "timestamp": moment(id).isoformat(),
            "edited_timestamp": None,
            "tts": bool(body.get("tts")),
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "attachments": self.fake.uploads.attached(place, body, files or [], []),
            "embeds": body.get("embeds") or [],
            "pinned": False,
            "type": 0,
            "flags": (body.get("flags") or 0) | (EPHEMERAL if ephemeral_to else 0),
            "components": numbered(body.get("components") or []),
        }
        replied = self._refer(place, message, body.get("message_reference"))
        if via is not None:
            message["type"] = 20 if via.name else message["type"]
            message["webhook_id"] = message["application_id"] = self.fake.app_id
            message["interaction_metadata"] = via.metadata()
        self._empty(message)
        resolve(message)
        kept = Kept(message, place, ephemeral_to)
        self._ping(kept, body, {"users"} if via else KINDS, replied)
        self.by_id[id] = kept
        if ephemeral_to is None:
            place.messages[id] = kept
        else:
            ephemeral_to.ephemerals.append(id)
        for one in place.people if ephemeral_to is None else []:
            one.notice(kept)
        extra = {"nonce": body["nonce"]} if body.get("nonce") is not None else {}
        self.fake.tell("MESSAGE_CREATE", kept, extra)
        return kept

    def edit(self, kept: Kept, body: Payload, files: list[File] | None = None) -> Kept:
        """Change what is given, and leave the rest."""
        old, new = kept.payload, copied(kept.payload)
        self._too_old(kept)
        if "content" in body:
            new["content"] = body["content"] or ""
        if "embeds" in body:
            new["embeds"] = body["embeds"] or []
        if body.get("components") is not None or "components" in body:
            new["components"] = numbered(body["components"] or [])
        if "attachments" in body or files:
            before = old["attachments"]
            given = self.fake.uploads.attached(kept.place, body, files or [], before)
            new["attachments"] = given if "attachments" in body else before + given
        if body.get("flags") is not None:
            new["flags"] = (old["flags"] & ~SUPPRESS_EMBEDS) | body["flags"]
        new["flags"] &= ~LOADING
        self._empty(new)
        resolve(new)
        new["edited_timestamp"] = self.fake.now().isoformat()
        old.clear()
        old.update(new)
        kept.edits += 1
        self.fake.tell("MESSAGE_UPDATE", kept)
        return kept

    def delete(self, kept: Kept) -> None:
        """Take it away."""
        id = kept.payload["id"]
        self.by_id.pop(id, None)
        kept.place.messages.pop(id, None)
        self.fake.tell("MESSAGE_DELETE", kept)

    def _too_old(self, kept: Kept) -> None:
        age = self.fake.now() - moment(kept.payload["id"])
        most = self.old_edits
        if most is not None and age > timedelta(hours=1) and kept.edits >= most:
            raise Refusal(429, 30046, retry_after=0.05)

    def _refer(self, place: Place, message: Payload, to: Any) -> str:
        if not to:
            return ""
        id = str(to.get("message_id"))
        there = place.messages.get(id)
        if there is None and to.get("fail_if_not_exists", True):
            raise Refusal(400, 50035, {"message_reference": {"_errors": ["Unknown message"]}})
        message["type"] = 19
        message["message_reference"] = {"type": 0, "channel_id": place.id, "message_id": id}
        message["referenced_message"] = copied(there.payload) if there else None
        return str(there.payload["author"]["id"]) if there else ""

    def _empty(self, message: Payload) -> None:
        held = ("content", "embeds", "attachments", "components", "sticker_items")
        if not any(message.get(name) for name in held) and not message["flags"] & LOADING:
            raise Refusal(400, 50006)

    def _ping(self, kept: Kept, body: Payload, default: set[str], replied: str) -> None:
        message = kept.payload
        reached = pinged(message, body.get("allowed_mentions"), default, replied)
        message["mention_everyone"] = bool({"@everyone", "@here"} & set(reached))
        message["mention_roles"] = [one[1:] for one in reached if one.startswith("&")]
        users = [self.fake.users.get(one) for one in reached]
        message["mentions"] = [one.payload() for one in users if one is not None]
        if self.fake.bot_id in reached:
            message["mentions"].append(self.fake.me())
        if message["author"]["id"] == self.fake.bot_id:
            self.fake.pings += [(message["id"], one) for one in reached]
