"""The manager of a community at their Home and in its windows, beside a member who talks."""

from typing import Any

from tests.slack.members import Member
from tests.slack.visiting import Message, Visit, labels

SETTINGS, REHEARSE = "Community settings", "See what members see"
FIELDS = {
    "country": "Austria",
    "helplines": "Telefonseelsorge: 142, day and night\nRat auf Draht: 147",
    "coaches": "Maria, write to @maria",
    "pointers": "#job-club, mondays",
}


class Boss:
    """A member who may look after the workspace, or once did."""

    def __init__(self, v: Visit, user: str = "U8", team: str = "T1", **about: Any) -> None:
        self._v = v
        self.member: Member = v.slack.teams[team].member(user, tz="UTC", **about)

    async def home(self) -> Message:
        """Look at the Home tab."""
        await self.member.open_home()
        await self._v.bot.settle()
        assert self.member.home is not None
        return self.member.home

    async def manages(self) -> bool:
        """Whether the part for managers stands on their Home."""
        return SETTINGS in labels(await self.home())

    async def open(self) -> Message:
        """Open the community's settings."""
        await self.press(SETTINGS, await self.home())
        return self.window

    async def press(self, what: str, target: Message) -> None:
        """Press something, and wait for what comes of it."""
        assert (await self.member.press(target, what)).ok
        await self._v.bot.settle()

    @property
    def window(self) -> Message:
        """The window on top."""
        assert self.member.modal is not None
        return self.member.modal

    async def submit(self, **fields: str) -> Any:
        """Fill in fields and submit; gives what is said beside them, which is nothing at best."""
        answer = await self.member.submit(fields)
        await self._v.bot.settle()
        return answer.get("errors", {}) if isinstance(answer, dict) else {}

    async def set(self, **fields: str) -> None:
        """Set something for all members."""
        await self.open()
        assert await self.submit(**fields) == {}


def written(view: Message) -> dict[str, str]:
    """What stands in the fields of a window."""
    values = view["state"]["values"]
    return {name: values[name][name]["value"] or "" for name in FIELDS}
