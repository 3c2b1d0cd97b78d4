"""The manager of a server at its private page, beside a member who talks."""

from typing import Any

from tests.discord.drawing import every
from tests.discord.hands import User, Where
from tests.discord.visiting import Message, Visit, labels, words

CHANGE, REHEARSE = "Change what holds here", "See what members see"
ROLE = "777"
FIELDS = {
    "country": "Austria",
    "helplines": "Telefonseelsorge: 142, day and night\nRat auf Draht: 147",
    "coaches": "Maria, write to @maria",
    "pointers": "#job-club, mondays",
}


class Boss:
    """Somebody who may look after a server, or once did."""

    def __init__(self, v: Visit, user: int = 8, *, manages: bool = True, guild: Any = None) -> None:
        self._v = v
        self.guild = guild or v.guild
        self.user: User = v.discord.user(user, f"Boss{user}")
        self.guild.join(self.user, manages=manages)

    async def page(self, where: Where | None = None) -> Message:
        """Ask for the page with what is set."""
        await self._v.slash("server", where=where or self.guild, user=self.user)
        return self.user.private[-1]

    async def manages(self) -> bool:
        """Whether the page is shown to them."""
        return CHANGE in labels(await self.page())

    async def open(self) -> None:
        """Open the window with what is set."""
        await self.press(CHANGE, await self.page())

    async def press(self, what: str, target: Message | None = None) -> None:
        """Press something, and wait for what comes of it."""
        await self._v.press(what, target or self.user.private[-1], self.user)

    async def submit(self, **fields: Any) -> str:
        """Fill in fields and submit; gives what is said then."""
        before = [one["id"] for one in self.user.private]
        await self.user.submit(self.user.modal, **fields)
        await self._v.bot.settle()
        return "\n".join(words(one) for one in self.user.private if one["id"] not in before)

    async def set(self, **fields: Any) -> None:
        """Set something for all members."""
        await self.open()
        assert await self.submit(**fields) == ""

    def written(self) -> dict[str, str]:
        """What stands in the fields of the open window."""
        assert self.user.modal is not None
        found = [one["component"] for one in self.user.modal.components]
        return {one["custom_id"]: one.get("value", "") for one in found if one["type"] == 4}


def disabled(shown: Message) -> list[bool]:
    """Of everything that could be pressed in a message, whether it can't."""
    return [bool(one.get("disabled")) for one in every(shown["components"]) if "custom_id" in one]
