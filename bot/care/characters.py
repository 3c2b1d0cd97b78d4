"""Makes letters comparable, for matching only: what is shown to a person is never changed."""

import re
import unicodedata

from bot.characters import APOSTROPHES, LOOK_ALIKES, QUOTES, UNSEEN_CATEGORIES

LAUGH = " haha "
"""What a laughing face becomes."""

_LAUGHING = "😂🤣😅😆😹😝😜🤪🙃💀☠😭🤡"


class _Folding(dict[int, str]):
    """What each character becomes, worked out when it is first met; only characters are kept."""

    def __missing__(self, code: int) -> str:
        if len(self) > 5000:
            self.clear()
        self[code] = folded = _fold(chr(code))
        return folded


def _fold(char: str) -> str:
    if char in "\n\t\r\x0b\x0c\u2028\u2029":
        return "\n" if char in "\n\u2028\u2029" else " "
    if char in _LAUGHING:
        return LAUGH
    if char in APOSTROPHES:
        return ""
    if char in QUOTES:
        return ' " '
    simple = unicodedata.normalize("NFKD", char).casefold()
    kept = "".join(
        LOOK_ALIKES.get(one, one)
        for one in simple
        if unicodedata.category(one) not in UNSEEN_CATEGORIES
    )
    return " , " if kept and unicodedata.category(kept[0]) == "So" else kept


_FOLDING = _Folding()
_REPEATS = re.compile(r"([a-z!.?])\1{2,}")


def comparable(text: str) -> str:
    """Give the text in plain small letters, without accents, disguises or drawn-out letters."""
    plain = text.lower().replace("'", "") if text.isascii() else text
    return _REPEATS.sub(_once, plain.translate(_FOLDING))


def _once(found: re.Match[str]) -> str:
    return " , " if found[1] == "." else found[1]
