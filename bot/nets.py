"""A net of words: the small language in which phrases are written, and the pass that finds them.

One line is one phrase. Words stand as they are said, in small letters. `die|sleep` is one or the
other, `be_gone|die` the same with more than one word, `[now]` may be missing, `.` is any one word,
`..` is up to three words, `$` the end of the sentence, and `<want>` is any line of the part of
that name. A line that ends in `|` goes on in the next. A phrase never reaches across the end of a
sentence.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

STOP = "."
"""Ends a sentence: no phrase reads across it."""
PAUSE = ","
"""A comma, a quote or the end of a line: phrases read across it."""
MASKED = "·"
"""Stands where something stood that must not be read: no phrase reads across it."""


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


class _Node(Generic[R]):
    __slots__ = ("any", "free", "rules", "steps")

    def __init__(self) -> None:
        self.steps: dict[str, list[_Node[R]]] = {}
        self.any: list[_Node[R]] = []
        self.free: list[_Node[R]] = []
        self.rules: list[R] = []


class Net(Generic[R]):
    """All phrases of many rules as one net of words, walked once for each message.

    `spelled` gives the words of a phrase in the form in which a message's words arrive; no gap of
    a phrase holds one of the `barriers`.
    """

    def __init__(
        self,
        rules: Sequence[R],
        parts: Mapping[str, str],
        spelled: Callable[[str], Sequence[str]],
        barriers: frozenset[str] = frozenset(),
    ) -> None:
        self._parts = {name: phrases_of(text) for name, text in parts.items()}
        self._spelled = spelled
        self._barriers = barriers | {"$"}
        self._words: set[str] = set(barriers)
        self._root: _Node[R] = _Node()
        self._nodes = [self._root]
        for rule in rules:
            for line in phrases_of(rule.phrases):
                end = self._new()
                end.rules.append(rule)
                self._grow(self._root, line, end)
        for node in self._nodes:
            _settle(node)
        self.words = frozenset(self._words)
        self._states: dict[frozenset[int], _State[R]] = {}
        self._start = _State((self._root,))

    def _new(self) -> _Node[R]:
        node: _Node[R] = _Node()
        self._nodes.append(node)
        return node

    def _grow(self, node: _Node[R], line: str, end: _Node[R]) -> None:
        *first, last = line.split()
        for element in first:
            step = self._new()
            self._element(node, element, step)
            node = step
        self._element(node, last, end)

    def _element(self, node: _Node[R], element: str, end: _Node[R]) -> None:
        if element.startswith("[") or element == "..":
            node.free.append(end)
        if element in (".", ".."):
            self._gap(node, end, len(element) * 2 - 1)
            return
        for choice in element.strip("[]").split("|"):
            if choice.startswith("<"):
                for line in self._parts[choice[1:-1]]:
                    self._grow(node, line, end)
            elif words := ("$",) if choice == "$" else self._spelled(choice.replace("_", " ")):
                self._spell(node, words, end)

    def _gap(self, node: _Node[R], end: _Node[R], most: int) -> None:
        for _ in range(most):
            step = self._new()
            node.any.append(step)
            step.free.append(end)
            node = step

    def _spell(self, node: _Node[R], words: Sequence[str], end: _Node[R]) -> None:
        self._words.update(words)
        for word in words[:-1]:
            step = self._new()
            node.steps.setdefault(word, []).append(step)
            node = step
        node.steps.setdefault(words[-1], []).append(end)

    def find(self, words: Sequence[str]) -> Iterator[Match[R]]:
        """Give the longest match of each rule from each place."""
        closed = [*words, STOP]
        for begin, word in enumerate(words):
            if word in self._root.steps:
                yield from self._from(closed, begin)

    def _from(self, words: Sequence[str], begin: int) -> Iterator[Match[R]]:
        ends: dict[str, Match[R]] = {}
        state = self._start
        for at in range(begin, len(words)):
            word = words[at]
            if word == PAUSE:
                continue
            after = None if word == MASKED else self._after(state, "$" if word == STOP else word)
            if after is None:
                break
            state = after
            for rule in state.rules:
                ends[rule.name] = Match(rule, begin, at + (word != STOP))
            if word == STOP:
                break
        yield from ends.values()

    def _after(self, state: "_State[R]", word: str) -> "_State[R] | None":
        """Give the state after a word, worked out when first needed; no unknown word is kept."""
        key = word if word in self._words else ""
        if key not in state.after:
            reached = {
                id(step): step
                for node in state.nodes
                for step in (*node.steps.get(key, ()), *(() if key in self._barriers else node.any))
            }
            state.after[key] = self._state(reached) if reached else None
        return state.after[key]

    def _state(self, nodes: "Mapping[int, _Node[R]]") -> "_State[R]":
        return self._states.setdefault(frozenset(nodes), _State(tuple(nodes.values())))


class _State(Generic[R]):
    """All places of the net that the words so far may have led to."""

    __slots__ = ("after", "nodes", "rules")

    def __init__(self, nodes: tuple[_Node[R], ...]) -> None:
        self.nodes = nodes
        self.rules = tuple({rule.name: rule for node in nodes for rule in node.rules}.values())
        self.after: dict[str, _State[R] | None] = {}


def phrases_of(text: str) -> tuple[str, ...]:
    """Give the phrases of a text; one that ends in `|` goes on in the next line."""
    whole = re.sub(r"\|\s+", "|", text)
    return tuple(line.strip() for line in whole.splitlines() if line.strip())


def _settle(node: _Node[R]) -> None:
    """Take over what can be reached from a node without reading a word."""
    seen = {id(node)}
    waiting = list(node.free)
    while waiting:
        free = waiting.pop()
        if id(free) in seen:
            continue
        seen.add(id(free))
        waiting.extend(free.free)
        for word, steps in free.steps.items():
            have = node.steps.setdefault(word, [])
            have.extend(step for step in steps if step not in have)
        node.any.extend(step for step in free.any if step not in node.any)
        node.rules.extend(rule for rule in free.rules if rule not in node.rules)
