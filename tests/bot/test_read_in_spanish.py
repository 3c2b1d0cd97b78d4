"""What people type in Spanish is read: commands, a yes, days, news, feelings, safety."""

from datetime import UTC, datetime

import pytest

from bot.care import read_check_in, read_safe
from bot.letters.names import person, valued
from bot.orders import order
from bot.phrases import PHRASES, command
from bot.question import Reader
from bot.scripts.before_an_interview import WENDING, says_how_it_went
from bot.scripts.carry_out import DONES
from bot.scripts.digressions import DEEDS
from bot.scripts.next_steps import APARTS
from bot.scripts.parts.again import AGAINS, CIRCLINGS
from bot.scripts.parts.asking import ASKINGS, HOWS
from bot.scripts.parts.best import BESTS
from bot.scripts.parts.lane import LANES, MORES
from bot.scripts.parts.letters import FITTING
from bot.scripts.parts.listening import defence_in
from bot.scripts.parts.more_letters import BESIDES
from bot.scripts.parts.news import (
    read_answered,
    read_sent,
    reports,
    says_answered,
    says_sent,
    tells_answer,
)
from bot.scripts.parts.notes import PAUSES
from bot.scripts.parts.plan import NONES
from bot.scripts.parts.received import GUESSED, TAKES
from bot.scripts.parts.recipients import TOWARDS
from bot.scripts.parts.review import VERDICTS
from bot.scripts.stay_in_touch import LINES
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
        ("tal vez", None),
        ("quizás", None),
        ("a lo mejor", None),
        ("ya está", None),
        ("ya lo hice", None),
        ("ya", True),
        ("ya no", False),
        ("sí, pero mañana", None),
        ("creo que sí", True),
        ("prefiero no", False),
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


@pytest.mark.parametrize(
    ("read", "words", "name"),
    [
        (DONES, "hecho", "DONE"),
        (DONES, "Sí, ya lo hice", "DONE"),
        (DONES, "todavía no", "LATER"),
        (DONES, "todavia no lo hice", "LATER"),
        (DONES, "otro día", "LATER"),
        (DONES, "lo dejo", "DROP"),
        (DONES, "no", "DROP"),
        (APARTS, "cada ocho semanas", "EIGHT"),
        (APARTS, "tres meses", "TWELVE"),
        (DEEDS, "ya no más", "STOP"),
        (DEEDS, "más tarde", "LATER"),
        (DEEDS, "para mañana", "LATER"),
        (DEEDS, "déjalo así", "LEAVE"),
        (WENDING, "fue bien", "WELL"),
        (WENDING, "me fue muy bien", "WELL"),
        (WENDING, "salió mal", "BADLY"),
        (WENDING, "no me fue muy bien", "BADLY"),
        (WENDING, "no, me fue mal", "BADLY"),
        (WENDING, "no me fue mal", "SO_SO"),
        (WENDING, "no sé", "SO_SO"),
        (WENDING, "regular", "SO_SO"),
        (WENDING, "la cancelaron", "OFF"),
        (WENDING, "ya me rechazaron", "REJECTED"),
        (LINES, "sí, escríbeme algo", "WRITE"),
        (LINES, "ya le escribí", "LATER"),
        (LINES, "esta vez no", "LATER"),
        (LINES, "déjalo descansar", "REST"),
        (VERDICTS, "bórralo", "STRIKE"),
        (VERDICTS, "no es mío", "NOT_MINE"),
        (VERDICTS, "no fue mi culpa", "NOT_MINE"),
        (VERDICTS, "de otra manera", "REWORD"),
        (VERDICTS, "quizás", "GUESS"),
        (VERDICTS, "sí", "KEEP"),
        (VERDICTS, "basta por hoy", "ENOUGH"),
        (FITTING, "muy bien", "FITS"),
        (FITTING, "sí, me gusta", "FITS"),
        (FITTING, "no, muy formal", "OWN"),
        (FITTING, "más corta", "OWN"),
        (FITTING, "en inglés", "ENGLISH"),
        (TOWARDS, "recursos humanos", "HR"),
        (TOWARDS, "nadie", "NOBODY"),
        (TOWARDS, "no conozco a nadie", "NOBODY"),
        (TOWARDS, "la jefa", "MANAGER"),
        (TOWARDS, "quien me entrevistó", "INTERVIEWER"),
        (TOWARDS, "la reclutadora", "RECRUITER"),
        (LANES, "todo", "WHOLE"),
        (LANES, "la corta", "EXPRESS"),
        (LANES, "no mucho", "EXPRESS"),
        (LANES, "hoy no", "LATER"),
        (MORES, "mañana", "TOMORROW"),
        (MORES, "ahora", "NOW"),
        (MORES, "ya basta", "ENOUGH"),
        (AGAINS, "lo mismo", "SAME"),
        (AGAINS, "otra vez", "SECOND"),
        (CIRCLINGS, "a una amiga", "TELL"),
        (CIRCLINGS, "guardarlo", "CLOSE"),
        (CIRCLINGS, "hay algo nuevo", "NEW"),
        (PAUSES, "media hora", "HALF"),
        (PAUSES, "sí, una hora", "HOUR"),
        (PAUSES, "un cuarto de hora", "QUARTER"),
        (PAUSES, "esta noche", "TONIGHT"),
        (PAUSES, "no, ya", "NONE"),
        (ASKINGS, "sí", "YES"),
        (ASKINGS, "¿por qué no?", "YES"),
        (ASKINGS, "no sé si me atrevo", "UNSURE"),
        (ASKINGS, "me da miedo", "UNSURE"),
        (ASKINGS, "no", "NO"),
        (HOWS, "por teléfono", "CALL"),
        (HOWS, "por telefono", "CALL"),
        (HOWS, "por correo", "EMAIL"),
        (HOWS, "un mensaje", "TEXT"),
        (HOWS, "tomando un café", "COFFEE"),
        (NONES, "ninguna", "NONE"),
        (GUESSED, "no, es nuevo", "NEW"),
        (TAKES, "trágalo", "SWALLOW"),
        (TAKES, "tragar", "SWALLOW"),
        (TAKES, "tienen razón", "SWALLOW"),
        (TAKES, "escupir", "SPIT"),
        (TAKES, "no es verdad", "SPIT"),
        (TAKES, "no lo sé todavía", "STEW"),
        (TAKES, "no estoy seguro", "STEW"),
        (BESTS, "la mitad", "HALF"),
        (BESTS, "más o menos", "HALF"),
        (BESTS, "menos", "LESS"),
        (BESTS, "casi todo", "MOST"),
        (BESTS, "nearly all of it", "MOST"),
        (BESTS, "todo", "ALL"),
        (BESIDES, "una segunda entrevista", "AGAIN"),
        (BESIDES, "practicar", "PRACTICE"),
    ],
)
def test_short_answers_are_read_in_spanish(read: Reader, words: str, name: str) -> None:
    assert read(words) == (name,)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ya la envié", "SENT"),
        ("Sí, se la mandé ayer", "SENT"),
        ("hecho", "SENT"),
        ("todavía no", "NOT_YET"),
        ("aún no la he enviado", "NOT_YET"),
        ("no la he podido enviar", "NOT_YET"),
        ("la mando mañana", "NOT_YET"),
        ("sigo con el borrador", "NOT_YET"),
        ("no", "NOT_YET"),
        ("no la voy a enviar", "WONT"),
        ("prefiero no", "WONT"),
        ("me dio miedo", "WONT"),
        ("no me atreví", "WONT"),
        ("vale", None),
        ("no sé qué hacer con mi visado", None),
    ],
)
def test_whether_a_letter_went_out_is_heard_in_spanish(words: str, expected: str | None) -> None:
    assert read_sent(words) == ((expected,) if expected else None)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("respondieron", "ANSWERED"),
        ("sí, me escribió ayer", "ANSWERED"),
        ("me llegó un correo", "ANSWERED"),
        ("nada todavía", "SILENT"),
        ("ni una palabra", "SILENT"),
        ("no me han respondido", "SILENT"),
        ("nadie me contestó", "SILENT"),
        ("no", "SILENT"),
        ("me ofrecieron hablar", "TALK"),
        ("quieren tener una llamada conmigo", "TALK"),
        ("no pueden decir más", "REFUSED"),
        ("respondieron que no pueden dar detalles", "REFUSED"),
        ("mi SQL no era bueno", None),
    ],
)
def test_whether_they_answered_is_heard_in_spanish(words: str, expected: str | None) -> None:
    assert read_answered(words) == ((expected,) if expected else None)


def test_what_is_told_unasked_is_heard_in_spanish() -> None:
    for words in ("ya la envié", "por fin mandé la carta", "acabo de enviarla"):
        assert says_sent(words), words
    for words in ("Acme respondió", "por fin respondió Acme", "me han contestado hoy"):
        assert says_answered(words), words
    for words in ("envié mi solicitud a Foo", "hola", "no la envié", "Acme me rechazó", "nada"):
        assert not says_sent(words), words
    for words in ("Acme no me ha respondido", "nadie respondió", "respondí mal a dos preguntas"):
        assert not says_answered(words), words
    for words in ("me fue bien", "la entrevista salió mal"):
        assert says_how_it_went(words), words
    assert not says_how_it_went("no me fue mal")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("dijeron que no", True),
        ("Acme me escribió: te faltó profundidad", True),
        ("buscaban a alguien con más experiencia", True),
        ("su respuesta fue que hablo demasiado rápido", True),
        ("no me dijeron que sí ni que no", False),
        ("dijeron que no pueden dar detalles", False),
        ("todavía me siento fatal", False),
    ],
)
def test_a_plain_report_is_heard_in_spanish(words: str, *, told: bool) -> None:
    assert tells_answer(words) is told


@pytest.mark.parametrize("words", ["no " * 2000, "me dijo " * 1000, "que no se la " * 600])
def test_no_spanish_is_too_strange_to_be_looked_at(words: str) -> None:
    assert reports(words) in (True, False)
    assert says_answered(words) in (True, False)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("Pero yo sí preparé los números", "Pero"),
        ("Bueno, en realidad faltó tiempo", "en realidad"),
        ("Lo que quise decir era otra cosa", "Lo que quise decir"),
        ("Sí, pero no tuve tiempo", "Sí, pero"),
        ("Gracias. ¿Me podría decir más?", ""),
    ],
)
def test_a_defence_is_noticed_in_spanish(answer: str, words: str) -> None:
    assert defence_in(answer) == words


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("a Marta", "Marta"),
        ("creo que Ana", "Ana"),
        ("la reclutadora se llama Ana Ruiz", "Ana Ruiz"),
        ("Ana y Luis", "Ana"),
        ("María de la Cruz", "María de la Cruz"),
        ("a una amiga", ""),
        ("no me acuerdo", ""),
        ("nadie", ""),
    ],
)
def test_a_name_is_found_in_spanish(words: str, name: str) -> None:
    assert person(words) == name


def test_what_was_valued_is_found_in_spanish() -> None:
    assert valued("sí, su paciencia") == "su paciencia"
    assert valued("si preguntan, contar un ejemplo") == "si preguntan, contar un ejemplo"
    assert valued("nada en particular") == ""
