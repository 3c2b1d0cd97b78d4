"""Processes that serve different platforms share one notebook."""

import asyncio
from datetime import timedelta
from pathlib import Path

from bot.host import Host
from bot.page import Address
from tests.bot.paper import NOON, Broken, Paper, notebook_in, said


def test_what_is_due_on_another_platform_is_left_to_the_process_that_serves_it(
    tmp_path: Path,
) -> None:
    async def script() -> None:
        notebook, paper, stone = notebook_in(tmp_path), Paper(), Paper()
        killed = Host(notebook, {"stone": Broken()}, lambda: NOON)
        for place in range(3):
            await killed.hear(Address("stone", f"bo{place}"), said("Acme said no", f"{place}"))
        await killed.settle()

        other = Host(notebook, {"paper": paper}, lambda: NOON + timedelta(minutes=2))
        own = Host(notebook, {"stone": stone}, lambda: NOON + timedelta(minutes=2))
        for host in (other, own):
            await host.sweep()
            await host.settle()
        assert (len(paper.shows), len(stone.shows)) == (0, 3)
        notebook.close()

    asyncio.run(script())
