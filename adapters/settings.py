"""Settings from the environment and the folders they name, with all that is wrong told at once."""

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from glob import escape
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

import platformdirs

KEY_BYTES = 32
PORT = 3000
SLACK_API = "https://slack.com/api/"
QUOTES = "\"'“”‘’"
"""What a copied value may be wrapped in."""
TOKENS = {
    "xoxb-": "a bot token",
    "xapp-": "an app-level token",
    "xoxp-": "a user token",
    "xoxe": "a token that rotates",
}
TOKEN = re.compile(r"[\w-]+", re.ASCII)
DATABASE = re.compile(
    r"sqlite:///(?!:memory:)(?:(?!%00)[^?])+"
    r"|postgres(?:ql(?:\+psycopg)?)?://[^/]*/[^/?]+(?:\?.*)?"
)
SECRET = re.compile(r"postgres[^/]*://(?:[^/?]*@[^/?]*@|[^/?]*:[^/?@]*/[^?]*@)")
"""A password with an @ or a / of its own, so that nobody can say where the host begins."""


class BadSettings(Exception):
    """Settings are missing or malformed; the message has a line for each."""


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


@dataclass(frozen=True)
class Settings:
    """Where things lie, what opens them if the environment says so, and who is connected."""

    url: str
    data: Path
    config: Path
    key: bytes | None = field(default=None, repr=False)
    slack: SlackSettings | None = None
    port: int = PORT

    @property
    def key_file(self) -> Path:
        """The file that holds the key where the environment does not."""
        return self.config / "key"

    @property
    def exports(self) -> Path:
        """The folder for the terminal's exports."""
        return self.data / "exports"

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
    without Slack and the port, so what another program's are set to is none of its business.
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
    slack = None if terminal else _slack(environ, wrong)
    port = PORT if terminal else _port(environ, wrong)
    if wrong:
        raise BadSettings("\n".join(wrong))
    url = url or f"sqlite:///{quote(str(data / 'debrief.db'))}"
    return Settings(url, data, config, key, slack, port)


def _given(environ: Mapping[str, str], name: str) -> str:
    """Give a value without what copying and quoting left around it."""
    return environ.get(name, "").strip().strip(QUOTES).strip()


def _database(environ: Mapping[str, str], wrong: list[str]) -> str:
    url = _given(environ, "DATABASE_URL")
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


def _key(environ: Mapping[str, str], wrong: list[str]) -> bytes | None:
    text = _given(environ, "DEBRIEF_KEY")
    try:
        return read_key(text) if text else None
    except ValueError as error:
        wrong.append(f"DEBRIEF_KEY {error}")
        return None


def _port(environ: Mapping[str, str], wrong: list[str]) -> int:
    text = _given(environ, "PORT") or str(PORT)
    if re.fullmatch(r"[0-9]{1,5}", text) and 0 < int(text) < 65536:
        return int(text)
    wrong.append(f"PORT must be a number from 1 to 65535, like {PORT}; this one is not.")
    return PORT


def _slack(environ: Mapping[str, str], wrong: list[str]) -> SlackSettings | None:
    """Read what Slack gives, or none where nothing of it is there."""
    slack = SlackSettings(
        _token(environ, "SLACK_BOT_TOKEN", "xoxb-", wrong),
        _token(environ, "SLACK_APP_TOKEN", "xapp-", wrong),
        _secret(environ, "SLACK_SIGNING_SECRET", wrong),
        _secret(environ, "SLACK_CLIENT_ID", wrong),
        _secret(environ, "SLACK_CLIENT_SECRET", wrong),
        _api_url(environ, wrong),
    )
    if slack == SlackSettings(api_url=slack.api_url):
        return None
    wrong += _missing(slack)
    return slack


def _token(environ: Mapping[str, str], name: str, sign: str, wrong: list[str]) -> str:
    """Read a token that begins with a sign; what is wrong is told without the token."""
    token = _given(environ, name)
    if token and not token.startswith(sign):
        found = f"this is {_kind(token)}" if _kind(token) else "this one does not"
        swapped = " Are the two swapped?" if token[:5] in ("xoxb-", "xapp-") else ""
        wrong.append(f"{name} must be {TOKENS[sign]}, which begins with {sign}; {found}.{swapped}")
    elif token and not TOKEN.fullmatch(token):
        wrong.append(f"{name} has signs in it that no token has. Please copy it again, whole.")
    return token


def _secret(environ: Mapping[str, str], name: str, wrong: list[str]) -> str:
    secret = _given(environ, name)
    if kind := _kind(secret):
        wrong.append(f"{name} holds {kind}. Its own value stands under “Basic Information”.")
    elif secret and not re.fullmatch(r"[!-~]+", secret):
        wrong.append(f"{name} has signs in it that do not belong. Please copy it again, whole.")
    return secret


def _kind(value: str) -> str:
    return next((kind for sign, kind in TOKENS.items() if value.startswith(sign)), "")


def _api_url(environ: Mapping[str, str], wrong: list[str]) -> str:
    url = _given(environ, "SLACK_API_URL") or SLACK_API
    try:
        parts = urlsplit(url)
        fits = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        fits = False
    if not fits:
        wrong.append(f"SLACK_API_URL must look like {SLACK_API}; leave it out for Slack itself.")
    return url if url.endswith("/") else f"{url}/"


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


def read_key(text: str) -> bytes:
    """Read 32 bytes in base64; raises `ValueError` with a readable half sentence."""
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError("must be 32 bytes in base64; this is not base64.") from error
    if len(key) != KEY_BYTES:
        raise ValueError(f"must be 32 bytes in base64; these are {len(key)} bytes.")
    return key
