"""What a first message in Spanish tells: the news, the company and how far somebody got."""

import re

from bot.understanding.in_spanish import folded, is_spanish
from bot.understanding.opener import Opener
from bot.understanding.spanish_companies import find_company
from bot.understanding.spanish_decisions import OFFERED, TURNED_DOWN
from bot.understanding.spanish_talks import SILENT, STAGES, WENT_BADLY

DOUBTED = re.compile(
    r"\b(?:(?:se|saber|ver|por|como|pregunto|dicho|dicen|dijeron|digan|dudo|segur[oa]|confirm\w+|"
    r"aclar\w+|avis\w+|esperando a ver) si|ojala|quizas?|tal vez|a lo mejor|miedo de que|casi|"
    r"cuando|antes de que|hasta que|sono que|sone que|(?:mi|a mi) (?:mujer|marido|herman[oa]|"
    r"amig[oa]|hij[oa]|pareja|novi[oa]))\b[^.,;:!?\n]*$"
)
"""Before news these leave it open, or tell it of somebody else."""
PENDING = re.compile(r"\b(?:todavia|aun)(?: \w+)?\s*$|\bsi\s*$")
"""Before a "no" this says that nothing is decided."""
DENIED = re.compile(r"\b(?:no|nunca|tampoco|ni|nadie|sin que)\s*$")
NEWS = (
    ("offer", OFFERED),
    ("rejection", TURNED_DOWN),
    ("bad_interview", WENT_BADLY),
    ("ghosted", SILENT),
)
LONGEST = 2000
"""Characters that are looked at."""
OPEN = ("offer", "rejection")
"""What a doubt before it leaves open; a bad feeling about a talk is news all the same."""


def read_news(text: str, read: Opener) -> Opener:
    """Read first words in Spanish, where the English of them says nothing."""
    said = _in_full(text)
    situation = _situation(said)
    spanish = is_spanish(text)
    if not spanish and (read.situation != "other" or not situation):
        return read
    stage = next((name for name, pattern in STAGES if pattern.search(said)), None)
    stage = stage or (None if spanish else read.stage)
    company = find_company(" ".join(text.split())) or (None if spanish else read.company)
    situation = situation or ("other" if spanish else read.situation)
    return Opener(situation, company, read.role, stage, read.feelings, read.feeling_words)


def speaks_spanish(text: str) -> bool:
    """Say whether first words are Spanish for certain, by their words or by what they tell."""
    return is_spanish(text) or bool(_situation(_in_full(text)))


SHORT = {"q": "que", "k": "que", "xq": "porque", "pq": "porque", "tampoco": "no", "jamas": "nunca"}
"""What people type in a hurry, and two words that deny as others do."""
SHORTENED = re.compile(rf"\b(?:{'|'.join(SHORT)})\b")


def _in_full(text: str) -> str:
    said = " ".join(folded(text[:LONGEST]).split())
    said = said.replace("ni siquiera", "no")
    return SHORTENED.sub(lambda found: SHORT[found[0]], said)


def _situation(said: str) -> str:
    """Name the news that words tell as a fact; empty if they tell none."""
    for name, pattern in NEWS:
        for found in pattern.finditer(said):
            if name not in OPEN or not _open(said, found):
                return name
    return ""


def _open(said: str, found: re.Match[str]) -> bool:
    before = said[: found.start()]
    if DOUBTED.search(before[-120:]) or (found[0].startswith("no") and PENDING.search(before)):
        return True
    return not found[0].startswith("no") and DENIED.search(before) is not None
