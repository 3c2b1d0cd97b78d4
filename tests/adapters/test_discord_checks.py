"""`debrief doctor` on Discord: each finding says what is wrong, and what to do, and no secret."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from adapters.checks import Finding, settings_read
from adapters.discord.checks import discord_findings
from adapters.discord.commands import payload
from adapters.settings import DiscordSettings, read_settings
from tests.adapters.asked import Asked, told
from tests.adapters.test_discord_settings import APP, TOKEN
from tests.copied import copied

PERSON = "80351110224678912"
WELL: Mapping[str, Any] = {
    "id": str(APP),
    "name": "Debrief\x1b[2J",
    "flags": 1 << 23,
    "bot_public": True,
    "bot_require_code_grant": False,
    "interactions_endpoint_url": None,
    "integration_types_config": {
        "0": {"oauth2_install_params": {"scopes": ["bot", "applications.commands"]}},
        "1": {},
    },
    "approximate_guild_count": 3,
    "approximate_user_install_count": 14,
}


class Fake(Asked):
    """As much of Discord as the checks ask, on the loopback."""

    route = "/api/v10/{path:.*}"

    def __init__(self) -> None:
        super().__init__({"op": 10, "d": {"heartbeat_interval": 41250}})
        self.app: dict[str, Any] = copied(dict(WELL))
        self.commands: object = payload()
        self.limit: object = {"total": 1000, "remaining": 998, "reset_after": 7_200_000}
        self.shards: object = 1
        self.url = ""
        self.refusals: dict[str, tuple[int, object]] = {}

    async def api(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(f"{request.method} {request.match_info['path']}")
        assert request.headers["Authorization"] == f"Bot {TOKEN}"
        assert request.headers["User-Agent"].startswith("DiscordBot (")
        return await super().api(request)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        if path in self.refusals:
            status, code = self.refusals[path]
            return web.json_response({"message": "zyx", "code": code}, status=status)
        return web.json_response(self.said(path, request.host))

    def said(self, path: str, host: str) -> object:
        url = self.url or f"ws://{host}/link"
        return {
            "applications/@me": self.app,
            f"applications/{APP}/commands": self.commands,
            "gateway/bot": {"url": url, "shards": self.shards, "session_start_limit": self.limit},
            "users/@me/channels": {"id": "77", "type": 1},
        }[path]

    async def link(self, request: web.Request) -> web.WebSocketResponse:
        assert "Authorization" not in request.headers
        assert dict(request.query) == {"v": "10", "encoding": "json"}
        return await super().link(request)

    def ask(self, now: datetime | None = None, user: str = "", **settings: Any) -> list[Finding]:
        """Let the checks ask this Discord, and give what they find."""

        async def look(url: str) -> list[Finding]:
            given = {"token": TOKEN, "api_url": f"{url}/api/v10", **settings}
            discord = DiscordSettings(**given)
            return await discord_findings(discord, lambda: now or datetime.now(UTC), user)

        return self.found(look)


@pytest.fixture
def fake() -> Fake:
    return Fake()


def test_where_all_is_well_nothing_is_left_to_do(fake: Fake) -> None:
    found = fake.ask()

    assert {one.ok for one in found} == {True}
    assert told(found, "the app Debrief").ok
    assert told(found, "clock agrees with Discord's").ok
    assert told(found, "No privileged intent").ok
    assert told(found, "gateway answers").ok
    assert told(found, "Of 1000 connections a day 998 are left").ok
    assert told(found, "servers: 3, people for themselves: 14").ok
    assert told(found, "in step with this version").ok


def test_nothing_is_asked_but_what_is_needed_and_no_session_is_spent(fake: Fake) -> None:
    fake.ask()

    assert fake.asked == [
        "GET applications/@me",
        "GET gateway/bot",
        f"GET applications/{APP}/commands",
    ]


def test_the_links_that_add_it_are_given_and_ask_for_no_permissions(fake: Fake) -> None:
    found = fake.ask()
    base = f"https://discord.com/oauth2/authorize?client_id={APP}"

    assert told(found, f"{base}&scope=bot+applications.commands&permissions=0").ok
    assert told(found, f"{base}&integration_type=1&scope=applications.commands").ok


def test_a_token_that_discord_does_not_know_ends_the_questions(fake: Fake) -> None:
    fake.refusals["applications/@me"] = (401, 0)
    found = fake.ask()

    assert [one.ok for one in found] == [False, True]
    assert "does not know DISCORD_TOKEN" in found[0].what and "Reset Token" in found[0].do
    assert fake.asked == ["GET applications/@me"]


@pytest.mark.parametrize(
    ("status", "code", "words"),
    [
        (429, 0, "asks for patience"),
        (503, 0, "Discord itself has a fault (503)"),
        (403, 20001, "Discord refused the app: 20001."),
        (404, None, "Discord refused the app: 404."),
        (400, "zyx", "Discord refused the app: 400."),
        (302, 0, "does not speak as Discord does"),
    ],
)
def test_other_refusals_are_explained_or_named(
    fake: Fake, status: int, code: object, words: str
) -> None:
    fake.refusals["applications/@me"] = (status, code)
    found = told(fake.ask(), words)

    assert found.ok is False and found.do


@pytest.mark.parametrize("path", ["gateway/bot", f"applications/{APP}/commands"])
def test_a_refusal_in_between_keeps_nothing_else_from_being_asked(fake: Fake, path: str) -> None:
    fake.refusals[path] = (500, 0)
    found = fake.ask()

    assert [one.ok for one in found].count(False) == 1
    assert f"GET applications/{APP}/commands" in fake.asked


def test_an_endpoint_that_takes_the_interactions_away_is_wrong(fake: Fake) -> None:
    fake.app["interactions_endpoint_url"] = "https://example.org/zyx"
    found = told(fake.ask(), "Interactions Endpoint URL is set")

    assert found.ok is False and "empty that field" in found.do


@pytest.mark.parametrize(
    ("bit", "name"),
    [
        (18, "Message Content"),
        (19, "Message Content"),
        (15, "Server Members"),
        (13, "Presence"),
    ],
)
def test_an_intent_that_is_not_needed_is_to_look_at(fake: Fake, bit: int, name: str) -> None:
    fake.app["flags"] = 1 << bit
    found = fake.ask()

    assert told(found, f"intent {name} is on").ok is None
    assert not [one for one in found if "No privileged intent" in one.what]


@pytest.mark.parametrize(
    ("kinds", "names"),
    [({"0": {}}, ["User"]), ({"1": {}}, ["Guild"]), ({}, ["Guild", "User"]), (None, ["Guild"])],
)
def test_a_way_to_add_it_that_is_off_is_to_look_at(
    fake: Fake, kinds: object, names: list[str]
) -> None:
    fake.app["integration_types_config"] = kinds
    found = fake.ask()

    for name in names:
        look = told(found, f"{name} Install is off")
        assert look.ok is None and f"tick {name} Install" in look.do


@pytest.mark.parametrize(
    "asked",
    [
        {"scopes": ["applications.commands"], "permissions": "0"},
        {"scopes": ["bot", "applications.commands"], "permissions": "8"},
    ],
)
def test_an_add_button_that_asks_for_something_else_is_to_look_at(
    fake: Fake, asked: object
) -> None:
    fake.app["integration_types_config"]["0"]["oauth2_install_params"] = asked

    assert told(fake.ask(), "“Add App” button asks for something else").ok is None


def test_who_may_add_it_is_said(fake: Fake) -> None:
    assert told(fake.ask(), "The bot is public").ok
    fake.app["bot_public"] = False
    assert told(fake.ask(), "The bot is private").ok is None
    fake.app["bot_require_code_grant"] = True
    assert told(fake.ask(), "OAuth2 Code Grant").ok is False


def test_servers_are_not_counted_where_discord_does_not_say(fake: Fake) -> None:
    del fake.app["approximate_guild_count"]

    assert not [one for one in fake.ask() if "added" in one.what]


def test_that_nobody_has_added_it_yet_is_to_look_at(fake: Fake) -> None:
    fake.app |= {"approximate_guild_count": 0, "approximate_user_install_count": 0}

    assert told(fake.ask(), "Nobody has added it yet").ok is None


@pytest.mark.parametrize(
    ("left", "ok", "words"),
    [(0, False, "can't connect for 2 hours"), (12, None, "12 are left, for 2 hours")],
)
def test_connections_that_run_out_are_told(
    fake: Fake, left: int, ok: bool | None, words: str
) -> None:
    fake.limit = {"total": 1000, "remaining": left, "reset_after": 7_200_000}
    found = told(fake.ask(), words)

    assert found.ok is ok and "token in use elsewhere" in found.do


@pytest.mark.parametrize("frame", [{"op": 9}, {"t": "zyx"}, ["zyx"], "zyx", None])
def test_a_gateway_that_does_not_begin_with_hello_is_explained(fake: Fake, frame: object) -> None:
    fake.frame = frame

    assert told(fake.ask(), "does not speak as Discord does").ok is False


@pytest.mark.parametrize("url", ["ws://127.0.0.1:1/link", "zyx", "http://[zyx"])
def test_a_gateway_that_cannot_be_reached_is_told(fake: Fake, url: str) -> None:
    fake.url = url

    assert [one.ok for one in fake.ask()].count(False) == 1


def test_another_gateway_that_is_set_is_the_one_that_is_tried(fake: Fake) -> None:
    found = fake.ask(gateway_url="ws://127.0.0.1:1/link")

    assert told(found, "127.0.0.1 can't be reached").ok is False


def test_shards_are_compared_with_what_discord_recommends(fake: Fake) -> None:
    fake.shards = 4

    assert told(fake.ask(), "Shards: 4, as many as Discord recommends").ok
    assert told(fake.ask(shard_count=4), "Shards: 4; Discord recommends 4").ok
    few = told(fake.ask(shard_count=2), "DISCORD_SHARD_COUNT is 2, and Discord recommends 4")
    assert few.ok is None
    some = told(fake.ask(shard_count=4, shard_ids=(0, 1)), "Of 4 shards 0, 1 run here")
    assert some.ok is None


def test_commands_of_another_version_are_named(fake: Fake) -> None:
    fake.commands = [{"name": "old", "type": 1}, {"name": "Look\x1b", "type": 3}]
    found = told(fake.ask(), "those of another version")

    assert found.ok is None and "next start" in found.do
    assert "missing /debrief" in found.what


def test_a_list_of_commands_in_another_shape_ends_in_no_traceback(fake: Fake) -> None:
    fake.commands = {"zyx": "zyx"}

    assert told(fake.ask(), "No commands are at Discord yet").ok is None


def test_a_conversation_is_opened_and_nothing_written_in_it(fake: Fake) -> None:
    assert told(fake.ask(user=PERSON), "nothing was written").ok
    assert [one for one in fake.asked if one.startswith("POST")] == ["POST users/@me/channels"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (50007, "their direct messages are closed"),
        (50278, "they share no server"),
        (50033, "nobody whom a bot can write to"),
        (50035, f"refused a conversation with {PERSON}: 50035"),
    ],
)
def test_a_conversation_that_cannot_be_opened_is_told(fake: Fake, code: int, words: str) -> None:
    fake.refusals["users/@me/channels"] = (400, code)

    assert told(fake.ask(user=PERSON), words).ok is False


def test_somebody_is_named_by_their_user_id(fake: Fake) -> None:
    assert told(fake.ask(user="@ann"), "--user").ok is False
    assert "POST users/@me/channels" not in fake.asked


def test_a_clock_that_is_off_is_told(fake: Fake) -> None:
    found = told(fake.ask(datetime.now(UTC) - timedelta(hours=1)), "behind Discord's")

    assert found.ok is False


def test_a_discord_that_is_not_there_is_told_once() -> None:
    found = Fake().ask(api_url="http://127.0.0.1:1/api/v10")

    assert [one.ok for one in found] == [False]
    assert "127.0.0.1 can't be reached" in found[0].what and "HTTPS_PROXY" in found[0].do


def test_a_page_in_discords_place_is_told(fake: Fake) -> None:
    fake.raw = "<html>zyx</html>"

    assert told(fake.ask(), "does not speak as Discord does").ok is False


def test_a_proxy_that_is_not_there_is_named(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://ann:zyx@127.0.0.1:1")

    assert told(fake.ask(), "proxy in HTTPS_PROXY").ok is False


def test_a_discord_that_does_not_answer_is_not_waited_for(
    fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.discord.probing.PATIENCE", 0.05)
    fake.silent = True

    assert told(fake.ask(), "does not answer within").ok is False


@pytest.mark.parametrize(
    ("shards", "words"),
    [
        ({}, "SQLite; Discord."),
        ({"DISCORD_SHARD_COUNT": "4"}, "SQLite; Discord, shards all of 4."),
        (
            {"DISCORD_SHARD_COUNT": "4", "DISCORD_SHARD_IDS": "0-1"},
            "SQLite; Discord, shards 0, 1 of 4.",
        ),
        (
            {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"},
            "SQLite; Slack, one workspace, over Socket Mode; Discord.",
        ),
    ],
)
def test_what_is_set_up_is_told_without_the_token(shards: dict[str, str], words: str) -> None:
    found = settings_read(read_settings({"DISCORD_TOKEN": TOKEN, **shards}))

    assert found == Finding(True, f"Settings are read: {words}")
