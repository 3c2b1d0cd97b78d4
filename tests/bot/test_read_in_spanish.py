"""What people type in Spanish is read: commands, a yes, days, news, feelings, safety."""

from datetime import UTC, datetime

import pytest

from bot.care import read_check_in, read_safe
from bot.orders import order
from bot.phrases import PHRASES, command
from bot.spanish import COMMANDS
from bot.spanish import PHRASES as SPANISH
from bot.understanding import read_appointment, read_feelings, read_opener
from bot.words import day_in
from bot.yes_no import read_yes_no
from tests.table import MONDAY


def test_each_phrase_belongs_to_one_command_in_both_languages() -> None:
    english = {phrase: name for name, all in PHRASES.items() for phrase in all.split("|")}
    phrases = [phrase for all in SPANISH.values() for phrase in all.split("|")]

    assert len(phrases) == len(set(phrases))
    assert {phrase: command(phrase) for phrase in COMMANDS} == COMMANDS
    assert not [one for one, name in COMMANDS.items() if english.get(one, name) != name]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("atrás", "back"),
        ("atras", "back"),
        ("Cambiar", "change"),
        ("saltar", "skip"),
        ("ayuda, por favor", "help"),
        ("pausa", "pause"),
        ("parar", "stop"),
        ("nuevo", "new"),
        ("exportar", "export"),
        ("olvídame", "forget"),
        ("olvidame", "forget"),
        ("apoyo", "support"),
        ("privacidad", "privacy"),
        ("ajustes", "settings"),
        ("¿qué he dicho?", "said"),
        ("avisos", "nudges"),
    ],
)
def test_the_words_that_work_at_any_time_work_in_spanish(words: str, name: str) -> None:
    assert command(words) == name


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("pausa hasta el lunes", ("pause_until", "el lunes")),
        ("posponer hasta mañana", ("snooze", "mañana")),
        ("idioma inglés", ("language", "inglés")),
        ("zona Madrid", ("zone", "madrid")),
        ("país España", ("country", "españa")),
        ("silencio 22 a 8", ("quiet", "22 a 8")),
        ("silencio no", ("quiet", "")),
        ("fines de semana sí", ("weekends", "on")),
        ("ocultar en pantalla", ("lock_screen", "closed")),
    ],
)
def test_orders_carry_their_words_in_spanish(words: str, found: tuple[str, str]) -> None:
    assert order(words) == found


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("sí", True),
        ("si", True),
        ("sí, por favor", True),
        ("claro", True),
        ("no", False),
        ("mejor no", False),
        ("todavía no", False),
        ("no sé", None),
    ],
)
def test_a_yes_and_a_no_are_read_in_spanish(words: str, said: bool | None) -> None:
    assert read_yes_no(words) is said


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("mañana a las 9", (3, 3, 9)),
        ("viernes", (3, 6, 9)),
        ("el jueves a las 15:00", (3, 5, 15)),
        ("en dos días", (3, 4, 10)),
        ("3 de abril 10:00", (4, 3, 10)),
        ("jueves 15:00", (3, 5, 15)),
    ],
)
def test_days_and_hours_are_read_in_spanish(words: str, moment: tuple[int, int, int]) -> None:
    read = read_appointment(words, MONDAY, "UTC")

    assert read is not None and (read.month, read.day, read.hour) == moment


@pytest.mark.parametrize(
    ("words", "situation", "company"),
    [
        ("Me rechazaron en Acme", "rejection", "Acme"),
        ("Globex me rechazó", "rejection", "Globex"),
        ("Mi entrevista en Initech salió mal", "bad_interview", "Initech"),
        ("Acme no me ha respondido", "ghosted", "Acme"),
        ("Me ofrecieron el puesto en Globex", "offer", "Globex"),
    ],
)
def test_first_words_are_read_in_spanish(words: str, situation: str, company: str) -> None:
    read = read_opener(words)

    assert (read.situation, read.company) == (situation, company)


def test_feelings_are_read_in_spanish_and_a_no_before_them_too() -> None:
    assert [name for name, _ in read_feelings("estoy triste y con rabia")] == ["sad", "angry"]
    assert read_feelings("no estoy triste") == ()


def test_days_are_said_as_people_who_speak_spanish_say_them() -> None:
    march = datetime(2026, 3, 4, tzinfo=UTC)

    assert day_in("es", march) == "miércoles 4 de marzo"
    assert day_in("es", march, short=True) == "4 de marzo"
    assert day_in("en", march) == "Wed 4 Mar"


@pytest.mark.parametrize(
    ("words", "safe"),
    [
        ("sí", True),
        ("sí, estoy a salvo", True),
        ("no", False),
        ("no estoy bien", False),
        ("no sé", False),
        ("tengo pastillas", False),
    ],
)
def test_whether_somebody_is_safe_is_read_in_spanish(words: str, safe: bool) -> None:
    assert read_safe(words) is safe


@pytest.mark.parametrize(
    ("words", "answer"),
    [("sí", "YES"), ("tal vez", "YES"), ("no sé", "YES"), ("no, el trabajo", "NO")],
)
def test_the_check_in_is_answered_in_spanish(words: str, answer: str) -> None:
    assert read_check_in(words) == (answer,)
    assert read_check_in("prefiero no decirlo") == ("RATHER_NOT",)
