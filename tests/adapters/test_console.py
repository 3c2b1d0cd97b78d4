"""How a reply looks in a terminal, and a whole conversation in a real one."""

import io
import os
import pty
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from adapters.chat import Screen, write_to
from adapters.plain import harmless, lines
from bot.question import Option
from bot.reply import Asked, Card, Draft, File, Line, Picture, Reply, Section
from tests.adapters.terminal import CLEAN, MAIN, ROOT, below, chat

AT = datetime(2026, 3, 2, tzinfo=UTC)
EVIL = "a\x1b[2Jb\x07c\x9bd\x00e\x7ff"


def test_every_part_has_its_lines() -> None:
    asked = Asked("t", "k", "one", "Which?", (Option("A", "First"), Option("B", "Second")))
    parts = (
        Line("One.\nTwo."),
        Card("Card", (Section("Heading", ("line", "other")),)),
        Draft("k", "Note", "Hello", "Dear you,\n\nme"),
        File("export"),
        Picture(b"\x89", "a curve"),
    )

    assert lines(Reply("t", AT, parts, asked), {"one.md": "/exports/one.md"}) == [
        "One.",
        "Two.",
        "Card",
        "  Heading",
        "  - line",
        "  - other",
        "----- Note -----",
        "Subject: Hello",
        "",
        "Dear you,",
        "",
        "me",
        "----- (“mail” makes a link and a file of it)",
        "[file] /exports/one.md",
        "[picture] a curve",
        "Which?",
        "[1] First",
        "[2] Second",
    ]


def test_what_is_no_mail_has_no_subject_and_no_way_into_a_mail_program() -> None:
    drawn = lines(Reply("t", AT, (Draft("k", "Call script", "", "Hello."),)), {})

    assert drawn == ["----- Call script -----", "Hello.", "-----"]


def test_a_link_and_each_file_are_shown_once() -> None:
    letter = File("letter", talk="t", key="k")
    parts = (File("export"), letter, Line("This opens it.", link="mailto:?subject=Hi"))

    assert lines(Reply("t", AT, parts), {"one.md": "/one.md", "letter.eml": "/letter.eml"}) == [
        "[file] /one.md",
        "[file] /letter.eml",
        "This opens it.",
        "mailto:?subject=Hi",
    ]


def test_wherever_words_stand_they_give_no_orders() -> None:
    asked = Asked("t", "k", "one", EVIL, (Option("A", EVIL),), also=(Option("B", EVIL),))
    parts = (
        Line(EVIL),
        Card(EVIL, (Section(EVIL, (EVIL,)),)),
        Draft("k", EVIL, EVIL, EVIL),
        Picture(b"", EVIL),
    )

    drawn = lines(Reply("t", AT, parts, asked), {})
    assert [line for line in drawn if not line.isprintable()] == []
    assert sum("a[2jbcdef" in line.casefold() for line in drawn) == 11


def test_letters_of_every_language_stay_as_they_are() -> None:
    for text in ("👩🏽‍💻🇺🇳", "שלום עולם", "مرحبا", "e\u0301 Größe", "ไทย", "a\tb"):
        assert harmless(text) == text


def test_half_a_letter_is_dropped() -> None:
    assert harmless("a\ud83db") == "ab"


def written(width: int, *, terminal: bool) -> str:
    paper = io.StringIO()
    screen = Screen(
        file=paper, width=width, force_terminal=terminal, highlight=False, color_system=None
    )
    write_to(screen)(["word " * 40, "[bold]no markup[/bold] :smile:"])
    return paper.getvalue()


def test_long_lines_are_broken_in_a_terminal_and_nowhere_else() -> None:
    assert len(written(40, terminal=True).splitlines()) > 3
    assert written(40, terminal=False).splitlines() == [
        "word " * 40,
        "[bold]no markup[/bold] :smile:",
        "",
    ]


def test_a_link_stays_in_one_piece() -> None:
    paper, link = io.StringIO(), f"mailto:?body={'x' * 100}"
    screen = Screen(file=paper, width=40, force_terminal=True, color_system=None)
    write_to(screen)([link])

    assert paper.getvalue().splitlines() == [link, ""]


@contextmanager
def terminal(folder: Path) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """Start `debrief chat` at a terminal; give the process and the other end."""
    ours, theirs = pty.openpty()
    environ = {name: value for name, value in os.environ.items() if name not in CLEAN}
    with subprocess.Popen(
        [sys.executable, "-c", MAIN, "chat", "--data", str(folder)],
        cwd=ROOT,
        env={**environ, "PYTHONUTF8": "1", "TERM": "dumb"},
        stdin=theirs,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
    ) as process:
        os.close(theirs)
        try:
            yield process, ours
        finally:
            process.kill()
    os.close(ours)


def test_a_conversation_in_a_real_terminal(tmp_path: Path) -> None:
    with terminal(tmp_path) as (process, ours):
        seen = read_until(ours, "> ")
        os.write(ours, b"rejected by Zyxcorp\n")
        answer = read_until(ours, "Relieved")
        os.write(ours, b"exit\n")
        end = read_until(ours, "goes on from here")
        assert process.wait() == 0

    assert "Debrief" in seen
    assert re.search(r"I understood: Zyxcorp.*\[1\] Angry", answer, re.DOTALL)
    assert "is kept" in end
    assert list(below(tmp_path)) == ["config/key", "data/debrief.db"]


def test_a_page_that_does_not_open_is_a_line_at_a_terminal_and_no_traceback(tmp_path: Path) -> None:
    chat(tmp_path, "Zyxcorp turned me down")
    with closing(sqlite3.connect(tmp_path / "data" / "debrief.db")) as database:
        database.execute("UPDATE page SET body = x'00'")
        database.commit()
    with terminal(tmp_path) as (process, ours):
        seen = read_until(ours, "> ")
        os.write(ours, b"hello\n")
        seen += read_until(ours, "> ")
        os.write(ours, b"exit\n")
        end = read_until(ours, "goes on from here")
        assert process.wait() == 0

    assert "Your notes do not open" in seen and "Traceback" not in seen
    assert "What was saved is kept" in end


def read_until(terminal: int, sign: str) -> str:
    """Read what a terminal shows up to a sign."""
    seen = b""
    while sign.encode() not in seen:
        seen += os.read(terminal, 4096)
    return seen.decode()
