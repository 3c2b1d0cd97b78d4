"""A letter before it is rendered: sentences that hold the person's own facts."""

from dataclasses import dataclass

from bot.words import Sentence


@dataclass(frozen=True)
class Letter:
    """A title for the person, a subject for the addressee, and the paragraphs between them."""

    title: Sentence
    subject: Sentence
    paragraphs: tuple[Sentence, ...]
