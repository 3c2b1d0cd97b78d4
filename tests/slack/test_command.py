"""/debrief and a mention: answered to their writer alone, and nothing in the channel."""

import pytest

from tests.slack.visiting import OPENER, Visit, labels, meet, said_to, told, words

HERE = "I've answered you in <slack://app?team=T1&amp;id=A1&amp;tab=messages|our direct messages>"


async def command(v: Visit, text: str = "", channel: str = "C1") -> str:
    """Type the command; give what the bot said in private."""
    before = len(v.said)
    v.clock.turn(seconds=20)
    await v.ann.command("/debrief", text, channel=channel)
    await v.bot.settle()
    return told(v.said[before:])


def in_channel(v: Visit) -> list[object]:
    """What the bot has said in the channel for all to see."""
    return [one for one in v.ann.team.channels["C1"].messages if one.get("bot_id")]


def test_alone_it_greets_and_points_to_where_only_two_write() -> None:
    async def talk(v: Visit) -> None:
        assert "Hello, I'm Debrief" in await command(v)
        assert in_channel(v) == []
        assert [one["text"].startswith(HERE) for one in v.ann.ephemerals] == [True]

    meet(talk)


def test_alone_it_says_where_we_were() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad")
        v.clock.turn(days=2)
        said = await command(v)
        assert "Welcome back. We were at your debrief on Acme" in said
        assert "How much do you have in you" in said

    meet(talk)


def test_any_other_words_are_taken_as_said() -> None:
    async def talk(v: Visit) -> None:
        assert "I understood: Acme, after the final round" in await command(v, OPENER)
        assert "okay to be sad" in await command(v, "sad :cry:")
        await command(v, "payload")
        assert "could not match" in words(v.last)

    meet(talk)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("help", "These words work at any time"),
        ("nudges", "What is coming"),
        ("pause", "I stay quiet until you write"),
        ("support", "findahelpline.com"),
        ("export", "everything I keep about you"),
        ("forget", "stays with Slack"),
        ("forget me", "stays with Slack"),
        ("language", "English"),
        ("snooze until friday 9", "Fri 6 Mar, 09:00"),
        ("settings", "Your settings"),
        ("privacy", "I tell nobody"),
        ("lock screen open", "may be read on a locked screen"),
        ("HELP", "These words work at any time"),
    ],
)
def test_words_that_work_anywhere_work_here(text: str, answer: str) -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "whole", "one", "done", "an hour")
        assert answer in await command(v, text)
        assert in_channel(v) == []

    meet(talk)


def test_while_everything_is_on_hold_it_offers_nothing_but_help() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "I want to kill myself")
        said = await command(v)
        assert "I'm still here." in said and "Acme" not in said
        assert labels(v.last) == []

    meet(talk)


def test_where_direct_messages_are_closed_it_answers_in_place_to_its_writer_alone() -> None:
    async def talk(v: Visit) -> None:
        v.ann.unreachable = "messages_tab_disabled"
        await v.ann.command("/debrief", OPENER, channel="C1")
        await v.bot.settle()
        assert in_channel(v) == [] and v.said == []
        assert "Your direct messages with me are closed" in told_alone(v)
        assert "I understood: Acme" in told_alone(v)

    meet(talk)


def told_alone(v: Visit) -> str:
    return "\n".join(one["text"] for one in v.ann.ephemerals)


def test_a_mention_is_answered_in_private_and_pointed_to_for_its_writer_alone() -> None:
    async def talk(v: Visit) -> None:
        bob = v.ann.team.member("U2")
        await v.ann.mention(OPENER, channel="C1")
        await v.bot.settle()
        assert "I understood: Acme" in words(v.last)
        assert in_channel(v) == []
        assert "where only you and I write" in v.ann.ephemerals[-1]["text"]
        assert not bob.ephemerals and not said_to(bob)

    meet(talk)


def test_a_mention_without_words_is_greeted() -> None:
    async def talk(v: Visit) -> None:
        await v.ann.mention("", channel="C1")
        await v.bot.settle()
        assert "Hello, I'm Debrief" in words(v.last)

    meet(talk)


def test_what_others_say_in_a_channel_is_not_heard() -> None:
    async def talk(v: Visit) -> None:
        await v.ann.mention("hello", channel="C1")
        await v.bot.settle()
        before = len(v.slack.calls)
        await v.ann.say("Acme turned me down", channel="C1")
        await v.bot.settle()
        assert len(v.slack.calls) == before and in_channel(v) == []

    meet(talk)


def test_a_person_is_spoken_to_in_the_language_of_their_slack() -> None:
    async def talk(v: Visit) -> None:
        assert "Hola, soy Debrief" in await command(v)
        await v.say("Acme me rechazó")
        assert "Lo siento" in told(v.said)

    meet(talk, locale="es-LA")
