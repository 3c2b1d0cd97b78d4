"""What Discord tells of a person is heard as what they did, or not at all."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from discord import MessageType

from adapters.discord.hearing import (
    edit_of,
    entered_in,
    from_deletion,
    from_list,
    from_message,
    from_sign,
    said_at,
)
from adapters.ids import PRESS, SELECT, Id
from bot.heard import Edited, Pressed, Reacted, Said, Sent, Unsaid

AT = datetime(2026, 3, 2, 10, tzinfo=UTC)
ID = (int(AT.timestamp() * 1000) - 1_420_070_400_000) << 22


def same(moment: datetime) -> datetime:
    return moment


def message(content: str = "", **more: Any) -> Any:
    """A message as the library gives it, as far as it is looked at."""
    given = {
        "id": ID,
        "type": MessageType.default,
        "author": SimpleNamespace(bot=False),
        "channel": SimpleNamespace(id=7),
        "content": content,
        "mentions": [],
        "message_snapshots": [],
        "reference": None,
        "attachments": [],
        "stickers": [],
        "edited_at": None,
    }
    return SimpleNamespace(**{**given, **more})


def file(kind: str | None, voice: bool = False) -> Any:
    return SimpleNamespace(content_type=kind, is_voice_message=lambda: voice)


def what(heard: Any) -> Any:
    return from_message(heard, same).what  # type: ignore[union-attr]


def test_an_id_bears_its_moment_and_a_message_its_door() -> None:
    assert said_at(ID, same) == AT == said_at(str(ID), same)
    heard = from_message(message("hello"), same)
    assert heard and (heard.event, heard.at, heard.door) == (str(ID), AT, "7")
    assert heard.what == Said("hello", "")


def test_bots_and_what_is_nobody_s_words_are_not_heard() -> None:
    assert from_message(message("x", author=SimpleNamespace(bot=True)), same) is None
    assert from_message(message(type=MessageType.call), same) is None
    assert from_message(message(type=MessageType.pins_add), same) is None


def test_a_reply_names_its_message_and_a_forwarded_one_is_words_alone() -> None:
    reference = SimpleNamespace(message_id=9)
    assert what(message("no", reference=reference, type=MessageType.reply)) == Said("no", "9")
    forwarded = [SimpleNamespace(content="We regret to inform you")]
    heard = what(message(reference=reference, message_snapshots=forwarded))
    assert heard == Said("We regret to inform you", "")


@pytest.mark.parametrize(
    ("attached", "kind"),
    [
        (file("image/png"), "picture"),
        (file("video/mp4"), "picture"),
        (file("audio/ogg"), "voice"),
        (file(None, voice=True), "voice"),
        (file("application/pdf"), "file"),
        (file(None), "file"),
    ],
)
def test_files_are_told_apart_by_their_kind(attached: Any, kind: Any) -> None:
    assert what(message("see", attachments=[attached])) == Sent(kind, "see", "")


def test_a_sticker_is_a_picture_unless_there_are_words() -> None:
    sticker = SimpleNamespace(name="wave")
    assert what(message(stickers=[sticker])) == Sent("picture", "", "")
    assert what(message("hi", stickers=[sticker])) == Said("hi", "")


def test_an_edit_is_one_only_if_something_was_edited() -> None:
    assert edit_of(message("x"), same) is None
    heard = edit_of(message("y", edited_at=AT), same)
    assert heard and heard.what == Edited(str(ID), "y")
    again = edit_of(message("z", edited_at=AT.replace(second=1)), same)
    assert again and again.event != heard.event  # each edit is an event of its own


@pytest.mark.parametrize(
    ("sign", "nod"),
    [
        ("👍", True),
        ("👍🏿", True),
        ("✔️", True),
        ("👎🏻", False),
        ("❌", False),
        ("❤️", None),
        ("x", None),
    ],
)
def test_signs_are_a_yes_a_no_or_neither(sign: str, nod: bool | None) -> None:
    assert from_sign(3, 7, sign, AT).what == Reacted("3", nod)


def test_a_deletion_and_a_choice_are_heard_by_their_ids() -> None:
    assert from_deletion(3, 7, AT).what == Unsaid("3")
    assert from_list(Id(SELECT, "t", "k"), ["a", "b"]) == Pressed("t", "k", ("a", "b"))
    assert from_list(Id(PRESS, "t", "k"), ["a"]) is None


def test_of_a_window_each_field_is_read_whatever_stands_beside_it() -> None:
    parts = [
        {"type": 10},
        {"component": {"custom_id": "a", "value": "one"}},
        {"component": {"custom_id": "b", "values": ["x", "y"]}},
        {"component": {"custom_id": "c", "values": None}},
        {"component": {"custom_id": "d", "value": None}},
    ]
    found = entered_in({"components": parts})
    assert found == {"a": "one", "b": ["x", "y"], "c": [], "d": ""}
    assert entered_in({}) == {}
