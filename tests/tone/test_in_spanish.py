"""Letters in Spanish are looked at by the same rules, with remarks in Spanish."""

from pathlib import Path

import pytest

from bot import letters
from bot.catalogues import spoken
from bot.tone import Flag, Kind, Rule, check
from bot.words import ENGLISH
from tests.figures import tone
from tests.letters.every_letter import KINDS
from tests.letters.every_letter import Kind as Composed

TELLING = {
    "Por favor, por favor, dame otra oportunidad.": Rule.BEGGING,
    "Necesito este trabajo.": Rule.BEGGING,
    "Perdona que te moleste.": Rule.APOLOGY,
    "¿Por qué eligieron a la otra persona?": Rule.WHY_OTHER,
    "Yo era mejor que los demás candidatos.": Rule.COMPARISON,
    "No entiendo por qué elegisteis a otro.": Rule.CONTESTING,
    "Me hicisteis esperar tres semanas.": Rule.CONTESTING,
    "Espero respuesta cuanto antes.": Rule.ENTITLEMENT,
    "Exijo una explicación.": Rule.ENTITLEMENT,
    "Solo quería dar las gracias.": Rule.SELF_DEPRECATION,
    "Son la mejor empresa del mundo.": Rule.FLATTERY,
    "palabra " * 121: Rule.SHORT,
    "¿Me da su opinión? ¿Podría además recomendarme a algún colega?": Rule.ONE_REQUEST,
    "¿Podría decirme en qué mejorar?": Rule.GRACEFUL_EXIT,
    "Estimada [nombre]:": Rule.BLANKS,
    "Tomaré medidas legales.": Rule.LEGAL,
}


def in_spanish(text: str, kind: Kind = Kind.OTHER) -> tuple[Flag, ...]:
    return check(text, kind=kind, language="es")


def test_there_is_a_telling_example_of_every_rule() -> None:
    assert set(TELLING.values()) == set(Rule)


@pytest.mark.parametrize(
    ("text", "rule"), TELLING.items(), ids=lambda one: getattr(one, "name", "")
)
def test_each_rule_flags_the_words_and_says_why_in_spanish(text: str, rule: Rule) -> None:
    words = spoken(ENGLISH, "es")
    flags = in_spanish(text, Kind.FEEDBACK if rule is Rule.GRACEFUL_EXIT else Kind.OTHER)

    assert {flag.rule for flag in flags} == {rule}
    for flag in flags:
        assert text[flag.start : flag.end] == flag.words
        for said in (flag.reason, flag.rewrite):
            assert words.say(said) != ENGLISH.say(said)


@pytest.mark.parametrize(
    "text",
    [
        "Siento mucho saber que el puesto ya está cubierto.",
        "Lamento no poder formar parte del equipo.",
        "No quiero preguntar por qué eligieron a otra persona.",
        "¿En qué fue mejor la otra persona, para que pueda aprender?",
        "Solo he trabajado en empresas pequeñas.",
        "Les envío el documento antes del viernes.",
        "Trabajé dos años como abogada laboral.",
        "Quiero dar lo mejor de mí.",
    ],
)
def test_near_misses_pass(text: str) -> None:
    assert not in_spanish(text)


def test_the_language_of_a_letter_is_found_in_its_words() -> None:
    text = "Estimada María: exijo una explicación sobre el puesto."

    assert check(text) == check(text, language="en") == in_spanish(text)
    assert not check("I just now read your message.", language="en")


def test_who_asks_from_outside_hears_in_the_language_of_the_letter() -> None:
    (remark,) = letters.check("Hola, María: te suplico que pienses en mí para el puesto.")

    assert remark.rule is Rule.BEGGING
    assert "fuerza" in remark.reason or "pequeñ" in remark.reason


def test_a_wish_for_another_look_may_stand_gently_in_a_second_chance_note_alone() -> None:
    text = "Le agradecería que reconsiderara mi candidatura si se abre otra vacante."

    assert not in_spanish(text, Kind.SECOND_CHANCE)
    assert {flag.rule for flag in in_spanish(text, Kind.THANKS)} == {Rule.CONTESTING}


def test_praise_in_ones_own_words_is_meant() -> None:
    text = "Tienen un equipo increíble."

    assert in_spanish(text)
    assert not check(text, language="es", own_words="el equipo me pareció increíble")


@pytest.mark.parametrize("kept", tone.SPANISH, ids=lambda path: path.name)
def test_precision_and_recall_are_at_least_90_in_100_on_each_set(kept: Path) -> None:
    precision, recall = tone.rates(tone.read(kept), *Rule)

    assert precision.share >= 0.9
    assert recall.share >= 0.9


def test_the_development_set_is_large_and_balanced() -> None:
    every = list(tone.examples(tone.SPANISH[-1]))
    good = sum(not one.flags for one in every)

    assert len(every) >= 120
    assert 0.4 <= good / len(every) <= 0.6


@pytest.mark.parametrize(
    "text", ["no " * 1300, "por que " * 500, "mi " * 1300, "é" * 4000, "¿" * 900]
)
def test_no_text_takes_long_or_fails(text: str) -> None:
    in_spanish(text, Kind.FEEDBACK)


@pytest.mark.parametrize("kind", KINDS.items(), ids=lambda one: one[0])
def test_no_letter_of_our_own_is_found_fault_with(kind: tuple[str, Composed]) -> None:
    words = spoken(ENGLISH, "es")
    found = {
        (flag.rule, flag.words)
        for _, letter in kind[1].with_facts(lambda fact: "" if fact == "" else "Lucía")
        for flag in in_spanish("\n\n".join(words.say(one) for one in letter.paragraphs))
        if flag.rule not in (Rule.BLANKS, Rule.SHORT)  # a call is spoken
    }

    assert not found
