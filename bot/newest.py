"""Mappings that remember the newest of what was put into them."""

from typing import Any


def keep_newest(known: dict[Any, Any], limit: int) -> None:
    """Drop what was put into a mapping first, until it holds no more than `limit`."""
    while len(known) > limit:
        del known[next(iter(known))]
