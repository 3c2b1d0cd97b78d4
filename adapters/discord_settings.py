"""What Discord gives an app: read from the environment, and what is wrong with it told."""

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from adapters.given import address, given
from adapters.slack_settings import slack_token

DISCORD_API = "https://discord.com/api/v10"
GATEWAY = "wss://gateway.discord.gg/"
PLACE = "The bot's token stands at discord.com/developers/applications, your app, “Bot”."
OTHERS = {
    r"(?i)(bot|bearer)\s.*": "begins with a word that is no part of it. Leave the word out.",
    r"https?://.*": f"holds an address. {PLACE}",
    r"[0-9a-f]{64}": f"holds a public key. {PLACE}",
    r"[0-9]{15,20}": f"holds an id, like that of the app. {PLACE}",
    r"[\w-]{32}": f"holds a client secret, as it seems. {PLACE}",
    r".*[^\w.-].*": "has signs in it that no token has. Please copy it again, whole.",
}
"""What people put where the token belongs, by its shape."""
IDS = re.compile(r"[0-9]{1,5}(?:-[0-9]{1,5})?(?:\s*,\s*[0-9]{1,5}(?:-[0-9]{1,5})?)*")


@dataclass(frozen=True)
class DiscordSettings:
    """What Discord gives an app: its token, where Discord is, and which shards run here."""

    token: str = field(default="", repr=False)
    api_url: str = DISCORD_API
    gateway_url: str = ""
    shard_ids: tuple[int, ...] = ()
    shard_count: int | None = None

    @property
    def application_id(self) -> int:
        """The id of the app, as it stands in the token; 0 where none does."""
        return _owner(self.token)


def read_discord(environ: Mapping[str, str], wrong: list[str]) -> DiscordSettings | None:
    """Read what Discord gives, or none where nothing of it is there."""
    discord = DiscordSettings(
        _token(environ, wrong),
        address(environ, "DISCORD_API_URL", DISCORD_API, wrong).rstrip("/"),
        address(environ, "DISCORD_GATEWAY_URL", "", wrong, GATEWAY),
        _ids(environ, wrong),
        _count(environ, wrong),
    )
    sharded = any(given(environ, f"DISCORD_SHARD_{name}") for name in ("IDS", "COUNT"))
    if not discord.token and not sharded:
        return None
    if not discord.token:
        wrong.append(f"DISCORD_TOKEN is missing. {PLACE}")
    if discord.shard_count is not None or not given(environ, "DISCORD_SHARD_COUNT"):
        wrong += _outside(discord)
    return discord


def _token(environ: Mapping[str, str], wrong: list[str]) -> str:
    """Read the token; what is wrong is told without it."""
    token = given(environ, "DISCORD_TOKEN")
    if not token or (re.fullmatch(r"[\w-]+\.[\w-]+\.[\w-]+", token, re.ASCII) and _owner(token)):
        return token
    if kind := slack_token(token):
        wrong.append(f"DISCORD_TOKEN holds {kind} of Slack's. {PLACE}")
        return token
    found = (
        told for shape, told in OTHERS.items() if re.fullmatch(shape, token, re.ASCII | re.DOTALL)
    )
    usual = f"is no whole token: that is three parts with dots between. {PLACE}"
    wrong.append(f"DISCORD_TOKEN {next(found, usual)}")
    return token


def _owner(token: str) -> int:
    """Read the id that the first part of a token is."""
    first = token.partition(".")[0]
    try:
        digits = base64.urlsafe_b64decode(first + "=" * (-len(first) % 4)).decode("ascii")
    except (binascii.Error, ValueError):
        return 0
    return int(digits) if re.fullmatch(r"[0-9]{15,20}", digits) else 0


def _ids(environ: Mapping[str, str], wrong: list[str]) -> tuple[int, ...]:
    """Read numbers and ranges, like `0,1,2` or `0-3`."""
    text = given(environ, "DISCORD_SHARD_IDS")
    if not text:
        return ()
    if not IDS.fullmatch(text):
        wrong.append("DISCORD_SHARD_IDS must look like 0,1,2 or 0-3; this one does not.")
        return ()
    ids: list[int] = []
    for part in text.split(","):
        first, _, last = part.strip().partition("-")
        ids += range(int(first), int(last or first) + 1)
        if int(first) > int(last or first):
            wrong.append(f"DISCORD_SHARD_IDS runs backwards: write {last}-{first}.")
    if len(set(ids)) < len(ids):
        wrong.append("DISCORD_SHARD_IDS names a shard twice: each runs once.")
    return tuple(ids)


def _count(environ: Mapping[str, str], wrong: list[str]) -> int | None:
    text = given(environ, "DISCORD_SHARD_COUNT")
    if not text:
        return None
    if not re.fullmatch(r"[0-9]{1,5}", text) or not int(text):
        wrong.append(
            "DISCORD_SHARD_COUNT must be a number from 1 to 99999: of all shards, in all processes."
        )
        return None
    return int(text)


def _outside(discord: DiscordSettings) -> list[str]:
    """Say what the ids of the shards lack, or which the count rules out."""
    if discord.shard_ids and discord.shard_count is None:
        return ["DISCORD_SHARD_IDS needs DISCORD_SHARD_COUNT: of all shards, in all processes."]
    if discord.shard_count and max(discord.shard_ids, default=0) >= discord.shard_count:
        return [
            f"DISCORD_SHARD_IDS names shard {max(discord.shard_ids)}, and of "
            f"{discord.shard_count} the last is {discord.shard_count - 1}: they count from 0."
        ]
    return []
