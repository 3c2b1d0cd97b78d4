"""A net of words: the small language in which phrases are written, and the pass that finds them.

One line is one phrase. Words stand as they are said, in small letters. `die|sleep` is one or the
other, `be_gone|die` the same with more than one word, `[now]` may be missing, `.` is any one word,
`..` is up to three words, `$` the end of the sentence, and `<want>` is any line of the part of
that name. A line that ends in `|`, or whose next is set in further, goes on in the next. A phrase
never reaches across the end of a sentence.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import dedent
from typing import Generic, Protocol, TypeVar

STOP = "."
"""Ends a sentence: no phrase reads across it."""
PAUSE = ","
"""A comma, a quote or the end of a line: phrases read across it."""
MASKED = "·"
"""Stands where something stood that must not be read: no phrase reads across it."""
MOST = 20_000
"""So many states of a net are remembered; they hold words of the rules alone."""
Spelled = Callable[[str], Iterable[Sequence[str]]]
"""Gives each way in which the words of a phrase arrive in a message."""


class Named(Protocol):
    """Phrases under a name of their own."""

    @property
    def name(self) -> str:
        """Give the name, which no other of the net has."""

    @property
    def phrases(self) -> str:
        """Give the phrases, one a line."""


R = TypeVar("R", bound=Named)


@dataclass(frozen=True)
class Match(Generic[R]):
    """A rule and the words it read, from `begin` up to `end`."""

    rule: R
    begin: int
    end: int


@dataclass(frozen=True, eq=False)
class _Place(Generic[R]):
    """A place in a phrase: what is to be read next, and what comes after it."""

    element: str | tuple[str, ...]
    rest: "_Place[R] | R"


class _State(Generic[R]):
    """All places that the words so far may have led to; its steps are found when first taken."""

    __slots__ = ("after", "any", "rules", "steps")

    def __init__(self) -> None:
        self.steps: dict[str, list[_Place[R] | R]] = {}
        self.any: list[_Place[R] | R] = []
        self.rules: list[R] = []
        self.after: dict[str, _State[R] | None] = {}

    def spell(self, words: tuple[str, ...], rest: "_Place[R] | R") -> None:
        """Let words in a row lead on from here."""
        after = _Place(words[1:], rest) if len(words) > 1 else rest
        self.steps.setdefault(words[0], []).append(after)


class Net(Generic[R]):
    """All phrases of many rules as one net of words, which grows where messages walk on it.

    `words` are those of the phrases, as they arrive in a message; no gap of a phrase holds one of
    the `barriers`.
    """

    def __init__(
        self,
        rules: Sequence[R],
        parts: Mapping[str, str],
        spelled: Spelled,
        words: frozenset[str],
        barriers: frozenset[str] = frozenset(),
    ) -> None:
        self._parts = {name: phrases_of(text) for name, text in parts.items()}
        self._spelled = spelled
        self._barriers = barriers | {"$", MASKED}
        self.words = words | barriers
        self._lines = [(line, rule) for rule in rules for line in phrases_of(rule.phrases)]
        self._keys = {STOP: "$", MASKED: MASKED, **{word: word for word in self.words}}
        self._choices: dict[str, tuple[str | tuple[str, ...], ...]] = {}
        self._begin()

    def _begin(self) -> None:
        self._states: dict[frozenset[int], _State[R]] = {}
        self._start: _State[R] = _State()
        for line, rule in self._lines:
            self._open(_chain(line, rule), self._start)

    def _open(self, place: "_Place[R] | R", state: _State[R]) -> None:
        """Add to a state what can be read at a place, also past what may be missing."""
        if not isinstance(place, _Place):
            state.rules.append(place)
            return
        if isinstance(place.element, tuple):
            state.spell(place.element, place.rest)
            return
        if place.element.startswith("["):
            self._open(place.rest, state)
        for choice in self._chosen(place.element):
            if isinstance(choice, tuple):
                state.spell(choice, place.rest)
            elif choice == ".":
                state.any.append(place.rest)
            else:
                for line in self._parts[choice[1:-1]]:
                    self._open(_chain(line, place.rest), state)

    def _chosen(self, element: str) -> tuple[str | tuple[str, ...], ...]:
        """Give what an element may be: the name of a part, any word, or some words in a row."""
        if element not in self._choices:
            found: list[str | tuple[str, ...]] = []
            for choice in element.strip("[]").split("|"):
                if choice.startswith("<") or choice == ".":
                    found.append(choice)
                elif choice == "$":
                    found.append(("$",))
                else:
                    ways = self._spelled(choice.replace("_", " "))
                    found.extend(tuple(words) for words in ways if words)
            self._choices[element] = tuple(found)
        return self._choices[element]

    def find(self, words: Sequence[str]) -> Iterator[Match[R]]:
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

    def _from(self, at: Sequence[int], keys: Sequence[str], first: int) -> Iterable[Match[R]]:
        ends: dict[str, Match[R]] = {}
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

    def _after(self, state: _State[R], key: str) -> _State[R] | None:
        """Work out the state after a word, and remember it; no unknown word is kept."""
        reached = list(state.steps.get(key, ()))
        if key not in self._barriers:
            reached += state.any
        state.after[key] = self._state(reached) if reached else None
        return state.after[key]

    def _state(self, places: "Sequence[_Place[R] | R]") -> _State[R]:
        known = frozenset(map(id, places))
        if known not in self._states:
            state: _State[R] = _State()
            self._states[known] = state
            for place in {id(one): one for one in places}.values():
                self._open(place, state)
        return self._states[known]


def _chain(line: str, rest: "_Place[R] | R") -> "_Place[R] | R":
    for element in reversed(line.replace("..", "[.] [.] [.]").split()):
        rest = _Place(element, rest)
    return rest


def phrases_of(text: str) -> tuple[str, ...]:
    """Give the phrases of a text; one goes on in the next line after a `|`, or set in further."""
    lines = dedent(re.sub(r"\|\s+", "|", text))
    whole = re.sub(r"\n +", " ", lines)
    return tuple(line.strip() for line in whole.splitlines() if line.strip())
