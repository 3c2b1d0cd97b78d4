"""A person's own page at a glance: what is open, what is coming, what they take along."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot import care
from bot.export import every_talk
from bot.heard import Dice
from bot.house import House
from bot.page import Page, Record, Settings
from bot.question import Wait
from bot.reply import Card, Draft
from bot.scripts import HOUSE
from bot.turns.nudging import coming
from bot.turns.placing import settings_lines
from bot.turns.rings import welcome_at
from bot.turns.turning import Turning
from bot.understanding import country_name

WELCOME = (
    "For the hours and days after a no. Tell me what happened, in your own words. Everything can "
    "be skipped, taken back or deleted."
)
NOTHING_OPEN = "Nothing is open."
NOTHING_COMING = "Nothing is planned: I won't write by myself."
MANAGES = (
    "You look after this community. Here you set what holds for all members. You see nobody's "
    "words, nor who uses me."
)
LESSONS = 5
"""The debriefs whose lessons are shown, the latest first."""


@dataclass(frozen=True, slots=True)
class Open:
    """A talk that goes on or is set aside, and what it is about."""

    talk: str
    about: str = field(repr=False)
    since: str = ""
    parked: bool = False


@dataclass(frozen=True, slots=True)
class Coming:
    """Something that comes by itself: what for, when, and whether it can be called done."""

    talk: str
    key: str
    what: str = field(repr=False)
    when: str = ""
    at: datetime | None = None
    can_be_done: bool = False

    @property
    def name(self) -> str:
        """Its name in a list, by which it is found again."""
        return coming_name(self.talk, self.key)


def coming_name(talk: str, key: str) -> str:
    """Name something that comes by itself, by its talk and its key there."""
    return f"{talk}|{key}"


@dataclass(frozen=True, slots=True)
class Home:
    """All that stands on a person's own page, in words; `held` are those of a frozen page."""

    open: tuple[Open, ...]
    coming: tuple[Coming, ...]
    lessons: tuple[Card, ...]
    settings: Settings
    told: tuple[tuple[str, str], ...]
    country: str
    frozen: bool
    held: tuple[str, ...] = ()


def home(page: Page, filed: Sequence[Record], at: datetime, house: House = HOUSE) -> Home:
    """Put a person's page into words; `filed` are the talks that have ended."""
    turn = Turning(page, at, Dice(b""), house)
    talks = [one for one in page.talks if one.script in house.scripts and not one.parent]
    return Home(
        tuple(_open(turn, one) for one in reversed(talks) if one.ended is None),
        tuple(_coming(turn)),
        tuple(_lessons(turn, reversed(every_talk(page, filed))))[:LESSONS],
        page.settings,
        settings_lines(turn, page.settings),
        country_name(page.settings.country, turn.words.language),
        page.care.frozen,
        tuple(turn.words.say(line) for line in care.still_here(page.settings.country)),
    )


def _open(turn: Turning, record: Record) -> Open:
    company = turn.company(record)
    situation = turn.words.translate(TITLES.get(record.script, "A debrief"))
    about = f"{company}: {situation[0].lower()}{situation[1:]}" if company else situation
    return Open(record.id, about, turn.words.moment(record.begun), record.parked)


TITLES = {
    "after_a_rejection": "After a no",
    "after_a_bad_interview": "After an interview that went badly",
    "after_silence": "No answer after an interview",
    "good_news": "Good news",
    "before_an_interview": "Before an interview",
    "after_feedback": "An answer from them",
    "a_letter": "A letter",
    "a_reminder": "A reminder",
}


def _coming(turn: Turning) -> Iterable[Coming]:
    for one in coming(turn):
        at = welcome_at(one, turn.page)
        when = turn.words.moment(at) if at else turn.words.translate("once you are back")
        done = isinstance(one.pending, Wait) and bool(one.pending.early)
        yield Coming(one.talk, one.key, one.what, when, at, done)


def _lessons(turn: Turning, records: Iterable[Record]) -> Iterable[Card]:
    for record in records:
        if record.script in turn.house.scripts:
            cards = [part for part in turn.scene(record).parts if isinstance(part, Card)]
            yield from cards[-1:]


def letters(page: Page, filed: Sequence[Record], house: House = HOUSE) -> list[Draft]:
    """Give every letter there is, as it reads now."""
    talks = [one for one in every_talk(page, filed) if one.script in house.scripts]
    scenes = [house.scene(one, house.words_in(page.settings.language)) for one in talks]
    return [letter for scene in scenes for letter in scene.drafts.values()]
