"""A letter before it is rendered: sentences that hold the person's own facts."""

from dataclasses import dataclass

from bot.words import Sentence


@dataclass(frozen=True)
class Letter:
    """A title for the person, a subject for the addressee, and the paragraphs between them.

    What is no email (a text message, a script for a call, an agenda) has an empty subject.
    """

    title: Sentence
    subject: Sentence
    paragraphs: tuple[Sentence, ...]
