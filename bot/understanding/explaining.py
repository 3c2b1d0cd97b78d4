"""Says why a first message is read as it is: which rules spoke, and over which words; for tests."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.understanding import interview_words, other_news_words, rejection_words, stage_words
from bot.understanding.company_hits import find_hits
from bot.understanding.feelings import find_feelings
from bot.understanding.hearsay import of_oneself
from bot.understanding.mails import split_mail
from bot.understanding.names import Names
from bot.understanding.normalise import LONGEST, as_line, read_words
from bot.understanding.titles import find_titles

NEWS: Mapping[str, re.Pattern[str]] = {
    "a no": rejection_words.REJECTION,
    "no no after all": rejection_words.NO_REJECTION,
    "an offer": other_news_words.OFFER,
    "no offer yet": other_news_words.NO_OFFER_YET,
    "a bad interview": interview_words.BAD_INTERVIEW,
    "silence": other_news_words.GHOSTED,
    "a bare no": other_news_words.HALF_SAID,
    "a bare nothing": other_news_words.HALF_SILENT,
}
STAGES: Mapping[str, re.Pattern[str]] = {
    "final": stage_words.FINAL,
    "interview": stage_words.INTERVIEW,
    "screen": stage_words.SCREEN,
    "application": stage_words.APPLICATION,
    "still ahead": stage_words.LOOKING_AHEAD,
    "only in the background": stage_words.BACKGROUND,
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule that spoke: what it is about, its name, and the words it read."""

    about: str
    rule: str
    words: str


def explain_opener(text: str) -> tuple[Reason, ...]:
    """Give every rule that a first message met, for situation, stage, company and feelings."""
    text = text[:LONGEST]
    own, mail = split_mail(text)
    words = read_words(text)
    whole = as_line(words)
    line = of_oneself(whole)
    titles = find_titles(words)
    names = Names(words, titles)
    hits = (
        Reason(
            "company",
            f"{hit.kind}, {hit.weight:g}",
            " ".join(word.plain for word in words[hit.name.start : hit.name.end]),
        )
        for hit in find_hits(names, titles)
    )
    felt = find_feelings(own, read_words(own) if mail else words)
    return (
        *((Reason("another", "told of somebody else", whole),) if line != whole else ()),
        *_matched("situation", NEWS, line),
        *_matched("stage", STAGES, line),
        *hits,
        *(Reason("feelings", name, said) for name, said in felt),
    )


def _matched(about: str, rules: Mapping[str, re.Pattern[str]], line: str) -> Iterator[Reason]:
    for rule, pattern in rules.items():
        for found in pattern.finditer(line):
            yield Reason(about, rule, found[0])
