"""A notebook that is slow, full or broken when a test wants it to be; and waiting for something."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from bot.ports import Batch, Notebook, NotSaved


class Gated:
    """A real notebook whose commits wait at a gate, or are refused."""

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook
        self.gate = threading.Event()
        self.gate.set()
        self.waiting = threading.Event()
        self.refuses = ""

    def __getattr__(self, name: str) -> Any:
        return getattr(self._notebook, name)

    @contextmanager
    def batch(self) -> Iterator[Batch]:
        with self._notebook.batch() as batch:
            yield batch
            self.waiting.set()
            self.gate.wait(20)
            if self.refuses:
                raise NotSaved(self.refuses)


async def until(true: Any, seconds: float = 8.0) -> None:
    """Wait for something to become true."""
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.005)
