"""How long what is sent may be; a person's words are cut where it would be longer, visibly."""

import re
from collections.abc import Callable, Sequence

from bot.letters.letter import Letter
from bot.letters.passages import NO_SUBJECT
from bot.words import ENGLISH, Fact, Sentence

EMAIL_WORDS = 120
TEXT_CHARACTERS = 320
CUT = "[…]"
"""Stands where words were left out, so that the person sees it before anybody else does."""
LONGEST, SHORTEST = 600, 6
"""Characters that one fact may have, at most and where the length leaves no more."""
BLANK = re.compile(r"\[[^\]]{1,60}\]")
"""Stands for what is not known; half of it would be no blank any more."""
SPOKEN = 140
"""Characters that one fact may have in what is said aloud."""


def email(title: Sentence, subject: Sentence, paragraphs: Sequence[Sentence]) -> Letter:
    """Compose an email of at most 120 words."""
    return Letter(title, subject, _within(paragraphs, words_in, EMAIL_WORDS))


def text_message(title: Sentence, paragraphs: Sequence[Sentence]) -> Letter:
    """Compose a text message of at most 320 characters; it has no subject."""
    return Letter(title, NO_SUBJECT, _within(paragraphs, len, TEXT_CHARACTERS))


def spoken(title: Sentence, paragraphs: Sequence[Sentence]) -> Letter:
    """Compose what is said rather than sent: a script or an agenda, without a subject."""
    return Letter(title, NO_SUBJECT, _cut(paragraphs, SPOKEN))


def body(paragraphs: Sequence[Sentence]) -> str:
    """Render paragraphs as they are written in English."""
    return "\n\n".join(ENGLISH.say(one) for one in paragraphs)


def words_in(text: str) -> int:
    """Count words as a reader would."""
    return len(text.split())


def shortened(text: str, most: int) -> str:
    """Give words on one line, up to the last whole word that fits, with a mark where they end."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    room = line[: most - len(CUT)]
    whole, blank, _ = room.rpartition(" ")
    return f"{whole} {CUT}" if blank else f"{room}{CUT}"


def _within(
    paragraphs: Sequence[Sentence], size: Callable[[str], int], most: int
) -> tuple[Sentence, ...]:
    """Cut the longest facts first, as far as the length asks for."""
    cap = LONGEST
    cut = _cut(paragraphs, cap)
    while size(body(cut)) > most and cap > SHORTEST:
        cap = max(cap * 9 // 10, SHORTEST)
        cut = _cut(paragraphs, cap)
    return cut


def _cut(paragraphs: Sequence[Sentence], cap: int) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(one.template, {name: _fact(fact, cap) for name, fact in one.facts.items()})
        for one in paragraphs
    )


def _fact(fact: Fact, cap: int) -> Fact:
    if type(fact) is str:
        return fact if BLANK.fullmatch(fact) else shortened(fact, cap)
    if isinstance(fact, list | tuple):
        return [shortened(one, max(cap // len(fact), SHORTEST)) for one in fact]
    return fact
