"""What people write comes through as typed, and is shown as typed; what is no words is said so."""

from typing import Any

import pytest

from tests.discord.drawing import read
from tests.discord.files import File
from tests.discord.visiting import Message, Visit, meet, told, words

OPENER = "Acme turned me down after the final round"


async def kept(v: Visit, key: str) -> Any:
    """The value that is kept under a key."""
    page = await v.page()
    return next(one.answers[key].value for one in page.talks if key in one.answers)


def raw_words(shown: Message) -> str:
    """The texts of a message as they are sent."""
    return "\n".join(_texts(shown["components"]))


def _texts(parts: list[Message]) -> list[str]:
    found: list[str] = []
    for one in parts:
        found += [one["content"]] if one["type"] == 10 else _texts(one.get("components") or [])
    return found


TYPED = (
    "*a* _b_ **c** __d__ ***e*** ~~f~~ ||g|| `h` snake_case_name a*b*c",
    "# one\n## two\n### three\n-# small",
    "> quote\n>>> all of it\n>not",
    "- one\n* two\n+ three\n  - four",
    "1. one\n2. two\n10) ten\n1.5 is a number",
    "https://acme.com/a_b_c/__x__?y=*z*&t=~1 and http://b.c/d_e. <https://acme.com/q_r>",
    "[a](https://evil.example) [b] (c) ]d[",
    "<@5> <@!5> <@&7> <#7> <:x:1> <a:y:2> <t:1700000000:R> </debrief start:1> <id:home>",
    "@everyone @here everyone@here.com",
    "back\\slash \\*not\\* \\\\ two",
    "```\nfence\n``` ```js x``` `` ` ``",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!",
    "‮olleh ‏שלום‎ ⁦مرحبا⁩ abc",
    "😶‍🌫️ 👩🏽‍💻 🇨🇦",
    "a & b < c > d &amp; &lt;",
    ":smile: :not_one: 10:30:45 :)",
    "a  two   spaces\n\n\nthree lines",
)


@pytest.mark.parametrize("typed", TYPED)
def test_it_is_kept_and_shown_as_it_was_typed(typed: str) -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "whole")
        note = await v.say(typed)
        if "<@" not in typed:  # Discord writes mentions so; they are read as names
            assert (await kept(v, "notes")).items[-1].text == typed
            await v.say("done", "ready")
            shown = words(v.last)
            assert f"“{typed}”" in shown
            assert read(raw_words(v.last)) == shown
        assert v.discord.pings == [] and note["content"] == typed

    meet(talk)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("<@5> and <@99> said no", "@Ann and someone said no"),
        ("in <#7> and <:sad_cat:12>", "in a channel and :sad_cat:"),
        ("</debrief start:1> is odd", "/debrief start is odd"),
    ],
)
def test_what_discord_writes_for_a_thing_is_read_as_its_name(typed: str, seen: str) -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "short", typed)
        assert await kept(v, "differently") == seen

    meet(talk)


def test_two_thousand_characters_are_kept_and_shown_whole() -> None:
    async def talk(v: Visit) -> None:
        typed = ("*a*_b_<c> " * 200).strip()
        await v.say(OPENER, "sad", "short", typed)
        assert await kept(v, "differently") == typed
        before = len(v.said)
        await v.say("what have I said")
        assert told(v.said[before:]).count("*a*_b_<c>") == 200

    meet(talk)


@pytest.mark.parametrize("text", ["   ", "\u200b\u200d", "\u2060", "😢", "\u202e"])
def test_blanks_signs_and_what_cannot_be_seen_get_an_answer(text: str) -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, text)
        assert len(v.said) == 2 and words(v.last).strip()
        assert ("came through empty" in words(v.last)) == (text != "😢")
        await v.say("sad", "short")
        page = await v.page()
        assert not page.filed and len(page.talks) == 1

    meet(talk)


# ---------------------------------------------------------------- replies, files, signs


def test_a_reply_to_an_older_message_answers_that_one() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        felt = v.last
        await v.say("sad", "short")
        await v.say("angry", reply_to=felt)
        assert "“Sad” is now “Angry”" in words(v.last)

    meet(talk)


@pytest.mark.parametrize(
    ("file", "answer"),
    [
        (File("a.png", b"x", "image/png"), "I can't look at pictures."),
        (File("a.mp4", b"x", "video/mp4"), "I can't look at pictures."),
        (File("voice-message.ogg", b"x", "audio/ogg"), "voice notes"),
        (File("a.pdf", b"x", "application/pdf"), "I can't open files."),
    ],
)
def test_what_is_no_words_is_said_to_be_none(file: File, answer: str) -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        await v.say("", files=(file,))
        assert answer in words(v.last) and "How does it feel" in words(v.last)
        await v.say("sad", files=(file,))
        assert answer in words(v.last) and "okay to be sad" in words(v.last)
        before = len(v.said)
        await v.say("I want to kill myself", files=(file,))
        assert answer not in told(v.said[before:]) and "findahelpline" in told(v.said[before:])
        await v.say("", files=(file,))
        assert words(v.last).startswith("I'm still here.")

    meet(talk)


async def react(v: Visit, message: Message, sign: str) -> str:
    """Put a sign on a message; give what the bot said to it."""
    before = len(v.said)
    v.clock.turn(seconds=20)
    await v.ann.react(message, sign)
    await v.bot.settle()
    return told(v.said[before:])


@pytest.mark.parametrize("sign", ["👍", "👍🏽", "✅", "✔️"])
def test_a_sign_under_a_yes_or_no_is_taken_and_said(sign: str) -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "short", "skip", "skip")
        assert "I take that as a yes." in await react(v, v.last, sign)
        assert "Subject: " in v.told

    meet(talk)


def test_a_shaken_head_is_a_no_and_a_heart_elsewhere_is_let_be() -> None:
    async def shaken(v: Visit) -> None:
        await v.say(OPENER, "sad", "short", "skip", "skip")
        assert "I take that as a no." in await react(v, v.last, "👎")

    async def loved(v: Visit) -> None:
        mine = await v.say(OPENER)
        felt = v.last
        await v.say("sad")
        assert await react(v, felt, "❤️") == ""
        assert await react(v, mine, "❤️") == ""
        assert "a tap or a word is enough" in await react(v, v.last, "❤️")

    for talk in (shaken, loved):
        meet(talk)


def test_no_sign_deletes_anything() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "forget me")
        await react(v, v.last, "👍")
        assert await v.bot.page() is not None

    meet(talk)
