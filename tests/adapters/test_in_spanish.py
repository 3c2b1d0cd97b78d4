"""What adapters write is said in the person's language, and in a community's own words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from adapters.console import left_behind
from adapters.deeds import blank_faults, later_fault, settings_faults
from adapters.ids import EDIT, Id
from adapters.labels import VEIL, Say, in_every_language
from adapters.plain import lines
from bot.catalogues import Wording, put_over
from bot.home import home
from bot.page import Settings
from bot.ports import BROKEN, Broken
from bot.question import Option
from bot.reply import Asked, Draft, File, Line, Picture, Reply, joined
from tests.adapters.terminal import chat
from tests.bot.test_every_script import OPENERS, move
from tests.table import Table
from tests.untranslated import MOVES, english

AT = datetime(2026, 3, 2, 10, tzinfo=UTC)
SPANISH = Say("es")


@pytest.fixture
def own() -> Iterator[None]:
    """A community's own word for a button, in each language."""
    said = {"en": {("", "As a mail"): "By mail"}, "es": {("", "As a mail"): "Por correo"}}
    put_over(Wording(said))
    yield
    put_over(Wording())


def test_a_terminal_writes_its_own_labels_in_spanish() -> None:
    asked = Asked(
        "t", "k", "text", "¿Qué pasó?", also=(Option("park", "Luego"), Option("new", "Otra"))
    )
    parts = (
        Draft("k", "Nota", "Gracias", "Hola"),
        File("export"),
        Picture(b"", "una curva"),
    )

    assert lines(Reply("t", AT, parts, asked, language="es"), {"uno.md": "/uno.md"}) == [
        "----- Nota -----",
        "Asunto: Gracias",
        "",
        "Hola",
        "----- (“correo” la convierte en un enlace y un archivo)",
        "[archivo] /uno.md",
        "[imagen] una curva",
        "¿Qué pasó?",
        "(“aparcar”: luego · “nuevo”: otra)",
    ]


@pytest.mark.parametrize("script", OPENERS)
def test_a_terminal_shows_no_english_label_in_a_spanish_talk(script: str) -> None:
    table = Table()
    settings = Settings(language="es", language_from="person")
    table.page = replace(table.page, settings=settings)
    replies = [table.say(OPENERS[script])]
    for kind, pick, words in MOVES:
        replies.append(table.say(words) if kind == "say" else move(table, kind, pick, words))
        told = [lines(one, {"a.md": "/a.md"}) for one in replies[-1:] if one]
        assert english(line for drawn in told for line in drawn) == []


def test_a_piped_talk_is_spanish_with_its_files(tmp_path: Path) -> None:
    out = chat(tmp_path, "language español", "Acme me rechazó", "exportar").out

    assert "[archivo] " in out and "[file]" not in out


def test_what_cannot_be_deleted_is_named_in_spanish() -> None:
    assert left_behind([Path("/uno")], SPANISH).startswith("Menos esto")


def test_what_does_not_fit_in_a_window_is_said_in_spanish() -> None:
    there = home(Table().page, (), AT)
    over = {"day": "2026-03-01", "clock": "9:00"}
    wrong = {"zone": "nowhere", "country": "nowhere", "quiet_from": "21:00"}
    told = [
        *blank_faults(Id(EDIT, "t", "k"), {"body": " "}, SPANISH).values(),
        *later_fault(over, there, AT, SPANISH).values(),
        *later_fault({**over, "clock": "x"}, there, AT, SPANISH).values(),
        *settings_faults(wrong, SPANISH).values(),
    ]

    assert len(told) == 6 and english(told) == []


def test_why_something_failed_is_said_in_spanish_and_what_is_unknown_as_it_is() -> None:
    assert SPANISH.failure(Broken(BROKEN)).startswith("Algo en mí falló")
    assert SPANISH.failure(ValueError("a {brace}")) == "a {brace}"


def test_a_day_is_said_in_the_language_of_the_labels() -> None:
    assert Say("es").day(date(2026, 3, 6)) == "viernes 6 de marzo"
    assert Say("en").day(date(2026, 3, 6)) == "Fri 6 Mar"


@pytest.mark.usefixtures("own")
def test_a_community_s_own_wording_lies_over_labels_too() -> None:
    assert in_every_language("As a mail") == ("By mail", "Por correo")


def test_replies_that_became_one_are_labelled_in_the_language_of_the_last() -> None:
    replies = (Reply("a", AT, (Line("Hi"),)), Reply("b", AT, (Line("Hola"),), language="es"))

    assert joined(replies).language == "es"


def test_a_language_that_is_not_spoken_is_english() -> None:
    assert Say("xx")(VEIL) == VEIL
