"""The files that a reply comes with, made at the moment of showing."""

from collections.abc import Iterable, Mapping, Sequence

from bot.export import export_files
from bot.home import letters
from bot.house import House
from bot.page import Page, Record
from bot.reply import File
from bot.scripts import HOUSE

LETTER = "letter"
MAIL = ".eml"
"""Ends the name of a letter's file, which says nothing of whom it is for."""


def files_for(
    page: Page, filed: Sequence[Record], wanted: Iterable[File], house: House = HOUSE
) -> Mapping[str, bytes]:
    """Give the files that are wanted by name; `filed` are the talks that have ended."""
    once = dict.fromkeys(wanted)
    given = dict(export_files(page, filed)) if any(one.what == "export" for one in once) else {}
    mails = _mails(page, filed, [one for one in once if one.what == "letter"], house)
    for place, body in enumerate(mails, 1):
        given[f"{LETTER}-{place}{MAIL}" if place > 1 else f"{LETTER}{MAIL}"] = body
    return given


def _mails(
    page: Page, filed: Sequence[Record], wanted: Sequence[File], house: House
) -> list[bytes]:
    """Give letters as unsent mails, each as it reads now; those that are gone are left out."""
    if not wanted:
        return []
    from bot.letters.sending import eml  # late: a start need not wait for it

    written = {(one.talk, one.key): one for one in letters(page, filed, house) if one.is_mail}
    found = [written.get((one.talk, one.key)) for one in wanted]
    return [eml(one.subject, one.body) for one in found if one]
