"""What may be shared with others: experiences that are harder to trace, never anonymous ones."""

from collections.abc import Mapping
from typing import Any

from bot.sharing.changes import Change, Kind, Scrubbed
from bot.sharing.known import Known, known

__all__ = ["Change", "Kind", "Known", "Scrubbed", "scrub"]


def scrub(text: str, facts: Known | Mapping[str, Any] | None = None) -> Scrubbed:
    """Take out of a text what would give its writer, or people in it, away.

    `facts` are what the debrief knows: company, role, interviewers, city; any of them may be
    missing. Only a text that comes out `clean` may be posted, and only as its writer confirms it.
    """
    from bot.sharing.scrubbing import scrub as scrubbed  # late: its tables and patterns are many

    return scrubbed(text, known(facts))
