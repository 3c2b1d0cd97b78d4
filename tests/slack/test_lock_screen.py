"""What nobody asked for just now says nothing on a locked screen, unless its person wants it so."""

from typing import Any

from adapters.labels import VEIL
from tests.slack.visiting import OPENER, Visit, meet, told, words

TELLING = ("Acme", "sad", "Sad", "late", "notes", "calmly")


def posted(v: Visit) -> list[dict[str, Any]]:
    """What was posted, as it was before any edit."""
    return [one.args for one in v.slack.calls if one.method == "chat.postMessage"]


async def to_break(v: Visit, *notes: str) -> None:
    """Come to an hour's break after notes."""
    await v.say(OPENER, "sad", "whole", *(notes or ("I was late",)), "done", "an hour")


def test_what_comes_by_itself_is_posted_without_a_word_of_what_it_is_about() -> None:
    async def talk(v: Visit) -> None:
        await to_break(v)
        before = len(posted(v))
        await v.wait(hours=2)
        (first,) = posted(v)[before:]
        assert first["text"] == VEIL
        assert not any(word in str(first) for word in TELLING)
        assert "I was late" in words(v.last)
        assert v.last["text"] == VEIL

    meet(talk)


def test_each_of_several_parts_is_veiled() -> None:
    async def talk(v: Visit) -> None:
        await to_break(v, "Acme was sad " * 500)
        before = len(posted(v))
        await v.wait(hours=2)
        parts = posted(v)[before:]
        assert len(parts) > 1
        assert all(one["text"] == VEIL for one in parts)
        assert not any(word in str(one) for one in parts for word in TELLING)
        assert told(v.said[-len(parts) :]).replace("\n", " ").count("Acme was sad") == 500

    meet(talk)


def test_a_button_under_it_works_and_still_says_nothing_on_a_screen() -> None:
    async def talk(v: Visit) -> None:
        await to_break(v)
        await v.wait(hours=2)
        shown = v.last
        await v.press("Strike it", shown)
        now = next(one for one in v.said if one["ts"] == shown["ts"])
        assert now["text"] == VEIL
        assert "You chose: Strike it" in words(now)

    meet(talk)


def test_whoever_wants_it_reads_it_on_a_locked_screen() -> None:
    async def talk(v: Visit) -> None:
        await to_break(v)
        await v.say("lock screen open")
        assert "may be read on a locked screen" in v.last["text"]
        before = len(posted(v))
        await v.wait(hours=2)
        (first,) = posted(v)[before:]
        assert "I was late" in first["text"]
        await v.say("lock screen closed")
        assert "says nothing about you" in v.last["text"]

    meet(talk)


def test_a_reply_carries_its_full_words_for_who_only_hears_them() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad")
        text = v.last["text"]
        for line in words(v.last).split("\n"):
            assert line in text
        for label in ("All of it, some ten minutes", "Not today", "Skip"):
            assert label in text

    meet(talk)


def test_the_settings_say_how_to_change_it() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "settings")
        assert "On a locked screen" in v.last["text"]
        assert "lock screen open" in v.last["text"]

    meet(talk)
