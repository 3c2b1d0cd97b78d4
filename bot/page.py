"""Everything kept about one person: open talks, the floor, what is owed, settings, care."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal, NamedTuple, TypeVar

from bot.facts import Facts
from bot.moments import Place, place
from bot.question import Answer, Collected, Value
from bot.reply import Reply

RELEASE = 2
"""Raised when a page is written in a way that an older release would misread."""
EDITION = 3
"""Raised when scripts ask something new in their middle; kept talks go on in their own."""
EARLIER = "earlier."
"""Stands before the name of what earlier talks left, among the facts of a later one."""
HEARD_LIMIT = 96
SHOWN_LIMIT = 24
VERSIONS_LIMIT = 5

Given = Mapping[str, Value]
Answers = Mapping[str, Answer]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a person is: platform, community (empty where there is none) and the person's id."""

    platform: str
    person: str = field(repr=False)
    community: str = field(default="", repr=False)


@dataclass(frozen=True)
class Record(Facts):
    """One talk as it is kept: the script's name and what was said under which key.

    `beside` names the scripts whose talks went on when this one began, `edition` that of the
    scripts then. `rewritten` has, by the key
    of a letter, what the person made of it: each version's subject and body, the newest last.
    """

    id: str
    script: str
    begun: datetime
    zone: str = "UTC"
    given: Given = field(default_factory=dict, repr=False)
    answers: Answers = field(default_factory=dict, repr=False)
    was: Answers = field(default_factory=dict, repr=False)
    done: tuple[str, ...] = ()
    followed: tuple[str, ...] = ()
    parked: bool = False
    ended: datetime | None = None
    country: str = ""
    snoozed: Mapping[str, "Snooze"] = field(default_factory=dict)
    beside: tuple[str, ...] = ()
    rewritten: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict, repr=False)
    edition: int = 1

    @property
    def began(self) -> datetime:
        """Give the moment at which this talk began, where the person was then."""
        return self.begun.astimezone(place(self.zone, self.country))

    @property
    def parent(self) -> str | None:
        """Give the id of the talk that this one follows up."""
        return self.id.rpartition("/")[0] or None

    @property
    def touched(self) -> bool:
        """Say whether the person ever spoke in this talk."""
        return any(answer.by == "person" for answer in self.answers.values())

    def collection(self, key: str) -> Collected | None:
        """Give what was collected under a key, if that is what stands there."""
        answer = self.answers.get(key)
        held = answer.value if answer else None
        return held if isinstance(held, Collected) else None

    def from_given(self, key: str) -> Answer:
        """Put a fact known from elsewhere as an answer."""
        return Answer(self.given[key], self.begun, self.zone, "given", country=self.country)

    def answered(self, key: str, answer: Answer) -> "Record":
        """Keep an answer as the newest one, in place of any earlier one and of what it was."""
        answers = {**_without(self.answers, key), key: answer}
        was, snoozed = _without(self.was, key), _without(self.snoozed, key)
        return self.but(answers=answers, was=was, snoozed=snoozed)

    def amended(self, key: str, value: Value) -> "Record":
        """Change what an answer says, not when it was given nor where it stands."""
        answer = replace(self.answers[key], value=value)
        return self.but(answers={**self.answers, key: answer})

    def reopened(self, key: str) -> "Record":
        """Ask a question again, remembering what the answer was."""
        answers, was = _without(self.answers, key), self.was
        if key in self.answers:
            was = {**was, key: self.answers[key]}
        elif key in self.given:
            was = {**was, key: self.from_given(key)}
        return self.but(answers=answers, was=was)

    def rewrote(self, key: str, subject: str, body: str) -> "Record":
        """Keep a letter in the person's own words, beside the latest versions before it."""
        versions = (*self.rewritten.get(key, ()), (subject, body))[-VERSIONS_LIMIT:]
        return self.but(rewritten={**self.rewritten, key: versions})

    def put_off(self, key: str, snooze: "Snooze") -> "Record":
        """Put a moment of the person's own in place of what a key waits for."""
        return self.but(snoozed={**self.snoozed, key: snooze})

    def restored(self, key: str) -> "Record":
        """Put back the answer that a question had before it was asked again."""
        return self.answered(key, self.was[key])


def _without(kept: Mapping[str, T], key: str) -> Mapping[str, T]:
    return {name: old for name, old in kept.items() if name != key} if key in kept else kept


@dataclass(frozen=True, slots=True)
class Snooze:
    """A moment that a person put in place of one that the script had, or of a reminder."""

    until: datetime
    instead_of: datetime | None = None
    rung: bool = False


@dataclass(frozen=True)
class Floor(Facts):
    """The question shown last; `shown` is empty until the platform says when that was."""

    talk: str
    key: str
    token: str
    shown: datetime | None = None
    unprompted: bool = False
    before: tuple[str, str] | None = None
    doubt: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Shown:
    """A reply shown earlier, so that an answer to that very message finds its question."""

    token: str
    talk: str
    key: str
    post: str = ""

    def bears(self, name: str) -> bool:
        """Say whether this is the reply of a token, or one of the posts that it became."""
        return name != "" and (name == self.token or name in self.post.split())


class Source(NamedTuple):
    """Which answer came of what was heard; `item` is the one in a collection."""

    event: str
    talk: str
    key: str
    item: str = ""


@dataclass(frozen=True, slots=True)
class Care:
    """How the person is, as far as care must know: the last level, when, and the freeze.

    `language` is that of the message that froze all, where it is not the person's own. `heavy` has
    when the last messages full of distress came, `hinted` when a weak sign did, `pointed` when
    help was pointed to for it, and `wronged` when it was said what helps against an employer.
    """

    level: int = 0
    at: datetime | None = None
    frozen: bool = False
    language: str = ""
    heavy: tuple[datetime, ...] = ()
    hinted: datetime | None = None
    pointed: datetime | None = None
    wronged: datetime | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """What is known of a person's time, and what they have set for themselves.

    `zone_from` says who named the zone: the platform, the person, nobody; or that the person was
    asked and would not say. `zone_told` is what the platform told last. With `country_from` the
    country is that of the community, until the person names their own. `language_from` says who
    named the language. With `open_words` what comes by itself may be read on a locked screen.
    """

    zone: str = "UTC"
    paused: bool = False
    zone_from: Literal["", "platform", "person", "asked"] = ""
    zone_told: str = ""
    country: str = ""
    quiet_from: str = "21:00"
    quiet_to: str = "09:00"
    weekends: bool = False
    paused_until: datetime | None = None
    language: str = "en"
    open_words: bool = False
    country_from: Literal["", "community"] = ""
    language_from: Literal["", "platform", "community", "person"] = ""

    @property
    def place(self) -> Place:
        """Give the zone and the country in which the person's times are meant."""
        return place(self.zone, self.country)


@dataclass(frozen=True, slots=True)
class Filed:
    """The index entry of an ended talk, whose record lies in a row of its own.

    `left` has what it left for later talks.
    """

    id: str
    script: str
    ended: datetime
    left: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Page(Facts):
    """A person's page; the talk last in `talks` is the one nearest to the floor.

    `due` is when some talk wants the clock next, `nudged` when something unprompted came last, and
    `ignored` how often that was left without an answer. `woken` names talks that went on by
    themselves and were not heard yet. Until `lease` somebody is showing what is owed. `sources`
    say which answers came of the latest words. Since `unreachable` nothing can be delivered, until
    the person writes. `door` is the platform's id of the conversation, and `noticed` says that the
    person was told who can see it. Where the address names no community, `belongs` is the one that
    they were heard in last. `tongue_told` says that they know which languages are spoken here.
    """

    id: str
    address: Address
    met: datetime
    last: datetime
    spoken: datetime | None = None
    talks: tuple[Record, ...] = ()
    floor: Floor | None = None
    owed: tuple[Reply, ...] = ()
    heard: tuple[str, ...] = ()
    shown: tuple[Shown, ...] = ()
    care: Care = Care()
    settings: Settings = Settings()
    filed: tuple[Filed, ...] = ()
    filing: tuple[Record, ...] = ()
    forgotten: bool = False
    version: int = 0
    release: int = RELEASE
    wake_at: datetime | None = None
    lease: datetime | None = None
    due: datetime | None = None
    nudged: datetime | None = None
    ignored: int = 0
    woken: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    unreachable: datetime | None = None
    door: str = ""
    noticed: bool = False
    belongs: str = ""
    tongue_told: bool = False

    @property
    def community(self) -> tuple[str, str]:
        """The platform, and the community whose settings hold for this person."""
        return self.address.platform, self.address.community or self.belongs

    def talk(self, id: str) -> Record | None:
        """Find a talk that lies on the page."""
        return next((record for record in self.talks if record.id == id), None)

    def kept(self, record: Record) -> "Page":
        """Put a talk back in its place, or on top where it is new."""
        if self.talk(record.id) is None:
            return self.but(talks=(*self.talks, record))
        talks = tuple(record if old.id == record.id else old for old in self.talks)
        return self.but(talks=talks)

    def lowered(self, id: str) -> "Page":
        """Put a talk below all others."""
        top = tuple(record for record in self.talks if record.id == id)
        rest = tuple(record for record in self.talks if record.id != id)
        return self.but(talks=(*top, *rest))

    def raised(self, id: str) -> "Page":
        """Bring a talk nearest to the floor."""
        top = tuple(record for record in self.talks if record.id == id)
        rest = tuple(record for record in self.talks if record.id != id)
        return self.but(talks=(*rest, *top))

    def without(self, ids: set[str]) -> "Page":
        """Take talks off the page."""
        return self.but(talks=tuple(one for one in self.talks if one.id not in ids))
