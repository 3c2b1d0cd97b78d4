"""Somebody with a phone: what they see, and what they type."""

from typing import TYPE_CHECKING

from tests.copied import copied
from tests.discord.checking import Payload
from tests.discord.files import File
from tests.discord.interactions import Modal
from tests.discord.limits import SILENT, texts
from tests.discord.state import DM, Guild, Kept, Place

if TYPE_CHECKING:
    from tests.discord.fake import Discord
    from tests.discord.hands import User


class Person:
    """What somebody sees of the bot, and what they write."""

    def __init__(self, fake: "Discord", id: str, name: str, locale: str, place: str) -> None:
        self.fake = fake
        self.id = id
        self.name = name
        self.locale = locale
        self.closed = False  # their direct messages
        self.no_mutual = False  # no guild in common with the bot
        self.installed = False  # the app, for themselves
        self.modal: Modal | None = None  # the last that opened
        self.ephemerals: list[str] = []
        self.notifications: list[str] = []  # as a locked screen showed them
        self.place = Place(place, DM, [self.myself()], True)
        self.elsewhere = Place(str(int(place) + 1), DM, [self.myself()], False)

    def myself(self) -> "User":
        """This, with hands."""
        raise NotImplementedError

    def payload(self) -> Payload:
        """What the API says of them."""
        return {
            "id": self.id,
            "username": self.name.lower(),
            "global_name": self.name,
            "discriminator": "0",
            "avatar": None,
            "avatar_decoration_data": None,
            "public_flags": 0,
        }

    # ------------------------------------------------------------ what they see

    @property
    def dm_id(self) -> str:
        """The id of their direct message with the bot."""
        return self.place.id

    @property
    def dm(self) -> list[Payload]:
        """That conversation as it stands now, earliest first, as copies."""
        return self.place.shown()

    @property
    def private(self) -> list[Payload]:
        """The messages that only they see, earliest first, as copies."""
        kept = [self.fake.messages.get(id) for id in self.ephemerals]
        return [copied(one.payload) for one in kept if one is not None]

    def notice(self, kept: Kept) -> None:
        """A message came. Silent ones show nothing, nor does the bot thinking."""
        message = kept.payload
        if message["author"]["id"] != self.id and not message["flags"] & SILENT:
            shown = "\n".join(texts(message))
            self.notifications += [shown] if shown else []

    # ------------------------------------------------------------ what they write

    async def say(
        self,
        text: str,
        reply_to: Payload | None = None,
        files: tuple[str | File, ...] = (),
        where: Guild | None = None,
    ) -> Payload:
        """Write to the bot, or in a guild; gives the message."""
        if where is not None and self not in where.place.people:
            where.join(self.myself())
        body: Payload = {"content": text}
        if reply_to is not None:
            body["message_reference"] = {"message_id": reply_to["id"]}
        sent = [File(one, b"data") if isinstance(one, str) else one for one in files]
        place = self.place if where is None else where.place
        kept = self.fake.messages.post(place, self.payload(), body, sent)
        return copied(kept.payload)

    async def edit(self, message: Payload, text: str) -> Payload:
        """Change what they wrote."""
        return copied(self.fake.messages.edit(self._own(message), {"content": text}).payload)

    async def delete(self, message: Payload) -> None:
        """Take away what they wrote."""
        self.fake.messages.delete(self._own(message))

    async def react(self, message: Payload, emoji: str, gone: bool = False) -> None:
        """Put an emoji on a message, or take it away."""
        kept = self.fake.messages.by_id[message["id"]]
        self.fake.react(kept, self.payload(), emoji, gone)

    async def dismiss(self, message: Payload) -> None:
        """Take away an ephemeral message from their screen; nobody is told."""
        self.ephemerals.remove(message["id"])
        del self.fake.messages.by_id[message["id"]]

    def _own(self, message: Payload) -> Kept:
        kept = self.fake.messages.by_id[message["id"]]
        assert kept.payload["author"]["id"] == self.id, "somebody else wrote that"
        return kept
