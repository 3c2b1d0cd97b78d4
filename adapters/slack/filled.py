"""What is set in the lists and pickers of a message or a window, by what they are for."""

from collections.abc import Mapping
from typing import Any

from adapters.ids import Id, read_id


def set_in(state: Any) -> dict[str, Mapping[str, Any]]:
    """Give what is set in the lists and pickers of a message or a window, by their written ids."""
    blocks = ((state or {}).get("values") or {}).values()
    return {written: one for block in blocks for written, one in block.items()}


def set_for(id: Id, state: Any) -> list[Mapping[str, Any]]:
    """Give what is set for the question that an id belongs to."""
    read = ((read_id(written), one) for written, one in set_in(state).items())
    return [one for found, one in read if (found.talk, found.key) == (id.talk, id.key)]
