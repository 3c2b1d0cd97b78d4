"""What a community's manager sets reaches its members at their next message, and no one else."""

from pathlib import Path
from typing import Any

import pytest

from tests.slack.browsing import Many
from tests.slack.governing import FIELDS, Boss
from tests.slack.hostile import CALLING
from tests.slack.pings import pings
from tests.slack.test_installing import with_many
from tests.slack.visiting import OPENER, Message, Visit, meet, told
from tests.staged import DEBRIEF

HELPLINES = FIELDS["helplines"].split("\n")
BAD_NIGHT = "I want to end my life"


async def heard(v: Visit, text: str) -> str:
    """What a member is told for their words."""
    return told(await answered(v, text))


async def answered(v: Visit, text: str) -> list[Message]:
    before = len(v.said)
    await v.say(text)
    return v.said[before:]


def test_support_names_all_that_is_set_and_about_the_people_and_places() -> None:
    async def talk(v: Visit) -> None:
        await Boss(v, admin=True).set(**FIELDS)
        support, about = await heard(v, "support"), await heard(v, "are you a bot?")
        for line in (*HELPLINES, FIELDS["coaches"], FIELDS["pointers"]):
            assert line in support
        assert "findahelpline.com" in support
        for line in (FIELDS["coaches"], FIELDS["pointers"]):
            assert line in about
        assert HELPLINES[0] not in about

    meet(talk)


def test_a_bad_night_brings_the_helplines_as_they_are_set_now() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        assert HELPLINES[0] not in await heard(v, BAD_NIGHT)
        await Boss(v, admin=True).set(**FIELDS)
        first = await heard(v, BAD_NIGHT)
        assert all(line in first for line in HELPLINES)
        await Boss(v, admin=True).set(helplines="Call 999")
        second = await heard(v, BAD_NIGHT)
        assert "Call 999" in second and HELPLINES[0] not in second

    meet(talk)


def test_what_a_manager_writes_calls_nobody() -> None:
    async def talk(v: Visit) -> None:
        await Boss(v, admin=True).set(helplines=CALLING, coaches=f"*{CALLING}* https://a.b")
        for text in ("support", "are you a bot?", BAD_NIGHT):
            for message in await answered(v, text):
                assert not pings(message["blocks"])
                assert not pings({"type": "mrkdwn", "text": message["text"]})

    meet(talk)


async def country_of(v: Visit) -> str:
    page = await v.bot.page()
    assert page is not None
    return page.settings.country


def test_the_country_is_that_of_new_people_and_changes_with_it() -> None:
    async def talk(v: Visit) -> None:
        boss = Boss(v, admin=True)
        await boss.set(country="Austria")
        await v.say(OPENER)
        assert await country_of(v) == "AT"
        assert "Austria" in await heard(v, "settings")
        await boss.set(country="Spain")
        await v.say("sad")
        assert await country_of(v) == "ES"
        await boss.set(country="")
        await v.say("back")
        assert await country_of(v) == ""

    meet(talk)


def test_the_country_reaches_who_was_there_before_it_was_set() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        await Boss(v, admin=True).set(country="Austria")
        await v.say("sad")
        assert await country_of(v) == "AT"

    meet(talk)


def test_a_country_of_ones_own_stays_whatever_is_set() -> None:
    async def talk(v: Visit) -> None:
        boss = Boss(v, admin=True)
        await boss.set(country="Austria")
        await v.say(OPENER, "country Austria")
        for country in ("Spain", ""):
            await boss.set(country=country)
            await v.say("settings")
            assert await country_of(v) == "AT"

    meet(talk)


@pytest.mark.parametrize(("country", "day"), [("Austria", "Tue 7 Apr"), ("", "Mon 6 Apr")])
def test_working_days_are_those_of_the_community(country: str, day: str) -> None:
    async def talk(v: Visit) -> None:
        v.clock.at = v.clock.at.replace(month=4, day=2)  # the Thursday before Easter
        await Boss(v, admin=True).set(country=country)
        await v.say(OPENER, *DEBRIEF)
        assert day in told(v.said)

    meet(talk)


def test_one_community_has_nothing_of_what_another_set(tmp_path: Path) -> None:
    async def play(there: Many) -> None:
        for team in ("T1", "T2"):
            await there.install(team)
        visit: Any = there
        await Boss(visit, "U8", admin=True).set(**FIELDS)
        for team in ("T1", "T2"):
            await there.say(team, "U1", "support", OPENER)
        assert HELPLINES[0] in "".join(there.heard("T1", "U1"))
        assert HELPLINES[0] not in "".join(there.heard("T2", "U1"))
        one, other = await there.bot.page("U1", "T1"), await there.bot.page("U1", "T2")
        assert one and one.settings.country == "AT"
        assert other and other.settings.country == ""

    with_many(tmp_path, play)
