"""One thing that somebody did and the app must answer: its token, its answers, what shows of it."""

import asyncio
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from tests.copied import copied
from tests.discord.checking import Payload, Refusal
from tests.discord.limits import LOADING, texts
from tests.discord.state import Kept, Place

if TYPE_CHECKING:
    from tests.discord.fake import Discord
    from tests.discord.hands import User

COMMAND, COMPONENT, AUTOCOMPLETE, SUBMIT = 2, 3, 4, 5
FAILED = "This interaction failed"
LIVES = timedelta(minutes=15)


@dataclass(eq=False)
class Modal:
    """A window over the chat, open until it is submitted."""

    payload: Payload
    interaction: "Interaction"

    @property
    def title(self) -> str:
        """What stands above it."""
        return str(self.payload["title"])

    @property
    def custom_id(self) -> str:
        """What the app calls it."""
        return str(self.payload["custom_id"])

    @property
    def components(self) -> list[Payload]:
        """What is in it."""
        return list(self.payload["components"])


@dataclass(eq=False)
class Interaction:
    """A command, press, choice or submitted modal."""

    fake: "Discord"
    user: "User"
    place: Place
    kind: int
    owners: dict[str, str]
    id: str
    born: float  # by the fake's `tick`
    born_at: datetime
    source: Kept | None = None  # the message that was touched
    name: str = ""  # of a command
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    responses: list[Payload] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)  # the codes that the app met
    modal: Modal | None = None
    choices: list[Payload] | None = None
    original: str = ""  # the id of the message that `@original` is
    loading: bool = False
    followup_ids: list[str] = field(default_factory=list)
    given_up: bool = False
    answered: asyncio.Event = field(default_factory=asyncio.Event)
    payload: Payload = field(default_factory=dict)

    @property
    def response_type(self) -> int | None:
        """The kind of the first answer: 4 a message, 5 thinking, 6 and 7 a change, 9 a modal."""
        return self.responses[0]["type"] if self.responses else None

    @property
    def late(self) -> bool:
        """Whether the time for the first answer is over."""
        return self.given_up or self.fake.tick() - self.born >= self.fake.deadline

    @property
    def expired(self) -> bool:
        """Whether the token is good for nothing any more."""
        return self.fake.now() - self.born_at > LIVES

    @property
    def message(self) -> Payload | None:
        """The answer as it shows now; of a change, the message that was changed."""
        kept = self.fake.messages.get(self.original)
        return copied(kept.payload) if kept is not None else None

    @property
    def text(self) -> str:
        """Everything that the answer says now."""
        return "\n".join(texts(self.message or {}))

    @property
    def ephemeral(self) -> bool:
        """Whether only the user sees the answer."""
        return bool((self.message or {}).get("flags", 0) & 64)

    @property
    def followups(self) -> list[Payload]:
        """The further messages as they show now."""
        kept = [self.fake.messages.get(id) for id in self.followup_ids]
        return [copied(one.payload) for one in kept if one is not None]

    @property
    def thinking(self) -> bool:
        """Whether the bot is shown thinking."""
        return bool((self.message or {}).get("flags", 0) & LOADING)

    @property
    def failed(self) -> str:
        """What is shown where the app did not answer, or did not end what it began in time."""
        nothing = not self.responses and self.late
        return FAILED if nothing or (self.thinking and self.expired) else ""

    @property
    def user_only(self) -> bool:
        """Whether the app is there for the user alone."""
        return self.owners.keys() == {"1"}

    def must_live(self) -> None:
        """Refuse a token that was never answered with, or is too old."""
        if not self.responses:
            raise Refusal(404, 10015)
        if self.expired:
            raise Refusal(401, 50027)

    def one_more(self) -> None:
        """Refuse a follow-up too many."""
        if self.user_only and len(self.followup_ids) >= self.fake.most_followups:
            raise Refusal(400, 40094)

    def metadata(self) -> Payload:
        """What its messages say about where they come from."""
        about: Payload = {
            "id": self.id,
            "type": self.kind,
            "user": self.user.payload(),
            "authorizing_integration_owners": self.owners,
        }
        if self.name:
            about["name"] = self.name
        if self.source is not None:
            about["interacted_message_id"] = self.source.payload["id"]
        return about

    async def wait(self) -> None:
        """Wait for the first answer, as long as there is time for one."""
        while not self.responses and not self.late:
            try:
                await asyncio.wait_for(self.answered.wait(), 0.01)
            except TimeoutError:
                continue
        self.given_up = not self.responses
