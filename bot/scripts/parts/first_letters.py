"""What they said, as talks of the first edition go on: kept until those have ended."""

from bot.script import Talk, Unprompted, Woke, days, on, sentence
from bot.scripts.parts.news import holds_words, read_answered, reports, tells_answer
from bot.scripts.parts.nights import until_morning
from bot.scripts.parts.whether import (
    Answered,
    Sent,
    not_sent,
    nothing_came,
    until_answered,
    whether_sent,
)


def taken_at_once(talk: Talk, company: str) -> None:
    """Take down what they said, and let it rest over night before it is judged."""
    news = _news_of(talk, company)
    if news:
        talk.say("I've kept that as you wrote it.")
        _let_rest(talk, company, news)
        _ring_of_truth(talk)


def judged_at_once(talk: Talk, company: str) -> None:
    """Take down what they said, and judge it at once, as in release 1."""
    if _news_of(talk, company):
        talk.say("I've kept that as you wrote it.")
        _ring_of_truth(talk)


def _news_of(talk: Talk, company: str) -> str:
    """Ask whether it went out and whether they answered; give what they said, if anything."""
    sent, moment = whether_sent(talk, company)
    if isinstance(sent, str):
        return sent
    if sent is Sent.SENT:
        return _answer(talk, company, moment)
    not_sent(talk, sent)
    return ""


def _answer(talk: Talk, company: str, sent: str) -> str:
    """Ask after five working days whether they answered, and what; then close kindly."""
    until = on(talk.answered_at(sent), workdays=5, at="09:00")
    talk.say("Good. I'll ask {until} whether they answered.", until=Unprompted(until))
    woke = until_answered(talk, "answer_due", company, until)
    answered: Answered | str | None = Answered.ANSWERED
    if woke is not Woke.EARLY:
        answered = talk.choose_or_tell(
            "answered",
            Answered,
            "Any word from {company}?",
            skip=None,
            leave=(Answered.TALK,),
            read=_read_first,
            tells=tells_answer,
            remind=days(3),
            lapse=days(14),
            company=company,
        )
    if answered is Answered.ANSWERED:
        heard = talk.ask(
            "heard",
            "What did they say? As they said it; no need to judge it today.",
            skip="",
            tells=reports,
        )
        return heard if holds_words(heard) else ""
    if isinstance(answered, str):
        return answered
    nothing_came(talk, answered)
    return ""


def _read_first(text: str) -> tuple[str, ...] | None:
    """Take an offered talk for an answer, which it was before it had a name of its own."""
    found = read_answered(text)
    return ("ANSWERED",) if found == ("TALK",) else found


def _let_rest(talk: Talk, company: str, said: str) -> None:
    """Let what they said rest over night, if the person likes."""
    night = talk.confirm(
        "stew", "Shall we let it rest overnight before you judge any of it?", skip=False
    )
    if night:
        what = sentence("look at what {company} said", company=company)
        if until_morning(talk, "stewed", "stew", what=what):
            talk.say("Good morning. They said: “{said}”", said=said)


def _ring_of_truth(talk: Talk) -> None:
    talk.ask("true", "Which part has a ring of truth for you? “skip” if none of it does.", skip="")
    talk.say("Keep what fits and leave the rest. It is how they saw it, no more than that.")
