"""What `debrief doctor` looks at on this computer, each finding with what to do about it."""

import os
import stat
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from zoneinfo import TZPATH, ZoneInfo, ZoneInfoNotFoundError

from adapters.settings import BadSettings, Settings, read_key, with_dotenv
from bot import care

APART = 60
"""Seconds by which this computer's clock may differ from a platform's."""
IN_USE = "Another Debrief is using"
"""How a refusal begins where a running bot holds the file."""
FRESH = "There is no database yet: the first start makes one."
RULES = {"Europe/Berlin": (1, 2), "America/New_York": (-5, -4)}
"""Hours from UTC in January and in July."""
MARKS = {True: "ok", False: "wrong", None: "look"}


@dataclass(frozen=True)
class Finding:
    """One thing looked at: well, wrong, or (none) for you to look at; and what to do."""

    ok: bool | None
    what: str
    do: str = ""


def lines(findings: Iterable[Finding]) -> list[str]:
    """Write findings as lines, with what to do under each."""
    written = []
    for one in findings:
        written.append(f"{MARKS[one.ok]:<7}{one.what}")
        written += [f"{'':<7}{one.do}"] if one.do else []
    return written


def this_computer(
    settings: Settings,
    beside: Path | None,
    folder: Path,
    copy: Path | None,
    fingerprint: Callable[[bytes], str],
    opens: Callable[[], str],
) -> list[Finding]:
    """Look at settings, key and database; the arguments are those of the checks below."""
    found = [settings_read(settings), *wording(settings)]
    try:
        found += private(folder / ".env")
        found += key_findings(settings, beside, folder)
        found.append(key_copy(settings, copy, fingerprint))
    except OSError as error:
        found.append(Finding(False, f"{error.filename} can't be looked at: {error.strerror}."))
    return [*found, database(opens)]


def settings_read(settings: Settings) -> Finding:
    """Say what the settings come to, without a secret."""
    where = "PostgreSQL" if settings.url.startswith("postgres") else "SQLite"
    platforms = [*_slack(settings), *_discord(settings)]
    if not platforms:
        return Finding(
            None,
            f"Settings are read: {where}, no platform.",
            "To connect one, see deploy/slack/README.md or deploy/discord/README.md.",
        )
    return Finding(True, f"Settings are read: {'; '.join([where, *platforms])}.")


def wording(settings: Settings) -> list[Finding]:
    """Say what a community's own wording comes to; what it got wrong the settings told already."""
    own = sum(map(len, settings.wording.said.values()))
    if not own:
        return []
    do = "Look for what is said in its place, or leave it out."
    old = [Finding(None, line, do) for line in settings.wording.unknown]
    return [Finding(True, f"Your own wording is in place: {own} sentences."), *old]


def _slack(settings: Settings) -> Iterable[str]:
    if slack := settings.slack:
        how = "Socket Mode" if slack.sockets else f"HTTP on port {settings.port}"
        yield f"Slack, {'many workspaces' if slack.many else 'one workspace'}, over {how}"


def _discord(settings: Settings) -> Iterable[str]:
    if discord := settings.discord:
        ids = ", ".join(map(str, discord.shard_ids))
        sharded = f", shards {ids or 'all'} of {discord.shard_count}"
        yield f"Discord{sharded if discord.shard_count else ''}"


def settings_wrong(error: Exception) -> list[Finding]:
    """Give a finding for each line of what is wrong with the settings."""
    return [Finding(False, line) for line in str(error).splitlines()]


def database(opens: Callable[[], str]) -> Finding:
    """Say whether the database opens; `opens` gives what is wrong, `FRESH`, or nothing."""
    wrong = opens()
    if wrong.startswith(IN_USE):
        return Finding(
            None,
            "The database is in use, as it should be while the bot runs.",
            "To have it looked at as well, stop the bot for a moment and ask again.",
        )
    if wrong == FRESH:
        return Finding(None, wrong)
    return Finding(False, wrong) if wrong else Finding(True, "The database opens with this key.")


def key_findings(settings: Settings, beside: Path | None, folder: Path) -> list[Finding]:
    """Say where the key lies, whether others can read it, and whether it is apart.

    `beside` is the file of the database, if it is one, and `folder` where `.env` would be.
    """
    file = folder / ".env" if _holds_key(folder) else settings.key_file
    if settings.key is not None and not _holds_key(folder):
        return [Finding(True, "The key is in the environment, in DEBRIEF_KEY.")]
    if not file.exists():
        told = f"There is no key yet: the first start makes one, in {file}."
        return [Finding(None, told, "If there was one, put your copy back before you start.")]
    found = [Finding(True, f"The key is in {file}."), *private(file)]
    if beside is not None and beside.parent.resolve() in (
        file.parent.resolve(),
        *file.parent.resolve().parents,
    ):
        found.append(
            Finding(
                False,
                "The key lies beside the database, or below it: who takes the folder has both.",
                f"Move one of the two out of {beside.parent}, and leave both out of one backup.",
            )
        )
    return found


def private(file: Path) -> list[Finding]:
    """Say whether others on this computer can read a file that nobody else should."""
    if os.name == "nt" or not file.exists():
        return []
    mode = stat.S_IMODE(file.stat().st_mode)
    if mode & 0o077:
        return [Finding(False, f"Others can read {file} ({mode:o}).", f"Type: chmod 600 {file}")]
    return [Finding(True, f"Nobody else can read {file}.")]


def key_copy(settings: Settings, copy: Path | None, fingerprint: Callable[[bytes], str]) -> Finding:
    """Compare the key with a copy of it by their fingerprints."""
    key = settings.key or _key_in(settings.key_file)
    if key is None:
        return Finding(None, "There is no key to compare a copy with yet.")
    name = fingerprint(key)
    if copy is None:
        return Finding(
            None,
            f"Is there a copy of the key {name}? Without one, a lost disk loses every note.",
            "Copy it to another place, and confirm it: debrief doctor --key-copy FILE",
        )
    if copy.exists() and settings.key_file.exists() and copy.samefile(settings.key_file):
        return Finding(False, f"{copy} is the key itself and no copy.", "Name the copy.")
    kept = _key_in(copy)
    if kept is None:
        return Finding(False, f"{copy} is no copy of a key, or can't be read.", "Make a new one.")
    if fingerprint(kept) != name:
        told = f"{copy} holds another key, {fingerprint(kept)}; the one in use is {name}."
        return Finding(
            False, told, "Copy the key in use. Keep the other as long as a backup needs it."
        )
    return Finding(True, f"{copy} is a copy of the key in use, {name}.")


def zones(now: datetime) -> Finding:
    """Say whether places have the hours that they have this year."""
    source, renew = _zone_source()
    for name, hours in RULES.items():
        try:
            zone = ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError):
            return Finding(False, f"There is no time zone {name} in {source}.", renew)
        for month, hour in zip((1, 7), hours, strict=True):
            there = datetime(now.year, month, 15, 12, tzinfo=zone).utcoffset()
            if there is None or there.total_seconds() != hour * 3600:
                told = f"{name} has other hours in {source} than it has in {now.year}."
                return Finding(False, told, renew)
    return Finding(True, f"Time zones have the rules of {now.year}, from {source}.")


def _zone_source() -> tuple[str, str]:
    """Name where Python finds time zones: the system's folder before the package."""
    for folder in map(Path, TZPATH):
        if (folder / "Europe" / "Berlin").is_file():
            try:
                first = (folder / "tzdata.zi").read_text(encoding="ascii").partition("\n")[0]
            except (OSError, UnicodeDecodeError):
                first = ""
            mark = first.removeprefix("# version ")[:10] if first.startswith("# version") else ""
            return f"{folder} {mark}".strip(), "Update the system's package tzdata."
    try:
        return f"tzdata {version('tzdata')}", "Type: pip install --upgrade tzdata"
    except PackageNotFoundError:
        return "this Python", "Type: pip install tzdata"


def clock(theirs: str, now: datetime, platform: str) -> Finding:
    """Compare this computer's clock with the Date header of a platform's answer."""
    try:
        apart = (now - parsedate_to_datetime(theirs).astimezone(UTC)).total_seconds()
    except ValueError:
        return Finding(None, f"{platform} said no time to compare this computer's clock with.")
    if abs(apart) <= APART:
        return Finding(True, f"This computer's clock agrees with {platform}'s.")
    way = "ahead of" if apart > 0 else "behind"
    return Finding(
        False,
        f"This computer's clock is {abs(apart):.0f} seconds {way} {platform}'s: nudges would come "
        "at the wrong time, and what is signed with a time would be refused.",
        "Turn on time synchronisation (NTP).",
    )


def helplines(today: date) -> Finding:
    """Name the national helplines that nobody has looked at, or not for too long."""
    stale, count = care.unchecked(today), len(care.helplines())
    if not stale:
        return Finding(True, f"All {count} national helplines were checked lately.")
    return Finding(
        None,
        f"Of {count} national helplines nobody has checked these lately: {', '.join(stale)}.",
        "Call or look up yours before a launch, and write the day into bot/care/helplines.toml; "
        "elsewhere people are pointed to findahelpline.com.",
    )


def _holds_key(folder: Path) -> bool:
    """Say whether `.env` in a folder gives the key."""
    try:
        return bool(with_dotenv({}, folder).get("DEBRIEF_KEY"))
    except BadSettings:
        return False


def _key_in(file: Path) -> bytes | None:
    try:
        return read_key(file.read_text(encoding="utf-8", errors="replace"))
    except (OSError, ValueError):
        return None
