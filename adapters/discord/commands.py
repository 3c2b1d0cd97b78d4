"""The slash commands: `/debrief` with what can be asked of the bot, in any language."""

import json
from collections.abc import Awaitable, Callable
from hashlib import sha256
from typing import Any, Protocol

from discord import Client, Intents, Interaction
from discord.app_commands import (
    AppCommandContext,
    AppInstallationType,
    Choice,
    Command,
    CommandTree,
    Group,
    Range,
    autocomplete,
    describe,
)

from adapters.discord.names import Names
from bot.heard import Deed, Opened, Ordered, Pressed, Said

ANYWHERE = AppCommandContext(guild=True, dm_channel=True, private_channel=True)
BOTH = AppInstallationType(guild=True, user=True)
PLAIN = (
    ("help", "What I can do"),
    ("support", "Someone to talk to"),
    ("export", "Everything I keep about you, as files"),
    ("forget", "Delete everything I keep about you"),
    ("privacy", "Who can see what you write"),
    ("settings", "Your time zone, quiet hours and so on"),
    ("language", "The languages I speak"),
)
"""Commands that need no words of their own."""
MOMENTS = ("in an hour", "this evening", "tomorrow 9:00", "monday 9:00", "in a week")
Words = Range[str, 1, 4000]
Which = Range[str, 1, 100]


class Taking(Protocol):
    """What the commands are for, as whoever takes them in sees it."""

    async def deed(self, interaction: Interaction, deed: Deed) -> None:
        """Take something a person does."""

    async def nudge(self, interaction: Interaction, order: str, which: str, until: str) -> None:
        """Take what a person wants to become of something that is coming."""

    async def home(self, interaction: Interaction) -> None:
        """Show a person's own page."""

    async def server(self, interaction: Interaction) -> None:
        """Show a manager what holds for all members."""

    async def coming(self, interaction: Interaction, current: str) -> list[Choice[str]]:
        """Give what is coming, as far as it fits what was typed so far."""


def tree_for(client: Client, taking: Taking) -> CommandTree:
    """Give the commands, each of which is handed on."""
    tree = CommandTree(client)
    group = Group(
        name="debrief",
        description="After a no: tell me what happened",
        allowed_contexts=ANYWHERE,
        allowed_installs=BOTH,
    )
    group.add_command(_start(taking))
    group.add_command(
        Command(
            name="home",
            description="What is open, what is coming, your settings",
            callback=_handed(taking.home),
        )
    )
    for name, description in PLAIN:
        group.add_command(
            Command(name=name, description=description, callback=_pressed(taking, name))
        )
    group.add_command(_pause(taking))
    group.add_command(_nudges(taking))
    group.add_command(
        Command(
            name="server",
            description="For those who look after the server: what holds for all",
            callback=_handed(taking.server),
        )
    )
    tree.add_command(group)
    return tree


def _handed(take: Callable[[Interaction], Awaitable[None]]) -> Any:
    async def handed(interaction: Interaction) -> None:
        await take(interaction)

    return handed


def _pressed(taking: Taking, name: str) -> Any:
    async def pressed(interaction: Interaction) -> None:
        await taking.deed(interaction, Pressed("", "", (name,)))

    return pressed


def _start(taking: Taking) -> "Command[Any, ..., None]":
    @describe(what="What happened, in your own words")
    async def start(interaction: Interaction, what: Words | None = None) -> None:
        await taking.deed(interaction, Said(what) if what and what.strip() else Opened())

    return Command(name="start", description="After a no: tell me what happened", callback=start)


def _pause(taking: Taking) -> "Command[Any, ..., None]":
    @describe(until="Until when, like “monday” or “in two weeks”")
    @autocomplete(until=moments)
    async def pause(interaction: Interaction, until: Which | None = None) -> None:
        deed = Ordered("pause_until", until) if until else Pressed("", "", ("pause",))
        await taking.deed(interaction, deed)

    return Command(name="pause", description="Nothing comes by itself for a while", callback=pause)


def _nudges(taking: Taking) -> Group:
    group = Group(name="nudges", description="What I will come back to")

    @describe(which="Which one", until="Until when, like “monday” or “in two weeks”")
    @autocomplete(which=taking.coming, until=moments)
    async def snooze(interaction: Interaction, which: Which, until: Which) -> None:
        await taking.nudge(interaction, "snooze", which, until)

    @describe(which="Which one")
    @autocomplete(which=taking.coming)
    async def done(interaction: Interaction, which: Which) -> None:
        await taking.nudge(interaction, "done", which, "")

    @describe(which="Which one")
    @autocomplete(which=taking.coming)
    async def stop(interaction: Interaction, which: Which) -> None:
        await taking.nudge(interaction, "stop_nudge", which, "")

    for name, description, callback in (
        ("list", "Show the list", _pressed(taking, "nudges")),
        ("snooze", "Put one off", snooze),
        ("done", "Say that one is done", done),
        ("stop", "Hear no more of one", stop),
    ):
        group.add_command(Command(name=name, description=description, callback=callback))
    return group


async def moments(interaction: Interaction, current: str) -> list[Choice[str]]:
    """Offer moments, with what was typed so far as the first."""
    typed = [current] if current.strip() else []
    found = [one for one in MOMENTS if current.casefold() in one]
    return [Choice(name=one[:100], value=one[:100]) for one in dict.fromkeys([*typed, *found])]


async def translated(tree: CommandTree) -> list[dict[str, Any]]:
    """Give the commands as Discord takes them, in every language."""
    names = Names()
    return [
        await command.get_translated_payload(tree, names)
        for command in tree._get_all_commands(guild=None)
    ]


def fingerprint(commands: list[dict[str, Any]]) -> str:
    """Give what is different as soon as anything in the commands is."""
    return sha256(json.dumps(commands, sort_keys=True).encode()).hexdigest()


def payload() -> list[dict[str, Any]]:
    """Give the commands in English, without a client that runs."""
    client = Client(intents=Intents.none())
    tree = tree_for(client, _Nobody())
    return [command.to_dict(tree) for command in tree.get_commands()]


class _Nobody:
    """Takes nothing in: the commands are only looked at."""

    async def deed(self, interaction: Interaction, deed: Deed) -> None:
        """Do nothing."""

    async def nudge(self, interaction: Interaction, order: str, which: str, until: str) -> None:
        """Do nothing."""

    async def home(self, interaction: Interaction) -> None:
        """Do nothing."""

    async def server(self, interaction: Interaction) -> None:
        """Do nothing."""

    async def coming(self, interaction: Interaction, current: str) -> list[Choice[str]]:
        """Offer nothing."""
        return []
