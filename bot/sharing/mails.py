"""E-mail addresses, plain and spelled out."""

import re
from collections.abc import Iterator

from bot.sharing.changes import Edit, Kind
from bot.sharing.links import DOT, ENDING, PROVIDERS
from bot.sharing.matching import Copy
from bot.sharing.sayings import Sayings

_SPOKEN_DOT = r"(?:\s?[\[({<]\s?(?:\.|dot|punto)\s?[\])}>]\s?|\s(?:dot|punto)\s)"
_AT = r"\s?[\[({<]{1,2}\s?(?:at|@|a|arroba|ät)\s?[\])}>]{1,2}\s?"
_PIECE = r"[\w+%'-]++"
_BEGINS = r"(?<![\w.+%'-])"
_NAME = rf"{_BEGINS}{_PIECE}(?:\.{{1,3}}{_PIECE})*+\.?"
_SIGN = re.compile(
    rf"@|[\[({{<]\s?(?:at|a|arroba|ät)\b|\s(?:at|arroba)\s(?:(?:{'|'.join(sorted(PROVIDERS))})\b|"
    rf"[^.\n]{{1,60}}?\s(?:dot|punto)\s)",
    re.IGNORECASE,
)
"""No address is without one of these."""
_HOST = r"[\w-]++"
_PLAIN = re.compile(
    rf"(?:mailto:\s?)?\"?{_NAME}\"?(?:@|\s@\s?(?=[\w-]+\s?\.\s?\w)|@\s(?=[\w-]+\.\w)){_HOST}"
    rf"(?:{DOT}{_HOST}){{0,5}}(?:\?\S{{1,200}})?",
    re.IGNORECASE,
)
_BRACKETED = re.compile(
    rf"{_NAME}(?:{_SPOKEN_DOT}{_PIECE}){{0,3}}{_AT}{_HOST}(?:{DOT}{_HOST}){{0,4}}", re.I
)
_SPOKEN = re.compile(
    rf"(?P<name>{_NAME}(?:\s(?:dot|punto)\s{_PIECE}){{0,3}})\s(?:at|arroba|@)\s"
    rf"(?:(?:{'|'.join(sorted(PROVIDERS))})(?:{DOT}(?:{ENDING})){{1,2}}"
    rf"|{_HOST}(?:\s(?:dot|punto)\s{_HOST}){{0,2}}\s(?:dot|punto)\s(?:{ENDING}))\b",
    re.IGNORECASE,
)


def find_mails(copy: Copy, says: Sayings) -> Iterator[Edit]:
    """Find e-mail addresses."""
    if _SIGN.search(copy.text) is None:
        return
    for pattern in (_BRACKETED, _SPOKEN, _PLAIN):
        for found in pattern.finditer(copy.text):
            ends = found.end() - (len(found[0]) - len(found[0].rstrip(".,;:!?'*_-")))
            begins = found.start() + len(found[0]) - len(found[0].lstrip(".'*_-"))
            yield Edit(Kind.EMAIL, begins, ends, says.email)
