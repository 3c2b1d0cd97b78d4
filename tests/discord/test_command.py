"""/debrief: answered to its writer alone, and the talk goes on in direct messages."""

from typing import Any

import pytest

from tests.discord.visiting import Message, Visit, meet, raw, told, words

OPENER = "Acme turned me down after the final round"
BREAK = ("sad", "whole", "one", "done", "an hour")
POINTING = "I've answered you in our direct messages."


async def command(v: Visit, *path: str, **more: Any) -> str:
    """Type the command; give what the bot said in the direct messages."""
    before = len(v.said)
    done = await v.slash(*path, **more)
    assert not done.failed and not done.thinking
    return told(v.said[before:])


def for_all(v: Visit) -> list[Message]:
    """What the bot has said in the server for all to see."""
    return [one for one in v.guild.place.shown() if one["author"].get("bot")]


def test_in_a_server_it_answers_in_direct_messages_and_points_there_for_its_writer_alone() -> None:
    async def talk(v: Visit) -> None:
        assert "Hello, I'm Debrief" in await command(v, "start", where=v.guild)
        (pointing,) = v.ann.private
        assert words(pointing) == POINTING
        assert f"https://discord.com/channels/@me/{v.ann.dm_id}" in raw(pointing)
        assert for_all(v) == []

    meet(talk)


def test_in_direct_messages_nothing_is_left_of_the_command_but_the_answer() -> None:
    async def talk(v: Visit) -> None:
        assert "Hello, I'm Debrief" in await command(v, "start")
        assert v.ann.private == [] and len(v.said) == 1

    meet(talk)


def test_alone_it_says_where_we_were() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad")
        v.clock.turn(days=2)
        said = await command(v, "start", where=v.guild)
        assert "Welcome back. We were at your debrief on Acme" in said
        assert "How much do you have in you" in said

    meet(talk)


def test_its_words_are_taken_as_said() -> None:
    async def talk(v: Visit) -> None:
        said = await command(v, "start", where=v.guild, what=OPENER)
        assert "I understood: Acme, after the final round" in said
        assert "okay to be sad" in await command(v, "start", what="sad")
        assert "How much" in await command(v, "start", what="   ")

    meet(talk)


@pytest.mark.parametrize("where", ["dm", "guild"])
@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("help", "These words work at any time"),
        ("nudges list", "What is coming"),
        ("pause", "I stay quiet until you write"),
        ("support", "findahelpline.com"),
        ("export", "everything I keep about you"),
        ("forget", "stays with Discord"),
        ("language", "English"),
        ("settings", "Your settings"),
        ("privacy", "I tell nobody"),
    ],
)
def test_each_command_is_answered_in_private(path: str, answer: str, where: str) -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, *BREAK)
        there: Any = v.guild if where == "guild" else where
        assert answer in await command(v, *path.split(), where=there)
        assert for_all(v) == []
        assert [words(one) for one in v.ann.private] == ([POINTING] if where == "guild" else [])

    meet(talk)


def test_a_pause_may_have_an_end_and_moments_are_offered() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        offered = await v.ann.autocomplete("debrief", ["pause"], "until", "mon")
        assert [one["value"] for one in offered] == ["mon", "monday 9:00"]
        said = await command(v, "pause", until="monday")
        assert "Mon 9 Mar" in said
        said = await command(v, "pause", until="asdf")
        assert "Until when shall I be quiet?" in said

    meet(talk)


def test_an_export_comes_as_files_in_direct_messages() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        await command(v, "export", where=v.guild)
        names = [one["filename"] for message in v.said for one in message["attachments"]]
        assert sorted(names) == ["debrief-export.json", "debrief-export.md"]
        assert not any(one["attachments"] for one in v.ann.private)

    meet(talk)


def test_forget_asks_first_and_deletes_then() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        await command(v, "forget", where=v.guild)
        assert await v.bot.page() is not None
        await v.press("Yes")
        assert await v.bot.page() is None

    meet(talk)


# ---------------------------------------------------------------- on hold


@pytest.mark.parametrize("path", ["start", "nudges list", "pause", "settings", "nudges done"])
def test_while_everything_is_on_hold_there_is_nothing_but_help(path: str) -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, *BREAK, "I want to kill myself")
        which = {"which": "1"} if "done" in path else {}
        said = await command(v, *path.split(), where=v.guild, **which)
        assert "I'm still here." in said
        assert "Acme" not in said and "Acme" not in raw(v.ann.private)

    meet(talk)


def test_while_everything_is_on_hold_nothing_that_comes_is_named() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, *BREAK, "I want to kill myself")
        assert await v.ann.autocomplete("debrief", ["nudges", "snooze"], "which", "") == []
        for path, answer in (("support", "findahelpline.com"), ("privacy", "I tell nobody")):
            said = await command(v, path)
            assert answer in said and "Acme" not in said

    meet(talk)
