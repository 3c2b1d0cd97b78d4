"""Buttons, lists and windows: each answered at once, each worth what it says and no more."""

import asyncio
import contextlib
from collections.abc import Mapping
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck

from adapters import ids
from adapters.deeds import (
    Entered,
    blank_faults,
    danger_in,
    deed_of_button,
    deeds_of_window,
    later_fault,
    settings_faults,
)
from adapters.ids import Id, read_id
from adapters.labels import Say
from adapters.pages import letter_of
from adapters.slack import windows
from adapters.slack.chosen import after_choice
from adapters.slack.hearing import from_action
from adapters.slack.home_tab import HomeTab
from adapters.slack.managing import Managing
from adapters.slack.posting import Refused
from adapters.slack.receiving import Receiving
from adapters.slack.workspaces import PLATFORM
from bot.heard import Heard
from bot.home import Home
from bot.page import Address
from bot.ports import NotSaved, Unreachable, Untried

Payload = Mapping[str, Any]
OLD = "I don't know that button any more. “help” says what works."
UNPICKED = "Pick a day first, and press the button then. Words do as well, like “friday 15:00”."
UNOPENED = "That window would not open. Please press once more, or write it here."
LOOKING_UP = 0.5
"""Seconds that a window may wait for the page it is about."""
TITLES = {
    ids.EDIT: "Your letter",
    ids.LATER: "Later",
    ids.SETTING: "Your settings",
    ids.MANAGE: "Community settings",
    ids.REHEARSE: "What members see",
}
"""Windows that open before what belongs in them is known: a trigger does not wait."""


class Pressing:
    """Takes in presses and windows."""

    def __init__(self, receiving: Receiving, home: HomeTab, managing: Managing) -> None:
        """Take what commits, the Home tab, and what managers see."""
        self._receiving = receiving
        self._home = home
        self._managing = managing

    async def take(self, body: Payload, ack: AsyncAck) -> None:
        """Take a press: open a window, or commit what was chosen."""
        say_to = self._receiving.say_to
        person, action = actor(body), (body.get("actions") or [{}])[0]
        id = read_id(str(action.get("action_id") or ""))
        if id.does in (ids.TICK, ids.PICK):
            await ack()
        elif id.does == ids.WRITE:
            await self._open(person, body, windows.writing(id, await say_to(person)))
            await ack()
        elif id.does in TITLES:
            say = await say_to(person)
            loading = windows.loading(say(TITLES[id.does]), say)
            opened = await self._open(person, body, loading)
            await ack()
            if opened:
                self._receiving.later(self._fill(person, id, str(opened["id"]), body))
        else:
            await self._commit(person, id, body, action, ack)

    async def _commit(
        self, person: Address, id: Id, body: Payload, action: Payload, ack: AsyncAck
    ) -> None:
        state = body.get("state") or {}
        deed = deed_of_button(id) or from_action(id, action, state)
        if deed is None:
            await ack()
            unpicked = id.does in (ids.PICKED, ids.SELECT)
            self._receiving.later(self._receiving.tell(person, UNPICKED if unpicked else OLD))
            return
        container = body.get("container") or {}
        channel = str(container.get("channel_id") or "")
        private = channel.startswith("D") and not container.get("is_ephemeral")
        event = f"{action.get('action_ts')}.{id}"
        now = self._receiving.clocks.now()
        heard = Heard(event, now, deed)

        async def after() -> None:
            if container.get("type") == "view":
                await self._home.draw(person)
            elif private:
                await self._show_choice(person, channel, body, action)

        await self._receiving.click(person, (heard,), ack, after)

    async def _show_choice(
        self, person: Address, channel: str, body: Payload, action: Payload
    ) -> None:
        """Let the message of a button say what was chosen; its buttons go on working."""
        say = await self._receiving.say_to(person)
        changed = after_choice(body.get("message") or {}, action, body.get("state"), say)
        if changed:
            ts = str((body.get("container") or {}).get("message_ts"))
            with contextlib.suppress(Refused, Unreachable, Untried):
                await self._receiving.poster.call(
                    person.community, "chat.update", channel=channel, ts=ts, **changed
                )

    async def _open(self, person: Address, body: Payload, view: Any) -> Payload | None:
        """Open a window; where that comes too late, say how to go on without."""
        try:
            opened = await self._receiving.poster.call(
                person.community,
                "views.push" if _in_a_window(body) else "views.open",
                trigger_id=str(body.get("trigger_id") or ""),
                view=view,
            )
        except (Refused, Unreachable, Untried, OSError, TimeoutError):
            self._receiving.later(self._receiving.tell(person, UNOPENED))
            return None
        found: Payload = opened.get("view") or {}
        return found if found.get("id") else None

    async def _fill(self, person: Address, id: Id, view_id: str, body: Payload) -> None:
        """Put into an open window what belongs there, now that it is known."""
        try:
            view = await self._window(person, id, body)
        except NotSaved:
            view = windows.not_now(await self._receiving.say_to(person))
        with contextlib.suppress(Refused, Unreachable):
            await self._receiving.poster.call(
                person.community, "views.update", view_id=view_id, view=view
            )

    async def _window(self, person: Address, id: Id, body: Payload) -> Any:
        if id.does in (ids.MANAGE, ids.REHEARSE):
            values = ((body.get("view") or {}).get("state") or {}).get("values") or {}
            return await self._managing.window(person, id, values)
        say = await self._receiving.say_to(person)
        if id.does == ids.EDIT:
            draft = await letter_of(self._receiving.host, person, id.talk, id.key)
            return windows.letter(draft, say) if draft else windows.gone(say)
        home = await self._home.home(person)
        if home and id.does == ids.SETTING:
            return windows.settings(home)
        coming = home.coming if home else ()
        found = [one for one in coming if (one.talk, one.key) == (id.talk, id.key)]
        return windows.later(id, found[0].what, say) if found else windows.gone(say)

    async def submit(self, body: Payload, ack: AsyncAck) -> None:
        """Take what was written in a window; what does not fit is said beside its field."""
        person, view = actor(body), body.get("view") or {}
        id = read_id(str(view.get("callback_id") or ""))
        values = (view.get("state") or {}).get("values") or {}
        if id.does == ids.MANAGE:
            await self._managing.submit(person, values, ack)
            return
        home, entered = None, windows.entered(values)
        say = await self._receiving.say_to(person)
        if id.does in (ids.LATER, ids.SETTING):
            home = await self._home_soon(person)
            if home is None:
                await ack(response_action="update", view=windows.not_now(say))
                return
        deeds = danger_in(id, entered)
        if not deeds and (faults := self._faults(id, entered, home, say)):
            await ack(response_action="errors", errors=faults)
            return
        deeds = deeds or deeds_of_window(id, entered, home)
        if not deeds:
            await ack()
            return
        now, event = self._receiving.clocks.now(), f"{view.get('id')}.{view.get('hash')}"
        heard = tuple(Heard(f"{event}.{place}", now, deed) for place, deed in enumerate(deeds))

        async def after() -> None:
            if id.does in (ids.LATER, ids.SETTING):
                await self._home.draw(person)

        await self._receiving.click(person, heard, ack, after)

    def _faults(self, id: Id, entered: Entered, home: Home | None, say: Say) -> dict[str, str]:
        """Say beside each field of a window what does not fit there."""
        if id.does == ids.SETTING:
            return settings_faults(entered, say)
        if home and id.does == ids.LATER:
            return later_fault(entered, home, self._receiving.clocks.now(), say)
        return blank_faults(id, entered, say)

    async def _home_soon(self, person: Address) -> Home | None:
        """Give a person's page in words, if the database is quick enough for a window."""
        try:
            async with asyncio.timeout(LOOKING_UP):
                return await self._home.home(person)
        except TimeoutError:
            return None


def _in_a_window(body: Payload) -> bool:
    """Say whether something was pressed in a window, on which another is laid then."""
    return (body.get("view") or {}).get("type") == "modal"


def actor(body: Payload) -> Address:
    """Give who acts, as Slack says; nothing else in a press says who somebody is."""
    user = body.get("user") or {}
    team = body.get("team") or {}
    workspace = str(team.get("id") or user.get("team_id") or "")
    return Address(PLATFORM, str(user.get("id") or ""), workspace)
