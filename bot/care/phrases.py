"""The small language in which the rules are written, and the one pass that finds them all.

One line is one phrase. Words stand as they are said, without apostrophes and in small letters.
`die|sleep` is one or the other, `be_gone|die` the same with more than one word, `[now]` may be
missing, `.` is any one word, `..` is up to three words, `$` the end of the sentence, and `<want>`
is any line of the part of that name. A line that ends in `|`, or whose next is set in further, goes
on in the next. A phrase never reaches across the end of a sentence.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from textwrap import dedent

from bot.care.spelling import SHORT
from bot.care.tokens import JOINED, MASKED, PAUSE, STOP, canonical

FOREIGN = ("de", "es", "fr", "pt")
"""Languages besides English in which signs are known."""
SHORTENED = {"have": "ive", "am": "im"}
"""What an "I" before a word makes of it: "I have" arrives as "ive"."""
MOST = 20_000
"""So many states of a net are remembered; they hold words of the rules alone."""


class Sign(Enum):
    """How much the words of a rule say about risk."""

    NONE = "an idiom or a technical word"
    DISTRESS = "strong feeling, no risk"
    HINT = "nothing alone, a check-in together with another"
    CHECK = "a weak or ambiguous sign"
    CRISIS = "an explicit or veiled sign of danger"


@dataclass(frozen=True)
class Rule:
    """Phrases that mean the same; `about` names what else the decision must know of them."""

    name: str
    sign: Sign
    phrases: str
    about: str = ""

    @property
    def language(self) -> str:
        """The code of the language that its phrases are in, which stands before its name."""
        code = self.name.partition(" ")[0]
        return code if code in FOREIGN else "en"


@dataclass(frozen=True)
class Match:
    """A rule and the words it read, from `begin` up to `end`."""

    rule: Rule
    begin: int
    end: int


@dataclass(frozen=True, eq=False)
class _Place:
    """A place in a phrase: what is to be read next, and what comes after it."""

    element: str | tuple[str, ...]
    rest: "_Place | Rule"


class _State:
    """All places that the words so far may have led to; its steps are found when first taken."""

    __slots__ = ("after", "any", "rules", "steps")

    def __init__(self) -> None:
        self.steps: dict[str, list[_Place | Rule]] = {}
        self.any: list[_Place | Rule] = []
        self.rules: list[Rule] = []
        self.after: dict[str, _State | None] = {}


class Phrases:
    """All phrases of many rules as one net of words, which grows where messages walk on it."""

    def __init__(self, rules: Sequence[Rule], parts: Mapping[str, str]) -> None:
        self._parts = {name: phrases_of(text) for name, text in parts.items()}
        self.words = vocabulary("\n".join((*(rule.phrases for rule in rules), *parts.values())))
        self._lines = [(line, rule) for rule in rules for line in phrases_of(rule.phrases)]
        self._keys = {STOP: "$", MASKED: MASKED, **{word: word for word in self.words}}
        self._begin()

    def _begin(self) -> None:
        self._states: dict[frozenset[int], _State] = {}
        self._start = _State()
        for line, rule in self._lines:
            self._open(_chain(line, rule), self._start)

    def _open(self, place: "_Place | Rule", state: _State) -> None:
        """Add to a state what can be read at a place, also past what may be missing."""
        if isinstance(place, Rule):
            state.rules.append(place)
            return
        if isinstance(place.element, tuple):
            _spell(place.element, place.rest, state)
            return
        if place.element.startswith("["):
            self._open(place.rest, state)
        for choice in _choices(place.element):
            if isinstance(choice, tuple):
                _spell(choice, place.rest, state)
            elif choice == ".":
                state.any.append(place.rest)
            else:
                for line in self._parts[choice[1:-1]]:
                    self._open(_chain(line, place.rest), state)

    def find(self, words: Sequence[str]) -> Iterator[Match]:
        """Give the longest match of each rule from each place."""
        if len(self._states) > MOST:
            self._begin()
        at = [place for place, word in enumerate(words) if word != PAUSE]
        keys = [self._keys.get(words[place], "") for place in at]
        at.append(len(words))
        keys.append("$")
        begins = self._start.steps
        for first, key in enumerate(keys):
            if key in begins:
                yield from self._from(at, keys, first)

    def _from(self, at: Sequence[int], keys: Sequence[str], first: int) -> Iterable[Match]:
        ends: dict[str, Match] = {}
        state = self._start
        for here in range(first, len(keys)):
            key = keys[here]
            after = state.after[key] if key in state.after else self._after(state, key)
            if after is None:
                break
            state = after
            for rule in state.rules:
                ends[rule.name] = Match(rule, at[first], at[here] + (key != "$"))
            if key == "$":
                break
        return ends.values()

    def _after(self, state: _State, key: str) -> _State | None:
        """Work out the state after a word, and remember it."""
        reached = list(state.steps.get(key, ()))
        if key not in ("$", MASKED):
            reached += state.any
        state.after[key] = self._state(reached) if reached else None
        return state.after[key]

    def _state(self, places: "Sequence[_Place | Rule]") -> _State:
        known = frozenset(map(id, places))
        if known not in self._states:
            self._states[known] = state = _State()
            for place in {id(one): one for one in places}.values():
                self._open(place, state)
        return self._states[known]


def _spell(words: tuple[str, ...], rest: "_Place | Rule", state: _State) -> None:
    after = _Place(words[1:], rest) if len(words) > 1 else rest
    state.steps.setdefault(words[0], []).append(after)


def _chain(line: str, rest: "_Place | Rule") -> "_Place | Rule":
    for element in reversed(line.replace("..", "[.] [.] [.]").split()):
        rest = _Place(element, rest)
    return rest


@cache
def _choices(element: str) -> tuple[str | tuple[str, ...], ...]:
    """Give what an element may be: the name of a part, any word, or some words in a row."""
    found: list[str | tuple[str, ...]] = []
    for choice in element.strip("[]").split("|"):
        if choice.startswith("<") or choice == ".":
            found.append(choice)
        elif words := canonical(choice.replace("_", " ")):
            found.append(tuple(words))
            if choice in SHORTENED:
                found.append((SHORTENED[choice],))
    return tuple(found)


def vocabulary(text: str) -> frozenset[str]:
    """Give all words of some phrases, in the form in which a message's words arrive."""
    said = set(re.findall(r"[a-z0-9]+", re.sub(r"<\w+>", " ", text)))
    short = {word for one in said if one in SHORT for word in SHORT[one].split()}
    return frozenset(said | short | JOINED)


def phrases_of(text: str) -> tuple[str, ...]:
    """Give the phrases of a text; one goes on in the next line after a `|`, or set in further."""
    lines = dedent(re.sub(r"\|\s+", "|", text))
    whole = re.sub(r"\n +", " ", lines)
    return tuple(line.strip() for line in whole.splitlines() if line.strip())
