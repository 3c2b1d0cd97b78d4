"""A process may be killed at any moment: its people have every reply and every nudge, and once."""

import asyncio
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from adapters.discord import messages
from adapters.discord.layout import PARTS_LIMIT
from adapters.labels import VEIL
from tests.discord import mortal
from tests.discord.visiting import ACME, TO_BE_ASKED_TOMORROW, Visit, told, visit, words
from tests.gated import until

ROOT = Path(__file__).parents[2]
USUAL = PARTS_LIMIT


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

    def bear(self, visit: Visit, folder: Path, moment: str, parts: int = USUAL) -> None:
        """Begin a process that runs the bot until a moment."""
        now, fake = visit.clock.at.isoformat(), visit.discord
        given = (fake.api_url, fake.gateway_url, folder, now, moment, parts)
        print(*given, file=self._in, flush=True)

    async def dead(self) -> None:
        """Wait until it has killed itself."""
        assert int(await asyncio.to_thread(self._out.readline)) == -signal.SIGKILL


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    bearing = Nursery()
    yield bearing
    bearing.close()


async def again(visit: Visit, minutes: int) -> None:
    """Begin the bot anew when the lease of the dead process is over, and let it catch up."""
    visit.clock.turn(minutes=minutes)
    await visit.discord.settle()
    await visit.start()
    for _ in range(2):
        await visit.after_the_lease()


async def killed_while_answering(
    nursery: Nursery, folder: Path, moment: str, minutes: int, parts: int = USUAL
) -> list[str]:
    """Give what was said in answer to a word, of which a process died."""
    async with visit(folder) as one:
        await one.say(ACME)
        await one.stop()
        one.clock.turn(minutes=1)
        nursery.bear(one, folder, moment, parts)
        await until(lambda: one.discord.connected, 20)
        before = len(one.said)
        await one.ann.say("angry")
        await nursery.dead()
        await again(one, minutes)
        new = [words(said) for said in one.said[before:] if words(said)]
        await one.say("not today")
        assert "Shall I ask again tomorrow" in one.told and one.told.count("Anger makes") == 1
        return new


@pytest.mark.parametrize("minutes", [2, 180])
@pytest.mark.parametrize("moment", ["heard", "committed", "posted", "paid"])
def test_killed_while_it_answers_it_has_answered_once_after_the_next_start(
    tmp_path: Path, nursery: Nursery, moment: str, minutes: int
) -> None:
    (new,) = asyncio.run(killed_while_answering(nursery, tmp_path, moment, minutes))
    assert "Anger makes sense" in new and "How much do you have in you" in new


@pytest.mark.parametrize("minutes", [2, 180])
def test_killed_between_two_messages_of_an_answer_it_goes_on_where_it_was(
    tmp_path: Path, nursery: Nursery, minutes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "PARTS_LIMIT", 1)
    new = asyncio.run(killed_while_answering(nursery, tmp_path, "posted", minutes, 1))
    assert len(new) > 1 and len(set(new)) == len(new)
    assert "Anger makes sense" in new[0] and "How much do you have in you" in new[-1]


@pytest.mark.parametrize("minutes", [2, 180])
@pytest.mark.parametrize("moment", ["heard", "committed", "posted", "opened", "paid"])
def test_killed_while_it_nudges_it_has_nudged_once_after_the_next_start(
    tmp_path: Path, nursery: Nursery, moment: str, minutes: int
) -> None:
    async def script() -> None:
        async with visit(tmp_path) as one:
            await one.say(*TO_BE_ASKED_TOMORROW)
            before, notified = len(one.said), len(one.ann.notifications)
            one.clock.turn(days=1)
            await one.stop()
            nursery.bear(one, tmp_path, moment)
            await nursery.dead()
            await again(one, minutes)
            assert len(one.said) == before + 1 and "Good morning" in told(one.said[before:])
            assert one.ann.notifications[notified:] == [VEIL]

    asyncio.run(script())
