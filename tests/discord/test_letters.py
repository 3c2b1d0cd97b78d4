"""Letters: easy to copy, and to put into one's own words."""

from urllib.parse import unquote

from adapters.discord.messages import messages
from adapters.discord.windows import letter
from adapters.labels import Say
from bot.export import export_files
from bot.page import Address
from bot.reply import Draft, Reply
from tests.discord.hostile import elements, seen, taken, texts
from tests.discord.test_saying import raw_words
from tests.discord.visiting import Message, Visit, meet, told, words
from tests.turned import MONDAY

OPENER = "Acme turned me down after the final round"
ENGLISH = Say("en")
EDIT, MAIL = "Copy or edit in a window", "As a mail"


def latest(v: Visit) -> Message:
    """The letter that was shown last."""
    return next(one for one in reversed(v.said) if "Subject: " in words(one))


async def to_letter(v: Visit) -> Message:
    """Come to a thank-you note."""
    await v.say(OPENER, "sad", "short", "skip", "skip", "yes")
    return latest(v)


def boxes(shown: Message) -> list[str]:
    """What stands in boxes, from which it is copied as it is."""
    found = raw_words(shown).split("```\n")[1::2]
    return [one.removesuffix("\n") for one in found]


def entered(v: Visit) -> dict[str, str]:
    """What stands in the open window."""
    assert v.ann.modal is not None
    fields = [one["component"] for one in v.ann.modal.components]
    return {one["custom_id"]: one["value"] for one in fields}


def test_a_letter_stands_in_a_box_as_it_is_with_a_subject_and_a_button() -> None:
    async def talk(v: Visit) -> None:
        shown = await to_letter(v)
        (body,) = boxes(shown)
        assert body.startswith("Dear [name],\n\n") and "\\" not in body
        assert "Copy it from the box. You send it; I don't." in words(shown)
        await v.press(EDIT, shown)
        assert entered(v)["body"] == body
        assert f"Subject: {entered(v)['subject']}" in words(shown)

    meet(talk)


def test_what_is_kept_in_the_window_is_the_letter() -> None:
    async def talk(v: Visit) -> None:
        shown = await to_letter(v)
        await v.press(EDIT, shown)
        await v.submit(subject="Thanks *all*", body="Dear Jo,\n\n<3 you *all* _x_\n\nAnn")
        assert "That is your letter now." in v.told
        assert boxes(latest(v)) == ["Dear Jo,\n\n<3 you *all* _x_\n\nAnn"]
        assert "Subject: Thanks *all*" in words(latest(v))
        await v.press(EDIT, shown)  # the button under the first version
        assert entered(v)["subject"] == "Thanks *all*"

    meet(talk)


def test_a_letter_with_signs_of_a_box_in_it_is_shown_as_it_is_without_one() -> None:
    async def talk(v: Visit) -> None:
        body = "Dear Jo,\n```\ncode\n```\n*bye* @everyone"
        await v.press(EDIT, await to_letter(v))
        await v.submit(subject="Code", body=body)
        assert body in words(latest(v)) and boxes(latest(v)) == []
        assert v.discord.pings == []

    meet(talk)


def test_the_person_s_version_stands_and_earlier_ones_are_kept() -> None:
    async def talk(v: Visit) -> None:
        shown = await to_letter(v)
        for body in ("First", "Second"):
            await v.press(EDIT, shown)
            await v.submit(subject="Mine", body=body)
        await v.say("no, it was Globex")
        await v.say("letters")
        assert boxes(latest(v)) == ["Second"]
        page, filed = await v.bot.host.page(Address("discord", "5"))
        assert page is not None
        kept = str([one.rewritten for one in (*page.talks, *filed)])
        assert "First" in kept and "Second" in kept
        assert "Second" in str(export_files(page, filed))

    meet(talk)


def test_danger_in_a_letter_is_answered_before_the_letter_is_kept() -> None:
    async def talk(v: Visit) -> None:
        await v.press(EDIT, await to_letter(v))
        before = len(v.said)
        await v.submit(subject="Bye", body="I want to kill myself")
        assert "findahelpline.com" in told(v.said[before:])
        assert "your letter now" not in told(v.said[before:])
        page = await v.page()
        assert page.care.frozen and not any(one.rewritten for one in page.talks)

    meet(talk)


def test_a_letter_of_blanks_is_not_taken_and_what_else_was_written_is_still_there() -> None:
    async def talk(v: Visit) -> None:
        await v.press(EDIT, await to_letter(v))
        await v.submit(subject=" ", body="All that I wrote for an hour")
        assert "still empty" in words(v.ann.private[-1])
        await v.press("Back to the window")
        assert entered(v)["body"] == "All that I wrote for an hour"
        await v.submit(subject="Mine")
        assert boxes(latest(v)) == ["All that I wrote for an hour"]

    meet(talk)


def test_a_letter_that_is_gone_opens_no_empty_window() -> None:
    async def talk(v: Visit) -> None:
        shown = await to_letter(v)
        await v.say("forget me", "yes")
        await v.press(EDIT, shown)
        assert v.ann.modal is None
        assert "something that is over" in words(v.ann.private[-1])

    meet(talk)


def test_a_letter_of_any_length_is_shown_whole_and_discord_takes_it() -> None:
    for length in (900, 2_900, 3_700, 4_100, 8_000, 12_000):
        body = ("word & " * length)[:length].strip()
        reply = Reply("t", MONDAY, (Draft("k", "Your letter", "Thanks", body, talk="t"),))
        drawn = messages(reply)
        assert all(map(taken, drawn))
        shown = [text for one in drawn for text in texts(one) if text.startswith("```")]
        assert " ".join(map(seen, shown)).split() == body.split()
        assert len([one for message in drawn for one in elements(message)]) == 2


def test_the_button_gives_the_letter_as_a_link_to_copy_and_as_a_file() -> None:
    async def talk(v: Visit) -> None:
        shown = await to_letter(v)
        (body,) = boxes(shown)
        before = len(v.said)
        await v.press(MAIL, shown)
        (new,) = v.said[before:]
        assert [one["filename"] for one in new["attachments"]] == ["letter.eml"]
        (box,) = boxes(new)
        assert unquote(box).endswith(f"&body={body}".replace("\n", "\r\n"))
        assert "opens it in your mail program" in words(new)
        assert "Would you like the rest of it too" in words(new)

    meet(talk)


def test_what_is_no_mail_has_neither_a_subject_nor_a_way_into_a_mail_program() -> None:
    draft = Draft("k", "Text message", "", "Hi Jo", talk="t")
    (shown,) = messages(Reply("t", MONDAY, (draft,)))
    assert taken(shown)
    assert not [text for text in texts(shown) if "Subject" in text]
    assert [one["label"] for one in elements(shown)] == [EDIT]
    window = letter(draft, ENGLISH)
    assert window and [one["custom_id"] for one in elements(window)] == ["body"]


def test_a_letter_that_is_too_long_for_a_window_has_none() -> None:
    assert letter(Draft("k", "Your letter", "Thanks", "x" * 4000, talk="t"), ENGLISH)
    assert letter(Draft("k", "Your letter", "Thanks", "x" * 4001, talk="t"), ENGLISH) is None
