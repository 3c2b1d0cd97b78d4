"""One's own page: shown to its person alone, and drawn anew after each thing done on it."""

import asyncio

import pytest

from tests.discord.visiting import Message, Visit, labels, meet, raw, told, words

OPENER = "Acme turned me down after the final round"
BREAK = ("sad", "whole", "I was late", "done", "an hour")
LEARNT = ("ready", "strike it", "start earlier", "my maths", "most", "done", "skip", "none")


async def home(v: Visit, where: str = "dm") -> Message:
    """Look at one's own page."""
    there = v.guild if where == "guild" else where
    done = await v.slash("home", where=there)
    assert done.ephemeral and done.message
    return done.message


def page_of(v: Visit) -> Message:
    """The page as it stands now."""
    return v.ann.private[-1]


@pytest.mark.parametrize("where", ["dm", "guild"])
def test_somebody_unknown_is_told_how_to_begin_and_begins_with_a_button(where: str) -> None:
    async def talk(v: Visit) -> None:
        shown = await home(v, where)
        assert "/debrief start" in words(shown)
        assert "Settings" not in words(shown) and "Export" not in labels(shown)
        assert await v.bot.page() is None
        await v.press("Tell me what happened", shown)
        assert "Which of these is closest?" in words(v.last)
        assert "Settings" in words(v.ann.private[0])

    meet(talk)


def test_it_shows_open_coming_lessons_settings_and_privacy() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, *BREAK, *LEARNT)
        await v.say("yes", "Jo", "skip", "none", "it fits", "no", "no", "yes", "none", "skip")
        shown = await home(v)
        for heading in ("Open", "What is coming", "What you take along", "Settings", "Privacy"):
            assert f"### {heading}\n" in f"{words(shown)}\n"
        for said in ("start earlier", "Acme", "On a locked screen", "Discord stores"):
            assert said in words(shown)
        for label in ("Change them", "Export", "Forget me", "Who can see what"):
            assert label in labels(shown)
        assert any("Acme" in label for label in labels(shown))
        assert len(v.ann.private) == 1

    meet(talk)


def test_an_open_talk_is_gone_on_with() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "park")
        shown = await home(v)
        assert "Set aside, begun" in words(shown)
        await v.press("Go on", shown)
        assert "Going on where we were" in words(v.last)
        assert "How much do you have in you" in words(v.last)
        assert "Set aside" not in words(page_of(v))

    meet(talk)


def test_all_of_it_is_paused_and_gone_on_with() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, *BREAK)
        await v.press("Pause all of it", await home(v))
        assert "once you are back" in words(page_of(v))
        assert "Pause all of it" not in labels(page_of(v))
        await v.press("End the pause", page_of(v))
        assert not (await v.page()).settings.paused
        assert "End the pause" not in labels(page_of(v))

    meet(talk)


def test_an_old_page_s_list_says_what_changed_meanwhile() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, *BREAK)
        shown = await home(v)
        await v.say("ready")
        await v.select(next(one for one in labels(shown) if "notes" in one), target=shown)
        assert "something that is over" in words(page_of(v))
        await v.press("Change them", shown)  # what still holds works
        assert v.ann.modal and v.ann.modal.title == "Your settings"

    meet(talk)


def test_a_page_from_yesterday_still_works() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "park")
        shown = await home(v)
        await v.restart()
        v.clock.turn(days=1)
        await v.press("Go on", shown)
        assert "Going on where we were" in words(v.last)

    meet(talk)


def test_export_comes_as_files_and_forget_asks_once_more() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad")
        shown = await home(v)
        await v.press("Export", shown)
        names = [one["filename"] for message in v.said for one in message["attachments"]]
        assert sorted(names) == ["debrief-export.json", "debrief-export.md"]
        await v.press("Forget me", shown)
        assert "stays with Discord" in words(v.last)
        await v.press("Yes", v.last)
        assert await v.bot.page() is None
        assert "/debrief start" in words(await home(v))
        assert "Acme" not in raw(page_of(v))

    meet(talk)


def test_in_a_server_what_comes_of_a_press_is_pointed_to() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad")
        shown = await home(v, "guild")
        await v.press("Export", shown)
        assert "everything I keep" in words(v.last)
        assert "answered you in our direct messages" in words(page_of(v))
        assert [one for one in v.guild.place.shown() if one["author"].get("bot")] == []

    meet(talk)


def test_while_everything_is_on_hold_there_is_nothing_but_help() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, *BREAK, "I want to kill myself")
        shown = await home(v)
        assert "findahelpline.com" in words(shown)
        assert labels(shown) == ["Someone to talk to", "Go on"]
        assert "Acme" not in raw(shown) and "coming" not in words(shown)
        await v.press("Someone to talk to", shown)
        assert "findahelpline.com" in words(v.last)
        await v.press("Go on", shown)
        assert "What is coming" in words(page_of(v))

    meet(talk)


def test_what_is_pressed_on_a_page_from_before_the_hold_brings_help() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, *BREAK)
        shown = await home(v)
        await v.say("I want to kill myself")
        before = len(v.said)
        await v.press("Pause all of it", shown)
        assert "I'm still here." in told(v.said[before:])
        assert labels(page_of(v)) == ["Someone to talk to", "Go on"]

    meet(talk)


def test_two_people_see_nothing_of_each_other() -> None:
    async def talk(v: Visit) -> None:
        bob = v.discord.user(6, "Bob")
        await asyncio.gather(v.ann.say(OPENER), bob.say("Globex rejected my application"))
        await v.bot.settle()
        for one in (v.ann, bob):
            await v.slash("home", where=v.guild, user=one)
        assert "Acme" in raw(v.ann.private) and "Globex" not in raw([*v.ann.private, *v.ann.dm])
        assert "Globex" in raw(bob.private) and "Acme" not in raw([*bob.private, *bob.dm])

    meet(talk)


def test_whose_page_it_is_depends_on_who_presses_and_on_no_id() -> None:
    async def talk(v: Visit) -> None:
        bob = v.discord.user(6, "Bob")
        await v.say(OPENER, "sad", "park")
        shown = await home(v)
        await v.slash("home", user=bob)
        mine = bob.private[-1]
        id = next(
            one["accessory"]["custom_id"] for one in shown["components"] if "accessory" in one
        )
        kept = v.discord.messages.by_id[mine["id"]].payload
        row = next(one for one in kept["components"] if one["type"] == 1)
        row["components"][0]["custom_id"] = id
        await v.press(id, user=bob, target=bob.private[-1])
        assert "Acme" not in raw([*bob.private, *bob.dm])

    meet(talk)
