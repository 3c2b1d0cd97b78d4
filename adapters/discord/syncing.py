"""Writes the commands to Discord, where they are others than those that were written last."""

import logging

import discord
from discord import Client
from discord.app_commands import CommandTree

from adapters.discord.commands import fingerprint, translated
from adapters.discord.names import Names
from adapters.discord.receiving import PLATFORM
from bot.community import Community
from bot.host import Host
from bot.ports import NotSaved

log = logging.getLogger("debrief")

WRITTEN = "commands"
"""Names, in what is kept about the app itself, the fingerprint of its commands."""


async def sync(client: Client, tree: CommandTree, host: Host) -> None:
    """Write the commands if they changed, or are not there; a failure keeps nobody waiting."""
    try:
        print_now = fingerprint(await translated(tree))
        place = (PLATFORM, str(client.application_id))
        kept = await host.community(place) or Community(*place)
        there = {one.name for one in await tree.fetch_commands()}
        ours = {one.name for one in tree.get_commands()}
        if kept.secrets.get(WRITTEN) == print_now and there == ours:
            return
        await tree.set_translator(Names())
        await tree.sync()
        await host.keep_community(kept.but(secrets={**kept.secrets, WRITTEN: print_now}))
    except (discord.DiscordException, NotSaved, OSError) as failure:
        log.error("commands not written: %s", type(failure).__name__)
