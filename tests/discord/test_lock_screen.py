"""What nobody asked for just now says nothing on a locked screen, unless its person wants it so."""

from adapters.labels import VEIL
from tests.discord.visiting import Visit, labels, meet, raw, told, words

OPENER = "Acme turned me down after the final round"
TELLING = ("Acme", "sad", "Sad", "late", "notes", "calmly")


async def to_break(v: Visit, *notes: str) -> None:
    """Come to an hour's break after notes."""
    await v.say(OPENER, "sad", "whole", *(notes or ("I was late",)), "done", "an hour")


def test_what_comes_by_itself_is_told_without_a_word_of_what_it_is_about() -> None:
    async def talk(v: Visit) -> None:
        await to_break(v)
        before, sent = len(v.ann.notifications), v.count()
        await v.wait(hours=2)
        assert v.ann.notifications[before:] == [VEIL]
        assert not any(word in VEIL for word in TELLING)
        posted = raw([one.json for one in v.discord.called("POST", "/channels/*/messages")[sent:]])
        assert not any(word in posted for word in TELLING)
        assert "I was late" in words(v.last) and VEIL not in words(v.last)

    meet(talk)


def test_each_of_several_parts_is_veiled() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "whole")
        await v.press("Write in a window")
        await v.submit(notes="Acme was sad " * 300)
        await v.say("done", "an hour")
        before, said = len(v.ann.notifications), len(v.said)
        await v.wait(hours=2)
        told_of = v.ann.notifications[before:]
        assert len(told_of) > 1 and set(told_of) == {VEIL}
        assert told(v.said[said:]).replace("\n", " ").count("Acme was sad") == 300

    meet(talk)


def test_a_button_under_it_works() -> None:
    async def talk(v: Visit) -> None:
        await to_break(v)
        await v.wait(hours=2)
        shown, before = v.last, len(v.ann.notifications)
        assert "Strike it" in labels(shown)
        await v.press("Strike it", shown)
        now = next(one for one in v.said if one["id"] == shown["id"])
        assert "You chose: Strike it" in words(now)
        assert len(v.ann.notifications) == before + 1  # the answer, which was asked for

    meet(talk)


def test_whoever_wants_it_reads_it_on_a_locked_screen() -> None:
    async def talk(v: Visit) -> None:
        await to_break(v)
        await v.say("lock screen open")
        assert "may be read on a locked screen" in words(v.last)
        before = len(v.ann.notifications)
        await v.wait(hours=2)
        (first,) = v.ann.notifications[before:]
        assert "I was late" in first
        await v.say("lock screen closed")
        assert "says nothing about you" in words(v.last)

    meet(talk)


def test_the_settings_say_how_to_change_it() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "settings")
        assert "On a locked screen" in words(v.last)
        assert "lock screen open" in words(v.last)

    meet(talk)
