"""What earlier releases wrote, put into the form that this one reads."""

from typing import Any

EARLIER_WAIT = b'"value":{"until":'
"""Stands in a talk of release 1 in which a wait has ended; in words, quotes have a backslash."""


def upgraded(kept: Any) -> Any:
    """Give a page or talk of an earlier release, as plain JSON values, in today's form."""
    for record in kept.get("talks", [kept]):
        for answers in (record.get("answers", {}), record.get("was", {})):
            for answer in answers.values():
                _wait_named(answer)
    if kept.get("release") == 1:
        kept["settings"]["zone_from"] = "platform"
        kept["release"] = 2
    return kept


def _wait_named(answer: dict[str, Any]) -> None:
    """Release 1 kept how a wait ended as an object in place of the answer."""
    value = answer["value"]
    if isinstance(value, dict) and "until" in value:
        how = "EARLY" if value["early"] else "LATE" if value["late"] else "ON_TIME"
        answer |= {"value": how, "until": value["until"]}
