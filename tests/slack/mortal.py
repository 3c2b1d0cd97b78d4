"""Processes of their own that run the bot over the fake, and die at a moment of their choice.

For each line `API FOLDER NOW MOMENT` on its input it bears one, and writes how that one ended. NOW
is where its clock stands, MOMENT when it kills itself: heard (before the commit), committed (before
anything is posted), posted (before it knows), opened (the words stand instead of the veil), paid.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from adapters.metrics import Metrics
from adapters.pace import Clocks
from adapters.settings import SlackSettings
from adapters.slack.platform import Slack
from adapters.slack.posting import Poster
from adapters.steady import warm
from bot.batching import Batching
from bot.heard import Paid
from bot.host import Host
from bot.showing import Showing
from storage.batch import SqlBatch
from tests.slack.running import notebook_in

LASTS = 600
"""Sweeps after which a process that nobody ends ends itself."""


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def dying(owner: type, name: str, when: Callable[..., bool], *, after: bool) -> None:
    """Let a method kill the process, before it does anything or after it has done all."""
    whole = getattr(owner, name)

    def sudden(self: Any, *given: Any, **named: Any) -> Any:
        if not after and when(self, *given):
            die()
        result = whole(self, *given, **named)
        if after and when(self, *given) and not asyncio.iscoroutine(result):
            die()
        return _and_die(result) if after and when(self, *given) else result

    setattr(owner, name, sudden)


async def _and_die(work: Any) -> None:
    await work
    die()


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
            dying(Poster, "call", lambda _, __, method: method == "chat.update", after=True)
        case "paid":
            dying(Batching, "take", lambda _, taken, *__: _paid(taken), after=True)


def _paid(taken: Any) -> bool:
    return any(isinstance(one.news, Paid) for one in taken)


async def main(api: str, folder: Path, now: datetime) -> None:
    settings = SlackSettings(bot_token="xoxb-T1", app_token="xapp-1", api_url=api)
    platform = Slack(settings, Metrics(), Clocks(lambda: now), 0.0)
    host = Host(notebook_in(folder), {"slack": platform.channel}, lambda: now)
    platform.join(host)
    await platform.start()
    for _ in range(LASTS):
        await host.sweep()
        await asyncio.sleep(0.05)


def bear(api: str, folder: str, now: str, moment: str) -> int:
    """Let a process live and die, and give how; what it needs is loaded already."""
    born = os.fork()
    if not born:
        choose(moment)
        asyncio.run(main(api, Path(folder), datetime.fromisoformat(now)))
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(born, 0)[1])


if __name__ == "__main__":
    warm()
    for line in sys.stdin:
        print(bear(*line.split()), flush=True)
