"""The commands are written when they change, everywhere and in every language; else left alone."""

from typing import Any

import pytest

from adapters.discord import commands, syncing
from tests.discord.visiting import ACME, Visit, meet
from tests.gated import until

COMMANDS = "/applications/*/commands"


def written(visit: Visit) -> list[Any]:
    return [one.json for one in visit.discord.called("PUT", COMMANDS)]


def test_at_the_first_start_the_commands_are_written_for_everywhere() -> None:
    async def script(visit: Visit) -> None:
        ((one,),) = written(visit)
        assert one["name"] == "debrief"
        assert sorted(one["contexts"]) == [0, 1, 2] and sorted(one["integration_types"]) == [0, 1]

    meet(script)


def test_they_are_written_in_other_languages_too() -> None:
    async def script(visit: Visit) -> None:
        ((one,),) = written(visit)
        assert one["description_localizations"]
        assert all(part["description_localizations"] for part in one["options"])
        assert all(part.get("name_localizations") for part in one["options"])

    meet(script)


def test_at_the_next_start_nothing_is_written() -> None:
    async def script(visit: Visit) -> None:
        for _ in range(2):
            await visit.restart()
        assert len(written(visit)) == 1

    meet(script)


def test_what_changed_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    async def script(visit: Visit) -> None:
        monkeypatch.setattr(commands, "PLAIN", (("help", "Something else"),))
        await visit.restart()
        assert len(written(visit)) == 2
        assert "Something else" in str(written(visit)[-1])
        await visit.restart()
        assert len(written(visit)) == 2

    meet(script)


def test_what_somebody_took_away_is_written_again() -> None:
    async def script(visit: Visit) -> None:
        visit.discord.commands.__init__(visit.discord)  # type: ignore[misc]
        await visit.restart()
        assert len(written(visit)) == 2
        assert (await visit.slash("help")).response_type

    meet(script)


@pytest.mark.parametrize(
    "how", ["503:0", "drop-before", "drop-after", "403:50001", "hang", "429=90"]
)
@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_a_failure_to_write_them_keeps_nobody_waiting(
    method: str, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(syncing, "PATIENCE", 1.0)

    async def script(visit: Visit) -> None:
        await visit.stop()
        monkeypatch.setattr(commands, "PLAIN", (("help", "Something else"),))
        before = len(written(visit))
        visit.discord.fail(method, COMMANDS, how)
        await visit.start()
        await visit.say(ACME)
        assert len(visit.said) == 1
        await visit.restart()
        assert "Something else" in str(written(visit)[-1]) and len(written(visit)) > before

    meet(script)


def test_a_line_that_is_begun_anew_does_not_write_them_again() -> None:
    async def script(visit: Visit) -> None:
        client = visit.bot.platform.client
        visit.discord.dispatch("READY", {})
        await until(lambda: visit.bot.platform.client is not client)
        await until(visit.bot.platform.ready)
        assert len(written(visit)) == 1

    meet(script)
