"""The fake is Discord enough for discord.py, which runs on it unmodified."""

import asyncio
import io
from typing import Any

import discord
from discord import ui

from tests.discord.checking import Payload
from tests.discord.files import File
from tests.discord.panels import Panel
from tests.discord.tiny import Clock, Tiny, refused, talking


def test_what_is_said_in_a_direct_message_is_heard_and_answered() -> None:
    async def talk() -> None:
        async with talking() as (fake, tiny):
            ann = fake.user(5)
            said = await ann.say("hello")
            await fake.settle()
            assert [one.content for one in tiny.heard] == ["hello"]
            await tiny.heard[0].channel.send("hi Ann")
            await ann.say("again", reply_to=ann.dm[-1], files=("cv.pdf",))
            await fake.settle()
            assert [one["content"] for one in ann.dm] == ["hello", "hi Ann", "again"]
            reference = tiny.heard[1].reference
            assert reference is not None and str(reference.message_id) == ann.dm[1]["id"]
            assert await tiny.heard[1].attachments[0].read() == b"data"
            assert ann.notifications == ["hi Ann"]
            await ann.edit(said, "hello!")
            await ann.react(ann.dm[1], "👍")
            await ann.delete(said)
            await fake.settle()
            assert tiny.events[-3:] == "MESSAGE_UPDATE MESSAGE_REACTION_ADD MESSAGE_DELETE".split()
            assert [one["content"] for one in ann.dm] == ["hi Ann", "again"]

    asyncio.run(talk())


def test_a_layout_keeps_its_ids_and_may_be_changed_but_the_screen_showed_what_it_said() -> None:
    async def talk() -> None:
        async with talking() as (fake, tiny):
            ann = fake.user(5)
            dm = await tiny.create_dm(discord.Object(5))
            sent = await dm.send(view=Panel())
            shown = ann.dm[0]["components"]
            assert [one["id"] for one in shown] == [1, 2, 4]
            assert shown[0]["components"] == [{"type": 10, "id": 7, "content": "Hello"}]
            await sent.edit(view=Panel("Bye"))
            assert ann.dm[0]["components"][0]["components"][0]["content"] == "Bye"
            assert ann.notifications == ["Hello"]
            assert [one.id async for one in dm.history()] == [sent.id]
            await dm.send("quietly", silent=True)
            assert ann.notifications == ["Hello"]

    asyncio.run(talk())


def test_one_nonce_makes_one_message_for_minutes_and_none_after_it_was_deleted() -> None:
    async def talk() -> None:
        clock = Clock()
        async with talking(clock=clock) as (fake, tiny):
            dm = await tiny.create_dm(discord.Object(5))
            first, again = [await dm.send("once", nonce="n1") for _ in range(2)]
            assert first.id == again.id and len(fake.user(5).dm) == 1
            assert first.created_at == clock.at
            clock.turn(seconds=301)
            assert (await dm.send("twice", nonce="n1")).id != first.id
            await (await dm.send("gone", nonce="n2")).delete()
            async with refused(10008, 404):
                await dm.send("gone", nonce="n2")

    asyncio.run(talk())


def test_what_mentions_somebody_pings_unless_the_bot_allows_nobody() -> None:
    async def talk() -> None:
        async def loud(interaction: "discord.Interaction[Any]") -> None:
            await interaction.response.send_message("@everyone <@5>")

        async with talking(loud) as (fake, tiny):
            dm = await tiny.create_dm(discord.Object(5))
            await dm.send("@everyone <@5> <@&9>")
            assert [whom for _, whom in fake.pings] == ["5", "&9", "@everyone"]
            fake.pings.clear()
            await fake.user(5).slash("debrief", ["start"])
            assert [whom for _, whom in fake.pings] == ["5"]
            fake.pings.clear()
            none = discord.AllowedMentions.none()
            await dm.send(view=Panel("@here <@5>"), allowed_mentions=none)
            await (await dm.send("x")).reply("y", allowed_mentions=none)
            assert fake.pings == []

    asyncio.run(talk())


def test_files_go_up_with_a_message_and_are_shown_in_it() -> None:
    async def talk() -> None:
        async with talking() as (fake, tiny):
            ann = fake.user(5)
            dm = await tiny.create_dm(discord.Object(5))
            view: ui.LayoutView = ui.LayoutView()
            view.add_item(ui.File("attachment://all.json"))
            await dm.send(view=view, file=discord.File(io.BytesIO(b"{}"), "all.json"))
            shown: Payload = ann.dm[0]["components"][0]["file"]
            assert fake.uploads.by_id[shown["attachment_id"]] == File("all.json", b"{}")
            assert fake.calls[-1].files[0].name == "all.json"

    asyncio.run(talk())


def test_commands_are_put_as_a_whole_and_counted() -> None:
    async def talk() -> None:
        tiny = Tiny()
        tiny.sync = True

        @tiny.tree.command(name="hello", description="Say hello")
        async def hello(interaction: "discord.Interaction[Any]") -> None:
            await interaction.response.send_message("hello")

        async with talking(tiny=tiny) as (fake, _):
            assert (fake.commands.puts, fake.commands.creates) == (2, 2)
            synced = await tiny.tree.sync()
            assert [one.name for one in synced] == ["hello"]
            assert (fake.commands.puts, fake.commands.creates) == (3, 3)
            done = await fake.user(5).slash("hello")
            assert done.text == "hello" and [one["content"] for one in fake.user(5).dm] == ["hello"]
            assert (await tiny.application_info()).id == int(fake.app_id)
            assert [one.name async for one in tiny.fetch_guilds()] == ["Jobs"]

    asyncio.run(talk())
