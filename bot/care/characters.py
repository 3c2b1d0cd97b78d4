# ruff: noqa: RUF001 (this file is about characters that look alike)
"""Makes letters comparable, for matching only: what is shown to a person is never changed."""

import re
import unicodedata

LAUGH = " haha "
"""What a laughing face becomes."""

_LAUGHING = "😂🤣😅😆😹😝😜🤪🙃💀☠😭🤡"
_LOOK_ALIKES = {
    "а": "a", "е": "e", "і": "i", "ї": "i", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x",
    "ѕ": "s", "ԁ": "d", "ո": "n", "һ": "h", "ј": "j", "к": "k", "м": "m", "т": "t", "ӏ": "l",
    "ԛ": "q", "ԝ": "w", "ь": "b", "в": "b", "н": "h", "г": "r", "п": "n", "α": "a", "ε": "e",
    "ι": "i", "κ": "k", "ν": "v", "ο": "o", "ρ": "p", "τ": "t", "υ": "u", "χ": "x", "γ": "y",
    "η": "n", "ɑ": "a", "ɡ": "g", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae",
    "œ": "oe", "ʟ": "l", "ɪ": "i", "ᴋ": "k", "ᴅ": "d", "ᴇ": "e", "ᴍ": "m", "ʏ": "y", "ꜱ": "s",
}  # fmt: skip
_APOSTROPHES = "'’‘ʼ`´′＇"
_QUOTES = '"“”„«»‟″'
_INVISIBLE = {"Cf", "Cc", "Cs", "Co", "Cn", "Mn", "Me"}


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
    if char in _APOSTROPHES:
        return ""
    if char in _QUOTES:
        return ' " '
    simple = unicodedata.normalize("NFKD", char).casefold()
    kept = "".join(
        _LOOK_ALIKES.get(one, one) for one in simple if unicodedata.category(one) not in _INVISIBLE
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
