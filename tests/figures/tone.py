"""How often the tone check is right, for each rule and over all, on the sets kept here."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bot.tone import Channel, Flag, Kind, Rule, check
from tests.figures.rates import Rate

KEPT = Path(__file__).with_name("tone.toml")
"""The development set."""
LATER = sorted(KEPT.parent.glob("tone.[0-9]*.toml"))
"""Sets that nobody had seen when they were scored first; each says how that went."""
SPANISH = sorted(KEPT.parent.glob("tone.es*.toml"))
"""The sets of letters in Spanish; the first to be written is the development set."""


@dataclass(frozen=True)
class Example:
    """A letter with the rules that must flag it, and no others."""

    text: str
    flags: frozenset[Rule]
    kind: Kind = Kind.OTHER
    channel: Channel = Channel.EMAIL
    own_words: str = ""
    language: str = ""

    def flagged(self) -> frozenset[Rule]:
        """Give the rules that do flag it."""
        return frozenset(flag.rule for flag in self.found())

    def found(self) -> tuple[Flag, ...]:
        """Give the flags themselves; the tests ask for them more than once."""
        return _found(self)


@cache
def _found(one: Example) -> tuple[Flag, ...]:
    how = {"own_words": one.own_words, "language": one.language}
    return check(one.text, kind=one.kind, channel=one.channel, **how)


def examples(kept: Path = KEPT) -> Iterator[Example]:
    """Read the set."""
    language = "es" if kept in SPANISH else ""
    whole: dict[str, Any] = tomllib.loads(kept.read_text(encoding="utf-8"))
    for row in whole.pop("letter", ()):
        yield Example(
            row["text"],
            frozenset(Rule[name] for name in row["flags"]),
            Kind[row.get("kind", "OTHER")],
            Channel[row.get("channel", "EMAIL")],
            row.get("own_words", ""),
            language,
        )
    for name, table in whole.items():
        for text in table.get("flagged", ()):
            yield Example(text, frozenset({Rule[name]}), language=language)
        for text in table.get("passes", ()):
            yield Example(text, frozenset(), language=language)


Read = list[tuple[Example, frozenset[Rule]]]


def read(*kept: Path) -> Read:
    """Check every letter of some sets once."""
    return [(one, one.flagged()) for path in kept or (KEPT,) for one in examples(path)]


def rates(of: Read, *rules: Rule) -> tuple[Rate, Rate]:
    """Give precision and recall of some rules together."""
    some = frozenset(rules)
    right = sum(len(one.flags & found & some) for one, found in of)
    said = sum(len(found & some) for _, found in of)
    wanted = sum(len(one.flags & some) for one, _ in of)
    return Rate(right, said), Rate(right, wanted)


def wrong(of: Read) -> Iterator[str]:
    """Say which letters are judged otherwise than they should be."""
    for one, found in of:
        missed = [f"-{rule.name}" for rule in Rule if rule in one.flags - found]
        extra = [f"+{rule.name}" for rule in Rule if rule in found - one.flags]
        if missed or extra:
            yield f"{' '.join(missed + extra)}: {one.text[:120]!r}"


def figures() -> list[str]:
    """Print precision and recall with their intervals; give what is judged wrongly."""
    _print("Tone check", (KEPT, *LATER))
    _print("Tone check of letters in Spanish", SPANISH)
    return list(wrong(read(KEPT, *LATER, *SPANISH)))


def _print(title: str, sets: Sequence[Path]) -> None:
    of = read(*sets)
    good = sum(not one.flags for one, _ in of)
    print(f"{title}: {len(of)} letters, {good} of them with nothing to flag")
    print(f"  {'rule':18}{'precision (95 % interval)':42}recall (95 % interval)")
    for name, rules in [*((rule.name, (rule,)) for rule in Rule), ("all", tuple(Rule))]:
        precision, recall = rates(of, *rules)
        print(f"  {name:18}{precision!s:42}{recall}")
    for kept in sets:
        precision, recall = rates(read(kept), *Rule)
        print(f"  {kept.name:18}{precision!s:42}{recall}")
