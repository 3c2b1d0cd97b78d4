"""Buttons and lists: chosen, chosen again, and chosen long after."""

import asyncio
from typing import Any

from tests.discord.drawing import every
from tests.discord.visiting import Message, Visit, labels, meet, told, words

OPENER = "Acme turned me down after the final round"
WHOLE = "All of it, some ten minutes"
SHORT = "The short one, three questions"
DONE = 3
"""The colour of a button that was pressed."""


async def to_lane(v: Visit) -> Message:
    """Come to the question how much of it."""
    await v.say(OPENER, "sad")
    return v.last


def now_of(v: Visit, shown: Message) -> Message:
    """A message as it stands now."""
    return next(one for one in v.said if one["id"] == shown["id"])


def options(shown: Message) -> list[Any]:
    """What a list offers."""
    found = next(one for one in every(shown["components"]) if one["type"] == 3)
    return list(found["options"])


def pressed(shown: Message) -> list[str]:
    """The labels of the buttons that look pressed."""
    return [
        one["label"]
        for one in every(shown["components"])
        if one["type"] == 2
        if one["style"] == DONE
    ]


def test_a_button_answers_and_its_message_says_what_was_chosen() -> None:
    async def talk(v: Visit) -> None:
        lane = await to_lane(v)
        done = await v.press(SHORT, lane)
        shown = now_of(v, lane)
        assert words(shown).count("You chose: ") == 1
        assert f"You chose: {SHORT}" in words(shown)
        assert pressed(shown) == [SHORT]
        assert labels(shown) == labels(lane)
        assert done.response_type == 7  # the message changed at once, with the acknowledgement
        assert "differently next time" in words(v.last)

    meet(talk)


def test_another_choice_takes_the_place_of_the_first() -> None:
    async def talk(v: Visit) -> None:
        lane = await to_lane(v)
        for label in (SHORT, WHOLE, "Not today", WHOLE):
            await v.press(label, now_of(v, lane))
            shown = now_of(v, lane)
            assert words(shown).count("You chose") == 1
            assert f"You chose: {label}" in words(shown)
            assert pressed(shown) == [label]
        assert "What went wrong" in words(v.last)

    meet(talk)


def test_a_skip_is_a_choice_in_the_place_of_another() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        felt = v.last
        await v.select("Sad", "Angry", target=felt)
        assert "You chose: Angry, Sad" in words(now_of(v, felt))
        await v.press("Skip", now_of(v, felt))
        shown = now_of(v, felt)
        assert words(shown).count("You chose") == 1 and "You chose: Skip" in words(shown)
        assert not any(one.get("default") for one in options(shown))

    meet(talk)


def test_an_old_button_works_after_a_restart_and_nine_days() -> None:
    async def talk(v: Visit) -> None:
        lane = await to_lane(v)
        await v.press(SHORT, lane)
        await v.say("start earlier")
        await v.stop()
        v.clock.turn(days=9)
        await v.start()
        await v.press(WHOLE, now_of(v, lane))
        assert f"“{SHORT}” is now “{WHOLE}”" in words(v.last)
        assert f"You chose: {WHOLE}" in words(now_of(v, lane))

    meet(talk)


def test_pressing_the_same_again_changes_nothing() -> None:
    async def talk(v: Visit) -> None:
        lane = await to_lane(v)
        await v.press(SHORT, lane)
        before = await v.page()
        await v.press(SHORT, now_of(v, lane))
        after = await v.page()
        assert [one.answers for one in after.talks] == [one.answers for one in before.talks]
        assert "differently next time" in words(v.last) and "is now" not in words(v.last)

    meet(talk)


def test_a_double_press_is_one_answer() -> None:
    async def talk(v: Visit) -> None:
        lane = await to_lane(v)
        before = len(v.said)
        await asyncio.gather(v.ann.press(lane, SHORT), v.ann.press(lane, SHORT))
        await v.bot.settle()
        assert told(v.said[before:]).count("differently next time") <= 2
        assert "is now" not in told(v.said[before:])

    meet(talk)


def test_of_two_buttons_at_once_one_counts_and_the_message_shows_which() -> None:
    async def talk(v: Visit) -> None:
        lane = await to_lane(v)
        await asyncio.gather(v.ann.press(lane, SHORT), v.ann.press(lane, WHOLE))
        await v.bot.settle()
        page = await v.page()
        short = page.talks[-1].answers["how_much"].value == "EXPRESS"
        assert ("differently next time" if short else "What went wrong") in words(v.last)
        assert words(now_of(v, lane)).count("You chose") == 1

    meet(talk)


def test_a_button_after_forget_me_says_that_it_is_over() -> None:
    async def talk(v: Visit) -> None:
        lane = await to_lane(v)
        await v.say("forget me", "yes")
        assert await v.bot.page() is None
        await v.press(SHORT, lane)
        assert "finished or has changed since" in words(v.last)

    meet(talk)


def test_a_button_that_nobody_knows_is_answered_too() -> None:
    async def talk(v: Visit) -> None:
        lane = await to_lane(v)
        kept = v.discord.messages.by_id[lane["id"]].payload
        next(one for one in every(kept["components"]) if one["type"] == 2)["custom_id"] = "older"
        await v.press("older", now_of(v, lane))
        assert "I don't know that button any more" in words(v.ann.private[-1])

    meet(talk)


def test_a_list_of_an_ended_talk_still_changes_its_answer() -> None:
    async def talk(v: Visit) -> None:
        await v.say("Acme rejected my application", "sad", "skip", "my maths", "no")
        page = await v.page()
        assert page.filed and not page.talks
        felt = next(one for one in v.said if "How does it feel" in words(one))
        await v.select("Angry", target=felt)
        assert "“Sad” is now “Angry”" in v.told

    meet(talk)


def test_a_list_of_several_takes_some_none_and_others() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        felt = v.last
        assert len(options(felt)) > 5
        await v.select("Angry", "Sad", target=felt)
        chosen = [one["label"] for one in options(now_of(v, felt)) if one.get("default")]
        assert chosen == ["Angry", "Sad"]
        id = next(one["custom_id"] for one in every(felt["components"]) if one["type"] == 3)
        await v.ann.select(now_of(v, felt), custom_id=id)
        await v.bot.settle()
        assert "You chose: none of these" in words(now_of(v, felt))
        assert words(now_of(v, felt)).count("You chose") == 1

    meet(talk)


def test_a_list_of_one_of_many_answers_and_shows_what_was_chosen() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "whole", "one", "two", "three", "done", "ready")
        await v.say(
            "strike it", "strike it", "strike it", "start earlier", "my maths", "most", "no"
        )
        await v.say("change")
        menu = v.last
        assert len(options(menu)) > 10
        label = next(one["label"] for one in options(menu) if "start earlier" in one["label"])
        await v.select(label, target=menu)
        assert "You had said “start earlier”" in words(v.last)
        assert f"You chose: {label}" in words(now_of(v, menu))

    meet(talk)


def test_yes_and_no_are_two_buttons() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "short", "skip", "skip")
        asked = v.last
        assert labels(asked)[:2] == ["Yes", "No"]
        await v.press("Yes")
        assert "Subject: " in v.told

    meet(talk)
