"""Danger in a talk: what is said, remembered and left alone, in whatever language it comes."""

from datetime import timedelta

import pytest

from bot.community import Community
from bot.heard import Deed, Edited, Noted, Rewrote, Said, Sent
from tests.table import Table, spoken

CRISIS = "I want to kill myself"


def test_who_is_in_a_country_of_the_table_is_told_its_line() -> None:
    table = Table()
    table.say("country ireland")

    told = spoken(table.say(CRISIS))

    assert "Samaritans, call 116 123" in told and "call 112" in told


def test_a_country_named_while_all_is_on_hold_brings_its_line() -> None:
    table = Table()
    told = spoken(table.say(CRISIS))
    assert "Tell me your country" in told and not any(letter.isdigit() for letter in told)

    told = spoken(table.say("I'm in Germany"))

    assert "TelefonSeelsorge, call 0800 111 0 111" in told and table.page.care.frozen


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("ich will nicht mehr leben", "Bist du gerade in Sicherheit?"),
        ("je veux mourir", "Es-tu en sécurité en ce moment ?"),
        ("quero morrer", "Está em segurança agora?"),
        ("me quiero morir, no quiero seguir viviendo", "¿Estás a salvo ahora mismo?"),
    ],
)
def test_danger_is_answered_in_the_language_in_which_it_was_said(words: str, answer: str) -> None:
    table = Table()

    assert answer in spoken(table.say(words))
    assert "findahelpline.com" in spoken(table.say("ok"))
    assert table.page.care.frozen


def test_a_weak_sign_in_a_language_that_is_not_spoken_brings_whom_to_reach_in_it() -> None:
    told = spoken(Table().say("ich halte das alles nicht mehr aus"))

    assert "Für dich: findahelpline.com" in told and "thoughts of suicide" in told


def test_a_wish_to_have_all_deleted_with_a_farewell_is_heard_as_both() -> None:
    table = Table()
    table.say("Acme turned me down")

    told = spoken(table.say("delete everything, I want to die, goodbye everyone"))

    assert "Are you safe right now?" in told and "Shall I delete everything" in told


def test_nothing_of_the_words_is_kept() -> None:
    table = Table()
    table.say("Acme turned me down")
    table.say(CRISIS)

    assert CRISIS not in str(vars(table.page))


def test_one_no_does_not_lift_it() -> None:
    table = Table()
    table.say(CRISIS)

    for words in ("no", "I'm fine", "it was nothing"):
        table.say(words)

    assert table.page.care.frozen


def test_distress_goes_on_and_help_is_pointed_to_once_a_day() -> None:
    table = Table()
    table.say("Acme turned me down")
    said = [
        spoken(table.say("I feel like a complete failure")),
        spoken(table.say("I can't stop crying")),
        spoken(table.say("everything is hopeless and I feel worthless")),
        spoken(table.say("I feel so low")),
    ]

    pointed = ["Somebody you trust, or a doctor, can help" in told for told in said]
    assert pointed == [False, False, True, False]


def test_a_check_in_is_not_asked_twice_within_a_day_after_a_no() -> None:
    table = Table()
    table.say("Acme turned me down")
    assert "thoughts of suicide" in spoken(table.say("I'm just a burden to everyone"))
    table.say("No, I mean the search")

    again = spoken(table.say("there is nothing left for me here"))

    assert "thoughts of suicide" not in again and "“support” stays here" in again


def test_two_weak_signs_within_a_day_are_asked_about() -> None:
    table = Table()
    table.say("Acme turned me down")

    first = spoken(table.say("what's stopping me at this point"))
    second = spoken(table.say("I feel like I've already said everything I needed to say to people"))

    assert "thoughts of suicide" not in first and "thoughts of suicide" in second


def test_harassment_is_met_with_what_helps_once() -> None:
    table = Table()

    told = spoken(table.say("they asked me if I was pregnant and then Acme rejected me"))
    again = spoken(table.say("and one of them commented on my accent"))

    assert "it isn't your fault" in told and "equality body" in told
    assert "How does it feel right now?" in told, "the talk goes on"
    assert "equality body" not in again


def test_a_language_that_is_not_spoken_is_owned_up_to_once() -> None:
    table = Table()

    first = spoken(table.say("non mi hanno preso dopo il colloquio di lavoro"))
    again = spoken(table.say("non so che cosa fare con questo lavoro"))

    assert "I speak English and Spanish only" in first
    assert "I speak English and Spanish only" not in again


def test_the_community_s_own_lines_stand_beside_the_first() -> None:
    table = Table()
    table.community = Community("table", "c1", helplines=("Campus line: 1234",))

    assert "Campus line: 1234" in spoken(table.say(CRISIS))


def test_after_a_day_distress_is_counted_anew() -> None:
    table = Table()
    table.say("Acme turned me down")
    table.say("I feel like a complete failure")
    table.say("I can't stop crying")
    table.now += timedelta(days=2)

    assert "Somebody you trust" not in spoken(table.say("I feel so low"))


def in_a_debrief() -> Table:
    table = Table()
    table.hear(Said("Acme turned me down after the interview"), "m1")
    return table


@pytest.mark.parametrize(
    "deed",
    [
        Said(CRISIS),
        Said(f"stop. {CRISIS}"),
        Said(f"remind me tomorrow, {CRISIS.lower()}"),
        Said(CRISIS, reply_to="gone"),
        Edited("m1", f"Acme turned me down and {CRISIS.lower()}"),
        Rewrote("none", "none", "Thank you", f"Dear Jane, {CRISIS}"),
        Noted("none", "none", ("too slow", CRISIS)),
        Sent("picture", CRISIS),
        Sent("voice", CRISIS),
    ],
)
def test_danger_is_heard_wherever_it_is_written(deed: Deed) -> None:
    for table in (Table(), in_a_debrief()):
        told = spoken(table.hear(deed))

        assert "Are you safe right now?" in told
        assert table.page.care.frozen
