"""Writes the commands to Discord, where they are others than those that were written last."""

import asyncio
import logging

import discord
from aiohttp import ClientError
from discord import Client
from discord.app_commands import CommandTree

from adapters.discord.commands import fingerprint, translated
from adapters.discord.receiving import PLATFORM
from bot.host import Host
from bot.ports import NotSaved

log = logging.getLogger("debrief")

PATIENCE = 20.0
"""Seconds that a start waits for the commands to be written."""
WRITTEN = "commands"
"""Names, in what is kept about the app itself, the fingerprint of its commands."""


async def sync(client: Client, tree: CommandTree, host: Host) -> None:
    """Write the commands if they changed, or are not there; a failure keeps nobody waiting."""
    try:
        async with asyncio.timeout(PATIENCE):
            await _sync(client, tree, host)
    except (discord.DiscordException, ClientError, NotSaved, OSError, TimeoutError) as failure:
        log.error("commands not written: %s", type(failure).__name__)


async def _sync(client: Client, tree: CommandTree, host: Host) -> None:
    commands = await translated(tree)
    print_now = fingerprint(commands)
    place = (PLATFORM, str(client.application_id))
    kept = await host.community_or_new(place)
    there = {one.name for one in await tree.fetch_commands()}
    ours = {one.name for one in tree.get_commands()}
    if kept.secrets.get(WRITTEN) == print_now and there == ours:
        return
    await client.http.bulk_upsert_global_commands(int(place[1]), commands)  # as `tree.sync` does
    await host.keep_community(kept.but(secrets={**kept.secrets, WRITTEN: print_now}))
