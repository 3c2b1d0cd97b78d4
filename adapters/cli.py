"""The command line, and the composition root: the only file that sees all rooms."""

import asyncio
import io
import logging
import os
import secrets
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from adapters.chat import Screen, interactive, write_to
from adapters.chat import chat as talk
from adapters.console import YOU, drop_files, left_behind
from adapters.key import key_for
from adapters.plain import harmless
from adapters.settings import BadSettings, Settings, read_settings
from bot.ports import NotSaved
from storage.notebook import SqlNotebook
from storage.opening import open_notebook, sqlite_file
from storage.refusals import CannotOpen, NothingKept
from storage.sealing import Unsealable, fingerprint

app = typer.Typer(
    help="A companion for the hours and days after a job rejection.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
Data = Annotated[
    Path | None, typer.Option("--data", help="Keep everything in this folder instead.")
]


@app.callback()
def debrief() -> None:
    """A companion for the hours and days after a job rejection."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # no letter is a reason to stop


@app.command()
def chat(
    data: Data = None,
    now: Annotated[str, typer.Option(help="Where the clock of a piped conversation starts.")] = "",
) -> None:
    """Talk in the terminal; lines on standard input are played on a virtual clock."""
    screen = Screen(highlight=False, emoji=False, markup=False)
    start = _moment(now) if now else datetime.now(UTC)
    with _opened(data, new=True) as (notebook, settings):
        if interactive():
            asyncio.run(talk(notebook, settings, _zone(), screen))
            return
        from adapters.playing import Play, converse

        play = Play(notebook, start, _zone(), write_to(screen), settings)
        asyncio.run(converse(play, _piped_lines(), _complain))


@app.command()
def rehearse(
    file: Annotated[Path, typer.Argument(help="A transcript.")],
    write: Annotated[
        bool, typer.Option("--write", help="Put what the bot says now into the file.")
    ] = False,
) -> None:
    """Play a transcript on a virtual clock, and show where the bot speaks otherwise."""
    from adapters.rehearsal import rehearse as play
    from adapters.rehearsal import rewritten
    from adapters.transcript import BadTranscript, difference

    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        _fail(f"{file} can't be read: {getattr(error, 'strerror', 'it is not text')}.")
    key = secrets.token_bytes(32)
    try:
        played, fits = play(text, lambda url: open_notebook(url, lambda new: key))
    except BadTranscript as error:
        _fail(f"{file}:{error}")
    if write:
        try:
            file.write_text(rewritten(text, played), encoding="utf-8")
        except OSError as error:
            _fail(f"{file} can't be written: {error.strerror}.")
        return
    for step, said in played:
        differs = difference(step.expected, said)
        if differs:
            typer.echo(f"{file}:{step.number}: the bot says otherwise.")
            for sign, lines in (("-", differs[0]), ("+", differs[1])):
                for line in lines:
                    typer.echo(f"  {sign} {line}")
    if not fits:
        raise typer.Exit(1)
    typer.echo(f"{file}: as written.")


@app.command()
def export(
    data: Data = None,
    to: Annotated[Path | None, typer.Option(help="Write the files into this folder.")] = None,
) -> None:
    """Give everything kept about you: Markdown to read, or both files with --to."""
    from bot.export import MARKDOWN_NAME, export_files

    with _opened(data) as (notebook, _):
        page, filed = notebook.talks(YOU)
    if page is None:
        typer.echo("Nothing is kept about you.")
        return
    files = export_files(page, filed)
    if to is None:
        typer.echo(harmless(files[MARKDOWN_NAME].decode()), nl=False)
        return
    try:
        to.mkdir(parents=True, exist_ok=True)
        for name, body in files.items():
            (to / name).touch(0o600)
            (to / name).write_bytes(body)
            typer.echo(str(to / name))
    except OSError as error:
        _fail(f"{to} can't be written: {error.strerror}.")


@app.command()
def forget(
    data: Data = None,
    yes: Annotated[bool, typer.Option("--yes", help="Don't ask first.")] = False,
) -> None:
    """Delete everything kept about you."""
    with _opened(data) as (notebook, settings):
        if not yes and not typer.confirm("Delete every debrief, note, letter and setting?"):
            typer.echo("Nothing is deleted.")
            return
        left = drop_files(settings)
        if not notebook.forget(YOU) and not left:
            typer.echo("Nothing is kept about you.")
            return
    typer.echo("Everything about you is deleted. Copies you made elsewhere stay where they are.")
    if left:
        _fail(left_behind(left))


@app.command()
def explain(data: Data = None) -> None:
    """Show your page without its words: keys, waits and wants, for who hunts a fault."""
    from bot.explain import explain as explained

    with _opened(data) as (notebook, _):
        page, _ = notebook.talks(YOU)
    typer.echo(explained(page) if page else "Nothing is kept about you.")


@app.command()
def migrate(data: Data = None) -> None:
    """Make the tables of a database, or bring them up to date; nobody else may be changing them."""
    with _opened(data, new=True, migrate=True):
        typer.echo("The tables fit this version.")


@contextmanager
def _opened(
    folder: Path | None, *, new: bool = False, migrate: bool = False
) -> Iterator[tuple[SqlNotebook, Settings]]:
    """Open the notebook that the settings name; an operator's mistake ends in one line.

    Only with `new` are tables made where there are none; with `migrate` they are changed anywhere.
    """
    try:
        settings = read_settings(os.environ, folder)
        file = sqlite_file(settings.url)
        if not new and file is not None and not file.exists():
            typer.echo(f"Nothing is kept about you: there is no {file}.")
            raise typer.Exit
        _make_folder(settings)
        key = key_for(settings, _told(settings))
        notebook = open_notebook(settings.url, key, _complain, new=new, migrate=migrate)
    except NothingKept:
        typer.echo("Nothing is kept about you.")
        raise typer.Exit from None
    except (BadSettings, CannotOpen) as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{error.filename} can't be used: {error.strerror}.")
    try:
        yield notebook, settings
    except NotSaved as error:
        _fail(str(error))
    except Unsealable:
        _fail(
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
        _complain(
            f"What you write stays {place}, sealed with a key: {fingerprint(key)}, in "
            f"{settings.key_file}. Keep a copy of that file somewhere safe; without it nobody can "
            "open your notes, not even you.\n"
        )

    return tell


def _zone() -> str:
    """Give the IANA name of this computer's zone."""
    from tzlocal import get_localzone_name

    return get_localzone_name() or "UTC"


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        _fail(f"--now {text} is no time: write it like 2026-03-08 09:00.")


def _piped_lines() -> Iterator[str]:
    for line in sys.stdin or ():
        yield line.rstrip("\r\n")


def _complain(text: str) -> None:
    typer.echo(text, err=True)


def _fail(text: str) -> NoReturn:
    _complain(text)
    raise typer.Exit(2)


def main() -> None:
    """Run the command line; the terminal is for the conversation, so nothing is logged to it."""
    for name in ("debrief", "apscheduler"):
        logging.getLogger(name).addHandler(_log())
    try:
        app()
    except OSError as error:  # as where the disk behind the output is full
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        _complain(f"Stopped: {error.strerror}.")
        sys.exit(2)


def _log() -> logging.Handler:
    """Give the file that DEBRIEF_LOG names for the log, if it does."""
    file = os.environ.get("DEBRIEF_LOG")
    if not file:
        return logging.NullHandler()
    try:
        handler = logging.FileHandler(file)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        return handler
    except OSError as error:
        _complain(f"DEBRIEF_LOG: {file} can't be written: {error.strerror}.")
        sys.exit(2)
