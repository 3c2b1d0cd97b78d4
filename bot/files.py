"""The files that a reply comes with, made at the moment of showing."""

from collections.abc import Iterable, Mapping, Sequence

from bot.export import export_files
from bot.home import letters
from bot.page import Page, Record
from bot.reply import File

LETTER = "letter"
MAIL = ".eml"
"""Ends the name of a letter's file, which says nothing of whom it is for."""


def files_for(page: Page, filed: Sequence[Record], wanted: Iterable[File]) -> Mapping[str, bytes]:
    """Give the files that are wanted by name; `filed` are the talks that have ended."""
    given: dict[str, bytes] = {}
    for one in dict.fromkeys(wanted):
        given |= export_files(page, filed) if one.what == "export" else {}
    mails = [one for one in dict.fromkeys(wanted) if one.what == "letter"]
    for place, body in enumerate(_mails(page, filed, mails), 1):
        given[f"{LETTER}-{place}{MAIL}" if place > 1 else f"{LETTER}{MAIL}"] = body
    return given


def _mails(page: Page, filed: Sequence[Record], wanted: Sequence[File]) -> list[bytes]:
    """Give letters as unsent mails, each as it reads now; those that are gone are left out."""
    if not wanted:
        return []
    from bot.letters.sending import eml  # late: a start need not wait for it

    written = {(one.talk, one.key): one for one in letters(page, filed) if one.is_mail}
    found = [written.get((one.talk, one.key)) for one in wanted]
    return [eml(one.subject, one.body) for one in found if one]
