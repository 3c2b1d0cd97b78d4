"""The workspaces that the bot is in, and the tokens with which it speaks there."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from time import monotonic

from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.context.async_context import AsyncBoltContext

from bot.community import Community
from bot.host import Host
from bot.ports import NotSaved, Unreachable

PLATFORM = "slack"
FRESH = 60.0
"""Seconds for which a workspace is known: another process may have installed or left it."""
LOOKING = 0.5
"""Seconds for which it is looked anew, before what is known does."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """A workspace: the bot's token and names there, and who installed it, if that is known.

    `since` is the second in which it was installed.
    """

    team: str
    token: str = field(repr=False)
    bot_user: str = ""
    bot: str = ""
    installer: str = ""
    since: str = ""

    def secrets(self) -> dict[str, str]:
        """Give what has to be kept."""
        return {
            "token": self.token,
            "bot_user": self.bot_user,
            "bot": self.bot,
            "installer": self.installer,
            "since": self.since,
        }


def workspace_of(community: Community) -> Workspace | None:
    """Give the workspace that was kept, if the bot was installed there."""
    kept = community.secrets
    if not kept.get("token"):
        return None
    names = (kept.get(name, "") for name in ("token", "bot_user", "bot", "installer", "since"))
    return Workspace(community.id, *names)


class Workspaces:
    """Finds workspaces: the one that the settings name, or those that the bot was installed in."""

    def __init__(self, host: Host, only: Callable[[], Awaitable[Workspace]] | None = None) -> None:
        """Take where installations are kept, and how to find the only one where there is one."""
        self._host = host
        self._only = only
        self._known: dict[str, tuple[float, Workspace]] = {}

    async def find(self, team: str) -> Workspace | None:
        """Give a workspace by its id, as it was a minute ago at the most."""
        at, known = self._known.get(team, (0.0, None))
        if known and (self._only or monotonic() - at < FRESH):
            return known
        if self._only:
            found = None if self._known else await self._only()
        else:
            found = await self._kept(team, known)
        if found:
            self._known[found.team] = monotonic(), found
        else:
            self._known.pop(team, None)
        return found if found and found.team == team else None

    async def _kept(self, team: str, known: Workspace | None) -> Workspace | None:
        """Look whether another process installed it anew or left it; what is known need not wait
        for a database that does not answer.
        """
        try:
            async with asyncio.timeout(LOOKING if known else None):
                community = await self._host.community((PLATFORM, team))
        except (NotSaved, TimeoutError):
            if known is None:
                raise
            return known
        return workspace_of(community) if community else None

    async def token(self, team: str, dead: str = "") -> str:
        """Give the token for a workspace, and not one that was found dead: where another process
        took in a later installation, there is one; raises `Unreachable` where there is none.
        """
        if dead and not self._only:
            self._known.pop(team, None)
        found = await self.find(team)
        if found is None or found.token == dead:
            raise Unreachable("not_installed")
        return found.token

    async def since(self, team: str) -> int:
        """Give the second in which a workspace was installed or found; 0 if that is unknown."""
        _, known = self._known.get(team, (0.0, None))
        found = known if self._only else await self.find(team)
        return int(found.since or 0) if found else 0

    async def load(self) -> None:
        """Find every workspace before the first press comes, which could not wait for it."""
        for community in await self._host.communities(PLATFORM):
            if found := workspace_of(community):
                self._known[found.team] = monotonic(), found

    async def install(self, workspace: Workspace) -> None:
        """Keep a workspace that the bot was installed in, beside what was set there before."""
        place = (PLATFORM, workspace.team)
        community = await self._host.community_or_new(place)
        await self._host.keep_community(community.but(secrets=workspace.secrets()))
        self._known[workspace.team] = monotonic(), workspace

    async def leave(self, team: str) -> None:
        """Delete everything of a workspace that the bot was removed from."""
        self._known.pop(team, None)
        await self._host.forget_community((PLATFORM, team))


class Authorize(AsyncAuthorize):
    """Tells Bolt with which token it acts; nothing is asked of Slack for it."""

    def __init__(self, workspaces: Workspaces) -> None:
        """Take the workspaces."""
        super().__init__()  # type: ignore[no-untyped-call]
        self._workspaces = workspaces

    async def __call__(
        self,
        *,
        context: AsyncBoltContext,
        enterprise_id: str | None,
        team_id: str | None,
        user_id: str | None,
        actor_enterprise_id: str | None = None,
        actor_team_id: str | None = None,
        actor_user_id: str | None = None,
    ) -> AuthorizeResult | None:
        """Find the workspace of a request; none where the bot is not installed."""
        team = team_id or enterprise_id or ""
        found = await self._workspaces.find(team)
        if found is None:
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_token=found.token,
            bot_id=found.bot or None,
            bot_user_id=found.bot_user or None,
        )
