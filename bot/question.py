"""A question of one kind, the limits every platform can draw, and the strict reading at replay."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum, StrEnum
from functools import cached_property

from bot.facts import Facts
from bot.moments import WEEK, Span, place
from bot.plain import unaccented
from bot.words import ENGLISH, Fact, Unprompted, Words

KEY_LIMIT = 34
"""Characters in a key with its prefixes: with talk, option and token it fits Discord's 100."""
TALK_LIMIT = 26
OPTION_LIMIT = 24
LABEL_LIMIT = 75
OPTIONS_LIMIT = 25


def as_label(text: str) -> str:
    """Cut words that somebody wrote to what fits on a button, with dots where they end."""
    return text if len(text) <= LABEL_LIMIT else f"{text[: LABEL_LIMIT - 1]}…"


class ScriptError(Exception):
    """A script breaks a rule of the engine; the message tells its author which."""


class Kind(StrEnum):
    """What a question asks for."""

    TEXT = "text"
    ONE = "one"
    SEVERAL = "several"
    YES_NO = "yes_no"
    MOMENT = "moment"
    PLACE = "place"
    COLLECT = "collect"


TEXT, ONE, SEVERAL, YES_NO = Kind.TEXT, Kind.ONE, Kind.SEVERAL, Kind.YES_NO
MOMENT, PLACE, COLLECT = Kind.MOMENT, Kind.PLACE, Kind.COLLECT
"""The kinds by names of their own: a look-up in an Enum takes as long as the whole check."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be chosen: its name is kept, its label is shown."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Item:
    """One message of a collection, under an id of its own."""

    id: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Collected:
    """What a `collect` has gathered, and whether the person said that is all."""

    items: tuple[Item, ...] = ()
    closed: bool = False


class Woke(Enum):
    """How a wait came to its end."""

    ON_TIME = "when the moment came"
    LATE = "so long after it that it is better not mentioned"
    EARLY = "before it, because the person said so"


Value = bool | str | tuple[str, ...] | Collected | None
"""An answer in canonical form; `None` is a skip, and a wait's is the name of how it `Woke`."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A value under its key, with the moment and the zone in which it was given.

    `until` is the moment that was waited for, where the answer ended a wait.
    """

    value: Value = field(repr=False)
    at: datetime
    zone: str = "UTC"
    by: str = "person"
    until: datetime | None = None
    country: str = ""

    @property
    def moment(self) -> datetime:
        """Give the moment of the answer, where the person was then."""
        return self.at.astimezone(place(self.zone, self.country))


Reader = Callable[[str], tuple[str, ...] | None]
"""Finds names of options in free text; `None` where it finds none."""


@dataclass(frozen=True)
class Question(Facts):
    """What the bot asks: a template with its facts, and all that a channel and a reader need.

    Words may be somebody's `own` instead of an option: any sentence, or, with `tells`, what it
    takes for plain news and what the person says belongs here. With `clock`, a day is not enough
    for a moment. What is said `aloud` is said as if to somebody else: a thank-you is an answer.
    """

    key: str
    kind: Kind
    template: str
    options: tuple[Option, ...] = ()
    own: bool = False
    clock: bool = False
    aloud: bool = False
    remind: Span | None = None
    lapse: Span | None = None
    items: tuple[Item, ...] = ()
    read: Reader | None = field(default=None, compare=False, repr=False)
    tells: Callable[[str], bool] | None = field(default=None, compare=False, repr=False)
    facts: Mapping[str, Fact] = field(default_factory=dict, repr=False)
    words: Words = field(default=ENGLISH, compare=False, repr=False)
    names: frozenset[str] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Refuse what some platform could not draw."""
        object.__setattr__(self, "names", frozenset(one.name for one in self.options))
        if len(self.key) > KEY_LIMIT:
            raise ScriptError(f"key {self.key!r} is longer than {KEY_LIMIT} characters")
        if len(self.options) > OPTIONS_LIMIT:
            raise ScriptError(f"{self.key!r} offers more than {OPTIONS_LIMIT} options")
        for option in self.options:
            if len(option.name) > OPTION_LIMIT or len(option.label) > LABEL_LIMIT:
                raise ScriptError(f"option {option.name!r} of {self.key!r} is too long")

    @property
    def text(self) -> str:
        """The question as it is asked."""
        return self.words.fill(self.template, self.facts)

    def offering(self, options: tuple[Option, ...], items: tuple[Item, ...]) -> "Question":
        """Give the same with a person's own options, or with what was collected so far."""
        offered = self.but(options=options, items=items)
        offered.__dict__.pop("labels", None)
        offered.__post_init__()
        return offered

    @property
    def unasked(self) -> bool:
        """Say whether the bot may come back to it without having been asked to."""
        return self.remind is not None

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """The plain label of each option by its name, without accents."""
        return {one.name: unaccented(one.label) for one in self.options}

    @property
    def short(self) -> str:
        """The question alone, without the hints after it."""
        quoted = 0
        for end, letter in enumerate(self.text, 1):
            quoted += (letter == "“") - (letter == "”")
            if letter == "?" and not quoted:
                return self.text[:end]
        return self.text

    def label(self, name: str) -> str:
        """Give the label of an option by its name; a person's own words stand for themselves."""
        return next((one.label for one in self.options if one.name == name), name.removeprefix("="))


@dataclass(frozen=True)
class Wait:
    """A suspension until a moment; with `early` or `into` a person can speak while it lasts.

    `what` says in a list of what is coming what the moment is for. Words that it `hears`, said
    while nothing is asked, end it.
    """

    key: str
    until: datetime
    asked: bool = False
    good_for: Span = WEEK
    into: str = ""
    early: str = ""
    what: str = ""
    hears: Callable[[str], bool] | None = field(default=None, compare=False, repr=False)
    agreed: bool = False

    @property
    def comes(self) -> Unprompted | datetime:
        """The moment at which it is heard of, as it is to be said."""
        return self.until if self.asked else Unprompted(self.until, agreed=self.agreed)

    @property
    def unasked(self) -> bool:
        """Say whether the person neither asked for this very moment nor agreed to its day."""
        return not (self.asked or self.agreed)


Pending = Question | Wait


def stands(question: Question, value: Value) -> bool:
    """Say whether a kept value is still an answer to this question; if not, it is asked again."""
    if value is None:
        return True
    kind = question.kind
    if kind is TEXT or kind is PLACE:
        return isinstance(value, str)
    if kind is ONE:
        return isinstance(value, str) and _offered(question, value)
    if kind is YES_NO:
        return isinstance(value, bool)
    if kind is SEVERAL:
        return isinstance(value, tuple) and all(_offered(question, one) for one in value)
    if kind is COLLECT:
        return isinstance(value, Collected) and value.closed
    return isinstance(value, str) and to_moment(value) is not None


def _offered(question: Question, name: str) -> bool:
    return name in question.names or (question.own and name.startswith("="))


def in_words(words: Words, question: Question, value: Value) -> str:
    """Say an answer as the person would recognise it."""
    match value:
        case None:
            return words.translate("skipped")
        case bool():
            return words.translate("Yes") if value else words.translate("No")
        case tuple():
            return words.listed([question.label(one) for one in value]) or words.translate("none")
        case Collected(items, _):
            return "; ".join(item.text for item in items) or words.translate("nothing")
        case str() if question.kind is Kind.MOMENT:
            moment = to_moment(value)
            if moment is None:
                return ""
            # A moment that was named, not a wall-clock time: it is the same wherever one goes.
            return words.moment(moment.astimezone(UTC) if words.place else moment)
        case str():
            return question.label(value)


def from_moment(moment: datetime, zone: str) -> str:
    """Write a moment in canonical form: UTC, then the zone in which it was meant."""
    return f"{moment.astimezone(UTC).isoformat()} {zone}"


def to_moment(value: str) -> datetime | None:
    """Read the canonical form of a moment, strictly."""
    stamp, _, zone = value.partition(" ")
    try:
        return datetime.fromisoformat(stamp).astimezone(place(zone))
    except (ValueError, KeyError, OSError):
        return None
