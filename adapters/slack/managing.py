"""What the manager of a community sees: what holds for all members, and never who they are."""

from collections.abc import Mapping
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck

from adapters.slack.blocks import Block, actions, button, field, lines_field, option, section
from adapters.slack.home_tab import HomeTab
from adapters.slack.ids import MANAGE, REHEARSE, Id
from adapters.slack.messages import VEIL, messages
from adapters.slack.receiving import Receiving
from adapters.slack.windows import Values, value, window
from adapters.slack.workspaces import PLATFORM
from bot.community import Community
from bot.page import Address
from bot.ports import NotSaved
from bot.sampling import sample
from bot.turns.commands import LANGUAGES
from bot.understanding import country_name, read_place

LINES_LIMIT = 10
LINE_LIMIT = 300
NOT_YOURS = "This is for the admins and owners of the workspace, and for who installed the app."
WINDOW_BLOCKS = 100
Faults = Mapping[str, str]


class Managing:
    """The windows of a community's manager; who that is, Slack says, each time anew."""

    def __init__(self, receiving: Receiving, home: HomeTab) -> None:
        """Take where communities are kept, and who knows who manages."""
        self._receiving = receiving
        self._home = home

    async def window(self, person: Address, id: Id) -> Block:
        """Give the community's settings, or the rehearsal of what members will see."""
        if not await self._home.manages(person):
            return window(Id("loading"), "Community settings", section(NOT_YOURS))
        community = await self._community(person)
        return rehearsal(community) if id.does == REHEARSE else settings(community)

    async def submit(self, person: Address, values: Values, ack: AsyncAck) -> None:
        """Keep what a manager has set; what does not fit is said beside its field."""
        found = faults(values)
        if not await self._home.manages(person):
            found = {"country": NOT_YOURS}
        if not found:
            try:
                await self._receiving.host.keep_community(
                    changed(await self._community(person), values)
                )
            except NotSaved as failure:
                found = {"country": str(failure)}
        await (ack(response_action="errors", errors=dict(found)) if found else ack())

    async def _community(self, person: Address) -> Community:
        place = (PLATFORM, person.community)
        return await self._receiving.host.community(place) or Community(*place)


def settings(community: Community) -> Block:
    """Give everything that a manager can set."""
    languages = [option(name, code) for code, name in LANGUAGES.items()]
    known = country_name(community.country) if community.country else ""
    blocks = [
        *section("This holds for every member. You see nobody's words, nor who uses me."),
        *actions([button("See what members see", Id(REHEARSE))]),
        field(
            "Country of most members",
            "country",
            lines_field(known, long=False, most=100),
            optional=True,
            hint="For weekends and holidays, until somebody names their own.",
        ),
        field(
            "Language",
            "language",
            {"type": "static_select", "options": languages, "initial_option": languages[0]},
        ),
        *(_lines(*one) for one in _lists(community)),
    ]
    return window(Id(MANAGE), "Community settings", blocks, send="Keep")


def _lists(community: Community) -> tuple[tuple[str, str, str, tuple[str, ...]], ...]:
    return (
        (
            "Helplines, one a line",
            "helplines",
            "What to dial, when, in which language. I show them as you write them, beside "
            "findahelpline.com. Please dial each one first.",
            community.helplines,
        ),
        (
            "Coaches and mentors, one a line",
            "coaches",
            "Who may be asked, and how. Please ask them first.",
            community.coaches,
        ),
        (
            "What else I may point to, one a line",
            "pointers",
            "A channel, a page, a group that meets.",
            community.pointers,
        ),
    )


def _lines(label: str, name: str, hint: str, lines: tuple[str, ...]) -> Block:
    return field(label, name, lines_field("\n".join(lines)), optional=True, hint=hint)


def faults(values: Values) -> dict[str, str]:
    """Say beside its field what does not fit."""
    found: dict[str, str] = {}
    country = str(value(values, "country") or "")
    where = read_place(country) if country else None
    if country and (where is None or not where.country):
        found["country"] = "I don't know that country. Its English name is enough."
    for name in ("helplines", "coaches", "pointers"):
        lines = entered(values, name)
        if len(lines) > LINES_LIMIT or any(len(line) > LINE_LIMIT for line in lines):
            found[name] = f"At most {LINES_LIMIT} lines of {LINE_LIMIT} characters each."
    return found


def entered(values: Values, name: str) -> tuple[str, ...]:
    """Give the lines of a field that are not empty."""
    lines = str(value(values, name) or "").splitlines()
    return tuple(line.strip() for line in lines if line.strip())


def changed(community: Community, values: Values) -> Community:
    """Give a community with what was entered."""
    where = read_place(str(value(values, "country") or ""))
    return community.but(
        country=where.country if where else "",
        language=str(value(values, "language") or "en"),
        helplines=entered(values, "helplines"),
        coaches=entered(values, "coaches"),
        pointers=entered(values, "pointers"),
    )


def rehearsal(community: Community) -> Block:
    """Show what members will see, with a made-up member's words."""
    blocks: list[Block] = []
    for said, reply in sample(community):
        blocks += section(f"A member writes: “{said}”")
        for message in messages(reply):
            blocks += [_without_use(block) for block in message.blocks]
        blocks.append({"type": "divider"})
    blocks += section(f"What comes by itself, days later, shows on a locked screen: “{VEIL}”")
    return window(Id("loading"), "What members see", blocks[:WINDOW_BLOCKS])


def _without_use(block: Block) -> Block:
    """Draw a block so that nothing in it can be pressed: nothing here is anyone's talk."""
    if block["type"] != "actions":
        return block
    labels: list[str] = []
    for one in block["elements"]:
        texts: list[Any] = [one.get("text"), *(each["text"] for each in one.get("options") or ())]
        labels += [text["text"] for text in texts if text]
    told = " · ".join(f"[{label}]" for label in labels) or "[a day and a clock to pick]"
    return {"type": "section", "text": {"type": "plain_text", "text": told[:3000], "emoji": False}}
