"""What scrubbing gives: the text, what was changed in it, and what still should not be there."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a change took out."""

    HIDDEN = "a hidden character"
    MENTION = "a mention"
    PING = "a call to everybody"
    EMOJI = "an emoji of one's own"
    LINK = "a link"
    EMAIL = "an e-mail address"
    PHONE = "a phone number"
    HANDLE = "an account name"
    REFERENCE = "a reference number"
    ADDRESS = "an address"
    DATE = "an exact date"
    COMPANY = "a company"
    PERSON = "a name"
    CITY = "a place"
    ROLE = "a job title"


@dataclass(frozen=True, slots=True)
class Change:
    """One change: `start` and `end` mark `after` in the scrubbed text, `before` is what went."""

    kind: Kind
    before: str
    after: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Scrubbed:
    """A text that is harder to trace, its changes in order, and the kinds that are still found."""

    text: str
    changes: tuple[Change, ...] = ()
    leaks: tuple[Kind, ...] = ()

    @property
    def clean(self) -> bool:
        """Say whether the gate lets it pass; nothing else may be posted."""
        return not self.leaks


@dataclass(frozen=True, slots=True)
class Edit:
    """What stands in a text from `start` up to `end` becomes `after`."""

    kind: Kind
    start: int
    end: int
    after: str


def applied(text: str, edits: Sequence[Edit]) -> str:
    """Give the text with its edits, which stand in order and do not overlap."""
    pieces, at = [], 0
    for edit in edits:
        pieces += [text[at : edit.start], edit.after]
        at = edit.end
    return "".join([*pieces, text[at:]])


def changes(text: str, edits: Sequence[Edit]) -> tuple[Change, ...]:
    """Say of each edit where its outcome stands."""
    found, moved = [], 0
    for edit in edits:
        start = edit.start + moved
        before = text[edit.start : edit.end]
        found.append(Change(edit.kind, before, edit.after, start, start + len(edit.after)))
        moved += len(edit.after) - len(before)
    return tuple(found)


def joined(edits: Sequence[Edit], later: Sequence[Edit], between: str) -> tuple[Edit, ...]:
    """Make edits of a text and edits of its outcome, which is `between`, into edits of the text."""
    if not edits:
        return tuple(later)
    whole = list(edits)
    for edit in reversed(later):  # from the right, so that the places of the others stay
        whole = _with(whole, edit, between)
        between = between[: edit.start] + edit.after + between[edit.end :]
    return tuple(whole)


def _with(edits: list[Edit], new: Edit, between: str) -> list[Edit]:
    left: list[Edit] = []
    right: list[Edit] = []
    met: list[tuple[Edit, int, int]] = []
    moved = shift = 0
    for edit in edits:
        start = edit.start + moved
        moved += len(edit.after) - (edit.end - edit.start)
        end = edit.end + moved
        if end <= new.start and not (start == end == new.start):
            left.append(edit)
            shift = moved
        elif start >= new.end:
            right.append(edit)
        else:
            met.append((edit, start, end))
    first = min([new.start, *(start for _, start, _ in met)])
    last = max([new.end, *(end for _, _, end in met)])
    after = between[first : new.start] + new.after + between[new.end : last]
    through = shift + sum(end - start - (edit.end - edit.start) for edit, start, end in met)
    return [*left, Edit(new.kind, first - shift, last - through, after), *right]
