"""How much of what would give people away scrubbing takes out, and how much else it leaves."""

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bot.characters import LOOK_ALIKE_CAPITALS, LOOK_ALIKES, RARE_LOOK_ALIKES
from bot.sharing import Scrubbed, scrub
from tests.figures.rates import Rate

KEPT = Path(__file__).with_name("scrub.jsonl")
"""The development set."""
LATER = sorted(KEPT.parent.glob("scrub.*.jsonl"))
"""Sets that nobody had seen when they were scored first; each says how that went."""
MARKS = re.compile(r"[*_~`|]")


@dataclass(frozen=True)
class Post:
    """What somebody would share, what must not survive in it, and what should."""

    text: str
    facts: str
    gone: tuple[str, ...]
    kept: tuple[str, ...]
    slice: str

    def known(self) -> dict[str, Any]:
        """Give the facts."""
        return dict(json.loads(self.facts) or {})

    def scrubbed(self) -> Scrubbed:
        """Give what comes of it; the tests ask for it more than once."""
        return _scrubbed(self)

    def leaked(self) -> list[str]:
        """Give what survives although it must not."""
        return [one for one in self.gone if survives(self.scrubbed().text, one)]

    def lost(self) -> list[str]:
        """Give what does not survive although it should."""
        return [one for one in self.kept if one not in self.scrubbed().text]


@cache
def _scrubbed(post: Post) -> Scrubbed:
    return scrub(post.text, post.known())


def posts(kept: Path = KEPT) -> Iterator[Post]:
    """Read a set; lines that begin with `#` say how it went at first."""
    for line in kept.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            row = json.loads(line)
            yield Post(
                row["text"],
                json.dumps(row["facts"]),
                tuple(row["gone"]),
                tuple(row["kept"]),
                row["slice"],
            )


def survives(text: str, secret: str) -> bool:
    """Say whether words are still in a text, in any disguise; capitals count if they have some."""
    plain, wanted = _plain(text), _plain(secret)
    left = r"(?<![^\W_])" if wanted[:1].isalnum() else ""
    right = r"(?![^\W_])" if wanted[-1:].isalnum() else ""
    case = 0 if any(char.isupper() for char in secret) else re.IGNORECASE
    pattern = re.compile(left + re.escape(wanted) + right, case)
    return any(pattern.search(form) for form in (text, plain, MARKS.sub("", plain)))


def _plain(text: str) -> str:
    return "".join(
        _letter(char)
        for char in unicodedata.normalize("NFKD", text).replace("’", "'")
        if char == "\n" or unicodedata.category(char) not in ("Cf", "Mn", "Cc")
    )


def _letter(char: str) -> str:
    if char.isascii():
        return char
    if char in LOOK_ALIKE_CAPITALS:
        return LOOK_ALIKE_CAPITALS[char]
    small = char.lower()
    folded = LOOK_ALIKES.get(small) or RARE_LOOK_ALIKES.get(small) or char
    return folded.upper() if char.isupper() else folded


def rates(of: list[Post]) -> tuple[Rate, Rate, Rate]:
    """Give the shares of clean posts, of strings taken out, and of strings left."""
    gone = sum(len(post.gone) for post in of)
    kept = sum(len(post.kept) for post in of)
    return (
        Rate(sum(not post.leaked() for post in of), len(of)),
        Rate(gone - sum(len(post.leaked()) for post in of), gone),
        Rate(kept - sum(len(post.lost()) for post in of), kept),
    )


def figures() -> list[str]:
    """Print the shares for each slice with their intervals; give what goes wrong."""
    sets = {kept.name: list(posts(kept)) for kept in (KEPT, *LATER)}
    every = [post for some in sets.values() for post in some]
    slices: dict[str, list[Post]] = {}
    for post in every:
        slices.setdefault(post.slice, []).append(post)
    print(f"Scrubbing: {len(every)} posts (95 % intervals)")
    print(f"  {'slice':20}{'posts without a leak':38}{'taken out':38}left")
    for name, some in [*sorted(slices.items()), ("all", every), *sets.items()]:
        clean, gone, kept = rates(some)
        print(f"  {name:20}{clean!s:38}{gone!s:38}{kept}")
    return [
        f"leaked {post.leaked()}, lost {post.lost()}: {post.text[:120]!r}"
        for post in every
        if post.leaked() or post.lost()
    ]
