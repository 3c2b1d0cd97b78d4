"""What goes wrong on command, what was called, and whether all is quiet."""

import asyncio
import re
import time
from dataclasses import dataclass, field
from typing import Any

KIND = re.compile(
    r"ok|drop-before|drop-after|hang|hang-after|slow:[\d.]+|429(-global)?(=[\d.]+)?|429-cloudflare"
    r"|5\d\d(-after)?|[45]\d\d:\d+"
)


def steps(glob: str) -> re.Pattern[str]:
    """A pattern of paths: `*` is one step, `**` any number of them."""
    parts = re.split(r"(\*\*?)", glob)
    return re.compile("".join({"*": "[^/]*", "**": ".*"}.get(one, re.escape(one)) for one in parts))


@dataclass(eq=False)
class Call:
    """One call of the REST API."""

    method: str
    path: str  # from below /api/v10
    json: Any
    query: dict[str, str]
    files: list[Any] = field(default_factory=list)
    status: int = 0  # none where the connection was cut
    answer: Any = None
    trouble: str = ""


class Troubles:
    """Kinds of trouble that meet the next calls, in the order in which they were asked for."""

    def __init__(self) -> None:
        self._coming: list[tuple[str, re.Pattern[str], list[str]]] = []

    def add(self, method: str, glob: str, kinds: tuple[str, ...]) -> None:
        """Let these meet the next calls there; `*` in the path is one step, `**` any many."""
        for kind in kinds:
            assert KIND.fullmatch(kind), kind
        self._coming.append((method, steps(glob), list(kinds)))

    def take(self, method: str, path: str) -> str:
        """What meets this call, or nothing."""
        for wanted, pattern, kinds in self._coming:
            if kinds and wanted in (method, "*") and pattern.fullmatch(path):
                return kinds.pop(0)
        return ""

    def clear(self) -> None:
        """Let nothing go wrong any more."""
        self._coming.clear()


class Quiet:
    """Knows whether something is on its way."""

    def __init__(self) -> None:
        self.in_flight = 0
        self.last = time.monotonic()

    def stir(self) -> None:
        """Something happened just now."""
        self.last = time.monotonic()

    async def settle(self, seconds: float, patience: float) -> None:
        """Wait until nothing is on its way and nothing has happened for so long."""
        async with asyncio.timeout(patience):
            while self.in_flight or (left := self.last + seconds - time.monotonic()) > 0:
                await asyncio.sleep(0.002 if self.in_flight else left)
