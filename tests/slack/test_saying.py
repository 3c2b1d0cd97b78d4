"""What people write, edit and send: threads, pictures, signs, emoji, markup, and far too much."""

import pytest

from tests.slack.pings import pings
from tests.slack.visiting import OPENER, Message, Visit, meet, told, words


async def kept(v: Visit, key: str) -> object:
    """The value that is kept under a key."""
    page = await v.bot.page()
    assert page is not None
    return next(one.answers[key].value for one in page.talks if key in one.answers)


async def edit(v: Visit, message: Message, text: str) -> str:
    """Edit a message; give what the bot said to it."""
    before = len(v.said)
    v.clock.turn(seconds=20)
    await v.ann.edit(message, text)
    await v.bot.settle()
    return told(v.said[before:])


async def react(v: Visit, message: Message, sign: str) -> str:
    """Put a sign on a message; give what the bot said to it."""
    before = len(v.said)
    v.clock.turn(seconds=20)
    await v.ann.react(message, sign)
    await v.bot.settle()
    return told(v.said[before:])


def test_a_reply_in_a_thread_answers_the_message_it_hangs_on() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        felt = v.last
        await v.say("sad", "short")
        await v.say("angry", thread=felt["ts"])
        assert "“Sad” is now “Angry”" in words(v.last)
        assert "thread_ts" not in v.last

    meet(talk)


def test_an_edited_opener_is_read_again() -> None:
    async def talk(v: Visit) -> None:
        opener = await v.say(OPENER)
        assert "Globex" in await edit(v, opener, "Globex turned me down after the final round")
        page = await v.bot.page()
        assert page and page.talks[-1].given["company"] == "Globex"

    meet(talk)


def test_an_edited_answer_is_the_answer() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "short")
        said = await v.say("start earlyer")
        await v.say("my maths")
        assert "is now “start earlier”" in await edit(v, said, "start earlier")

    meet(talk)


def test_an_edited_choice_is_chosen_anew() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        felt = await v.say("sad")
        await v.say("short")
        assert "“Sad” is now “Angry”" in await edit(v, felt, "angry")

    async def lane(v: Visit) -> None:
        await v.say(OPENER, "sad")
        said = await v.say("short")
        await v.say("start earlier")
        assert "could not match" in await edit(v, said, "qwerty")
        assert await kept(v, "how_much") == "EXPRESS"

    meet(talk)
    meet(lane)


def test_of_several_notes_the_edited_one_changes() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "whole", "one")
        two = await v.say("twoo")
        await v.say("three")
        assert "I changed that in your notes." in await edit(v, two, "two")
        notes = await kept(v, "notes")
        assert [one.text for one in notes.items] == ["one", "two", "three"]  # type: ignore[attr-defined]

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
        own = v.ann.place.find(said["ts"])
        assert own is not None
        before = len(v.said)
        await v.slack.hear(v.ann.team.change(v.ann.place, own, {"attachments": [{}]}), True)
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


@pytest.mark.parametrize(
    ("file", "answer"),
    [
        ({"id": "F1", "mimetype": "image/png"}, "I can't look at pictures."),
        ({"id": "F1", "mimetype": "audio/webm", "subtype": "slack_audio"}, "voice notes"),
        ({"id": "F1", "mimetype": "video/mp4"}, "I can't open files."),
        ({"id": "F1", "mimetype": "application/pdf"}, "I can't open files."),
    ],
)
def test_what_is_no_words_is_said_to_be_none(file: Message, answer: str) -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        await v.say("", files=[file])
        assert answer in words(v.last) and "How does it feel" in words(v.last)
        await v.say("sad", files=[file])
        assert answer in words(v.last) and "okay to be sad" in words(v.last)
        before = len(v.said)
        await v.say("I want to kill myself", files=[file])
        assert answer not in told(v.said[before:]) and "findahelpline" in told(v.said[before:])
        await v.say("", files=[file])
        assert words(v.last).startswith("I'm still here.")

    meet(talk)


def test_a_thumb_under_a_yes_or_no_is_taken_and_said() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "short", "skip", "skip")
        asked = v.last
        await v.say("help")  # asks it once more
        assert "I take that as a yes." in await react(v, asked, "+1::skin-tone-3")
        assert "Subject: " in told(v.said)

    async def shaken(v: Visit) -> None:
        await v.say(OPENER, "sad", "short", "skip", "skip")
        assert "I take that as a no." in await react(v, v.last, "-1")

    meet(talk)
    meet(shaken)


def test_a_heart_elsewhere_is_let_be() -> None:
    async def talk(v: Visit) -> None:
        mine = await v.say(OPENER)
        felt = v.last
        await v.say("sad")
        assert await react(v, felt, "heart") == ""
        assert await react(v, mine, "heart") == ""
        assert "a tap or a word is enough" in await react(v, v.last, "heart")

    meet(talk)


def test_no_sign_deletes_anything() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "forget me")
        await react(v, v.last, "+1")
        assert await v.bot.page() is not None

    meet(talk)


RAW = "I told <@U9> &amp; <mailto:jo@acme.com|jo@acme.com>: <https://acme.com|jobs> &lt;3 :cry:"
READ = "I told someone & jo@acme.com: jobs <3 😢"


def test_slack_s_own_markup_comes_out_as_plain_words() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "short")
        await v.hear_raw(f"<@UBOT> {RAW} <!channel>")
        assert await kept(v, "differently") == f"{READ} @channel"

    meet(talk)


def test_what_is_posted_calls_nobody_and_shows_the_very_signs() -> None:
    typed = "<!channel> <@U1> *a* _b_ ~c~ `d` > e & &amp; https://a.b/c :x_y: @here 🙂 ‮אב"

    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "whole", typed, "done", "ready")
        assert pings(v.said) == []
        escaped = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        (block,) = [one for one in v.last["blocks"] if "You wrote" in str(one)]
        assert block["text"]["type"] == "plain_text" and escaped in block["text"]["text"]
        assert escaped in v.last["text"]

    meet(talk)


@pytest.mark.parametrize("text", ["   ", "\u200b\u200d", "\n\n", "😢", ":cry:", "\u202e"])
def test_blanks_signs_and_what_cannot_be_seen_get_an_answer(text: str) -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, text)
        assert len(v.said) == 2 and words(v.last).strip()
        empty = "came through empty" in words(v.last)
        assert empty == (text not in ("😢", ":cry:"))
        await v.say("sad", "short")
        page = await v.bot.page()
        assert page and not page.filed and len(page.talks) == 1

    meet(talk)


def test_eight_thousand_characters_are_kept_and_shown_whole_and_more_is_said_not_to_be() -> None:
    long = "a&b <c> " * 1000

    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "short")
        await v.say(long + "and more than that")
        assert "Nothing of it is saved yet" in words(v.last)
        said = await v.say(long.strip())
        assert await kept(v, "differently") == long.strip()
        before = len(v.said)
        await v.say("what have I said")
        shown = told(v.said[before:]).replace("&lt;", "<").replace("&gt;", ">")
        assert shown.replace("&amp;", "&").count("a&b") == 1000
        await edit(v, said, "shorter")
        assert await kept(v, "differently") == "shorter"

    meet(talk)
