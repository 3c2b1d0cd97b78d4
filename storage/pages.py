"""Pages and talks as bytes, and back; strict, so that nothing half-read is ever turned."""

from dataclasses import replace

from pydantic import TypeAdapter

from bot.page import Page, Record

_PAGE: TypeAdapter[Page] = TypeAdapter(Page)
_RECORD: TypeAdapter[Record] = TypeAdapter(Record)


def page_bytes(page: Page) -> bytes:
    """Write a page, without what stands in columns or rows of its own."""
    return _PAGE.dump_json(replace(page, filing=(), wake_at=None, version=0))


def page_from(body: bytes, version: int) -> Page:
    """Read a page; the version is that of its row."""
    return replace(_PAGE.validate_json(body), version=version)


def record_bytes(record: Record) -> bytes:
    """Write a talk."""
    return _RECORD.dump_json(record)


def record_from(body: bytes) -> Record:
    """Read a talk."""
    return _RECORD.validate_json(body)
