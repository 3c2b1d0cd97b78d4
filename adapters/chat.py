"""A conversation at a terminal, on the real clock."""

import asyncio
import os
import secrets
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime

from rich.console import Console as RichConsole
from rich.text import Text

from adapters.console import YOU, Console
from adapters.settings import Settings
from bot.heard import Heard, Opened, Said
from bot.host import Host
from bot.ports import Notebook

PROMPT = "> "
LEAVING = frozenset({"exit", "quit", "/exit", "/quit", ":q"})


class Screen(RichConsole):
    """The terminal, or the pipe in its place."""

    def on_broken_pipe(self) -> None:
        """End at once, as any tool does; what was not shown is owed at the next start."""
        os._exit(1)


def write_to(screen: Screen) -> Callable[[list[str]], None]:
    """Give a writer that wraps lines to the screen and leaves a blank line after each reply."""

    def write(lines: list[str]) -> None:
        for line in lines:
            screen.print(Text(line), soft_wrap=not screen.is_terminal)
        screen.print()

    return write


async def chat(notebook: Notebook, settings: Settings, zone: str, screen: Screen) -> None:
    """Talk until the person leaves; what is due while the terminal is open comes on its own."""
    asking = threading.Event()
    plain = write_to(screen)

    def write(lines: list[str]) -> None:
        if asking.is_set():
            screen.print()
        plain(lines)
        if asking.is_set():
            screen.print(PROMPT, end="")

    console = Console(write, lambda: datetime.now(UTC), settings.exports)
    page, _ = notebook.talks(YOU)
    host = Host(notebook, {YOU.platform: console}, arm=lambda wake: clock.arm(wake))
    from adapters.clock import Clock

    clock = Clock(host)
    owing = bool(page and page.owed)
    wake = await host.sweep()
    await host.settle()
    if not owing:
        await host.hear(YOU, _heard(Opened(), zone))
        await host.settle()
    clock.start()
    if wake:
        clock.arm(wake)
    try:
        await _talk(host, zone, asking, plain)
    finally:
        clock.stop()
        await host.close()


async def _talk(
    host: Host, zone: str, asking: threading.Event, write: Callable[[list[str]], None]
) -> None:
    while True:
        asking.set()
        line = await asyncio.to_thread(_line)
        asking.clear()
        if line is None or line.strip().casefold() in LEAVING:
            write(["Everything you wrote is kept. “make chat” goes on from here."])
            return
        try:
            await host.hear(YOU, _heard(Said(line), zone))
        except Exception as failure:
            write([str(failure)])
        await host.settle()


def _line() -> str | None:
    """Read one line; a paste of several is one message where the terminal marks pastes."""
    try:
        return input(PROMPT)
    except EOFError:
        return None


def _heard(what: Said | Opened, zone: str) -> Heard:
    return Heard(secrets.token_hex(8), datetime.now(UTC), what, zone)


def interactive() -> bool:
    """Say whether a person sits at this terminal."""
    return sys.stdin.isatty() and sys.stdout.isatty()
