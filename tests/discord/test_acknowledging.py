"""Whatever somebody does is answered in time, and confirmed only once it is kept."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from adapters.discord import pressing
from tests.discord.interactions import COMPONENT, Interaction
from tests.discord.running import notebook_in
from tests.discord.visiting import ACME, Visit, labels, meet, raw, told, visit, with_label, words
from tests.gated import Gated, until

CHANGE, MODAL = 7, 9


def play(gated: Gated, script: Callable[[Visit], Awaitable[None]], **more: Any) -> None:
    async def played() -> None:
        async with visit(gated, **more) as one:
            await script(one)

    asyncio.run(played())


@pytest.fixture
def gated(tmp_path: Path) -> Gated:
    return Gated(notebook_in(tmp_path))


async def while_slow(visit: Visit, gated: Gated, *acts: Awaitable[Interaction]) -> Any:
    """Do things while nothing can be kept, and give what came of them before anything was."""
    gated.gate.clear()
    try:
        done = await asyncio.gather(*acts)
        assert not any(one.failed or one.refused for one in done)
        return done
    finally:
        gated.gate.set()


def test_a_press_is_acknowledged_in_time_and_confirmed_once_it_is_kept(gated: Gated) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME, "angry")
        question = visit.last
        gated.gate.clear()
        pressed = await visit.ann.press(question, "Not today")
        assert pressed.response_type == 6 and not pressed.failed
        assert "You chose" not in raw(visit.ann.dm) and len(visit.said) == 2
        gated.gate.set()
        await visit.bot.settle()
        assert "You chose: Not today" in visit.told and "Shall I ask again" in words(visit.last)

    play(gated, script)


def test_a_press_that_is_kept_at_once_changes_its_message_with_the_first_answer() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME, "angry")
        pressed = await visit.press("Not today")
        assert pressed.response_type == CHANGE and "You chose: Not today" in visit.told

    meet(script)


def test_everything_that_can_be_done_is_answered_in_time_while_the_notebook_is_slow(
    gated: Gated,
) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME, "angry", "all of it")
        visit.guild.join(visit.ann, manages=True)
        ann, notes = visit.ann, visit.last
        await visit.slash("home")
        home = with_label(ann, "Change them")
        window = (await visit.press("Write in a window", notes)).modal
        orders = "help settings export nudges,list start privacy pause home server".split()
        done = await while_slow(
            visit,
            gated,
            *(ann.slash("debrief", one.split(",")) for one in orders),
            ann.slash("debrief", ["start"], where=visit.guild, what=ACME),
            ann.press(notes, "Write in a window"),
            ann.press(home, "Change them"),
            ann.press(home, "Pause all of it" if "Pause all of it" in labels(home) else "Export"),
            ann.submit(window, notes="I froze"),
        )
        await visit.bot.settle()
        assert all(one.response_type for one in done)
        assert not any(one.failed or one.thinking for one in done)

    play(gated, script)


@pytest.mark.parametrize("label", ["Write in a window", "Copy or edit in a window"])
def test_a_window_opens_with_the_first_answer_and_nothing_before_it(label: str) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME, "angry", "all of it")
        if label.startswith("Edit"):
            await visit.say("I froze", "done", "4", "It was theirs", "skip", "skip", "skip", "yes")
        found = [one for one in visit.said if label in labels(one)]
        if found:
            assert (await visit.press(label, found[-1])).response_type == MODAL

    meet(script)


def test_a_settings_window_is_taken_in_time_however_slow_the_notebook_is(gated: Gated) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        await visit.slash("home")
        window = (await visit.press("Change them")).modal
        await while_slow(visit, gated, visit.ann.submit(window, zone="Asia/Tokyo"))
        await visit.bot.settle()
        page = await visit.page()
        answered = told(visit.ann.private)
        assert page.settings.zone == "Asia/Tokyo" or "could not" in answered

    play(gated, script)


def test_who_was_looked_up_slowly_is_not_kept_waiting_as_long_again(
    gated: Gated, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pressing, "LOOKING_UP", 2.5)

    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        await visit.slash("home")
        window = (await visit.press("Change them")).modal
        gated.gate.clear()
        gated.waiting.clear()
        await visit.ann.say("angry")
        await until(gated.waiting.is_set)
        submitting = asyncio.create_task(visit.ann.submit(window, zone="Asia/Tokyo"))
        await asyncio.sleep(1.5)
        gated.waiting.clear()
        gated.gate.set()  # so that the page can be looked up
        gated.gate.clear()
        assert not (await submitting).failed
        gated.gate.set()
        await visit.bot.settle()
        assert (await visit.page()).settings.zone == "Asia/Tokyo"

    play(gated, script)


@pytest.mark.parametrize("how", ["400:50035", "503:0", "drop-before"])
def test_a_message_that_cannot_be_changed_still_leaves_its_press_acknowledged(how: str) -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME, "angry")
        visit.discord.fail("POST", "/interactions/*/*/callback", how)
        pressed = await visit.press("Not today")
        assert pressed.kind == COMPONENT and pressed.response_type and not pressed.failed
        assert "Shall I ask again" in words(visit.last)

    meet(script)


def test_how_long_discord_waited_is_counted_and_nobodys_words_are() -> None:
    async def script(visit: Visit) -> None:
        await visit.say(ACME)
        await visit.press("Skip")
        counted = visit.bot.metrics.text().decode()
        assert 'debrief_acknowledged_seconds_count{platform="discord"} 1.0' in counted
        assert 'debrief_heard_total{kind="message",platform="discord"} 1.0' in counted
        assert "Acme" not in counted and "Ann" not in counted

    meet(script)
