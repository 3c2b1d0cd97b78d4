"""Pages and talks as bytes, and back; strict, so that nothing half-read is ever turned."""

from dataclasses import MISSING, fields
from datetime import datetime
from typing import Any, TypeVar, get_type_hints

import msgspec

from bot.page import RELEASE, Page, Record
from bot.reply import Asked, Card, Draft, File, Line, Part, Picture, Reply
from storage.earlier import EARLIER_WAIT, upgraded

_PARTS = {"line": Line, "card": Card, "draft": Draft, "file": File, "picture": Picture}
T = TypeVar("T")


class _Owed(msgspec.Struct):
    """A reply before its parts are told from one another."""

    token: str
    at: datetime
    parts: list[dict[str, Any]]
    asked: Asked | None
    unprompted: bool
    notice: str = ""
    veiled: bool = False
    plans: bool = False
    language: str = "en"


def _kept() -> type[msgspec.Struct]:
    """Give the page as msgspec can read it: it knows no union of dataclasses, as parts are."""
    hints = get_type_hints(Page) | {"owed": list[_Owed]}
    shape: list[tuple[str, Any] | tuple[str, Any, Any]] = [
        (one.name, hints[one.name])
        if one.default is MISSING
        else (one.name, hints[one.name], one.default)
        for one in fields(Page)
    ]
    return msgspec.defstruct("Kept", shape)


_ENCODER = msgspec.json.Encoder()
_PAGE = msgspec.json.Decoder(_kept())
_RECORD = msgspec.json.Decoder(Record)


class Unreadable(ValueError):
    """Bytes are no page or talk of any release."""


def page_bytes(page: Page) -> bytes:
    """Write a page, without the talks that it files in rows of their own."""
    return _ENCODER.encode(page.but(filing=()) if page.filing else page)


def page_from(body: bytes, version: int, release: int = RELEASE) -> Page:
    """Read a page; version and release are those of its row. Raises `Unreadable`."""
    kept: Any = _read(_PAGE, body, earlier=release < RELEASE)
    kept.owed = tuple(_reply(one) for one in kept.owed)
    kept.version = version
    return Page(*msgspec.structs.astuple(kept))


def record_bytes(record: Record) -> bytes:
    """Write a talk."""
    return _ENCODER.encode(record)


def record_from(body: bytes) -> Record:
    """Read a talk. Raises `Unreadable`."""
    return _read(_RECORD, body, earlier=EARLIER_WAIT in body)


def _read(decoder: msgspec.json.Decoder[T], body: bytes, *, earlier: bool) -> T:
    try:
        if earlier:
            body = _ENCODER.encode(upgraded(msgspec.json.decode(body)))
        return decoder.decode(body)
    except (msgspec.MsgspecError, AttributeError, KeyError, TypeError) as error:
        raise Unreadable("these bytes are no page or talk of any release") from error


def _reply(owed: _Owed) -> Reply:
    parts: tuple[Part, ...] = tuple(msgspec.convert(one, _PARTS[one["part"]]) for one in owed.parts)
    told = owed.unprompted, owed.notice, owed.veiled, (), owed.plans, owed.language
    return Reply(owed.token, owed.at, parts, owed.asked, *told)
