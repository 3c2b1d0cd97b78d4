"""The words that stand in for what was taken out, in the language of the post."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.understanding.tables import words


@dataclass(frozen=True, slots=True)
class Sayings:
    """One language's words."""

    company: str = "the company"
    of_company: str = "company"
    employee: str = "company employee"
    interviewer: str = "the interviewer"
    interviewers: str = "the interviewers"
    colleague: str = "a colleague"
    someone: str = "someone"
    there: str = "there"
    name: str = "[name]"
    city: str = "the city"
    of_city: str = "local"
    local: str = "a local"
    link: str = "[link]"
    email: str = "[email]"
    phone: str = "[phone]"
    reference: str = "[reference]"
    address: str = "[address]"
    channel: str = "a channel"
    command: str = "a command"
    recently: str = "recently"
    lately: str = "a recent day"
    inside: str = "in"
    role: str = "a {family} role"
    plain_role: str = "a role"
    people: str = "people in {family} roles"
    plain_people: str = "people in such roles"


ENGLISH = Sayings()
SPANISH = Sayings(
    company="la empresa",
    of_company="empresa",
    employee="alguien de la empresa",
    interviewer="alguien del equipo",
    interviewers="personas del equipo",
    colleague="alguien del equipo",
    someone="alguien",
    there="",
    name="[nombre]",
    city="la ciudad",
    of_city="la ciudad",
    local="alguien de allí",
    link="[enlace]",
    email="[correo]",
    phone="[teléfono]",
    reference="[referencia]",
    address="[dirección]",
    channel="un canal",
    command="un comando",
    recently="hace poco",
    lately="hace poco",
    inside="en",
    role="un puesto {family}",
    plain_role="un puesto",
    people="personas en puestos {family}",
    plain_people="personas en esos puestos",
)
_SPANISH_WORDS = words(
    "que de la el en y una un con por para los las del mi se lo es muy pero fue ya"
)
_ENGLISH_WORDS = words(
    "the a and i to of in it was my me for with at they that is on no had but so not be we"
)
_WORDS = re.compile(r"(?<![^\s¿¡(\"])[a-zñáéíóú]+")


def sayings(text: str) -> Sayings:
    """Choose the language by its small words; English where it is unsure."""
    found = _WORDS.findall(text[:2000].lower())
    spanish = sum(word in _SPANISH_WORDS or word[-1] == "ó" or "ñ" in word for word in found)
    english = sum(word in _ENGLISH_WORDS for word in found)
    return SPANISH if spanish > english and spanish > 1 else ENGLISH


RESERVED: Mapping[str, bool] = dict.fromkeys(
    {
        word
        for says in (ENGLISH, SPANISH)
        for field in says.__slots__
        for word in re.findall(r"\w+", getattr(says, field).lower())
        if word != "family"
    },
    True,
)
"""Words that scrubbing itself writes; a fact made of them alone gives nobody away."""
