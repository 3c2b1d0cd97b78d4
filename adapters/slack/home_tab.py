"""Draws a person's page in the Home tab, whenever it may have changed."""

from adapters.pace import Clocks
from adapters.pages import home_of
from adapters.slack.homepage import home_view
from adapters.slack.people import People
from adapters.slack.posting import Poster
from adapters.slack.workspaces import Workspaces
from bot.home import Home
from bot.host import Host
from bot.page import Address


class HomeTab:
    """The page that a person sees in the Home tab."""

    def __init__(
        self, host: Host, poster: Poster, people: People, workspaces: Workspaces, clocks: Clocks
    ) -> None:
        """Take where pages are kept, the way out, who knows people, and the clocks."""
        self._host = host
        self._poster = poster
        self._people = people
        self._workspaces = workspaces
        self._clocks = clocks

    async def home(self, person: Address) -> Home | None:
        """Give a person's page in words, if there is one."""
        return await home_of(self._host, person, self._clocks.now())

    async def draw(self, person: Address) -> None:
        """Draw the page as it is now."""
        manages = await self.manages(person)
        view = home_view(await self.home(person), manages=manages)
        await self._publish(person, view)

    async def empty(self, person: Address) -> None:
        """Draw the page of somebody of whom nothing is kept."""
        await self._publish(person, home_view(None))

    async def _publish(self, person: Address, view: dict[str, object]) -> None:
        await self._poster.call(person.community, "views.publish", user_id=person.person, view=view)

    async def manages(self, person: Address, *, anew: bool = False) -> bool:
        """Say whether a person looks after the workspace: an admin, an owner, or who installed.

        With `anew` Slack is asked, however lately it said so.
        """
        workspace = await self._workspaces.find(person.community)
        if workspace and workspace.installer == person.person:
            return True
        return await self._people.manages(person.community, person.person, anew=anew)
