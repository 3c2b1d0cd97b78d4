"""The second look at what is about to be shared, with other eyes than the first."""

import re
from collections.abc import Iterator

from bot.sharing.changes import Kind
from bot.sharing.companies import company_names
from bot.sharing.known import Known
from bot.sharing.matching import fold, squeeze
from bot.sharing.people import people_names

_SIGNS = (
    (Kind.PING, re.compile(r"@\s?(?:everyone|here|channel)|<!|&lt;!", re.IGNORECASE)),
    (Kind.MENTION, re.compile(r"<[@#][!&]?\w")),
    (
        Kind.LINK,
        re.compile(r"\w://|\bwww\.|\b(?:discord\.gg|t\.me|wa\.me|bit\.ly)/", re.IGNORECASE),
    ),
    (Kind.EMAIL, re.compile(r"\w@[\w-]+\.\w{2,}")),
    (Kind.PHONE, re.compile(r"\+\d[\d\s().-]{7,}\d")),
)


def leaks(text: str, facts: Known) -> Iterator[Kind]:
    """Name the kinds of things that are still in a text: signs of contact, and long names."""
    folded = fold(text)
    yield from (kind for kind, sign in _SIGNS if sign.search(folded))
    letters = squeeze(text)
    for kind, names in (
        (Kind.COMPANY, company_names(facts.company) if facts.company else ()),
        (Kind.PERSON, people_names(facts.interviewers)),
    ):
        if any(one.rare and len(one.letters) > 6 and one.letters in letters for one in names):
            yield kind
