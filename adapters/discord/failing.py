"""What failed while it was taken in: said by its kind in the log, and to whoever did it."""

import logging

from discord import Interaction, InteractionType, ui
from discord.app_commands import CommandNotFound

from adapters.discord.layout import Layout
from adapters.discord.receiving import Receiving, actor, say_privately, unanswerable
from bot.ports import BROKEN

log = logging.getLogger("debrief")

OLD_COMMAND = "I don't know that command any more. `/debrief help` says what works."


async def answer_failure(
    receiving: Receiving, interaction: Interaction, failure: BaseException
) -> None:
    """Leave nobody without an answer; commands of another version are no fault."""
    old = isinstance(failure, CommandNotFound)
    level = logging.INFO if old else logging.ERROR
    log.log(level, "discord interaction failed: %s", type(failure).__name__)
    if interaction.type is InteractionType.autocomplete:
        return
    say = await receiving.say_to(actor(interaction))
    layout = Layout([ui.TextDisplay(say(OLD_COMMAND if old else BROKEN))])
    if not interaction.response.is_done():
        await say_privately(interaction, layout)
        return
    with unanswerable():
        await interaction.followup.send(view=layout, ephemeral=True)
