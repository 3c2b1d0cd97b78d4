"""What the manager of a community sees: what holds for all members, and never who they are."""

import asyncio
from collections.abc import Mapping
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck

from adapters.deeds import words
from adapters.ids import MANAGE, REHEARSE, Id
from adapters.labels import VEIL, Say
from adapters.slack.blocks import Block, actions, button, field, lines_field, option, section
from adapters.slack.home_tab import HomeTab
from adapters.slack.messages import messages
from adapters.slack.receiving import Receiving
from adapters.slack.windows import Values, entered, window
from adapters.slack.workspaces import PLATFORM
from bot.community import Community
from bot.languages import LANGUAGES
from bot.managing import LISTS, Entered, Field, changed, faults, fields
from bot.page import Address
from bot.ports import NotSaved
from bot.sampling import sample

NOT_YOURS = "This is for the admins and owners of the workspace, and for who installed the app."
TOO_SLOW = "That took too long, and may not be kept. Please press Keep once more."
KEEPING = 2.0
"""Seconds for which a window may wait until it is kept."""
WINDOW_BLOCKS = 100


class Managing:
    """The windows of a community's manager; who that is, Slack says, each time anew."""

    def __init__(self, receiving: Receiving, home: HomeTab) -> None:
        """Take where communities are kept, and who knows who manages."""
        self._receiving = receiving
        self._home = home

    async def window(self, person: Address, id: Id, values: Values) -> Block:
        """Give the community's settings, or the rehearsal of what members will see.

        What stands in the settings is rehearsed as it is, kept or not.
        """
        if not await self._home.manages(person):
            say = await self._receiving.say_to(person)
            told = section(say(NOT_YOURS))
            return window(Id("loading"), say("Community settings"), told, say)
        community = await self._community(person)
        if id.does != REHEARSE:
            return settings(community)
        written = _entered(values)
        fits = values and not faults(written)
        return rehearsal(changed(community, written) if fits else community)

    async def submit(self, person: Address, values: Values, ack: AsyncAck) -> None:
        """Keep what a manager has set; what does not fit is said beside its field."""
        found: Mapping[str, str] = faults(written := _entered(values))
        try:
            async with asyncio.timeout(KEEPING):
                found = found or await self._kept(person, written)
        except TimeoutError:
            found = {"country": TOO_SLOW}
        await (ack(response_action="errors", errors=dict(found)) if found else ack())

    async def _kept(self, person: Address, written: Entered) -> Mapping[str, str]:
        """Keep what was entered; say beside a field where that may not be, or could not."""
        if not await self._home.manages(person, anew=True):
            return {"country": NOT_YOURS}
        try:
            community = changed(await self._community(person), written)
            await self._receiving.host.keep_community(community)
        except NotSaved as failure:
            return {"country": str(failure)}
        return {}

    async def _community(self, person: Address) -> Community:
        place = (PLATFORM, person.community)
        return await self._receiving.host.community_or_new(place)


def settings(community: Community) -> Block:
    """Give everything that a manager can set."""
    languages = [option(name, code) for code, name in LANGUAGES.items()]
    spoken = [one for one in languages if one["value"] == community.language] or languages
    tongue = {"type": "static_select", "options": languages, "initial_option": spoken[0]}
    country, *lists = (_written(one) for one in fields(community))
    blocks = [
        *section("This holds for every member. You see nobody's words, nor who uses me."),
        *actions([button("See what members see", Id(REHEARSE))]),
        country,
        field("Language", "language", tongue),
        *lists,
    ]
    return window(Id(MANAGE), "Community settings", blocks, Say("en"), send="Keep")


def _written(one: Field) -> Block:
    most = 3000 if one.long else 100
    element = lines_field(one.start, long=one.long, most=most)
    return field(one.label, one.name, element, optional=True, hint=one.hint)


def _entered(values: Values) -> dict[str, str]:
    found = entered(values)
    return {name: words(found, name) for name in ("country", "language", *LISTS)}


def rehearsal(community: Community) -> Block:
    """Show what members will see, with a made-up member's words."""
    blocks: list[Block] = []
    for said, reply in sample(community):
        blocks += section(f"A member writes: “{said}”")
        for message in messages(reply):
            blocks += [_without_use(block) for block in message.blocks]
        blocks.append({"type": "divider"})
    say = Say(community.language)
    blocks += section(f"What comes by itself, days later, shows on a locked screen: “{say(VEIL)}”")
    return window(Id("loading"), "What members see", blocks[:WINDOW_BLOCKS], Say("en"))


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
