"""What a first message says: the news, the company, the role, the stage and the feelings."""

from dataclasses import dataclass

from bot.understanding.feelings import find_feelings
from bot.understanding.normalise import as_line, read_words
from bot.understanding.situations import read_situation
from bot.understanding.stages import read_stage


@dataclass(frozen=True, slots=True)
class Opener:
    """What was read; None, "other" and empty sets stand for what is unsure or unsaid."""

    situation: str
    """rejection, bad_interview, ghosted, offer or other."""
    company: str | None
    role: str | None
    stage: str | None
    """application, screen, interview, final or None."""
    feelings: frozenset[str]
    feeling_words: tuple[str, ...]


def read_opener(text: str) -> Opener:
    """Read a first message; a mail pasted as it came gives facts, but no feelings."""
    words = read_words(text)
    line = as_line(words)
    situation = read_situation(line)
    pairs = find_feelings(text, words)
    return Opener(
        situation=situation,
        company=None,
        role=None,
        stage=read_stage(line, situation),
        feelings=frozenset(name for name, _ in pairs),
        feeling_words=tuple(said for _, said in pairs),
    )
