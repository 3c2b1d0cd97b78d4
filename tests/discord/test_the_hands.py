"""What people do on the fake reaches discord.py, and its answers reach them."""

import asyncio
from typing import Any

import discord
import pytest

from tests.discord.finding import NotThere
from tests.discord.interactions import FAILED
from tests.discord.panels import Panel, reply
from tests.discord.tiny import Clock, refused, talking


def test_a_press_opens_a_modal_and_its_answers_come_back() -> None:
    async def talk() -> None:
        async with talking(reply) as (fake, tiny):
            ann = fake.user(5)
            await (await tiny.create_dm(discord.Object(5))).send(view=Panel())
            pressed = await ann.press(ann.dm[0], "Go")
            assert pressed.response_type == 9 and pressed.modal is ann.modal
            with pytest.raises(NotThere, match="characters"):
                await ann.submit(ann.modal, Company="x" * 21, Sure="Yes")
            with pytest.raises(NotThere, match="'Sure' must be chosen"):
                await ann.submit(ann.modal, Company="x")
            done = await ann.submit(ann.modal, Company="ACME", r="No", Which=["Yes"], Really=True)
            assert done.text == "['ACME', 'N', ['Y'], True]" and done.ephemeral
            assert ann.modal is None and not done.failed
            chosen = await ann.select(ann.dm[0], "Blue")
            assert chosen.text == "blue" and chosen.response_type == 7
            with pytest.raises(NotThere):
                await ann.press(ann.dm[0], "Stop")

    asyncio.run(talk())


def test_a_command_reaches_the_bot_with_everything_that_discord_says() -> None:
    async def talk() -> None:
        async with talking(reply) as (fake, tiny):
            ann, jobs, other = fake.user(5), fake.guild(1 << 23), fake.guild(2 << 23, "", False)
            options = {"which": "1", "until": "friday"}
            await ann.slash("rückblick", ["nudges", "snooze"], **options)
            heard: Any = tiny.raw[-1]
            inner = heard.data["options"][0]["options"][0]
            assert {one["name"]: one["value"] for one in inner["options"]} == options
            assert (heard.user.id, heard.locale.value, heard.guild_locale) == (5, "de", None)
            assert heard.context.dm_channel and not heard.is_user_integration()
            jobs.join(ann, manages=True)
            await ann.slash("debrief", ["start"], where=jobs)
            heard = tiny.raw[-1]
            assert heard.context.guild and heard.permissions.manage_guild
            assert heard.guild_locale.value == "en-US" and heard.channel.name == "general"
            with pytest.raises(NotThere, match="not offered"):
                await ann.slash("debrief", ["start"], where=other)
            ann.installed = True
            await ann.slash("debrief", ["start"], where=other)
            assert tiny.raw[-1].is_user_integration() and not tiny.raw[-1].is_guild_integration()
            await ann.slash("debrief", ["start"], where="private")
            assert tiny.raw[-1].context.private_channel
            choices = await ann.autocomplete("debrief", ["nudges", "snooze"], focused="which")
            assert choices == [{"name": "One", "value": "1"}]

    asyncio.run(talk())


def test_an_ephemeral_answer_is_seen_by_one_and_in_no_history() -> None:
    async def talk() -> None:
        async with talking(reply) as (fake, tiny):
            ann = fake.user(5)
            done = await ann.slash("debrief", ["start"])
            assert [one["content"] for one in ann.private] == ["Hi"] and ann.dm == []
            assert done.message is not None
            channel = tiny.get_partial_messageable(int(ann.dm_id))
            assert [one async for one in channel.history()] == []
            async with refused(10008, 404):
                await channel.fetch_message(int(done.message["id"]))
            await tiny.raw[-1].edit_original_response(content="Later")
            assert done.text == "Later" and ann.notifications == []

    asyncio.run(talk())


def test_who_gets_no_answer_in_time_sees_that_it_failed() -> None:
    async def nothing(interaction: "discord.Interaction[Any]") -> None:
        await asyncio.sleep(0.15)
        await interaction.response.send_message("late")

    async def talk() -> None:
        async with talking(nothing) as (fake, tiny):
            fake.deadline = 0.1
            done = await fake.user(5).slash("debrief", ["start"])
            assert done.failed == FAILED and done.message is None
            await asyncio.sleep(0.1)
            assert [getattr(one, "code", 0) for one in tiny.errors] == [10062]
            assert done.refused == [10062]

    asyncio.run(talk())


def test_the_first_follow_up_takes_the_place_of_the_bot_thinking() -> None:
    async def think(interaction: "discord.Interaction[Any]") -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await asyncio.sleep(0.05)
        await interaction.followup.send("first")
        await interaction.followup.send("second", ephemeral=True)

    async def talk() -> None:
        clock = Clock()
        async with talking(think, clock) as (fake, tiny):
            ann = fake.user(5)
            done = await ann.slash("debrief", ["start"])
            assert (done.thinking, done.text) == (True, "")
            await fake.settle(0.1)
            assert (done.thinking, done.text, done.ephemeral) == (False, "first", True)
            assert [one["content"] for one in done.followups] == ["second"]
            clock.turn(minutes=16)
            async with refused(50027, 401):
                await tiny.raw[-1].followup.send("third")

    asyncio.run(talk())


def test_who_may_not_post_in_a_guild_does_not_by_an_app_of_their_own() -> None:
    async def aloud(interaction: "discord.Interaction[Any]") -> None:
        await interaction.response.send_message("Hi")

    async def talk() -> None:
        async with talking(aloud) as (fake, _):
            ann, other = fake.user(5), fake.guild(2 << 23, installed=False)
            ann.installed = True
            assert not (await ann.slash("debrief", ["start"], where=other)).ephemeral
            other.join(ann, permissions=0)
            assert (await ann.slash("debrief", ["start"], where=other)).ephemeral

    asyncio.run(talk())
