"""Lets calls go one after another under a name, with a gap, and rest when they are told to."""

import asyncio

from bot.ports import Untried

REMEMBERED = 10_000
"""Names under which somebody waits, from which on those of the past are dropped."""
Name = tuple[str, str]


class Spacing:
    """Lets calls that bear one name go one after another, with a gap between them."""

    def __init__(self) -> None:
        """Begin with nobody waiting."""
        self._free: dict[Name, float] = {}
        self._rests: dict[Name, float] = {}

    async def turn(self, name: Name, gap: float, end: float) -> None:
        """Wait for one's turn under a name; raises `Untried` where that would be after `end`."""
        loop = asyncio.get_running_loop()
        while True:
            now = loop.time()
            at = max(now, self._free.get(name, now))
            if at > end:
                raise Untried
            if gap:
                self._free[name] = at + gap
            if at > now:
                await asyncio.sleep(at - now)
            if self._rests.get(name, at) <= at:
                break  # else a rest began meanwhile, and one lines up anew
        for known in (self._free, self._rests):
            if len(known) > REMEMBERED:
                for over in [one for one, free in known.items() if free <= now]:
                    del known[over]

    def rest(self, name: Name, seconds: float) -> None:
        """Let nothing of this name go for a while, nor what waits already."""
        free = asyncio.get_running_loop().time() + seconds
        self._rests[name] = max(self._rests.get(name, free), free)
        self._free[name] = max(self._free.get(name, free), free)
