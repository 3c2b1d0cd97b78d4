"""`debrief doctor` on Slack: each finding says what is wrong, and what to do, and no secret."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from adapters.checks import (
    Finding,
)
from adapters.settings import SlackSettings
from adapters.slack.checks import slack_findings
from adapters.slack.scopes import OPTIONAL, REQUIRED
from tests.adapters.asked import Asked, told

SECRETS = {
    "bot_token": "xoxb-1-zyx",
    "app_token": "xapp-1-zyx",
    "signing_secret": "zyxsigning",
    "client_secret": "zyxclient",
}


class Fake(Asked):
    """As much of Slack as the checks ask, on the loopback."""

    route = "/api/{method}"

    def __init__(self) -> None:
        super().__init__(hello(1))
        self.scopes = ",".join([*REQUIRED, *OPTIONAL])
        self.said: dict[str, Mapping[str, Any]] = {
            "auth.test": {"ok": True, "team": "Acme\x1b[2J", "user": "debrief", "bot_id": "B1"},
            "bots.info": {"ok": True, "bot": {"app_id": "A1"}},
            "conversations.open": {"ok": True, "channel": {"id": "D1"}},
            "oauth.v2.access": {"ok": False, "error": "invalid_code"},
        }

    def refuse(self, method: str, error: str) -> None:
        self.said[method] = {"ok": False, "error": error}

    async def api(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request.match_info["method"])
        return await super().api(request)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        said = self.said.get(request.match_info["method"])
        if said is None:
            assert request.headers["Authorization"] == f"Bearer {SECRETS['app_token']}"
            said = {"ok": True, "url": f"ws://{request.host}/link?ticket=zyxticket"}
        return web.json_response(dict(said), headers={"x-oauth-scopes": self.scopes})

    def ask(self, now: datetime | None = None, user: str = "", **settings: str) -> list[Finding]:
        """Let the checks ask this Slack, and give what they find."""
        given = SECRETS | {"signing_secret": "", "client_secret": ""} | settings

        async def look(url: str) -> list[Finding]:
            slack = SlackSettings(**{"api_url": f"{url}/api/", **given})
            return await slack_findings(slack, lambda: now or datetime.now(UTC), 3000, user)

        return self.found(look)


def hello(connections: int, app: str = "A1") -> dict[str, object]:
    info = {"app_id": app}
    return {"type": "hello", "num_connections": connections, "connection_info": info}


@pytest.fixture
def fake() -> Fake:
    return Fake()


def test_where_all_is_well_only_what_slack_does_not_tell_is_left_to_look_at(fake: Fake) -> None:
    found = fake.ask()

    assert [one for one in found if one.ok is False] == []
    assert told(found, "@debrief in Acme").ok
    assert told(found, "Every scope").ok
    assert told(found, "clock agrees").ok
    assert told(found, "nobody else is connected").ok
    (look,) = [one for one in found if one.ok is None]
    assert "messages_tab_disabled" in look.do
    assert set(fake.asked) == {"auth.test", "bots.info", "apps.connections.open"}


@pytest.mark.parametrize(
    "error", ["invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired"]
)
def test_a_bot_token_that_is_refused_is_explained(fake: Fake, error: str) -> None:
    fake.refuse("auth.test", error)
    found = told(fake.ask(), error)

    assert found.ok is False and found.do


def test_a_refusal_that_nobody_foresaw_is_named_with_its_page(fake: Fake) -> None:
    fake.refuse("auth.test", "team_access_not_granted")
    found = told(fake.ask(), "Slack refused auth.test: team_access_not_granted.")

    assert found.ok is False and "docs.slack.dev" in found.do


def test_a_required_scope_that_is_missing_is_wrong_and_an_optional_one_is_to_look_at(
    fake: Fake,
) -> None:
    fake.scopes = "chat:write, commands,users:read"
    found = fake.ask()

    assert told(found, "im:history").ok is False
    missing = {scope for scope in OPTIONAL if scope != "users:read"}
    assert all(told(found, f"optional scope {scope}").ok is None for scope in missing)
    assert not [one for one in found if "users:read" in one.what or "Every scope" in one.what]


def test_what_is_lost_without_a_scope_is_said(fake: Fake) -> None:
    fake.scopes = ""
    found = str(fake.ask())

    assert all(lost in found for lost in [*REQUIRED.values(), *OPTIONAL.values()])


def test_a_conversation_is_opened_and_nothing_written_in_it(fake: Fake) -> None:
    assert told(fake.ask(user="U012AB3CD"), "nothing was written").ok
    assert "conversations.open" in fake.asked
    assert not [one for one in fake.asked if one.startswith("chat.")]


@pytest.mark.parametrize(
    ("error", "ok"), [("missing_scope", None), ("user_not_found", False), ("cannot_dm_bot", False)]
)
def test_a_conversation_that_cannot_be_opened_is_told(
    fake: Fake, error: str, ok: bool | None
) -> None:
    fake.refuse("conversations.open", error)

    assert told(fake.ask(user="U012AB3CD"), "conversation").ok is ok


def test_somebody_is_named_by_their_member_id(fake: Fake) -> None:
    assert told(fake.ask(user="@ann"), "--user").ok is False
    assert "conversations.open" not in fake.asked


@pytest.mark.parametrize(
    ("error", "words"),
    [
        ("not_allowed_token_type", "no app-level token"),
        ("missing_scope", "connections:write"),
        ("invalid_auth", "SLACK_APP_TOKEN"),
        ("forbidden_team", "Slack refused apps.connections.open: forbidden_team."),
    ],
)
def test_an_app_token_that_is_refused_is_explained(fake: Fake, error: str, words: str) -> None:
    fake.refuse("apps.connections.open", error)
    found = told(fake.ask(), words)

    assert found.ok is False and found.do


@pytest.mark.parametrize(
    ("frame", "words"),
    [
        ({"type": "disconnect", "reason": "too_many_websockets"}, "too_many_websockets"),
        ({"type": "disconnect", "reason": "link_disabled"}, "Socket Mode is off"),
        ({"type": "disconnect", "reason": "zyx zyx"}, "does not speak as Slack does"),
        ({"type": "surprise"}, "does not speak as Slack does"),
        ("zyx", "does not speak as Slack does"),
        (None, "does not speak as Slack does"),
    ],
)
def test_a_connection_that_does_not_begin_with_hello_is_explained(
    fake: Fake, frame: object, words: str
) -> None:
    fake.frame = frame

    assert told(fake.ask(), words).ok is False


@pytest.mark.parametrize("url", ["ws://127.0.0.1:1/link?ticket=zyx", "zyx", "http://[zyx", ""])
def test_a_connection_that_cannot_be_opened_is_told_without_its_ticket(
    fake: Fake, url: str
) -> None:
    fake.said["apps.connections.open"] = {"ok": True, "url": url}

    assert [one.ok for one in fake.ask()][-1] is False


@pytest.mark.parametrize(("connections", "held"), [(2, "one connection"), (4, "3 connections")])
def test_others_with_the_same_tokens_are_counted(fake: Fake, connections: int, held: str) -> None:
    fake.frame = hello(connections)
    found = told(fake.ask(), f"Somebody else holds {held} with the same tokens")

    assert found.ok is None and "only one of them" in found.what


def test_tokens_of_two_apps_are_told_apart(fake: Fake) -> None:
    fake.frame = hello(1, app="A2")
    found = told(fake.ask(), "The two tokens are of two apps")
    assert found.ok is False and "A1" in found.what and "A2" in found.what

    fake.refuse("bots.info", "missing_scope")
    assert not [one for one in fake.ask() if "two apps" in one.what]


def test_over_http_it_says_which_address_goes_where(fake: Fake) -> None:
    found = fake.ask(app_token="", signing_secret="zyxsigning")

    look = told(found, "https://YOUR-HOST/slack/events")
    assert look.ok is None and "port 3000" in look.do
    assert "apps.connections.open" not in fake.asked


@pytest.mark.parametrize(
    ("error", "ok"),
    [("invalid_code", True), ("invalid_client_id", False), ("bad_client_secret", False)],
)
def test_for_many_workspaces_the_client_is_asked_after(fake: Fake, error: str, ok: bool) -> None:
    fake.refuse("oauth.v2.access", error)
    found = fake.ask(bot_token="", client_id="1.2", client_secret="zyxclient")

    assert found[0].ok is ok
    assert told(found, "https://YOUR-HOST/slack/oauth_redirect").ok is None
    assert "auth.test" not in fake.asked


def test_a_clock_that_is_off_is_told(fake: Fake) -> None:
    found = told(fake.ask(datetime.now(UTC) + timedelta(hours=1)), "ahead of Slack's")

    assert found.ok is False


def test_a_slack_that_is_not_there_is_told_once() -> None:
    found = Fake().ask(api_url="http://127.0.0.1:1/api/")

    assert [one.ok for one in found] == [False]
    assert "127.0.0.1 can't be reached" in found[0].what and "HTTPS_PROXY" in found[0].do


def test_a_page_in_slacks_place_is_told(fake: Fake) -> None:
    fake.raw = "<html>zyx</html>"

    assert told(fake.ask(), "does not speak as Slack does").ok is False


def test_a_proxy_that_is_not_there_is_named(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://ann:zyx@127.0.0.1:1")

    assert told(fake.ask(), "proxy in HTTPS_PROXY").ok is False


def test_a_slack_that_does_not_answer_is_not_waited_for(
    fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.slack.probing.PATIENCE", 0.05)
    fake.silent = True

    assert told(fake.ask(), "does not answer within").ok is False
