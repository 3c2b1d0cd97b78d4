"""Processes of their own that run the bot over the fake, and die at a moment of their choice.

For each line `API GATEWAY FOLDER NOW MOMENT PARTS` on its input it bears one, and writes how that
one ended. NOW is where its clock stands, MOMENT when it kills itself: heard (before the commit),
committed (before anything is posted), posted (before it knows), opened (the words stand instead of
the veil), paid. PARTS are the most that a message of its holds.
"""

import asyncio
import os
import sys
from datetime import datetime
from pathlib import Path

from adapters.discord import client, messages
from adapters.discord.platform import Discord
from adapters.discord.posting import Poster
from adapters.discord_settings import DiscordSettings
from adapters.metrics import Metrics
from adapters.pace import Clocks
from adapters.steady import warm
from bot.batching import Batching
from bot.host import Host
from bot.showing import Showing
from storage.batch import SqlBatch
from tests.discord.fake import Discord as Fake
from tests.discord.running import notebook_in
from tests.slack.mortal import LASTS, _paid, dying


def choose(moment: str) -> None:
    """Prepare to die."""
    match moment:
        case "heard":
            dying(SqlBatch, "flush", lambda batch: bool(batch._changed), after=False)
        case "committed":
            dying(Showing, "line_up", lambda _, person, owed, *__: bool(owed), after=False)
        case "posted":
            dying(Poster, "post", lambda *_: True, after=True)
        case "opened":
            dying(Poster, "edit", lambda *_: True, after=True)
        case "paid":
            dying(Batching, "take", lambda _, taken, *__: _paid(taken), after=True)


async def main(api: str, gateway: str, folder: Path, now: datetime) -> None:
    settings = DiscordSettings(Fake.token, api, gateway)
    client.GUILDS = 0.05
    platform = Discord(settings, Metrics(), Clocks(lambda: now), 0.0)
    host = Host(notebook_in(folder), {"discord": platform.channel}, lambda: now)
    platform.join(host)
    await platform.start()
    for _ in range(LASTS):
        await host.sweep()
        await asyncio.sleep(0.05)


def bear(api: str, gateway: str, folder: str, now: str, moment: str, parts: str) -> int:
    """Let a process live and die, and give how; what it needs is loaded already."""
    born = os.fork()
    if not born:
        vars(messages)["PARTS_LIMIT"] = int(parts)
        choose(moment)
        asyncio.run(main(api, gateway, Path(folder), datetime.fromisoformat(now)))
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(born, 0)[1])


if __name__ == "__main__":
    warm()
    for line in sys.stdin:
        print(bear(*line.split()), flush=True)
