"""Who can see what is said under the very first reply, and whenever somebody asks."""

from bot.privacy import DISCORD
from tests.discord.visiting import Visit, labels, meet, told, words

OPENER = "Acme turned me down after the final round"
MORE = "Who can see what"


def test_one_plain_line_stands_under_the_first_reply_alone() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "2", "help")
        assert words(v.said[0]).endswith(DISCORD.notice)
        assert "\n" not in DISCORD.notice
        assert labels(v.said[0])[-1] == MORE or MORE in labels(v.said[0])
        assert all(DISCORD.notice not in told([one]) for one in v.said[1:])

    meet(talk)


def test_its_button_tells_more_and_the_question_stays() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        first = v.said[0]
        await v.press(MORE, first)
        for line in DISCORD.answer:
            assert line in words(v.last)
        assert "How does it feel" in words(v.last)
        await v.select("Sad", target=v.said[0])  # its own list works on
        assert "How much do you have in you" in words(v.last)

    meet(talk)


def test_whatever_comes_first_has_the_line() -> None:
    async def commanded(v: Visit) -> None:
        await v.slash("start", where=v.guild)
        assert DISCORD.notice in words(v.last)

    async def paged(v: Visit) -> None:
        await v.slash("home")
        await v.press("Someone to talk to", v.ann.private[-1])
        assert DISCORD.notice in words(v.last)

    async def exported(v: Visit) -> None:
        await v.slash("export")
        assert DISCORD.notice in v.told
        done = await v.press(MORE)
        assert DISCORD.answer[0] in words(v.last)
        assert done.refused == [] and f"You chose: {MORE}" in v.told
        files = [one["filename"] for message in v.said for one in message["attachments"]]
        assert len(files) == 2

    async def danger(v: Visit) -> None:
        await v.say("I want to kill myself")
        first = words(v.said[0])
        assert first.index("findahelpline.com") < first.index(DISCORD.notice)

    for talk in (commanded, paged, exported, danger):
        meet(talk)


def test_forget_says_what_it_cannot_reach_before_and_deletes_after() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "forget me")
        assert "stays with Discord" in words(v.last) and "Backups" in words(v.last)
        await v.say("no")
        assert await v.bot.page() is not None
        await v.say("forget me", "yes")
        assert await v.bot.page() is None

    meet(talk)


def test_after_forgetting_the_line_comes_with_the_first_reply_again() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "forget me", "yes", OPENER)
        assert DISCORD.notice in words(v.last)

    meet(talk)


def test_the_line_calls_nobody_safe_who_is_not() -> None:
    assert "Discord stores" in DISCORD.notice and "whoever runs me" in DISCORD.notice
