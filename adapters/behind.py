"""What is done behind an acknowledgement, so that no platform waits for it."""

import asyncio
import logging
from collections.abc import Coroutine, Iterable
from typing import Any

from bot.heard import Heard
from bot.host import Host
from bot.page import Address

log = logging.getLogger("debrief")


class Behind:
    """Work that goes on behind an acknowledgement, and can be waited for."""

    def __init__(self) -> None:
        """Begin with nothing to do."""
        self._tasks: set[asyncio.Task[None]] = set()

    def later(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something; what fails is logged by its kind alone."""
        task = asyncio.create_task(_logged(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def settle(self) -> None:
        """Wait until nothing is being done any more."""
        while self._tasks:
            await asyncio.wait(self._tasks)


async def hear_all(host: Host, person: Address, heard: Iterable[Heard]) -> None:
    """Hear several things at once; raises what one of them raised, once all are through."""
    hearing = (host.hear(person, one) for one in heard)
    for failure in await asyncio.gather(*hearing, return_exceptions=True):
        if isinstance(failure, BaseException):
            raise failure


async def _logged(work: Coroutine[Any, Any, None]) -> None:
    try:
        await work
    except Exception as failure:
        log.error("behind an acknowledgement: %s", type(failure).__name__)
