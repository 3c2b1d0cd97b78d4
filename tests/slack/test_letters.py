"""Letters: easy to copy, to open in one's own mail, and to put into one's own words."""

import re
from urllib.parse import unquote

from adapters.deeds import blank_faults, deeds_of_window
from adapters.ids import EDIT as EDITING
from adapters.ids import Id
from adapters.labels import Say
from adapters.slack.messages import messages
from adapters.slack.windows import letter
from bot.export import export_files
from bot.heard import Rewrote
from bot.page import Address
from bot.reply import Draft, Reply
from tests.slack.limits import faults, view_faults
from tests.slack.visiting import OPENER, SCOPES, Message, Visit, meet, told, words
from tests.turned import MONDAY

ENGLISH = Say("en")
EDIT, MAIL = "Edit it in a window", "As a mail"


async def to_letter(v: Visit) -> Message:
    """Come to a thank-you note."""
    await v.say(OPENER, "sad", "short", "skip", "skip", "yes")
    return next(one for one in v.said if "Subject: " in one["text"])


def boxes(shown: Message) -> list[str]:
    """What stands in boxes that are easy to copy."""
    texts = [block["text"]["text"] for block in shown["blocks"] if block["type"] == "section"]
    return [one.removeprefix("```\n").removesuffix("\n```") for one in texts if "```" in one]


def link(shown: Message) -> str:
    """The link that opens a letter in one's own mail."""
    found = re.search(r"<(mailto:[^|]+)\|", words(shown))
    assert found
    return found[1].replace("&amp;", "&")


def test_a_letter_stands_in_a_box_with_a_subject_a_link_and_a_button() -> None:
    async def talk(v: Visit) -> None:
        shown = await to_letter(v)
        (body,) = boxes(shown)
        assert body in shown["text"] and "```" not in shown["text"]
        subject = next(line for line in words(shown).split("\n") if line.startswith("Subject: "))
        head, _, rest = link(shown).partition("&body=")
        assert unquote(head) == f"mailto:?subject={subject.removeprefix('Subject: ')}"
        assert unquote(rest) == body.replace("\n", "\r\n")
        assert "You send it; I don't." in words(shown)

    meet(talk)


def test_the_window_holds_the_letter_and_what_is_kept_there_is_the_letter() -> None:
    async def talk(v: Visit) -> None:
        shown = await to_letter(v)
        await v.press(EDIT, shown)
        assert v.ann.modal is not None
        values = v.ann.modal["state"]["values"]
        assert values["body"]["body"]["value"] == boxes(shown)[0]
        await v.submit(subject="Thanks & all", body="Dear Jo,\n\n<3 you *all*\n\nAnn")
        assert "That is your letter now." in told(v.said)
        mine = next(one for one in reversed(v.said) if "Subject: " in one["text"])
        assert boxes(mine) == ["Dear Jo,\n\n&lt;3 you *all*\n\nAnn"]
        assert "Subject: Thanks &amp; all" in words(mine)
        assert unquote(link(mine)).endswith("Dear Jo,\r\n\r\n<3 you *all*\r\n\r\nAnn")
        await v.press(EDIT, shown)  # the button under the first version
        assert v.ann.modal["state"]["values"]["subject"]["subject"]["value"] == "Thanks & all"

    meet(talk)


def test_the_person_s_version_stands_and_earlier_ones_are_kept() -> None:
    async def talk(v: Visit) -> None:
        shown = await to_letter(v)
        for body in ("First", "Second"):
            await v.press(EDIT, shown)
            await v.submit(subject="Mine", body=body)
        await v.say("no, it was Globex")
        await v.say("letters")
        latest = next(one for one in reversed(v.said) if "Subject: " in one["text"])
        assert boxes(latest) == ["Second"]
        page, filed = await v.bot.host.page(Address("slack", "U1", "T1"))
        assert page is not None
        kept = str([one.rewritten for one in (*page.talks, *filed)])
        assert "First" in kept and "Second" in kept
        assert "Second" in str(export_files(page, filed))

    meet(talk)


def test_danger_in_a_letter_is_answered_before_the_letter_is_kept() -> None:
    async def talk(v: Visit) -> None:
        shown = await to_letter(v)
        await v.press(EDIT, shown)
        before = len(v.said)
        await v.submit(subject="Bye", body="I want to kill myself")
        assert "findahelpline.com" in told(v.said[before:])
        assert "your letter now" not in told(v.said[before:])
        page = await v.bot.page()
        assert page and page.care.frozen
        assert not any(one.rewritten for one in page.talks)

    meet(talk)


def test_a_letter_of_blanks_is_refused_beside_its_fields() -> None:
    async def talk(v: Visit) -> None:
        await v.press(EDIT, await to_letter(v))
        answer = await v.submit(subject=" ", body=" \n ")
        assert set(answer["errors"]) == {"subject", "body"}

    meet(talk)


def drawn(body: str) -> list[Message]:
    reply = Reply("t", MONDAY, (Draft("k", "Your letter", "Thanks", body, talk="t"),))
    shown = [{"text": one.text, "blocks": one.blocks} for one in messages(reply)]
    assert all(faults(one["blocks"], "message") == [] for one in shown)
    return shown


def test_a_letter_of_any_length_is_shown_whole_and_slack_takes_it() -> None:
    for length in (900, 1300, 1700, 2100, 2500, 8000):
        body = ("word & " * length)[:length].strip()
        shown = drawn(body)
        text = " ".join(part for one in shown for part in boxes(one))
        assert text.replace("&amp;", "&").split() == body.split()


def test_a_letter_that_is_too_long_for_a_link_is_offered_as_a_file() -> None:
    told = words(drawn("x" * 2500)[-1])
    assert "mailto:" not in told and "take it as a file" in told


def test_the_button_gives_the_letter_as_a_link_and_as_a_file() -> None:
    async def talk(v: Visit) -> None:
        shown = await to_letter(v)
        before = len(v.said)
        await v.press(MAIL, shown)
        assert [name for name, _ in v.ann.files] == ["letter.eml"]
        *_, new = v.said[before:]
        assert "opens it in your mail program" in words(new)
        assert link(new) == link(shown)
        assert "Would you like the rest of it too" in words(new)

    meet(talk)


def test_where_files_are_not_allowed_the_link_still_comes_and_that_is_said() -> None:
    async def talk(v: Visit) -> None:
        await to_letter(v)
        before = len(v.said)
        await v.say("mail")
        told_then = told(v.said[before:])
        assert v.ann.files == [] and "I may not send files here" in told_then
        assert "mailto:" in told_then

    meet(talk, scopes=tuple(one for one in SCOPES if one != "files:write"))


def test_what_is_no_mail_has_neither_a_subject_nor_a_way_into_a_mail_program() -> None:
    draft = Draft("k", "Text message", "", "Hi Jo", talk="t")
    (shown,) = messages(Reply("t", MONDAY, (draft,)))
    told_then = words({"text": shown.text, "blocks": shown.blocks})
    assert "Hi Jo" in told_then
    assert not [one for one in ("Subject", "mailto:", MAIL) if one in told_then + shown.text]
    assert [one["block_id"] for one in letter(draft, ENGLISH)["blocks"]] == ["body"]


def test_what_is_no_mail_is_edited_without_a_subject() -> None:
    id = Id(EDITING, "t", "k")
    assert blank_faults(id, {"body": "Hi Jo"}, ENGLISH) == {}
    assert set(blank_faults(id, {"body": " "}, ENGLISH)) == {"body"}
    assert deeds_of_window(id, {"body": "Hi Jo"}, None) == (Rewrote("t", "k", "", "Hi Jo"),)


def test_a_letter_that_is_too_long_for_a_window_says_so() -> None:
    shown = letter(Draft("k", "Your letter", "Thanks", "x" * 3001, talk="t"), ENGLISH)
    assert "too long for a window" in words(shown)
    assert view_faults(shown) == []
