"""The one place where a template and its facts become a sentence."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from functools import lru_cache

from bot.languages import DATES
from bot.moments import Place, here


@dataclass(frozen=True)
class Unprompted:
    """A moment from which on the bot comes by itself: it is said as the one at which it will.

    Where the person `agreed` to the day, only its quiet hours count.
    """

    moment: datetime
    agreed: bool = False


@dataclass(frozen=True)
class Day:
    """A day without its hour; `short` leaves the name of the weekday out."""

    moment: datetime
    short: bool = False


@dataclass(frozen=True)
class Sentence:
    """A template with its facts, to be rendered in whatever language is wanted."""

    template: str
    facts: "Facts" = field(default_factory=dict)


Fact = str | int | datetime | Unprompted | Day | Enum | Sentence | Sequence[str]
Facts = Mapping[str, Fact]
Translate = Callable[[str], str]


def sentence(template: str, **facts: Fact) -> Sentence:
    """Write a sentence as scripts do: a constant template, and facts by name."""
    return Sentence(template, facts)


PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


def as_written(template: str) -> str:
    """Give a template as its author wrote it, in English."""
    return template


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """Renders templates in one language for a person at a place.

    `translate` looks a template up in its catalogue; `stand_ins` has what is said in place of a
    fact that nobody named. Without a place, moments are said as they are. `comes` tells when the
    bot comes by itself, `into` gives these words in another language.
    """

    translate: Translate = as_written
    place: Place | None = None
    comes: Callable[[Unprompted], datetime] = lambda one: one.moment
    language: str = "en"
    stand_ins: Mapping[str, str] = field(default_factory=dict)
    into: Callable[[str], "Words"] | None = None

    def in_language(self, language: str) -> "Words":
        """Give the same words in another language, where there is one; empty means this one."""
        return self if self.into is None or language in ("", self.language) else self.into(language)

    def render(self, template: str, facts: Facts) -> str:
        """Put the facts into the translated template; a placeholder without a fact is an error.

        Substitution is plain: a catalogue cannot reach attributes, indexes or formats.
        """
        return self.fill(self.translate(template), facts)

    def fill(self, translated: str, facts: Facts) -> str:
        """Put the facts into a template that is in the person's language already."""
        said = _pieces(translated)
        if len(said) == 1:
            return said[0]
        whole = list(said)
        for place in range(1, len(whole), 2):
            whole[place] = self.fact(facts[whole[place]])
        return "".join(whole)

    def say(self, one: Sentence) -> str:
        """Render a sentence."""
        return self.render(one.template, one.facts)

    def fact(self, fact: Fact) -> str:
        """Say one fact: a person's words as they are, a moment with its zone, a list with "and"."""
        if type(fact) is str:
            return self.stand_ins.get(fact, fact)
        match fact:
            case str() | int():
                return str(fact)
            case Day():
                return day_in(self.language, fact.moment, short=fact.short)
            case Sentence():
                return self.say(fact)
            case datetime():
                return self.moment(fact)
            case Unprompted(moment, agreed):
                there = here(moment, self.place) if self.place else moment
                return self.moment(self.comes(Unprompted(there, agreed)))
            case Enum():
                return self.translate(str(fact.value))
            case _:
                return self.listed([str(one) for one in fact])

    def listed(self, items: Sequence[str]) -> str:
        """Join items as a person would say them."""
        if len(items) < 2:
            return "".join(items)
        return self.render(
            "{first} and {last}", {"first": ", ".join(items[:-1]), "last": items[-1]}
        )

    def moment(self, moment: datetime) -> str:
        """Say a moment as a day and time where the person is, always with the zone."""
        if self.place:
            moment = here(moment, self.place)
        return f"{day_in(self.language, moment)}, {moment:%H:%M} ({zone_name(moment)})"

    def gap(self, gap: timedelta) -> str:
        """Say roughly how long ago something was."""
        days = round(gap / timedelta(days=1))
        if days >= 2:
            return self.render("{count} days ago", {"count": days})
        if gap >= timedelta(hours=20):
            return self.translate("yesterday")
        if gap >= timedelta(hours=2):
            return self.render("{count} hours ago", {"count": gap // timedelta(hours=1)})
        return self.translate("a little while ago")


def day_in(language: str, moment: datetime, *, short: bool = False) -> str:
    """Say the day of a moment; `short` leaves the name of the weekday out."""
    if language == "en":
        return f"{moment.day} {moment:%B}" if short else f"{moment:%a} {moment.day} {moment:%b}"
    from babel.dates import format_date  # late: most talks are English, and starts should be quick

    pattern = DATES.get(language, "d MMMM")
    return format_date(moment.date(), pattern if short else f"EEEE {pattern}", locale=language)


@lru_cache(4000)
def _pieces(template: str) -> tuple[str, ...]:
    """Cut a template at its placeholders; each second piece is the name of one."""
    return tuple(PLACEHOLDER.split(template))


def zone_name(moment: datetime) -> str:
    """Name the zone of a moment: its IANA name where it has one."""
    name = str(getattr(moment.tzinfo, "key", moment.tzname() or "UTC"))
    return "UTC" if name == "Etc/UTC" else name


ENGLISH = Words()
