"""Settings from the environment and the folders they name, with all that is wrong told at once."""

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from glob import escape
from pathlib import Path
from urllib.parse import quote, unquote

import platformdirs

from adapters.discord_settings import DiscordSettings, read_discord
from adapters.given import given
from adapters.slack_settings import SlackSettings, read_slack
from bot.catalogues import Wording, read_wording

__all__ = [
    "KEY_BYTES",
    "BadSettings",
    "DiscordSettings",
    "Settings",
    "SlackSettings",
    "read_key",
    "read_settings",
    "with_dotenv",
]

KEY_BYTES = 32
PORT = 3000
DATABASE = re.compile(
    r"sqlite:///(?!:memory:)(?:(?!%00)[^?])+"
    r"|postgres(?:ql(?:\+psycopg)?)?://[^/]*/[^/?]+(?:\?.*)?"
)
SECRET = re.compile(r"postgres[^/]*://(?:[^/?]*@[^/?]*@|[^/?]*:[^/?@]*/[^?]*@)")
"""A password with an @ or a / of its own, so that nobody can say where the host begins."""


class BadSettings(Exception):
    """Settings are missing or malformed; the message has a line for each."""


@dataclass(frozen=True)
class Settings:
    """Where things lie, what opens them if the environment says so, and who is connected."""

    url: str
    data: Path
    config: Path
    key: bytes | None = field(default=None, repr=False)
    slack: SlackSettings | None = None
    port: int = PORT
    discord: DiscordSettings | None = None
    wording: Wording = field(default_factory=Wording)

    @property
    def key_file(self) -> Path:
        """The file that holds the key where the environment does not."""
        return self.config / "key"

    @property
    def exports(self) -> Path:
        """The folder for the terminal's exports."""
        return self.data / "exports"

    @property
    def letters(self) -> Path:
        """The folder for letters that are on their way into the terminal's mail program."""
        return self.data / "letters"

    @property
    def copies(self) -> list[Path]:
        """The copies of a SQLite file that were made before its tables were changed."""
        if not self.url.startswith("sqlite:///"):
            return []
        file = Path(unquote(self.url.removeprefix("sqlite:///").partition("?")[0]))
        return sorted(file.parent.glob(f"{escape(file.name)}.before-*"))


def with_dotenv(environ: Mapping[str, str], folder: Path) -> dict[str, str]:
    """Add what a file `.env` in a folder says, if there is one; the environment wins."""
    file = folder / ".env"
    try:
        with file.open(encoding="utf-8") as stream:
            from dotenv.parser import parse_stream  # late: most starts have no such file

            found = list(parse_stream(stream))
    except FileNotFoundError:
        return dict(environ)
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", "it is not text")
        raise BadSettings(f"{file} can't be read: {why}.") from error
    wrong = [one.original.line for one in found if one.error or (one.key and one.value is None)]
    if wrong:
        told = (f"{file}, line {line}: write it like NAME=value." for line in wrong)
        raise BadSettings("\n".join(told))
    # As it stands: a $ or a { in a password is no reference to anything.
    return {**{one.key: one.value for one in found if one.key and one.value}, **environ}


def read_settings(
    environ: Mapping[str, str], folder: Path | None = None, *, terminal: bool = False
) -> Settings:
    """Read settings; `folder` keeps data and key elsewhere than in the user's own folders.

    Where `DATABASE_URL` is given as well, the database is the one that it names. A `terminal` does
    without platforms and the port, so what another program's are set to is none of its business.
    """
    data = folder / "data" if folder else platformdirs.user_data_path("debrief", appauthor=False)
    config = (
        folder / "config" if folder else platformdirs.user_config_path("debrief", appauthor=False)
    )
    wrong: list[str] = []
    if data == config:  # as on macOS and Windows
        data, config = data / "data", config / "config"
    url = _database(environ, wrong)
    key = _key(environ, wrong)
    wording = _wording(environ, wrong)
    slack = None if terminal else read_slack(environ, wrong)
    discord = None if terminal else read_discord(environ, wrong)
    port = PORT if terminal else _port(environ, wrong)
    if wrong:
        raise BadSettings("\n".join(wrong))
    url = url or f"sqlite:///{quote(str(data / 'debrief.db'))}"
    return Settings(url, data, config, key, slack, port, discord, wording)


def _database(environ: Mapping[str, str], wrong: list[str]) -> str:
    url = given(environ, "DATABASE_URL")
    if SECRET.match(url):
        wrong.append(
            "DATABASE_URL cannot be told apart: in a user or password write @ as %40, / as %2F "
            "and : as %3A."
        )
    elif url and not DATABASE.fullmatch(url):
        wrong.append(
            "DATABASE_URL must look like sqlite:///file.db or postgresql://user@host/database; "
            "this one does not."
        )
    return re.sub("^postgres://", "postgresql://", url)


def _wording(environ: Mapping[str, str], wrong: list[str]) -> Wording:
    """Read a community's own wording; whatever is wrong with it is told beside all else."""
    folder = given(environ, "DEBRIEF_WORDING")
    wording = read_wording(Path(folder)) if folder else Wording()
    wrong += [f"DEBRIEF_WORDING: {one}" for one in wording.mistakes]
    return wording


def _key(environ: Mapping[str, str], wrong: list[str]) -> bytes | None:
    text = given(environ, "DEBRIEF_KEY")
    try:
        return read_key(text) if text else None
    except ValueError as error:
        wrong.append(f"DEBRIEF_KEY {error}")
        return None


def _port(environ: Mapping[str, str], wrong: list[str]) -> int:
    text = given(environ, "PORT") or str(PORT)
    if re.fullmatch(r"[0-9]{1,5}", text) and 0 < int(text) < 65536:
        return int(text)
    wrong.append(f"PORT must be a number from 1 to 65535, like {PORT}; this one is not.")
    return PORT


def read_key(text: str) -> bytes:
    """Read 32 bytes in base64; raises `ValueError` with a readable half sentence."""
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError("must be 32 bytes in base64; this is not base64.") from error
    if len(key) != KEY_BYTES:
        raise ValueError(f"must be 32 bytes in base64; these are {len(key)} bytes.")
    return key
