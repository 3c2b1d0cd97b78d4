"""The installation's key: found, or made where there is nothing yet that it would have to open."""

import base64
import os
import secrets
from collections.abc import Callable

from adapters.settings import KEY_BYTES, BadSettings, Settings, read_key


def key_for(settings: Settings, made: Callable[[bytes], None]) -> Callable[[bool], bytes]:
    """Give what opens a database: the key, made only if the database is new as well."""

    def key(new: bool) -> bytes:
        if settings.key is not None:
            return settings.key
        kept = _read(settings)
        if kept is not None:
            return kept
        if not new:
            raise BadSettings(
                f"The key is missing: {settings.key_file} is not there, and without it the "
                "notebook can't be opened. Put your copy back, or set DEBRIEF_KEY. Nothing was "
                "changed."
            )
        fresh = _make(settings)
        made(fresh)
        return fresh

    return key


def _read(settings: Settings) -> bytes | None:
    try:
        return read_key(settings.key_file.read_text(encoding="utf-8", errors="replace"))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise BadSettings(f"{settings.key_file} can't be read: {error.strerror}.") from error
    except ValueError as error:
        raise BadSettings(f"The key in {settings.key_file} can't be used: it {error}") from error


def _make(settings: Settings) -> bytes:
    """Write a key whole or not at all, so that no start is ever stuck with half of one."""
    key = secrets.token_bytes(KEY_BYTES)
    unready = settings.key_file.with_suffix(".new")
    try:
        settings.config.mkdir(parents=True, exist_ok=True, mode=0o700)
        unready.unlink(missing_ok=True)
        handle = os.open(unready, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(base64.b64encode(key).decode() + "\n")
            file.flush()
            os.fsync(file.fileno())
        unready.rename(settings.key_file)
    except OSError as error:
        raise BadSettings(f"{settings.config} can't be written: {error.strerror}.") from error
    return key
