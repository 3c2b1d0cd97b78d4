"""Opens what the settings name: key and database, or one line that says what is wrong."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from adapters.cli.commands import complain, fail
from adapters.key import key_for
from adapters.settings import BadSettings, Settings, read_settings, with_dotenv
from bot.catalogues import put_over
from bot.ports import NotSaved
from storage.notebook import SqlNotebook
from storage.opening import open_notebook, sqlite_file
from storage.refusals import CannotOpen, NothingKept
from storage.sealing import Unsealable, fingerprint


@contextmanager
def opened(
    folder: Path | None, *, new: bool = False, migrate: bool = False, terminal: bool = True
) -> Iterator[tuple[SqlNotebook, Settings]]:
    """Open the notebook that the settings name; an operator's mistake ends in one line.

    Only with `new` are tables made where there are none; with `migrate` they are changed anywhere.
    At a `terminal` nothing is read from the folder that somebody happens to be in.
    """
    try:
        environ = os.environ if terminal else with_dotenv(os.environ, Path.cwd())
        settings = read_settings(environ, folder, terminal=terminal)
        put_over(settings.wording)
        file = sqlite_file(settings.url)
        if not new and file is not None and not file.exists():
            typer.echo(f"Nothing is kept about you: there is no {file}.")
            raise typer.Exit
        _make_folder(settings)
        key = key_for(settings, _told(settings))
        notebook = open_notebook(settings.url, key, complain, new=new, migrate=migrate)
    except NothingKept:
        typer.echo("Nothing is kept about you.")
        raise typer.Exit from None
    except (BadSettings, CannotOpen) as error:
        fail(str(error))
    except OSError as error:
        fail(f"{error.filename} can't be used: {error.strerror}.")
    try:
        yield notebook, settings
    except NotSaved as error:
        fail(str(error))
    except Unsealable:
        fail(
            "Your page does not open with this key: the database or the key was changed. Please "
            "put a backup back, or delete it with `debrief forget`."
        )
    finally:
        notebook.close()


def _make_folder(settings: Settings) -> None:
    file = sqlite_file(settings.url)
    if file is None:
        return
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise BadSettings(f"{file.parent} can't be made: {error.strerror}.") from error


def _told(settings: Settings) -> Callable[[bytes], None]:
    place = "on this computer" if sqlite_file(settings.url) else "in your database"

    def tell(key: bytes) -> None:
        complain(
            f"What you write stays {place}, sealed with a key: {fingerprint(key)}, in "
            f"{settings.key_file}. Keep a copy of that file somewhere safe; without it nobody can "
            "open your notes, not even you.\n"
        )

    return tell
