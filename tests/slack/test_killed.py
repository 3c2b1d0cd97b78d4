"""A process may be killed at any moment: its people have every reply and every nudge, and once."""

import asyncio
import signal
import sys
from pathlib import Path

from adapters.slack.messages import VEIL
from tests.slack import mortal
from tests.slack.trying import ACME, LEASE, TO_BE_ASKED_TOMORROW, Scene, said, shown, trying, until

ROOT = Path(__file__).parents[2]


async def born(scene: Scene, folder: Path, moment: str) -> asyncio.subprocess.Process:
    """Begin a process that will die at a moment, and wait until it hears."""
    await scene.bot.__aexit__(None, None, None)
    arguments = (scene.slack.api_url, str(folder), scene.clock.at.isoformat(), moment)
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", mortal.__name__, *arguments, cwd=ROOT
    )


async def dead(process: asyncio.subprocess.Process) -> None:
    async with asyncio.timeout(20):
        assert await process.wait() == -signal.SIGKILL


async def again(scene: Scene, folder: Path) -> None:
    """Begin the bot anew when the lease of the dead process is over, and let it catch up."""
    scene.clock.turn(seconds=LEASE)
    await scene.slack.settle()
    scene.begin(folder)
    await scene.bot.__aenter__()
    caught_up = scene.bot.platform._catching_up
    assert caught_up
    await caught_up
    for _ in range(2):
        await scene.after_the_lease()


async def killed_while_answering(folder: Path, moment: str) -> list[str]:
    """Give what was said in answer to a word, of which a process died."""
    folder.mkdir()
    async with trying(folder, "sockets") as scene:
        await scene.say(ACME)
        process = await born(scene, folder, moment)
        await until(lambda: scene.slack.sockets.open, 20)
        before = len(said(scene.ann))
        await scene.ann.say("angry", wait=False)
        await dead(process)
        await again(scene, folder)
        new = said(scene.ann)[before:]
        await scene.say("not today")
        assert "Shall I ask again tomorrow" in said(scene.ann)[-1]
        return new


async def killed_while_nudging(folder: Path, moment: str) -> list[str]:
    """Give what can be read of a nudge of which a process died."""
    folder.mkdir()
    async with trying(folder, "sockets") as scene:
        await scene.say(*TO_BE_ASKED_TOMORROW)
        before = len(scene.ann.dm)
        scene.clock.turn(days=1)
        process = await born(scene, folder, moment)
        await dead(process)
        await again(scene, folder)
        assert all(one["text"] == VEIL for one in scene.ann.dm[before:])
        return [shown(one) for one in scene.ann.dm[before:]]


def test_killed_while_it_answers_it_has_answered_once_after_the_next_start(tmp_path: Path) -> None:
    moments = ("heard", "committed", "posted", "paid")

    async def all_of_them() -> list[list[str]]:
        return await asyncio.gather(*(killed_while_answering(tmp_path / m, m) for m in moments))

    for moment, new in zip(moments, asyncio.run(all_of_them()), strict=True):
        assert len(new) == 1, moment
        assert "Anger makes sense" in new[0], moment
        assert ("Sorry, I was away" in new[0]) == (moment == "heard"), moment


def test_killed_while_it_nudges_it_has_nudged_once_after_the_next_start(tmp_path: Path) -> None:
    moments = ("heard", "committed", "posted", "opened", "paid")

    async def all_of_them() -> list[list[str]]:
        return await asyncio.gather(*(killed_while_nudging(tmp_path / m, m) for m in moments))

    for moment, nudges in zip(moments, asyncio.run(all_of_them()), strict=True):
        assert len(nudges) == 1, moment
        assert "Good morning" in nudges[0], moment
