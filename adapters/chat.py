"""A conversation at a terminal, on the real clock."""

import asyncio
import os
import secrets
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rich.console import Console as RichConsole
from rich.text import Text

from adapters.console import YOU, Console
from adapters.labels import Say
from adapters.settings import Settings
from bot.heard import Heard, Opened, Said
from bot.host import Host
from bot.ports import Broken, Notebook, NotSaved

if TYPE_CHECKING:
    from prompt_toolkit import PromptSession

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
            # A link stays in one piece, so that a terminal knows it for one.
            whole = not screen.is_terminal or line.startswith("mailto:")
            screen.print(Text(line), soft_wrap=whole)
        screen.print()

    return write


async def chat(notebook: Notebook, settings: Settings, zone: str, screen: Screen) -> None:
    """Talk until the person leaves; what is due while the terminal is open comes on its own."""
    write = write_to(screen)
    console = Console(write, lambda: datetime.now(UTC), settings)
    armed: list[datetime] = []
    host = Host(notebook, {YOU.platform: console}, arm=armed.append)
    try:
        wake = await host.sweep()
        armed += [wake] if wake else []
        await host.settle()
        if not console.shows:
            await _hear(host, Opened(), zone, write)
        await _talk(host, armed, zone, write)
    finally:
        await host.close()


async def _talk(
    host: Host, armed: list[datetime], zone: str, write: Callable[[list[str]], None]
) -> None:
    # Late, so that the first line is on the screen before these are loaded.
    from prompt_toolkit import PromptSession
    from prompt_toolkit.patch_stdout import patch_stdout

    from adapters.clock import Clock
    from adapters.steady import steady, warm, warm_letters

    clock = Clock(host)
    host.arm = clock.arm
    clock.start()
    for wake in armed:
        clock.arm(wake)
    session: PromptSession[str] = PromptSession(PROMPT)
    steady()
    warming = asyncio.create_task(asyncio.to_thread(warm))
    letters = asyncio.create_task(warm_letters())
    saved = True
    try:
        with patch_stdout(raw=True):
            while (line := await _line(session)) is not None:
                saved = await _hear(host, Said(line), zone, write) and saved
    finally:
        letters.cancel()
        await clock.stop()
        await warming
    say = Say(await host.language(YOU))
    kept = say("Everything you wrote is kept." if saved else "What was saved is kept.")
    write(["", f"{kept} {say('“make chat” goes on from here.')}"])


async def _line(session: "PromptSession[str]") -> str | None:
    """Read one message, a paste of many lines being one; none when the person leaves."""
    try:
        line = await session.prompt_async()
    except (EOFError, KeyboardInterrupt):
        return None
    return None if line.strip().casefold() in LEAVING else line


async def _hear(
    host: Host, what: Said | Opened, zone: str, write: Callable[[list[str]], None]
) -> bool:
    """Let something be heard and show the answer; false where it could not be saved."""
    saved = True
    try:
        await host.hear(YOU, _heard(what, zone))
    except (NotSaved, Broken) as failure:
        say = Say(await host.language(YOU))
        write([say.failure(failure)])
        saved = False
    await host.settle()
    return saved


def _heard(what: Said | Opened, zone: str) -> Heard:
    return Heard(secrets.token_hex(8), datetime.now(UTC), what, zone, locale=_locale())


def _locale() -> str:
    """Give the locale of this terminal, such as es_CO.UTF-8, if it has one."""
    named = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next((one for one in named if one), "")


def interactive() -> bool:
    """Say whether a person sits at this terminal."""
    return bool(sys.stdin and sys.stdin.isatty() and sys.stdout.isatty())
