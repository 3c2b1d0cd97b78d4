"""What a button, a list or a window is for, written into its id; it authorises nothing."""

from dataclasses import dataclass

SEPARATOR = "|"
LIMIT = 91
"""Characters of an id: with the token of a reply before it, the hundred that Discord takes."""


@dataclass(frozen=True, slots=True)
class Id:
    """What a part of a message does: `does` names it, the rest says with what."""

    does: str
    talk: str = ""
    key: str = ""
    name: str = ""

    def __str__(self) -> str:
        """Write it as a platform keeps it."""
        written = SEPARATOR.join((self.does, self.talk, self.key, self.name)).rstrip(SEPARATOR)
        if len(written) > LIMIT:
            raise ValueError(f"an id of {len(written)} characters")
        return written


def read_id(written: str) -> Id:
    """Read what was written; unknown ids do nothing that is known."""
    does, talk, key, name, *_ = [*written.split(SEPARATOR, 3), "", "", ""]
    return Id(does, talk, key, name)


PRESS, SELECT, TICK, TICKED = "tap", "select", "tick", "ticked"
PICK, PICKED, WRITE, EDIT, MAIL = "pick", "picked", "write", "edit", "mail"
COMMAND, LATER, DONE, STOP, TAKE_UP, SETTING = "say", "later", "done", "stop", "open", "set"
MANAGE, REHEARSE, ROLE = "manage", "rehearse", "role"
