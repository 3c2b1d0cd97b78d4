"""The small language in which the rules are written, and the one pass that finds them all.

One line is one phrase. Words stand as they are said, without apostrophes and in small letters.
`die|sleep` is one or the other, `be_gone|die` the same with more than one word, `[now]` may be
missing, `.` is any one word, `..` is up to three words, `$` the end of the sentence, and `<want>`
is any line of the part of that name. A line that ends in `|`, or whose next is set in further, goes
on in the next. A phrase never reaches across the end of a sentence.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from textwrap import dedent

from bot.care.tokens import MASKED, PAUSE, STOP, canonical

FOREIGN = ("de", "es", "fr", "pt")
"""Languages besides English in which signs are known."""


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


class _Node:
    __slots__ = ("any", "free", "rules", "steps")

    def __init__(self) -> None:
        self.steps: dict[str, list[_Node]] = {}
        self.any: list[_Node] = []
        self.free: list[_Node] = []
        self.rules: list[Rule] = []


class Phrases:
    """All phrases of many rules as one net of words, walked once for each message."""

    def __init__(self, rules: Sequence[Rule], parts: Mapping[str, str]) -> None:
        self._parts = {name: phrases_of(text) for name, text in parts.items()}
        self._words: set[str] = set()
        self._root = _Node()
        self._nodes = [self._root]
        for rule in rules:
            for line in phrases_of(rule.phrases):
                self._grow(self._root, line).rules.append(rule)
        for node in self._nodes:
            _settle(node)
        self.words = frozenset(self._words)
        self._states: dict[frozenset[int], _State] = {}
        self._start = _State((self._root,))

    def _new(self) -> _Node:
        node = _Node()
        self._nodes.append(node)
        return node

    def _grow(self, node: _Node, line: str) -> _Node:
        for element in line.split():
            node = self._element(node, element)
        return node

    def _element(self, node: _Node, element: str) -> _Node:
        end = self._new()
        if element.startswith("["):
            node.free.append(end)
        if element in (".", ".."):
            self._gap(node, end, len(element) * 2 - 1)
            if element == "..":
                node.free.append(end)
            return end
        for choice in element.strip("[]").split("|"):
            if choice.startswith("<"):
                for line in self._parts[choice[1:-1]]:
                    self._grow(node, line).free.append(end)
            else:
                if words := canonical(choice.replace("_", " ")):
                    self._spell(node, words).free.append(end)
        return end

    def _gap(self, node: _Node, end: _Node, most: int) -> None:
        for _ in range(most):
            step = self._new()
            node.any.append(step)
            step.free.append(end)
            node = step

    def _spell(self, node: _Node, words: Sequence[str]) -> _Node:
        for word in words:
            self._words.add(word)
            step = self._new()
            node.steps.setdefault(word, []).append(step)
            node = step
        return node

    def find(self, words: Sequence[str]) -> Iterator[Match]:
        """Give the longest match of each rule from each place."""
        closed = [*words, STOP]
        for begin, word in enumerate(words):
            if word in self._root.steps:
                yield from self._from(closed, begin)

    def _from(self, words: Sequence[str], begin: int) -> Iterator[Match]:
        ends: dict[str, Match] = {}
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

    def _after(self, state: "_State", word: str) -> "_State | None":
        """Give the state after a word, worked out when first needed; no unknown word is kept."""
        key = word if word in self._words else ""
        if key not in state.after:
            reached = {
                id(step): step
                for node in state.nodes
                for step in (*node.steps.get(key, ()), *(() if key == "$" else node.any))
            }
            state.after[key] = self._state(reached) if reached else None
        return state.after[key]

    def _state(self, nodes: Mapping[int, _Node]) -> "_State":
        return self._states.setdefault(frozenset(nodes), _State(tuple(nodes.values())))


class _State:
    """All places of the net that the words so far may have led to."""

    __slots__ = ("after", "nodes", "rules")

    def __init__(self, nodes: tuple[_Node, ...]) -> None:
        self.nodes = nodes
        self.rules = tuple({rule.name: rule for node in nodes for rule in node.rules}.values())
        self.after: dict[str, _State | None] = {}


def phrases_of(text: str) -> tuple[str, ...]:
    """Give the phrases of a text; one goes on in the next line after a `|`, or set in further."""
    lines = dedent(re.sub(r"\|\s+", "|", text))
    whole = re.sub(r"\n +", " ", lines)
    return tuple(line.strip() for line in whole.splitlines() if line.strip())


def _settle(node: _Node) -> None:
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
