"""Commands for one person at a terminal: talk, rehearse, export, forget, explain."""

import asyncio
import secrets
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from adapters.chat import Screen, interactive, write_to
from adapters.chat import chat as talk
from adapters.cli.commands import Data, app, complain, fail
from adapters.cli.opened import opened
from adapters.console import YOU, drop_files, left_behind
from adapters.labels import Say
from adapters.plain import harmless
from storage.opening import open_notebook


@app.command()
def chat(
    data: Data = None,
    now: Annotated[str, typer.Option(help="Where the clock of a piped conversation starts.")] = "",
) -> None:
    """Talk in the terminal; lines on standard input are played on a virtual clock."""
    screen = Screen(highlight=False, emoji=False, markup=False)
    start = _moment(now) if now else datetime.now(UTC)
    with opened(data, new=True) as (notebook, settings):
        if interactive():
            asyncio.run(talk(notebook, settings, _zone(), screen))
            return
        from adapters.playing import Play, converse

        play = Play(notebook, start, _zone(), write_to(screen), settings)
        asyncio.run(converse(play, _piped_lines(), complain))


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
        fail(f"{file} can't be read: {getattr(error, 'strerror', 'it is not text')}.")
    key = secrets.token_bytes(32)
    try:
        played, fits = play(text, lambda url: open_notebook(url, lambda new: key))
    except BadTranscript as error:
        fail(f"{file}:{error}")
    if write:
        try:
            file.write_text(rewritten(text, played), encoding="utf-8")
        except OSError as error:
            fail(f"{file} can't be written: {error.strerror}.")
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

    with opened(data) as (notebook, _):
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
        fail(f"{to} can't be written: {error.strerror}.")


@app.command()
def forget(
    data: Data = None,
    yes: Annotated[bool, typer.Option("--yes", help="Don't ask first.")] = False,
) -> None:
    """Delete everything kept about you."""
    with opened(data) as (notebook, settings):
        if not yes and not typer.confirm("Delete every debrief, note, letter and setting?"):
            typer.echo("Nothing is deleted.")
            return
        left = drop_files(settings)
        if not notebook.forget(YOU) and not left:
            typer.echo("Nothing is kept about you.")
            return
    typer.echo("Everything about you is deleted. Copies you made elsewhere stay where they are.")
    if left:
        fail(left_behind(left, Say("en")))


@app.command()
def explain(data: Data = None) -> None:
    """Show your page without its words: keys, waits and wants, for who hunts a fault."""
    from bot.explain import explain as explained

    with opened(data) as (notebook, _):
        page, _ = notebook.talks(YOU)
    typer.echo(explained(page) if page else "Nothing is kept about you.")


def _zone() -> str:
    """Give the IANA name of this computer's zone."""
    from tzlocal import get_localzone_name

    return get_localzone_name() or "UTC"


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        fail(f"--now {text} is no time: write it like 2026-03-08 09:00.")


def _piped_lines() -> Iterator[str]:
    for line in sys.stdin or ():
        yield line.rstrip("\r\n")
