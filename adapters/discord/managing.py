"""What the manager of a server sees: what holds for all members, and never who they are."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from discord import Interaction, SelectDefaultValue, SelectDefaultValueType, ui

from adapters.deeds import Entered, words
from adapters.discord.answering import Answer
from adapters.discord.layout import Layout, Part, Window, button, heading, rows, small
from adapters.discord.managers import ROLE as ROLE_KEPT
from adapters.discord.managers import manages, names_role
from adapters.discord.messages import messages
from adapters.discord.questions import BACK, back_to_window, written
from adapters.discord.receiving import PLATFORM, Receiving, actor, say_privately, unanswerable
from adapters.discord.windows import labelled, languages, line
from adapters.discord.words import cut
from adapters.ids import MANAGE, REHEARSE, ROLE, Id
from adapters.labels import VEIL, Say
from bot.community import Community
from bot.home import MANAGES
from bot.managing import LISTS, Field, changed, faults, fields
from bot.newest import keep_newest
from bot.ports import NotSaved
from bot.sampling import sample

NOT_YOURS = (
    "This is only for people who may manage the server, or who have the role that they chose. It "
    "opens in the server itself."
)
LOOKING_UP = 1.2
"""Seconds that a window may wait for what is kept."""
UNFIT = 100
"""Managers of whom it is remembered what they entered where it did not fit."""


class Managing:
    """The private page of a server's manager; who that is, Discord says, each time anew."""

    def __init__(self, receiving: Receiving) -> None:
        """Take where communities are kept."""
        self._receiving = receiving
        self._unfit: dict[tuple[int, int], Entered] = {}

    async def page(self, interaction: Interaction, answer: Answer) -> None:
        """Show what holds for all members, in place of an answer that is still empty."""
        community = await self._community(interaction)
        if manages(interaction, community):
            await answer.change(settings_page(community, names=names_role(interaction)))
        else:
            say = await self._receiving.say_to(actor(interaction))
            await answer.change(Layout([ui.TextDisplay(say(NOT_YOURS))]))

    async def press(
        self, interaction: Interaction, token: str, id: Id, values: Sequence[str]
    ) -> None:
        """Take a press on that page: change it, see what members see, or name a role."""
        try:
            async with asyncio.timeout(LOOKING_UP):
                community = await self._community(interaction)
        except (NotSaved, TimeoutError):
            await self._tell(interaction, "I could not look that up just now. Please press again.")
            return
        if not manages(interaction, community):
            await self._tell(interaction, NOT_YOURS)
        elif id.does == ROLE:
            await self._name_role(interaction, community, values)
        elif id.does == REHEARSE:
            await self._rehearse(interaction, community)
        else:
            before = self._unfit.get(_who(interaction)) if token == BACK else None
            with unanswerable():
                await interaction.response.send_modal(settings(community, before))

    async def submit(self, interaction: Interaction, entered: Entered) -> None:
        """Keep what a manager has set; what does not fit is said, and stays in the window."""
        with unanswerable():
            await interaction.response.defer()
        answer = self._receiving.answer(interaction)
        written_down = {name: words(entered, name) for name in ("country", "language", *LISTS)}
        try:
            community = await self._community(interaction)
            if not manages(interaction, community):
                say = await self._receiving.say_to(actor(interaction))
                await answer.say(say(NOT_YOURS))
                return
            wrong = list(_named(faults(written_down)))
            if not wrong:
                community = changed(community, written_down)
                await self._receiving.host.keep_community(community)
        except NotSaved as failure:
            wrong = [str(failure)]
        if wrong:
            self._unfit[_who(interaction)] = entered
            keep_newest(self._unfit, UNFIT)
            await answer.show(back_to_window(wrong, Id(MANAGE), Say("en")))
        else:
            self._unfit.pop(_who(interaction), None)
            await answer.change(settings_page(community, names=names_role(interaction)))

    async def _name_role(
        self, interaction: Interaction, community: Community, values: Sequence[str]
    ) -> None:
        if not names_role(interaction):
            await self._tell(interaction, NOT_YOURS)
            return
        answer = self._receiving.answer(interaction)
        await self._receiving.acknowledge(interaction)
        secrets = {**community.secrets, ROLE_KEPT: values[0] if values else ""}
        try:
            await self._receiving.host.keep_community(community.but(secrets=secrets))
        except NotSaved as failure:
            await answer.say(str(failure))

    async def _rehearse(self, interaction: Interaction, community: Community) -> None:
        with unanswerable():
            await interaction.response.defer(ephemeral=True, thinking=True)
        answer = self._receiving.answer(interaction, thinking=True)
        for layout in rehearsal(community):
            await answer.show(layout)

    async def _tell(self, interaction: Interaction, notice: str) -> None:
        say = await self._receiving.say_to(actor(interaction))
        await say_privately(interaction, Layout([ui.TextDisplay(say(notice))]))

    async def _community(self, interaction: Interaction) -> Community:
        place = (PLATFORM, str(interaction.guild_id or ""))
        return await self._receiving.host.community_or_new(place)


def _named(wrong: Mapping[str, str]) -> Iterator[str]:
    """Say of what does not fit where it stands."""
    for one in fields(Community("", "")):
        if one.name in wrong:
            yield f"{_title(one)}: {wrong[one.name]}"


def _title(one: Field) -> str:
    return one.label.partition(",")[0]


def _who(interaction: Interaction) -> tuple[int, int]:
    return interaction.user.id, interaction.guild_id or 0


def settings_page(community: Community, *, names: bool) -> Layout:
    """Show what is set, with ways to change it; who may manage the server also names a role."""
    told = [f"**{_title(one)}**\n{_set(one)}" for one in fields(community)]
    ways = [
        button("Change what holds here", written(Id(MANAGE), "")),
        button("See what members see", written(Id(REHEARSE), "")),
    ]
    parts: list[Part] = [*heading("Community settings"), ui.TextDisplay(MANAGES)]
    parts += [ui.TextDisplay(one) for one in told]
    parts += rows(ways)
    if names:
        role = community.secrets.get(ROLE_KEPT, "")
        kept = [SelectDefaultValue(id=int(role), type=SelectDefaultValueType.role)] if role else []
        choice: ui.RoleSelect[Any] = ui.RoleSelect(
            custom_id=written(Id(ROLE), ""),
            placeholder="A role that looks after this too",
            min_values=0,
            default_values=kept,
        )
        parts += [small("Who else may change this, besides those who manage the server:")]
        parts.append(ui.ActionRow(choice))
    return Layout(parts)


def _set(one: Field) -> str:
    return cut(one.start, 800) if one.start else "Nothing yet."


def settings(community: Community, before: Entered | None = None) -> Window:
    """Give everything that a manager can set; `before` is what did not fit."""
    country, *lists = (_written(one, before) for one in fields(community))
    spoken = words(before, "language") if before else community.language
    tongue = labelled("Language", languages(spoken, Say("en")))
    return Window(written(Id(MANAGE), ""), "Community settings", [country, tongue, *lists])


def _written(one: Field, before: Entered | None) -> Part:
    start = words(before, one.name) if before else one.start
    most = 3000 if one.long else 100
    room = line(one.name, start, most=most, long=one.long, needed=False)
    return labelled(one.label, room, one.hint)


def rehearsal(community: Community) -> Iterator[Layout]:
    """Show what members will see, with a made-up member's words; nothing in it can be pressed."""
    for said, reply in sample(community):
        yield Layout([small(f"A member writes: “{said}”")])
        for message in messages(reply):
            yield Layout([_without_use(part) for part in message.parts])
    say = Say(community.language)
    yield Layout(
        [small(f"What comes by itself, days later, shows on a locked screen: “{say(VEIL)}”")]
    )


def _without_use(part: Part) -> Part:
    for one in part.walk_children() if isinstance(part, ui.ActionRow) else ():
        if isinstance(one, ui.Button | ui.Select):
            one.disabled = True
    return part
