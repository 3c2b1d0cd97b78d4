"""Who can see what is said under the very first reply, and whenever somebody asks."""

from bot.privacy import SLACK
from tests.slack.visiting import OPENER, Visit, labels, meet, told, words

MORE = "Who can see what"


def test_one_plain_line_stands_under_the_first_reply_alone() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "sad", "2", "help")
        assert words(v.said[0]).endswith(SLACK.notice)
        assert "\n" not in SLACK.notice
        assert labels(v.said[0])[-1] == MORE
        assert all(SLACK.notice not in told([one]) for one in v.said[1:])

    meet(talk)


def test_its_button_tells_more_and_the_question_stays() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER)
        await v.press(MORE, v.said[0])
        for line in SLACK.answer:
            assert line in words(v.last)
        assert "How does it feel" in words(v.last)

    meet(talk)


def test_whatever_comes_first_has_the_line() -> None:
    async def opened(v: Visit) -> None:
        await v.ann.open_messages()
        await v.bot.settle()
        assert SLACK.notice in words(v.last)

    async def commanded(v: Visit) -> None:
        await v.ann.command("/debrief", channel="C1")
        await v.bot.settle()
        assert SLACK.notice in words(v.last)

    async def mentioned(v: Visit) -> None:
        await v.ann.mention("", channel="C1")
        await v.bot.settle()
        assert SLACK.notice in words(v.last)

    async def danger(v: Visit) -> None:
        await v.say("I want to kill myself")
        assert words(v.said[0]).index("findahelpline.com") < words(v.said[0]).index(SLACK.notice)

    for talk in (opened, commanded, mentioned, danger):
        meet(talk)


def test_forget_says_what_it_cannot_reach_before_and_deletes_after() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "forget me")
        assert "stays with Slack" in words(v.last) and "Backups" in words(v.last)
        await v.say("no")
        assert await v.bot.page() is not None
        await v.say("forget me", "yes")
        assert await v.bot.page() is None

    meet(talk)


def test_after_forgetting_the_line_comes_with_the_first_reply_again() -> None:
    async def talk(v: Visit) -> None:
        await v.say(OPENER, "forget me", "yes", OPENER)
        assert SLACK.notice in words(v.last)

    meet(talk)


def test_the_line_calls_nobody_safe_who_is_not() -> None:
    assert "Owners" in SLACK.notice and "whoever runs me" in SLACK.notice
    assert any("Owners" in line for line in SLACK.answer)
