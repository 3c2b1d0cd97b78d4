"""The composition root: the only room that sees all others, and that nobody imports."""

import logging
import os
import sys

from adapters.cli import running, terminal
from adapters.cli.commands import app, complain

__all__ = ["app", "main", "running", "terminal"]

LIBRARIES = ("aiohttp", "asyncio", "discord", "slack_bolt", "slack_sdk")
"""Their lines may hold words and addresses: they are for no screen and for no log."""


def main() -> None:
    """Run the command line; the terminal is for the conversation, so nothing is logged to it."""
    for name in ("debrief", "apscheduler"):
        logging.getLogger(name).addHandler(_log())
    for name in LIBRARIES:
        logging.getLogger(name).addHandler(logging.NullHandler())
        logging.getLogger(name).propagate = False
    try:
        app()
    except OSError as error:  # as where the disk behind the output is full
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        complain(f"Stopped: {error.strerror}.")
        sys.exit(2)


def _log() -> logging.Handler:
    """Give the file that DEBRIEF_LOG names for the log, if it does."""
    file = os.environ.get("DEBRIEF_LOG")
    if not file:
        return logging.NullHandler()
    try:
        # Standard error is there already; opening it anew needs rights that a service has not.
        handler = logging.StreamHandler() if file == "/dev/stderr" else logging.FileHandler(file)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        return handler
    except OSError as error:
        complain(f"DEBRIEF_LOG: {file} can't be written: {error.strerror}.")
        sys.exit(2)
