"""Pages and talks as bytes, and back; strict, so that nothing half-read is ever turned."""

from dataclasses import replace

from pydantic import ConfigDict, RootModel, TypeAdapter

from bot.page import Page, Record

_RECORD: TypeAdapter[Record] = TypeAdapter(Record)


class _Kept(RootModel[Page]):
    """A page whose pictures are written in base64, for they are no text."""

    model_config = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64")


def page_bytes(page: Page) -> bytes:
    """Write a page, without what stands in columns or rows of its own."""
    bare = replace(page, filing=(), wake_at=None, version=0)
    return _Kept.model_construct(root=bare).model_dump_json().encode()


def page_from(body: bytes, version: int) -> Page:
    """Read a page; the version is that of its row."""
    return replace(_Kept.model_validate_json(body).root, version=version)


def record_bytes(record: Record) -> bytes:
    """Write a talk."""
    return _RECORD.dump_json(record)


def record_from(body: bytes) -> Record:
    """Read a talk."""
    return _RECORD.validate_json(body)
