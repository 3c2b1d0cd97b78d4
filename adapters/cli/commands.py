"""The command line itself, on which every command stands, and its way to say what is wrong."""

import io
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

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


def complain(text: str) -> None:
    """Say something beside what a command puts out."""
    typer.echo(text, err=True)


def fail(text: str) -> NoReturn:
    """End with one readable line."""
    complain(text)
    raise typer.Exit(2)
