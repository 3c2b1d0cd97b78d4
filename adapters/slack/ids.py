"""What a button, a list or a window is for, written into its id; it authorises nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

SEPARATOR = "|"
LIMIT = 255


@dataclass(frozen=True, slots=True)
class Id:
    """What a part of a message does: `does` names it, the rest says with what."""

    does: str
    talk: str = ""
    key: str = ""
    name: str = ""

    def __str__(self) -> str:
        """Write it as Slack keeps it."""
        written = SEPARATOR.join((self.does, self.talk, self.key, self.name)).rstrip(SEPARATOR)
        if len(written) > LIMIT:
            raise ValueError(f"an id of {len(written)} characters")
        return written


def read_id(written: str) -> Id:
    """Read what was written; unknown ids do nothing that is known."""
    does, talk, key, name, *_ = [*written.split(SEPARATOR, 3), "", "", ""]
    return Id(does, talk, key, name)


def set_in(state: Any) -> dict[str, Mapping[str, Any]]:
    """Give what is set in the lists and pickers of a message or a window, by their written ids."""
    blocks = ((state or {}).get("values") or {}).values()
    return {written: one for block in blocks for written, one in block.items()}


def set_for(id: Id, state: Any) -> list[Mapping[str, Any]]:
    """Give what is set for the question that an id belongs to."""
    read = ((read_id(written), one) for written, one in set_in(state).items())
    return [one for found, one in read if (found.talk, found.key) == (id.talk, id.key)]


PRESS, SELECT, TICK, TICKED = "press", "select", "tick", "ticked"
PICK, PICKED, WRITE, EDIT = "pick", "picked", "write", "edit"
COMMAND, LATER, DONE, STOP, TAKE_UP, SETTING = "say", "later", "done", "stop", "open", "set"
MANAGE, REHEARSE = "manage", "rehearse"
