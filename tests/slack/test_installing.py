"""The bot is installed over OAuth by who began it, in the browser in which it began, or not."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from adapters.slack.oauth import GOOD_FOR
from adapters.slack.scopes import OPTIONAL, REQUIRED
from tests.slack.browsing import DOWN, Browser, Many, Seen, many
from tests.slack.trying import ACME

HERE = ("slack", "T1")


def with_many(folder: Path, script: Callable[[Many], Awaitable[None]]) -> None:
    """Run a script with a bot that is installed nowhere."""

    async def play() -> None:
        async with many(folder) as there:
            await script(there)

    asyncio.run(play())


async def nothing_kept(there: Many) -> bool:
    return await there.bot.host.community(HERE) is None


def test_the_link_leads_to_slack_with_a_state_a_cookie_and_all_scopes(tmp_path: Path) -> None:
    async def play(there: Many) -> None:
        browser = Browser(there.bot.url)
        seen = await browser.begin()

        assert seen.status == 302
        assert seen.headers["Location"].startswith("https://slack.com/oauth/v2/authorize?")
        assert seen.asked["client_id"] == there.slack.client_id
        assert set(seen.asked["scope"].split(",")) == {*REQUIRED, *OPTIONAL}
        assert seen.asked["state"] == browser.cookie
        cookie = seen.headers["Set-Cookie"]
        for flag in ("HttpOnly", "Secure", "SameSite=Lax", f"Max-Age={GOOD_FOR}"):
            assert flag in cookie
        assert there.slack.client_secret not in seen.headers["Location"] + cookie

    with_many(tmp_path, play)


def test_two_links_have_two_states(tmp_path: Path) -> None:
    async def play(there: Many) -> None:
        browser = Browser(there.bot.url)
        assert (await browser.begin()).asked["state"] != (await browser.begin()).asked["state"]

    with_many(tmp_path, play)


def test_what_is_installed_answers_at_once(tmp_path: Path) -> None:
    async def play(there: Many) -> None:
        browser = Browser(there.bot.url)
        seen = await browser.install(there.slack.install_code("T1", "U9"))
        assert seen.status == 200 and "installed" in seen.text
        assert not browser.cookie

        await there.say("T1", "U1", ACME)
        assert there.heard("T1", "U1")
        team = there.slack.teams["T1"]
        community = await there.bot.host.community(HERE)
        assert community is not None
        assert community.secrets == {
            "token": team.token,
            "bot_user": team.bot_user,
            "bot": team.bot_id,
            "installer": "U9",
            "since": str(int(there.clock.at.timestamp())),
        }

    with_many(tmp_path, play)


def test_no_token_stands_in_clear_in_any_file_or_in_a_representation(tmp_path: Path) -> None:
    async def play(there: Many) -> None:
        team = await there.install("T1")
        await there.say("T1", "U1", ACME)
        community = await there.bot.host.community(HERE)
        assert team.token not in repr(community)
        files = [one.read_bytes() for one in tmp_path.rglob("*") if one.is_file()]
        assert files and not any(team.token.encode() in one for one in files)

    with_many(tmp_path, play)
    files = [one.read_bytes() for one in tmp_path.rglob("*") if one.is_file()]
    assert not any(b"xoxb-" in one for one in files)


Attempt = Callable[[Many, Browser, str], Awaitable[Seen]]


async def denied(there: Many, browser: Browser, code: str) -> Seen:
    state = (await browser.begin()).asked["state"]
    return await browser.come_back(error="access_denied", state=state)


async def without_a_state(there: Many, browser: Browser, code: str) -> Seen:
    await browser.begin()
    return await browser.come_back(code=code)


async def without_a_code(there: Many, browser: Browser, code: str) -> Seen:
    return await browser.come_back(state=(await browser.begin()).asked["state"])


async def with_another_state(there: Many, browser: Browser, code: str) -> Seen:
    state = (await browser.begin()).asked["state"]
    await browser.begin()
    return await browser.come_back(code=code, state=state)


async def with_a_state_of_ones_own(there: Many, browser: Browser, code: str) -> Seen:
    until = int(there.clock.at.timestamp()) + 60
    browser.cookie = f"{until}.abc.{'0' * 64}"
    return await browser.come_back(code=code, state=browser.cookie)


async def with_a_state_of_odd_digits(there: Many, browser: Browser, code: str) -> Seen:
    await browser.begin()
    return await browser.come_back(code=code, state="².abc.def")


async def too_late(there: Many, browser: Browser, code: str) -> Seen:
    state = (await browser.begin()).asked["state"]
    there.clock.turn(seconds=GOOD_FOR)
    return await browser.come_back(code=code, state=state)


async def with_its_life_made_longer(there: Many, browser: Browser, code: str) -> Seen:
    until, nonce, sign = (await browser.begin()).asked["state"].split(".")
    browser.cookie = f"{int(until) + 9_999}.{nonce}.{sign}"
    there.clock.turn(seconds=GOOD_FOR)
    return await browser.come_back(code=code, state=browser.cookie)


async def in_another_browser(there: Many, browser: Browser, code: str) -> Seen:
    state = (await browser.begin()).asked["state"]
    return await Browser(there.bot.url).come_back(code=code, state=state)


@pytest.mark.parametrize(
    "attempt",
    [
        denied,
        without_a_state,
        without_a_code,
        with_another_state,
        with_a_state_of_ones_own,
        with_a_state_of_odd_digits,
        too_late,
        with_its_life_made_longer,
        in_another_browser,
    ],
)
def test_what_nobody_allowed_here_is_said_plainly_and_keeps_nothing(
    attempt: Attempt, tmp_path: Path
) -> None:
    async def play(there: Many) -> None:
        code = there.slack.install_code("T1")
        seen = await attempt(there, Browser(there.bot.url), code)

        assert seen.status == 400 and "/slack/install" in seen.text
        assert await nothing_kept(there) and not there.count("oauth.v2.access")
        # The code is still good for who it was given to.
        assert (await Browser(there.bot.url).install(code)).status == 200

    with_many(tmp_path, play)


@pytest.mark.parametrize(
    ("trouble", "status"),
    [
        (None, 400),
        ({"how": "invalid_client_id"}, 400),
        ({"how": 500}, 400),
        ({"how": "before"}, 503),
    ],
)
def test_what_slack_does_not_give_is_said_plainly_and_keeps_nothing(
    trouble: Any, status: int, tmp_path: Path
) -> None:
    async def play(there: Many) -> None:
        if trouble:
            there.slack.fail("oauth.v2.access", **trouble)
        code = there.slack.install_code("T1") if trouble else "a code of no one's"
        seen = await Browser(there.bot.url).install(code)

        assert seen.status == status and "/slack/install" in seen.text
        assert code not in seen.text and await nothing_kept(there)

    with_many(tmp_path, play)


def test_without_a_database_it_is_said_plainly_and_works_later(tmp_path: Path) -> None:
    async def play(there: Many) -> None:
        there.notebook.is_away = True
        browser = Browser(there.bot.url)
        seen = await browser.install(there.slack.install_code("T1"))
        assert (seen.status, seen.text.strip()) == (503, DOWN)

        there.notebook.is_away = False
        assert await nothing_kept(there)
        await there.install("T1")
        await there.say("T1", "U1", ACME)
        assert there.heard("T1", "U1")

    with_many(tmp_path, play)


def test_installed_anew_it_speaks_with_the_new_token_and_keeps_what_was_set(
    tmp_path: Path,
) -> None:
    async def play(there: Many) -> None:
        team = await there.install("T1")
        await there.say("T1", "U1", ACME)
        community = await there.bot.host.community(HERE)
        assert community is not None
        await there.bot.host.keep_community(community.but(country="AT", helplines=("142",)))
        old, team.installed = team.token, False
        team.dead[old] = "token_revoked"
        await there.install("T1", by="U7")
        there.slack.calls.clear()
        await there.say("T1", "U1", "sad")

        assert team.token != old
        assert {one.token for one in there.slack.calls if one.token} == {team.token}
        community = await there.bot.host.community(HERE)
        assert community is not None
        assert (community.country, community.helplines) == ("AT", ("142",))
        assert community.secrets["installer"] == "U7"
        page = await there.bot.page()
        assert page is not None and page.talks

    with_many(tmp_path, play)
