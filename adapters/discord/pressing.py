"""Buttons, lists and windows: each answered at once, each worth what it says and no more."""

import asyncio
from collections.abc import Sequence
from datetime import date
from typing import Any

from discord import Interaction, ui

from adapters import ids
from adapters.deeds import (
    Entered,
    blank_faults,
    danger_in,
    deed_of_button,
    deeds_of_window,
    later_fault,
    settings_faults,
    words,
)
from adapters.discord import windows
from adapters.discord.chosen import after_choice
from adapters.discord.hearing import entered_in, from_list
from adapters.discord.homes import Homes
from adapters.discord.layout import Layout, Window
from adapters.discord.managing import Managing
from adapters.discord.questions import BACK, WORDS, back_to_window, token_and_id
from adapters.discord.receiving import Receiving, actor, say_privately, unanswerable
from adapters.ids import Id
from adapters.labels import Say
from adapters.pages import letter_of
from bot.heard import Deed, Pressed, Said
from bot.home import Home, coming_name
from bot.newest import keep_newest
from bot.page import Address
from bot.ports import NotSaved

OLD = "I don't know that button any more. `/debrief help` says what works."
GONE = "That belongs to something that is over, or too long for a window."
NOT_NOW = "I could not look that up just now. Please press once more."
NOT_TAKEN = "I could not look that up just now. What you wrote is still in the window."
LOOKING_UP = 1.2
"""Seconds that a window may wait for the page it is about."""
UNFIT = 1_000
"""Windows of which it is remembered what was entered where it did not fit, or was not kept."""
WINDOWS = frozenset({ids.WRITE, ids.PICK, ids.EDIT, ids.LATER, ids.SETTING})
MANAGING = frozenset({ids.MANAGE, ids.REHEARSE, ids.ROLE})


class Pressing:
    """Takes in presses and windows."""

    def __init__(self, receiving: Receiving, homes: Homes, managing: Managing) -> None:
        """Take what commits, who draws people's own pages, and what managers see."""
        self._receiving = receiving
        self._homes = homes
        self._managing = managing
        self._unfit: dict[tuple[Address, Id], Entered] = {}

    def forget(self, person: Address) -> None:
        """Drop what a person entered."""
        for one in [one for one in self._unfit if one[0] == person]:
            del self._unfit[one]

    async def press(self, interaction: Interaction) -> None:
        """Take a press: open a window, or commit what was chosen."""
        data: Any = interaction.data
        token, id = token_and_id(str(data.get("custom_id") or ""))
        values: Sequence[str] = data.get("values") or ()
        if id.does in MANAGING:
            await self._managing.press(interaction, token, id, values)
        elif id.does in WINDOWS:
            await self._open(interaction, token, id, values)
        else:
            await self._commit(interaction, token, id, values)

    async def _commit(
        self, interaction: Interaction, token: str, id: Id, values: Sequence[str]
    ) -> None:
        answer = self._receiving.answer(interaction)
        say = await self._receiving.say_to(actor(interaction))
        deed = deed_of_button(id) or from_list(id, values)
        if deed is None:
            await self._receiving.acknowledge(interaction)
            await answer.say(say(OLD))
            return

        def shown() -> Layout | None:
            message, data = interaction.message, interaction.data
            if not token or message is None or data is None:
                return None
            parts = ui.LayoutView.from_message(message, timeout=None).children
            return after_choice(parts, str(data.get("custom_id")), values, say)

        async def after() -> None:
            if not token:  # a button of their own page
                await self._homes.redraw(interaction, answer)

        await self._receiving.click(interaction, answer, (deed,), shown, after)

    async def _open(
        self, interaction: Interaction, token: str, id: Id, values: Sequence[str]
    ) -> None:
        """Open a window; what belongs in it is looked up first, for it can't be changed then."""
        found: Window | str
        person = actor(interaction)
        say = await self._receiving.say_to(person)
        try:
            async with asyncio.timeout(LOOKING_UP):
                found = await self._window(person, token, id, values, say)
        except (NotSaved, TimeoutError):
            found = say(NOT_NOW)
        if isinstance(found, str):
            await say_privately(interaction, Layout([ui.TextDisplay(found)]))
            return
        with unanswerable():
            await interaction.response.send_modal(found)

    async def _window(
        self, person: Address, token: str, id: Id, values: Sequence[str], say: Say
    ) -> Window | str:
        before = self._unfit.get((person, id)) if token == BACK or id.does == ids.WRITE else None
        if id.does == ids.WRITE:
            return windows.writing(id, token, say, before)
        if id.does == ids.EDIT:
            draft = await letter_of(self._receiving.host, person, id.talk, id.key)
            return (windows.letter(draft, say, before) if draft else None) or say(GONE)
        home = await self._homes.home(person)
        if id.does == ids.PICK:
            return windows.day(id, token, self._today(home), say, before)
        if home is None:
            return say(GONE)
        if id.does == ids.SETTING:
            return windows.settings(home, before)
        chosen = values[0] if values else coming_name(id.talk, id.key)
        coming = [one for one in home.coming if one.name == chosen]
        if not coming:
            return say(GONE)
        return windows.coming(coming[0], self._today(home), say, before)

    def _today(self, home: Home | None) -> date:
        now = self._receiving.clocks.now()
        return (now.astimezone(home.settings.place) if home else now).date()

    async def submit(self, interaction: Interaction) -> None:
        """Take what was written in a window; what does not fit is said, and nothing is lost."""
        data: Any = interaction.data
        token, id = token_and_id(str(data.get("custom_id") or ""))
        entered: Entered = entered_in(data)
        if id.does == ids.MANAGE:
            await self._managing.submit(interaction, entered)
            return
        person, home = actor(interaction), None
        say = await self._receiving.say_to(person)
        if id.does in (ids.LATER, ids.SETTING, ids.PICK):
            try:
                async with asyncio.timeout(LOOKING_UP):
                    home = await self._homes.home(person)
            except (NotSaved, TimeoutError):
                await self._refuse(interaction, token, id, entered, [say(NOT_TAKEN)], say)
                return
        if home is None and id.does in (ids.LATER, ids.SETTING):
            await say_privately(interaction, Layout([ui.TextDisplay(say(GONE))]))
            return
        deeds = danger_in(id, entered)
        asked, faults = self._read(id, entered, home, say)
        if faults and not deeds:
            await self._refuse(interaction, token, id, entered, list(faults.values()), say)
            return
        deeds = deeds or _deeds(id, token, asked, home)
        answer = self._receiving.answer(interaction)

        async def after() -> None:
            self._unfit.pop((person, id), None)
            if id.does in (ids.LATER, ids.SETTING):
                await self._homes.redraw(interaction, answer)

        def refused(why: str) -> Layout:
            return self._back(person, token, id, entered, [why], say)

        await self._receiving.click(interaction, answer, deeds, after=after, refused=refused)

    def _read(
        self, id: Id, entered: Entered, home: Home | None, say: Say
    ) -> tuple[Entered, dict[str, str]]:
        """Give what was entered in the way that it is kept, and what of it does not fit."""
        if id.does == ids.SETTING:
            entered, wrong = windows.in_hours(entered, say)
            return entered, {**settings_faults(entered, say), **wrong}
        later = id.does == ids.LATER and words(entered, "deed") == "LATER"
        if later or id.does == ids.PICK:
            place = home.settings.place if home else None
            entered, wrong = windows.in_clock(entered, place, say)
            if later and not wrong and not words(entered, "clock"):
                entered = {**entered, "clock": "09:00"}
            clocked = home and not wrong and words(entered, "clock")
            now = self._receiving.clocks.now()
            return entered, later_fault(entered, home, now, say) if home and clocked else wrong
        return entered, blank_faults(id, entered, say)

    async def _refuse(
        self,
        interaction: Interaction,
        token: str,
        id: Id,
        entered: Entered,
        why: Sequence[str],
        say: Say,
    ) -> None:
        back = self._back(actor(interaction), token, id, entered, why, say)
        await say_privately(interaction, back)

    def _back(
        self,
        person: Address,
        token: str,
        id: Id,
        entered: Entered,
        why: Sequence[str],
        say: Say,
    ) -> Layout:
        """Say what does not fit, with a way back to the window as it was filled in."""
        self._unfit[person, id] = entered
        keep_newest(self._unfit, UNFIT)
        return back_to_window(why, id, say, token if id.does == ids.WRITE else BACK)


def _deeds(id: Id, token: str, entered: Entered, home: Home | None) -> tuple[Deed, ...]:
    """Give what a window wants done, in its order."""
    if id.does == ids.WRITE and id.name == WORDS:
        return (Said(words(entered, "notes"), token),)
    if id.does == ids.PICK:
        return (Pressed(id.talk, id.key, (windows.picked(entered),)),)
    if id.does == ids.LATER and words(entered, "deed") != "LATER":
        does = ids.DONE if words(entered, "deed") == "DONE" else ids.STOP
        deed = deed_of_button(Id(does, id.talk, id.key))
        return (deed,) if deed else ()
    return deeds_of_window(id, entered, home)
