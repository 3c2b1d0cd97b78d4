"""A process may be killed at any moment: its people have every reply and every nudge, and once."""

import asyncio
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from adapters.labels import VEIL
from tests.gated import until
from tests.slack import mortal
from tests.slack.trying import ACME, LEASE, TO_BE_ASKED_TOMORROW, Scene, said, shown, trying

ROOT = Path(__file__).parents[2]


class Nursery:
    """Bears processes that die, one after another."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", mortal.__name__]
        self._process = Popen(command, cwd=ROOT, stdin=PIPE, stdout=PIPE, text=True)
        assert self._process.stdin and self._process.stdout
        self._in, self._out = self._process.stdin, self._process.stdout

    def close(self) -> None:
        self._in.close()
        self._process.wait(20)
        self._out.close()

    def bear(self, scene: Scene, folder: Path, moment: str) -> None:
        """Begin a process that runs the bot until a moment."""
        now = scene.clock.at.isoformat()
        print(scene.slack.api_url, folder, now, moment, file=self._in, flush=True)

    async def dead(self) -> None:
        """Wait until it has killed itself."""
        assert int(await asyncio.to_thread(self._out.readline)) == -signal.SIGKILL


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    bearing = Nursery()
    yield bearing
    bearing.close()


async def again(scene: Scene, folder: Path) -> None:
    """Begin the bot anew when the lease of the dead process is over, and let it catch up."""
    scene.clock.turn(seconds=LEASE)
    await scene.slack.settle()
    scene.begin(folder)
    await scene.bot.__aenter__()
    await scene.bot.platform._missed.settle()
    for _ in range(2):
        await scene.after_the_lease()


async def killed_while_answering(nursery: Nursery, folder: Path, moment: str) -> list[str]:
    """Give what was said in answer to a word, of which a process died."""
    async with trying(folder, "sockets") as scene:
        await scene.say(ACME)
        await scene.bot.__aexit__(None, None, None)
        nursery.bear(scene, folder, moment)
        await until(lambda: scene.slack.sockets.open, 20)
        before = len(said(scene.ann))
        await scene.ann.say("angry", wait=False)
        await nursery.dead()
        await again(scene, folder)
        new = said(scene.ann)[before:]
        await scene.say("not today")
        assert "Shall I ask again tomorrow" in said(scene.ann)[-1]
        return new


async def killed_while_nudging(nursery: Nursery, folder: Path, moment: str) -> list[str]:
    """Give what can be read of a nudge of which a process died."""
    async with trying(folder, "sockets") as scene:
        await scene.say(*TO_BE_ASKED_TOMORROW)
        before = len(scene.ann.dm)
        scene.clock.turn(days=1)
        await scene.bot.__aexit__(None, None, None)
        nursery.bear(scene, folder, moment)
        await nursery.dead()
        await again(scene, folder)
        assert all(one["text"] == VEIL for one in scene.ann.dm[before:])
        return [shown(one) for one in scene.ann.dm[before:]]


@pytest.mark.parametrize("moment", ["heard", "committed", "posted", "paid"])
def test_killed_while_it_answers_it_has_answered_once_after_the_next_start(
    tmp_path: Path, nursery: Nursery, moment: str
) -> None:
    (new,) = asyncio.run(killed_while_answering(nursery, tmp_path, moment))
    assert "Anger makes sense" in new


@pytest.mark.parametrize("moment", ["heard", "committed", "posted", "opened", "paid"])
def test_killed_while_it_nudges_it_has_nudged_once_after_the_next_start(
    tmp_path: Path, nursery: Nursery, moment: str
) -> None:
    (nudge,) = asyncio.run(killed_while_nudging(nursery, tmp_path, moment))
    assert "Good morning" in nudge
