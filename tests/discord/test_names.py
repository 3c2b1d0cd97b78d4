"""The commands in people's own languages: each name and description within Discord's limits."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from discord import Client, Intents

from adapters.discord.commands import _Nobody, translated, tree_for
from adapters.discord.names import TABLE
from tests.discord.limits_commands import characters, check_commands
from tests.discord.visiting import Visit, meet, told

LOCALES = {"de", "es-ES", "es-419", "fr", "pt-BR"}


def commands() -> list[Any]:
    """The commands as Discord is given them."""
    client = Client(intents=Intents.none())
    return asyncio.run(translated(tree_for(client, _Nobody())))


def every(parts: list[Any]) -> Iterator[Any]:
    """Commands, and all in them."""
    for one in parts:
        yield one
        yield from every(one.get("options") or [])


def test_discord_takes_them() -> None:
    found = commands()
    check_commands(found)
    assert [one["name"] for one in found] == ["debrief"]
    assert characters(found[0]) < 6000


def test_everything_but_the_bot_s_own_name_is_said_in_every_language() -> None:
    for one in every(commands()):
        if one["name"] != "debrief":
            assert set(one["name_localizations"]) == LOCALES, one["name"]
        assert set(one["description_localizations"]) == LOCALES, one["description"]


def test_beside_each_other_no_two_bear_one_name_in_any_language() -> None:
    for one in every(commands()):
        for locale in LOCALES:
            names = [
                (inside.get("name_localizations") or {}).get(locale)
                for inside in one.get("options") or []
            ]
            assert len(set(names)) == len(names), (one["name"], locale)


def test_nothing_is_translated_that_is_not_said() -> None:
    said = {one[name] for one in every(commands()) for name in ("name", "description")}
    assert set(TABLE) <= said


@pytest.mark.parametrize(
    ("locale", "path"),
    [("de", "hilfe"), ("es-ES", "ayuda"), ("es-419", "ayuda"), ("fr", "aide"), ("pt-BR", "ajuda")],
)
def test_a_command_is_given_in_one_s_own_language_and_answered_in_it(
    locale: str, path: str
) -> None:
    async def talk(v: Visit) -> None:
        v.ann.locale = locale
        await v.slash(path)
        spanish = locale.startswith("es")
        words = "Estas palabras funcionan" if spanish else "These words work at any time"
        assert words in told(v.said)

    meet(talk)
