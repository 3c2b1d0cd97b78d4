"""A server that is there and does not answer is hung up on, and asked anew."""

import asyncio
import os
import signal
from contextlib import closing

import pytest

import bot.host
from bot.host import Host
from storage.opening import open_notebook
from tests.bot.paper import ANN, NOON, Paper, said
from tests.storage.shelf import KEY, sql_in

MINE = (
    "SELECT pid FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


def test_what_is_said_while_the_server_stands_still_is_heard(
    postgresql: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.host, "PATIENCE", 0.3)
    paper = Paper()

    async def talk(host: Host) -> int:
        await host.hear(ANN, said("Zyxcorp turned me down after the interview", "one"))
        await host.settle()
        [(still,)] = sql_in(postgresql, MINE)
        os.kill(still, signal.SIGSTOP)
        try:
            await host.hear(ANN, said("sad", "two"))
            await host.settle()
        finally:
            os.kill(still, signal.SIGCONT)
        await host.close()
        return len(paper.shows)

    with closing(open_notebook(postgresql, lambda new: KEY)) as notebook:
        shows = asyncio.run(talk(Host(notebook, {"paper": paper}, lambda: NOON)))

    assert shows == 2
    assert "It is okay to be sad" in paper.told[1]
