"""Puts what a script says into words, once it is to be heard: lines, cards and letters."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.letters.letter import Letter
from bot.reply import Card, Draft, Line, Section
from bot.words import Fact, Sentence, Unprompted, Words

CardLine = str | Sentence


def line(words: Words, text: str | Sentence, facts: Mapping[str, Fact]) -> Line:
    """Put a paragraph into words."""
    one = text if isinstance(text, Sentence) else Sentence(text, facts)
    dated = any(isinstance(fact, datetime | Unprompted) for fact in one.facts.values())
    return Line(words.say(one), dated=dated)


def card(words: Words, title: Sentence, sections: Sequence[tuple[str, Sequence[CardLine]]]) -> Card:
    """Put a card into words; what the person wrote stays as it is."""
    drawn = tuple(
        Section(
            words.translate(heading),
            tuple(one if isinstance(one, str) else words.say(one) for one in lines),
        )
        for heading, lines in sections
    )
    return Card(words.say(title), drawn)


def draft(
    words: Words,
    key: str,
    talk: str,
    letter: Letter,
    own: tuple[str, str] | None,
    language: str = "",
) -> Draft:
    """Put a letter into words, in its own language, unless the person put `own` in its place."""
    title = words.say(letter.title)
    if own:
        return Draft(key, title, *own, talk=talk)
    there = words.in_language(language)
    body = "\n\n".join(there.say(one) for one in letter.paragraphs)
    return Draft(key, title, there.say(letter.subject), body, talk=talk)
