"""The window with one's settings: all five fields, and what does not fit is said and kept."""

import pytest

from tests.discord.test_windows import BACK, OPENER, field, now, start
from tests.discord.visiting import Visit, meet, words


async def to_settings(v: Visit) -> None:
    """Open the settings on one's own page."""
    await v.say(OPENER)
    await v.slash("home")
    await v.press("Change them", v.ann.private[-1])


def test_all_settings_are_changed_in_a_window_and_the_page_shows_them() -> None:
    async def talk(v: Visit) -> None:
        await to_settings(v)
        await v.submit(
            zone="Lisbon",
            country="Spain",
            quiet="21:30-8",
            wishes=["open", "weekends"],
            language="en",
        )
        found = await now(v)
        assert (found.zone, found.country) == ("Europe/Lisbon", "ES")
        assert (found.quiet_from, found.quiet_to) == ("21:30", "08:00")
        assert found.open_words and found.weekends
        assert "Europe/Lisbon" in words(v.ann.private[-1])
        assert "Lisbon" in words(v.last) and "How does it feel" in words(v.last)

    meet(talk)


def test_a_language_chosen_in_the_window_is_spoken_from_then_on() -> None:
    async def talk(v: Visit) -> None:
        await to_settings(v)
        await v.submit(language="es")
        found = await now(v)
        assert (found.language, found.language_from) == ("es", "person")
        assert "A partir de aquí hablamos en español" in words(v.last)

    meet(talk)


@pytest.mark.parametrize("zone", ["UTC", "America/Argentina/Buenos_Aires", "Europe/Berlin"])
def test_settings_that_nobody_changed_change_nothing_and_say_nothing(zone: str) -> None:
    async def talk(v: Visit) -> None:
        await to_settings(v)
        before, said = await now(v), len(v.said)
        await v.submit()
        assert await now(v) == before and len(v.said) == said

    meet(talk, zone=zone)


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("21-9", ("21:00", "09:00")),
        ("21:00 to 9:00", ("21:00", "09:00")),
        ("from 22 until 7.30", ("22:00", "07:30")),
        ("9pm – 7am", ("21:00", "07:00")),
        ("", None),
        ("none", None),
    ],
)
def test_quiet_hours_are_read_as_people_write_them(
    typed: str, hours: tuple[str, str] | None
) -> None:
    async def talk(v: Visit) -> None:
        await to_settings(v)
        await v.submit(quiet=typed)
        found = await now(v)
        if hours:
            assert (found.quiet_from, found.quiet_to) == hours
        else:
            assert found.quiet_from == found.quiet_to

    meet(talk)


def test_everything_that_does_not_fit_is_said_and_the_window_comes_back_as_filled_in() -> None:
    async def talk(v: Visit) -> None:
        await to_settings(v)
        before = await now(v)
        await v.submit(zone="Xyzzy", country="Nowhere", quiet="nonsense", wishes=["open"])
        told = words(v.ann.private[-1])
        for fault in ("that country", "that place", "quiet hours"):
            assert told.count(fault) == 1
        assert await now(v) == before
        for _ in range(2):  # also where the window was closed meanwhile
            await v.press(BACK)
            assert [start(v, one) for one in ("zone", "country", "quiet", "wishes")] == [
                "Xyzzy",
                "Nowhere",
                "nonsense",
                ["open"],
            ]
        await v.submit(zone="Lisbon", country="", quiet="")
        found = await now(v)
        assert found.zone == "Europe/Lisbon" and found.open_words
        assert found.quiet_from == found.quiet_to

    meet(talk)


def test_an_abandoned_window_is_not_what_the_settings_are_next_time() -> None:
    async def talk(v: Visit) -> None:
        await to_settings(v)
        await v.submit(zone="Xyzzy")
        await v.slash("home")
        await v.press("Change them", v.ann.private[-1])
        assert start(v, "zone") == "UTC"
        assert field(v, "language")["options"][0]["label"] == "English"

    meet(talk)


def test_a_window_of_settings_after_forget_me_says_that_they_are_gone() -> None:
    async def talk(v: Visit) -> None:
        await to_settings(v)
        await v.say("forget me", "yes")
        await v.submit(zone="Lisbon")
        assert "something that is over" in words(v.ann.private[-1])
        assert await v.bot.page() is None

    meet(talk)
