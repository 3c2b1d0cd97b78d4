"""What Slack knows of a person: zone, locale, and whether they look after the workspace."""

import asyncio
import logging
from dataclasses import dataclass
from typing import Any

from adapters.slack.posting import Poster, Refused
from bot.ports import Unreachable, Untried

log = logging.getLogger("debrief")

FRESH = 3600.0
"""Seconds for which what Slack told of a person is not asked again."""
AUTHORITY = 60.0
"""Seconds after which it is asked anew whether somebody looks after the workspace."""
WAITING = 0.5
"""Seconds that a message waits for the zone and the locale of who wrote it."""
KNOWN = 20_000


@dataclass(frozen=True, slots=True)
class Profile:
    """A person's zone and locale, empty where Slack does not say, and whether they look after it.

    Admins and owners do.
    """

    zone: str = ""
    manages: bool = False
    locale: str = ""


class People:
    """Asks Slack about people, once in a while; without the scope for it nothing is known."""

    def __init__(self, poster: Poster) -> None:
        """Take the way to Slack."""
        self._poster = poster
        self._known: dict[tuple[str, str], tuple[float, Profile]] = {}
        self._asking: dict[tuple[str, str], asyncio.Task[Profile]] = {}

    async def profile(self, team: str, user: str) -> Profile:
        """Give what is known of a person, or found out quickly."""
        known = self._known.get((team, user))
        loop = asyncio.get_running_loop()
        if known and loop.time() - known[0] < FRESH:
            return known[1]
        asking = asyncio.shield(self._ask(team, user))
        try:
            return await asyncio.wait_for(asking, WAITING)
        except TimeoutError:
            return known[1] if known else Profile()

    async def manages(self, team: str, user: str, *, anew: bool = False) -> bool:
        """Say whether a person is an admin or an owner there: as of a minute ago, or now."""
        known = self._known.get((team, user))
        if known and not anew and asyncio.get_running_loop().time() - known[0] < AUTHORITY:
            return known[1].manages
        return (await self._ask(team, user)).manages

    def drop(self, team: str) -> None:
        """Know no longer whoever belongs to a workspace."""
        self._known = {who: known for who, known in self._known.items() if who[0] != team}

    def _ask(self, team: str, user: str) -> "asyncio.Task[Profile]":
        """Ask Slack; who asks meanwhile gets the same answer."""
        if (team, user) not in self._asking:
            task = asyncio.create_task(self._asked(team, user))
            self._asking[team, user] = task
            task.add_done_callback(lambda _: self._asking.pop((team, user), None))
        return self._asking[team, user]

    async def _asked(self, team: str, user: str) -> Profile:
        try:
            answer = await self._poster.call(team, "users.info", user=user, include_locale=True)
        except (Refused, Unreachable):
            profile = Profile()  # as where the scope was not given
        except (Untried, OSError, TimeoutError) as failure:
            log.info("profile not read: %s", type(failure).__name__)
            return Profile()
        else:
            profile = _profile(answer.get("user") or {})
        if len(self._known) >= KNOWN:
            self._known.clear()
        self._known[team, user] = asyncio.get_running_loop().time(), profile
        return profile


def _profile(user: dict[str, Any]) -> Profile:
    manages = any(user.get(name) for name in ("is_admin", "is_owner", "is_primary_owner"))
    return Profile(str(user.get("tz") or ""), manages, str(user.get("locale") or ""))
