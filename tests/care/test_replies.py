"""Every answer to danger, in each language and for each country, holds to the whole checklist."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

import pytest

from bot import care
from bot.catalogues import spoken
from bot.languages import CARE_ALONE, LANGUAGES
from bot.words import ENGLISH, Sentence

WORD = re.compile(r"[\w’'.-]*\w")
VARIANTS = ("", "imminent", "self_harm", "third_person")
COUNTRIES = ("", "GB", "US", "ES", "BR")
SPOKEN = (*LANGUAGES, *CARE_ALONE)


@dataclass(frozen=True)
class Checklist:
    """What must stand in the words of a language, as patterns, and what must not."""

    safe: str
    emergency: str
    trusted: str
    opening: str
    care: str
    nameless: str
    first: str
    limits: str
    held: str
    door: str
    suicide: str
    unwanted: tuple[str, ...]


CHECKLISTS: Mapping[str, Checklist] = {
    "en": Checklist(
        safe=r"(?:safe|danger) right now\?",
        emergency="your local emergency number",
        trusted="someone you trust",
        opening="“I'm [^”]+”",
        care=r"[Ww]hen you can,[^.]* (?:doctor|therapist)",
        nameless=r"don't have to give (?:your|a) name",
        first="first",
        limits="I'm a program. No person is reading this and I won't contact anyone.",
        held="on hold",
        door="I'm still here if you want to write.",
        suicide="suicide",
        unwanted=(
            "selfish", "should have", "stupid", "crazy", "wrong with you", "weak", "attention",
            "at least", "not that bad", "cheer up", "everything happens", "stay positive",
            "so much to live for", "think of your family", "i understand", "i know how",
            "pill", "rope", "gun", "knife", "blade", "razor", "bridge", "roof", "train", "cut ",
            "hang", "jump", "overdose", "burn", "poison", "committed",
            "job", "interview", "reject", "recruiter", "application", "company", "career", "hire",
        ),
    ),
    "es": Checklist(
        safe=r"(?:a salvo|en peligro) ahora mismo\?",
        emergency="número de emergencias de tu zona",
        trusted="alguien de confianza",
        opening="“(?:Lo estoy|No estoy|Me preocupa)[^”]+”",
        care=r"Cuando puedas,[^.]*médico",
        nameless=r"No (?:tienes|hay) que dar (?:tu|un) nombre",
        first="primero",
        limits="Soy un programa. Nadie lee esto y no contactaré a nadie.",
        held="en suspenso",
        door="Sigo aquí si quieres escribir.",
        suicide="suicidio",
        unwanted=(
            "egoísta", "deberías", "loco", "débil", "al menos", "ánimo", "entiendo", "tu familia",
            "pastilla", "cuerda", "cuchill", "puente", "azotea", "cometi", "entrevista", "empresa",
            "trabajo", "candidatura", "empleo",
        ),
    ),
    "de": Checklist(
        safe=r"(?:Sicherheit|in Gefahr)\?",
        emergency="die Notrufnummer bei dir",
        trusted="dem du vertraust",
        opening="„(?:Mir geht|Ich bin|Ich mache)[^“]+“",
        care=r"Wenn du kannst,[^.]*Ärztin",
        nameless=r"(?:Du musst deinen Namen nicht nennen|Namen muss man nicht nennen)",
        first="zuerst",
        limits="Ich bin ein Programm. Kein Mensch liest das, und ich verständige niemanden.",
        held="ruhen",
        door="Ich bin weiter da, wenn du schreiben willst.",
        suicide="suizid",
        unwanted=(
            "egoist", "solltest", "verrückt", "schwach", "wenigstens", "kopf hoch", "ich verstehe",
            "familie", "selbstmord", "tablette", "seil", "messer", "brücke", "begangen",
            "gespräch", "bewerbung", "firma", "stelle", "arbeit",
        ),
    ),
    "fr": Checklist(
        safe=r"(?:sécurité|danger) en ce moment \?",
        emergency="numéro d'urgence de ta région",
        trusted="quelqu'un de confiance",
        opening="« (?:Je vais|Je ne suis|Je m'inquiète)[^»]+»",
        care=r"Quand tu pourras,[^.]*médecin",
        nameless=r"(?:Tu n'as|On n'a) pas à donner (?:ton|de) nom",
        first="d'abord",
        limits="Je suis un programme. Personne ne lit ceci et je ne contacterai personne.",
        held="suspendus",
        door="Je reste là si tu veux écrire.",
        suicide="suicide",
        unwanted=(
            "égoïste", "tu devrais", "fou", "faible", "au moins", "courage", "je comprends",
            "ta famille", "pilule", "corde", "couteau", "pont", "commis", "entretien",
            "entreprise", "emploi", "candidature", "travail",
        ),
    ),
    "pt": Checklist(
        safe=r"(?:segurança|perigo) agora\?",
        emergency="número de emergência local",
        trusted="alguém de confiança",
        opening="“(?:Estou|Não estou|Preocupo)[^”]+”",
        care=r"Quando puder,[^.]*médico",
        nameless=r"Não (?:precisa de dar o seu|é preciso dar um) nome",
        first="primeiro",
        limits="Sou um programa. Ninguém está a ler isto e não vou contactar ninguém.",
        held="suspensos",
        door="Continuo aqui se quiser escrever.",
        suicide="suicídio",
        unwanted=(
            "egoísta", "deveria", "louco", "fraco", "pelo menos", "ânimo", "entendo",
            "sua família", "comprimido", "corda", "faca", "ponte", "cometeu", "entrevista",
            "empresa", "emprego", "candidatura", "trabalho",
        ),
    ),
}  # fmt: skip


def said(lines: tuple[Sentence, ...], language: str = "en") -> list[str]:
    words = spoken(ENGLISH, language)
    return [words.say(line) for line in lines]


@pytest.mark.parametrize(
    ("variant", "country", "language"), [*product(VARIANTS, COUNTRIES, SPOKEN)]
)
def test_every_answer_meets_each_line_of_the_checklist(
    variant: str, country: str, language: str
) -> None:
    lines = said(care.reply(variant, country), language)
    text, low, wants = " ".join(lines), " ".join(lines).casefold(), CHECKLISTS[language]
    line = care.helplines().get(country)

    assert 60 <= len(WORD.findall(text)) <= 120 and "{" not in text
    assert (line.call if line else "findahelpline.com") in text, "a directly reachable service"
    assert (line.emergency if line else wants.emergency) in text
    assert len(re.findall(wants.safe, text)) == 1, "asks about safety once"
    assert wants.trusted in text and re.search(wants.opening, text), "a person, and words to send"
    assert re.search(wants.care, text), "professional care"
    assert wants.first in low, "one comes first"
    assert re.search(wants.nameless, text), "a barrier lowered"
    assert wants.limits in text and wants.held in text, "the limits of the bot, and the freeze"
    assert wants.door in lines[-1] and "go on" in lines[-1].replace("seguir", "go on")
    assert (wants.suicide in low) == (variant != "self_harm")
    assert not [word for word in wants.unwanted if word in low]
    assert not re.search(r"[!¡\U0001F000-\U0001FAFF\u2600-\u27BF—]", text)


@pytest.mark.parametrize(("variant", "language"), [*product(VARIANTS, SPOKEN)])
def test_nobody_whose_country_is_unknown_is_given_a_number(variant: str, language: str) -> None:
    assert not re.search(r"\d", " ".join(said(care.reply(variant), language)))


def test_who_is_in_a_country_of_the_table_is_told_its_line_as_it_is_dialled() -> None:
    text = " ".join(said(care.reply("", "GB")))

    assert "Samaritans, call 116 123 or text SHOUT to 85258" in text
    assert "call 999" in text and "findahelpline" not in text


@pytest.mark.parametrize("language", SPOKEN)
def test_at_imminent_danger_the_emergency_number_comes_first_and_alone(language: str) -> None:
    first = said(care.reply("imminent", "GB"), language)[0]

    assert "999" in first and "116" not in first and len(first.split()) <= 8


def test_for_self_harm_the_wound_comes_before_everything_else() -> None:
    text = " ".join(said(care.reply("self_harm")))
    assert text.index("look after that first") < text.index("findahelpline")
    assert "stop hurting" not in text


def test_who_worries_about_another_is_told_how_to_help_and_asked_how_they_are() -> None:
    text = " ".join(said(care.reply("third_person")))
    for part in ("in danger right now?", "stay with", "Ask them", "listen", "Don't keep it secret",
                 "worried friends", "And how are you?", "moderator"):  # fmt: skip
        assert part in text


def test_an_unknown_variant_gets_the_general_reply() -> None:
    assert care.reply("of another release") == care.reply("")


def test_no_short_code_of_the_table_stands_behind_a_country_code() -> None:
    for line in care.helplines().values():
        assert "+" not in f"{line.call}{line.text}{line.emergency}"
        assert line.source.startswith("https://") and line.hours and line.languages


def test_the_check_in_asks_one_question_that_leads_nowhere() -> None:
    assert care.CHECK_IN.count("?") == 1
    assert "suicide" in care.CHECK_IN
    assert "something else" in care.CHECK_IN
    assert "support" in care.CHECK_IN
    assert [one.value for one in care.CheckIn] == [
        "Yes, or partly",
        "No, I mean the search",
        "I'd rather not say",
    ]


@pytest.mark.parametrize("country", COUNTRIES)
def test_no_keeps_support_in_view_and_silence_gets_two_resources(country: str) -> None:
    text, line = " ".join(said(care.after_rather_not(country))), care.helplines().get(country)

    assert "support" in care.AFTER_NO.template
    assert (line.call if line else "findahelpline.com") in text
    assert (line.emergency if line else "emergency number") in text
    assert "?" not in text


@pytest.mark.parametrize("country", COUNTRIES)
def test_support_is_short_and_assumes_nothing(country: str) -> None:
    text, line = " ".join(said(care.support(country))), care.helplines().get(country)
    assert len(text.split()) <= 90
    for part in ("friend", "doctor", "counsellor", "I'm a program"):
        assert part in text
    assert (line.call if line else "findahelpline.com") in text
    assert "suicide" not in text


@pytest.mark.parametrize("country", COUNTRIES)
def test_while_frozen_help_stays_visible_and_go_on_is_named(country: str) -> None:
    text, line = " ".join(said(care.still_here(country))), care.helplines().get(country)
    assert (line.call if line else "findahelpline.com") in text
    assert "“go on”" in text
    assert "?" not in text
