"""Windows for a day and a time, and for what is coming: what is none is said, and kept."""

import pytest

from tests.discord.test_windows import BACK, OPENER, field, start
from tests.discord.visiting import Visit, labels, meet, words


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
        assert field(v, "day")["options"][0]["label"] == "Tue 3 Mar"
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
        assert "Fri 6 Mar; the hour is still open." in words(v.last)
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
