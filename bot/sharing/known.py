"""What a debrief knows, and what must therefore not be found in what is shared."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Known:
    """The facts of one debrief; what is not known is empty."""

    company: str = ""
    role: str = ""
    interviewers: tuple[str, ...] = ()
    city: str = ""


def known(facts: "Known | Mapping[str, Any] | None") -> Known:
    """Read facts as they come: anything may be missing, empty, or of another type."""
    if isinstance(facts, Known):
        return facts
    if not isinstance(facts, Mapping):
        return Known()
    return Known(
        company=_text(facts.get("company")),
        role=_text(facts.get("role")),
        interviewers=_texts(facts.get("interviewers")),
        city=_text(facts.get("city")),
    )


def _text(fact: object) -> str:
    return fact.strip() if isinstance(fact, str) else ""


def _texts(fact: object) -> tuple[str, ...]:
    if isinstance(fact, str):
        return (fact.strip(),) if fact.strip() else ()
    if isinstance(fact, Iterable):
        return tuple(text for one in fact if (text := _text(one)))
    return ()
