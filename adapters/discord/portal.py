"""Looks at what is set in the Developer Portal: nothing here asks Discord anything."""

from collections.abc import Iterator, Mapping
from typing import Any

from adapters.checks import Finding

PORTAL = "discord.com/developers/applications, your app, "
INTENTS = {
    "Message Content": 1 << 18 | 1 << 19,
    "Server Members": 1 << 14 | 1 << 15,
    "Presence": 1 << 12 | 1 << 13,
}
"""Privileged intents, by the flags of an app that has them: granted, or of a smaller app."""
SERVERS, ONESELF = "0", "1"
SCOPES = ("bot", "applications.commands")


def portal(app: Mapping[str, Any]) -> Iterator[Finding]:
    """Say what of an app's settings fits, and what to click where it does not."""
    yield _endpoint(app)
    yield from _intents(app)
    yield from _installation(app)
    yield from _public(app)


def links(app: int | str) -> Iterator[Finding]:
    """Give the addresses at which the bot is added."""
    base = f"https://discord.com/oauth2/authorize?client_id={app}"
    yield Finding(
        True,
        f"Add it to a server: {base}&scope=bot+applications.commands&permissions=0",
        "It asks for no permissions: it writes to people, and needs none for that.",
    )
    yield Finding(
        True, f"Add it for oneself: {base}&integration_type=1&scope=applications.commands"
    )


def _endpoint(app: Mapping[str, Any]) -> Finding:
    if app.get("interactions_endpoint_url"):
        return Finding(
            False,
            "An Interactions Endpoint URL is set: commands and buttons go there, and not to the "
            "bot.",
            f"{PORTAL}“General Information”: empty that field, and save.",
        )
    return Finding(True, "Commands and buttons come to the bot.")


def _intents(app: Mapping[str, Any]) -> Iterator[Finding]:
    flags = app.get("flags")
    on = [name for name, bits in INTENTS.items() if isinstance(flags, int) and flags & bits]
    for name in on:
        yield Finding(
            None,
            f"The privileged intent {name} is on. The bot does not need it, nor use it.",
            f"{PORTAL}“Bot”: turn it off if nothing else uses it.",
        )
    if not on:
        yield Finding(True, "No privileged intent is on, and none is needed.")


def _installation(app: Mapping[str, Any]) -> Iterator[Finding]:
    """Say whether servers and single people can add it, and what it asks of servers."""
    kinds = app.get("integration_types_config")
    kinds = kinds if isinstance(kinds, Mapping) else {}
    missing = [name for kind, name in ((SERVERS, "Guild"), (ONESELF, "User")) if kind not in kinds]
    for name in missing:
        lost = "no server can add it" if name == "Guild" else "nobody can add it for themselves"
        yield Finding(
            None,
            f"{name} Install is off: {lost}.",
            f"{PORTAL}“Installation”, “Installation Contexts”: tick {name} Install, and save.",
        )
    if not missing:
        yield Finding(True, "Servers can add it, and people for themselves.")
    asked = (kinds.get(SERVERS) or {}).get("oauth2_install_params") or {}
    lacking = [scope for scope in SCOPES if scope not in (asked.get("scopes") or SCOPES)]
    if lacking or str(asked.get("permissions") or "0") != "0":
        yield Finding(
            None,
            "Discord's own “Add App” button asks for something else than the bot needs.",
            f"{PORTAL}“Installation”, “Default Install Settings”, Guild Install: the scopes "
            "applications.commands and bot, and no permissions. The links below are right.",
        )


def _public(app: Mapping[str, Any]) -> Iterator[Finding]:
    if app.get("bot_require_code_grant"):
        yield Finding(
            False,
            "“Requires OAuth2 Code Grant” is on: no link can add the bot.",
            f"{PORTAL}“Bot”: turn it off, and save.",
        )
    if app.get("bot_public") is False:
        yield Finding(
            None,
            "The bot is private: only whoever owns the app can add it.",
            f"Fine for one community. For others to add it: {PORTAL}“Bot”, “Public Bot”.",
        )
    elif app.get("bot_public"):
        yield Finding(True, "The bot is public: whoever has a link below can add it.")
    yield from _added(app)


def _added(app: Mapping[str, Any]) -> Iterator[Finding]:
    """Count where it is, as far as Discord says; which servers these are is nobody's business."""
    names = ("approximate_guild_count", "approximate_user_install_count")
    servers, people = (app.get(name) for name in names)
    if not isinstance(servers, int):
        return
    if not servers and not people:
        yield Finding(None, "Nobody has added it yet.", "Open one of the links below.")
        return
    alone = f", people for themselves: {people}" if isinstance(people, int) else ""
    yield Finding(True, f"It was added, by Discord's count: servers: {servers}{alone}.")
