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

KEY_BYTES = 32
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
    """Where things lie, and the key if the environment gives it."""

    url: str
    data: Path
    config: Path
    key: bytes | None = field(default=None, repr=False)

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


def read_settings(environ: Mapping[str, str], folder: Path | None = None) -> Settings:
    """Read settings; `folder` keeps data and key elsewhere than in the user's own folders.

    Where `DATABASE_URL` is given as well, the database is the one that it names.
    """
    data = folder / "data" if folder else platformdirs.user_data_path("debrief", appauthor=False)
    config = (
        folder / "config" if folder else platformdirs.user_config_path("debrief", appauthor=False)
    )
    wrong: list[str] = []
    if data == config:  # as on macOS and Windows
        data, config = data / "data", config / "config"
    url = environ.get("DATABASE_URL", "")
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
    if url.startswith("postgres://"):
        url = f"postgresql{url.removeprefix('postgres')}"
    key = None
    if environ.get("DEBRIEF_KEY"):
        try:
            key = read_key(environ["DEBRIEF_KEY"])
        except ValueError as error:
            wrong.append(f"DEBRIEF_KEY {error}")
    if wrong:
        raise BadSettings("\n".join(wrong))
    return Settings(url or f"sqlite:///{quote(str(data / 'debrief.db'))}", data, config, key)


def read_key(text: str) -> bytes:
    """Read 32 bytes in base64; raises `ValueError` with a readable half sentence."""
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError("must be 32 bytes in base64; this is not base64.") from error
    if len(key) != KEY_BYTES:
        raise ValueError(f"must be 32 bytes in base64; these are {len(key)} bytes.")
    return key
