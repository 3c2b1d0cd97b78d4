"""The manager is who Discord says, each time; they set what holds for all, and learn of nobody."""

from typing import Any

import pytest

from bot.community import Community
from tests.discord.finding import NotThere
from tests.discord.governing import CHANGE, FIELDS, REHEARSE, ROLE, Boss, disabled
from tests.discord.state import MEMBER
from tests.discord.visiting import HOME, Visit, labels, meet, raw, told, words

HERE = ("discord", str(HOME))
NOT_YOURS = "only for people who may manage the server"
NAMING = "Who else may change this"


async def kept(v: Visit) -> Community:
    return await v.bot.host.community(HERE) or Community(*HERE)


@pytest.mark.parametrize("permission", [1 << 5, 1 << 3])
def test_who_may_manage_the_server_sees_what_is_set_and_sets_it(permission: int) -> None:
    async def talk(v: Visit) -> None:
        boss = Boss(v, manages=False)
        boss.guild.join(boss.user, MEMBER | permission)
        shown = await boss.page()
        assert "nobody's words" in words(shown) and "Nothing yet." in words(shown)
        assert NAMING in words(shown)
        await boss.set(**FIELDS)
        for line in "\n".join(FIELDS.values()).split("\n"):
            assert line in words(boss.user.private[-1])
        assert (await kept(v)).country == "AT"

    meet(talk)


def test_a_member_is_told_that_it_is_not_theirs_wherever_they_try() -> None:
    async def talk(v: Visit) -> None:
        ann, boss = Boss(v, 5, manages=False), Boss(v)
        for where in (v.guild, "dm"):
            assert NOT_YOURS in words(await ann.page(where))
        assert NOT_YOURS in words(await boss.page("dm"))
        shown = await boss.page()
        v.discord.messages.by_id[shown["id"]].ephemeral_to = v.ann
        await v.press(CHANGE, shown, v.ann)
        assert NOT_YOURS in words(v.ann.private[-1]) and v.ann.modal is None

    meet(talk)


def test_where_the_app_is_only_somebody_s_own_nobody_manages() -> None:
    async def talk(v: Visit) -> None:
        other = v.discord.guild(3 << 23, "Elsewhere", installed=False)
        boss = Boss(v, guild=other)
        boss.user.installed = True
        assert NOT_YOURS in words(await boss.page())

    meet(talk)


def test_who_manages_no_more_sets_nothing_even_in_a_window_opened_before() -> None:
    async def talk(v: Visit) -> None:
        boss = Boss(v)
        await boss.open()
        boss.guild.join(boss.user)
        assert NOT_YOURS in await boss.submit(**FIELDS)
        assert await kept(v) == Community(*HERE)
        assert not await boss.manages()

    meet(talk)


def test_a_role_that_was_named_manages_too_but_names_no_other() -> None:
    async def talk(v: Visit) -> None:
        boss, coach = Boss(v), Boss(v, 9, manages=False)
        v.guild.give_role(coach.user, ROLE)
        assert not await coach.manages()
        shown = await boss.page()
        picker = next(one for one in _all(shown) if one["type"] == 6)["custom_id"]
        await boss.user.select(shown, ROLE, custom_id=picker)
        await v.bot.settle()
        assert await coach.manages()
        assert NAMING not in words(coach.user.private[-1])
        await coach.set(coaches="Maria")
        assert (await kept(v)).coaches == ("Maria",)

        v.discord.messages.by_id[(await boss.page())["id"]].ephemeral_to = coach.user
        await coach.user.select(boss.user.private[-1], custom_id=picker)
        await v.bot.settle()
        assert NOT_YOURS in words(coach.user.private[-1]) and await coach.manages()

        await boss.user.select(await boss.page(), custom_id=picker)
        await v.bot.settle()
        assert not await coach.manages()

    meet(talk)


def _all(shown: Any) -> list[Any]:
    return [each for one in shown["components"] for each in (one, *one.get("components", ()))]


def test_what_is_set_stands_in_the_window_and_outlives_a_restart() -> None:
    async def talk(v: Visit) -> None:
        boss = Boss(v)
        await boss.open()
        assert set(boss.written().values()) == {""}
        assert await boss.submit(**FIELDS) == ""
        await v.restart()
        await boss.open()
        assert boss.written() == FIELDS
        assert await boss.submit(helplines="", country="") == ""
        community = await kept(v)
        assert (community.helplines, community.country) == ((), "")
        assert community.coaches == (FIELDS["coaches"],)

    meet(talk)


@pytest.mark.parametrize(
    ("field", "entered", "answer"),
    [
        ("country", "Atlantis", "don't know that country"),
        ("helplines", "\n".join("142" for _ in range(11)), "At most 10 lines of 300"),
        ("coaches", "x" * 301, "At most 10 lines of 300"),
        ("pointers", f"fine\n{'x' * 301}", "At most 10 lines of 300"),
    ],
)
def test_what_does_not_fit_is_said_with_its_field_and_stays_in_the_window(
    field: str, entered: str, answer: str
) -> None:
    async def talk(v: Visit) -> None:
        boss = Boss(v)
        await boss.open()
        said = await boss.submit(**{**FIELDS, field: entered})
        assert answer in said
        assert await kept(v) == Community(*HERE)
        await boss.press("Back to the window")
        assert boss.written() == {**FIELDS, field: entered}
        assert await boss.submit(**{field: FIELDS[field]}) == ""
        assert (await kept(v)).pointers == (FIELDS["pointers"],)
        await boss.open()
        assert boss.written() == FIELDS

    meet(talk)


def test_the_rehearsal_shows_what_members_see_and_cannot_be_pressed() -> None:
    async def talk(v: Visit) -> None:
        boss = Boss(v)
        await boss.set(**FIELDS)
        before = len(boss.user.private)
        await boss.press(REHEARSE)
        rehearsed = boss.user.private[before:]
        for line in "\n".join(one for name, one in FIELDS.items() if name != "country").split("\n"):
            assert line in told(rehearsed)
        helpline = FIELDS["helplines"].split("\n")[0]
        assert told(rehearsed).count(helpline) == 2  # support, and a bad night
        pressable = [one for message in rehearsed for one in disabled(message)]
        assert pressable and all(pressable)
        with pytest.raises(NotThere):
            await boss.user.press(rehearsed[1], labels(rehearsed[1])[0])
        assert await v.bot.page(boss.user.id) is None  # nobody's talk was begun

    meet(talk)


def test_no_manager_is_told_anything_of_a_member() -> None:
    async def talk(v: Visit) -> None:
        boss = Boss(v)
        quiet = await all_that_a_manager_sees(v, boss)
        await v.say("Zyxcorp turned me down", "humiliated", "I want to end my life", "support")
        await v.slash("start", where=v.guild, what="Zyxcorp again")
        assert await all_that_a_manager_sees(v, boss) == quiet
        for word in ("humiliated", v.ann.dm_id, "Zyxcorp", "Ann"):
            assert word not in raw([*boss.user.private, *boss.user.dm, *v.guild.place.shown()])

    meet(talk)


async def all_that_a_manager_sees(v: Visit, boss: Boss) -> list[str]:
    """Every message that a manager can get to."""
    before = len(boss.user.private)
    await boss.open()
    await boss.press(REHEARSE)
    assert boss.user.dm == []
    return [words(one) for one in boss.user.private[before:]]
