"""Somebody in a workspace, and what they can see."""

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from tests.copied import copied
from tests.slack.checking import Payload
from tests.slack.finding import Typed, state_of
from tests.slack.state import Conversation

if TYPE_CHECKING:
    from tests.slack.team import Team


class Person:
    """A member of a workspace, with their direct message, views and files."""

    def __init__(self, team: "Team", id: str, **about: Any) -> None:
        self.team = team
        self.slack = team.slack
        self.id = id
        self.name = id.lower()
        self.tz: str = about.get("tz", "Europe/Berlin")
        self.locale: str = about.get("locale", "en-US")
        self.admin: bool = about.get("admin", False)
        self.owner: bool = about.get("owner", False)
        self.primary_owner: bool = about.get("primary_owner", False)
        self.deleted = False
        self.unreachable = ""  # the error that posts to them meet
        self.place = Conversation(f"D{team.id}{id}", "im", {id, team.bot_user})
        self.ephemerals: list[Payload] = []
        self.files: list[tuple[str, bytes]] = []
        self.stack: list[Payload] = []
        self.published: Payload | None = None
        self.typed: dict[str, Typed] = {}  # by view id or stamp

    @property
    def dm_id(self) -> str:
        """The id of their direct message with the bot."""
        return self.place.id

    @property
    def dm(self) -> list[Payload]:
        """The messages of that conversation as they stand now, as copies."""
        return copied(self.place.messages)

    @property
    def home(self) -> Payload | None:
        """Their Home as published, or nothing."""
        return self.shown(self.published) if self.published else None

    @property
    def modal(self) -> Payload | None:
        """The view on top of their open modals."""
        return self.shown(self.stack[-1]) if self.stack else None

    def shown(self, view: Payload) -> Payload:
        """A copy of a view with what is typed in it."""
        typed = self.typed.get(view["id"], {})
        return {**copied(view), "state": state_of(view["blocks"], typed)}

    def deactivate(self, error: str = "account_inactive") -> None:
        """Their account is closed; posts to them meet this error, or none where it is empty."""
        self.deleted = True
        self.unreachable = error

    def as_user(self) -> Payload:
        """What `users.info` says."""
        at = self.slack.now().astimezone(ZoneInfo(self.tz))
        offset = at.utcoffset()
        return {
            "id": self.id,
            "team_id": self.team.id,
            "name": self.name,
            "real_name": self.name.title(),
            "deleted": self.deleted,
            "tz": self.tz,
            "tz_label": at.tzname(),
            "tz_offset": int(offset.total_seconds()) if offset is not None else 0,
            "is_admin": self.admin or self.owner or self.primary_owner,
            "is_owner": self.owner or self.primary_owner,
            "is_primary_owner": self.primary_owner,
            "is_restricted": False,
            "is_ultra_restricted": False,
            "is_bot": False,
            "is_app_user": False,
            "profile": {"real_name": self.name.title(), "display_name": self.name},
        }
