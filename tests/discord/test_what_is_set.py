"""What a server's manager sets reaches its members at their next message, and no one else."""

from typing import Any

import pytest

from bot.community import Community
from tests.discord.governing import FIELDS, Boss
from tests.discord.hostile import CALLING, calls
from tests.discord.test_saying import raw_words
from tests.discord.visiting import HOME, Message, Visit, meet, told
from tests.staged import DEBRIEF

OPENER = "Acme turned me down after the final round"
HELPLINES = FIELDS["helplines"].split("\n")
BAD_NIGHT = "I want to end my life"
OTHER = 5 << 23


async def answered(v: Visit, text: str) -> list[Message]:
    before = len(v.said)
    await v.say(text)
    return v.said[before:]


async def heard(v: Visit, text: str) -> str:
    """What a member is told for their words."""
    return told(await answered(v, text))


async def kept(v: Visit, guild: int = HOME) -> Community | None:
    return await v.bot.host.community(("discord", str(guild)))


async def country_of(v: Visit) -> str:
    return (await v.page()).settings.country


def test_in_the_only_server_it_reaches_who_writes_without_a_command() -> None:
    async def talk(v: Visit) -> None:
        await Boss(v).set(**FIELDS)
        support, about = await heard(v, "support"), await heard(v, "are you a bot?")
        for line in (*HELPLINES, FIELDS["coaches"], FIELDS["pointers"], "findahelpline.com"):
            assert line in support
        assert FIELDS["coaches"] in about and HELPLINES[0] not in about
        assert await country_of(v) == "AT"

    meet(talk)


def test_a_bad_night_brings_the_helplines_as_they_are_set_now() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        assert HELPLINES[0] not in await heard(v, BAD_NIGHT)
        await Boss(v).set(**FIELDS)
        first = await heard(v, BAD_NIGHT)
        assert all(line in first for line in HELPLINES)
        await Boss(v).set(helplines="Call 999")
        second = await heard(v, BAD_NIGHT)
        assert "Call 999" in second and HELPLINES[0] not in second

    meet(talk)


def test_what_a_manager_writes_calls_nobody() -> None:
    async def talk(v: Visit) -> None:
        await Boss(v).set(helplines=CALLING, coaches=f"*{CALLING}* https://a.b")
        for text in ("support", "are you a bot?", BAD_NIGHT):
            assert not any(calls(raw_words(one)) for one in await answered(v, text))
        assert v.discord.pings == []

    meet(talk)


def test_of_several_servers_it_is_the_one_where_the_last_command_was_given() -> None:
    async def talk(v: Visit) -> None:
        other = v.discord.guild(OTHER, "Other")
        await Boss(v).set(helplines="Home: 1", country="Austria")
        await Boss(v, 9, guild=other).set(helplines="Other: 2", country="Spain")
        assert "Home: 1" not in await heard(v, "support") + await heard(v, OPENER)
        assert await country_of(v) == ""
        for guild, line, country in ((v.guild, "Home: 1", "AT"), (other, "Other: 2", "ES")):
            await v.slash("start", where=guild)
            said = await heard(v, "support")
            assert line in said and "Home: 1, Other: 2".replace(line, "").strip(", ") not in said
            assert await country_of(v) == country

    meet(talk)


def test_a_server_where_the_app_is_only_somebody_s_own_counts_for_nothing() -> None:
    async def talk(v: Visit) -> None:
        await Boss(v).set(**FIELDS)
        v.discord.guild(7 << 23, "Third")
        foreign = v.discord.guild(OTHER, "Foreign", installed=False)
        v.ann.installed = True
        await v.slash("start", where=v.guild)
        await v.slash("help", where=foreign)
        assert HELPLINES[0] in await heard(v, "support")

    meet(talk)


def test_a_country_of_ones_own_stays_whatever_is_set() -> None:
    async def talk(v: Visit) -> None:
        boss = Boss(v)
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
        await Boss(v).set(country=country)
        await v.say(OPENER, *DEBRIEF)
        assert day in v.told

    meet(talk)


def test_a_server_that_removes_the_bot_takes_what_was_set_and_nobody_s_page() -> None:
    async def talk(v: Visit) -> None:
        await Boss(v).set(**FIELDS)
        await v.say(OPENER)
        v.discord.leave(v.guild)
        await v.bot.settle()
        assert await kept(v) is None
        page: Any = await v.bot.page()
        assert page and page.talks
        v.discord.come_back(v.guild)
        await v.bot.settle()
        assert HELPLINES[0] not in await heard(v, "support")

    meet(talk)


def test_an_outage_of_a_server_takes_nothing() -> None:
    async def talk(v: Visit) -> None:
        await Boss(v).set(**FIELDS)
        v.discord.outage(v.guild)
        await v.bot.settle()
        community = await kept(v)
        assert community and community.country == "AT"
        v.discord.come_back(v.guild)
        await v.bot.settle()
        assert HELPLINES[0] in await heard(v, "support")

    meet(talk)
