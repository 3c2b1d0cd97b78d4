"""People by their first name, or by having done what only people do."""

import re
from collections.abc import Iterator

from bot.sharing.changes import Edit
from bot.sharing.matching import TAKEN, Copy, Word
from bot.sharing.people import person_edit
from bot.sharing.runs import ALONE, COMMON_END, surname
from bot.sharing.sayings import Sayings
from bot.sharing.tables.first_names import NOT_ALONE
from bot.sharing.tables.ordinary import KEPT
from bot.sharing.tables.people_words import ACTS, SURE_ACTS

_IDIOMS = re.compile(
    r"\b(?:dear\sjohn|murphy's\slaw|bob's\syour|average\sjoe|plain\sjane|peter\sprinciple|"
    r"uncle\ssam|jack\sof\sall|hobson's|parkinson's\slaw|joe\spublic|john\sdoe|jane\sdoe\skey)\b",
    re.IGNORECASE,
)


def find_doers(copy: Copy, says: Sayings) -> Iterator[Edit]:
    """Find people by their first names, and strangers by what they did."""
    words = copy.words
    for at, word in enumerate(words):
        if TAKEN in copy.text[word.start : word.end]:
            continue
        low = word.low.removesuffix("'s")
        follows = words[at + 1] if at + 1 < len(words) else None
        touches = follows is not None and copy.text[word.end : follows.start] == " "
        acts = touches and follows is not None and follows.low in ACTS
        if low in ALONE:
            small = not word.capital
            if small and not (
                acts
                and follows is not None
                and follows.low in SURE_ACTS | {"was", "never", "just", "is"}
                and len(low) > 3
            ):
                continue
            if _IDIOMS.match(copy.text, word.start) or _IDIOMS.search(
                copy.text[max(0, word.start - 6) : word.end]
            ):
                continue
            yield person_edit(copy, word.start, surname(copy, words, at), says, says.colleague)
        elif (
            word.capital and acts and follows is not None and _may_act(copy, word, low, follows.low)
        ):
            yield person_edit(
                copy,
                word.start,
                word.end - (2 if word.low.endswith("'s") else 0),
                says,
                says.colleague,
            )
        elif (
            word.capital
            and low in NOT_ALONE
            and acts
            and follows is not None
            and follows.low in SURE_ACTS
        ):
            yield person_edit(copy, word.start, word.end, says, says.colleague)


def _may_act(copy: Copy, word: Word, low: str, act: str) -> bool:
    """Say whether a capital word that nobody knows did what people do."""
    if act not in SURE_ACTS or low in KEPT or COMMON_END.search(low) or len(low) < 3:
        return False
    return not (word.text.isupper() and len(word.text) < 5)
