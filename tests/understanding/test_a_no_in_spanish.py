"""A no told in Spanish is no good news."""

import pytest

from bot.understanding import read_opener


@pytest.mark.parametrize(
    "words",
    [
        "no me dieron el puesto en Acme, estoy triste",
        "no me dieron el trabajo",
        "al final no me han dado el puesto",
        "no conseguí el puesto",
        "no he conseguido el empleo",
        "me rechazaron en Acme",
    ],
)
def test_a_no_is_a_no(words: str) -> None:
    assert read_opener(words).situation == "rejection"


@pytest.mark.parametrize("words", ["me dieron el puesto en Acme", "¡conseguí el trabajo!"])
def test_an_offer_is_one(words: str) -> None:
    assert read_opener(words).situation == "offer"
