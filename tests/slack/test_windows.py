"""Windows: notes at length, putting off, settings; what does not fit is said beside its field."""

from tests.slack.visiting import OPENER, Visit, meet, told, words

WINDOW = "Write in a window"


async def to_notes(v: Visit) -> None:
    """Come to the question that collects notes, and open its window."""
    await v.say(OPENER, "sad", "whole")
    await v.press(WINDOW)


async def notes(v: Visit) -> list[str]:
    """The notes that are kept."""
    page = await v.bot.page()
    assert page is not None
    held = next(one for one in page.talks if "notes" in one.answers).answers["notes"].value
    return [one.text for one in held.items]  # type: ignore[union-attr]


async def open_settings(v: Visit) -> None:
    """Open the settings in the Home tab."""
    await v.ann.open_home()
    await v.bot.settle()
    assert v.ann.home is not None
    await v.press("Change them", v.ann.home)


def test_each_line_of_the_window_is_a_note() -> None:
    async def talk(v: Visit) -> None:
        await to_notes(v)
        await v.submit(notes="I was late\n\n  R&D <b> &amp; more \nnever *asked*")
        assert await notes(v) == ["I was late", "R&D <b> &amp; more", "never *asked*"]
        assert v.ann.modal is None
        assert "That is all" in v.last["text"]

    meet(talk)


def test_no_line_of_the_window_is_a_command() -> None:
    async def talk(v: Visit) -> None:
        await to_notes(v)
        await v.submit(notes="stop\nhelp\nthanks\nforget me\nback\ndone is better than perfect")
        kept = ["stop", "help", "thanks", "forget me", "back", "done is better than perfect"]
        assert await notes(v) == kept

    meet(talk)


def test_done_on_the_last_line_closes_the_notes() -> None:
    async def talk(v: Visit) -> None:
        await to_notes(v)
        await v.submit(notes="I was late\ndone")
        assert await notes(v) == ["I was late"]
        assert "break" in v.last["text"]

    meet(talk)


def test_an_old_window_adds_to_notes_that_are_closed() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "whole", "one", "done")
        await v.press(WINDOW)
        await v.submit(notes="two\nthree")
        assert await notes(v) == ["one", "two", "three"]
        assert "with your notes" in v.last["text"]

    meet(talk)


def test_a_hundred_lines_are_all_kept() -> None:
    async def talk(v: Visit) -> None:
        await to_notes(v)
        lines = [f"line {number}" for number in range(100)]
        await v.submit(notes="\n".join(lines))
        assert "\n".join(await notes(v)).split("\n") == lines

    meet(talk)


def test_danger_in_a_window_is_answered_first_and_the_other_notes_are_kept() -> None:
    async def talk(v: Visit) -> None:
        await to_notes(v)
        before = len(v.said)
        await v.submit(notes="I was late\nI want to kill myself\nno sleep")
        assert "findahelpline.com" in told(v.said[before:])
        assert "Noted" not in told(v.said[before:])
        assert await notes(v) == ["I was late", "no sleep"]
        page = await v.bot.page()
        assert page and page.care.frozen

    meet(talk)


def test_a_window_with_nothing_but_blanks_says_so_and_stays() -> None:
    async def talk(v: Visit) -> None:
        await to_notes(v)
        answer = await v.submit(notes="  \n ")
        assert answer["errors"] == {"notes": "This is still empty."}
        assert v.ann.modal is not None

    meet(talk)


def test_a_window_after_forget_me_keeps_nothing_and_says_so() -> None:
    async def talk(v: Visit) -> None:
        await to_notes(v)
        await v.say("forget me", "yes")
        await v.submit(notes="one")
        assert "finished or has changed since" in v.last["text"]
        page = await v.bot.page()
        assert page is not None and not page.talks

    meet(talk)


def test_what_was_meant_for_an_ended_talk_opens_no_empty_window() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "short", "skip", "skip", "yes")
        letter = next(one for one in reversed(v.said) if "Subject: " in one["text"])
        await v.say("forget me", "yes")
        await v.press("Edit it in a window", letter)
        assert v.ann.modal is not None
        assert "something that is over" in words(v.ann.modal)

    meet(talk)


def test_a_window_that_will_not_open_is_told_of() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "whole")
        v.slack.fail("views.open", "expired_trigger_id")
        await v.press(WINDOW)
        assert "would not open" in v.last["text"]

    meet(talk)


def test_settings_are_changed_in_a_window_and_home_shows_them() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        await open_settings(v)
        await v.submit(
            zone="Lisbon", country="Spain", quiet_from="21:30", quiet_to="08:00", wishes=["open"]
        )
        page = await v.bot.page()
        assert page is not None
        now = page.settings
        assert (now.zone, now.country) == ("Europe/Lisbon", "ES")
        assert (now.quiet_from, now.quiet_to, now.open_words) == ("21:30", "08:00", True)
        assert v.ann.home is not None and "Europe/Lisbon" in words(v.ann.home)
        assert "Lisbon" in v.last["text"] and "How does it feel" in v.last["text"]

    meet(talk)


def test_settings_that_nobody_changed_change_nothing_and_say_nothing() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        before = await v.bot.page()
        said = len(v.said)
        await open_settings(v)
        assert await v.submit() == ""
        after = await v.bot.page()
        assert before and after and after.settings == before.settings
        assert len(v.said) == said

    for zone in ("UTC", "America/Argentina/Buenos_Aires", "Europe/Berlin"):
        meet(talk, tz=zone)


def test_a_place_that_is_not_known_is_said_beside_its_field() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        await open_settings(v)
        answer = await v.submit(zone="Xyzzy", country="Nowhere", quiet_from="21:30", quiet_to=None)
        assert set(answer["errors"]) == {"zone", "country", "quiet_to"}
        assert v.ann.modal is not None

    meet(talk)


def test_something_is_put_off_with_pickers_and_not_into_the_past() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "whole", "one", "done", "an hour")
        await v.ann.open_home()
        await v.bot.settle()
        assert v.ann.home is not None
        await v.press("Later", v.ann.home)
        answer = await v.submit(day="2026-03-01", clock="09:00")
        assert "over already" in answer["errors"]["day"]
        await v.submit(day="2026-03-06", clock="09:00")
        assert v.ann.modal is None
        assert v.last["text"].count("Fri 6 Mar") == 2 and "2 Mar" not in v.last["text"]
        assert "Fri 6 Mar" in words(v.ann.home)

    meet(talk)
