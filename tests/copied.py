"""Copies of what is only dictionaries, lists and plain values, as JSON has them."""

from typing import TypeVar

import msgspec

T = TypeVar("T")


def copied(value: T) -> T:
    """Give a copy that shares nothing with the value; some ten times faster than `deepcopy`."""
    copy: T = msgspec.json.decode(msgspec.json.encode(value))
    return copy
