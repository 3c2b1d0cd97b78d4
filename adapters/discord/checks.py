"""What `debrief doctor` asks Discord; no answer, and no want of one, ends in a traceback."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from adapters.checks import Finding, clock
from adapters.discord.portal import PORTAL, links, portal
from adapters.discord.probing import Asking
from adapters.plain import harmless
from adapters.probing import Answer, network
from adapters.settings import DiscordSettings

CODES = "https://discord.com/developers/docs/topics/opcodes-and-status-codes"
AGAIN = f"{PORTAL}“Bot”, “Reset Token”, and put the new one into DISCORD_TOKEN."
REFUSED = {
    "401": ("Discord does not know DISCORD_TOKEN: it was reset, or copied in part.", AGAIN),
    "429": (
        "Discord asks for patience: too many requests came from here.",
        "Wait an hour, and stop what else uses this token or this network's address.",
    ),
}
CLOSED = {
    "10013": "nobody has this id",
    "50033": "it is nobody whom a bot can write to",
    "50007": "their direct messages are closed to it",
    "50278": "they share no server with it",
    "40003": "too many were opened lately; wait some minutes",
}
NEXT = "They will be written at the next start."
MEMBER = re.compile(r"[0-9]{15,20}")
FEW = 100
"""Sessions left of a day's thousand, from which on something is amiss."""


async def discord_findings(
    discord: DiscordSettings, now: Callable[[], datetime], user: str = ""
) -> list[Finding]:
    """Ask Discord whether what it gave still holds; `user` is somebody whom a bot may write to."""
    async with Asking(discord) as asking:
        known = await asking.get("/applications/@me")
        found = [_app(known, discord)]
        found += [clock(known.headers["Date"], now(), "Discord")] if "Date" in known.headers else []
        if known.error:
            return found
        found += portal(known.data)
        found += await _gateway(asking, discord)
        found.append(await _commands(asking, discord, str(known.data.get("id", ""))))
        found += [await _conversation(asking, discord, user)] if user else []
    return [*found, *links(str(known.data.get("id") or discord.application_id))]


def _app(known: Answer, discord: DiscordSettings) -> Finding:
    if known.error:
        return _refused(known, discord, "the app")
    name = harmless(str(known.data.get("name", "?")))
    return Finding(True, f"Discord knows the bot: it is that of the app {name}.")


def _refused(answer: Answer, discord: DiscordSettings, asked: str, url: str = "") -> Finding:
    """Explain why Discord did not do something, by its code."""
    if answer.error in REFUSED:
        return Finding(False, *REFUSED[answer.error])
    if reason := network(answer.error, url or discord.api_url, "Discord"):
        return Finding(False, *reason)
    if answer.error.startswith("5") and len(answer.error) == 3:
        told = f"Discord itself has a fault ({answer.error}): it gave no answer about {asked}."
        return Finding(False, told, "Look at discordstatus.com, and ask again later.")
    return Finding(False, f"Discord refused {asked}: {answer.error}.", f"See {CODES}")


async def _gateway(asking: Asking, discord: DiscordSettings) -> list[Finding]:
    """Ask where the gateway is and how much is left of today, and knock at it."""
    known = await asking.get("/gateway/bot")
    if known.error:
        return [_refused(known, discord, "the gateway")]
    url = discord.gateway_url or str(known.data.get("url", ""))
    hello = await asking.hello(url)
    found = [
        _refused(hello, discord, "the gateway", url)
        if hello.error
        else Finding(True, "The gateway answers; what people do comes over it.")
    ]
    return [*found, *_sessions(known.data), *_shards(known.data, discord)]


def _sessions(known: Mapping[str, Any]) -> Iterator[Finding]:
    """Say how often the bot may still connect today."""
    limit = known.get("session_start_limit")
    limit = limit if isinstance(limit, Mapping) else {}
    left, total, rest = (limit.get(name) for name in ("remaining", "total", "reset_after"))
    if not (isinstance(left, int) and isinstance(total, int)):
        return
    hours = f"{rest / 3_600_000:.0f} hours" if isinstance(rest, int) else "a day"
    told = f"Of {total} connections a day {left} are left"
    often = "Does something start it again and again, or is the token in use elsewhere as well?"
    if not left:
        yield Finding(False, f"{told}: the bot can't connect for {hours}.", often)
    elif left < min(FEW, total):
        yield Finding(None, f"{told}, for {hours}.", often)
    else:
        yield Finding(True, f"{told}.")


def _shards(known: Mapping[str, Any], discord: DiscordSettings) -> Iterator[Finding]:
    """Compare the shards that are set with how many Discord recommends."""
    advised, count = known.get("shards"), discord.shard_count
    if not isinstance(advised, int):
        return
    if count is None:
        yield Finding(True, f"Shards: {advised}, as many as Discord recommends.")
    elif count < advised:
        yield Finding(
            None,
            f"DISCORD_SHARD_COUNT is {count}, and Discord recommends {advised}.",
            f"Leave it out, or set it to {advised} in every process and start them all anew.",
        )
    else:
        yield Finding(True, f"Shards: {count}; Discord recommends {advised}.")
    if discord.shard_ids and count and len(discord.shard_ids) < count:
        here = ", ".join(map(str, discord.shard_ids))
        yield Finding(
            None,
            f"Of {count} shards {here} run here: other processes must run the others.",
            "A server whose shard runs nowhere is not heard; direct messages come over shard 0.",
        )


async def _commands(asking: Asking, discord: DiscordSettings, app: str) -> Finding:
    """Compare the commands at Discord with those of this version, by name."""
    from adapters.discord.commands import payload  # late: only now is the library needed

    known = await asking.get(f"/applications/{app}/commands")
    if known.error:
        return _refused(known, discord, "its commands")
    there, here = set(_names(known.data.get("items", ()))), set(_names(payload()))
    if there == here:
        return Finding(True, "The commands at Discord are in step with this version.")
    if not there:
        return Finding(None, "No commands are at Discord yet.", NEXT)
    apart = [f"missing {name}" for name in sorted(here - there)]
    apart += [f"left over {name}" for name in sorted(there - here)]
    told = harmless(", ".join(apart[:6])) + (" …" if apart[6:] else "")
    return Finding(
        None,
        f"The commands at Discord are those of another version: {told}.",
        NEXT,
    )


def _names(commands: Iterable[Any], before: str = "/") -> Iterator[str]:
    """Give the names of commands and of those below them."""
    for one in commands:
        if isinstance(one, Mapping) and one.get("type", 1) in (1, 2):
            name = f"{before}{one.get('name')}"
            yield name
            yield from _names(one.get("options") or (), f"{name} ")


async def _conversation(asking: Asking, discord: DiscordSettings, user: str) -> Finding:
    """Open a conversation with somebody, and write nothing in it."""
    if not MEMBER.fullmatch(user):
        return Finding(
            False,
            "--user must be a user ID of 15 to 20 digits.",
            "“User Settings”, “Advanced”, “Developer Mode”; then right-click the person, “Copy "
            "User ID”.",
        )
    answer = await asking.post("/users/@me/channels", recipient_id=user)
    if not answer.error:
        return Finding(
            True,
            f"A conversation with {user} can be opened; nothing was written.",
            "Whether they have closed their direct messages to it, only a message would show.",
        )
    if answer.error in CLOSED:
        why = CLOSED[answer.error]
        return Finding(False, f"No conversation with {user} can be opened: {why}.")
    return _refused(answer, discord, f"a conversation with {user}")
