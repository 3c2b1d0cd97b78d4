"""Begins a talk from first words, and reads what they tell already."""

from dataclasses import asdict

from bot import spanish
from bot.page import Given, Record
from bot.plain import plain, unaccented
from bot.question import Value, Wait, from_moment
from bot.reading import DIGITS
from bot.turns.answering import end_wait
from bot.turns.turning import Turning, company_of
from bot.understanding import (
    Opener,
    is_about_another,
    read_opener,
    read_said,
    told_when,
    what_happened,
)
from bot.words import Day
from bot.yes_no import HESITATION

SHORTEST = 2
"""Characters below which words do not begin a talk."""
PARTING = frozenset(
    "bye|goodbye|good bye|good night|goodnight|ok|okay|yes|no|cool|great|fine|alright|see you|"
    "bye bye|that's all|thats all|done|nope|nah|no thanks|not now|leave|leave them|nothing".split(
        "|"
    )
) | frozenset(map(unaccented, spanish.PARTING.split("|")))
"""Words that begin nothing, without accents."""
FILED_LIMIT = 500
"""Ended talks that one person may keep."""
OPEN_LIMIT = 24
"""Talks that may be open at once."""
DECIDED = ("rejection", "offer")
OVER_WITH_THE_DECISION = ("after_a_letter", "around_an_interview")
OPENER = "@opener"
"""Stands in the floor for the words that began a talk."""


def open_with(turn: Turning, words: str, *, company: str = "") -> None:
    """Begin a talk with first words; where they do not say what happened, ask.

    `company` is the one that they speak of, where they do not name it.
    """
    if plain(words) and _ends_a_wait(turn, words):
        return
    if HESITATION.sub("", unaccented(words)) in PARTING:
        if turn.page.talks or turn.page.filed:
            turn.say("All right. Everything is kept; write whenever you like.")
        else:
            turn.say("All right. Write whenever you like.")
        return
    if DIGITS.fullmatch(words) or len(words) < SHORTEST:
        turn.say("Nothing is open right now. Write whenever something happened.")
        return
    if len(turn.page.filed) >= FILED_LIMIT or len(turn.page.talks) >= OPEN_LIMIT:
        turn.say(
            "There is no room for another debrief until one ends. “export” gives you a copy of "
            "all of them, “forget me” deletes them."
        )
        return
    turn.drop_passing()
    if is_about_another(words):
        turn.say(
            "I'm sorry, for both of you. Being there and listening is often what helps; nothing "
            "has to be fixed. A debrief is for the one it happened to: they can write to me "
            "themselves. If something happened to you, tell me."
        )
        return
    opener, zone = read_opener(words), turn.page.settings.zone
    about = opener.company or company
    if opener.situation in DECIDED and about:
        _let_rest(turn, about)
    happened = what_happened(words, turn.at, zone)
    script = turn.house.situations.get(happened)
    told = {**({"company": about} if about else {}), **facts(opener, words)}
    when = told_when(words, turn.at, zone) if happened == "upcoming" else None
    if when and when[1]:
        told["when"] = from_moment(when[0], zone)
    record = turn.begin(script or "starting", told)
    turn.spoke = (record.id, OPENER)
    if when and not when[1]:
        turn.hint = when[0].date().isoformat()
        turn.say("{day}; the hour is still open.", day=Day(when[0]))


def tells_what_happened(turn: Turning, words: str) -> bool:
    """Say whether words tell by themselves what happened or lies ahead."""
    return what_happened(words, turn.at, turn.page.settings.zone) != "other"


def _let_rest(turn: Turning, company: str) -> None:
    """Stop asking after a company that has decided."""
    for record in turn.open_talks():
        same = company_of(record) == plain(company)
        if record.parent and same and record.script in OVER_WITH_THE_DECISION:
            turn.keep(record.but(parked=True))


def _ends_a_wait(turn: Turning, words: str) -> bool:
    """Take "it's sent" for the button of that name, even long after it was shown."""
    pieces = set(plain(words).split())
    for record in reversed(turn.open_talks()):
        wait = turn.scene(record).pending
        if not isinstance(wait, Wait) or not wait.early:
            continue
        here = turn.page.floor and turn.page.floor.talk == record.id
        if pieces <= set(plain(wait.early).split()) or (here and words == "1"):
            end_wait(turn, record, wait)
            return True
    return False


def open_late(turn: Turning, record: Record, words: str) -> bool:
    """Take what the first words tell after a talk was begun by a button; false if nothing."""
    if record.answers or "opener" in record.given or turn.passing(record):
        return False
    opener = read_opener(words)
    if not (opener.company or opener.stage):
        return False
    told = record.but(given={**record.given, **facts(opener, words)})
    turn.keep(told)
    turn.show(turn.scene(told).parts)
    return True


def facts(opener: Opener, words: str) -> Given:
    """Give what was read in first words as facts for a talk, only those that are there."""
    found = asdict(opener)
    given: dict[str, Value] = {"opener": words}
    for name in ("company", "role"):
        if found[name]:
            given[name] = found[name]
    if said := read_said(words):
        given["told"] = said
    if opener.stage:
        given["stage"] = opener.stage.upper()
    if opener.feelings:
        given["felt"] = tuple(sorted(opener.feelings))
        given["felt_words"] = opener.feeling_words
    return given
