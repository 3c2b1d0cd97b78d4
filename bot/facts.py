"""Facts that never change: what changes is which of them are kept."""

from typing import Any, Self


class Facts:
    """A frozen dataclass of facts that a turn changes by making another."""

    def but(self, **changes: Any) -> Self:
        """Give the same with these fields changed; `dataclasses.replace` takes ten times as long.

        Raises `TypeError` for a field that there is not.
        """
        twin = object.__new__(type(self))
        facts = twin.__dict__
        facts |= self.__dict__
        count = len(facts)
        facts |= changes
        if len(facts) != count:
            raise TypeError(f"{type(self).__name__} has not all of {', '.join(changes)}")
        return twin
