"""The real command line: quickly in this process, or as a process of its own."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from typer.testing import CliRunner

from adapters.cli import app
from adapters.console import YOU
from adapters.key import key_for
from adapters.settings import read_settings
from bot.page import Page, Record
from storage.opening import open_notebook

ROOT = Path(__file__).parents[2]
MAIN = "from adapters.cli import main; main()"
NOW = "2026-03-02 10:00+00:00"
CLEAN = {"DATABASE_URL": "", "DEBRIEF_KEY": ""}


@dataclass(frozen=True)
class Outcome:
    """What a command came to."""

    code: int
    out: str
    err: str


def debrief(*arguments: object, said: str | bytes = "", **environ: str) -> Outcome:
    """Run a command of `debrief` in this process."""
    words = [str(one) for one in arguments]
    result = CliRunner().invoke(app, words, input=said, env={**CLEAN, **environ})
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Outcome(result.exit_code, result.stdout, result.stderr)


def chat(folder: Path, *lines: str, now: str = NOW) -> Outcome:
    """Pipe lines into `debrief chat`."""
    return debrief(
        "chat", "--data", folder, "--now", now, said="".join(f"{one}\n" for one in lines)
    )


def notes(folder: Path) -> tuple[Page | None, list[Record]]:
    """Read what is kept in a folder that `--data` named."""
    settings = read_settings({}, folder)
    with contextlib.closing(
        open_notebook(settings.url, key_for(settings, lambda key: None))
    ) as notebook:
        page, filed = notebook.talks(YOU)
        return page, list(filed)


def page_in(folder: Path) -> Page:
    """Read the page of whoever wrote there."""
    page, _ = notes(folder)
    assert page is not None
    return page


class Talking:
    """The two ends of a piped conversation."""

    def __init__(self, stdin: IO[str], stdout: IO[str]) -> None:
        self.stdin, self.stdout = stdin, stdout

    def write(self, line: str) -> None:
        """Send a line and do not wait."""
        self.stdin.write(f"{line}\n")
        self.stdin.flush()

    def line(self) -> str:
        """Wait for one line."""
        return self.stdout.readline().rstrip("\n")

    def reply(self) -> list[str]:
        """Wait for a reply that has no blank line in it."""
        return list(iter(self.line, ""))

    def say(self, line: str) -> list[str]:
        """Send a line and wait for the reply."""
        self.write(line)
        return self.reply()


class Process(Talking):
    """`debrief chat` as a process of its own, with a pipe at each end; it is killed in the end."""

    def __init__(self, folder: Path) -> None:
        """Start it; it is not waited for."""
        environ = {name: value for name, value in os.environ.items() if name not in CLEAN}
        self._process = subprocess.Popen(
            [sys.executable, "-c", MAIN, *chatting(folder)],
            cwd=ROOT,
            env={**environ, "PYTHONIOENCODING": "utf-8"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        assert self._process.stdin and self._process.stdout and self._process.stderr
        super().__init__(self._process.stdin, self._process.stdout)
        self.stderr = self._process.stderr
        self.id = self._process.pid

    def end(self) -> Outcome:
        """Close its input and wait for its end."""
        out, err = self._process.communicate()
        return Outcome(self._process.returncode, out, err)

    def __enter__(self) -> "Process":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self.stdin, self.stdout, self.stderr):
            with contextlib.suppress(BrokenPipeError):  # what it held has no reader any more
                pipe.close()


NURSERY = """
import os, sys
from adapters.cli import main
from bot.care import assess

assess("warm up")
for order in sys.stdin:
    heard, said, *arguments = order.rstrip("\\n").split("\\0")
    child = os.fork()
    if child == 0:
        sys.stdin, sys.stdout = open(heard, encoding="utf-8"), open(said, "w", encoding="utf-8")
        sys.argv = ["debrief", *arguments]
        main()
    print(child, flush=True)
    os.waitpid(child, 0)
    print("dead", flush=True)
"""
"""Imports everything once, and forks a real process for each start: a tenth of the time."""


class Nursery:
    """Starts many processes of `debrief chat`, one after another."""

    def __init__(self, folder: Path) -> None:
        """Make the pipes in a folder; it should be used as a context."""
        self._heard, self._said = folder / "heard", folder / "said"
        for pipe in (self._heard, self._said):
            os.mkfifo(pipe)

    def __enter__(self) -> "Nursery":
        self._nursery = subprocess.Popen(
            [sys.executable, "-c", NURSERY],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )
        assert self._nursery.stdin and self._nursery.stdout
        self._orders, self._news = self._nursery.stdin, self._nursery.stdout
        return self

    @contextlib.contextmanager
    def born(self, folder: Path) -> Iterator[Talking]:
        """Start a process, and end it with SIGKILL in the middle of whatever it does."""
        self._orders.write("\0".join([str(self._heard), str(self._said), *chatting(folder)]))
        self._orders.write("\n")
        self._orders.flush()
        child = int(self._news.readline())
        with contextlib.ExitStack() as pipes:
            stdin = pipes.enter_context(self._heard.open("w", encoding="utf-8"))
            stdout = pipes.enter_context(self._said.open(encoding="utf-8"))
            yield Talking(stdin, stdout)
            os.kill(child, signal.SIGKILL)
            assert self._news.readline() == "dead\n"

    def __exit__(self, *_: object) -> None:
        self._nursery.communicate()


def chatting(folder: Path) -> list[str]:
    """The words of a command that chats on what a folder holds."""
    return ["chat", "--data", str(folder), "--now", NOW]


def below(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def missing(words: Iterable[str], text: str) -> list[str]:
    """Those of the words that a text does not hold."""
    return [word for word in words if word not in text]


def leaked(words: Iterable[str], text: str) -> list[str]:
    """Those of the words that a text holds."""
    return [word for word in words if word.casefold() in text.casefold()]
