"""What went wrong in an interview or application: fifteen causes, and how rules name them."""

import re
from dataclasses import dataclass
from enum import Enum, IntEnum


class Cause(Enum):
    """One of the causes that a line on what went wrong can name."""

    late = "came after the time, or too late"
    first_impression = "the greeting, the look, the first minutes"
    forgot_experience = "left out something that mattered"
    nerves_rambling = "talked too much or too fast, or was shaky"
    blanked = "the mind went empty"
    inconsistent_resume = "the answers and the résumé did not match"
    dress = "clothes, grooming, or what stood in the picture"
    unresearched = "knew too little about company, role or interviewer"
    phone = "a phone or a notification disturbed"
    honesty = "said something that was not quite true"
    skill_gap = "lacks a skill, a degree or years"
    weak_evidence = "has the skill, and gave no proof of it"
    culture_fit = "people who did not click"
    external = "nothing that the person did"
    other = "anything else, and what cannot be told"


class Weight(IntEnum):
    """How surely the words of a rule name its cause."""

    HINT = 1
    LIKELY = 2
    SURE = 3
    CERTAIN = 4


@dataclass(frozen=True)
class Rule:
    """Phrases that name one cause for one reason; where there is none, they name nothing."""

    cause: Cause | None
    name: str
    phrases: str
    weight: Weight = Weight.SURE
    deniable: bool = True
    """False where a "not" before the words changes nothing: it was no smile that was missed."""


STARRED = re.compile(r"([a-z]+)\*([a-z_]*)")
GOES_ON = re.compile(r"\n {12,}|(?<=\|)\s+")
"""A line that is set in deeper goes on the line before; so does one after a stroke."""


def inflected(text: str) -> str:
    """Join lines that go on, and put forms in place of a star: `miss*` is also "missed"."""

    def forms(found: re.Match[str]) -> str:
        return "|".join(form + found[2] for form in _forms(found[1]))

    whole = re.sub(r" ?\| ?", "|", GOES_ON.sub(lambda one: " " if one[0][0] == "\n" else "", text))
    return STARRED.sub(forms, whole)


def _forms(word: str) -> tuple[str, ...]:
    if word.endswith("e"):
        return word, f"{word}s", f"{word}d", f"{word[:-1]}ing"
    if word.endswith("y") and word[-2] not in "aeou":
        return word, f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word}ing"
    if word.endswith(("s", "sh", "ch", "x", "z")):
        return word, f"{word}es", f"{word}ed", f"{word}ing"
    # A short word doubles its last letter: "slipped", "blurted" does not, and no harm is done.
    return (
        word,
        f"{word}s",
        f"{word}ed",
        f"{word}ing",
        f"{word}{word[-1]}ed",
        f"{word}{word[-1]}ing",
    )
