"""Windows: notes at length, days, putting off, settings; what does not fit is said, and kept."""

from typing import Any

import pytest

from bot.page import Settings
from tests.discord.drawing import every
from tests.discord.visiting import Visit, labels, meet, told, words

OPENER = "Acme turned me down after the final round"
WINDOW, BACK = "Write in a window", "Back to the window"
COMING = ("Put one off, or say that it's done",)


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


def test_a_window_after_forget_me_keeps_nothing_and_says_so() -> None:
    async def talk(v: Visit) -> None:
        await to_notes(v)
        await v.say("forget me", "yes")
        await v.submit(notes="one")
        assert "finished or has changed since" in words(v.last)
        assert not (await v.page()).talks

    meet(talk)


# ---------------------------------------------------------------- days


async def to_day(v: Visit) -> None:
    """Come to the question when something is, and open its window."""
    await v.say("I have an interview at Globex coming up")
    await v.press("Pick a day")


def test_a_day_is_picked_of_twenty_five_where_the_person_is() -> None:
    async def talk(v: Visit) -> None:
        v.clock.at = v.clock.at.replace(hour=23)
        await to_day(v)
        days = [one["value"] for one in field(v, "day")["options"]]
        assert (days[0], len(days)) == ("2026-03-03", 25)
        assert field(v, "day")["options"][0]["label"] == "Tuesday, March 3"
        await v.submit(day="2026-03-06", clock="15:00")
        assert "2026-03-06T14:00" in str((await v.page()).talks[-1].answers["when"].value)

    meet(talk, zone="Europe/Berlin")


@pytest.mark.parametrize(
    ("typed", "read"),
    [("9", "09:00"), ("9am", "09:00"), ("17.30", "17:30"), ("noon", "12:00"), ("3", "15:00")],
)
def test_a_time_is_read_as_people_write_it(typed: str, read: str) -> None:
    async def talk(v: Visit) -> None:
        await to_day(v)
        await v.submit(day="2026-03-06", clock=typed)
        assert f"2026-03-06T{read}" in str((await v.page()).talks[-1].answers["when"].value)

    meet(talk)


@pytest.mark.parametrize(
    ("day", "clock", "answer"),
    [("2026-03-06", "25:00", "9:00 or 17:30"), ("2026-03-02", "7:00", "over already")],
)
def test_a_time_that_is_none_is_said_and_nothing_is_lost(day: str, clock: str, answer: str) -> None:
    async def talk(v: Visit) -> None:
        await to_day(v)
        before = len(v.said)
        await v.submit(day=day, clock=clock)
        assert answer in words(v.ann.private[-1]) and len(v.said) == before
        await v.press(BACK)
        assert (start(v, "day"), start(v, "clock")) == ([day], clock)
        await v.submit(clock="18:00")
        assert f"{day}T18:00" in str((await v.page()).talks[-1].answers["when"].value)

    meet(talk)


def test_a_day_without_a_time_is_asked_for_its_time_where_that_matters() -> None:
    async def talk(v: Visit) -> None:
        await to_day(v)
        await v.submit(day="2026-03-06")
        assert "Fri 6 Mar, and at what time?" in words(v.last)
        await v.say("3pm")
        assert "2026-03-06T15:00" in str((await v.page()).talks[-1].answers["when"].value)

    meet(talk)


# ---------------------------------------------------------------- what is coming


async def to_coming(v: Visit) -> None:
    """Plan something, and open its window on one's own page."""
    await v.say(OPENER, "sad", "whole", "one", "done", "an hour")
    await v.slash("home")
    page = v.ann.private[-1]
    await v.select(next(one for one in labels(page) if "notes" in one), target=page)


def test_what_is_coming_is_put_off_and_not_into_the_past() -> None:
    async def talk(v: Visit) -> None:
        await to_coming(v)
        assert start(v, "deed") == ["LATER"] and start(v, "day") == ["2026-03-03"]
        await v.submit(day="2026-03-02", clock="01:00")
        assert "over already" in words(v.ann.private[-1])
        await v.press(BACK)
        assert (start(v, "day"), start(v, "clock")) == (["2026-03-02"], "01:00")
        await v.submit(day="2026-03-06", clock="9")
        assert v.ann.modal is None
        assert "Fri 6 Mar, 09:00" in words(v.last)
        assert "Fri 6 Mar" in words(v.ann.private[-1])

    meet(talk)


def test_what_is_coming_is_done_or_wanted_no_more_whatever_stands_beside_it() -> None:
    async def done(v: Visit) -> None:
        await to_coming(v)
        await v.submit(deed="DONE", clock="nonsense")
        assert "Now calmly" in words(v.last)
        assert "Nothing is planned" in words(v.ann.private[-1])

    async def stopped(v: Visit) -> None:
        await to_coming(v)
        await v.submit(deed="STOP")
        assert "I won't come back to" in words(v.last)
        assert "Nothing is planned" in words(v.ann.private[-1])

    for talk in (done, stopped):
        meet(talk)
