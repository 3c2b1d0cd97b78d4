"""`debrief doctor`: each finding says what is wrong, and what to do, and never a secret."""

import asyncio
import base64
import re
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import WSMsgType, web

from adapters import checks
from adapters.checks import (
    Finding,
    clock,
    database,
    helplines,
    key_copy,
    key_findings,
    lines,
    private,
    settings_read,
    settings_wrong,
    this_computer,
    zones,
)
from adapters.settings import BadSettings, Settings, SlackSettings, read_settings
from adapters.slack.checks import slack_findings
from adapters.slack.scopes import OPTIONAL, REQUIRED
from storage.opening import open_notebook
from storage.refusals import CannotOpen
from storage.sealing import fingerprint

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
KEY, OTHER = bytes(range(32)), bytes(32)
SECRETS = {
    "bot_token": "xoxb-1-zyx",
    "app_token": "xapp-1-zyx",
    "signing_secret": "zyxsigning",
    "client_secret": "zyxclient",
}
MANIFEST = Path(__file__).parents[2] / "deploy" / "slack" / "manifest.yaml"


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"):
        monkeypatch.delenv(name, raising=False)


def keyed(folder: Path, key: bytes | None = KEY, mode: int = 0o600) -> Settings:
    """Settings with a key in its file."""
    settings = read_settings({}, folder)
    if key is not None:
        settings.config.mkdir(parents=True)
        settings.key_file.write_text(base64.b64encode(key).decode())
        settings.key_file.chmod(mode)
    return settings


# ---------------------------------------------------------------- this computer


def test_findings_are_lines_with_what_to_do_under_them() -> None:
    found = [Finding(True, "One."), Finding(False, "Two.", "Do this."), Finding(None, "Three.")]

    assert lines(found) == ["ok     One.", "wrong  Two.", "       Do this.", "look   Three."]


def test_settings_are_told_without_a_secret() -> None:
    slack = SlackSettings(bot_token="xoxb-zyx", signing_secret="zyx")
    url = "postgresql://ann:zyx@host/name"
    settings = Settings(url, Path(), Path(), slack=slack, port=8080)

    assert lines([settings_read(settings)]) == [
        "ok     Settings are read: PostgreSQL; Slack, one workspace, over HTTP on port 8080."
    ]
    assert settings_read(replace(settings, slack=None)).ok is None


def test_everything_wrong_with_settings_is_a_finding() -> None:
    assert settings_wrong(BadSettings("One.\nTwo.")) == [
        Finding(False, "One."),
        Finding(False, "Two."),
    ]


def test_a_database_in_use_by_the_running_bot_is_nothing_wrong(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'notes.db'}"

    def opens() -> str:
        try:
            open_notebook(url, lambda new: KEY).close()
        except CannotOpen as error:
            return str(error)
        return ""

    assert database(opens).ok is True
    with closing(open_notebook(url, lambda new: KEY)):
        found = database(opens)
    assert found.ok is None
    assert "in use" in found.what and "stop the bot" in found.do


def test_a_database_that_is_still_to_be_made_is_no_fault() -> None:
    assert database(lambda: checks.FRESH) == Finding(None, checks.FRESH)


def test_the_computer_is_looked_at_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PORT=80\n")
    (tmp_path / ".env").chmod(0o600)
    settings = keyed(tmp_path)
    found = this_computer(settings, None, tmp_path, None, fingerprint, lambda: "")

    assert [one.ok for one in found] == [None, True, True, True, None, True]


def test_what_cannot_be_looked_at_is_one_line(tmp_path: Path) -> None:
    def refuse(key: bytes) -> str:
        raise PermissionError(13, "Permission denied", "key")

    found = this_computer(keyed(tmp_path), None, tmp_path, None, refuse, lambda: "")
    assert "key can't be looked at: Permission denied." in [one.what for one in found]


def test_why_a_database_does_not_open_is_told_as_it_is() -> None:
    assert database(lambda: "The disk is full.") == Finding(False, "The disk is full.")


def test_a_key_in_its_own_folder_that_nobody_else_can_read_is_well(tmp_path: Path) -> None:
    found = key_findings(keyed(tmp_path), tmp_path / "data" / "debrief.db", tmp_path)

    assert [one.ok for one in found] == [True, True]
    assert str(tmp_path / "config/key") in found[0].what


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604])
def test_a_key_that_others_can_read_is_wrong(tmp_path: Path, mode: int) -> None:
    found = key_findings(keyed(tmp_path, mode=mode), None, tmp_path)

    assert found[1].ok is False
    assert found[1].do == f"Type: chmod 600 {tmp_path / 'config/key'}"


@pytest.mark.parametrize("place", ["config/debrief.db", "debrief.db"])
def test_a_key_beside_or_below_the_database_is_wrong(tmp_path: Path, place: str) -> None:
    found = key_findings(keyed(tmp_path), tmp_path / place, tmp_path)

    assert found[-1].ok is False and "beside the database" in found[-1].what


def test_a_key_in_the_environment_is_well_and_one_in_a_dotenv_is_a_file(tmp_path: Path) -> None:
    settings = replace(keyed(tmp_path, None), key=KEY)
    assert [one.ok for one in key_findings(settings, None, tmp_path)] == [True]

    (tmp_path / ".env").write_text("DEBRIEF_KEY=x\n")
    (tmp_path / ".env").chmod(0o644)
    found = key_findings(settings, tmp_path / "debrief.db", tmp_path)
    assert [one.ok for one in found] == [True, False, False]
    assert ".env" in found[0].what


def test_where_there_is_no_key_yet_it_is_said_before_one_is_made(tmp_path: Path) -> None:
    (found,) = key_findings(keyed(tmp_path, None), None, tmp_path)

    assert found.ok is None and "first start" in found.what
    assert key_copy(keyed(tmp_path, None), None, fingerprint).ok is None
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_not_there_can_be_read_by_nobody(tmp_path: Path) -> None:
    assert private(tmp_path / ".env") == []


def test_a_copy_of_the_key_is_asked_for_until_it_is_confirmed(tmp_path: Path) -> None:
    settings, copy = keyed(tmp_path), tmp_path / "copy"
    asked = key_copy(settings, None, fingerprint)
    assert asked.ok is None
    assert fingerprint(KEY) in asked.what and "--key-copy" in asked.do

    copy.write_text(base64.b64encode(KEY).decode())
    assert key_copy(settings, copy, fingerprint).ok is True


def test_what_is_no_copy_of_the_key_is_told_apart(tmp_path: Path) -> None:
    settings, copy = keyed(tmp_path), tmp_path / "copy"
    assert "can't be read" in key_copy(settings, copy, fingerprint).what
    copy.write_text("no key")
    assert "no copy of a key" in key_copy(settings, copy, fingerprint).what
    copy.write_text(base64.b64encode(OTHER).decode())
    other = key_copy(settings, copy, fingerprint)
    assert fingerprint(OTHER) in other.what and fingerprint(KEY) in other.what
    itself = key_copy(settings, settings.key_file, fingerprint)
    assert "the key itself" in itself.what
    assert {other.ok, itself.ok} == {False}
    assert base64.b64encode(OTHER).decode() not in str(other)


def test_time_zones_have_the_rules_of_this_year() -> None:
    assert zones(NOW).ok is True


def test_time_zones_of_other_rules_are_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "RULES", {"Europe/Berlin": (2, 2)})
    assert zones(NOW).ok is False
    monkeypatch.setattr(checks, "RULES", {"Europe/Nowhere": (0, 0)})
    assert zones(NOW).ok is False


@pytest.mark.parametrize(
    ("header", "ok"),
    [
        ("Wed, 25 Nov 2026 10:00:59 GMT", True),
        ("Wed, 25 Nov 2026 09:59:01 GMT", True),
        ("Wed, 25 Nov 2026 10:01:01 GMT", False),
        ("Wed, 25 Nov 2026 08:00:00 GMT", False),
        ("yesterday", None),
    ],
)
def test_a_clock_may_be_a_minute_off(header: str, ok: bool | None) -> None:
    assert clock(header, NOW, "Slack").ok is ok


def test_that_no_helplines_are_checked_is_said() -> None:
    assert helplines().ok is None


# ---------------------------------------------------------------- Slack


class Fake:
    """As much of Slack as the checks ask, on the loopback."""

    def __init__(self) -> None:
        self.scopes = ",".join([*REQUIRED, *OPTIONAL])
        self.said: dict[str, Mapping[str, Any]] = {
            "auth.test": {"ok": True, "team": "Acme\x1b[2J", "user": "debrief", "bot_id": "B1"},
            "bots.info": {"ok": True, "bot": {"app_id": "A1"}},
            "conversations.open": {"ok": True, "channel": {"id": "D1"}},
            "oauth.v2.access": {"ok": False, "error": "invalid_code"},
        }
        self.frame: object = hello(1)
        self.asked: list[str] = []
        self.raw: str | None = None
        self.silent = False

    def refuse(self, method: str, error: str) -> None:
        self.said[method] = {"ok": False, "error": error}

    async def api(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        self.asked.append(method)
        if self.silent:
            await asyncio.sleep(60)
        if self.raw is not None:
            return web.Response(text=self.raw, content_type="text/html")
        said = self.said.get(method)
        if said is None:
            assert request.headers["Authorization"] == f"Bearer {SECRETS['app_token']}"
            said = {"ok": True, "url": f"ws://{request.host}/link?ticket=zyxticket"}
        return web.json_response(dict(said), headers={"x-oauth-scopes": self.scopes})

    async def link(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        if isinstance(self.frame, str):
            await socket.send_str(self.frame)
        elif self.frame is not None:
            await socket.send_json(self.frame)
        else:
            await socket.close()
        assert (await socket.receive()).type in (WSMsgType.CLOSE, WSMsgType.CLOSED)
        return socket

    def ask(self, now: datetime | None = None, user: str = "", **settings: str) -> list[Finding]:
        """Let the checks ask this Slack, and give what they find."""
        given = SECRETS | {"signing_secret": "", "client_secret": ""} | settings
        found = asyncio.run(self._ask(now, user, given))
        assert "zyx" not in str(found)
        assert all("\x1b" not in one.what and "\n" not in one.what for one in found)
        return found

    async def _ask(
        self, now: datetime | None, user: str, given: Mapping[str, str]
    ) -> list[Finding]:
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self.api)
        app.router.add_get("/link", self.link)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = runner.addresses[0][1]
        api_url = given.get("api_url") or f"http://127.0.0.1:{port}/api/"
        slack = SlackSettings(**{**given, "api_url": api_url})
        try:
            return await slack_findings(slack, lambda: now or datetime.now(UTC), 3000, user)
        finally:
            await runner.cleanup()


def hello(connections: int, app: str = "A1") -> dict[str, object]:
    info = {"app_id": app}
    return {"type": "hello", "num_connections": connections, "connection_info": info}


@pytest.fixture
def fake() -> Fake:
    return Fake()


def told(found: list[Finding], words: str) -> Finding:
    """The one finding that says these words."""
    (one,) = [one for one in found if words in one.what]
    return one


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


# ---------------------------------------------------------------- the manifest


def manifest() -> list[str]:
    """The lines of the manifest without comments."""
    text = MANIFEST.read_text(encoding="utf-8")
    bare = (re.sub(r"(^|\s)#\s.*", "", line).rstrip() for line in text.splitlines())
    return [line for line in bare if line]


def listed(name: str) -> list[str]:
    """The items of a list in the manifest."""

    def items() -> Iterator[str]:
        after = iter(manifest())
        depth = next(len(line) - len(line.lstrip()) for line in after if line.strip() == name)
        for line in after:
            if len(line) - len(line.lstrip()) <= depth:
                return
            yield line.strip().removeprefix("- ")

    return list(items())


def value(name: str) -> str:
    """The one value of this name in the manifest."""
    (one,) = [
        line.partition(":")[2].strip()
        for line in manifest()
        if line.strip().removeprefix("- ").partition(":")[0] == name
    ]
    return one.strip('"')


def test_the_manifest_asks_for_the_scopes_that_the_checks_know() -> None:
    assert listed("bot:") == [*REQUIRED, *OPTIONAL]
    assert listed("bot_optional:") == list(OPTIONAL)


def test_the_manifest_hears_what_the_bot_answers() -> None:
    assert listed("bot_events:") == [
        "message.im",
        "app_home_opened",
        "app_uninstalled",
        "tokens_revoked",
        "app_mention",
        "reaction_added",
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("home_tab_enabled", "true"),
        ("messages_tab_enabled", "true"),
        ("messages_tab_read_only_enabled", "false"),
        ("should_escape", "false"),
        ("is_enabled", "true"),
        ("socket_mode_enabled", "true"),
        ("token_rotation_enabled", "false"),
        ("command", "/debrief"),
        ("usage_hint", "help | nudges | pause | support | export | forget | language"),
    ],
)
def test_the_manifest_switches_on_what_is_needed(name: str, expected: str) -> None:
    assert value(name) == expected


def test_the_manifest_keeps_to_slacks_limits() -> None:
    lines = manifest()

    assert len(value("name")) <= 35
    assert re.fullmatch(r"[a-z0-9._-]{1,80}", value("display_name"))
    described = [line.partition(": ")[2] for line in lines if "description: " in line]
    assert all(len(one) <= limit for one, limit in zip(described, (140, 2000), strict=True))
    assert len(value("usage_hint")) <= 1000 and len(value("command")) <= 32
    assert len(listed("bot_events:")) <= 100 and len(listed("bot:")) <= 255


def test_the_manifest_is_plain_yaml() -> None:
    for line in manifest():
        assert "\t" not in line and re.match(r" *(- )?[\w.:/]+(: .+|:)?$", line), line
        told_value = line.partition(": ")[2]
        assert ": " not in told_value and told_value[:1] not in ("[", "{", "*", "&", "|", ">")
