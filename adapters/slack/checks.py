"""What `debrief doctor` asks Slack; no answer, and no want of one, ends in a traceback."""

import re
from collections.abc import Callable
from datetime import datetime

from slack_sdk.web.async_client import AsyncWebClient

from adapters.checks import Finding, clock
from adapters.plain import harmless
from adapters.probing import PATIENCE, Answer, network
from adapters.settings import SlackSettings
from adapters.slack.probing import ask, first_frame
from adapters.slack.scopes import OPTIONAL, REQUIRED

AGAIN = "Copy it again: api.slack.com/apps, your app, "
BOT_TOKEN = f"{AGAIN}“OAuth & Permissions”, Bot User OAuth Token."
APP_TOKEN = f"{AGAIN}“Basic Information”, App-Level Tokens, with the scope connections:write."
INSTALL = "Install the app again under “Install App”, and copy the new Bot User OAuth Token."
BOT = {
    "invalid_auth": ("Slack does not know SLACK_BOT_TOKEN (invalid_auth).", BOT_TOKEN),
    "not_authed": ("No token reached Slack (not_authed).", BOT_TOKEN),
    "account_inactive": ("The app was removed from the workspace (account_inactive).", INSTALL),
    "token_revoked": ("SLACK_BOT_TOKEN was revoked (token_revoked).", INSTALL),
    "token_expired": (
        "SLACK_BOT_TOKEN has expired (token_expired): the app has token rotation on.",
        "That can't be switched off. Make a new app from deploy/slack/manifest.yaml.",
    ),
}
MODE = "Turn on “Socket Mode” at api.slack.com/apps, your app; the request URLs then rest."
APP = {
    "invalid_auth": ("Slack does not know SLACK_APP_TOKEN (invalid_auth).", APP_TOKEN),
    "not_authed": ("No app-level token reached Slack (not_authed).", APP_TOKEN),
    "not_allowed_token_type": ("SLACK_APP_TOKEN is no app-level token.", APP_TOKEN),
    "missing_scope": ("SLACK_APP_TOKEN lacks the scope connections:write.", APP_TOKEN),
    "token_revoked": ("SLACK_APP_TOKEN was revoked (token_revoked).", APP_TOKEN),
    "link_disabled": ("Socket Mode is off (link_disabled).", MODE),
    "too_many_websockets": (
        "The app has ten connections already, and Slack allows no more (too_many_websockets).",
        "Stop what else uses these tokens.",
    ),
}
CLIENT = {
    "invalid_client_id": "Slack does not know SLACK_CLIENT_ID.",
    "bad_client_secret": "SLACK_CLIENT_SECRET does not belong to SLACK_CLIENT_ID.",
}
MEMBER = re.compile(r"[UW][A-Z0-9]{2,20}")
MESSAGES_TAB = Finding(
    None,
    "Whether people can write to the bot, Slack tells nobody: see the Messages Tab.",
    "“App Home”, “Show Tabs”: the Messages Tab is on, and “Allow users to send Slash commands and "
    "messages” is ticked. If not, nothing can be shown (messages_tab_disabled), or nobody can "
    "answer.",
)


async def slack_findings(
    slack: SlackSettings, now: Callable[[], datetime], port: int, user: str = ""
) -> list[Finding]:
    """Ask Slack whether what it gave still holds; `user` is somebody whom a bot may write to."""
    client = AsyncWebClient(
        token=slack.bot_token or None,
        base_url=slack.api_url,
        timeout=PATIENCE,
        retry_handlers=[],
    )
    if slack.many:
        given = {"client_id": slack.client_id, "client_secret": slack.client_secret}
        known = await ask(client.api_call("oauth.v2.access", data={**given, "code": "none"}))
        found = [_client(known, slack)]
    else:
        known = await ask(client.auth_test())
        found = [_bot(known, slack)]
    found += [clock(known.headers["Date"], now(), "Slack")] if "Date" in known.headers else []
    if not slack.many and not known.error:
        found += _scopes(known)
        found += [await _conversation(client, user)] if user else []
    if not known.offline:
        found += [MESSAGES_TAB, *(await _sockets(client, slack, known) if slack.sockets else [])]
    return [*found, *_addresses(slack, port)]


def _bot(known: Answer, slack: SlackSettings) -> Finding:
    if not known.error:
        team, bot = (harmless(str(known.data.get(name, "?"))) for name in ("team", "user"))
        return Finding(True, f"Slack knows the bot: @{bot} in {team}.")
    return _refused(known, slack, BOT, "auth.test")


def _client(known: Answer, slack: SlackSettings) -> Finding:
    """Read the answer to a code that nobody was given: Slack looks at the client first."""
    if known.error == "invalid_code":
        return Finding(True, "Slack knows the client id and its secret.")
    if known.error in CLIENT:
        return Finding(False, CLIENT[known.error], f"{AGAIN}“Basic Information”, App Credentials.")
    return _refused(known, slack, {}, "oauth.v2.access")


def _refused(
    answer: Answer,
    slack: SlackSettings,
    explained: dict[str, tuple[str, str]],
    asked: str,
    hint: str = "",
) -> Finding:
    """Explain why Slack did not do something, by its code; the hint is for codes not foreseen."""
    if answer.error in explained:
        return Finding(False, *explained[answer.error])
    if reason := network(answer.error, slack.api_url, "Slack"):
        return Finding(False, *reason)
    return Finding(
        False,
        f"Slack refused {asked}: {answer.error}.",
        f"{hint} See https://docs.slack.dev/reference/methods/{asked}".lstrip(),
    )


def _scopes(known: Answer) -> list[Finding]:
    """Compare what was granted with what the manifest asks for."""
    if "x-oauth-scopes" not in known.headers:
        return [Finding(None, "Slack does not say what the bot may do.", "Look at its scopes.")]
    granted = {one.strip() for one in known.headers["x-oauth-scopes"].split(",")}
    found = [
        Finding(
            False,
            f"The scope {scope} is missing: {lost}.",
            "Take deploy/slack/manifest.yaml under “App Manifest”, and install the app again.",
        )
        for scope, lost in REQUIRED.items()
        if scope not in granted
    ]
    found = found or [Finding(True, "Every scope that must be is granted.")]
    for scope, lost in OPTIONAL.items():
        if scope not in granted:
            told = f"The optional scope {scope} is not granted: {lost}."
            found.append(Finding(None, told, "Fine, if that is meant so; else install it again."))
    return found


async def _conversation(client: AsyncWebClient, user: str) -> Finding:
    """Open a conversation with somebody, and write nothing in it."""
    if not MEMBER.fullmatch(user):
        return Finding(
            False,
            "--user must be a member ID like U012AB3CD.",
            "It stands in a person's profile, under ⋮, “Copy member ID”.",
        )
    answer = await ask(client.conversations_open(users=user))
    if not answer.error:
        return Finding(True, f"A conversation with {user} can be opened; nothing was written.")
    if answer.error == "missing_scope":
        return Finding(None, "Without the optional im:write no conversation can be tried.")
    return Finding(False, f"No conversation with {user} can be opened: {answer.error}.")


async def _sockets(client: AsyncWebClient, slack: SlackSettings, known: Answer) -> list[Finding]:
    """Connect as the bot would, read the first frame and leave at once."""
    opened = await ask(client.apps_connections_open(app_token=slack.app_token))
    if opened.error:
        return [_refused(opened, slack, APP, "apps.connections.open", MODE)]
    frame = await first_frame(str(opened.data.get("url", "")), client.proxy)
    if frame.error:
        return [_refused(frame, slack, APP, "apps.connections.open", MODE)]
    found = [_others(frame)]
    theirs = await _app_of(client, known)
    ours = str((frame.data.get("connection_info") or {}).get("app_id", ""))
    if ours and theirs and ours != theirs:
        found.append(
            Finding(
                False,
                f"The two tokens are of two apps: SLACK_APP_TOKEN of {ours}, SLACK_BOT_TOKEN of "
                f"{theirs}. What people write would reach the other.",
                "Copy both from one app at api.slack.com/apps.",
            )
        )
    return found


def _others(hello: Answer) -> Finding:
    """Say whether somebody else is connected; this connection counts too, and a running bot's."""
    count = hello.data.get("num_connections")
    others = count - 1 if isinstance(count, int) else 0
    if others < 1:
        return Finding(True, "Socket Mode works, and nobody else is connected as this app.")
    held = "one connection" if others == 1 else f"{others} connections"
    return Finding(
        None,
        f"Socket Mode works. Somebody else holds {held} with the same tokens, and each event goes "
        "to only one of them.",
        "Right for a bot that runs, or for several on one PostgreSQL database. Otherwise the same "
        "tokens are in use twice: stop the other, or make it an app of its own.",
    )


async def _app_of(client: AsyncWebClient, known: Answer) -> str:
    """Give the id of the bot token's app, as far as the bot may know it."""
    if app := known.data.get("app_id"):
        return str(app)
    if known.error or not known.data.get("bot_id"):
        return ""
    answer = await ask(client.bots_info(bot=str(known.data["bot_id"])))
    return str((answer.data.get("bot") or {}).get("app_id", ""))


def _addresses(slack: SlackSettings, port: int) -> list[Finding]:
    """Say which addresses Slack must be told, for what it alone knows."""
    found = []
    if not slack.sockets:
        found.append(
            Finding(
                None,
                "Over HTTP, Slack must know where the bot is: https://YOUR-HOST/slack/events.",
                "Put it under “Event Subscriptions”, “Interactivity & Shortcuts” and “Slash "
                f"Commands”, turn “Socket Mode” off, and let a proxy pass /slack/ to port {port}.",
            )
        )
    if slack.many:
        found.append(
            Finding(
                None,
                "For many workspaces, Slack must know where people come back to: "
                "https://YOUR-HOST/slack/oauth_redirect.",
                "Put it under “OAuth & Permissions”, “Redirect URLs”; turn on “Manage "
                "Distribution”. People begin at https://YOUR-HOST/slack/install.",
            )
        )
    return found
