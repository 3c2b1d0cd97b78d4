"""The Home tab: a page of one's own, drawn anew after each thing that is done on it."""

import asyncio
import tempfile
from pathlib import Path

from adapters.slack.workspaces import Workspace, Workspaces
from tests.slack.fake import Slack
from tests.slack.running import Bot
from tests.slack.visiting import OPENER, SCOPES, Message, Visit, labels, meet, said_to, words
from tests.turned import MONDAY, HandClock

BREAK = ("sad", "whole", "I was late", "done", "an hour")


async def home(v: Visit) -> Message:
    """Look at the Home tab."""
    await v.ann.open_home()
    await v.bot.settle()
    assert v.ann.home is not None
    return v.ann.home


def all_of(shown: Message) -> str:
    """Everything on a page, small print too."""
    small = [one["text"] for block in shown["blocks"] for one in block.get("elements", ())]
    return words(shown) + "\n".join(one for one in small if isinstance(one, str))


def test_somebody_unknown_is_told_how_to_begin_and_begins_with_a_button() -> None:
    async def talk(v: Visit) -> None:
        shown = await home(v)
        assert "Open the Messages tab" in words(shown)
        assert "Settings" not in words(shown) and "Export" not in labels(shown)
        await v.press("Tell me what happened", shown)
        assert "Which of these is closest?" in words(v.last)
        assert v.ann.home is not None and "Settings" in words(v.ann.home)

    meet(talk)


def test_it_shows_open_coming_lessons_settings_and_privacy() -> None:
    async def talk(v: Visit) -> None:
        await v.say(
            OPENER,
            *BREAK,
            "ready",
            "strike it",
            "start earlier",
            "my maths",
            "most",
            "done",
            "skip",
            "none",
        )
        await v.say("yes", "Jo", "skip", "none", "it fits", "no", "no", "yes", "none", "skip")
        shown = await home(v)
        told = all_of(shown)
        for heading in ("Open", "What is coming", "What you take along", "Settings", "Privacy"):
            assert heading in told
        assert "start earlier" in told and "Acme" in told and "On a locked screen" in told
        for label in ("Later", "No more of it", "Change them", "Export", "Forget me"):
            assert label in labels(shown)

    meet(talk)


def test_an_open_talk_is_gone_on_with() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "park")
        shown = await home(v)
        assert "Set aside, begun" in all_of(shown)
        await v.press("Go on", shown)
        assert "Going on where we were" in words(v.last)
        assert "How much do you have in you" in words(v.last)
        assert v.ann.home is not None and "Set aside" not in all_of(v.ann.home)

    meet(talk)


def test_what_is_coming_can_be_done_or_stopped_and_is_gone_then() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, *BREAK)
        await v.press("It's done", await home(v))
        assert "Now calmly" in words(v.last)
        assert v.ann.home is not None and "Nothing is planned" in words(v.ann.home)

    async def stopped(v: Visit) -> None:
        await v.say(OPENER, *BREAK)
        await v.press("No more of it", await home(v))
        assert "I won't come back to" in words(v.last)
        assert v.ann.home is not None and "Nothing is planned" in words(v.ann.home)

    meet(talk)
    meet(stopped)


def test_an_old_page_s_button_says_what_changed_meanwhile() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, *BREAK)
        shown = await home(v)
        await v.say("ready")
        await v.press("No more of it", shown)
        assert "That has changed meanwhile" in words(v.last)

    meet(talk)


def test_all_of_it_is_paused_and_gone_on_with() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, *BREAK)
        await v.press("Pause all of it", await home(v))
        assert v.ann.home is not None and "once you are back" in all_of(v.ann.home).casefold()
        assert "Pause all of it" not in labels(v.ann.home)
        await v.press("End the pause", v.ann.home)
        page = await v.bot.page()
        assert page and not page.settings.paused

    meet(talk)


def test_export_comes_as_files_and_as_text_where_there_can_be_none() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad")
        await v.press("Export", await home(v))
        assert sorted(name.rpartition(".")[2] for name, _ in v.ann.files) == ["json", "md"]
        assert any(b"Acme" in body for _, body in v.ann.files)
        assert "everything I keep" in words(v.last)

    async def without(v: Visit) -> None:
        await v.say(OPENER, "sad")
        before = len(v.said)
        await v.press("Export", await home(v))
        assert v.ann.files == []
        assert "Acme" in "\n".join(words(one) for one in v.said[before:])

    meet(talk)
    meet(without, scopes=tuple(one for one in SCOPES if one != "files:write"))


def test_forget_me_asks_once_more_and_leaves_an_empty_page() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad")
        shown = await home(v)
        await v.press("Forget me", shown)
        assert "stays with Slack" in words(v.last)
        await v.press("Yes", v.last)
        assert await v.bot.page() is None
        assert v.ann.home is not None
        assert "Acme" not in str(v.ann.home) and "Open the Messages tab" in words(v.ann.home)

    meet(talk)


def test_while_everything_is_on_hold_there_is_nothing_but_help() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, *BREAK, "I want to kill myself")
        shown = await home(v)
        assert "findahelpline.com" in words(shown)
        assert labels(shown) == ["Someone to talk to", "Go on"]
        assert "Acme" not in str(shown) and "coming" not in words(shown)
        await v.press("Someone to talk to", shown)
        assert "findahelpline.com" in words(v.last)
        await v.press("Go on", shown)
        assert v.ann.home is not None and "What is coming" in words(v.ann.home)

    meet(talk)


def test_two_people_see_nothing_of_each_other() -> None:
    async def talk(folder: Path) -> None:
        clock = HandClock(MONDAY)
        async with Slack(clock.now, rate_limited=False) as slack:
            ann, bob = (slack.team("T1", SCOPES).member(id, tz="UTC") for id in ("U1", "U2"))
            async with Bot(slack, folder, clock) as bot:
                await ann.say(OPENER)
                await bob.say("Globex rejected my application")
                await bot.settle()
                for one in (ann, bob):
                    await one.open_home()
                    await bot.settle()
                assert "Acme" in str(ann.home) and "Globex" not in str(ann.home)
                assert "Globex" in str(bob.home) and "Acme" not in str(bob.home)
                assert "Acme" not in str(said_to(bob))

    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(talk(Path(folder)))


def test_the_same_id_in_two_workspaces_is_two_people() -> None:
    async def talk(folder: Path) -> None:
        clock = HandClock(MONDAY)
        async with Slack(clock.now, rate_limited=False) as slack:
            teams = [slack.team(id, SCOPES) for id in ("T1", "T2")]
            here, there = (team.member("U1", tz="UTC") for team in teams)
            async with Bot(slack, folder, clock, many=True) as bot:
                for team in teams:
                    found = Workspace(team.id, team.token, team.bot_user, team.bot_id)
                    await Workspaces(bot.host).install(found)
                await here.say(OPENER)
                await bot.settle()
                await there.open_home()
                await there.command("/debrief")
                await bot.settle()
                assert "Acme" in str(said_to(here))
                assert "Hello, I'm Debrief" in str(said_to(there))
                assert "Acme" not in str(there.home) + str(said_to(there))

    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(talk(Path(folder)))
