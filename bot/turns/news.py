"""Takes words that nobody asked for to the follow-up that waits for them."""

import re

from bot.page import Record
from bot.plain import plain
from bot.question import Kind, Question, Wait, Woke
from bot.turns.answering import give, read_answer
from bot.turns.turning import Turning, company_of, names_company
from bot.understanding import Opener, is_first_name, read_opener
from bot.unreadable import Unreadable

TITLED = re.compile(r"(?:mr|mrs|ms|miss|dr|prof)\b")


def take_news(turn: Turning, words: str) -> bool:
    """Take words for what a wait is waiting for; false if there is not exactly one such wait."""
    hearing = [record for record in turn.open_talks() if _hears(turn, record, words)]
    if not hearing:
        return False
    opener = read_opener(words)
    if opener.situation == "offer":
        return False
    hearing = [record for record in hearing if not of_another(record, opener)]
    named = [one for one in hearing if names_company(one, words)]
    if opener.situation != "other" or named:
        hearing = named
    if len(hearing) != 1:
        return False
    record = hearing[0]
    turn.drop_passing()
    turn.page = turn.page.raised(record.id)
    while wait := _hears(turn, record, words):
        ended = turn.answer(Woke.EARLY.name, until=wait.until)
        record = record.answered(wait.key, ended)
    turn.keep(record)
    _answer_at_once(turn, record, words)
    return True


def _hears(turn: Turning, record: Record, words: str) -> Wait | None:
    wait = turn.scene(record).pending
    return wait if isinstance(wait, Wait) and wait.hears and wait.hears(words) else None


def _answer_at_once(turn: Turning, record: Record, words: str) -> None:
    """Give the words to the question that comes next, where they answer it as well."""
    question = turn.scene(record).pending
    if isinstance(question, Question):
        try:
            value = read_answer(turn, question, words)
        except Unreadable:
            value = None
        told = question.tells is not None and question.tells(words)
        if value is not None and (question.kind is Kind.ONE or told):
            give(turn, record, question, value)
            return
    turn.show(turn.scene(record).newest)


def of_another(record: Record, opener: Opener) -> bool:
    """Say whether words name another company than the one that a talk is about."""
    known, named = company_of(record), plain(opener.company or "")
    somebody = is_first_name(named) or TITLED.match(named)
    return bool(named and known) and named != known and not somebody
