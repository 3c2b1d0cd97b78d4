"""Windows: notes at length, days, putting off, settings; what does not fit is said, and kept."""

import tempfile
from pathlib import Path
from typing import Any

from bot.page import Settings
from tests.discord.drawing import every
from tests.discord.running import notebook_in
from tests.discord.visiting import Visit, labels, meet, told, words
from tests.gated import Gated

OPENER = "Acme turned me down after the final round"
WINDOW, BACK = "Write in a window", "Back to the window"


async def to_notes(v: Visit) -> None:
    """Come to the question that collects notes, and open its window."""
    await v.say(OPENER, "sad", "whole")
    await v.press(WINDOW)


async def notes(v: Visit) -> list[str]:
    """The notes that are kept."""
    page = await v.page()
    held = next(one for one in page.talks if "notes" in one.answers).answers["notes"].value
    return [one.text for one in held.items]  # type: ignore[union-attr]


def field(v: Visit, name: str) -> Any:
    """A field of the open window."""
    assert v.ann.modal is not None
    parts = every([one.get("component", one) for one in v.ann.modal.components])
    return next(one for one in parts if one.get("custom_id") == name)


def start(v: Visit, name: str) -> Any:
    """What stands in a field when its window opens."""
    found = field(v, name)
    chosen = [one["value"] for one in found.get("options", ()) if one.get("default")]
    return chosen if "options" in found else found.get("value", "")


async def now(v: Visit) -> Settings:
    return (await v.page()).settings


def test_each_line_of_the_window_is_a_note() -> None:
    async def talk(v: Visit) -> None:
        await to_notes(v)
        await v.submit(notes="I was late\n\n  R&D <b> &amp; more \nnever *asked*")
        assert await notes(v) == ["I was late", "R&D <b> &amp; more", "never *asked*"]
        assert v.ann.modal is None and "That is all" in labels(v.last)

    meet(talk)


def test_no_line_of_the_window_is_a_command_but_done_at_its_end() -> None:
    async def talk(v: Visit) -> None:
        await to_notes(v)
        await v.submit(notes="stop\nhelp\nforget me\nback\ndone is better than perfect\ndone")
        kept = ["stop", "help", "forget me", "back", "done is better than perfect"]
        assert await notes(v) == kept
        assert "break" in words(v.last)

    meet(talk)


def test_an_old_window_adds_to_notes_that_are_closed() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "whole", "one", "done")
        await v.press(WINDOW)
        await v.restart()
        await v.submit(notes="two\nthree")
        assert await notes(v) == ["one", "two", "three"]
        assert "with your notes" in words(v.last)

    meet(talk)


def test_danger_in_a_window_is_answered_first_and_the_other_notes_are_kept() -> None:
    async def talk(v: Visit) -> None:
        await to_notes(v)
        before = len(v.said)
        await v.submit(notes="I was late\nI want to kill myself\nno sleep")
        assert "findahelpline.com" in told(v.said[before:])
        assert "Noted" not in told(v.said[before:])
        assert await notes(v) == ["I was late", "no sleep"]
        assert (await v.page()).care.frozen

    meet(talk)


def test_a_window_with_nothing_but_blanks_says_so_and_opens_again() -> None:
    async def talk(v: Visit) -> None:
        await to_notes(v)
        await v.submit(notes="  \n ")
        assert "still empty" in words(v.ann.private[-1])
        await v.press(BACK)
        await v.submit(notes="one")
        assert await notes(v) == ["one"]

    meet(talk)


def test_what_could_not_be_saved_is_said_and_still_stands_in_the_window() -> None:
    async def talk(v: Visit) -> None:
        await to_notes(v)
        gated.refuses = "This is not saved."
        await v.submit(notes="I was late\nI froze")
        gated.refuses = ""
        assert "This is not saved." in words(v.ann.private[-1])
        await v.press(BACK)
        assert start(v, "notes") == "I was late\nI froze"
        await v.submit()
        assert await notes(v) == ["I was late", "I froze"]
        await v.press(WINDOW)
        assert start(v, "notes") == ""

    with tempfile.TemporaryDirectory() as folder:
        gated = Gated(notebook_in(Path(folder)))
        meet(talk, notebook=gated)


def test_a_window_after_forget_me_keeps_nothing_and_says_so() -> None:
    async def talk(v: Visit) -> None:
        await to_notes(v)
        await v.say("forget me", "yes")
        await v.submit(notes="one")
        assert "finished or has changed since" in words(v.last)
        assert not (await v.page()).talks

    meet(talk)
