"""First words in Spanish: interviews to come, doubt, other people's news, what is no Spanish."""

from datetime import UTC, datetime

import pytest

from bot.understanding import (
    is_about_another,
    read_appointment,
    read_opener,
    speaks_spanish,
    told_when,
    what_happened,
)
from bot.understanding.in_spanish import is_spanish

MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "moment", "hour"),
    [
        ("tengo una entrevista en Zara el viernes a las 10", (3, 6, 10), True),
        ("mañana tengo una entrevista en Zara", (3, 3, 9), False),
        ("el viernes tengo entrevista con Zara", (3, 6, 9), False),
        ("el 20 tengo una entrevista en Zara, y la verdad es que voy con miedo", (3, 20, 9), False),
    ],
)
def test_an_interview_to_come_is_read_with_its_company_and_moment(
    words: str, moment: tuple[int, int, int], hour: bool
) -> None:
    when = told_when(words, MONDAY, "UTC")

    assert what_happened(words, MONDAY) == "upcoming"
    assert read_opener(words).company == "Zara"
    assert when and (when[0].month, when[0].day, when[0].hour) == moment and when[1] is hour


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("el 20", (3, 20, 9)),
        ("el día 20", (3, 20, 9)),
        ("a final de la semana que viene", (3, 13, 9)),
        ("a mediados de la próxima semana", (3, 11, 9)),
        ("pasado mañana por la tarde", (3, 4, 15)),
        ("dentro de quince días", (3, 17, 10)),
        ("el lunes que viene a las 16h", (3, 9, 16)),
        ("el próximo viernes a las once y media", (3, 6, 11)),
        ("el miércoles de la semana que viene", (3, 11, 9)),
        ("el martes a las 11 menos cuarto", (3, 3, 10)),
    ],
)
def test_moments_are_read_as_people_name_them(words: str, moment: tuple[int, int, int]) -> None:
    read = read_appointment(words, MONDAY, "UTC")

    assert read and (read.month, read.day, read.hour) == moment


@pytest.mark.parametrize("words", ["el lunes pasado", "el 20 o el 21", "entre lunes y martes"])
def test_what_is_past_or_open_is_no_moment(words: str) -> None:
    assert read_appointment(words, MONDAY, "UTC") is None


@pytest.mark.parametrize(
    "words",
    [
        "no sé si me dieron el trabajo",
        "todavía no me han ofrecido nada",
        "ojalá me den el puesto",
        "si no me cogen en Seat me muero de pena",
        "me ofrecieron una entrevista",
    ],
)
def test_doubt_is_neither_an_offer_nor_a_no(words: str) -> None:
    assert what_happened(words) not in ("offer", "rejection")


def test_the_stage_of_a_bad_interview_is_told_as_in_english() -> None:
    spanish = read_opener("la entrevista de hoy en Seat fue un desastre")
    english = read_opener("today's interview at Seat was a disaster")

    assert (spanish.situation, spanish.stage) == (english.situation, english.stage)
    assert spanish.stage == "interview"


@pytest.mark.parametrize(
    "words",
    [
        "mi mujer no consiguió el puesto en Acme",
        "mi hermana no consiguió el trabajo en Zara",
        "a mi hermano no lo cogieron",
        "a mi marido le han dicho que no",
        "no han cogido a mi hija en Mercadona",
        "mi mejor amiga se quedó fuera",
    ],
)
def test_somebody_else_s_no_is_not_one_s_own(words: str) -> None:
    assert is_about_another(words)


@pytest.mark.parametrize(
    "words",
    [
        "mi mujer dice que no me dieron el puesto",
        "mi hermana no consiguió el trabajo y yo tampoco",
        "mi entrevista no salió bien",
    ],
)
def test_one_s_own_no_stays_one_s_own(words: str) -> None:
    assert not is_about_another(words)


@pytest.mark.parametrize(
    "words",
    [
        "acme no me ha cogido :(",
        "me rechazaron",
        "mañana tengo una entrevista en Zara",
        "estoy triste, no sé qué hacer",
        "Quedo a su disposición para cualquier duda.",
    ],
)
def test_words_are_spanish_for_certain(words: str) -> None:
    assert speaks_spanish(words)


@pytest.mark.parametrize(
    "words",
    [
        "no",
        "hola",
        "El Corte Inglés",
        "rejected by El Pollo Loco in Los Angeles",
        "La Casa de Las Flores rejected me",
        "mi casa es su casa rejected me lol",
        "hasta la vista, baby. they rejected me",
        "Não me deram o emprego, estou muito triste",
        "Je suis refusé chez Renault, la direction de la boîte ne m'a rien dit",
        "Ho fatto il colloquio con Zara, non è andata bene, sono triste",
        "no em van agafar a la feina",
    ],
)
def test_names_and_neighbouring_languages_are_not_taken_for_spanish(words: str) -> None:
    assert not is_spanish(words)
    assert not speaks_spanish(words)
