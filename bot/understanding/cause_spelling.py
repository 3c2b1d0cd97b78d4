"""Forgives one slip of the keyboard in the longer words that rules know."""

from collections.abc import Collection, Iterator

from bot.care.spelling import distance

SHORTEST = 6
"""Letters of a known word for which a slip is forgiven; shorter ones are too often other words."""


class Spelling:
    """Known words, found again behind a letter more, less or changed, or two swapped."""

    def __init__(self, known: Collection[str], ours: Collection[str]) -> None:
        """Take the words that are known, and those that others may be a slip of."""
        self._known = frozenset(known)
        self._near: dict[str, list[str]] = {}
        for word in sorted(ours):
            if len(word) >= SHORTEST and word.isalpha():
                for less in _without_one(word):
                    self._near.setdefault(less, []).append(word)

    def settle(self, word: str) -> str:
        """Give the known word that a written one stands for; mostly itself."""
        if word in self._known or not SHORTEST - 1 <= len(word) <= 16 or not word.isalpha():
            return word
        near = (one for less in _without_one(word) for one in self._near.get(less, ()))
        return next((one for one in near if self._slipped(word, one)), word)

    def _slipped(self, word: str, known: str) -> bool:
        # "prepares" and "prepared" are two words, and no slip.
        same_stem = word[:-1] == known[:-1] or word in (f"{known}s", known[:-1])
        return word[0] == known[0] and not same_stem and distance(word, known) == 1


def _without_one(word: str) -> Iterator[str]:
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
