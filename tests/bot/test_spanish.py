"""A person who speaks Spanish: from the first words to the letter, and back to English."""

from dataclasses import replace

import pytest

from bot.catalogues import catalogue
from bot.community import Community
from bot.export import as_markdown
from bot.heard import Heard, Said
from bot.reply import Draft, Reply
from tests.table import MONDAY, Table, spoken

ENGLISH = {text for _, text in catalogue("es") if " " in text}
ANSWERS = {
    "feelings": "triste y con rabia",
    "feelings_too": "nada más",
    "how_much": "todo",
    "notes": "Hablé demasiado rápido",
    "pause": "no, sigamos ya",
    "verdict": "déjalo",
    "should": "Respirar antes",
    "best": "la mayor parte",
    "thanks": "sí",
    "interviewer": "María",
    "valued": "su paciencia",
}


def spanish() -> Table:
    table = Table()
    table.say("language español")
    return table


def replied(table: Table) -> Reply | None:
    key = table.pending.rpartition(".")[2]
    if key == "notes" and table.question.items:
        return table.say("listo")
    return table.say(ANSWERS.get(key, "saltar"))


def test_a_talk_in_spanish_holds_from_the_first_words_to_the_letter() -> None:
    table = spanish()
    reply = table.say("Acme me rechazó después de la entrevista final")
    told = [spoken(reply)]
    letters: list[Draft] = []
    for _ in range(60):
        if letters or not table.pending:
            break
        reply = replied(table)
        told.append(spoken(reply))
        letters = [part for part in (reply.parts if reply else ()) if isinstance(part, Draft)]

    assert "Acme" in told[0] and "después de la ronda final" in told[0]
    assert letters and "Gracias" in letters[0].subject and "Acme" in letters[0].body
    assert not [text for text in ENGLISH if text in "\n".join(told).split("\n")]


def test_a_talk_under_way_goes_on_in_the_other_language_with_every_answer() -> None:
    table = Table()
    table.say("Acme turned me down after the final round")
    table.say("sad")
    before = table.page.talks

    table.say("idioma español")
    assert "¿Para cuánto tienes energía ahora?" in spoken(table.say("repite"))
    assert table.page.talks == before

    assert "How much do you have in you right now?" in spoken(table.say("language english"))
    assert table.page.settings.language_from == "person"


@pytest.mark.parametrize(
    "words", ["language español", "language spanish", "idioma español", "habla en español", "es"]
)
def test_a_language_is_chosen_by_any_of_its_names(words: str) -> None:
    table = Table()
    table.say(words if " " in words else f"language {words}")

    assert table.page.settings.language == "es"


def test_a_language_that_is_not_spoken_changes_nothing() -> None:
    table = Table()

    assert "only English and Español" in spoken(table.say("language klingon"))
    assert table.page.settings.language == "en"


@pytest.mark.parametrize("words", ["no me dieron el puesto en Acme", "acme no me ha cogido :("])
def test_first_words_in_spanish_are_answered_in_spanish_and_the_way_back_is_said(
    words: str,
) -> None:
    table = Table()
    told = spoken(table.say(words))

    assert "“language english”" in told and "Lo siento" in told
    assert table.page.settings.language == "es"
    assert "language english" not in spoken(table.say("triste"))


def test_later_words_in_spanish_change_no_language() -> None:
    table = Table()
    table.say("Acme turned me down after the final round")
    table.say("estoy triste, no me dieron el puesto")

    assert table.page.settings.language == "en"


def test_first_words_change_no_language_that_somebody_chose() -> None:
    table = Table()
    table.say("language english")
    table.say("no me dieron el puesto en Acme")

    assert table.page.settings.language == "en"


@pytest.mark.parametrize("words", ["dejarlo", "déjalo", "más tarde", "ninguna"])
def test_a_change_is_left_in_a_word(words: str) -> None:
    table = spanish()
    table.say("me rechazaron en Acme después de la entrevista")
    table.say("triste")
    table.say("cambiar")

    assert "lo dejamos" in spoken(table.say(words))


def test_a_good_bye_begins_nothing() -> None:
    assert "Write whenever" in spoken(Table().say("adiós"))


def heard(table: Table, locale: str) -> str:
    table.take(replace(table.heard(Said("hola")), locale=locale))
    return table.page.settings.language


@pytest.mark.parametrize(
    ("locale", "language"),
    [("es-419", "es"), ("es_ES.UTF-8", "es"), ("en-GB", "en"), ("fr", "en"), ("C.UTF-8", "en")],
)
def test_the_locale_that_a_platform_knows_is_followed(locale: str, language: str) -> None:
    assert heard(Table(), locale) == language


def test_what_a_person_chose_counts_for_more_than_their_locale() -> None:
    table = Table()
    table.say("language english")

    assert heard(table, "es-MX") == "en"


def test_a_community_s_language_counts_where_no_locale_is_known() -> None:
    table = Table()
    table.community = Community("table", "c1", language="es")

    assert "Hola" in spoken(table.say("hello"))
    assert heard(table, "en-US") == "en"


@pytest.mark.parametrize("language", ["español", "english"])
@pytest.mark.parametrize("words", ["quiero matarme", "I want to kill myself", "ich will sterben"])
def test_danger_is_heard_in_every_language_whatever_is_spoken(language: str, words: str) -> None:
    table = Table()
    table.say(f"language {language}")
    table.say(words)

    assert table.page.care.frozen


def test_the_language_can_be_chosen_while_everything_is_on_hold() -> None:
    table = Table()
    table.say("I want to kill myself")

    told = spoken(table.say("idioma español"))

    assert table.page.care.frozen
    assert "Sigo aquí." in told and "findahelpline.com muestra líneas" in told


def test_every_fact_of_the_crisis_texts_stays_in_spanish() -> None:
    for (_, text), said in catalogue("es").items():
        assert text.count("findahelpline.com") == said.count("findahelpline.com")
        assert ("emergency number" in text) == ("número de emergencias" in said)
        if "You don't have to give your name" in text:
            assert "No tienes que dar tu nombre" in said


def test_an_export_is_in_the_language_that_the_person_speaks() -> None:
    table = spanish()
    table.say("Me rechazaron en Acme")

    assert as_markdown(table.page, ()).startswith("# Tus conversaciones")


def test_what_is_heard_carries_a_locale_only_where_one_is_known() -> None:
    assert Heard("1", MONDAY, Said("x")).locale == ""
