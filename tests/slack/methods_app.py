"""Methods that an app calls for itself, before or beside any workspace."""

from typing import TYPE_CHECKING

from tests.slack.checking import Payload
from tests.slack.state import Refusal
from tests.slack.web_api import APP_METHODS, method

if TYPE_CHECKING:
    from tests.slack.fake import Slack


def open_connection(slack: "Slack", args: Payload) -> Payload:
    return {"url": slack.socket_url()}


def exchange_code(slack: "Slack", args: Payload) -> Payload:
    if args.get("client_id") != slack.client_id:
        raise Refusal("invalid_client_id")
    if args.get("client_secret") != slack.client_secret:
        raise Refusal("bad_client_secret")
    team, user = slack.redeem(str(args.get("code", "")))
    return {
        "app_id": slack.app_id,
        "authed_user": {"id": user},
        "scope": ",".join(team.scopes),
        "token_type": "bot",
        "access_token": team.token,
        "bot_user_id": team.bot_user,
        "team": {"id": team.id, "name": team.name},
        "enterprise": None,
        "is_enterprise_install": False,
    }


APP_METHODS["apps.connections.open"] = open_connection
APP_METHODS["oauth.v2.access"] = exchange_code
for _name in APP_METHODS:
    method(_name, "client_id client_secret code redirect_uri grant_type")(lambda asking: {})
