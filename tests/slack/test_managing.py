"""The manager is who Slack says, each time; they set what holds for all, and learn of nobody."""

import json
from typing import Any

import pytest

from bot.community import Community
from tests.slack.browsing import Many
from tests.slack.finding import NotThere
from tests.slack.governing import FIELDS, REHEARSE, SETTINGS, Boss, written
from tests.slack.test_installing import with_many
from tests.slack.visiting import SCOPES, Visit, labels, meet, words

HERE = ("slack", "T1")
NOT_YOURS = "admins and owners of the workspace"


async def kept(v: Visit) -> Community:
    return await v.bot.host.community(HERE) or Community(*HERE)


@pytest.mark.parametrize("role", ["admin", "owner", "primary_owner"])
def test_who_looks_after_the_workspace_has_a_part_of_the_home_tab(role: str) -> None:
    async def talk(v: Visit) -> None:
        about: dict[str, Any] = {role: True}
        boss = Boss(v, **about)
        assert await boss.manages()
        assert "nobody's words" in words(await boss.home())
        await boss.set(**FIELDS)

    meet(talk)


def test_a_member_has_no_such_part_and_gets_no_window_by_a_press_of_another() -> None:
    async def talk(v: Visit) -> None:
        ann, boss = Boss(v, "U1"), Boss(v, admin=True)
        assert not await ann.manages()
        ann.member.published = boss_home = {**(await boss.home())}
        await ann.press(SETTINGS, boss_home)
        assert NOT_YOURS in words(ann.window)
        with pytest.raises(NotThere):
            await ann.submit(country="Austria")
        assert (await kept(v)).country == ""

    meet(talk)


def test_who_manages_no_more_sets_nothing_even_in_a_window_opened_before() -> None:
    async def talk(v: Visit) -> None:
        boss = Boss(v, admin=True)
        await boss.open()
        boss.member.admin = False
        assert NOT_YOURS in (await boss.submit(**FIELDS))["country"]
        assert await kept(v) == Community(*HERE)

        assert SETTINGS not in labels(await boss.home())

    meet(talk)


def test_where_slack_does_not_say_who_manages_nobody_does() -> None:
    async def talk(v: Visit) -> None:
        assert not await Boss(v, owner=True).manages()

    meet(talk, scopes=tuple(one for one in SCOPES if one != "users:read"))


@pytest.mark.parametrize("how", ["user_not_found", 500, "before"])
def test_while_slack_does_not_answer_nobody_manages(how: Any) -> None:
    async def talk(v: Visit) -> None:
        boss = Boss(v, admin=True)
        await boss.open()
        v.slack.fail("users.info", how, times=3)
        assert NOT_YOURS in (await boss.submit(**FIELDS))["country"]

    meet(talk)


def test_who_installed_it_manages_it_too_there_and_nowhere_else(tmp_path: Any) -> None:
    async def play(there: Many) -> None:
        for team, by in (("T1", "U9"), ("T2", "U7")):
            (await there.install(team, by)).scopes = ("chat:write", "im:history")
        visit: Any = there
        assert await Boss(visit, "U9").manages()
        assert not await Boss(visit, "U9", "T2").manages()
        assert not await Boss(visit, "U8", owner=True).manages()
        await Boss(visit, "U9").set(**FIELDS)
        community = await there.bot.host.community(HERE)
        assert community and community.country == "AT" and community.secrets["token"]
        other = await there.bot.host.community(("slack", "T2"))
        assert other and other.country == ""

    with_many(tmp_path, play)


def test_what_is_set_stands_in_the_window_and_outlives_a_restart() -> None:
    async def talk(v: Visit) -> None:
        boss = Boss(v, admin=True)
        assert set(written(await boss.open()).values()) == {""}
        assert await boss.submit(**FIELDS) == {}
        await v.stop()
        await v.start()
        assert written(await boss.open()) == FIELDS
        assert await boss.submit(helplines="", country="") == {}
        community = await kept(v)
        assert (community.helplines, community.country) == ((), "")
        assert community.coaches == (FIELDS["coaches"],)

    meet(talk)


@pytest.mark.parametrize(
    ("field", "entered", "told"),
    [
        ("country", "Atlantis", "don't know that country"),
        ("helplines", "\n".join("142" for _ in range(11)), "At most 10 lines of 300"),
        ("coaches", "x" * 301, "At most 10 lines of 300"),
        ("pointers", f"fine\n{'x' * 301}", "At most 10 lines of 300"),
    ],
)
def test_what_does_not_fit_is_said_beside_its_field_and_nothing_is_kept(
    field: str, entered: str, told: str
) -> None:
    async def talk(v: Visit) -> None:
        boss = Boss(v, admin=True)
        await boss.open()
        errors = await boss.submit(**{**FIELDS, field: entered})
        assert list(errors) == [field] and told in errors[field]
        assert await kept(v) == Community(*HERE)
        assert await boss.submit(**FIELDS) == {}  # the window stayed open

    meet(talk)


def test_the_rehearsal_shows_what_members_see_and_cannot_be_pressed() -> None:
    async def talk(v: Visit) -> None:
        boss = Boss(v, admin=True)
        await boss.set(**FIELDS)
        await boss.press(REHEARSE, await boss.open())
        shown = words(boss.window)
        for line in "\n".join(one for name, one in FIELDS.items() if name != "country").split("\n"):
            assert line in shown
        assert shown.count(FIELDS["helplines"].split("\n")[0]) == 2  # support, and a bad night
        assert not labels(boss.window) and boss.window["submit"] is None

        before = await v.bot.page("U8")
        assert before is None  # nobody's talk was begun

    meet(talk)


def test_the_rehearsal_lies_on_the_settings_and_shows_what_is_not_kept_yet() -> None:
    async def talk(v: Visit) -> None:
        boss = Boss(v, admin=True)
        settings = await boss.open()
        await boss.member.choose(settings, "helplines", "Ruf an: 142")
        await boss.press(REHEARSE, boss.window)
        assert "Ruf an: 142" in words(boss.window)
        assert (await kept(v)).helplines == ()

        await boss.member.close_modal()
        assert written(boss.window)["helplines"] == "Ruf an: 142"
        assert await boss.submit() == {}
        assert (await kept(v)).helplines == ("Ruf an: 142",)

    meet(talk)


def test_no_manager_is_told_anything_of_a_member() -> None:
    async def talk(v: Visit) -> None:
        boss = Boss(v, admin=True)
        quiet = await all_that_a_manager_sees(v, boss)
        await v.say("Zyxcorp turned me down", "humiliated", "I want to end my life", "support")
        busy = await all_that_a_manager_sees(v, boss)
        assert busy == quiet
        sent = [one.args for one in v.slack.calls if boss.member.id in json.dumps(one.args)]
        for word in ("U1", "humiliated", v.ann.dm_id, "Zyxcorp"):
            assert word not in json.dumps([*busy, *sent])

    meet(talk)


async def all_that_a_manager_sees(v: Visit, boss: Boss) -> list[Any]:
    """Every view that a manager can get to, and all that was ever sent to them."""
    shown = [(await boss.home())["blocks"], (await boss.open())["blocks"]]
    await boss.press(REHEARSE, boss.window)
    shown.append(boss.window["blocks"])
    boss.member.stack.clear()
    assert not boss.member.dm and not boss.member.ephemerals
    return [_without_ids(one) for one in shown]


def _without_ids(shown: Any) -> Any:
    """Blocks without the names that Slack itself gives them."""
    if isinstance(shown, list):
        return [_without_ids(one) for one in shown]
    if isinstance(shown, dict):
        return {name: _without_ids(one) for name, one in shown.items() if name != "block_id"}
    return shown
