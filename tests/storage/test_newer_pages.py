"""On a database shared by several releases, an older one leaves a newer page alone."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.heard import Heard, Said
from bot.host import Host
from bot.page import RELEASE, Address
from bot.ports import Found, Posted
from bot.reply import Reply
from storage.notebook import SqlNotebook
from tests.storage.shelf import MONDAY, address_of, keep, kept, page_of


class Paper:
    """A channel that writes down what it shows."""

    def __init__(self) -> None:
        self.replies: list[Reply] = []

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        self.replies.append(reply)
        return Posted(MONDAY)

    async def shown(self, person: Address, tokens: Sequence[str]) -> Sequence[Found]:
        return ()

    async def forget(self, person: Address) -> None:
        return None


def test_a_page_of_a_newer_release_is_neither_turned_nor_saved(notebook: SqlNotebook) -> None:
    keep(notebook, page_of("ada", wake_at=MONDAY, release=RELEASE + 1))
    keep(notebook, page_of("bob", wake_at=MONDAY))
    paper = Paper()

    async def talk() -> None:
        host = Host(notebook, {"slack": paper}, lambda: MONDAY + timedelta(hours=1))
        heard = [Heard(name, MONDAY, Said("rejected by Acme")) for name in ("ada", "bob")]
        await asyncio.gather(
            *(host.hear(address_of(one.event), one) for one in heard), return_exceptions=True
        )
        await host.sweep()
        await host.settle()
        after.append(kept(notebook, "ada"))
        after.append(kept(notebook, "bob"))
        await host.close()

    after: list[object] = []
    asyncio.run(talk())

    ada, bob = after
    assert ada == replace(page_of("ada", wake_at=MONDAY), release=RELEASE + 1, version=1)
    assert bob != replace(page_of("bob"), version=1)
    assert len(paper.replies) >= 1
