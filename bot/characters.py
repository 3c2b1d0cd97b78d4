# ruff: noqa: RUF001 (this file is about characters that look alike)
"""Characters that look like others, and characters that nobody sees; for matching only."""

from collections.abc import Mapping

LOOK_ALIKES: Mapping[str, str] = {
    "а": "a", "е": "e", "і": "i", "ї": "i", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x",
    "ѕ": "s", "ԁ": "d", "ո": "n", "һ": "h", "ј": "j", "к": "k", "м": "m", "т": "t", "ӏ": "l",
    "ԛ": "q", "ԝ": "w", "ь": "b", "в": "b", "н": "h", "г": "r", "п": "n", "α": "a", "ε": "e",
    "ι": "i", "κ": "k", "ν": "v", "ο": "o", "ρ": "p", "τ": "t", "υ": "u", "χ": "x", "γ": "y",
    "η": "n", "ɑ": "a", "ɡ": "g", "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae",
    "œ": "oe", "ʟ": "l", "ɪ": "i", "ᴋ": "k", "ᴅ": "d", "ᴇ": "e", "ᴍ": "m", "ʏ": "y", "ꜱ": "s",
}  # fmt: skip
"""Small letters, in the manner of the skeletons of UTS 39."""

APOSTROPHES = "'’‘ʼ`´′＇"
QUOTES = '"“”„«»‟″'
UNSEEN_CATEGORIES = frozenset({"Cf", "Cc", "Cs", "Co", "Cn", "Mn", "Me"})
"""Unicode's categories of what is not seen by itself: marks, controls, what is not assigned."""

RARE_LOOK_ALIKES: Mapping[str, str] = {
    "β": "b", "ζ": "z", "μ": "u", "σ": "o", "ς": "c", "ω": "w", "ԍ": "g", "ɩ": "i", "ӓ": "a",
    "ҽ": "e", "ғ": "f", "ԑ": "e", "ѵ": "v", "ѡ": "w", "ӡ": "z", "ց": "g", "օ": "o", "ս": "u",
    "ք": "f", "զ": "q", "հ": "h", "լ": "l", "ԃ": "d", "ʀ": "r", "ɴ": "n", "ʙ": "b", "ɢ": "g",
    "ʜ": "h", "ᴀ": "a", "ᴄ": "c", "ᴊ": "j", "ᴏ": "o", "ᴘ": "p", "ᴛ": "t", "ᴜ": "u", "ᴠ": "v",
    "ᴡ": "w", "ᴢ": "z", "ꜰ": "f", "ɛ": "e", "ɾ": "r", "ɯ": "m", "ʋ": "v", "ꭰ": "d", "ə": "e",
    "ƒ": "f", "ħ": "h", "ŧ": "t", "ŋ": "n", "þ": "p", "ð": "d", "ƅ": "b", "ƙ": "k", "ɐ": "a",
    "∂": "d", "ℓ": "l", "∨": "v", "∪": "u",
}  # fmt: skip
"""Others that stand in for Latin letters, in what is meant to be overlooked."""
LOOK_ALIKE_CAPITALS: Mapping[str, str] = {
    "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N",
    "Ο": "O", "Ρ": "P", "Τ": "T", "Υ": "Y", "Χ": "X", "Ϲ": "C", "А": "A", "В": "B", "Е": "E",
    "Ѕ": "S", "І": "I", "Ї": "I", "Ј": "J", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P",
    "С": "C", "Т": "T", "У": "Y", "Х": "X", "Ԁ": "D", "Ԍ": "G", "Ԛ": "Q", "Ԝ": "W", "Ӏ": "I",
    "Ꭺ": "A", "Ᏼ": "B", "Ꮯ": "C", "Ꭰ": "D", "Ꭼ": "E", "Ꮐ": "G", "Ꮋ": "H", "Ꭻ": "J", "Ꮶ": "K",
    "Ꮮ": "L", "Ꮇ": "M", "Ꮲ": "P", "Ꭱ": "R", "Ꮪ": "S", "Ꭲ": "T", "Ꮩ": "V", "Ꮃ": "W", "Ꮓ": "Z",
    "ꓮ": "A", "ꓐ": "B", "ꓚ": "C", "ꓓ": "D", "ꓰ": "E", "ꓝ": "F", "ꓖ": "G", "ꓧ": "H", "ꓲ": "I",
    "ꓙ": "J", "ꓗ": "K", "ꓡ": "L", "ꓟ": "M", "ꓠ": "N", "ꓳ": "O", "ꓑ": "P", "ꓣ": "R", "ꓢ": "S",
    "ꓔ": "T", "ꓴ": "U", "ꓦ": "V", "ꓪ": "W", "ꓫ": "X", "ꓬ": "Y", "ꓜ": "Z",
}  # fmt: skip
"""Capitals, which may look like another letter than their small forms do: Ν, but ν."""
BLANKS = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u180e\u17b4\u17b5")
"""Characters that are drawn as nothing, although Unicode calls some of them letters."""
DASHES = "-‐‑‒–—―−﹘﹣－⁃"
DOTS = ".․。．｡‧"
SLASHES = "/∕⁄／"
