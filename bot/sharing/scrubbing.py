"""Scrubbing, in the order in which it is done."""

from collections.abc import Callable, Iterator

from bot.sharing.addresses import find_addresses
from bot.sharing.changes import Edit, Kind, Scrubbed, applied, changes, joined
from bot.sharing.cities import find_cities, find_other_cities
from bot.sharing.companies import find_companies
from bot.sharing.dates import find_dates
from bot.sharing.doers import find_doers
from bot.sharing.gate import leaks
from bot.sharing.handles import find_handles
from bot.sharing.hidden import find_hidden
from bot.sharing.known import Known
from bot.sharing.links import find_links
from bot.sharing.mails import find_mails
from bot.sharing.markup import find_markup
from bot.sharing.matching import Copy
from bot.sharing.other_companies import find_other_companies
from bot.sharing.own_names import find_own_names
from bot.sharing.people import find_people, names_in
from bot.sharing.phones import find_phones
from bot.sharing.references import find_references
from bot.sharing.roles import find_roles
from bot.sharing.sayings import Sayings, sayings
from bot.sharing.strangers import find_strangers

SIGNS: tuple[Callable[[Copy, Sayings], Iterator[Edit]], ...] = (
    find_markup,
    find_links,
    find_mails,
    find_phones,
    find_handles,
    find_references,
    find_addresses,
    find_dates,
)
"""What tells by its shape; each claims what it finds, and later ones leave that alone."""
STRANGERS: tuple[Callable[[Copy, Sayings], Iterator[Edit]], ...] = (
    find_own_names,
    find_strangers,
    find_doers,
    find_other_companies,
    find_other_cities,
)
"""Names that no fact tells, by what stands around them."""
MOST_PASSES = 6
"""What a stand-in uncovers is found by another pass; so many are enough for anything."""


def scrub(text: str, facts: Known) -> Scrubbed:
    """Take out what would give somebody away, until nothing more is found."""
    says = sayings(text)
    edits: tuple[Edit, ...] = ()
    now = text
    for _ in range(MOST_PASSES):
        found = _found(now, facts, says)
        if not found:
            break
        edits = joined(edits, found, now)
        now = applied(text, edits)
    else:
        return Scrubbed(now, changes(text, edits), _kinds(now, facts, says))
    return Scrubbed(now, changes(text, edits), tuple(dict.fromkeys(leaks(now, facts))))


def _kinds(text: str, facts: Known, says: Sayings) -> tuple[Kind, ...]:
    found = [edit.kind for edit in _found(text, facts, says)]
    return tuple(dict.fromkeys([*found, *leaks(text, facts)]))


def _found(text: str, facts: Known, says: Sayings) -> tuple[Edit, ...]:
    """Find everything once, as edits of the text in its order."""
    copy = Copy(text)
    edits = []
    for edit in _claimed(copy, facts, says):
        start, end = copy.origin(edit.start, edit.end)
        if text[start:end] != edit.after:
            edits.append(Edit(edit.kind, start, end, edit.after))
    edits.sort(key=lambda edit: (edit.start, edit.end))
    hidden = [one for one in find_hidden(text) if not _inside(one, edits)]
    return tuple(sorted([*edits, *hidden], key=lambda edit: (edit.start, edit.end)))


def _inside(one: Edit, edits: list[Edit]) -> bool:
    return any(edit.start <= one.start and one.end <= edit.end for edit in edits)


def _claimed(copy: Copy, facts: Known, says: Sayings) -> Iterator[Edit]:
    for find in SIGNS:
        yield from _kept(copy, find(copy, says))
    yield from _kept(copy, find_companies(copy, facts.company, says))
    yield from _kept(copy, find_people(copy, facts.interviewers, says))
    yield from _kept(copy, find_roles(copy, facts.role, says))
    yield from _kept(copy, find_cities(copy, facts.city, says))
    met = copy.text
    strangers = [edit for find in STRANGERS for edit in _kept(copy, find(copy, says))]
    yield from strangers
    yield from _again(copy, met, strangers, says)


def _again(copy: Copy, met: str, strangers: list[Edit], says: Sayings) -> Iterator[Edit]:
    """Find those who were named once wherever else they are named."""
    spans = {kind: [one for one in strangers if one.kind is kind] for kind in Kind}
    people = {names_in(met[one.start : one.end]) for one in spans[Kind.PERSON]} - {""}
    yield from _kept(copy, find_people(copy, tuple(sorted(people)), says))
    for company in sorted({names_in(met[one.start : one.end]) for one in spans[Kind.COMPANY]}):
        yield from _kept(copy, find_companies(copy, company, says))


def _kept(copy: Copy, edits: Iterator[Edit]) -> Iterator[Edit]:
    for edit in edits:
        if edit.start < edit.end and copy.claim(edit.start, edit.end):
            yield edit
