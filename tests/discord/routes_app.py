"""Routes about the app itself: who it is, where it is, where its gateway is."""

from typing import Any

from tests.discord.checking import Faults, Refusal
from tests.discord.rest import Ask, route


@route("GET", "/users/@me")
def me(ask: Ask) -> Any:
    return ask.fake.me() | {"bio": "", "verified": True, "mfa_enabled": True, "email": None}


@route("GET", "/users/@me/guilds")
def guilds(ask: Ask) -> Any:
    limit = ask.number("limit", 200, 1, 200)
    after = int(ask.query.get("after", 0))
    before = int(ask.query.get("before", 2**63))
    counts = ask.truth("with_counts")
    there = [one for one in ask.fake.guilds.values() if one.installed]
    listed = [
        one.listed() | ({"approximate_member_count": len(one.place.people) + 1} if counts else {})
        for one in sorted(there, key=lambda guild: int(guild.id))
        if after < int(one.id) < before
    ]
    return listed[-limit:] if "before" in ask.query else listed[:limit]


@route("GET", "/guilds/{guild}")
def guild(ask: Ask) -> Any:
    there = ask.fake.guilds.get(ask.args["guild"])
    if there is None or not there.installed:
        raise Refusal(404, 10004)
    return there.whole()


@route("GET", "/users/{user}")
def user(ask: Ask) -> Any:
    if ask.args["user"] == ask.fake.bot_id:
        return ask.fake.me()
    if ask.args["user"] not in ask.fake.users:
        raise Refusal(404, 10013)
    return ask.fake.users[ask.args["user"]].payload()


@route("GET", "/applications/@me")
@route("GET", "/oauth2/applications/@me")
def application(ask: Ask) -> Any:
    return ask.fake.application()


@route("PATCH", "/applications/@me")
def change_application(ask: Ask) -> Any:
    faults = Faults()
    settable = "description icon cover_image interactions_endpoint_url flags install_params tags"
    faults.object("", ask.form, f"{settable} custom_install_url integration_types_config")
    faults.string("description", ask.form.get("description"), 400, least=0)
    faults.check()
    ask.fake.flags = ask.form.get("flags", ask.fake.flags)
    ask.fake.about_app |= {name: one for name, one in ask.form.items() if name != "flags"}
    return ask.fake.application()


@route("GET", "/gateway", token=False)
def gateway(ask: Ask) -> Any:
    return {"url": ask.fake.gateway_url}


@route("GET", "/gateway/bot")
def gateway_for_bots(ask: Ask) -> Any:
    gateway = ask.fake.gateway
    used = len(gateway.identifies)
    limit = {
        "total": 1000,
        "remaining": max(0, 1000 - used),
        "reset_after": 86_400_000,
        "max_concurrency": gateway.max_concurrency,
    }
    return {"url": ask.fake.gateway_url, "shards": gateway.shards, "session_start_limit": limit}
