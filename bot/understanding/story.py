"""How a first message goes: where its news stands, and which words only tell of others."""

from dataclasses import dataclass

from bot.understanding.situations import News

MARKS = frozenset([".", ","])


@dataclass(frozen=True, slots=True)
class Story:
    """A situation, with places among the words of the message."""

    situation: str
    news: frozenset[int] = frozenset()
    """Where the words stand that bring the news."""
    asides: frozenset[int] = frozenset()
    """Words about somebody else."""


def tell(line: str, news: News) -> Story:
    """Count the places in a line of plain words, in which dashes stand for asides, as words."""
    words = [word for word in line.split() if word not in MARKS]
    asides = frozenset(place for place, word in enumerate(words) if word == "-")
    return Story(news.situation, frozenset(_word_at(line, at) for at in news.places), asides)


def _word_at(line: str, at: int) -> int:
    return line.count(" ", 0, at) - line.count(" . ", 0, at) - line.count(" , ", 0, at)
