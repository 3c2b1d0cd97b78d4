"""Buttons, boxes, lists and pickers: pressed, pressed again, and pressed long after."""

import asyncio
from typing import Any

from adapters.ids import PICK, SELECT, TICK, read_id
from adapters.labels import Say
from adapters.slack.questions import ways
from bot.question import Option
from bot.reply import Asked
from tests.slack.finding import everything
from tests.slack.limits import faults
from tests.slack.visiting import OPENER, Message, Visit, labels, meet, told, words

WHOLE = "All of it, some ten minutes"
SHORT = "The short one, three questions"


def element_of(shown: Message, does: str, name: str = "") -> Any:
    """The list or picker of a message that is for this."""
    return next(
        one
        for _, one in everything(shown["blocks"])
        if (read_id(one["action_id"]).does, read_id(one["action_id"]).name) == (does, name)
    )


async def to_felt(v: Visit) -> Message:
    """Come to the question how it feels."""
    await v.say(OPENER)
    return v.last


async def to_lane(v: Visit) -> Message:
    """Come to the question how much of it."""
    await v.say(OPENER, "sad")
    return v.last


def now_of(v: Visit, shown: Message) -> Message:
    """A message as it stands now."""
    return next(one for one in v.said if one["ts"] == shown["ts"])


def test_a_button_answers_and_its_message_says_what_was_chosen_for_eye_and_ear() -> None:
    async def talk(v: Visit) -> None:
        lane = await to_lane(v)
        await v.press(SHORT, lane)
        shown = now_of(v, lane)
        assert f"You chose: {SHORT}" in words(shown)
        assert shown["text"].endswith(f"\nYou chose: {SHORT}")
        styled = [one for _, one in everything(shown["blocks"]) if one.get("style")]
        assert [one["text"]["text"] for one in styled] == [SHORT]
        assert "differently next time" in v.last["text"]

    meet(talk)


def test_an_old_button_changes_its_answer_and_the_message_follows() -> None:
    async def talk(v: Visit) -> None:
        lane = await to_lane(v)
        await v.press(SHORT, lane)
        await v.press(WHOLE, now_of(v, lane))
        shown = now_of(v, lane)
        assert words(shown).count("You chose") == 1 == shown["text"].count("You chose")
        assert f"You chose: {WHOLE}" in words(shown)
        assert "What went wrong" in v.last["text"]

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
        assert f"“{SHORT}” is now “{WHOLE}”" in v.last["text"]

    meet(talk)


def test_pressing_the_same_again_changes_nothing() -> None:
    async def talk(v: Visit) -> None:
        lane = await to_lane(v)
        await v.press(SHORT, lane)
        before = await v.bot.page()
        await v.press(SHORT, now_of(v, lane))
        after = await v.bot.page()
        assert before and after
        assert [one.answers for one in after.talks] == [one.answers for one in before.talks]
        assert "differently next time" in v.last["text"] and "is now" not in v.last["text"]

    meet(talk)


def test_a_double_press_is_one_answer_with_one_reply() -> None:
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
        page = await v.bot.page()
        assert page is not None
        short = page.talks[-1].answers["how_much"].value == "EXPRESS"
        assert f"You chose: {SHORT if short else WHOLE}" in words(now_of(v, lane))
        assert ("differently next time" if short else "What went wrong") in v.last["text"]

    meet(talk)


def test_a_button_after_forget_me_says_that_it_is_over() -> None:
    async def talk(v: Visit) -> None:
        lane = await to_lane(v)
        await v.say("forget me", "yes")
        assert await v.bot.page() is None
        await v.press(SHORT, lane)
        assert "finished or has changed since" in v.last["text"]

    meet(talk)


def test_a_button_of_an_ended_talk_still_changes_its_answer() -> None:
    async def talk(v: Visit) -> None:
        await v.say("Acme rejected my application", "sad", "skip", "my maths", "no")
        page = await v.bot.page()
        assert page and page.filed and not page.talks
        felt = next(one for one in v.said if "How does it feel" in one["text"])
        ticks = element_of(felt, TICK)["action_id"]
        await v.press("That's it", felt, {ticks: ["ANGRY"]})
        assert "“Sad” is now “Angry”" in told(v.said)

    meet(talk)


def test_boxes_count_once_they_are_sent_and_stay_ticked() -> None:
    async def talk(v: Visit) -> None:
        felt = await to_felt(v)
        ticks = element_of(felt, TICK)["action_id"]
        await v.ann.choose(felt, ticks, ["SAD", "ANGRY"])
        await v.bot.settle()
        assert v.last["ts"] == felt["ts"]
        await v.press("That's it", felt)
        shown = now_of(v, felt)
        assert "You chose: Sad, Angry" in words(shown) or "You chose: Angry, Sad" in words(shown)
        ticked = element_of(shown, TICK)["initial_options"]
        assert {one["value"] for one in ticked} == {"SAD", "ANGRY"}
        await v.press("That's it", shown, {ticks: []})
        again = now_of(v, felt)
        assert "You chose: none of these" in words(again)
        assert "initial_options" not in element_of(again, TICK)

    meet(talk)


def test_a_list_answers_and_shows_what_was_chosen() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "whole", "one", "two", "three", "done", "ready")
        await v.say(
            "strike it", "strike it", "strike it", "start earlier", "my maths", "most", "no"
        )
        await v.say("change")
        menu = v.last
        offered = element_of(menu, SELECT)["options"]
        assert len(offered) > 10
        label = next(one["text"]["text"] for one in offered if "start earlier" in str(one))
        await v.press(label, menu)
        assert "You had said “start earlier”" in v.last["text"]
        shown = now_of(v, menu)
        assert f"You chose: {label}" in words(shown)
        assert element_of(shown, SELECT)["initial_option"]["text"]["text"] == label

    meet(talk)


def test_a_moment_is_picked_with_day_and_time_and_shown_in_words() -> None:
    async def talk(v: Visit) -> None:
        await v.say("I have an interview at Globex coming up")
        asked = v.last
        day, clock = (element_of(asked, PICK, name)["action_id"] for name in ("day", "clock"))
        await v.press("That's it", asked)
        assert "Pick a day first" in v.last["text"]
        await v.press("That's it", asked, {day: "2026-03-06", clock: "15:00"})
        shown = now_of(v, asked)
        assert "You chose: Fri 6 Mar, 15:00" in words(shown)
        assert element_of(shown, PICK, "day")["initial_date"] == "2026-03-06"
        page = await v.bot.page()
        assert page and "2026-03-06T15:00" in str(page.talks[-1].answers["when"].value)

    meet(talk)


def test_a_moment_that_is_over_is_asked_for_again() -> None:
    async def talk(v: Visit) -> None:
        await v.say("I have an interview at Globex coming up")
        asked = v.last
        day, clock = (element_of(asked, PICK, name)["action_id"] for name in ("day", "clock"))
        await v.press("That's it", asked, {day: "2026-02-01", clock: "15:00"})
        assert v.last["ts"] != asked["ts"] and "That's it" in labels(v.last)
        await v.press("That's it", asked, {day: "2026-03-06", clock: None})
        assert "the hour is still open" in v.last["text"]

    meet(talk)


def test_whatever_has_buttons_can_be_answered_in_words() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad and a bit angry", "the short one please", "start earlier")
        assert "What went well?" in v.last["text"]

    meet(talk)


def test_ten_options_are_boxes_or_buttons_and_more_are_a_list() -> None:
    def drawn(kind: Any, many: int) -> list[str]:
        options = tuple(Option(f"o{one}", f"Option {one}") for one in range(many))
        blocks = ways(Asked("talk", "key", kind, "Which?", options), Say("en"))
        assert faults(blocks, "message") == []
        return [one["type"] for _, one in everything(blocks)]

    assert drawn("one", 10) == ["button"] * 10
    assert drawn("one", 11) == ["static_select"]
    assert drawn("several", 10) == ["checkboxes", "button"]
    assert drawn("several", 11) == ["multi_static_select", "button"]
