"""What a first message says: the news, the company, the role, the stage and the feelings."""

import re

from bot.understanding.companies import find_company, written
from bot.understanding.feelings import find_feelings
from bot.understanding.hearsay import of_oneself
from bot.understanding.mails import split_mail
from bot.understanding.normalise import LONGEST, as_line, original, read_words
from bot.understanding.opener import Opener
from bot.understanding.roles import find_role
from bot.understanding.situations import News, read_half_said, read_situation
from bot.understanding.stages import read_stage
from bot.understanding.story import tell
from bot.understanding.titles import find_titles

NOT_THE_JOB = re.compile(
    r"\boffer(?:ed|ing|s)? (?:me |us )?(?:an?|another|the) (?:\w+ )?"
    r"(?:interview|call|chat|round|meeting|talk|conversation|coffee)\b"
)
"""An interview that is offered is not the job."""


def read_opener(text: str) -> Opener:
    """Read a first message; a mail pasted as it came gives facts, but no feelings."""
    text = text[:LONGEST]
    own, mail = split_mail(text)
    words = read_words(text)
    line = of_oneself(as_line(words))
    news = read_situation(line)
    situation = news.situation
    if situation == "offer" and NOT_THE_JOB.search(line):
        situation = "other"
    titles = find_titles(words)
    company = find_company(words, titles, tell(line, News(situation, news.places)))
    role = find_role(words, titles, company)
    if situation == "other" and (company or role):
        situation = read_half_said(line)
    pairs = find_feelings(own, read_words(own) if mail else words)
    return Opener(
        situation=situation,
        company=written(text, words, company) if company else None,
        role=original(text, words, *role) if role else None,
        stage=read_stage(line, situation),
        feelings=frozenset(name for name, _ in pairs),
        feeling_words=tuple(said for _, said in pairs),
    )
