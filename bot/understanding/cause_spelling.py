"""Forgives one slip of the keyboard in the longer words that rules know."""

from collections.abc import Collection, Iterator

from bot.slips import distance
from bot.understanding.tables import words

TELLING = words(
    """
    nervous nerves anxious rambled rambling babbled babbling waffled stuttered interrupted
    interrupting blanked silence answer answered answers question questions forgot forgotten
    mention mentioned experience internship project remember certificate certification
    qualification qualified degree skills research researched company website prepared
    preparation unprepared homework competitors exaggerated embellished honest pretended
    handshake contact impression posture camera enthusiasm energy dressed underdressed
    overdressed casual wrinkled notification notifications vibrating message messages resume
    inconsistent consistent contradicted timeline example examples concrete evidence details
    vague general chemistry culture personality internally internal position candidate cancelled
    budget overqualified restructuring traffic minutes overslept deadline connection internet
    microphone interviewer interview salary headache technical certified language
    """
)
"""The only words for which a slip of the keyboard is forgiven."""


class Spelling:
    """Finds telling words behind a letter more, less or changed, or two swapped."""

    def __init__(self, known: Collection[str]) -> None:
        """Take the words that rules know as they stand."""
        self._known = frozenset(known)
        self._near: dict[str, list[str]] = {}
        for word in sorted(TELLING):
            for less in _without_one(word):
                self._near.setdefault(less, []).append(word)

    def settle(self, word: str) -> str:
        """Give the telling word that a written one stands for; mostly itself."""
        if word in self._known or not 4 < len(word) < 16 or not word.isalpha():
            return word
        near = (one for less in _without_one(word) for one in self._near.get(less, ()))
        return next((one for one in near if _slipped(word, one)), word)


def _slipped(word: str, telling: str) -> bool:
    # "prepares" and "prepared" are two words, and no slip.
    ending = word[:-1] == telling[:-1] or word == telling[:-1]
    return word[0] == telling[0] and not ending and distance(word, telling) == 1


def _without_one(word: str) -> Iterator[str]:
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
