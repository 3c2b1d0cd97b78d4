"""What Slack gives an app: read from the environment, and what is wrong with it told."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from adapters.given import address, given

SLACK_API = "https://slack.com/api/"
TOKENS = {
    "xoxb-": "a bot token",
    "xapp-": "an app-level token",
    "xoxp-": "a user token",
    "xoxe": "a token that rotates",
}
TOKEN = re.compile(r"[\w-]+", re.ASCII)


@dataclass(frozen=True)
class SlackSettings:
    """What Slack gives an app: its tokens and secrets, and where Slack is."""

    bot_token: str = field(default="", repr=False)
    app_token: str = field(default="", repr=False)
    signing_secret: str = field(default="", repr=False)
    client_id: str = field(default="", repr=False)
    client_secret: str = field(default="", repr=False)
    api_url: str = SLACK_API

    @property
    def sockets(self) -> bool:
        """Whether events come over Socket Mode and not over HTTP."""
        return bool(self.app_token)

    @property
    def many(self) -> bool:
        """Whether any workspace may add the bot, and not just the one of the bot token."""
        return bool(self.client_id and self.client_secret and not self.bot_token)


def read_slack(environ: Mapping[str, str], wrong: list[str]) -> SlackSettings | None:
    """Read what Slack gives, or none where nothing of it is there."""
    url = address(environ, "SLACK_API_URL", SLACK_API, wrong)
    slack = SlackSettings(
        _token(environ, "SLACK_BOT_TOKEN", "xoxb-", wrong),
        _token(environ, "SLACK_APP_TOKEN", "xapp-", wrong),
        _secret(environ, "SLACK_SIGNING_SECRET", wrong),
        _secret(environ, "SLACK_CLIENT_ID", wrong),
        _secret(environ, "SLACK_CLIENT_SECRET", wrong),
        url if url.endswith("/") else f"{url}/",
    )
    if slack == SlackSettings(api_url=slack.api_url):
        return None
    wrong += _missing(slack)
    return slack


def slack_token(value: str) -> str:
    """Name which of Slack's tokens a value is, if it is one."""
    return next((kind for sign, kind in TOKENS.items() if value.startswith(sign)), "")


def _token(environ: Mapping[str, str], name: str, sign: str, wrong: list[str]) -> str:
    """Read a token that begins with a sign; what is wrong is told without the token."""
    token = given(environ, name)
    if token and not token.startswith(sign):
        kind = slack_token(token)
        found = f"this is {kind}" if kind else "this one does not"
        swapped = " Are the two swapped?" if token[:5] in ("xoxb-", "xapp-") else ""
        wrong.append(f"{name} must be {TOKENS[sign]}, which begins with {sign}; {found}.{swapped}")
    elif token and not TOKEN.fullmatch(token):
        wrong.append(f"{name} has signs in it that no token has. Please copy it again, whole.")
    return token


def _secret(environ: Mapping[str, str], name: str, wrong: list[str]) -> str:
    secret = given(environ, name)
    if kind := slack_token(secret):
        wrong.append(f"{name} holds {kind}. Its own value stands under “Basic Information”.")
    elif secret and not re.fullmatch(r"[!-~]+", secret):
        wrong.append(f"{name} has signs in it that do not belong. Please copy it again, whole.")
    return secret


def _missing(slack: SlackSettings) -> list[str]:
    """Name what is not there and must be, for what is."""
    missing = []
    if bool(slack.client_id) != bool(slack.client_secret):
        lacks = "SLACK_CLIENT_SECRET" if slack.client_id else "SLACK_CLIENT_ID"
        missing.append(f"{lacks} is missing, and the other of the two is there.")
    if not (slack.bot_token or slack.client_id or slack.client_secret):
        missing.append(
            "SLACK_BOT_TOKEN is missing. It stands under “OAuth & Permissions” once the app is "
            "installed. (For many workspaces: SLACK_CLIENT_ID and SLACK_CLIENT_SECRET.)"
        )
    elif not slack.app_token and not slack.signing_secret:
        missing.append("HTTP needs SLACK_SIGNING_SECRET, Socket Mode SLACK_APP_TOKEN; set one.")
    return missing
