"""What was edited or deleted counts; what was forgotten stays so."""

from typing import Any

from tests.discord.visiting import Message, Visit, meet, told, words

OPENER = "Acme turned me down after the final round"


async def kept(v: Visit, key: str) -> Any:
    """The value that is kept under a key."""
    page = await v.page()
    return next(one.answers[key].value for one in page.talks if key in one.answers)


async def edit(v: Visit, message: Message, text: str) -> str:
    """Edit a message; give what the bot said to it."""
    before = len(v.said)
    v.clock.turn(seconds=20)
    await v.ann.edit(message, text)
    await v.bot.settle()
    return told(v.said[before:])


async def delete(v: Visit, message: Message) -> str:
    """Delete a message; give what the bot said to it."""
    before = len(v.said)
    v.clock.turn(seconds=20)
    await v.ann.delete(message)
    await v.bot.settle()
    return told(v.said[before:])


def test_an_edited_opener_is_read_again() -> None:
    async def talk(v: Visit) -> None:
        opener = await v.say(OPENER)
        assert "Globex" in await edit(v, opener, "Globex turned me down after the final round")
        assert (await v.page()).talks[-1].given["company"] == "Globex"

    meet(talk)


def test_an_edited_answer_is_the_answer_and_a_choice_is_chosen_anew() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        felt = await v.say("sad")
        await v.say("short")
        said = await v.say("start earlyer")
        await v.say("my maths")
        assert "is now “start earlier”" in await edit(v, said, "start earlier")
        assert "“Sad” is now “Angry”" in await edit(v, felt, "angry")

    meet(talk)


def test_of_several_notes_the_edited_one_changes() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "whole", "one")
        two = await v.say("twoo")
        await v.say("three")
        assert "I changed that in your notes." in await edit(v, two, "two")
        notes = await kept(v, "notes")
        assert [one.text for one in notes.items] == ["one", "two", "three"]

    meet(talk)


def test_words_that_came_to_nothing_are_heard_anew_when_they_are_edited() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad")
        said = await v.say("shrt")
        assert "could not match" in words(v.last)
        assert "differently next time" in await edit(v, said, "short")

    meet(talk)


def test_a_link_that_unfolds_edits_nothing() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "short")
        said = await v.say("less https://a.b/c")
        before = len(v.said)
        kept = v.discord.messages.by_id[said["id"]]
        kept.payload["embeds"] = [{"type": "link", "url": "https://a.b/c"}]
        v.discord.tell("MESSAGE_UPDATE", kept)
        await v.bot.settle()
        assert len(v.said) == before

    meet(talk)


def test_danger_in_an_edit_is_answered_first() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "short")
        said = await v.say("start earlier")
        told_of = await edit(v, said, "I want to kill myself")
        assert "findahelpline.com" in told_of and "is now" not in told_of

    meet(talk)


def test_a_deleted_note_is_struck_and_that_is_said() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "whole", "I froze at the start")
        note = await v.say("my boss was there")
        assert "out of your notes" in await delete(v, note)
        assert [one.text for one in (await kept(v, "notes")).items] == ["I froze at the start"]

    meet(talk)


def test_a_deleted_answer_is_said_to_be_still_kept() -> None:
    async def talk(v: Visit) -> None:
        opener = await v.say(OPENER)
        assert "still keep what came of it" in await delete(v, opener)

    meet(talk)


def test_a_deletion_after_a_restart_finds_whose_it_was() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "whole", "one")
        note = await v.say("my boss was there")
        await v.restart()
        assert "out of your notes" in await delete(v, note)

    meet(talk)


def test_of_somebody_unknown_no_edit_and_no_deletion_makes_a_page() -> None:
    async def talk(v: Visit) -> None:
        opener = await v.say(OPENER)
        await v.say("forget me", "yes")
        assert await edit(v, opener, "Globex turned me down") == ""
        assert await delete(v, opener) == ""
        assert await v.bot.page() is None

    meet(talk)
